import type { NewsReader } from '../news-reader.ts';
import { outcomeCounts } from '../outcomes.ts';
import { articleView } from '../reader/article-view.ts';
import { allOutlets, outletView } from '../reader/outlet-view.ts';
import { revisionsView } from '../reader/revisions-view.ts';
import { STORY_COLUMNS } from '../reader/rows.ts';
import type { SearchWords } from '../reader/search-words.ts';
import { storyDecisions, storySummaries } from '../reader/story-decisions.ts';
import { storyFacts } from '../reader/story-facts.ts';
import { withOrigins } from '../reader/story-origins.ts';
import { storyView } from '../reader/story-view.ts';
import type { Connection } from '../tables.ts';
import { searchArticles } from './search-articles.ts';

/** The read side of a SQLite store. `words` turns queries and texts into the terms that were indexed. */
export function createSqliteNewsReader(db: Connection, words: SearchWords): NewsReader {
  return {
    /** In the order of `storyRank`: newest article in hours + 10 log2(outlets) + 10 log2(independent origins). */
    async frontPage(page) {
      const counted = await db
        .selectFrom('stories')
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .where('merged_into', 'is', null)
        .executeTakeFirstOrThrow();
      const rows = await db
        .selectFrom('stories')
        .select([...STORY_COLUMNS, 'origins'])
        .where('merged_into', 'is', null)
        .orderBy('rank', 'desc')
        .orderBy('stories.id')
        .limit(page.limit)
        .offset(page.offset)
        .execute();
      return { total: counted.total, stories: await withOrigins(db, rows) };
    },
    story: (id, page) => storyView(db, id, page),
    article: (id) => articleView(db, id),
    decisions: (story, page) => storyDecisions(db, story, page),
    facts: (story, pages) => storyFacts(db, story, pages),
    summaries: (stories) => storySummaries(db, stories),
    revisions: (id, page) => revisionsView(db, id, page),
    outlet: (domain, page, filter) => outletView(db, domain, page, filter),
    outlets: () => allOutlets(db),
    search: (query, page) => searchArticles(db, words, query, page),
    outcomes: () => outcomeCounts(db),
  };
}
