/**
 * How Headwater bears readers while it takes in news: the program itself, as it is started, fetching the pages of a site on
 * loopback, and readers who ask for stories, articles and searches at a steady rate, whether they are answered or not.
 *
 *     node bench/load.ts [--minutes 1] [--requests 500] [--articles 50] [--stored 3000] [--workers 1] [--data FOLDER] [--json]
 *
 * Times count from when a request was due, so that a server that stops for a while is not flattered by those who wait
 * ("coordinated omission").
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type AskedPages, askPages } from './load/ask-pages.ts';
import { type NewsSite, openNewsSite } from './load/news-site.ts';
import { residentMegabytes } from './load/resident-megabytes.ts';

const LAUNCHER = resolve(import.meta.dirname, '..', 'scripts', 'launch.mjs');
const STORE_ARTICLES = resolve(import.meta.dirname, 'load', 'store-articles.ts');

interface LoadOptions {
  readonly minutes: number;
  /** Requests a second. */
  readonly requests: number;
  /** Articles a second. */
  readonly articles: number;
  /** Articles that are there before it begins. */
  readonly stored: number;
  readonly workers: number;
  readonly folder: string;
}

interface LoadResult extends AskedPages {
  readonly articlesGiven: number;
  /** Of those given while readers asked, how many were put into stories meanwhile. */
  readonly articlesTakenIn: number;
  readonly articlesPerSecond: number;
  /** Of the server, all its threads: at the start, in the middle of each tenth of the run, and the most. */
  readonly memory: readonly number[];
  readonly peakMegabytes: number;
}

async function measureLoad(options: LoadOptions): Promise<LoadResult> {
  const { folder, stored, articles, requests, minutes } = options;
  const seconds = minutes * 60;
  spawnSync(process.execPath, [STORE_ARTICLES, folder, String(stored)], { stdio: 'inherit' });
  const site = await openNewsSite({
    articles: Math.ceil(articles * seconds),
    from: stored,
    perSecond: articles,
  });
  const server = await startServer(options, site);
  try {
    await settled(server.address, stored);
    const before = await articlesIn(server.address);
    const memory: number[] = [residentMegabytes(server.pid)];
    const sampled = setInterval(() => memory.push(residentMegabytes(server.pid)), (seconds * 1_000) / 10);
    site.begin();
    const asked = await askPages({ address: server.address, perSecond: requests, seconds });
    clearInterval(sampled);
    const takenIn = (await articlesIn(server.address)) - before;
    return {
      ...asked,
      articlesGiven: site.sent,
      articlesTakenIn: takenIn,
      articlesPerSecond: Math.round((takenIn / seconds) * 10) / 10,
      memory,
      peakMegabytes: Math.max(...memory),
    };
  } finally {
    await server.stop();
    await site.close();
  }
}

async function startServer({ folder, workers }: LoadOptions, site: NewsSite) {
  const args = [LAUNCHER, 'serve', '--data', folder, '--port', '0', '--workers', String(workers), site.feed];
  const env = {
    ...process.env,
    HEADWATER_WATCH: 'off',
    HEADWATER_LOG_LEVEL: 'warn',
    HEADWATER_ALLOW_ADDRESSES: site.host,
    HEADWATER_FETCH_DELAY_MS: '0',
    // The site lets its feed wait until the readers come.
    HEADWATER_FETCH_TIMEOUT_MS: '600000',
  };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let said = '';
  const address = await new Promise<string>((found, failed) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const match = /Headwater is on (http:\S+)/.exec(said);
      if (match?.[1] !== undefined) found(match[1]);
    });
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  return {
    address,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Waits until all that was stored is in stories. */
async function settled(address: string, stored: number): Promise<void> {
  for (let last = -1; ; ) {
    const now = await articlesIn(address);
    if (now >= stored || (now === last && now > stored * 0.98)) return;
    last = now;
    await new Promise((next) => setTimeout(next, 2_000));
  }
}

/** How many are in stories. On a connection of its own: one that was kept may be closed while it is used again. */
async function articlesIn(address: string): Promise<number> {
  const answer = await fetch(`${address}/metrics`, { headers: { connection: 'close' } });
  const metrics = await answer.text();
  return Number(/^headwater_articles (\d+)/m.exec(metrics)?.[1] ?? 0);
}

function table(options: LoadOptions, result: LoadResult): string {
  const line = (name: string, value: string | number) => `${name.padEnd(34)} ${value}\n`;
  const { errors } = result;
  return [
    line(
      'asked',
      `${result.requests} in ${options.minutes} min (${result.requestsPerSecond}/s of ${options.requests}/s)`,
    ),
    line('errors', errors.length === 0 ? 0 : errors.map(({ what, count }) => `${count}× ${what}`).join(', ')),
    line('led to another address', result.redirects),
    line(
      'milliseconds',
      `median ${result.median}, p95 ${result.p95}, p99 ${result.p99}, most ${result.most}`,
    ),
    ...result.kinds.map(({ kind, count, median, p95, p99 }) =>
      line(`  ${kind} (${count})`, `median ${median}, p95 ${p95}, p99 ${p99}`),
    ),
    line(
      'articles taken in meanwhile',
      `${result.articlesTakenIn} of ${result.articlesGiven} (${result.articlesPerSecond}/s)`,
    ),
    line('memory over time (MB)', result.memory.join(' ')),
  ].join('');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      requests: { type: 'string', default: '500' },
      articles: { type: 'string', default: '50' },
      stored: { type: 'string', default: '3000' },
      workers: { type: 'string', default: '1' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'headwater-load-'));
  const options: LoadOptions = {
    minutes: Number(values.minutes),
    requests: Number(values.requests),
    articles: Number(values.articles),
    stored: Number(values.stored),
    workers: Number(values.workers),
    folder,
  };
  try {
    const result = await measureLoad(options);
    process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : table(options, result));
  } finally {
    if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
