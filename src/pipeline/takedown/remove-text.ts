import type { Analysis } from '../../core/analysis.ts';
import type { FeedEntry } from '../../core/feed.ts';
import type { Takedown, TakedownArticle } from '../../core/takedown.ts';
import { isTooShort, windowsOf } from '../../rights/takedown/byte-windows.ts';
import { isCommonplace, textMarks } from '../../rights/takedown/text-marks.ts';
import { unpackJson } from '../../store/packed-json.ts';
import type { Connection } from '../../store/tables.ts';
import { putRows } from '../../store/takedown/put-rows.ts';
import { removeArticles } from '../../store/takedown/remove-articles.ts';
import type { StoreKeys } from '../../store/takedown/store-keys.ts';
import {
  addTombstones,
  articleMark,
  controlMark,
  domainMark,
  type NewTombstones,
  pageMarks,
} from '../../store/takedown/tombstones.ts';
import { plainText } from './plain-text.ts';
import { PICTURE } from './sweep.ts';

/** Some articles of a takedown. */
export interface TextToRemove {
  readonly takedown: Takedown;
  readonly chosen: readonly TakedownArticle[];
}

/** What was removed of them. */
export interface RemovedText {
  readonly captures: number;
  /** Sentences that are searched for, and those that are too short to be. */
  readonly sentences: number;
  readonly short: number;
}

/**
 * Removes some articles of takedowns from every table, in the transaction given: what bars them from coming back, by what
 * they are searched for, the list of files that are still to go, and what may stay of them is written first. Killed at any
 * moment, all of it has happened or nothing. Of several takedowns together, since what others' decisions rest on is looked
 * through once for all.
 *
 * @returns the stories to be traced anew, and what was removed of each.
 */
export async function removeTexts(
  tx: Connection,
  texts: readonly TextToRemove[],
  context: { readonly keys: StoreKeys; readonly version: string },
): Promise<{ readonly stories: readonly string[]; readonly removed: readonly RemovedText[] }> {
  const removed: RemovedText[] = [];
  for (const text of texts) removed.push(await noteText(tx, text, context.keys));
  const ids = new Set(texts.flatMap(({ chosen }) => chosen.map(({ article }) => article)));
  const { stories } = await removeArticles(tx, ids, context.version);
  for (const { takedown, chosen } of texts)
    await tx
      .deleteFrom('takedown_articles')
      .where('takedown_id', '=', takedown.id)
      .where(
        'article_id',
        'in',
        chosen.map(({ article }) => article),
      )
      .execute();
  return { stories, removed };
}

/** Writes down what bars it, by what it is searched for, and the files that are to go. */
async function noteText(
  tx: Connection,
  { takedown, chosen }: TextToRemove,
  keys: StoreKeys,
): Promise<RemovedText> {
  let captures = 0;
  const sentences: string[] = [];
  // Control of a domain bars a text there, and where the text credits it; an operator may bar it everywhere.
  const shownMark = takedown.decision?.by === 'control' ? controlMark(keys.mark, takedown.proof) : null;
  const hasSpared = await hasSparedCopy(tx, takedown.id);
  const bars: { pages: Uint8Array[]; texts: NewTombstones['texts'][number][] } = { pages: [], texts: [] };
  for (const { article } of chosen) {
    const texts = await textsOf(tx, article, takedown.request.keep.title);
    captures += texts.captures.length;
    sentences.push(...texts.sentences);
    const isTheirs = !hasSpared && !(await isOthers(tx, article));
    bars.pages.push(...pageMarks(keys.mark, texts.places));
    for (const { text, url } of texts.whole) {
      const marks = textMarks(keys.mark, text);
      const domain = domainMark(keys.mark, url) ?? Buffer.alloc(0);
      const scope = shownMark ?? (isTheirs && !isCommonplace(text) ? null : domain);
      if (marks !== null) bars.texts.push({ marks, scope });
    }
    for (const capture of [...texts.captures, `${PICTURE}${article}`])
      await tx
        .insertInto('takedown_captures')
        .values({ takedown_id: takedown.id, capture_id: capture })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
  await addTombstones(tx, takedown.id, { ...bars, hosts: [] });
  const distinct = [...new Set(sentences)];
  const searched = distinct.filter((sentence) => !isTooShort(sentence));
  await putWindows(tx, takedown.id, searched, keys);
  await putRows(chosen, (some) =>
    tx
      .insertInto('takedown_removed')
      .values(
        some.map(({ article }) => ({ takedown_id: takedown.id, mark: articleMark(keys.mark, article) })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  return { captures, sentences: searched.length, short: distinct.length - searched.length };
}

async function hasSparedCopy(tx: Connection, takedown: string): Promise<boolean> {
  const row = await tx
    .selectFrom('takedown_articles')
    .select('article_id')
    .where('takedown_id', '=', takedown)
    .where('relation', '=', 'copy')
    .where('state', '<>', 'chosen')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

interface ArticleTexts {
  readonly captures: readonly string[];
  readonly places: readonly (string | null)[];
  readonly sentences: readonly string[];
  readonly whole: readonly { readonly text: string; readonly url: string | null }[];
}

/** Everything of an article that is text: each version of it, and what feeds said of it. */
async function textsOf(tx: Connection, article: string, keepsTitle: boolean): Promise<ArticleTexts> {
  const rows = await tx
    .selectFrom('captures')
    .leftJoin('revisions', 'revisions.capture_id', 'captures.id')
    .select(['captures.id', 'captures.url', 'captures.source', 'captures.claims'])
    .select(['revisions.title', 'revisions.text', 'revisions.analysis'])
    .where('captures.article_id', '=', article)
    .execute();
  const sentences: string[] = [];
  for (const { title, text, analysis, claims } of rows) {
    if (text !== null && analysis !== null) {
      const { sentences: spans } = unpackJson<Analysis>(analysis);
      sentences.push(...spans.map(({ start, end }) => text.slice(start, end)));
    }
    if (!keepsTitle && title !== null) sentences.push(title);
    if (claims !== null) sentences.push(...claimedText(JSON.parse(claims)).filter((one) => one !== ''));
  }
  return {
    captures: rows.map(({ id }) => id),
    places: rows.flatMap(({ url, source }) => [url, source]),
    sentences,
    whole: rows.flatMap(({ text, url }) => (text === null || text === '' ? [] : [{ text, url }])),
  };
}

/** What a feed says of an item, without its markup. */
export function claimedText({ summary, content }: Pick<FeedEntry, 'summary' | 'content'>): string[] {
  return [summary, content].flatMap((html) => (html === null ? [] : [plainText(html)]));
}

/** Whether its text was found to be somebody else's: then others may have it too. */
async function isOthers(tx: Connection, article: string): Promise<boolean> {
  const row = await tx
    .selectFrom('verdicts')
    .select('kind')
    .where('article_id', '=', article)
    .executeTakeFirst();
  return row !== undefined && ['reprint', 'excerpt', 'translation'].includes(row.kind);
}

async function putWindows(
  tx: Connection,
  takedown: string,
  sentences: readonly string[],
  keys: StoreKeys,
): Promise<void> {
  if (sentences.length === 0) return;
  const { last } = await tx
    .selectFrom('takedown_windows')
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.val(0)).as('last'))
    .where('takedown_id', '=', takedown)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('takedown_windows')
    .values({ takedown_id: takedown, number: last + 1, ...windowsOf(sentences, keys.mark) })
    .execute();
}
