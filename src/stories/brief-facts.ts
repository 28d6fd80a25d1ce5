import type { Fact } from '../core/provenance.ts';
import type { Span } from '../core/span.ts';
import { lexiconFor } from '../language/lexicons.ts';
import { tokenise } from '../language/tokens.ts';

/** An article as the brief of its story looks at it. */
export interface BriefArticle {
  readonly article: string;
  readonly text: string;
  readonly language: string | null;
  /** Whether it is an origin of the story: between equals its words are shown. */
  readonly origin: boolean;
  /** In text order. */
  readonly sentences: readonly Span[];
}

/** A sentence that can tell a fact. */
export interface Wording extends Span {
  readonly article: string;
  readonly text: string;
  /** How well it serves, whatever it tells. */
  readonly worth: number;
  readonly tells: (fact: FactToTell) => boolean;
}

/** A fact with the sentences that tell it in the language of the brief. */
export interface FactToTell {
  readonly id: string;
  readonly weight: number;
  /** Where articles tell it, on average: 0 at the beginning to 1 at the end. */
  readonly place: number;
  /** What at least half of its wordings have in common. */
  readonly words: ReadonlySet<string>;
  readonly wordings: readonly Wording[];
}

/** In characters: shorter sentences say little alone, longer ones are no brief. */
const SHORTEST = 30;
const LONGEST = 360;
/** A sentence with this part of the words that all wordings of a fact share tells it, though it is aligned with none. */
const TOLD = 0.8;
const FEWEST_WORDS = 4;
/** Wordings of a fact that are looked at. */
const MOST_WORDINGS = 12;
/** What the first sentence of all articles counts more than the last; news tells what matters first. */
const EARLY = 1.5;
/** What an origin's wording counts more, and one whose sense stands elsewhere less: it begins with a pronoun or a quote. */
const ORIGIN = 1.1;
const LEANING = 0.4;
/** So many characters halve what a sentence is worth. */
const HALVING_LENGTH = 600;

/** Origins are counted, not pages: ten copies of one report add little. */
export function carriedWeight({ members, origins }: Fact): number {
  return Math.max(1, origins.length) * Math.log2(1 + new Set(members.map(({ article }) => article)).size);
}

/** What a brief of this headline and language needs to know of a fact; null where no article tells it in the language. */
export function factToTell(
  fact: Fact,
  articles: ReadonlyMap<string, BriefArticle>,
  about: { readonly headline: string; readonly language: string | null },
): FactToTell | null {
  const { language } = about;
  const members = fact.members.flatMap((member) => {
    const from = articles.get(member.article);
    return from === undefined || from.language !== language ? [] : [{ ...member, from }];
  });
  if (members.length === 0) return null;
  const read = members
    .slice(0, MOST_WORDINGS)
    .map((member) => ({ member, words: wordsOf(member.text, language) }));
  const counts = new Map<string, number>();
  for (const { words } of read) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = new Set([...counts].filter(([, count]) => 2 * count >= read.length).map(([word]) => word));
  const place = meanOf(members.map(({ start, from }) => start / Math.max(1, from.text.length)));
  const headlined = shareOf(shared, wordsOf(about.headline, language));
  return {
    id: fact.id,
    weight: carriedWeight(fact) * (EARLY - place) * (1 + headlined),
    place,
    words: shared,
    wordings: read
      .filter(({ member }) => isWhole(member.text))
      .map(({ member: { article, start, end, text, from }, words }) => ({
        ...{ article, start, end, text },
        worth: worthOf(text, from) * (0.5 + 0.5 * shareOf(words, shared)),
        tells: (other) => other.id === fact.id || holds(words, other.words),
      })),
  };
}

/** A sentence that can stand alone: of some length, with all its quotation marks. */
export function isWhole(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return [/"/g, /[“”„]/g, /[«»]/g, /[「」]/g].every((marks) => count(marks) % 2 === 0);
}

function worthOf(text: string, { origin, language }: BriefArticle): number {
  const pronouns = lexiconFor(language).quotation.pronouns;
  const first = tokenise(text.slice(0, 40), language ?? '')[0]?.folded ?? '';
  const leans = pronouns.includes(first) || /^["“”„«「]/.test(text);
  return 2 ** (-text.length / HALVING_LENGTH) * (origin ? ORIGIN : 1) * (leans ? LEANING : 1);
}

function holds(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return wanted.size >= FEWEST_WORDS && shareOf(words, wanted) >= TOLD;
}

/** How much of what is wanted is there. */
function shareOf(words: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let held = 0;
  for (const word of wanted) if (words.has(word)) held += 1;
  return held / Math.max(1, wanted.size);
}

function wordsOf(text: string, language: string | null): Set<string> {
  const lexicon = lexiconFor(language);
  const stopWords = new Set(lexicon.words.stopWords);
  const tokens = tokenise(text, language ?? lexicon.language);
  return new Set(tokens.filter((token) => !stopWords.has(token.folded)).map((token) => token.stem));
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
