/** Puts made-up articles into a store for a program that is started later: `store-articles.ts FOLDER ARTICLES`. */
import { captureOnly } from '../../src/pipeline/capture-only.ts';
import type { CapturedItem } from '../../src/pipeline/take-in-item.ts';
import { createSqliteQueue } from '../../src/queue/sqlite-queue.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { generatePages } from '../generate.ts';

const [folder = '', articles = '0'] = process.argv.slice(2);
const clock = { now: () => new Date() };

function* items(): Generator<CapturedItem> {
  for (const { url, html, published } of generatePages({ articles: Number(articles) }))
    yield { source: url, url, contentType: 'text/html', body: html, firstSeen: published };
}

const store = openSqliteStore(folder);
await captureOnly(items(), { store, queue: createSqliteQueue({ clock }), clock });
await store.close();
