import { sql } from 'kysely';
import type { Derivation, DerivationKind, Work } from '../../core/provenance.ts';
import type { Page, StoryView } from '../news-reader.ts';
import { POSITIONS } from '../provenance.ts';
import { rulingUnderWay } from '../ruling-moves.ts';
import { storyAt } from '../story-address.ts';
import type { Connection, StoryRow } from '../tables.ts';
import { removedAmong } from '../takedown/removed-works.ts';
import { dossierRows, textlessRows } from './article-queries.ts';
import { withCitedPages } from './cited-page-states.ts';
import { dossierArticle, eachOnce, outletOf } from './rows.ts';
import { recentMoves } from './story-decisions.ts';
import {
  storyFigures,
  storyPassages,
  storyPeople,
  storyQuotes,
  storyStatements,
  stretchesOf,
  type WantedRecords,
} from './story-records.ts';
import { storylineView } from './storyline-view.ts';
import { type Member, wholeStory } from './whole-story.ts';

/** A page shows this many articles of one story, the earliest first: what leads to each verdict stands there too. */
const ARTICLES = 100;
/** Other articles of a story that the page of one of its articles names, at most. */
const OTHERS = 500;
/** The plus keeps SQLite from reading all of a large story for a few of its articles, which have an index of their own. */
const OF_STORY = sql<string>`+story_id`;
/** Parts of a large story that are read for one page, beside its first. */
const PARTS = 2;

/** All that is kept about one story. An address that a story had once gives the one that its articles are in today. */
export async function storyView(
  db: Connection,
  id: string,
  page: Page = { offset: 0, limit: ARTICLES },
): Promise<StoryView | null> {
  const row = await findStory(db, id);
  if (row === null) return null;
  const members = await membersOf(db, row.id);
  const shown = members.slice(page.offset, page.offset + page.limit).map((member) => member.id);
  const isWhole = shown.length === members.length;
  const parts = isWhole ? null : await partsOf(db, row.id, shown);
  const articles = await dossierRows(db)
    .where('articles.id', 'in', shown)
    .orderBy('articles.at')
    .orderBy('articles.number')
    .execute();
  const beingRuled = await rulingUnderWay(db, row.id);
  const view: StoryView = {
    story: storyOf(row, members),
    brief: row.brief === null ? [] : JSON.parse(row.brief),
    articles: articles.map(dossierArticle),
    articleTotal: members.length,
    works: await works(db, row.id, JSON.parse(row.origins), parts),
    derivations: await derivations(db, row.id, isWhole ? null : shown),
    ...(await findings(db, row.id, { parts })),
    passages: await storyPassages(db, row.id, parts),
    people: await storyPeople(db, row.id, { parts }),
    ...(await storylineView(db, row.id)),
    recentMoves: await recentMoves(db, row.id),
    membership: await membership(db, row.id, isWhole ? null : shown, members),
    ...(beingRuled === null ? {} : { beingRuled }),
  };
  return isWhole ? view : { ...view, whole: await wholeStory(db, view, members, page.offset) };
}

/**
 * A story as the page of one of its articles needs it (`ArticleView.story`): to read all of a large one for each of its
 * articles would take as long as its own page.
 */
export async function storyAbout(db: Connection, id: string, article: string): Promise<StoryView | null> {
  const row = await findStory(db, id);
  if (row === null) return null;
  const members = await membersOf(db, row.id);
  const isSmall = members.length <= OTHERS;
  const parts = isSmall ? null : await partsOf(db, row.id, [article]);
  const found = {
    works: await works(db, row.id, [...JSON.parse(row.origins), ...(await ownWorks(db, article))], parts),
    derivations: await derivations(db, row.id, isSmall ? null : [article], article),
    ...(await findings(db, row.id, { article, parts })),
    passages: await storyPassages(db, row.id, parts, article),
    people: await storyPeople(db, row.id, { article, parts }),
  };
  const concerned = isSmall
    ? members.map((member) => member.id)
    : [...new Set([article, ...articlesIn(found)])].slice(0, OTHERS);
  const articles = await textlessRows(db)
    .innerJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .where('story_articles.story_id', '=', row.id)
    .where('articles.id', 'in', concerned)
    .orderBy('articles.at')
    .orderBy('articles.number')
    .execute();
  return {
    story: storyOf(row, members),
    brief: [],
    articles: articles.map((one) => dossierArticle({ ...one, text: '', evidence: null })),
    articleTotal: members.length,
    ...found,
    ...{ storyline: [], storylineSteps: [], recentMoves: { moves: [], headlines: {} } },
    membership: await membership(db, row.id, [article], members),
  };
}

/** The articles that what was found names: sources first, then those that share passages, quotes, figures and facts. */
function articlesIn(
  found: Pick<StoryView, 'works' | 'passages' | 'quotes' | 'figures' | 'facts'>,
): readonly string[] {
  return [
    ...found.works.flatMap((work) => work.article ?? []),
    ...found.passages.flatMap(({ left, right }) => [left.article, right.article]),
    ...[...found.quotes, ...found.figures, ...found.facts].flatMap(({ members }) =>
      members.map((member) => member.article),
    ),
  ];
}

/** The articles of a story in their order. */
function membersOf(db: Connection, story: string): Promise<Member[]> {
  return db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select(['articles.id', 'articles.outlet_domain', 'articles.language', 'articles.at'])
    .where('story_id', '=', story)
    .orderBy('articles.at')
    .orderBy('articles.number')
    .execute();
}

/** The first part of a large story and those in which most of some of its articles were traced. */
export async function partsOf(
  db: Connection,
  story: string,
  articles: readonly string[],
  most = PARTS,
): Promise<number[]> {
  if (articles.length === 0) return [0];
  const part = sql<number>`position / ${sql.lit(POSITIONS)}`;
  const rows = await db
    .selectFrom('derivations')
    .select([part.as('part'), (eb) => eb.fn.countAll<number>().as('count')])
    .where('article_id', 'in', articles)
    .where(OF_STORY, '=', story)
    .groupBy(part)
    .orderBy('count', 'desc')
    .orderBy('part')
    .limit(most)
    .execute();
  return [...new Set([0, ...rows.map((row) => Number(row.part))])].sort((a, b) => a - b);
}

/** Why articles are in a story: some of them, or all of it. */
async function membership(
  db: Connection,
  story: string,
  articles: readonly string[] | null,
  members: readonly Member[],
): Promise<StoryView['membership']> {
  const all = db
    .selectFrom('story_articles')
    .select(['article_id', 'evidence'])
    .where('story_id', '=', story);
  const rows = await (articles === null ? all : all.where('article_id', 'in', articles)).execute();
  const evidence = new Map(rows.map((row) => [row.article_id, row.evidence]));
  const ids = articles ?? members.map((member) => member.id);
  return ids.map((id) => ({ article: id, evidence: JSON.parse(evidence.get(id) ?? '[]') }));
}

function storyOf(row: StoryRow, members: readonly Member[]): StoryView['story'] {
  return {
    id: row.id,
    headline: row.headline,
    articles: members.map((member) => member.id),
    origins: JSON.parse(row.origins),
    independentOrigins: row.independent_origins,
    ...(row.version === null ? {} : { version: row.version }),
  };
}

async function findStory(db: Connection, id: string): Promise<StoryRow | null> {
  const today = await storyAt(db, id);
  if (today === null) return null;
  const row = await db.selectFrom('stories').selectAll().where('id', '=', today).executeTakeFirst();
  return row ?? null;
}

/** The works that an article derives from, and its primary source. */
async function ownWorks(db: Connection, article: string): Promise<string[]> {
  const derived = await db
    .selectFrom('derivations')
    .select('work_id')
    .where('article_id', '=', article)
    .execute();
  const verdict = await db
    .selectFrom('verdicts')
    .select('work_id')
    .where('article_id', '=', article)
    .executeTakeFirst();
  return [...derived, ...(verdict === undefined ? [] : [verdict])].flatMap(({ work_id }) => work_id ?? []);
}

/** Of some parts, or all; those that are wanted in any case. */
async function works(
  db: Connection,
  story: string,
  wanted: readonly string[],
  parts: readonly number[] | null,
): Promise<Work[]> {
  const all = db.selectFrom('works').selectAll();
  const chosen =
    parts === null ? [] : await all.where('id', 'in', wanted).where(OF_STORY, '=', story).execute();
  for (const stretch of stretchesOf(parts))
    chosen.push(...(await all.where('story_id', '=', story).where(stretch).execute()));
  const rows = eachOnce(chosen.sort((a, b) => a.position - b.position));
  const removed = await removedAmong(
    db,
    rows.filter(({ article_id }) => article_id === null).map(({ id }) => id),
  );
  const found = rows.map((row) => ({
    id: row.id,
    outlet: outletOf(row.outlet_domain, row.outlet_name),
    url: row.url,
    title: row.title,
    byline: JSON.parse(row.byline),
    published: row.published,
    article: row.article_id,
    evidence: JSON.parse(row.evidence),
    ...(row.derived_from === null ? {} : { derivedFrom: JSON.parse(row.derived_from) }),
    ...(removed.has(row.id) ? { removed: true as const } : {}),
  }));
  return withCitedPages(db, found);
}

/** Of some articles, or all; where one article is asked about, with the evidence of its own alone. */
async function derivations(
  db: Connection,
  story: string,
  articles: readonly string[] | null,
  about: string | null = null,
): Promise<Derivation[]> {
  const all = db.selectFrom('derivations').selectAll();
  const rows = await (articles === null
    ? all.where('story_id', '=', story)
    : all.where('article_id', 'in', articles).where(OF_STORY, '=', story)
  ).execute();
  rows.sort((a, b) => a.position - b.position);
  return rows.map((row) => ({
    article: row.article_id,
    work: row.work_id,
    kind: row.kind as DerivationKind,
    share: row.share,
    confidence: row.confidence,
    evidence: about === null || row.article_id === about ? JSON.parse(row.evidence) : [],
  }));
}

async function findings(
  db: Connection,
  story: string,
  wanted: WantedRecords,
): Promise<Pick<StoryView, 'quotes' | 'figures' | 'facts'>> {
  return {
    quotes: await storyQuotes(db, story, wanted),
    figures: await storyFigures(db, story, wanted),
    facts: await storyStatements(db, story, wanted),
  };
}
