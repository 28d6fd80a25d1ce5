import type { Takedown } from '../../core/takedown.ts';
import { pageKey, webUrl } from '../../core/url.ts';
import { covers } from '../../rights/takedown/domain-control.ts';
import type { Connection } from '../../store/tables.ts';
import { storeKeys } from '../../store/takedown/store-keys.ts';
import {
  articlesFound,
  changeTakedown,
  countChosen,
  findTakedown,
  stepsOf,
} from '../../store/takedown/takedowns.ts';
import { addTombstones, hostMark, pageMarks } from '../../store/takedown/tombstones.ts';
import { JOB, type StageContext } from '../stage.ts';
import { NOTHING_REMOVED } from './nothing-removed.ts';
import { removeTexts, type TextToRemove } from './remove-text.ts';

/** Articles that one transaction removes; of very many more, as each looks through all evidence once. */
const ARTICLES = 200;
const MANY = 2_000;
const ARTICLES_OF_MANY = 1_000;

/**
 * Removes the rows of what some takedowns chose, in as many transactions as that takes, after the doors were closed to it. Killed in
 * between it goes on where it was.
 */
export async function removeRows(context: StageContext, takedowns: readonly Takedown[]): Promise<void> {
  const { store, clock } = context;
  let total = 0;
  for (const takedown of takedowns) {
    // Once: afterwards it is not known any more what was spared.
    const isBarred = (await stepsOf(store.write, takedown.id)).some(({ step }) => step === 'rows-removed');
    if (!isBarred) await store.durably((tx) => barPlaces(tx, takedown));
    total += await countChosen(store.write, takedown.id);
  }
  for (;;) {
    const texts = await nextTexts(store.write, takedowns, total > MANY ? ARTICLES_OF_MANY : ARTICLES);
    if (texts.length === 0) break;
    await store.durably((tx) => removeChosen(context, tx, texts));
    // Their words are to be gone from memory too.
    for (const { chosen } of texts) for (const { article } of chosen) context.stories.forget(article);
    await new Promise(setImmediate);
  }
  for (const { id } of takedowns)
    await store.durably((tx) => emptyRequest(tx, id, clock.now().toISOString()));
}

/** What goes in the next transaction. */
async function nextTexts(
  db: Connection,
  takedowns: readonly Takedown[],
  limit: number,
): Promise<TextToRemove[]> {
  const texts: TextToRemove[] = [];
  let room = limit;
  for (const takedown of takedowns) {
    if (room === 0) break;
    const chosen = await articlesFound(db, takedown.id, { state: 'chosen', limit: room });
    if (chosen.length > 0) texts.push({ takedown, chosen });
    room -= chosen.length;
  }
  return texts;
}

async function removeChosen(
  { queue, stories }: StageContext,
  tx: Connection,
  texts: readonly TextToRemove[],
): Promise<void> {
  const keys = await storeKeys(tx);
  const done = await removeTexts(tx, texts, { keys, version: stories.version });
  for (const [at, { takedown, chosen }] of texts.entries()) {
    const { captures = 0, sentences = 0, short = 0 } = done.removed[at] ?? {};
    const before = (await findTakedown(tx, takedown.id))?.result ?? NOTHING_REMOVED;
    const result = {
      ...before,
      articles: before.articles + chosen.length,
      captures: before.captures + captures,
      sentences: before.sentences + sentences,
      short: (before.short ?? 0) + short,
    };
    await changeTakedown(tx, takedown.id, { result });
  }
  await queue.enqueue(tx, [
    ...done.stories.flatMap((key) => [
      { kind: JOB.trace, key },
      { kind: JOB.publish, key },
    ]),
    { kind: JOB.storylines, key: 'all' },
  ]);
}

/** Closes the doors before anything goes: also to pages that were never taken in. */
async function barPlaces(tx: Connection, takedown: Takedown): Promise<void> {
  const { mark } = await storeKeys(tx);
  const { kind, request, proof } = takedown;
  const shown = proof?.shown ?? null;
  const host = shown?.host ?? request.domain;
  const below = shown === null || shown.method === 'dns' || shown.method === 'mail';
  const spared = await sparedPages(tx, takedown.id);
  await addTombstones(tx, takedown.id, {
    pages:
      kind === 'link'
        ? pageMarks(
            mark,
            request.links.filter((link) => mayBar(takedown, link) && !spared.has(pageKey(link) ?? '')),
          )
        : [],
    hosts: kind === 'outlet' && host !== null ? [hostMark(mark, host, { below })] : [],
    texts: [],
  });
}

/** Pages of articles that stay: a later version of one must not be kept out, nor the article let go of by a restore. */
async function sparedPages(tx: Connection, id: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('takedown_articles')
    .innerJoin('captures', 'captures.article_id', 'takedown_articles.article_id')
    .innerJoin('articles', 'articles.id', 'takedown_articles.article_id')
    .select(['captures.url', 'articles.page_key'])
    .where('takedown_id', '=', id)
    .where('takedown_articles.state', '=', 'spared')
    .execute();
  return new Set(rows.flatMap(({ url, page_key }) => [pageKey(url ?? '') ?? [], page_key ?? []].flat()));
}

/** Control of one domain bars nothing of another; a person may decide so. */
function mayBar({ decision, proof }: Takedown, link: string): boolean {
  if (decision?.by !== 'control') return true;
  const host = webUrl(link)?.hostname;
  return proof?.shown != null && host !== undefined && covers(proof.shown, host);
}

/** What a request quotes is part of what goes. */
async function emptyRequest(tx: Connection, id: string, at: string): Promise<void> {
  const takedown = await findTakedown(tx, id);
  if (takedown === null) return;
  const { request, result } = takedown;
  const links = request.keep.link ? request.links : [];
  await tx.deleteFrom('takedown_articles').where('takedown_id', '=', id).execute();
  await changeTakedown(
    tx,
    id,
    {
      request: { ...request, links, passage: null, person: null, statement: null },
      result: { ...(result ?? NOTHING_REMOVED), purgedAt: at },
    },
    { at, step: 'rows-removed', detail: null },
  );
}
