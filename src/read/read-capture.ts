import type { TraceStep } from '../core/article.ts';
import { parseNewsml } from './agency/parse-newsml.ts';
import { parseNinjs } from './agency/parse-ninjs.ts';
import { readAgency } from './agency/read-agency.ts';
import type { CaptureInput, ReadContext, ReadResult } from './capture-input.ts';
import { decodeText } from './decode-text.ts';
import { finishArticle } from './finish-article.ts';
import { readHtml } from './html/read-html.ts';
import { readPlain } from './plain/read-plain.ts';
import { sniffBytes, sniffText } from './sniff-type.ts';

/** More than that is no page: the largest real one in 3,000 was below 6 MB. */
const LARGEST_BODY = 20 * 1024 * 1024;

const NO_ARTICLE = {
  feed: ['feed', 'It is a feed, not an article.'],
  newsml: ['feed', 'It is a package of news items, not an article.'],
  json: ['unsupported-type', 'It is JSON, and no news item.'],
  pdf: ['unsupported-type', 'It is a PDF document, which is not read here.'],
  binary: ['binary', 'It is binary data, not text.'],
  unsupported: ['unsupported-type', 'It is of a type that holds no article text.'],
} as const;

/**
 * Reads one capture: bytes to article, or a named outcome. Nothing in the bytes makes it throw, recurse or take longer
 * than about two seconds; a failure of our own is the outcome `reader-failed`. PDF documents are read by `readPdf`, which
 * gives a promise.
 */
export function readCapture(input: CaptureInput, context: ReadContext): ReadResult {
  try {
    return read(input, context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { outcome: 'reader-failed', message: `The reader failed on it: ${reason}` };
  }
}

function read(input: CaptureInput, context: ReadContext): ReadResult {
  const { body } = input;
  if (body.length > LARGEST_BODY) {
    const size = Math.round(body.length / 1024 / 1024);
    return { outcome: 'too-large', message: `It has ${size} MB; pages up to 20 MB are read.` };
  }
  if (body.length === 0) return { outcome: 'empty', message: 'It is empty.' };
  const decoded =
    typeof body === 'string' ? { text: body, step: null } : decodeBytes(body, input.contentType);
  if ('outcome' in decoded) return decoded;
  if (!/\S/.test(decoded.text)) return { outcome: 'empty', message: 'It holds nothing but white space.' };
  const type = sniffText(decoded.text, input.contentType, input.source);
  if (type === 'json' || type === 'newsml') {
    const item = type === 'json' ? parseNinjs(decoded.text) : parseNewsml(decoded.text);
    if (item !== null) return readAgency(item, input, context);
  }
  if (type !== 'html' && type !== 'plain') {
    const [outcome, message] = NO_ARTICLE[type];
    return { outcome, message };
  }
  const draft =
    type === 'html' ? readHtml(decoded.text, input, context) : readPlain(decoded.text, input, context);
  if (draft === null) return { outcome: 'no-text', message: 'No article text was found in it.' };
  return finishArticle(
    decoded.step === null ? draft : { ...draft, trace: [decoded.step, ...draft.trace] },
    input,
  );
}

function decodeBytes(
  body: Uint8Array,
  contentType: string | null,
): { text: string; step: TraceStep } | ReadResult {
  const sniffed = sniffBytes(body);
  if (sniffed !== 'text') {
    const [outcome, message] = NO_ARTICLE[sniffed];
    return { outcome, message };
  }
  const { text, charset, rule } = decodeText(body, contentType);
  return { text, step: { step: 'decode', rule, reason: `read as ${charset}`, text: null } };
}
