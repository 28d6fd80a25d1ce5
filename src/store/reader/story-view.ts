import { sql } from 'kysely';
import { joinPeople } from '../../core/join-families.ts';
import type { Derivation, DerivationKind, Passage, Person, Work } from '../../core/provenance.ts';
import type { StoryView } from '../news-reader.ts';
import { POSITIONS } from '../provenance.ts';
import { rulingUnderWay } from '../ruling-moves.ts';
import { storyAt } from '../story-address.ts';
import type { Connection, StoryRow } from '../tables.ts';
import { removedAmong } from '../takedown/removed-works.ts';
import { dossierRows, textlessRows } from './article-queries.ts';
import { withCitedPages } from './cited-page-states.ts';
import { dossierArticle, eachOnce, outletOf } from './rows.ts';
import { recentMoves } from './story-decisions.ts';
import { names, parseAll, storyFigures, storyQuotes, storyStatements } from './story-records.ts';
import { storylineView } from './storyline-view.ts';

/** A page shows no more articles of one story than this, the earliest first: `articleTotal` tells how many there are. */
const ARTICLES = 500;
const PASSAGES = 500;
/** Of a large story, works and derivations of the parts that hold the articles shown, and what the article asked about needs. */
const SHOWN = 2 * POSITIONS;

/** All that is kept about one story. An address that a story had once gives the one that its articles are in today. */
export async function storyView(db: Connection, id: string): Promise<StoryView | null> {
  const row = await findStory(db, id);
  if (row === null) return null;
  const members = await membersOf(db, row.id);
  const articles = await inStory(dossierRows(db), row.id).execute();
  const beingRuled = await rulingUnderWay(db, row.id);
  return {
    story: storyOf(row, members),
    brief: row.brief === null ? [] : JSON.parse(row.brief),
    articles: articles.map(dossierArticle),
    articleTotal: members.length,
    works: await works(db, row.id, JSON.parse(row.origins)),
    derivations: await derivations(db, row.id),
    ...(await findings(db, row.id)),
    passages: await passages(db, row.id),
    people: await people(db, row.id),
    ...(await storylineView(db, row.id)),
    recentMoves: await recentMoves(db, row.id),
    membership: await membership(db, row.id, members.slice(0, ARTICLES)),
    ...(beingRuled === null ? {} : { beingRuled }),
  };
}

/**
 * A story as the page of one of its articles needs it (`ArticleView.story`): to read all of a large one for each of its
 * articles would take as long as its own page.
 */
export async function storyAbout(db: Connection, id: string, article: string): Promise<StoryView | null> {
  const row = await findStory(db, id);
  if (row === null) return null;
  const members = await membersOf(db, row.id);
  const articles = await inStory(textlessRows(db), row.id).execute();
  return {
    story: storyOf(row, members),
    brief: [],
    articles: articles.map((one) => dossierArticle({ ...one, text: '', evidence: null })),
    articleTotal: members.length,
    works: await works(db, row.id, [...JSON.parse(row.origins), ...(await ownWorks(db, article))]),
    derivations: await derivations(db, row.id, article),
    ...(await findings(db, row.id, article)),
    passages: await passages(db, row.id, article),
    people: await people(db, row.id, article),
    ...{ storyline: [], storylineSteps: [], recentMoves: { moves: [], headlines: {} } },
    membership: await membership(db, row.id, [{ id: article }]),
  };
}

/** The articles of a story in their order. */
function membersOf(db: Connection, story: string): Promise<{ id: string }[]> {
  return db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select('articles.id')
    .where('story_id', '=', story)
    .orderBy('articles.at')
    .orderBy('articles.number')
    .execute();
}

/** Why articles are in a story: all of it, or one. */
async function membership(
  db: Connection,
  story: string,
  articles: readonly { readonly id: string }[],
): Promise<StoryView['membership']> {
  const all = db
    .selectFrom('story_articles')
    .select(['article_id', 'evidence'])
    .where('story_id', '=', story);
  const [first] = articles;
  const rows = await (articles.length === 1 && first !== undefined
    ? all.where('article_id', '=', first.id)
    : all
  ).execute();
  const evidence = new Map(rows.map((row) => [row.article_id, row.evidence]));
  return articles.map(({ id }) => ({ article: id, evidence: JSON.parse(evidence.get(id) ?? '[]') }));
}

function storyOf(row: StoryRow, members: readonly { id: string }[]): StoryView['story'] {
  return {
    id: row.id,
    headline: row.headline,
    articles: members.map((member) => member.id),
    origins: JSON.parse(row.origins),
    independentOrigins: row.independent_origins,
    ...(row.version === null ? {} : { version: row.version }),
  };
}

/** The articles of a story that a page shows. */
function inStory<Rows extends ReturnType<typeof textlessRows>>(rows: Rows, story: string) {
  return rows
    .innerJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .where('story_articles.story_id', '=', story)
    .orderBy('articles.at')
    .orderBy('articles.number')
    .limit(ARTICLES) as Rows;
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

async function works(db: Connection, story: string, wanted: readonly string[]): Promise<Work[]> {
  const all = await db
    .selectFrom('works')
    .selectAll()
    .where('story_id', '=', story)
    .where((eb) => eb.or([eb('position', '<', SHOWN), eb('id', 'in', wanted)]))
    .orderBy('position')
    .execute();
  const rows = eachOnce(all);
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

/** All; where one article is asked about, with the evidence of its own alone. */
async function derivations(
  db: Connection,
  story: string,
  article: string | null = null,
): Promise<Derivation[]> {
  const rows = await db
    .selectFrom('derivations')
    .selectAll()
    .where('story_id', '=', story)
    .where((eb) => eb.or([eb('position', '<', SHOWN), eb('article_id', '=', article ?? '')]))
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    article: row.article_id,
    work: row.work_id,
    kind: row.kind as DerivationKind,
    share: row.share,
    confidence: row.confidence,
    evidence: article === null || row.article_id === article ? JSON.parse(row.evidence) : [],
  }));
}

async function findings(
  db: Connection,
  story: string,
  article: string | null = null,
): Promise<Pick<StoryView, 'quotes' | 'figures' | 'facts'>> {
  return {
    quotes: await storyQuotes(db, story, article),
    figures: await storyFigures(db, story, article),
    facts: await storyStatements(db, story, article),
  };
}

async function passages(db: Connection, story: string, article: string | null = null): Promise<Passage[]> {
  const all = db.selectFrom('passages').select('passage as json').where('story_id', '=', story);
  const chosen =
    article === null
      ? all
      : all.where((eb) => eb.or([eb('left_article', '=', article), eb('right_article', '=', article)]));
  return parseAll(await chosen.orderBy('position').limit(PASSAGES).execute());
}

async function people(db: Connection, story: string, article: string | null = null): Promise<Person[]> {
  const all = db.selectFrom('people').selectAll().where('story_id', '=', story);
  const chosen = article === null ? all : all.where(names(sql.ref<string>('articles'), article));
  const rows = await chosen.orderBy('position').execute();
  return joinPeople(
    rows.map((row) => ({
      id: row.id,
      name: row.name,
      variants: JSON.parse(row.variants),
      articles: JSON.parse(row.articles),
    })),
  );
}
