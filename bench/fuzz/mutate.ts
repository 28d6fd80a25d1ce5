import { gzipSync } from 'node:zlib';
import { type Corpus, KINDS, type Kind } from './corpus.ts';
import { createRandom, type Random } from './random.ts';

/** A damaged document, and what is said of it. */
export interface FuzzInput {
  readonly kind: Kind;
  readonly bytes: Buffer;
  readonly contentType: string | null;
}

/** Repeats make small documents large; larger ones are tested by hand. */
const LARGEST = 300_000;

const CONTENT_TYPES = [
  null,
  'text/html',
  'text/plain',
  'application/xml',
  'application/json',
  'application/pdf',
  'text/html; charset=utf-16le',
  'text/html; charset=windows-1251',
  'text/xml; charset=shift_jis',
  'text/html; charset=nonsense',
] as const;

/** Pieces that parsers trip over. */
const TOKENS = [
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#0;',
  '&#x110000;',
  '&amp;amp;',
  '"',
  "'",
  '\\',
  '\u0000',
  '\ufeff',
  '\u2028',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\r\n\r\n',
  'WARC/1.0\r\n',
  'Content-Length: 99999999999\r\n',
  'Content-Length: -1\r\n',
  'Transfer-Encoding: chunked\r\n',
  'endstream',
  'endobj',
  'xref',
  '<script>',
  '<style>',
  '<table>',
  '<template>',
  '<svg>',
  '<a href="',
  'javascript:',
  'http://[::1',
  '//',
  '2024-02-30',
  '99999999999999999999',
  '1e999',
  '<?xml version="1.0" encoding="x"?>',
  '%00',
  '*',
  '$',
  '(',
  '-',
  ' ',
  '\ud800',
] as const;
const NESTS = [
  '<div>',
  '<b>',
  '<table><tr><td>',
  '<ul><li>',
  '[',
  '{"a":',
  '<a>',
  '(',
  '<outline>',
  '<newsItem>',
  '"',
] as const;

/** Input number `index` of a seed: a document of the corpus with one to four mutations. */
export function makeInput(corpus: Corpus, seed: number, index: number): FuzzInput {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const kind = random.pick(KINDS);
  let bytes: Buffer = random.pick(corpus[kind]);
  for (let left = 1 + random.below(4); left > 0; left -= 1) bytes = mutate(bytes, corpus, random);
  if (random.below(50) === 0) bytes = gzipSync(bytes);
  return { kind, bytes, contentType: random.pick(CONTENT_TYPES) };
}

function mutate(bytes: Buffer, corpus: Corpus, random: Random): Buffer {
  const result = random.pick(MUTATIONS)(bytes, random, corpus);
  return result.subarray(0, LARGEST);
}

type Mutation = (bytes: Buffer, random: Random, corpus: Corpus) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  function flipBytes(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let left = 1 + random.below(30); left > 0 && copy.length > 0; left -= 1)
      copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  function cutOff(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length + 1));
  },
  function leaveOut(bytes, random) {
    const [start, end] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function splice(bytes, random, corpus) {
    const other = random.pick(corpus[random.pick(KINDS)]);
    const [start, end] = range(other, random);
    return insert(bytes, random, other.subarray(start, end));
  },
  function repeat(bytes, random) {
    const [start, end] = range(bytes, random);
    const piece = bytes.subarray(start, Math.min(end, start + 2_000));
    const times = Math.min(2 ** random.below(16), Math.floor(LARGEST / Math.max(1, piece.length)));
    return insert(bytes, random, Buffer.concat(Array<Buffer>(times).fill(piece)));
  },
  function nest(bytes, random) {
    return insert(bytes, random, Buffer.from(random.pick(NESTS).repeat(2 ** random.below(15))));
  },
  function insertTokens(bytes, random) {
    let result = bytes;
    for (let left = 1 + random.below(8); left > 0; left -= 1)
      result = insert(result, random, Buffer.from(random.pick(TOKENS)));
    return result;
  },
  function otherCharset(bytes, random) {
    const text = bytes.toString(random.pick(['utf8', 'latin1']));
    return Buffer.from(text, random.pick(['utf16le', 'latin1', 'utf8']));
  },
  function noise(bytes, random) {
    return insert(
      bytes,
      random,
      Buffer.from(Array.from({ length: random.below(500) }, () => random.below(256))),
    );
  },
];

function range(bytes: Buffer, random: Random): [start: number, end: number] {
  const [a, b] = [random.below(bytes.length + 1), random.below(bytes.length + 1)];
  return a < b ? [a, b] : [b, a];
}

function insert(bytes: Buffer, random: Random, piece: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}
