import { identifier } from '../../core/identifier.ts';
import type { Ruling } from '../../core/ruling.ts';
import { recordEvent } from '../../store/events.ts';
import { moveArticles, waysOfRuling } from '../../store/moves.ts';
import { movesToDo, planMerge, planMoves, planReturn, strikeMoves } from '../../store/ruling-moves.ts';
import { placesOf, setPosition, type WaitingRuling } from '../../store/rulings.ts';
import { countStory, firstNumber, storyOf } from '../../store/stories.ts';
import { redirectEmptied } from '../../store/story-address.ts';
import type { Connection } from '../../store/tables.ts';
import type { StageContext } from '../stage.ts';

/** Articles moved in one transaction: a few milliseconds, so that nobody waits for a ruling over ten thousand. */
const SLICE = 100;

/**
 * Does a part of what a person ruled: at first it is decided what goes where, then articles are moved a slice at a time, and
 * with the last of them the ruling is applied, and the index keeps to it from then on. What is left to be moved is kept, so that
 * a ruling that was cut short by a kill goes on at the next start. Nothing may be put into stories in between, so that a
 * rebuild, which applies it after the same capture (`position`), finds the same.
 *
 * @returns the stories that are no longer as they were; null while articles are left to be moved.
 */
export async function applyRuling(
  context: Pick<StageContext, 'stories' | 'rulings'>,
  tx: Connection,
  ruling: WaitingRuling,
  position: number,
): Promise<string[] | null> {
  const { number, at } = ruling;
  let moves = await movesToDo(tx, number, SLICE + 1);
  if (moves.length === 0) {
    if (ruling.position === null) await setPosition(tx, number, position);
    await plan(tx, ruling);
    moves = await movesToDo(tx, number, SLICE + 1);
  }
  const slice = moves.slice(0, SLICE);
  const reason = 'ruled' as const;
  const moved = await moveArticles(
    tx,
    slice.map(({ article, to }) => ({ article, to, at, reason, because: { ruling: number }, evidence: [] })),
  );
  for (const [to, all] of Map.groupBy(moved, (move) => move.to))
    context.stories.move(
      all.map(({ article }) => article),
      to,
    );
  await strikeMoves(tx, number, slice.at(-1)?.place ?? 0);
  return moves.length > slice.length ? null : finish(context, tx, ruling);
}

async function finish(
  context: Pick<StageContext, 'stories' | 'rulings'>,
  tx: Connection,
  ruling: WaitingRuling,
): Promise<string[]> {
  const { number, at } = ruling;
  context.rulings.add(ruling);
  for (const [article, story] of await placesOf(tx, [ruling])) context.rulings.placed(article, story);
  const ways = await waysOfRuling(tx, number);
  for (const detail of await redirectEmptied(tx, ways)) {
    const event = { at, kind: 'stories-merged' as const, subject: detail.from };
    await recordEvent(tx, { ...event, detail: { ...detail, ruling: number } });
  }
  const changed = [...new Set(ways.flatMap(({ from, to }) => [from, to]))];
  // Whoever ruled looks at the story next: it must be there.
  for (const story of changed) await countStory(tx, story, context.stories.version);
  return changed;
}

/** Writes down which articles must go where for a ruling to hold. */
async function plan(tx: Connection, ruling: Ruling): Promise<void> {
  const { number, movers, others, undoes } = ruling;
  switch (ruling.kind) {
    case 'merge':
      return planMergeOf(tx, ruling);
    case 'pin': {
      const to = await storyOfAny(tx, others);
      return to === null ? undefined : planMoves(tx, number, movers, to);
    }
    case 'split':
    case 'forbid':
      return planLeaving(tx, ruling);
    case 'undo':
      return undoes === null ? undefined : planReturn(tx, number, undoes);
  }
}

/** The older of the two stories stays. */
async function planMergeOf(tx: Connection, { number, movers, others }: Ruling): Promise<void> {
  const [one, other] = [await storyOfAny(tx, movers), await storyOfAny(tx, others)];
  if (one === null || other === null || one === other) return;
  const isOlder = (await firstNumber(tx, one)) < (await firstNumber(tx, other));
  await (isOlder ? planMerge(tx, number, other, one) : planMerge(tx, number, one, other));
}

/** Those that are in a story with any of the others become a story of their own. */
async function planLeaving(tx: Connection, { number, movers, others }: Ruling): Promise<void> {
  const places = new Map(await placesOf(tx, [{ number, kind: 'split', movers, others, undoes: null }]));
  const left = new Set(others.map((article) => places.get(article)));
  const leaving = movers.filter((article) => places.has(article) && left.has(places.get(article)));
  const [first] = leaving;
  if (first !== undefined)
    await planMoves(tx, number, leaving, identifier('story', first, `ruling ${number}`));
}

async function storyOfAny(tx: Connection, articles: readonly string[]): Promise<string | null> {
  for (const article of articles) {
    const story = await storyOf(tx, article);
    if (story !== null) return story;
  }
  return null;
}
