import type { Person, StoryProvenance } from '../core/provenance.ts';
import { fold } from '../core/text.ts';
import { pageKey } from '../core/url.ts';
import type { Connection } from './tables.ts';

/** All tables that hold what provenance found in one story. */
const TABLES = [
  'verdicts',
  'works',
  'derivations',
  'quote_families',
  'figure_families',
  'facts',
  'passages',
  'people',
] as const;

/** Most rows of one statement. */
const ROWS = 64;

/** Removes what was found in a story. */
export async function clearProvenance(db: Connection, story: string): Promise<void> {
  for (const table of TABLES) await db.deleteFrom(table).where('story_id', '=', story).execute();
}

/** What was traced in one go: a whole story, or a part of a large one. */
export interface TracedPart {
  /** Of a story's parts, from 0. */
  readonly number: number;
  readonly isWhole: boolean;
  /** Its articles, and which version of each was traced. */
  readonly articles: readonly string[];
  readonly captures: readonly string[];
}

/** Each part's rows have positions of their own, this many. */
export const POSITIONS = 1_000_000;

type Batches = <T>(items: readonly T[]) => [position: number, item: T][][];

/** Puts what was found in a story, or in a part of it, in the place of what was found there before. */
export async function saveProvenance(
  db: Connection,
  story: string,
  found: StoryProvenance,
  people: readonly Person[],
  part: TracedPart = { number: 0, isWhole: true, articles: [], captures: [] },
): Promise<void> {
  if (part.isWhole) await clearProvenance(db, story);
  else await clearPart(db, story, part.number);
  const captures = new Map(part.articles.map((article, index) => [article, part.captures[index] ?? null]));
  await insertVerdicts(db, story, found, captures);
  const first = part.number * POSITIONS;
  const batches = <T>(items: readonly T[]) => batchesFrom(first, items);
  await insertWorks(db, story, found, batches);
  await insertDerivations(db, story, found, batches);
  await insertFamilies(db, story, found, batches);
  await insertPassages(db, story, found, batches);
  for (const rows of batches(people)) {
    await db
      .insertInto('people')
      .values(
        rows.map(([position, person]) => ({
          story_id: story,
          position,
          id: person.id,
          name: person.name,
          name_key: fold(person.name),
          variants: JSON.stringify(person.variants),
          articles: JSON.stringify(person.articles),
        })),
      )
      .execute();
  }
}

/** Verdicts are by article: those of a part are replaced one by one. */
async function clearPart(db: Connection, story: string, number: number): Promise<void> {
  for (const table of TABLES) {
    if (table === 'verdicts') continue;
    await db
      .deleteFrom(table)
      .where('story_id', '=', story)
      .where('position', '>=', number * POSITIONS)
      .where('position', '<', (number + 1) * POSITIONS)
      .execute();
  }
}

async function insertVerdicts(
  db: Connection,
  story: string,
  found: StoryProvenance,
  captures: ReadonlyMap<string, string | null>,
): Promise<void> {
  for (const rows of batchesFrom(0, found.verdicts)) {
    await db
      .insertInto('verdicts')
      .values(
        rows.map(([, verdict]) => ({
          article_id: verdict.article,
          story_id: story,
          capture_id: captures.get(verdict.article) ?? null,
          kind: verdict.kind,
          work_id: verdict.primarySource?.work ?? null,
          primary_domain: verdict.primarySource?.outlet?.domain ?? null,
          primary_name: verdict.primarySource?.outlet?.name ?? null,
          primary_source: verdict.primarySource === null ? null : JSON.stringify(verdict.primarySource),
          credit: verdict.credit,
          seconds_behind: verdict.secondsBehind,
          reason: verdict.reason,
          evidence: JSON.stringify(verdict.evidence),
        })),
      )
      .onConflict((conflict) =>
        conflict.column('article_id').doUpdateSet((eb) => ({
          story_id: eb.ref('excluded.story_id'),
          capture_id: eb.ref('excluded.capture_id'),
          kind: eb.ref('excluded.kind'),
          work_id: eb.ref('excluded.work_id'),
          primary_domain: eb.ref('excluded.primary_domain'),
          primary_name: eb.ref('excluded.primary_name'),
          primary_source: eb.ref('excluded.primary_source'),
          credit: eb.ref('excluded.credit'),
          seconds_behind: eb.ref('excluded.seconds_behind'),
          reason: eb.ref('excluded.reason'),
          evidence: eb.ref('excluded.evidence'),
        })),
      )
      .execute();
  }
}

async function insertWorks(
  db: Connection,
  story: string,
  found: StoryProvenance,
  batches: Batches,
): Promise<void> {
  for (const rows of batches(found.works)) {
    await db
      .insertInto('works')
      .values(
        rows.map(([position, work]) => ({
          story_id: story,
          position,
          id: work.id,
          outlet_domain: work.outlet?.domain ?? null,
          outlet_name: work.outlet?.name ?? null,
          url: work.url,
          page_key: work.url === null ? null : pageKey(work.url),
          title: work.title,
          byline: JSON.stringify(work.byline),
          published: work.published,
          article_id: work.article,
          evidence: JSON.stringify(work.evidence),
          derived_from: work.derivedFrom === undefined ? null : JSON.stringify(work.derivedFrom),
        })),
      )
      .execute();
  }
}

async function insertDerivations(
  db: Connection,
  story: string,
  found: StoryProvenance,
  batches: Batches,
): Promise<void> {
  for (const rows of batches(found.derivations)) {
    await db
      .insertInto('derivations')
      .values(
        rows.map(([position, derivation]) => ({
          story_id: story,
          position,
          article_id: derivation.article,
          work_id: derivation.work,
          kind: derivation.kind,
          share: derivation.share,
          confidence: derivation.confidence,
          evidence: JSON.stringify(derivation.evidence),
        })),
      )
      .execute();
  }
}

async function insertFamilies(
  db: Connection,
  story: string,
  found: StoryProvenance,
  batches: Batches,
): Promise<void> {
  for (const rows of batches(found.quotes)) {
    const values = rows.map(([position, family]) => ({
      story_id: story,
      position,
      id: family.id,
      family: JSON.stringify(family),
    }));
    await db.insertInto('quote_families').values(values).execute();
  }
  for (const rows of batches(found.figures)) {
    const values = rows.map(([position, family]) => ({
      story_id: story,
      position,
      id: family.id,
      verdict: family.verdict,
      family: JSON.stringify(family),
    }));
    await db.insertInto('figure_families').values(values).execute();
  }
  for (const rows of batches(found.facts)) {
    const values = rows.map(([position, fact]) => ({
      story_id: story,
      position,
      id: fact.id,
      fact: JSON.stringify(fact),
    }));
    await db.insertInto('facts').values(values).execute();
  }
}

async function insertPassages(
  db: Connection,
  story: string,
  found: StoryProvenance,
  batches: Batches,
): Promise<void> {
  for (const rows of batches(found.passages)) {
    await db
      .insertInto('passages')
      .values(
        rows.map(([position, passage]) => ({
          story_id: story,
          position,
          left_article: passage.left.article,
          right_article: passage.right.article,
          passage: JSON.stringify(passage),
        })),
      )
      .execute();
  }
}

/**
 * Items with their positions, in pieces of 64, then of 32, 16 and so on: each table has seven statements, whatever it is
 * given. A statement is kept with the values that it was last run with, so that one for each number of rows would hold the
 * largest stories in memory.
 */
function batchesFrom<T>(first: number, items: readonly T[]): [position: number, item: T][][] {
  const pieces: [number, T][][] = [];
  for (let start = 0, size = ROWS; start < items.length; start += size) {
    while (size > items.length - start) size /= 2;
    pieces.push(items.slice(start, start + size).map((item, index) => [first + start + index, item]));
  }
  return pieces;
}
