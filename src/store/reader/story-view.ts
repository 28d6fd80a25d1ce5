import type { FigureFamily } from '../../core/figure.ts';
import type { Derivation, DerivationKind, Fact, Passage, Person, Work } from '../../core/provenance.ts';
import type { QuoteFamily } from '../../core/quote.ts';
import type { StoryView } from '../news-reader.ts';
import { POSITIONS } from '../provenance.ts';
import { storyAt } from '../story-address.ts';
import type { Connection, StoryRow } from '../tables.ts';
import { removedAmong } from '../takedown/removed-works.ts';
import { dossierRows } from './article-queries.ts';
import { dossierArticle, eachOnce, outletOf } from './rows.ts';
import { recentMoves } from './story-decisions.ts';
import { parseAll, storyRecords } from './story-records.ts';
import { storylineView } from './storyline-view.ts';

/** A page shows no more articles of one story than this, the earliest first: `articleTotal` tells how many there are. */
const ARTICLES = 500;
const PASSAGES = 500;
/** Of a large story, works and derivations of the parts that hold the articles shown, and what the article asked about needs. */
const SHOWN = 2 * POSITIONS;

/**
 * All that is kept about one story. An address that a story had once gives the one that its articles are in today. With
 * `passagesOf`, only the passages that this article shares with others.
 */
export async function storyView(
  db: Connection,
  id: string,
  passagesOf: string | null = null,
): Promise<StoryView | null> {
  const row = await findStory(db, id);
  if (row === null) return null;
  const members = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select(['articles.id', 'story_articles.evidence'])
    .where('story_id', '=', row.id)
    .orderBy('articles.at')
    .orderBy('articles.number')
    .execute();
  const articles = await dossierRows(db)
    .innerJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .where('story_articles.story_id', '=', row.id)
    .orderBy('articles.at')
    .orderBy('articles.number')
    .limit(ARTICLES)
    .execute();
  const origins: readonly string[] = JSON.parse(row.origins);
  const drawnOn = passagesOf === null ? [] : await ownWorks(db, passagesOf);
  return {
    story: {
      id: row.id,
      headline: row.headline,
      articles: members.map((member) => member.id),
      origins,
      independentOrigins: row.independent_origins,
      ...(row.version === null ? {} : { version: row.version }),
    },
    brief: row.brief === null ? [] : JSON.parse(row.brief),
    articles: articles.map(dossierArticle),
    articleTotal: members.length,
    works: await works(db, row.id, [...origins, ...drawnOn]),
    derivations: await derivations(db, row.id, passagesOf),
    ...(await findings(db, row.id)),
    passages: await passages(db, row.id, passagesOf),
    people: await people(db, row.id),
    ...(await storylineView(db, row.id)),
    recentMoves: await recentMoves(db, row.id),
    membership: members
      .slice(0, ARTICLES)
      .map((member) => ({ article: member.id, evidence: JSON.parse(member.evidence) })),
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
  return rows.map((row) => ({
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
}

async function derivations(db: Connection, story: string, article: string | null): Promise<Derivation[]> {
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
    evidence: JSON.parse(row.evidence),
  }));
}

async function findings(
  db: Connection,
  story: string,
): Promise<Pick<StoryView, 'quotes' | 'figures' | 'facts'>> {
  return {
    quotes: await storyRecords<QuoteFamily>(db, 'quote_families', story),
    figures: await storyRecords<FigureFamily>(db, 'figure_families', story),
    facts: await storyRecords<Fact>(db, 'facts', story),
  };
}

async function passages(db: Connection, story: string, article: string | null): Promise<Passage[]> {
  const all = db.selectFrom('passages').select('passage as json').where('story_id', '=', story);
  const chosen =
    article === null
      ? all
      : all.where((eb) => eb.or([eb('left_article', '=', article), eb('right_article', '=', article)]));
  return parseAll(await chosen.orderBy('position').limit(PASSAGES).execute());
}

async function people(db: Connection, story: string): Promise<Person[]> {
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where('story_id', '=', story)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    variants: JSON.parse(row.variants),
    articles: JSON.parse(row.articles),
  }));
}
