import { identifier } from '../../core/identifier.ts';
import type { Ruling } from '../../core/ruling.ts';
import { recordEvent } from '../../store/events.ts';
import { moveArticle, movesOfRuling } from '../../store/moves.ts';
import { placesOf, setPosition, type WaitingRuling } from '../../store/rulings.ts';
import { articlesOfStory, countStory, firstNumber, storyOf } from '../../store/stories.ts';
import { redirectEmptied } from '../../store/story-address.ts';
import type { Connection } from '../../store/tables.ts';
import type { StageContext } from '../stage.ts';

/**
 * Does what a person ruled, and has the index keep to it from now on. `position`: the capture after which it is done, which
 * is kept so that a rebuild does it there again.
 *
 * @returns the stories that are no longer as they were.
 */
export async function applyRuling(
  context: Pick<StageContext, 'stories' | 'rulings'>,
  tx: Connection,
  ruling: WaitingRuling,
  position: number,
): Promise<string[]> {
  if (ruling.position === null) await setPosition(tx, ruling.number, position);
  context.rulings.add(ruling);
  for (const [article, story] of await placesOf(tx, [ruling])) context.rulings.placed(article, story);
  const moved: { from: string; to: string }[] = [];
  for (const { article, to } of await wantedMoves(tx, ruling)) {
    const from = await moveArticle(tx, {
      article,
      to,
      at: ruling.at,
      reason: 'ruled',
      because: { ruling: ruling.number },
      evidence: [],
    });
    if (from === null) continue;
    moved.push({ from, to });
    context.stories.move(article, to);
  }
  for (const detail of await redirectEmptied(tx, moved)) {
    const { at } = ruling;
    await recordEvent(tx, {
      at,
      kind: 'stories-merged',
      subject: detail.from,
      detail: { ...detail, ruling: ruling.number },
    });
  }
  const changed = [...new Set(moved.flatMap(({ from, to }) => [from, to]))];
  // Whoever ruled looks at the story next: it must be there.
  for (const story of changed) await countStory(tx, story, context.stories.version);
  return changed;
}

interface WantedMove {
  readonly article: string;
  readonly to: string;
}

/** Where articles must go for a ruling to hold. */
async function wantedMoves(tx: Connection, ruling: Ruling): Promise<WantedMove[]> {
  switch (ruling.kind) {
    case 'merge':
      return mergeMoves(tx, ruling);
    case 'pin': {
      const to = await storyOfAny(tx, ruling.others);
      return to === null ? [] : ruling.movers.map((article) => ({ article, to }));
    }
    case 'split':
    case 'forbid':
      return leavingMoves(tx, ruling);
    case 'undo':
      return returningMoves(tx, ruling);
  }
}

/** The older of the two stories stays. */
async function mergeMoves(tx: Connection, { movers, others }: Ruling): Promise<WantedMove[]> {
  const stories = [await storyOfAny(tx, movers), await storyOfAny(tx, others)];
  const [one, other] = stories;
  if (one == null || other == null || one === other) return [];
  const isOlder = (await firstNumber(tx, one)) < (await firstNumber(tx, other));
  const [to, from] = isOlder ? [one, other] : [other, one];
  return (await articlesOfStory(tx, from)).map((article) => ({ article, to }));
}

/** Those that are in a story with any of the others become a story of their own. */
async function leavingMoves(tx: Connection, { number, movers, others }: Ruling): Promise<WantedMove[]> {
  const places = new Map(await placesOf(tx, [{ number, kind: 'split', movers, others, undoes: null }]));
  const left = new Set(others.map((article) => places.get(article)));
  const leaving = movers.filter((article) => places.has(article) && left.has(places.get(article)));
  const [first] = leaving;
  if (first === undefined) return [];
  const to = identifier('story', first, `ruling ${number}`);
  return leaving.map((article) => ({ article, to }));
}

/** Articles go back from where the ruling put them, if they are still there. */
async function returningMoves(tx: Connection, { undoes }: Ruling): Promise<WantedMove[]> {
  const moves: WantedMove[] = [];
  for (const { article, from, to } of undoes === null ? [] : await movesOfRuling(tx, undoes)) {
    if (from !== null && (await storyOf(tx, article)) === to) moves.push({ article, to: from });
  }
  return moves;
}

async function storyOfAny(tx: Connection, articles: readonly string[]): Promise<string | null> {
  for (const article of articles) {
    const story = await storyOf(tx, article);
    if (story !== null) return story;
  }
  return null;
}
