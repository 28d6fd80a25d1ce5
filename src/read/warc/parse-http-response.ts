import { parseHeaderLines } from './split-warc.ts';

/** An HTTP response as an archive keeps it. `body` is without the chunks of the transfer, still content-encoded. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

const LARGEST_HEAD = 262_144;

/**
 * Parses the block of a `response` record: status line, header fields, body (RFC 9112). Archives that keep the body
 * without its chunks but leave the field `Transfer-Encoding` in place are read too. Returns null for what is no HTTP.
 */
export function parseHttpResponse(block: Uint8Array): HttpResponse | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const start = bytes.subarray(0, LARGEST_HEAD).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?=[ \r\n]|$)/.exec(start)?.[1];
  if (status === undefined) return null;
  const blank = /\r?\n\r?\n/.exec(start);
  const headEnd = blank === null ? start.length : blank.index;
  const headers = parseHeaderLines(bytes.subarray(0, headEnd).toString().split(/\r?\n/).slice(1));
  const body = bytes.subarray(blank === null ? bytes.length : blank.index + blank[0].length);
  const isChunked = /\bchunked\b/i.test(headerOf(headers, 'transfer-encoding') ?? '');
  return { status: Number(status), headers, body: isChunked ? (joinChunks(body) ?? body) : body };
}

/** The value of the first header field of that name, in any case, or null. */
export function headerOf(headers: HttpResponse['headers'], name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

/** A chunked body as one; what is cut off gives the chunks before the cut. Null where the bytes are not chunked. */
function joinChunks(body: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const lineEnd = body.indexOf(10, at);
    const line = body
      .subarray(at, lineEnd === -1 || lineEnd - at > 200 ? at + 200 : lineEnd)
      .toString('latin1');
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(line)?.[1];
    if (size === undefined || lineEnd === -1) return at === 0 ? null : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    if (body[at] === 13) at += 1;
    if (body[at] === 10) at += 1;
  }
  return Buffer.concat(chunks);
}
