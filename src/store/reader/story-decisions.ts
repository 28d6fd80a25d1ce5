import type { StorySignals } from '../../core/story.ts';
import { movesOfArticle, movesOfStory } from '../moves.ts';
import type {
  ArticleDecision,
  ArticleView,
  Page,
  StoryDecisions,
  StorySummary,
  StoryView,
} from '../news-reader.ts';
import { rulingsAbout } from '../rulings.ts';
import { storyAt } from '../story-address.ts';
import type { Connection } from '../tables.ts';
import { placeWords } from './place-words.ts';
import { articleReference, REFERENCE_COLUMNS, STORY_COLUMNS, storySummary } from './rows.ts';

const MOST_MOVES = 100;
const RECENT_MOVES = 5;
const MOST_RULINGS = 50;

/** How a story was put together: why each article is in it, what was moved, what people ruled. */
export async function storyDecisions(db: Connection, id: string, page: Page): Promise<StoryDecisions | null> {
  const today = await storyAt(db, id);
  const [story] = today === null ? [] : await storySummaries(db, [today]);
  if (story === undefined) return null;
  const rows = await placeRows(db)
    .where('story_id', '=', story.id)
    .orderBy('articles.at')
    .orderBy('articles.number')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const moves = await movesOfStory(db, story.id, MOST_MOVES);
  const rulings = await rulingsAbout(db, story.id, MOST_RULINGS);
  const articles = await decisionsOf(db, rows);
  return {
    story,
    total: story.articles,
    articles,
    moves,
    rulings,
    headlines: await headlinesOf(db, articles, moves),
  };
}

/** The last moves into a story and out of it, the newest first. */
export async function recentMoves(db: Connection, story: string): Promise<StoryView['recentMoves']> {
  const moves = await movesOfStory(db, story, RECENT_MOVES);
  return { moves, headlines: await headlinesOf(db, [], moves) };
}

/** How an article came to be where it is; null where it is in no story. */
export async function articleDecision(db: Connection, id: string): Promise<ArticleView['decision']> {
  const row = await placeRows(db).where('articles.id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const [decision] = await decisionsOf(db, [row]);
  if (decision === undefined) return null;
  return { ...decision, headlines: await headlinesOf(db, [decision], []) };
}

/** Stories as lists show them, in the order of the ids; those that are not there are left out. */
export async function storySummaries(db: Connection, ids: readonly string[]): Promise<StorySummary[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('stories').select(STORY_COLUMNS).where('id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, storySummary(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function placeRows(db: Connection) {
  return db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
    .select(REFERENCE_COLUMNS)
    .select([
      'revisions.text',
      'story_articles.story_id',
      'story_articles.evidence',
      'story_articles.signals',
    ]);
}

type PlaceRow = Awaited<ReturnType<ReturnType<typeof placeRows>['execute']>>[number];

async function decisionsOf(db: Connection, rows: readonly PlaceRow[]): Promise<ArticleDecision[]> {
  const texts = new Map(rows.map((row) => [row.id, row.text]));
  const nearest = rows.flatMap(({ signals }) => {
    const article = signals === null ? null : (JSON.parse(signals) as StorySignals).nearest;
    return article === null || texts.has(article) ? [] : [article];
  });
  for (const [id, text] of await textsOf(db, nearest)) texts.set(id, text);
  const decisions: ArticleDecision[] = [];
  for (const row of rows) {
    decisions.push({
      article: articleReference(row),
      story: row.story_id,
      evidence: placeWords(JSON.parse(row.evidence), row, (id) => texts.get(id)),
      signals: row.signals === null ? null : JSON.parse(row.signals),
      moves: await movesOfArticle(db, row.id),
    });
  }
  return decisions;
}

/** The texts of articles as they are shown today. */
export async function textsOf(db: Connection, articles: readonly string[]): Promise<[string, string][]> {
  if (articles.length === 0) return [];
  const rows = await db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
    .select(['articles.id', 'revisions.text'])
    .where('articles.id', 'in', articles)
    .execute();
  return rows.map(({ id, text }) => [id, text]);
}

async function headlinesOf(
  db: Connection,
  articles: readonly ArticleDecision[],
  moves: StoryDecisions['moves'],
): Promise<Record<string, string>> {
  const all = [...moves, ...articles.flatMap((decision) => decision.moves)];
  const stories = [...new Set(all.flatMap(({ from, to }) => [from ?? to, to]))];
  if (stories.length === 0) return {};
  const rows = await db
    .selectFrom('stories')
    .select(['id', 'headline'])
    .where('id', 'in', stories)
    .where('headline', '<>', '')
    .execute();
  return Object.fromEntries(rows.map(({ id, headline }) => [id, headline]));
}
