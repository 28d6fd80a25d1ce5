import anyAscii from 'any-ascii';
import type { AnalysedArticle } from '../../core/analysis.ts';
import { lastSpanFrom } from '../../core/span.ts';
import { type NameParts, nameParts } from '../../language/same-person.ts';
import { pairAcrossLanguages } from '../align/pair-across-languages.ts';
import type { SentencePair } from '../align/pair-texts.ts';
import { nameAnchor, type TextProfile, textProfile } from '../align/profile.ts';
import type { QuoteBase } from './quote-bases.ts';
import { compareNames } from './speakers-conflict.ts';
import type { StoryWords } from './story-words.ts';
import { utteranceWords } from './utterance.ts';

/** One sentence of a base, and the sentence of another language's base that says the same. */
export interface TranslationLink {
  readonly left: { readonly base: number; readonly sentence: number };
  readonly right: { readonly base: number; readonly sentence: number };
  readonly score: number;
}

/** A quoted sentence where it stands in one article. */
interface QuotedSentence {
  readonly base: number;
  readonly sentence: number;
  readonly start: number;
  readonly length: number;
  readonly speaker: NameParts | null;
  /** Said by somebody whom the article describes and does not name: "a member of the crew". */
  readonly unnamed: boolean;
  /** A sentence of its own, not words quoted within one. */
  readonly direct: boolean;
  readonly numbers: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
  readonly cognates: ReadonlySet<string>;
  readonly question: boolean;
  readonly commas: number;
}

interface QuotingArticle {
  readonly language: string;
  readonly sentences: readonly QuotedSentence[];
  readonly profile: TextProfile;
}

/** Articles looked at per language, and quoted sentences per article: what keeps large stories in bounds. */
const MOST_ARTICLES = 16;
const MOST_PAIRS = 300;
/** Articles beyond this many with the same utterances add nothing. */
const MOST_ALIKE = 2;
const MOST_SENTENCES = 60;

/** The speaker's name in common; without a name on one side nothing speaks for or against. */
const SAME_SPEAKER = 1.2;
/** Standard deviation of the logarithm of lengths in translation, wider than Gale & Church's for short sentences. */
const LENGTH_DEVIATION = 0.32;
const FOLLOWS = 0.6;
/** Sentences of fewer characters say little by their length. */
const SHORT = 24;
const LEAST_SCORE = 1.7;
/** A pair must lead the next best of either side by this. */
const MARGIN = 0.3;
/** What the same number of commas adds, and each one more or less takes away. */
const SAME_CLAUSES = 0.4;
const OTHER_CLAUSES = 0.2;

/**
 * Quoted sentences that are translations of each other, best first: the same speaker, like length, numbers, names and
 * words of common origin, and the same place in articles whose other sentences correspond. Speaker and length alone are
 * never enough.
 */
export function findTranslations(
  bases: readonly QuoteBase[],
  articles: readonly AnalysedArticle[],
  story: StoryWords,
): TranslationLink[] {
  const quoting = quotingArticles(bases, articles, story);
  const best = new Map<string, TranslationLink>();
  let pairs = 0;
  for (const [at, left] of quoting.entries()) {
    for (const right of quoting.slice(at + 1)) {
      if (left.language === right.language || pairs >= MOST_PAIRS) continue;
      pairs += 1;
      for (const link of alignQuotes(left, right)) {
        const key = [link.left, link.right].map(({ base, sentence }) => `${base}.${sentence}`).join('~');
        const known = best.get(key);
        if (known === undefined || known.score < link.score) best.set(key, link);
      }
    }
  }
  return [...best.values()].sort(
    (a, b) =>
      b.score - a.score ||
      a.left.base - b.left.base ||
      a.right.base - b.right.base ||
      a.left.sentence - b.left.sentence ||
      a.right.sentence - b.right.sentence,
  );
}

/** The articles with most quoted sentences, some of each language. */
function quotingArticles(
  bases: readonly QuoteBase[],
  articles: readonly AnalysedArticle[],
  story: StoryWords,
): QuotingArticle[] {
  const languages = new Map<string, number>();
  const languageOf = (article: number) => (articles[article]?.analysis.language ?? '').split('-')[0] ?? '';
  const quoted = new Map<number, { base: number; member: QuoteBase['members'][number] }[]>();
  const languagesSeen = new Set<string>();
  for (const [base, { members }] of bases.entries()) {
    for (const member of members) {
      const { article } = member.utterance;
      languagesSeen.add(languageOf(article));
      const list = quoted.get(article);
      if (list === undefined) quoted.set(article, [{ base, member }]);
      else list.push({ base, member });
    }
  }
  if (languagesSeen.size < 2) return [];
  const found: QuotingArticle[] = [];
  const covered = new Map<number, number>();
  for (const [article, list] of [...quoted].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])) {
    const language = languageOf(article);
    const count = languages.get(language) ?? 0;
    const analysed = articles[article];
    if (count >= MOST_ARTICLES || analysed === undefined) continue;
    const seen = list.map(({ base }) => covered.get(base) ?? 0);
    if (Math.min(...seen) >= MOST_ALIKE) continue;
    for (const { base } of list) covered.set(base, (covered.get(base) ?? 0) + 1);
    languages.set(language, count + 1);
    const sentences = list
      .flatMap(({ base, member }) => quotedSentences(base, bases, member, analysed, story))
      .sort((a, b) => a.start - b.start)
      .slice(0, MOST_SENTENCES);
    found.push({ language, sentences, profile: textProfile(analysed) });
  }
  return found;
}

function quotedSentences(
  base: number,
  bases: readonly QuoteBase[],
  { utterance, pairs }: QuoteBase['members'][number],
  { article, analysis }: AnalysedArticle,
  story: StoryWords,
): QuotedSentence[] {
  const name = story.speaker(utterance.article, utterance.quote);
  const speaker = speakerParts(name);
  const unnamed = name !== null && speaker === null;
  const ofBase = new Map<number, number>();
  for (const [at, own] of pairs) {
    const sentence = utterance.words[own]?.sentence ?? 0;
    if (!ofBase.has(sentence)) ofBase.set(sentence, bases[base]?.utterance.words[at]?.sentence ?? 0);
  }
  const found: QuotedSentence[] = [];
  for (const [own, sentence] of ofBase) {
    const words = utterance.words.filter((word) => word.sentence === own);
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? 0;
    const numbers = analysis.figures
      .filter((figure) => figure.start >= start && figure.end <= end && figure.value !== null)
      .map((figure) => figure.value ?? 0);
    const names = analysis.names.filter((mention) => mention.start > start && mention.end <= end);
    found.push({
      base,
      sentence,
      start,
      length: words.reduce((sum, word) => sum + word.end - word.start + 1, 0),
      speaker,
      unnamed,
      direct: utterance.direct,
      numbers: new Set(numbers),
      names: new Set(
        names.flatMap((mention) =>
          utteranceWords(article.text, mention.start, mention.end).flatMap(
            ({ folded }) => nameAnchor(folded) ?? [],
          ),
        ),
      ),
      cognates: new Set(words.flatMap(({ folded }) => cognateOf(folded) ?? [])),
      question: article.text[end] === '?',
      commas: article.text.slice(start, end).split(',').length - 1,
    });
  }
  return found;
}

/** The parts of a speaker's name, null for a description. */
export function speakerParts(name: string | null): NameParts | null {
  return name !== null && /^\p{Lu}/u.test(name) && name.split(' ').length <= 4 ? nameParts(name) : null;
}

/** The beginning of a word in Latin letters, alike in words of common origin: "machine", "máquina", "Maschine". */
function cognateOf(folded: string): string | null {
  if (folded.length < 4) return null;
  const latin = anyAscii(folded)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return latin.length < 4 ? null : latin.replace(/[ckq]/g, 'k').replace(/[yj]/g, 'i').slice(0, 4);
}

/** The quoted sentences of two articles that correspond, in the same order in both. */
function alignQuotes(left: QuotingArticle, right: QuotingArticle): TranslationLink[] {
  const rows = left.sentences;
  const columns = right.sentences;
  if (rows.length === 0 || columns.length === 0) return [];
  const context = sentenceContext(left, right);
  const scores = rows.map((a) => columns.map((b) => pairScore(a, b, context)));
  const width = columns.length + 1;
  const best = new Float64Array((rows.length + 1) * width);
  const step = new Uint8Array(best.length);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    for (let j = columns.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      const own = (scores[i]?.[j]?.total ?? -9) - LEAST_SCORE / 2;
      const follows = step[(i + 1) * width + j + 1] === 1 ? FOLLOWS : 0;
      const paired = own + follows + (best[(i + 1) * width + j + 1] ?? 0);
      best[i * width + j] = Math.max(skip, paired);
      if (paired > skip && (scores[i]?.[j]?.total ?? -9) > 0) step[i * width + j] = 1;
    }
  }
  const chosen: [number, number][] = [];
  for (let i = 0, j = 0; i < rows.length && j < columns.length; ) {
    if (step[i * width + j] === 1) {
      chosen.push([i, j]);
      i += 1;
      j += 1;
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return chosen.flatMap(([i, j], at) => believedLink(rows, columns, scores, chosen, at, i, j));
}

function believedLink(
  rows: readonly QuotedSentence[],
  columns: readonly QuotedSentence[],
  scores: readonly (readonly PairScore[])[],
  chosen: readonly [number, number][],
  at: number,
  i: number,
  j: number,
): TranslationLink[] {
  const a = rows[i];
  const b = columns[j];
  const own = scores[i]?.[j];
  if (a === undefined || b === undefined || own === undefined) return [];
  const neighbours = [chosen[at - 1], chosen[at + 1]].filter(
    (other) =>
      other !== undefined &&
      Math.abs(other[0] - i) === 1 &&
      Math.abs(other[1] - j) === 1 &&
      (scores[other[0]]?.[other[1]]?.total ?? 0) >= 1,
  ).length;
  const total = own.total + FOLLOWS * neighbours;
  if (total < LEAST_SCORE || own.signs + neighbours === 0) return [];
  const rival = Math.max(
    ...columns.map((_, other) => (other === j ? -9 : (scores[i]?.[other]?.total ?? -9))),
    ...rows.map((_, other) => (other === i ? -9 : (scores[other]?.[j]?.total ?? -9))),
  );
  if (total < rival + MARGIN) return [];
  return [
    {
      left: { base: a.base, sentence: a.sentence },
      right: { base: b.base, sentence: b.sentence },
      score: total,
    },
  ];
}

const NONE = { total: -9, signs: 0 };
/** Two aligned sentences beside the place in both articles. */
const CLOSE = 0.9;

interface PairScore {
  readonly total: number;
  /** Kinds of evidence besides speaker and length. */
  readonly signs: number;
}

/** -1 to 1: whether the articles' other sentences put two places beside each other. */
type Context = (left: number, right: number) => number;

function pairScore(a: QuotedSentence, b: QuotedSentence, context: Context): PairScore {
  if (a.direct !== b.direct) return NONE;
  let total = 0;
  let signs = 0;
  let named = false;
  if (a.speaker !== null && b.speaker !== null) {
    const comparison = compareNames(a.speaker, b.speaker);
    if (comparison === 'other') return NONE;
    if (comparison === 'same') total += SAME_SPEAKER;
    named = comparison === 'same';
  }
  const deviation = Math.log(a.length / b.length) / LENGTH_DEVIATION;
  if (Math.abs(deviation) > 2.5) return NONE;
  // Within one deviation lengths fit alike: which fits better says nothing.
  const excess = Math.max(0, Math.abs(deviation) - 1);
  total += 1.6 * (Math.exp((-excess * excess) / 2) - 0.5);
  const clauses = Math.abs(a.commas - b.commas);
  total += clauses > 0 ? -OTHER_CLAUSES * Math.min(3, clauses) : a.commas > 0 ? SAME_CLAUSES : 0;
  if (a.question !== b.question) total -= 0.6;
  for (const [left, right] of [
    [a.numbers, b.numbers],
    [a.names, b.names],
  ] as const) {
    const shared = left.intersection(right).size;
    if (shared > 0) signs += 1;
    total += 0.8 * Math.min(2, shared);
    if (left === a.numbers && shared === 0 && left.size > 0 && right.size > 0) total -= 1;
  }
  const cognates = a.cognates.intersection(b.cognates).size;
  if (cognates > 0) signs += 1;
  total += 0.5 * Math.min(2, cognates);
  const near = context(a.start, b.start);
  if (near > 0) signs += 1;
  // Without the speaker's name the place must speak for itself, and more where one article has a name and one has not.
  if (!named && (near < CLOSE || (!(a.unnamed && b.unnamed) && signs < 2))) return NONE;
  if (!a.direct && near < CLOSE) return NONE;
  // A few words are as long as any other few.
  if (Math.min(a.length, b.length) < SHORT) total -= 0.6;
  return { total: total + near, signs };
}

/** How the sentences of two articles correspond around a place in each. */
function sentenceContext(left: QuotingArticle, right: QuotingArticle): Context {
  let pairs: readonly SentencePair[] | null = null;
  return (leftPlace, rightPlace) => {
    // Most pairs of articles have no speaker in common and never ask.
    pairs ??= pairAcrossLanguages(left.profile, right.profile);
    const i = lastSpanFrom(left.profile.sentences, leftPlace);
    const j = lastSpanFrom(right.profile.sentences, rightPlace);
    let near = 0;
    let crossed = 0;
    for (const pair of pairs) {
      const down = i - pair.left;
      const across = j - pair.right;
      if (down === 0 && across === 0) return 1.2;
      if (down * across < 0 || (down === 0) !== (across === 0)) crossed += 1;
      else if (Math.abs(down) <= 3 && Math.abs(down - across) <= 1) near += 1;
    }
    if (crossed > near) return -0.8;
    return near === 0 ? 0 : near === 1 ? 0.5 : CLOSE;
  };
}
