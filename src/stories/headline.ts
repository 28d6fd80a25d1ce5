import { lexiconFor } from '../language/lexicons.ts';
import { tokenise } from '../language/tokens.ts';

/** A title that an outlet gave, and what speaks for showing it. */
export interface HeadlineCandidate {
  readonly article: string;
  readonly title: string | null;
  readonly language: string | null;
  /** The first sentences of its text: what the story is about, when titles play on words. */
  readonly lead: string;
  /** Whether the article is the origin of the story, or the one nearest to it. */
  readonly origin: boolean;
  /** Share of the story's articles that go back to the same origin, 0 to 1: the main stream names the story. */
  readonly stream: number;
}

/** A title of an origin counts this much more than its words alone. */
const ORIGIN_BONUS = 0.12;
/** And one of a stream that carries the whole story this much more than one of none. */
const STREAM_BONUS = 0.5;
const SHORTEST = 3;
const LONGEST = 22;

/**
 * The headline of a story, chosen from the titles that outlets gave, never written: the most central one, whose words
 * stand in most of the others' titles and leads, in the origin's language, else in that of most titles. Null where no article has a
 * title. The same articles in any order give the same headline.
 */
export function chooseHeadline(candidates: readonly HeadlineCandidate[]): string | null {
  const titled = candidates.filter((one): one is HeadlineCandidate & { title: string } =>
    Boolean(one.title?.trim()),
  );
  const language = mainLanguage(titled);
  const inLanguage = titled.filter((one) => one.language === language);
  const scored = inLanguage.map((one) => {
    const words = wordsOf(one.title, one.language);
    return { ...one, words, length: one.title.trim().split(/\s+/).length };
  });
  const counts = new Map<string, number>();
  for (const { title, lead, language: its } of scored) {
    for (const word of wordsOf(`${title}\n${lead}`, its)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = scored.map((one) => ({
    ...one,
    score: centrality(one.words, counts, scored.length) + bonus(one),
  }));
  ranked.sort((a, b) => b.score - a.score || compare(a.title, b.title) || compare(a.article, b.article));
  return ranked[0]?.title.trim() ?? null;
}

function mainLanguage(candidates: readonly HeadlineCandidate[]): string | null {
  const origin = candidates.filter((one) => one.origin);
  const counts = new Map<string | null, number>();
  for (const { language } of origin.length > 0 ? origin : candidates)
    counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0] ?? '', b[0] ?? ''))[0]?.[0] ?? null;
}

function wordsOf(text: string, language: string | null): Set<string> {
  const lexicon = lexiconFor(language);
  const stopWords = new Set(lexicon.words.stopWords);
  const tokens = tokenise(text, language ?? lexicon.language);
  return new Set(tokens.filter((token) => !stopWords.has(token.folded)).map((token) => token.stem));
}

/** The mean share of the other articles that have a word of this title in their title or lead. */
function centrality(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>, titles: number): number {
  if (titles < 2 || words.size === 0) return 0;
  let sum = 0;
  for (const word of words) sum += ((counts.get(word) ?? 1) - 1) / (titles - 1);
  return sum / (words.size + 4);
}

/** A headline must say enough and not too much; questions and quotes say less of what happened. */
function bonus(one: { origin: boolean; stream: number; length: number; title: string }): number {
  const length = one.length < SHORTEST || one.length > LONGEST ? -0.3 : 0;
  const question = /[?¿？]\s*$/.test(one.title) ? -0.1 : 0;
  const quote = /["“”„«»‘’「](?=\S)/.test(one.title) ? -0.1 : 0;
  return (one.origin ? ORIGIN_BONUS : 0) + STREAM_BONUS * one.stream + length + question + quote;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
