import { blockTerms } from './block-terms.ts';
import { createIdMap } from './id-map.ts';
import { leadsOf, postedBy } from './index-article.ts';
import type { TakenSegment } from './kept-segment.ts';
import type { LeadTable } from './lead-table.ts';
import { renumber } from './packed-article.ts';
import type { StoryFeatures } from './story-features.ts';
import type { Member, Story, StoryMembers } from './story-members.ts';
import type { StoryRulings } from './story-rulings.ts';
import { createStreamClock } from './stream-clock.ts';
import type { TermTable } from './term-table.ts';

/** The articles that an index remembers: they are counted, can be found, and leave when the window is full or they are old. */
export interface StoryWindow {
  /** Moves the stream's time on to that of an article. */
  tick(features: Pick<StoryFeatures, 'time' | 'seen'>): void;
  /** Takes an article into a story: from now on it counts and can be found. */
  enter(record: Uint32Array, story: Story): Member;
  /** The same for many articles at once, term by term; those without a story are passed over. */
  enterBlock(taken: TakenSegment, storyOf: (number: number) => string | undefined): void;
  /** Lets what came first leave until the window is kept. */
  trim(): void;
  /** Leaves nothing of an article; false where it is not there. */
  forget(article: string): boolean;
  /** Where an article stands; undefined where it is not there. */
  sequenceOf(article: string): number | undefined;
  storyOf(article: string): Story | undefined;
}

/** What the articles of a window are counted in and found by. */
export interface WindowParts {
  readonly table: TermTable;
  readonly leads: LeadTable;
  readonly members: StoryMembers;
  readonly rulings: StoryRulings;
}

/**
 * @param window - articles kept
 * @param span - how old they may be by the time of what arrives, in milliseconds
 */
export function createStoryWindow(
  { table, leads, members, rulings }: WindowParts,
  window: number,
  span: number,
): StoryWindow {
  const sequences = createIdMap();
  const clock = createStreamClock();

  function leave(): void {
    if (!members.has(members.first)) {
      members.leave();
      return;
    }
    const oldest = members.member(members.first);
    table.release(oldest.held(), postedBy(oldest), oldest.sequence);
    leads.release(leadsOf(oldest), oldest.sequence);
    sequences.delete(oldest.article);
    members.leave();
  }

  function trim(): void {
    while (members.first < members.end) {
      if (members.has(members.first)) {
        const { time } = members.member(members.first);
        const tooOld = time !== null && clock.now() - time > span;
        if (members.size <= window && !tooOld) return;
      }
      leave();
    }
  }

  function tick({ time, seen }: Pick<StoryFeatures, 'time' | 'seen'>): void {
    const known = time ?? seen;
    if (known !== null) clock.tick(known);
  }

  function enter(record: Uint32Array, story: Story): Member {
    const entry = members.enter(record, story);
    const { article } = entry;
    rulings.placed(article, story.id);
    sequences.set(article, entry.sequence);
    table.hold(entry.held());
    table.post(postedBy(entry), entry.sequence);
    leads.post(leadsOf(entry), entry.sequence);
    return entry;
  }

  function enterBlock(taken: TakenSegment, storyOf: (number: number) => string | undefined): void {
    const wanted = taken.articles.filter(
      ({ number, article }) => storyOf(number) !== undefined && sequences.get(article.article) === undefined,
    );
    const { held, starts, places } = blockTerms(
      wanted.map(({ article }) => article),
      taken.terms.length,
    );
    const entered = wanted.map(({ number, record, article }) => {
      tick(article);
      renumber(article, record, taken.terms);
      const story = members.story(storyOf(number) ?? '');
      const { sequence } = members.enter(record, story);
      rulings.placed(article.article, story.id);
      sequences.set(article.article, sequence);
      leads.post(leadsOf(article), sequence);
      return sequence;
    });
    table.holdMore(taken.terms, held, entered.length);
    const inOrder = new Uint32Array(places.length);
    for (let at = 0; at < places.length; at += 1) inOrder[at] = entered[places[at] ?? 0] ?? 0;
    table.postAll(taken.terms, starts, inOrder);
    table.freeUnheld(taken.terms);
  }

  function forget(article: string): boolean {
    const sequence = sequences.get(article);
    if (sequence === undefined) return false;
    const entry = members.member(sequence);
    table.forget(entry.held(), postedBy(entry), sequence);
    leads.forget(leadsOf(entry), sequence);
    sequences.delete(article);
    members.forget(sequence);
    return true;
  }

  function storyOf(article: string): Story | undefined {
    const sequence = sequences.get(article);
    return sequence === undefined ? undefined : members.member(sequence).story;
  }

  return { tick, enter, enterBlock, trim, forget, sequenceOf: (article) => sequences.get(article), storyOf };
}
