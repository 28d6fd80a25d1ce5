import type { Selectable } from 'kysely';
import {
  TAKEDOWN_KINDS,
  type Takedown,
  type TakedownArticle,
  type TakedownDecision,
  type TakedownKind,
  type TakedownProof,
  type TakedownRequest,
  type TakedownResult,
  type TakedownState,
  type TakedownStep,
} from '../../core/takedown.ts';
import type { Page } from '../news-reader.ts';
import type { Connection } from '../tables.ts';
import type { TakedownTables } from './takedown-tables.ts';

/** What of a takedown may change. */
export interface TakedownChange {
  readonly state?: TakedownState;
  readonly request?: TakedownRequest;
  readonly proof?: TakedownProof | null;
  readonly decision?: TakedownDecision | null;
  readonly result?: TakedownResult | null;
}

export async function insertTakedown(db: Connection, takedown: Takedown, secretHash: string): Promise<void> {
  await db
    .insertInto('takedowns')
    .values({
      id: takedown.id,
      secret_hash: secretHash,
      kind: takedown.kind,
      state: takedown.state,
      received_at: takedown.receivedAt,
      due_at: takedown.dueAt,
      request: JSON.stringify(takedown.request),
      proof: takedown.proof === null ? null : JSON.stringify(takedown.proof),
      decision: null,
      result: null,
    })
    .execute();
}

/** Changes a takedown and, where a step is given, writes it down with its time. */
export async function changeTakedown(
  db: Connection,
  id: string,
  change: TakedownChange,
  step: TakedownStep | null = null,
): Promise<void> {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  const row = {
    ...(change.state === undefined ? {} : { state: change.state }),
    ...(change.request === undefined ? {} : { request: JSON.stringify(change.request) }),
    ...(change.proof === undefined ? {} : { proof: json(change.proof) }),
    ...(change.decision === undefined ? {} : { decision: json(change.decision) }),
    ...(change.result === undefined ? {} : { result: json(change.result) }),
  };
  if (Object.keys(row).length > 0) await db.updateTable('takedowns').set(row).where('id', '=', id).execute();
  if (step !== null) await addStep(db, id, step);
}

export async function addStep(db: Connection, id: string, step: TakedownStep): Promise<void> {
  await db
    .insertInto('takedown_steps')
    .values((eb) => ({
      takedown_id: id,
      number: eb
        .selectFrom('takedown_steps')
        .select((of) => of(of.fn.coalesce(of.fn.max('number'), of.val(0)), '+', 1).as('next'))
        .where('takedown_id', '=', id)
        .$asScalar(),
      ...step,
    }))
    .execute();
}

export async function stepsOf(db: Connection, id: string): Promise<TakedownStep[]> {
  return db
    .selectFrom('takedown_steps')
    .select(['at', 'step', 'detail'])
    .where('takedown_id', '=', id)
    .orderBy('number')
    .execute();
}

export async function findTakedown(db: Connection, id: string): Promise<Takedown | null> {
  const row = await db.selectFrom('takedowns').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : takedownOf(row);
}

/** By the hash of the secret in the address of its requester's page. */
export async function takedownBySecret(db: Connection, secretHash: string): Promise<Takedown | null> {
  const row = await db
    .selectFrom('takedowns')
    .selectAll()
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
  return row === undefined ? null : takedownOf(row);
}

/** Those in some states and of some kinds, the one that is due first first. */
export async function takedownsIn(
  db: Connection,
  states: readonly TakedownState[],
  limit: number,
  kinds: readonly TakedownKind[] = TAKEDOWN_KINDS,
): Promise<Takedown[]> {
  const rows = await db
    .selectFrom('takedowns')
    .selectAll()
    .where('state', 'in', states)
    .where('kind', 'in', kinds)
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(takedownOf);
}

/** All of them, the newest first. */
export async function listTakedowns(
  db: Connection,
  page: Page,
): Promise<{ total: number; takedowns: Takedown[] }> {
  const { total } = await db
    .selectFrom('takedowns')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('takedowns')
    .selectAll()
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { total, takedowns: rows.map(takedownOf) };
}

/** How many takedowns are in each state. */
export async function takedownCounts(db: Connection): Promise<Partial<Record<TakedownState, number>>> {
  const rows = await db
    .selectFrom('takedowns')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

/** Puts articles that were found for a request in the place of those found before. */
export async function putFound(
  db: Connection,
  id: string,
  articles: readonly TakedownArticle[],
): Promise<void> {
  await db.deleteFrom('takedown_articles').where('takedown_id', '=', id).execute();
  for (const { article, relation, state, detail } of articles)
    await db
      .insertInto('takedown_articles')
      .values({ takedown_id: id, article_id: article, relation, state, detail })
      .execute();
}

export async function articlesFound(
  db: Connection,
  id: string,
  { state, limit = 5_000 }: { readonly state?: TakedownArticle['state']; readonly limit?: number } = {},
): Promise<TakedownArticle[]> {
  const rows = await db
    .selectFrom('takedown_articles')
    .select(['article_id', 'relation', 'state', 'detail'])
    .where('takedown_id', '=', id)
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'found'))
    .orderBy('relation', 'desc')
    .orderBy('article_id')
    .limit(limit)
    .execute();
  return rows.map(({ article_id, ...rest }) => ({ article: article_id, ...rest }));
}

/** Those that failed: how often, and when the last time. */
export async function failures(db: Connection): Promise<{ id: string; count: number; last: string }[]> {
  return db
    .selectFrom('takedowns')
    .innerJoin('takedown_steps', 'takedown_steps.takedown_id', 'takedowns.id')
    .select('takedowns.id')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max<string>('at').as('last')])
    .where('takedowns.state', '=', 'failed')
    .where('step', '=', 'failed')
    .groupBy('takedowns.id')
    .execute();
}

/** How many articles are still to go. */
export async function countChosen(db: Connection, id: string): Promise<number> {
  const { count } = await db
    .selectFrom('takedown_articles')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('takedown_id', '=', id)
    .where('state', '=', 'chosen')
    .executeTakeFirstOrThrow();
  return count;
}

function takedownOf(row: Selectable<TakedownTables['takedowns']>): Takedown {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    receivedAt: row.received_at,
    dueAt: row.due_at,
    request: JSON.parse(row.request),
    proof: row.proof === null ? null : JSON.parse(row.proof),
    decision: row.decision === null ? null : JSON.parse(row.decision),
    result: row.result === null ? null : JSON.parse(row.result),
  };
}
