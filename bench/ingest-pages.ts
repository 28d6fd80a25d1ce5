import type { NewsReader } from '../src/store/news-reader.ts';
import type { Store } from '../src/store/store.ts';

/** How long one kind of page takes to come from the store; milliseconds. */
export interface PageTimes {
  readonly page: string;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

const QUERIES = ['ferry inquiry', 'hospital closure officials', 'rain', 'grain exchange merger', 'reactor'];
const PAGES = { stories: 500, articles: 300, outlets: 60, searches: 60, again: 20, front: 100 };

/** Asks for pages of each kind as a visitor would, spread evenly over all that is stored. */
export async function measurePages(store: Store, news: NewsReader): Promise<PageTimes[]> {
  const stories = await store.read
    .selectFrom('stories')
    .select(['id', 'articles'])
    .where('merged_into', 'is', null)
    .orderBy('articles', 'desc')
    .execute();
  const articles = await store.read.selectFrom('articles').select('id').orderBy('number').execute();
  const outlets = await news.outlets();
  const largest = stories.slice(0, 1);
  const part = { offset: 0, limit: 20 };
  return [
    await time('story', spread(stories, PAGES.stories), ({ id }) => news.story(id)),
    await time(`story of ${largest[0]?.articles ?? 0} articles`, repeat(largest, PAGES.again), ({ id }) =>
      news.story(id),
    ),
    await time('article', spread(articles, PAGES.articles), ({ id }) => news.article(id)),
    await time('front page', Array.from({ length: PAGES.front }).keys().toArray(), (at) =>
      news.frontPage({ offset: 20 * at, limit: 20 }),
    ),
    await time('search', repeat(QUERIES, PAGES.searches / QUERIES.length), (query) =>
      news.search(query, part),
    ),
    await time('outlet', spread(outlets, PAGES.outlets), ({ outlet }) => news.outlet(outlet.domain, part)),
    await time('outlets', repeat([null], PAGES.again), () => news.outlets()),
  ];
}

function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % step === 0);
}

function repeat<T>(items: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => items).flat();
}

async function time<T>(
  page: string,
  items: readonly T[],
  show: (item: T) => Promise<unknown>,
): Promise<PageTimes> {
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await show(item);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(100 * (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0)) / 100;
  return { page, median: at(0.5), p95: at(0.95), most: at(1) };
}
