import { randomUUID } from 'node:crypto';

/** What one WARC record of ours holds. */
export interface WarcRecord {
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  /** ISO 8601 in UTC. */
  readonly date: string;
  readonly contentType: string | null;
  /** Null for what was not fetched over HTTP. */
  readonly status: number | null;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

const CRLF = '\r\n';
const SEPARATOR = Buffer.from(CRLF + CRLF);

/**
 * A WARC 1.1 record (ISO 28500:2017): `response` with its HTTP headers for what was fetched, `resource` for a file.
 * `Content-Encoding` and `Transfer-Encoding` are left out of the headers kept, since the body is kept decoded.
 */
export function encodeWarcRecord(record: WarcRecord, payloadDigest: string): Buffer {
  const http = record.status === null ? null : httpHead(record.status, record.headers);
  const block = http === null ? record.body : Buffer.concat([http, record.body]);
  const head = [
    'WARC/1.1',
    `WARC-Type: ${http === null ? 'resource' : 'response'}`,
    `WARC-Record-ID: <urn:headwater:capture:${record.id}>`,
    `WARC-Date: ${record.date}`,
    `WARC-Target-URI: ${oneLine(record.url ?? `urn:headwater:source:${encodeURIComponent(record.source)}`)}`,
    `WARC-Payload-Digest: sha256:${payloadDigest}`,
    `Content-Type: ${http === null ? oneLine(record.contentType ?? 'application/octet-stream') : 'application/http; msgtype=response'}`,
    `Content-Length: ${block.byteLength}`,
  ].join(CRLF);
  return Buffer.concat([Buffer.from(head), SEPARATOR, block, SEPARATOR]);
}

/** The record that opens a WARC file and says what wrote it. `name` is that of the file. */
export function encodeWarcInfo(name: string, date: string, software: string): Buffer {
  const block = Buffer.from(
    [
      `software: ${software}`,
      'format: WARC File Format 1.1',
      'conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      '',
    ].join(CRLF),
  );
  const head = [
    'WARC/1.1',
    'WARC-Type: warcinfo',
    `WARC-Record-ID: <urn:uuid:${randomUUID()}>`,
    `WARC-Date: ${date}`,
    `WARC-Filename: ${oneLine(name)}`,
    'Content-Type: application/warc-fields',
    `Content-Length: ${block.byteLength}`,
  ].join(CRLF);
  return Buffer.concat([Buffer.from(head), SEPARATOR, block, SEPARATOR]);
}

/** The body of a record that `encodeWarcRecord` wrote, or null where the bytes are not such a record, whole. */
export function decodeWarcBody(bytes: Buffer): Buffer | null {
  const headEnd = bytes.indexOf(SEPARATOR);
  if (headEnd === -1 || !bytes.subarray(0, 8).equals(Buffer.from('WARC/1.1'))) return null;
  const head = bytes.subarray(0, headEnd).toString();
  const length = Number(/\r\nContent-Length: (\d+)/.exec(head)?.[1]);
  const start = headEnd + SEPARATOR.length;
  if (!Number.isSafeInteger(length) || bytes.length !== start + length + SEPARATOR.length) return null;
  const block = bytes.subarray(start, start + length);
  if (!/\r\nWARC-Type: response\r\n/.test(head)) return block;
  const httpEnd = block.indexOf(SEPARATOR);
  return httpEnd === -1 ? null : block.subarray(httpEnd + SEPARATOR.length);
}

function httpHead(status: number, headers: WarcRecord['headers']): Buffer {
  const kept = headers.filter(
    ([name]) => !/^(content-encoding|transfer-encoding|content-length)$/i.test(name),
  );
  const lines = kept.map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}${CRLF}`);
  return Buffer.from(`HTTP/1.1 ${status} ${CRLF}${lines.join('')}${CRLF}`);
}

/** A header from outside must not end the line that it stands in. */
function oneLine(value: string): string {
  return value.replace(/[\r\n\0]+/g, ' ').trim();
}
