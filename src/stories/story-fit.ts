import { crowdOf } from './story-crowd.ts';
import { storyInputs } from './story-inputs.ts';
import { pairLogit, type StoryModel } from './story-model.ts';
import { comparePair, type IndexedArticle, type PairFeatures, weighArticle } from './story-similarity.ts';
import type { TermTable } from './term-table.ts';
import { numberOf, type TermVector } from './term-vector.ts';

/** What decisions are made with. */
export interface Judge {
  readonly table: TermTable;
  readonly model: StoryModel;
}

/** A member that an article was compared with. */
export interface Compared<Member extends IndexedArticle = IndexedArticle> {
  readonly member: Member;
  readonly pair: PairFeatures;
  /** What the model weighs (`storyInputs`), and the logarithm of the odds that it comes to. */
  readonly inputs: readonly number[];
  readonly logit: number;
}

/** How an article fits a story. */
export interface StoryFit {
  /** The members that count: those of the article's language, if they are several. */
  readonly compared: readonly Compared[];
  /** 0 to 1: how much the article has of what marks the story; and what that adds to the logit. */
  readonly core: number;
  readonly marked: number;
  /** The logarithm of the odds that the article is of the story. */
  readonly logit: number;
}

/** Compares an article with others, and sees in what a crowd it stands. */
export function compareAll<Member extends IndexedArticle>(
  article: IndexedArticle,
  members: readonly Member[],
  { table, model }: Judge,
): { compared: Compared<Member>[]; crowd: number } {
  const weighed = weighArticle(article, table);
  const pairs = members.map((member) => ({ member, pair: comparePair(weighed, member, table) }));
  const crowd = crowdOf(pairs.flatMap(({ pair }) => (pair.sameLanguage ? pair.terms : [])));
  return { compared: pairs.map(({ member, pair }) => judged(member, pair, crowd, model)), crowd };
}

/** Compares an article whose crowd is known with members of a story. */
export function compareMembers<Member extends IndexedArticle>(
  article: IndexedArticle,
  members: readonly Member[],
  { table, model }: Judge,
): Compared<Member>[] {
  const weighed = weighArticle(article, table);
  return members.map((member) => judged(member, comparePair(weighed, member, table), article.crowd, model));
}

function judged<Member extends IndexedArticle>(
  member: Member,
  pair: PairFeatures,
  crowd: number,
  model: StoryModel,
): Compared<Member> {
  const inputs = storyInputs(pair, crowd, member.crowd);
  return { member, pair, inputs, logit: pairLogit(pair, inputs, model) };
}

/** What it adds when the article has all the names and numbers that mark the story. */
const CORE = 2;
/**
 * What it adds beside that in a story that is being followed, one of so many articles and with one so recent: later reports
 * tell of something new, in other words, of the same people and places.
 */
const FOLLOWED = { size: 7, more: 2, freshDays: 1.5, staleDays: 3.5 };

/** How an article fits a story of some size, from the members of it that it was compared with. */
export function fitStory(
  article: IndexedArticle,
  compared: readonly Compared[],
  size: number,
  table: TermTable,
): StoryFit {
  const ofLanguage = compared.filter(({ pair }) => pair.sameLanguage);
  // One short member of its language must not speak for all those of others.
  const areFew = ofLanguage.length < FEW && meanOf(compared) > meanOf(ofLanguage);
  const counted = ofLanguage.length === 0 || areFew ? compared : ofLanguage;
  const mean = meanOf(counted);
  const members = compared.map(({ member }) => member);
  const core = coreHeld(article, members, size, table);
  const marked = coreWeight(counted, size) * core;
  return { compared: counted, core, marked, logit: mean + marked };
}

function coreWeight(compared: readonly Compared[], size: number): number {
  if (size < FOLLOWED.size) return CORE;
  const { more, freshDays, staleDays } = FOLLOWED;
  // Where no time is known, a look-alike of another year may have the same names.
  const latest = compared.reduce((least, { pair }) => Math.min(least, pair.gap ?? staleDays), staleDays);
  return CORE + more * Math.min(1, (staleDays - latest) / (staleDays - freshDays));
}

/** Members of the article's language from which on those of others do not count. */
const FEW = 3;

function meanOf(compared: readonly Compared[]): number {
  return compared.reduce((sum, { logit }) => sum + logit, 0) / Math.max(1, compared.length);
}

/** Fewer articles have no core yet. */
const CORE_SIZE = 3;
const CORE_SHARE = 0.4;
/** Articles outside the story imagined to have a name, so that one seen little is not taken for the story's own. */
const UNSEEN = 1;
/** So many marking names and numbers are half of what could be wished for. */
const ENOUGH = 2;

/** 0 to 1: names and numbers that mark the story, most of its articles having them and few others, which the article has. */
function coreHeld(
  article: IndexedArticle,
  members: readonly IndexedArticle[],
  size: number,
  table: TermTable,
): number {
  if (members.length < CORE_SIZE) return 0;
  let marks = 0;
  for (const key of ['names', 'numbers'] as const) {
    const terms = article[key];
    const having = holdersOf(
      terms,
      members.map((member) => member[key]),
    );
    for (let at = 0; at < terms.length; at += 1) {
      const holders = having[at] ?? 0;
      if (holders < CORE_SHARE * members.length) continue;
      const number = numberOf(terms[at] ?? 0);
      const expected = (size * holders) / members.length;
      marks += Math.min(1, expected / (table.frequency(number) + table.expected(number) + UNSEEN)) ** 2;
    }
  }
  return marks / (marks + ENOUGH);
}

/** How many of the others have each term of a vector. */
function holdersOf(terms: TermVector, others: readonly TermVector[]): Uint8Array {
  const holders = new Uint8Array(terms.length);
  for (const other of others)
    for (let at = 0, inOther = 0; at < terms.length && inOther < other.length; ) {
      const number = numberOf(terms[at] ?? 0);
      const numberOfOther = numberOf(other[inOther] ?? 0);
      if (number === numberOfOther) holders[at] = (holders[at] ?? 0) + 1;
      if (number <= numberOfOther) at += 1;
      if (numberOfOther <= number) inOther += 1;
    }
  return holders;
}

/** Of 0 to 1: the likelihood of a logit. */
export function likelihoodOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
