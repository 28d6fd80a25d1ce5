import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Clock } from '../core/clock.ts';
import { whoAsks } from './access/refusal.ts';
import { takesGzip } from './pack.ts';

/** Pages that are kept for a moment, since many ask for the same. */
export interface PageCache {
  readonly middleware: MiddlewareHandler;
  /** All of them, at once: something is not to be shown any more. */
  forget(): void;
}

interface KeptPage {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: readonly (readonly [string, string])[];
  readonly etag: string;
  /** Epoch in milliseconds. */
  readonly until: number;
}

/** Milliseconds that a page is kept where little is asked for. */
const SHORTEST = 1_000;
/** Where all time were spent on making pages, they would be kept this long; a quarter of that is the most. */
const AT_FULL_LOAD = 40_000;
const LONGEST = 10_000;
/** Over so long is looked back at how much time pages took. */
const LOOKED_BACK = 5_000;
const MOST_BYTES = 48_000_000;
const LARGEST_PAGE = 4_000_000;
/** Headers and places in lists, about. */
const BESIDE_BODY = 2_000;
/** With the first account pages of the public have a way to sign in. */
const JOINS = /^\/join\//;
/** Made for one, or kept elsewhere. */
const NOT_KEPT =
  /^\/(?:assets|picture|websub|account|people|audit|rights|sign-in|join)(?:\/|$)|^\/(?:healthz?|readyz|metrics)$/;

/**
 * Keeps pages and answers as they are sent, compressed, for those whom they are the same for: the public, and the owner of
 * the machine: for a second, and the longer the more of the time goes into making pages, so that those who take in news have
 * theirs however many ask. Whoever asks again with what they have is told that it has not changed (`ETag`, RFC 9110).
 */
export function createPageCache(clock: Clock): PageCache {
  const kept = new Map<string, KeptPage>();
  const making = new Map<string, Promise<KeptPage | null>>();
  let bytes = 0;
  let forgotten = 0;
  /** Milliseconds that making pages took, those long ago counted less, and when that was. */
  let spent = 0;
  let lately = 0;
  const now = () => clock.now().getTime();

  function drop(key: string): void {
    const page = kept.get(key);
    if (page !== undefined) bytes -= sizeOf(key, page);
    kept.delete(key);
  }

  function keep(key: string, page: KeptPage): void {
    drop(key);
    kept.set(key, page);
    bytes += sizeOf(key, page);
    for (const [oldest] of kept) {
      if (bytes <= MOST_BYTES) break;
      drop(oldest);
    }
  }

  /** How long a page is kept that took so many milliseconds, after all that were made lately. */
  function lasting(took: number): number {
    const at = performance.now();
    spent = spent * Math.exp((lately - at) / LOOKED_BACK) + took;
    lately = at;
    return Math.min(LONGEST, Math.max(SHORTEST, (spent / LOOKED_BACK) * AT_FULL_LOAD));
  }

  async function made(context: Context, next: () => Promise<void>): Promise<KeptPage | null> {
    const started = performance.now();
    await next();
    const { res } = context;
    if (res.status !== 200 || res.headers.get('cache-control') !== null) return null;
    const length = Number(res.headers.get('content-length') ?? 0);
    if (length > LARGEST_PAGE) return null;
    const body = new Uint8Array(await res.arrayBuffer());
    const headers = [...res.headers].filter(([name]) => name !== 'content-length');
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    return { body, headers, etag, until: now() + lasting(performance.now() - started) };
  }

  const middleware: MiddlewareHandler = async (context, next) => {
    const { method, path } = context.req;
    if (method !== 'GET' && method !== 'HEAD') {
      await next();
      // Whoever changes something sees it at once; what was refused changes nothing, nor does what anybody may send: a sign-in,
      // a request for removal, news of a hub.
      if (context.res.status < 400 && (context.get('asked') !== undefined || JOINS.test(path))) forget();
      return;
    }
    const who = whoAsks(context).kind;
    if (method !== 'GET' || NOT_KEPT.test(path) || (who !== 'public' && who !== 'owner')) return next();
    const key = keyOf(context, who);
    const before = kept.get(key);
    if (before !== undefined && before.until > now()) return send(context, before);
    if (before !== undefined) drop(key);
    const other = making.get(key);
    const shared = other === undefined ? null : await other;
    if (shared !== null) return send(context, shared);
    const generation = forgotten;
    const work = made(context, next);
    making.set(
      key,
      work.catch(() => null),
    );
    try {
      const page = await work;
      if (page === null) return;
      if (generation === forgotten && page.body.byteLength <= LARGEST_PAGE) keep(key, page);
      // The answer that was there is read: it must go before another one can take its place.
      context.res = undefined;
      context.res = send(context, page);
      return;
    } finally {
      making.delete(key);
    }
  };

  function forget(): void {
    kept.clear();
    bytes = 0;
    forgotten += 1;
  }
  return { middleware, forget };
}

/** About as much memory as it takes: whoever makes up long addresses of small answers must not fill it. */
function sizeOf(key: string, { body }: KeptPage): number {
  return body.byteLength + 2 * key.length + BESIDE_BODY;
}

function keyOf(context: Context, who: string): string {
  const { pathname, search, host } = new URL(context.req.url);
  const encodings = context.req.header('accept-encoding');
  return `${who} ${takesGzip(encodings) ? 'gzip' : 'plain'} ${host} ${pathname}${search}`;
}

function send(context: Context, { body, headers, etag }: KeptPage): Response {
  const answer = new Headers(headers as [string, string][]);
  answer.set('ETag', etag);
  answer.set('Cache-Control', 'no-cache');
  answer.set('Vary', 'Accept-Encoding, Cookie, Authorization');
  const isKnown =
    context.req
      .header('if-none-match')
      ?.split(/\s*,\s*/)
      .includes(etag) === true;
  return new Response(isKnown ? null : body, { status: isKnown ? 304 : 200, headers: answer });
}
