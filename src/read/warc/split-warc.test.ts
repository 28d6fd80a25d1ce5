import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { parseHttpResponse } from './parse-http-response.ts';
import { createWarcSplitter, type WarcFileRecord } from './split-warc.ts';

const record = (type: string, block: string, eol = '\r\n', length = Buffer.byteLength(block)) =>
  ['WARC/1.0', `WARC-Type: ${type}`, `Content-Length: ${length}`, '', block, '', ''].join(eol);

/** Splits a file that comes in pieces of a size. */
function split(file: string | Uint8Array, pieceSize = 7, maxBlock = 1_000) {
  const bytes = Buffer.from(file);
  const splitter = createWarcSplitter({ maxBlock });
  const records: WarcFileRecord[] = [];
  for (let at = 0; at < bytes.length; at += pieceSize)
    records.push(...splitter.push(bytes.subarray(at, at + pieceSize)));
  return {
    ...splitter.end(),
    records,
    blocks: records.map(({ block }) => block && Buffer.from(block).toString()),
  };
}

describe('createWarcSplitter', () => {
  it('gives every record, however the bytes come in pieces', () => {
    const file =
      record('warcinfo', 'software: x') +
      record('response', 'WARC/1.0\r\n\r\nin a block') +
      record('request', '');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (size) => {
        const { records, blocks, cut, gaps } = split(file, size);
        expect(records.map(({ fields }) => fields.get('warc-type'))).toEqual([
          'warcinfo',
          'response',
          'request',
        ]);
        expect(blocks).toEqual(['software: x', 'WARC/1.0\r\n\r\nin a block', '']);
        expect([cut, gaps]).toEqual([false, 0]);
      }),
    );
  });

  it('reads heads whose lines end with LF alone, and lines that go on in the next', () => {
    const file = 'WARC/0.18\nWARC-Type: resource\nX-Note: a\n  b\nContent-Length: 2\n\nok\n\n';
    const [found] = split(file).records;
    expect(found?.fields.get('x-note')).toBe('a b');
    expect(Buffer.from(found?.block ?? []).toString()).toBe('ok');
  });

  it('passes over blocks that are too large, and goes on behind them', () => {
    const { blocks, records } = split(record('response', 'x'.repeat(2_000)) + record('response', 'next'));
    expect(blocks).toEqual([null, 'next']);
    expect(records[0]?.length).toBe(2_000);
  });

  it('finds the next record where a length is wrong', () => {
    const file = record('response', 'longer than it says', '\r\n', 5) + record('response', 'next');
    const { blocks, gaps } = split(file);
    expect(blocks).toEqual(['longe', 'next']);
    expect(gaps).toBe(1);
  });

  it('sees that a file is cut', () => {
    const whole = record('response', 'ferry');
    expect(split(whole.slice(0, -8))).toMatchObject({ cut: true, records: [] });
    expect(split(whole.slice(0, 12))).toMatchObject({ cut: true, records: [] });
  });

  it('takes linear time for what only looks like records', () => {
    const start = threadMilliseconds();
    for (const piece of ['WARC/', 'WARC/1.0\n', 'WARC/1.0\n\n', 'WARC/1.0\nContent-Length: x\n\n'])
      split(piece.repeat(400_000), 65_536);
    expect(threadMilliseconds() - start).toBeLessThan(4_000);
  });

  it('gives records or none for any bytes', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('WARC/1.0\r\n', 'Content-Length: 3\r\n', '\r\n\r\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { records } = split(pieces.join(''), 11);
        for (const { block, length } of records) expect(block?.length ?? length).toBe(length);
      }),
    );
  });
});

describe('parseHttpResponse', () => {
  const parse = (text: string) => {
    const found = parseHttpResponse(Buffer.from(text));
    return found === null ? null : { ...found, body: Buffer.from(found.body).toString() };
  };

  it('gives status, headers and body', () => {
    expect(parse('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Hi')).toEqual({
      status: 200,
      headers: [['Content-Type', 'text/html']],
      body: '<p>Hi',
    });
    expect(parse('HTTP/2 404\r\n\r\n')).toMatchObject({ status: 404, body: '' });
  });

  it('joins chunks, also where the last ones are cut off, and keeps a body that has none', () => {
    const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';
    expect(parse(`${head}5\r\nThe f\r\n4;x=y\r\nerry\r\n0\r\n\r\n`)?.body).toBe('The ferry');
    expect(parse(`${head}5\r\nThe f\r\nff\r\nerry`)?.body).toBe('The ferry');
    expect(parse(`${head}<p>The ferry`)?.body).toBe('<p>The ferry');
  });

  it('gives null for what is no response', () => {
    for (const block of ['', 'GET / HTTP/1.1\r\n\r\n', 'HTTP/1.1 twohundred'])
      expect(parse(block)).toBeNull();
  });
});
