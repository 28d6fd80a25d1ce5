import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

export interface AskPlan {
  readonly address: string;
  readonly perSecond: number;
  readonly seconds: number;
}

/** Milliseconds from when each request was due to the last byte of its answer. */
interface Times {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

export interface AskedPages extends Times {
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly errors: readonly { readonly what: string; readonly count: number }[];
  /** Answers that led to another address, where the page was; a story that went into another one is found there. */
  readonly redirects: number;
  readonly kinds: readonly (Times & { readonly kind: string; readonly count: number })[];
}

/** What readers ask for, out of a hundred. */
const MIX = [
  ['front page', 25],
  ['story', 40],
  ['article', 15],
  ['search', 20],
] as const;
type Kind = (typeof MIX)[number][0];

const QUERIES = [
  'ferry inquiry',
  'hospital closure officials',
  'rain',
  'grain exchange merger',
  'reactor',
  'strike',
  'bridge',
  'vote',
];
const CONNECTIONS = 100;
const LONGEST_WAIT = 30_000;
/** Stories and articles that readers know of are looked up anew. */
const LOOK_AGAIN = 5_000;

/** Sends requests when they are due, whether earlier ones were answered or not. */
export async function askPages({ address, perSecond, seconds }: AskPlan): Promise<AskedPages> {
  const pool = new Pool(address, {
    connections: CONNECTIONS,
    headersTimeout: LONGEST_WAIT,
    bodyTimeout: LONGEST_WAIT,
  });
  const known = await look(pool);
  const looked = setInterval(() => void look(pool, known).catch(() => {}), LOOK_AGAIN);
  const times = new Map<Kind, number[]>(MIX.map(([kind]) => [kind, []]));
  const errors = new Map<string, number>();
  let redirects = 0;
  const random = randomNumbers();
  const total = Math.round(perSecond * seconds);
  const begun = performance.now();
  const open: Promise<void>[] = [];
  for (let number = 0; number < total; number += 1) {
    const due = begun + (number * 1_000) / perSecond;
    if (due > performance.now() + 1) await sleep(due - performance.now());
    const kind = kindOf(random());
    open.push(
      ask(pool, pathOf(kind, known, random)).then(({ problem, wasRedirected }) => {
        times.get(kind)?.push(performance.now() - due);
        if (wasRedirected) redirects += 1;
        if (problem !== null) errors.set(problem, (errors.get(problem) ?? 0) + 1);
      }),
    );
  }
  await Promise.all(open);
  const took = (performance.now() - begun) / 1_000;
  clearInterval(looked);
  await pool.close();
  const all = [...times.values()].flat();
  return {
    requests: all.length,
    requestsPerSecond: Math.round(all.length / took),
    errors: [...errors].map(([what, count]) => ({ what, count })),
    redirects,
    ...summary(all),
    kinds: [...times].map(([kind, own]) => ({ kind, count: own.length, ...summary(own) })),
  };
}

interface Answered {
  /** Null for an answer as it should be, otherwise what was wrong. */
  readonly problem: string | null;
  readonly wasRedirected: boolean;
}

/** Asks as a browser does: where the answer names another address of the site, there. */
async function ask(pool: Pool, path: string, wasRedirected = false): Promise<Answered> {
  try {
    const { statusCode, headers, body } = await pool.request({
      method: 'GET',
      path,
      headers: { 'accept-encoding': 'gzip' },
    });
    await body.dump({ limit: 10_000_000 });
    const { location } = headers;
    if (!wasRedirected && statusCode >= 300 && statusCode < 400 && typeof location === 'string')
      return ask(pool, location, true);
    return { problem: statusCode === 200 ? null : `status ${statusCode}`, wasRedirected };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error), wasRedirected };
  }
}

interface Known {
  stories: string[];
  articles: string[];
}

async function look(pool: Pool, known: Known = { stories: [], articles: [] }): Promise<Known> {
  const read = async (path: string) => (await pool.request({ method: 'GET', path })).body.json();
  const { stories } = (await read('/api/stories?limit=100')) as { stories: { id: string }[] };
  known.stories = stories.map(({ id }) => id);
  const { articles } = (await read('/api/search?q=officials&limit=100')) as { articles: { id: string }[] };
  known.articles = articles.map(({ id }) => id);
  return known;
}

function kindOf(share: number): Kind {
  let left = share * 100;
  for (const [kind, part] of MIX) {
    left -= part;
    if (left < 0) return kind;
  }
  return 'front page';
}

function pathOf(kind: Kind, known: Known, random: () => number): string {
  switch (kind) {
    case 'front page':
      return random() < 0.9 ? '/' : `/?page=${2 + Math.floor(random() * 5)}`;
    case 'story':
      return `/story/${popular(known.stories, random)}`;
    case 'article':
      return `/article/${popular(known.articles, random)}`;
    case 'search':
      return `/search?q=${encodeURIComponent(popular(QUERIES, random))}`;
  }
}

/** What stands higher is asked for more often: Zipf, as on news sites. */
function popular(items: readonly string[], random: () => number): string {
  return items[Math.floor(items.length ** random()) - 1] ?? items[0] ?? '';
}

function summary(times: number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(10 * (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)) / 10;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

/** The same numbers at every run (mulberry32). */
function randomNumbers(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
