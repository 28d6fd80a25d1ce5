import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTCOMES } from '../src/core/outcome.ts';
import { jsonLines, runHeadwater } from './run-headwater.ts';

/** Long enough that work that grows with the square of the input does not end in time. */
const LONG = 300_000;

const PARAGRAPHS = [
  'The council of Marl decided on Tuesday to widen the road to the harbour by four metres, the mayor said.',
  'Work begins in May and takes nine weeks, in which buses go another way through the old town.',
];

function page(body: string, title = 'A wider road'): string {
  return `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}

function goodPage(title: string): string {
  return page(PARAGRAPHS.map((paragraph) => `<p>${paragraph} ${title}.</p>`).join(''), title);
}

const filled = (text: string, length = LONG) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** XML whose entities stand for a thousand million words. */
function entityBomb(rest: (entity: string) => string): string {
  const entities = Array.from({ length: 9 }, (_, level) => {
    const value = level === 0 ? 'lol' : `&lol${level - 1};`.repeat(10);
    return `<!ENTITY lol${level} "${value}">`;
  });
  return `<?xml version="1.0"?><!DOCTYPE x [${entities.join('')}]>${rest('&lol8;')}`;
}

/** What is no page at all, by file name. */
const NOTHING: Readonly<Record<string, [outcome: string, body: string | Uint8Array]>> = {
  'empty.html': ['empty', ''],
  'white.html': ['empty', ' \n\t\u00a0\r\n '],
  'picture.html': [
    'binary',
    Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), randomBytes(5_000)]),
  ],
  'random.bin': ['binary', randomBytes(20_000)],
  'zeros.txt': ['binary', new Uint8Array(10_000)],
  'cut.gz': ['no-text', gzipSync(goodPage('Zipped')).subarray(0, 60)],
  'damaged.gz': ['binary', Buffer.concat([gzipSync('').subarray(0, 10), Buffer.alloc(40, 0xff)])],
  'bomb.html.gz': ['too-large', gzipSync(Buffer.alloc(50_000_000, 'x'))],
  'cut.pdf': ['unreadable-file', `%PDF-1.7\n${filled('1 0 obj << /Type /Page ')}`],
  'picture.json': [
    'unsupported-type',
    '{"uri": "https://a.example/1", "type": "picture", "headline": "A road"}',
  ],
  'deep.json': ['unsupported-type', `{"uri": "a", "headline": ${filled('[')}`],
  'concepts.xml': ['unsupported-type', '<?xml version="1.0"?><conceptItem><name>Road</name></conceptItem>'],
  'huge.html': ['too-large', page(filled('<p>More and more of the same is written here.</p>', 50_000_000))],
  'only-tags.html': ['no-text', page(filled('<div></div>'))],
  'cut-feed.xml': ['reader-failed', `<rss version="2.0"><channel>${'<item>'.repeat(50_000)}`],
};

/** Pages that are damaged, but hold an article. */
const DAMAGED: Readonly<Record<string, string | Uint8Array>> = {
  'cut-in-tag.html': goodPage('Cut tag').slice(0, -'ticle></body></html>'.length),
  'cut-in-character.html': Buffer.from(page(`<p>${PARAGRAPHS.join(' ')} Größe</p>`)).subarray(0, -33),
  'wrong-charset.html': Buffer.from(
    goodPage('Café').replace('<head>', '<head><meta charset="windows-1251">'),
  ),
  'unknown-charset.html': Buffer.from(goodPage('Café').replace('<head>', '<head><meta charset="klingon-8">')),
  'wide.html': Buffer.from(`\ufeff${goodPage('Wide')}`, 'utf16le'),
  'no-markup-ends.html': goodPage('Open').replaceAll('</p>', '').replaceAll('</article>', ''),
};

/** What a reader may loop or backtrack on. Whether an article comes out of it is not the question here. */
const HOSTILE: Readonly<Record<string, string>> = {
  'tags.html': page(filled('<a ')),
  'angles.html': page(filled('<')),
  'comments.html': page(filled('<!--')),
  'ampersands.html': page(`<p>${filled('&')}`),
  'references.html': page(`<p>${filled('&#')}`),
  'quotes.html': page(`<p>${filled('"')}`),
  'said.txt': filled('“said "'),
  'guillemets.txt': filled('« a » b « '),
  'apostrophes.txt': filled("'s 'a' "),
  'spaces.html': page(`<p>x${filled(' ')}y`),
  'spaces.txt': `x${filled(' ')}y`,
  'lines.txt': `x${filled('\n')}y`,
  'digits.txt': filled('1'),
  'groups.txt': filled('1,000 '),
  'ranges.txt': filled('5 million to '),
  'dates.txt': filled('May 5, 2022 '),
  'brackets.txt': filled('(((('),
  'brackets.html': page(`<p>${filled('[(')}`),
  'word.txt': filled('a', 1_000_000),
  'word-and-cue.txt': `He ${filled('A')} said.`,
  'names.txt': filled('Mr. John F. Smith and '),
  'outlets.txt': filled('Reuters reported, citing AP, which cited ', 100_000),
  'commas.txt': filled('a, '),
  'stops.txt': filled('. '),
  'addresses.txt': filled('http://'),
  'line.txt': filled('the council of Marl decided on Tuesday to widen the road by 4 metres and ', 1_000_000),
  'marks.txt': `a${filled('\u0301')}`,
  'no-spaces.txt': filled('我们去北京。'),
  'deep.html': page(`${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`),
  'deep-open.html': page(`${'<b><i>'.repeat(50_000)}x`),
  'deep-tables.html': page(`${'<table><tr><td>'.repeat(30_000)}x`),
  'attributes.html': page(
    `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}="x"`).join(' ')}>x</p>`,
  ),
  'deep-data.html': `<html><head><script type="application/ld+json">${'[{"@graph":'.repeat(50_000)}</script></head></html>`,
  'title.html': page(`<p>${PARAGRAPHS.join(' ')}</p>`, filled('a - b | ')),
  'bomb.html': entityBomb((entity) => `<html><body><p>${entity}</p></body></html>`),
  'bomb.xml': entityBomb(
    (entity) =>
      `<rss version="2.0"><channel><title>${entity}</title><item><title>${entity}</title></item></channel></rss>`,
  ),
};

const GOOD = ['a good.html', 'm\ngood.html', 'z-good.html'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-bad-'));
  const write = (name: string, body: string | Uint8Array) => writeFileSync(join(folder, 'in', name), body);
  mkdirSync(join(folder, 'in', 'deeper'), { recursive: true });
  for (const name of GOOD) write(name, goodPage(`About ${JSON.stringify(name)}`));
  for (const [name, [, body]] of Object.entries(NOTHING)) write(name, body);
  for (const [name, body] of Object.entries({ ...DAMAGED, ...HOSTILE })) write(name, body);
  symlinkSync(join(folder, 'in'), join(folder, 'in', 'deeper', 'loop'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'in', 'deeper', 'dangling.html'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inside = (name: string) => join(folder, 'in', name);

interface Failure {
  readonly source: string;
  readonly outcome: string;
  readonly message: string;
}

describe('bad input', { timeout: 120_000 }, () => {
  it('is taken in beside good pages: each item ends in one named outcome', async () => {
    const started = performance.now();
    const data = join(folder, 'data');
    const args = ['add', '--json', '--data', data, join(folder, 'in'), join(folder, 'missing.html')];
    const { code, stdout, stderr } = await runHeadwater(args, { env: { HEADWATER_WORKERS: '2' } });
    expect(code, stderr).toBe(3);
    const { failures, outcomes } = JSON.parse(stdout) as { failures: Failure[]; outcomes: object };
    const outcomeOf = new Map(failures.map(({ source, outcome }) => [source, outcome]));
    for (const { outcome, message } of failures) {
      expect(OUTCOMES).toContain(outcome);
      expect(message).toMatch(/^[A-Z][^\n]*\.$/);
      expect(message).not.toMatch(/undefined|TypeError|RangeError|call stack/);
    }
    expect(outcomeOf.get(join(folder, 'missing.html'))).toBe('not-found');
    for (const [name, [outcome]] of Object.entries(NOTHING))
      expect([name, outcomeOf.get(inside(name))]).toEqual([name, outcome]);
    const read = [...GOOD, ...Object.keys(DAMAGED)];
    for (const name of read) expect([name, outcomeOf.get(inside(name))]).toEqual([name, undefined]);
    const counted = Object.values(outcomes).reduce((sum: number, count: number) => sum + count, 0);
    // The symbolic links are passed over; the feed of the bomb is an item beside its entry, if it has one.
    expect(counted).toBeGreaterThanOrEqual(
      read.length + Object.keys(NOTHING).length + Object.keys(HOSTILE).length + 1,
    );
    const found = await runHeadwater(['search', '--json', '--data', data, 'council', 'harbour', 'buses']);
    expect(JSON.parse(found.stdout).total).toBeGreaterThanOrEqual(read.length - 1);
    expect(performance.now() - started).toBeLessThan(90_000);
  });

  it('does not keep "read" from answering for every line', async () => {
    const names = [...Object.keys(NOTHING), ...Object.keys(DAMAGED), ...Object.keys(HOSTILE), ...GOOD];
    const input = jsonLines(...names.map((name) => ({ id: name, path: inside(name) })));
    const { code, records, stderr } = await runHeadwater(['read'], { input });
    expect([code, stderr]).toEqual([3, '']);
    expect(records.map(({ id }) => id)).toEqual(names);
    for (const record of records) {
      const error = record['error'] as { outcome?: string; message: string } | undefined;
      const name = String(record['id']);
      if (name in DAMAGED || GOOD.includes(name)) expect([name, error]).toEqual([name, undefined]);
      if (error !== undefined) expect(error.message).toMatch(/^[A-Z][^\n]*\.$/);
    }
    const byName = new Map(records.map((record) => [record['id'], record]));
    expect(byName.get('wrong-charset.html')).toMatchObject({ title: 'Café' });
    expect(byName.get('unknown-charset.html')).toMatchObject({ title: 'Café' });
    expect(byName.get('wide.html')).toMatchObject({ title: 'Wide' });
  });

  it('is named by "trace", which goes on with the rest', async () => {
    const names = [
      ...Object.keys(NOTHING),
      ...Object.keys(DAMAGED),
      'groups.txt',
      'deep.html',
      'bomb.html',
      'bomb.xml',
      ...GOOD,
    ];
    const { code, stdout, stderr } = await runHeadwater([
      'trace',
      '--json',
      ...names.map(inside),
      join(folder, 'no'),
    ]);
    expect(code, stderr).toBe(3);
    const { failures, articles } = JSON.parse(stdout) as {
      failures: Failure[];
      articles: { source: string }[];
    };
    for (const [name, [outcome]] of Object.entries(NOTHING))
      expect(failures).toContainEqual({
        source: inside(name),
        outcome,
        message: expect.stringMatching(/\.$/),
      });
    expect(failures).toContainEqual(
      expect.objectContaining({ source: join(folder, 'no'), outcome: 'not-found' }),
    );
    expect(articles.map(({ source }) => source)).toEqual(expect.arrayContaining(GOOD.map(inside)));
  });

  it('may be a file that cannot be read, or whose name is no UTF-8', async () => {
    const odd = join(folder, 'odd');
    mkdirSync(odd);
    writeFileSync(join(odd, 'a.html'), goodPage('A'));
    writeFileSync(
      Buffer.concat([Buffer.from(`${odd}/b`), Buffer.from([0xff, 0xfe]), Buffer.from('.html')]),
      goodPage('B'),
    );
    execFileSync('mkfifo', [join(odd, 'c.html')]);
    if (process.getuid?.() !== 0) {
      writeFileSync(join(odd, 'd.html'), goodPage('D'));
      chmodSync(join(odd, 'd.html'), 0);
    }
    expect(readdirSync(odd).length).toBeGreaterThanOrEqual(3);
    const { stdout } = await runHeadwater(['trace', '--json', odd]);
    const { failures, articles } = JSON.parse(stdout) as {
      failures: Failure[];
      articles: { title: string }[];
    };
    expect(articles.map(({ title }) => title)).toContain('A');
    const named = [...articles.map(({ title }) => title), ...failures.map(({ outcome }) => outcome)];
    expect(named).toHaveLength(process.getuid?.() === 0 ? 2 : 3);
    for (const { outcome } of failures) expect(outcome).toBe('unreadable-file');
  });

  it('may be a feed of a hundred thousand items', async () => {
    const items = Array.from(
      { length: 100_000 },
      (_, index) => `<item><guid isPermaLink="false">n${index}</guid><title>No ${index}</title></item>`,
    );
    const path = join(folder, 'large.xml');
    writeFileSync(path, `<rss version="2.0"><channel><title>Large</title>${items.join('')}</channel></rss>`);
    const started = performance.now();
    const { code, stdout, stderr } = await runHeadwater(['read'], { input: jsonLines({ id: 'feed', path }) });
    expect([code, stderr]).toEqual([3, '']);
    expect(JSON.parse(stdout).error).toMatchObject({ outcome: 'feed' });
    const { articles, failures } = JSON.parse((await runHeadwater(['trace', '--json', path])).stdout);
    expect(articles.length + failures.length).toBe(100_000);
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});
