import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../core/clock.ts';
import { HeadwaterError } from '../../core/errors.ts';
import type { RulingRecord } from '../../core/ruling.ts';
import { addRuling, findRuling, type NewRuling, rulingRecords } from '../../store/rulings.ts';
import type { Store } from '../../store/store.ts';
import { articlesOfStory, storyOf } from '../../store/stories.ts';
import { storyAt } from '../../store/story-address.ts';

/** A ruling names at most so many articles of each side: of a larger story the first ones, by which it is known. */
const MOST_ARTICLES = 500;
export const LONGEST_NOTE = 500;
/** The pipeline that runs looks for rulings twice a second. */
const PATIENCE_MILLISECONDS = 3_000;
const LOOK_MILLISECONDS = 25;

/**
 * Where people rule about stories. Every ruling is kept and can be undone. Stories are named by any address that they ever
 * had. All methods throw HeadwaterError: `not-found` for a story, article or ruling that is not there, `bad-input` for what
 * cannot be ruled.
 */
export interface RulingDesk {
  /** Two stories are one. */
  merge(story: string, other: string, note: string | null): Promise<RulingRecord>;
  /** These articles of a story are a story of their own. */
  split(story: string, articles: readonly string[], note: string | null): Promise<RulingRecord>;
  /** The article belongs to the story, and stays there. */
  pin(article: string, story: string, note: string | null): Promise<RulingRecord>;
  /** The article does not belong to the story; given a story instead of an article, the two are not one. */
  forbid(articleOrStory: string, story: string, note: string | null): Promise<RulingRecord>;
  /** An earlier ruling holds no more; articles that it moved go back. */
  undo(ruling: number, note: string | null): Promise<RulingRecord>;
  /** All rulings, the newest first. */
  list(page: { readonly offset: number; readonly limit: number }): Promise<{
    readonly total: number;
    readonly rulings: readonly RulingRecord[];
  }>;
  /** Waits until the pipeline has applied a ruling; gives up after a while where none runs. */
  applied(ruling: number): Promise<boolean>;
}

export interface RulingDeskOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** Tells the pipeline of this process, where there is one, that there is something to do. */
  readonly wake?: () => void;
}

export function createRulingDesk({ store, clock, wake }: RulingDeskOptions): RulingDesk {
  const { read, write } = store;

  async function give(ruling: Omit<NewRuling, 'at' | 'note'>, note: string | null): Promise<RulingRecord> {
    const kept = note === null || note.trim() === '' ? null : note.trim().slice(0, LONGEST_NOTE);
    const at = clock.now().toISOString();
    const number = await write.transaction().execute((tx) => addRuling(tx, { ...ruling, at, note: kept }));
    wake?.();
    return found(await findRuling(write, number), `ruling ${number}`);
  }

  async function storyNamed(id: string): Promise<{ readonly id: string; readonly articles: string[] }> {
    const story = found(await storyAt(read, id), `story "${id}"`);
    return { id: story, articles: await articlesOfStory(read, story, MOST_ARTICLES) };
  }

  async function storyOfArticle(id: string): Promise<string> {
    return found(await storyOf(read, id), `article "${id}"`);
  }

  return {
    async merge(story, other, note) {
      const [one, two] = [await storyNamed(story), await storyNamed(other)];
      if (one.id === two.id) throw new HeadwaterError('bad-input', 'these are one story already');
      const stories = [one.id, two.id];
      return give({ kind: 'merge', movers: one.articles, others: two.articles, stories, undoes: null }, note);
    },
    async split(story, articles, note) {
      const { id, articles: all } = await storyNamed(story);
      const movers = [...new Set(articles)];
      for (const article of movers) {
        if ((await storyOfArticle(article)) !== id)
          throw new HeadwaterError('bad-input', `article "${article}" is not in this story`);
      }
      if (movers.length > MOST_ARTICLES)
        throw new HeadwaterError('too-large', `at most ${MOST_ARTICLES} articles can be split off at once`);
      const others = all.filter((article) => !movers.includes(article));
      if (movers.length === 0 || others.length === 0)
        throw new HeadwaterError('bad-input', 'name some articles of the story, but not all of them');
      return give({ kind: 'split', movers, others, stories: [id], undoes: null }, note);
    },
    async pin(article, story, note) {
      const from = await storyOfArticle(article);
      const { id, articles } = await storyNamed(story);
      const others = articles.filter((other) => other !== article);
      if (others.length === 0)
        throw new HeadwaterError('bad-input', 'the story has no other article that it could be known by');
      return give(
        { kind: 'pin', movers: [article], others, stories: [...new Set([from, id])], undoes: null },
        note,
      );
    },
    async forbid(what, story, note) {
      const { id, articles } = await storyNamed(story);
      const from = await storyOf(read, what);
      const movers = from === null ? (await storyNamed(what)).articles : [what];
      const others = articles.filter((other) => other !== what);
      if (others.length === 0) throw new HeadwaterError('bad-input', 'the story has no other article');
      if (movers.some((article) => others.includes(article)))
        throw new HeadwaterError('bad-input', 'these are one story; split it, naming the articles');
      const stories = [...new Set([from ?? found(await storyAt(read, what), `story "${what}"`), id])];
      return give({ kind: 'forbid', movers, others, stories, undoes: null }, note);
    },
    async undo(number, note) {
      const ruling = found(await findRuling(read, number), `ruling ${number}`);
      if (ruling.kind === 'undo')
        throw new HeadwaterError('bad-input', 'what was undone can be ruled again, not brought back');
      if (ruling.undoneBy !== null)
        throw new HeadwaterError('bad-input', `ruling ${number} was undone before`);
      const { stories } = ruling;
      return give({ kind: 'undo', movers: [], others: [], stories, undoes: number }, note);
    },
    list: (page) => rulingRecords(read, page),
    async applied(number) {
      for (let waited = 0; waited < PATIENCE_MILLISECONDS; waited += LOOK_MILLISECONDS) {
        if ((await findRuling(read, number))?.applied) return true;
        await sleep(LOOK_MILLISECONDS);
      }
      return false;
    },
  };
}

function found<T>(value: T | null, what: string): T {
  if (value === null) throw new HeadwaterError('not-found', `there is no ${what}`);
  return value;
}
