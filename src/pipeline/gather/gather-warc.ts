import type { OutcomeName } from '../../core/outcome.ts';
import { webUrl } from '../../core/url.ts';
import { headerOf, parseHttpResponse } from '../../read/warc/parse-http-response.ts';
import { createWarcSplitter, type WarcFileRecord } from '../../read/warc/split-warc.ts';
import type { CapturedItem, FailedItem, TakeInItem } from '../take-in-item.ts';
import { decodeContent } from './decompress.ts';
import { type DocumentContext, gatherUnlinked } from './gather-document.ts';

/** What is known of a WARC file, and how large a page in it may be. */
export interface WarcOrigin extends DocumentContext {
  /** Path or address of the file. */
  readonly source: string;
  readonly url: string | null;
  readonly now: Date;
}

/** Heads of HTTP responses stand before their bodies in a block. */
const HEAD_BYTES = 262_144;
/** The address under which Headwater archives what came from a file. */
const FILE_SOURCE = 'urn:headwater:source:';
const DOCUMENT_TARGET = /^(?:urn:headwater:source:|file:|ftp:)/i;
/** What pages are made of, and no article. */
const PAGE_PART =
  /^(?:image|audio|video|font)\/|^(?:text|application)\/(?:css|(?:x-)?javascript|wasm|font)|^application\/(?:x-)?font/i;

/**
 * The captures in a WARC file, decompressed, piece by piece: each `response` with the status 2xx and each `resource`, seen
 * when the archive saw it. Other answers become the outcome that their status names. Records without a page (requests,
 * metadata, revisits, redirects, pictures, styles, scripts) are passed over and counted in the last item, that of the file.
 */
export async function* gatherWarc(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  origin: WarcOrigin,
): AsyncGenerator<TakeInItem> {
  const splitter = createWarcSplitter({ maxBlock: origin.maxBytes + HEAD_BYTES });
  const skipped = new Map<string, number>();
  let captures = 0;
  let damage = '';
  for await (const piece of untilDamage(pieces, (reason) => (damage = reason))) {
    for (const record of splitter.push(piece)) {
      const found = itemOf(record, origin);
      if (typeof found === 'string') {
        skipped.set(found, (skipped.get(found) ?? 0) + 1);
        continue;
      }
      captures += 1;
      if ('body' in found) yield* gatherUnlinked(found, origin);
      else yield found;
    }
  }
  const { cut, gaps } = splitter.end();
  if (damage === '' && cut) damage = 'it ends within a record';
  if (damage === '' && gaps > 0) damage = `${gaps} of its parts could not be read as records`;
  yield {
    source: origin.source,
    url: origin.url,
    outcome: 'archive',
    message: describe(captures, skipped, damage),
  };
}

/** Pieces up to where they cannot be read: what came before is whole. */
async function* untilDamage(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onDamage: (reason: string) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    onDamage(`it cannot be read further: ${(error as Error).message}`);
  }
}

function describe(captures: number, skipped: ReadonlyMap<string, number>, damage: string): string {
  const others = [...skipped].map(([kind, count]) => `${count} ${kind}`).join(', ');
  return [
    `A web archive with ${captures} ${captures === 1 ? 'capture' : 'captures'}`,
    ...(others === '' ? [] : [`passed over: ${others}`]),
    ...(damage === '' ? [] : [damage]),
  ]
    .join('; ')
    .concat('.');
}

/** The item that a record holds, or the kind of what is passed over. */
function itemOf(record: WarcFileRecord, origin: WarcOrigin): TakeInItem | string {
  const { fields } = record;
  const type = fields.get('warc-type')?.toLowerCase() ?? 'unknown';
  if (type !== 'response' && type !== 'resource') return type;
  // wget 1.14 to 1.20 put the address into angle brackets.
  const target = (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  const url = webUrl(target)?.href ?? null;
  if (type === 'response' && url === null) return 'response of another protocol';
  // wget keeps its own log and arguments as resources, under `metadata:`.
  if (url === null && !DOCUMENT_TARGET.test(target)) return 'resource that is no document';
  const place = { ...placeOf(target, url, origin), firstSeen: dateOf(fields, origin.now) };
  if (record.block === null) return { ...place, ...tooLarge(origin) };
  if (type === 'resource') {
    const said = fields.get('content-type') ?? null;
    // Writers must name a type and name this one where they know none.
    const contentType = said === 'application/octet-stream' ? null : said;
    return { ...place, contentType, body: record.block };
  }
  return itemOfResponse(record.block, place, origin);
}

type Place = Pick<CapturedItem, 'source' | 'url' | 'firstSeen'>;

function itemOfResponse(block: Uint8Array, place: Place, origin: WarcOrigin): TakeInItem | string {
  const response = parseHttpResponse(block);
  if (response === null) return 'response of another protocol';
  const { status, headers } = response;
  if (status < 200 || (status >= 300 && status < 400)) return 'redirect';
  const failure = outcomeOfStatus(status);
  if (failure !== null) return { ...place, outcome: failure, message: `The server had answered ${status}.` };
  const contentType = headerOf(headers, 'content-type');
  if (contentType !== null && PAGE_PART.test(contentType)) return 'picture, style or script';
  const body = decodeContent(response.body, headerOf(headers, 'content-encoding'), origin.maxBytes);
  if (body === 'too-large') return { ...place, ...tooLarge(origin) };
  if (body === 'damaged')
    return { ...place, outcome: 'unsupported-type', message: 'Its content coding is not known.' };
  return { ...place, contentType, body, status, headers };
}

function placeOf(target: string, url: string | null, origin: WarcOrigin): Pick<Place, 'source' | 'url'> {
  if (url !== null) return { source: url, url };
  if (target.startsWith(FILE_SOURCE)) return { source: decoded(target.slice(FILE_SOURCE.length)), url: null };
  return { source: `${origin.source}#${target}`, url: null };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** When the archive saw it; a time to come is a clock that was wrong, and not taken over. */
function dateOf(fields: WarcFileRecord['fields'], now: Date): string | undefined {
  const time = Date.parse(fields.get('warc-date') ?? '');
  return Number.isNaN(time) || time > now.getTime() ? undefined : new Date(time).toISOString();
}

function tooLarge({ maxBytes }: WarcOrigin): Pick<FailedItem, 'outcome' | 'message'> {
  return { outcome: 'too-large', message: `It is larger than ${Math.round(maxBytes / 1_000_000)} MB.` };
}

function outcomeOfStatus(status: number): Exclude<OutcomeName, 'article' | 'unchanged'> | null {
  if (status < 300) return null;
  if (status === 410) return 'gone';
  if (status === 401 || status === 402) return 'paywall';
  if (status === 403 || status === 429 || status === 451) return 'bot-wall';
  return status >= 500 ? 'server-error' : 'not-found';
}
