import { createIdMap } from './id-map.ts';
import { AFTER, BEFORE, PackedArticle, STORY } from './packed-article.ts';
import { createRecordLog } from './record-log.ts';
import type { IndexedArticle } from './story-similarity.ts';

/** An article of a story in the window. */
export interface Member extends IndexedArticle {
  /** Numbers of all terms that it holds. */
  held(): Int32Array;
  /** Months that the text names. */
  readonly months: readonly number[];
  /** Its place in the order of arrival. */
  readonly sequence: number;
  readonly story: Story;
  crowd: number;
}

/** A story as articles are judged by it. */
export interface Story {
  readonly id: string;
  /** When the first of its articles in the window came: the older of two stories has the lower. */
  readonly order: number;
  /** How many articles of the window it has. */
  readonly size: number;
  /** Its last articles, at most so many, oldest first. */
  last(most: number): readonly Member[];
}

/**
 * The articles of the window, in the order in which they came, and the stories that they are in. An article is known by its
 * sequence; what is given of it is good until it leaves.
 */
export interface StoryMembers {
  /** Takes in a record (`packArticle`) as an article of a story. */
  enter(record: Uint32Array, story: Story): Member;
  /** Lets the article go that came first. */
  leave(): void;
  /** Takes an article out that is still to leave, and wipes its record. */
  forget(sequence: number): void;
  /** Whether an article is there: not left, and not forgotten. */
  has(sequence: number): boolean;
  member(sequence: number): Member;
  /** Number of an article's story: the same for the same story, while it has articles. */
  storyNumber(sequence: number): number;
  /** The story of an id; where none has articles, a new one, which is to be given some at once. */
  story(id: string): Story;
  /** Takes articles over into another story: many at once cost one walk through it. */
  move(sequences: readonly number[], story: Story): void;
  /** Gives all articles of a story to another; returns their sequences, the last one first. */
  merge(from: Story, to: Story): number[];
  /** Sequences of the articles of a story, the last one first. */
  of(story: Story): Generator<number>;
  /** Articles that are there. */
  readonly size: number;
  /** Sequence of the article that came first, and of the one that will come next. */
  readonly first: number;
  readonly end: number;
}

/** Articles kept unpacked: what is compared now is often compared again soon. */
const UNPACKED = 4_096;

/** A story's articles are linked both ways, in the order in which they came, through their records. */
class LinkedStory implements Story {
  readonly id: string;
  readonly number: number;
  size = 0;
  /** Sequences of the first and the last article + 1, 0 for none. */
  head = 0;
  tail = 0;
  readonly #lastOf: LastOf;

  constructor(id: string, number: number, lastOf: LastOf) {
    this.id = id;
    this.number = number;
    this.#lastOf = lastOf;
  }

  get order(): number {
    return this.head - 1;
  }

  last(most: number): readonly Member[] {
    return this.#lastOf(this, most);
  }
}

type LastOf = (story: LinkedStory, most: number) => Member[];

class LinkedMember extends PackedArticle implements Member {
  readonly sequence: number;
  readonly #storyOf: (sequence: number) => LinkedStory;

  constructor(
    words: Uint32Array,
    place: number,
    sequence: number,
    storyOf: (sequence: number) => LinkedStory,
  ) {
    super(words, place);
    this.sequence = sequence;
    this.#storyOf = storyOf;
  }

  get story(): Story {
    return this.#storyOf(this.sequence);
  }
}

export function createStoryMembers(): StoryMembers {
  const log = createRecordLog();
  const forgotten = new Set<number>();
  const stories: (LinkedStory | undefined)[] = [];
  const free: number[] = [];
  const unpacked: (LinkedMember | undefined)[] = new Array(UNPACKED).fill(undefined);
  const numbers = createIdMap();

  const wordOf = (sequence: number, word: number) => log.chunkOf(sequence)[log.placeOf(sequence) + word] ?? 0;
  function setWord(sequence: number, word: number, value: number): void {
    log.chunkOf(sequence)[log.placeOf(sequence) + word] = value;
  }
  const storyOf = (sequence: number) => stories[wordOf(sequence, STORY)] as LinkedStory;

  function member(sequence: number): LinkedMember {
    const known = unpacked[sequence % UNPACKED];
    if (known?.sequence === sequence) return known;
    const made = new LinkedMember(log.chunkOf(sequence), log.placeOf(sequence), sequence, storyOf);
    unpacked[sequence % UNPACKED] = made;
    return made;
  }

  function* sequencesOf(story: LinkedStory): Generator<number> {
    for (let next = story.tail; next !== 0; next = wordOf(next - 1, BEFORE)) yield next - 1;
  }

  function lastOf(story: LinkedStory, most: number): Member[] {
    const list: Member[] = [];
    for (let next = story.tail; next !== 0 && list.length < most; next = wordOf(next - 1, BEFORE))
      list.push(member(next - 1));
    return list.reverse();
  }

  function drop(story: LinkedStory): void {
    numbers.delete(story.id);
    stories[story.number] = undefined;
    free.push(story.number);
  }

  function begin(id: string): LinkedStory {
    const number = free.pop() ?? stories.length;
    const story = new LinkedStory(id, number, lastOf);
    stories[number] = story;
    numbers.set(id, number);
    return story;
  }

  /** Puts the words before and after a place together; 0 stands for the ends of the story. */
  function tie(story: LinkedStory, before: number, after: number): void {
    if (before === 0) story.head = after;
    else setWord(before - 1, AFTER, after);
    if (after === 0) story.tail = before;
    else setWord(after - 1, BEFORE, before);
  }

  function unlink(sequence: number): void {
    const story = storyOf(sequence);
    tie(story, wordOf(sequence, BEFORE), wordOf(sequence, AFTER));
    story.size -= 1;
    if (story.size === 0) drop(story);
  }

  /** Puts articles, the last one first, among those of a story by their order. */
  function link(sequences: readonly number[], story: LinkedStory): void {
    let after = 0;
    let before = story.tail;
    for (const sequence of sequences) {
      while (before > sequence + 1) {
        after = before;
        before = wordOf(before - 1, BEFORE);
      }
      setWord(sequence, STORY, story.number);
      tie(story, sequence + 1, after);
      tie(story, before, sequence + 1);
      after = sequence + 1;
    }
    story.size += sequences.length;
  }

  return {
    get size() {
      return log.end - log.first - forgotten.size;
    },
    get first() {
      return log.first;
    },
    get end() {
      return log.end;
    },
    member,
    storyNumber: (sequence) => wordOf(sequence, STORY),
    story: (id) => stories[numbers.get(id) ?? -1] ?? begin(id),
    enter(record, given) {
      const story = given as LinkedStory;
      record[STORY] = story.number;
      const sequence = log.push(record);
      tie(story, story.tail, sequence + 1);
      tie(story, sequence + 1, 0);
      story.size += 1;
      return member(sequence);
    },
    forget(sequence) {
      const entry = member(sequence);
      unlink(sequence);
      entry.erase();
      unpacked[sequence % UNPACKED] = undefined;
      forgotten.add(sequence);
    },
    has: (sequence) => sequence >= log.first && sequence < log.end && !forgotten.has(sequence),
    leave() {
      if (!forgotten.delete(log.first)) unlink(log.first);
      log.shift();
    },
    move(sequences, to) {
      for (const sequence of sequences) unlink(sequence);
      link(
        sequences.toSorted((a, b) => b - a),
        to as LinkedStory,
      );
    },
    merge(from, to) {
      const source = from as LinkedStory;
      const sequences = [...sequencesOf(source)];
      source.size = 0;
      source.head = 0;
      source.tail = 0;
      link(sequences, to as LinkedStory);
      drop(source);
      return sequences;
    },
    *of(story) {
      yield* sequencesOf(story as LinkedStory);
    },
  };
}
