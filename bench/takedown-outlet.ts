/**
 * Measures the removal of a whole outlet: a store is written row by row with made-up articles of one outlet, and one of another,
 * and the outlet is taken down. What counts is that memory does not grow with the outlet.
 *
 *     node bench/takedown-outlet.ts [--articles 5000] [--json]
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { asLeanProcess } from '../scripts/lean-process.mjs';
import { identifier } from '../src/core/identifier.ts';
import { packJson } from '../src/store/packed-json.ts';
import { openTakedownBench } from './takedown/takedown-bench.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '5000' }, json: { type: 'boolean', default: false } },
});

const SENTENCES = 25;
const OUTLET = 'ledger.example';
const AT = '2026-03-04T08:00:00.000Z';

/** 25 sentences of some 110 characters, of which no two are the same. */
function textOf(): { text: string; sentences: { start: number; end: number }[] } {
  const sentences: { start: number; end: number }[] = [];
  let text = '';
  for (let at = 0; at < SENTENCES; at += 1) {
    const words = (
      randomBytes(66)
        .toString('base64')
        .match(/.{1,7}/g) ?? []
    ).join(' ');
    const sentence = `The ${words} day.`;
    sentences.push({ start: text.length, end: text.length + sentence.length });
    text += `${sentence} `;
  }
  return { text: text.trim(), sentences };
}

/** Rows and a file of one article, as the pipeline would write them. */
function articleWriter(database: DatabaseSync, folder: string) {
  const insert = (table: string, columns: readonly string[]) =>
    database.prepare(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    );
  const capture = insert('captures', [
    ...['sequence', 'id', 'article_id', 'source', 'url', 'first_seen', 'content_type', 'status'],
    ...['headers', 'content_hash', 'size'],
  ]);
  const article = insert('articles', [
    ...['number', 'id', 'first_capture', 'capture_id', 'revision', 'source', 'url', 'page_key'],
    ...['outlet_domain', 'outlet_name', 'title', 'byline', 'language', 'first_seen', 'reading_minutes', 'at'],
  ]);
  const revision = insert('revisions', [
    ...['capture_id', 'article_id', 'title', 'text', 'text_hash', 'details', 'analysis', 'features'],
  ]);
  const search = insert('search', ['rowid', 'title', 'body']);
  const empty = packJson({});
  return (number: number, domain: string) => {
    const key = `${domain}/2026/${number}`;
    const [id, captureId, url] = [identifier('article', key), identifier('capture', key), `https://${key}`];
    const { text, sentences } = textOf();
    const title = `Of the harbour, number ${number}`;
    const found = { language: 'en', sentences, citations: [], quotes: [], figures: [], names: [] };
    capture.run(number, captureId, id, url, url, AT, 'text/html', 200, '[]', captureId, text.length);
    article.run(
      ...[number, id, captureId, captureId, 1, url, url, key, domain, domain, title, '[]', 'en', AT, 1, AT],
    );
    revision.run(captureId, id, title, text, captureId, empty, packJson(found), empty);
    search.run(number, title, text);
    const path = join(folder, 'captures', captureId.slice(8, 10), `${captureId}.warc.gz`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, gzipSync(text, { level: 1 }));
    return captureId;
  };
}

function fill(folder: string, count: number): void {
  const database = new DatabaseSync(join(folder, 'headwater.db'));
  database.exec('pragma journal_mode = wal; pragma synchronous = off; begin');
  const write = articleWriter(database, folder);
  for (let number = 1; number <= count; number += 1) write(number, OUTLET);
  write(count + 1, 'gazette.example');
  database.exec('commit; pragma wal_checkpoint(truncate)');
  database.close();
}

function peakMegabytes(): number {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

async function measure(folder: string, count: number) {
  await (await openTakedownBench(folder, 1)).close();
  fill(folder, count);
  const databaseBefore = statSync(join(folder, 'headwater.db')).size;
  const bench = await openTakedownBench(folder, 1);
  try {
    const started = performance.now();
    const { id } = await bench.desk.request({
      ...{ kind: 'outlet', domain: OUTLET, statement: 'It is ours.' },
      ...{ name: 'The outlet', contact: `desk@${OUTLET}` },
    });
    await bench.desk.decide(id, { verdict: 'granted', articles: 'all' });
    const { takedown, steps } = await bench.desk.settled(id);
    const seconds = (performance.now() - started) / 1000;
    const rows = steps.find(({ step }) => step === 'rows-removed')?.at ?? '';
    const decided = steps.find(({ step }) => step === 'decided')?.at ?? '';
    const left = await bench.store.read.selectFrom('articles').select('id').execute();
    return {
      articles: count,
      state: takedown.state,
      toDo: takedown.result?.toDo,
      removed: takedown.result?.articles,
      sentences: takedown.result?.sentences,
      pieces: takedown.result?.pieces,
      articlesLeft: left.length,
      secondsOfRows: (Date.parse(rows) - Date.parse(decided)) / 1000,
      secondsToChecked: Math.round(10 * seconds) / 10,
      peakMegabytes: peakMegabytes(),
      purgeListMegabytes: Math.round(statSync(join(folder, 'takedowns.json')).size / 2 ** 20),
      databaseMegabytes: Math.round(databaseBefore / 2 ** 20),
    };
  } finally {
    await bench.close();
  }
}

// As the program itself runs.
asLeanProcess();
const folder = mkdtempSync(join(tmpdir(), 'headwater-outlet-'));
try {
  const result = await measure(folder, Number(values.articles));
  const lines = Object.entries(result).map(
    ([name, value]) => `${name.padEnd(20)} ${JSON.stringify(value)}\n`,
  );
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : lines.join(''));
  if (result.state !== 'checked' || result.articlesLeft !== 1) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
