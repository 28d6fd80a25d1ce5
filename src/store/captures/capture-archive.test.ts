import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaptureArchive, createCaptureArchive } from './capture-archive.ts';
import { decodeWarcBody, encodeWarcRecord, type WarcRecord } from './warc-record.ts';

let folder: string;
let archive: CaptureArchive;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-archive-'));
  archive = createCaptureArchive(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function record(changes: Partial<WarcRecord> = {}): WarcRecord {
  return {
    id: 'c_abcd',
    source: 'pages/one.html',
    url: 'https://harbour.example/one',
    date: '2026-03-04T05:06:07.000Z',
    contentType: 'text/html',
    status: 200,
    headers: [['Content-Type', 'text/html']],
    body: Buffer.from('<p>The ferry sank.</p>\r\n\r\n<p>All are safe.</p>'),
    ...changes,
  };
}

const digest = (body: Uint8Array) => createHash('sha256').update(body).digest('hex');
const write = (given: WarcRecord) => archive.write(given, digest(given.body));

describe('encodeWarcRecord', () => {
  it('gives back every body, fetched or from a file', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 500 }),
        fc.option(fc.integer({ min: 100, max: 599 })),
        (body, status) => {
          const bytes = encodeWarcRecord(record({ body, status }), 'digest');
          expect(decodeWarcBody(bytes)).toEqual(Buffer.from(body));
        },
      ),
    );
  });

  it('does not let a header or link from outside make lines of its own', () => {
    const url = 'https://harbour.example/\r\nWARC-Type: metadata';
    const headers = [['X-Note', 'a\r\n\r\nb']] as const;
    const bytes = encodeWarcRecord(record({ url, headers }), 'digest');
    expect(decodeWarcBody(bytes)?.toString()).toBe(record().body.toString());
    expect(
      bytes
        .toString()
        .split('\r\n')
        .filter((line) => line.startsWith('WARC-Type:')),
    ).toHaveLength(1);
  });

  it('sees that a record is cut', () => {
    const bytes = encodeWarcRecord(record(), 'digest');
    for (const length of [0, 20, bytes.length - 30, bytes.length - 1])
      expect(decodeWarcBody(bytes.subarray(0, length))).toBeNull();
  });
});

describe('createCaptureArchive', () => {
  it('keeps each capture in a file that is a WARC file of its own', async () => {
    await write(record());
    expect(Buffer.from(await archive.read('c_abcd')).toString()).toBe(record().body.toString());
    const text = execFileSync('gzip', ['-dc', archive.path('c_abcd')]).toString();
    expect(text).toMatch(/^WARC\/1\.1\r\nWARC-Type: response\r\n/);
    expect(text).toContain('WARC-Target-URI: https://harbour.example/one\r\n');
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  it('gives one WARC file when the files are put one after the other', async () => {
    await write(record({ id: 'c_aaaa' }));
    await write(record({ id: 'c_bbbb', status: null, url: null }));
    const joined = ['c_aaaa', 'c_bbbb'].map((id) => readFileSync(archive.path(id)));
    const text = gunzipSync(Buffer.concat(joined)).toString();
    expect(text.match(/WARC\/1\.1\r\n/g)).toHaveLength(2);
    expect(text).toContain('WARC-Type: resource\r\n');
  });

  it('deletes one capture and no other', async () => {
    await write(record({ id: 'c_aaaa' }));
    await write(record({ id: 'c_aabb' }));
    await archive.delete('c_aaaa');
    await archive.delete('c_aaaa');
    expect(existsSync(archive.path('c_aaaa'))).toBe(false);
    await expect(archive.read('c_aaaa')).rejects.toMatchObject({ code: 'not-found' });
    expect((await archive.read('c_aabb')).length).toBeGreaterThan(0);
  });

  it('says that a capture is not whole', async () => {
    await write(record());
    truncateSync(archive.path('c_abcd'), 60);
    await expect(archive.read('c_abcd')).rejects.toMatchObject({ code: 'store-damaged' });
  });

  it('sweeps up drafts that were left behind, not those being written', async () => {
    await write(record());
    writeFileSync(join(folder, 'tmp', 'c_old.1.x'), 'half');
    await archive.sweep(new Date());
    expect(readdirSync(join(folder, 'tmp'))).toHaveLength(1);
    await archive.sweep(new Date(Date.now() + 7_200_000));
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });
});
