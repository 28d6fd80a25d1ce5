import { createIdMap } from './id-map.ts';
import { BEFORE, PackedArticle, STORY } from './packed-article.ts';
import { createRecordLog } from './record-log.ts';
import { centreOf, joinCentres, NO_CENTRE, type StoryCentre, withoutArticle } from './story-fit.ts';
import type { IndexedArticle } from './story-similarity.ts';

/** An article of a story in the window. */
export interface Member extends IndexedArticle {
  /** Numbers of the terms that it holds but for prints. */
  held(): Int32Array;
  /** Months that the text names. */
  readonly months: readonly number[];
  /** Its place in the order of arrival. */
  readonly sequence: number;
  readonly story: Story;
}

/** A story as articles are judged by it. */
export interface Story {
  readonly id: string;
  /** The older of two stories has the lower. */
  readonly order: number;
  /** How many articles of the window it has. */
  readonly size: number;
  /** What its last articles have, summed. */
  readonly centre: StoryCentre;
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
  member(sequence: number): Member;
  /** Number of an article's story: the same for the same story, while it has articles. */
  storyNumber(sequence: number): number;
  /** The story of an id; where none has articles, a new one, which is to be given some at once. */
  story(id: string): Story;
  /** Takes an article over into another story. */
  move(sequence: number, story: Story): void;
  /** Gives all articles of a story to another; returns their sequences, the last one first. */
  merge(from: Story, to: Story): number[];
  /** Sequences of the articles of a story, the last one first. */
  of(story: Story): Generator<number>;
  /** Sequence of the article that came first, and of the one that will come next. */
  readonly first: number;
  readonly end: number;
}

/** A story is judged by its last so many articles: one that goes on for months is what it is now. */
const CENTRE_SIZE = 64;
/** Articles kept unpacked: what is compared now is often compared again soon. */
const UNPACKED = 4_096;
/** Centres kept; others are summed again when they are asked for. */
const MOST_CENTRES = 2_048;

/** A story's articles are linked from the last one back, through their records; links to what has left end there. */
class LinkedStory implements Story {
  readonly id: string;
  readonly order: number;
  readonly number: number;
  size = 0;
  /** Sequence of the last article + 1, 0 for none. */
  tail = 0;
  readonly #members: Centres;

  constructor(id: string, order: number, number: number, members: Centres) {
    this.id = id;
    this.order = order;
    this.number = number;
    this.#members = members;
  }

  get centre(): StoryCentre {
    return this.#members.centreOf(this);
  }

  last(most: number): readonly Member[] {
    return this.#members.last(this, most);
  }
}

interface Centres {
  centreOf(story: LinkedStory): StoryCentre;
  last(story: LinkedStory, most: number): Member[];
}

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
  const stories: (LinkedStory | undefined)[] = [];
  const free: number[] = [];
  const unpacked: (LinkedMember | undefined)[] = new Array(UNPACKED).fill(undefined);
  const centres = new Map<LinkedStory, StoryCentre>();
  const numbers = createIdMap();
  let begun = 0;

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
    for (let next = story.tail; next > log.first; next = wordOf(next - 1, BEFORE)) yield next - 1;
  }

  function lastOf(story: LinkedStory, most: number): Member[] {
    return sequencesOf(story).take(most).map(member).toArray().reverse();
  }

  function remember(story: LinkedStory, centre: StoryCentre): StoryCentre {
    centres.delete(story);
    centres.set(story, centre);
    if (centres.size > MOST_CENTRES)
      for (const oldest of centres.keys()) {
        centres.delete(oldest);
        break;
      }
    return centre;
  }

  function centreOfStory(story: LinkedStory): StoryCentre {
    const known = centres.get(story);
    if (known !== undefined) return remember(story, known);
    const members = lastOf(story, CENTRE_SIZE);
    const [only] = members;
    if (members.length === 1 && only !== undefined) return centreOf(only);
    return remember(story, sumOf(members));
  }

  /** Of two halves at a time: a sum of many is added up less often. */
  function sumOf(members: readonly Member[]): StoryCentre {
    const [first] = members;
    if (first === undefined) return NO_CENTRE;
    if (members.length === 1) return centreOf(first);
    const half = members.length >>> 1;
    return joinCentres(sumOf(members.slice(0, half)), sumOf(members.slice(half)));
  }

  /** Brings a known centre up to date when an article has come last. */
  function addToCentre(story: LinkedStory, added: Member): void {
    const known = centres.get(story);
    if (known === undefined) return;
    const centre = joinCentres(known, centreOf(added));
    const [out] = story.size > CENTRE_SIZE ? sequencesOf(story).drop(CENTRE_SIZE).take(1) : [];
    remember(story, out === undefined ? centre : withoutArticle(centre, member(out)));
  }

  function drop(story: LinkedStory): void {
    centres.delete(story);
    numbers.delete(story.id);
    stories[story.number] = undefined;
    free.push(story.number);
  }

  function begin(id: string): LinkedStory {
    const number = free.pop() ?? stories.length;
    begun += 1;
    const story = new LinkedStory(id, begun, number, { centreOf: centreOfStory, last: lastOf });
    stories[number] = story;
    numbers.set(id, number);
    return story;
  }

  function unlink(sequence: number): void {
    const story = storyOf(sequence);
    const before = wordOf(sequence, BEFORE);
    if (story.tail === sequence + 1) story.tail = before;
    else
      for (const after of sequencesOf(story)) {
        if (wordOf(after, BEFORE) !== sequence + 1) continue;
        setWord(after, BEFORE, before);
        break;
      }
    story.size -= 1;
    centres.delete(story);
    if (story.size === 0) drop(story);
  }

  /** Puts articles, the last one first, among those of a story by their order. */
  function link(sequences: readonly number[], story: LinkedStory): void {
    let after = 0;
    let next = story.tail;
    for (const sequence of sequences) {
      while (next > sequence + 1) {
        after = next;
        next = next > log.first ? wordOf(next - 1, BEFORE) : 0;
      }
      if (after === 0) story.tail = sequence + 1;
      else setWord(after - 1, BEFORE, sequence + 1);
      setWord(sequence, BEFORE, next);
      setWord(sequence, STORY, story.number);
      after = sequence + 1;
    }
    story.size += sequences.length;
    centres.delete(story);
  }

  return {
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
      record[BEFORE] = story.tail;
      const sequence = log.push(record);
      story.tail = sequence + 1;
      story.size += 1;
      const entered = member(sequence);
      addToCentre(story, entered);
      return entered;
    },
    leave() {
      const story = storyOf(log.first);
      const known = centres.get(story);
      if (known !== undefined && story.size <= CENTRE_SIZE)
        centres.set(story, withoutArticle(known, member(log.first)));
      // Nothing is linked to what comes before what leaves first.
      story.size -= 1;
      log.shift();
      if (story.size === 0) drop(story);
    },
    move(sequence, to) {
      const story = to as LinkedStory;
      unlink(sequence);
      link([sequence], story);
    },
    merge(from, to) {
      const source = from as LinkedStory;
      const sequences = [...sequencesOf(source)];
      source.size = 0;
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
