import type { Hono } from 'hono';
import { createApi } from '../../src/api/create-api.ts';
import { searchWords } from '../../src/pipeline/search-words.ts';
import { createSqliteNewsReader } from '../../src/store/sqlite/sqlite-news-reader.ts';
import type { Store } from '../../src/store/store.ts';
import { createWebApp } from '../../src/web/create-web-app.ts';

/** What an answer cost, in milliseconds of the thread's processor time, and how large it was: kilobytes (1,000 bytes, not packed). */
export interface AnswerTimes {
  readonly answer: string;
  readonly median: number;
  readonly p95: number;
  readonly kilobytes: number;
}

const TIMES = 20;

/** Asks for every page and answer of the API that shows the largest story of a store, or an article of it, one after another. */
export async function askAnswers(store: Store): Promise<AnswerTimes[]> {
  const clock = { now: () => new Date() };
  const reader = createSqliteNewsReader(store.read, searchWords);
  const app = createWebApp({ reader, clock, routes: createApi({ reader, clock }) });
  const { id } = await store.read
    .selectFrom('stories')
    .select('id')
    .orderBy('articles', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const articles = await store.read.selectFrom('articles').select('id').orderBy('number').execute();
  const spread = Array.from(
    { length: TIMES },
    (_, at) => articles[Math.floor((at * articles.length) / TIMES)]?.id,
  );
  const again = (path: string) => Array.from({ length: TIMES }, () => path);
  const each = (path: (article: string) => string) => spread.map((article) => path(article ?? ''));
  return [
    await ask(app, 'story page', again(`/story/${id}`)),
    await ask(
      app,
      'a later page of it',
      again(`/story/${id}?page=${Math.max(1, Math.floor(articles.length / 200))}`),
    ),
    await ask(app, 'facts page', again(`/story/${id}/facts`)),
    await ask(
      app,
      'article pages',
      each((article) => `/article/${article}`),
    ),
    await ask(app, 'front page', again('/')),
    await ask(app, 'API: story', again(`/api/stories/${id}`)),
    await ask(app, 'API: facts', again(`/api/stories/${id}/facts`)),
    await ask(
      app,
      'API: articles',
      each((article) => `/api/articles/${article}`),
    ),
    await ask(app, 'Atom feed', again('/feed.xml')),
  ];
}

async function ask(app: Hono, answer: string, paths: readonly string[]): Promise<AnswerTimes> {
  const times: number[] = [];
  let bytes = 0;
  for (const path of paths) {
    const started = process.threadCpuUsage();
    const response = await app.request(path);
    const body = await response.arrayBuffer();
    const { user, system } = process.threadCpuUsage(started);
    times.push((user + system) / 1000);
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    bytes = Math.max(bytes, body.byteLength);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { answer, median: at(0.5), p95: at(0.95), kilobytes: Math.round(bytes / 1000) };
}
