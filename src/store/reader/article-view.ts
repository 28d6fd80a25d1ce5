import type { Analysis } from '../../core/analysis.ts';
import type { RevisionDetails } from '../articles.ts';
import { copiesOfArticle } from '../copies.ts';
import type { ArticleCopy, ArticleSummary, ArticleView } from '../news-reader.ts';
import { unpackJson } from '../packed-json.ts';
import type { Connection } from '../tables.ts';
import { dossierRows, summaries } from './article-queries.ts';
import { articleSummary, dossierArticle } from './rows.ts';
import { articleDecision } from './story-decisions.ts';
import { storyAbout } from './story-view.ts';

const RELATED = 6;
const COPIES = 6;
/** A name that stands in more stories than this says little; no more are looked at. */
const STORIES_PER_NAME = 100;

/** One article with its story, its neighbours in time and what is related to it. */
export async function articleView(db: Connection, id: string): Promise<ArticleView | null> {
  const row = await dossierRows(db)
    .leftJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .innerJoin('captures', 'captures.id', 'articles.capture_id')
    .select(['story_articles.story_id', 'revisions.analysis', 'revisions.details', 'captures.rights'])
    .where('articles.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { kind, section, posts = [] } = unpackJson<RevisionDetails>(row.details);
  return {
    article: dossierArticle(row),
    ...(kind === 'feed-entry' ? { isFeedEntry: true } : {}),
    ...(section === undefined ? {} : { section }),
    ...(posts.length === 0 ? {} : { posts: posts.map(({ title, published }) => ({ title, published })) }),
    versions: row.revision,
    rights: row.rights === null ? null : JSON.parse(row.rights),
    analysis: unpackJson<Analysis>(row.analysis),
    story: row.story_id === null ? null : await storyAbout(db, row.story_id, id),
    decision: await articleDecision(db, id),
    previous: await neighbour(db, row, '<'),
    next: await neighbour(db, row, '>'),
    related: row.story_id === null ? [] : await related(db, id, row.story_id),
    copies: await copiesElsewhere(db, id),
  };
}

async function copiesElsewhere(db: Connection, id: string): Promise<ArticleCopy[]> {
  const copies: ArticleCopy[] = [];
  for (const { article, story, share, passages } of await copiesOfArticle(db, id, COPIES)) {
    const row = await summaries(db).where('articles.id', '=', article).executeTakeFirst();
    if (row !== undefined) copies.push({ article: articleSummary(row), story, share, passages });
  }
  return copies;
}

async function neighbour(
  db: Connection,
  of: { readonly at: string; readonly number: number },
  side: '<' | '>',
): Promise<ArticleSummary | null> {
  const direction = side === '<' ? 'desc' : 'asc';
  const row = await summaries(db)
    .where((eb) => eb(eb.refTuple('articles.at', 'articles.number'), side, eb.tuple(of.at, of.number)))
    .orderBy('articles.at', direction)
    .orderBy('articles.number', direction)
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : articleSummary(row);
}

/** The first article of each of the stories that share most people with this article, then of those before and after it in its storyline. */
async function related(db: Connection, article: string, story: string): Promise<ArticleSummary[]> {
  const stories = new Map<string, number>();
  const people = await db
    .selectFrom('people')
    .select(['name_key', 'articles'])
    .where('story_id', '=', story)
    .execute();
  for (const person of people) {
    if (!person.articles.includes(JSON.stringify(article))) continue;
    const others = await db
      .selectFrom('people')
      .select('story_id')
      .distinct()
      .where('name_key', '=', person.name_key)
      .where('story_id', '<>', story)
      .limit(STORIES_PER_NAME)
      .execute();
    // Rare names say more (inverse document frequency).
    for (const other of others)
      stories.set(other.story_id, (stories.get(other.story_id) ?? 0) + 1 / Math.log2(1 + others.length));
  }
  const line = await db
    .selectFrom('storyline_steps')
    .select(['story_id', 'before_id'])
    .where((eb) => eb.or([eb('story_id', '=', story), eb('before_id', '=', story)]))
    .where('before_id', 'is not', null)
    .limit(STORIES_PER_NAME)
    .execute();
  for (const { story_id, before_id } of line) {
    const other = story_id === story ? (before_id ?? '') : story_id;
    stories.set(other, (stories.get(other) ?? 0) + 0.5);
  }
  const best = [...stories].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, RELATED);
  const found: ArticleSummary[] = [];
  for (const [other] of best) {
    const row = await summaries(db)
      .where('story_articles.story_id', '=', other)
      .orderBy('articles.at')
      .orderBy('articles.number')
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) found.push(articleSummary(row));
  }
  return found;
}
