import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Access } from '../../access/create-access.ts';
import { addressKey, RateLimiter } from '../../access/rate-limiter.ts';
import { formToken, isSameSecret } from '../../access/secrets.ts';
import type { Who } from '../../core/access.ts';
import type { ErrorCode } from '../../core/errors.ts';
import { messagePage } from '../pages/message-page.ts';
import type { AccessOffice } from './access-office.ts';
import { FORM_FIELD, type frameFor } from './frame.ts';
import { clientAddress, isHere } from './is-here.ts';
import { whoAsks } from './refusal.ts';
import { sessionCookie } from './session-cookie.ts';

/** Pages that are shown to everybody: those by which people come in, and those by which owners of content are heard. */
const ALWAYS =
  /^\/(?:sign-in|join|assets|takedown|takedowns|api\/takedowns?|websub)(?:\/|$)|^\/(?:healthz?|readyz|robots\.txt)$/;
/** What is needed to come in the first time. */
const TO_SET_UP = /^\/(?:join|assets)\/|^\/(?:healthz?|readyz|robots\.txt)$/;
/** Not counted: made once, and small. */
const UNCOUNTED = /^\/assets\/|^\/(?:healthz?|readyz)$/;
/** What asks for something to be removed: five an hour from one address, and those who put things in order may ask for more. */
const ASKS_REMOVAL = /^\/(?:api\/takedowns|takedown)$/;
const REMOVALS = { burst: 5, perMinute: 5 / 60 };
/** The largest form, a list of sources, with what is around it. */
const LARGEST_FORM = 6_000_000;

/**
 * Through which every request goes: finds out who asks, holds back whoever asks too often, whoever must sign in first, and
 * everybody while nobody has set Headwater up; afterwards writes down what was changed.
 */
export function gate(office: AccessOffice, frame: ReturnType<typeof frameFor>): MiddlewareHandler {
  const { access } = office;
  const perMinute = office.requestsPerMinute;
  const now = () => office.clock.now().getTime();
  const limiter =
    perMinute === 0 ? null : new RateLimiter({ burst: Math.ceil(perMinute / 4), perMinute }, now);

  const removals = new RateLimiter(REMOVALS, now);

  function removalWait(context: Context, who: Who | null): number {
    if (context.req.method !== 'POST' || !ASKS_REMOVAL.test(context.req.path) || who?.kind === 'owner')
      return 0;
    return removals.take(addressKey(clientAddress(context, office.proxies)));
  }

  function stop(context: Context, problem: Problem): Response | Promise<Response> {
    if (/^\/api\//.test(context.req.path))
      return context.json({ error: { code: problem.code, message: problem.words } }, problem.status);
    const head = { title: problem.title, path: '', noIndex: true };
    const main = messagePage(problem.title, problem.words);
    return context.html(frame(context, head, main), problem.status, { 'Cache-Control': 'no-store' });
  }

  return async (context, next) => {
    const { path } = context.req;
    const session = getCookie(context, sessionCookie(office)) ?? null;
    const bearer = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? null;
    const isOpen = await access.isOpen();
    const who = await access.identify({ session, bearer, isHere: office.isLocal && isHere(context) });
    context.set('hasAccounts', !isOpen);
    context.set('who', who ?? { kind: 'public' });
    context.set('session', session);

    const isCounted = who?.kind !== 'owner' && !UNCOUNTED.test(path);
    const held = isCounted ? (limiter?.take(callerKey(context, office, who)) ?? 0) : 0;
    const wait = held > 0 ? held : removalWait(context, who);
    if (wait > 0) {
      context.header('Retry-After', String(wait));
      return stop(context, tooOften(wait));
    }
    if (who === null) return stop(context, BAD_TOKEN);
    if (isOpen && !office.isLocal && !TO_SET_UP.test(path)) return stop(context, NOT_SET_UP);
    if (!isOpen && !office.isPublic && who.kind === 'public' && !ALWAYS.test(path))
      return /^\/api\//.test(path) ? stop(context, SIGN_IN) : context.redirect(signInPath(context), 303);
    const isChange = context.req.method !== 'GET' && context.req.method !== 'HEAD';
    if (isChange && who.kind === 'person' && session !== null)
      context.set('hasFormToken', await carriesToken(context, formToken(session)));
    await next();
    if (isChange) await writeDown(context, access);
    keepFromOthers(context);
    return;
  };
}

/** What somebody sees who signed in is for nobody else, also not by way of a cache in between. */
function keepFromOthers(context: Context): void {
  const { kind } = whoAsks(context);
  if (kind !== 'person' && kind !== 'program') return;
  if (!context.res.headers.has('cache-control')) context.header('Cache-Control', 'private, no-cache');
  context.header('Vary', 'Cookie, Authorization', { append: true });
}

interface Problem {
  readonly status: 401 | 429 | 503;
  readonly code: ErrorCode;
  readonly title: string;
  readonly words: string;
}

const BAD_TOKEN: Problem = {
  status: 401,
  code: 'not-allowed',
  title: 'Not allowed',
  words: 'This token is none, or not any more.',
};
const SIGN_IN: Problem = {
  status: 401,
  code: 'not-allowed',
  title: 'Sign in',
  words: 'Sign in, or send a token: Authorization: Bearer hw_….',
};
const NOT_SET_UP: Problem = {
  status: 503,
  code: 'not-allowed',
  title: 'Not set up yet',
  words:
    'This Headwater has no operator yet. Whoever started it finds a link that makes one among what the program printed, or makes a new one with “headwater people add”.',
};
const tooOften = (seconds: number): Problem => ({
  status: 429,
  code: 'not-allowed',
  title: 'Too many requests',
  words: `That was too much at once. Please try again in ${inWords(seconds)}.`,
});

function inWords(seconds: number): string {
  const [count, unit] = seconds > 120 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function callerKey(context: Context, office: AccessOffice, who: Who | null): string {
  if (who?.kind === 'person') return `person ${who.account.id}`;
  if (who?.kind === 'program') return `program ${who.account.id} ${who.token}`;
  return `address ${addressKey(clientAddress(context, office.proxies))}`;
}

/** Back to the page that was asked for, once they have signed in. */
function signInPath(context: Context): string {
  const { pathname, search } = new URL(context.req.url);
  return pathname === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(pathname + search)}`;
}

/** Whether what was sent holds the token of the session, in a field of its form or, of a script of ours, in a header. */
async function carriesToken(context: Context, token: string): Promise<boolean> {
  const header = context.req.header('x-form-token');
  if (header !== undefined) return isSameSecret(header, token);
  const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(
    context.req.header('content-type') ?? '',
  );
  const length = Number(context.req.header('content-length') ?? Number.NaN);
  if (!isForm || !(length <= LARGEST_FORM)) return false;
  // Kept by the framework: the route reads the same form again.
  const form = await context.req.parseBody().catch(() => ({}) as Record<string, unknown>);
  const field = form[FORM_FIELD];
  return typeof field === 'string' && isSameSecret(field, token);
}

async function writeDown(context: Context, { audit }: Access): Promise<void> {
  const action = context.get('asked');
  if (action === undefined) return;
  const { status } = context.res;
  const outcome = status < 400 ? 'done' : status === 401 || status === 403 ? 'refused' : 'failed';
  await audit.record(whoAsks(context), {
    action,
    subject: context.get('about') ?? context.req.path,
    outcome,
  });
}
