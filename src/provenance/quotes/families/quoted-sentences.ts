import anyAscii from 'any-ascii';
import type { AnalysedArticle } from '../../../core/analysis.ts';
import { type NameParts, nameParts } from '../../../language/same-person.ts';
import { nameAnchor, type TextProfile, textProfile } from '../../align/profile.ts';
import type { BaseMember, QuoteBase } from './quote-bases.ts';
import type { StoryWords } from './story-words.ts';
import { utteranceWords } from './utterance.ts';

/** A quoted sentence where it stands in one article. */
export interface QuotedSentence {
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

export interface QuotingArticle {
  readonly language: string;
  readonly sentences: readonly QuotedSentence[];
  readonly profile: TextProfile;
}

/** Articles looked at per language, and quoted sentences per article: what keeps large stories in bounds. */
const MOST_ARTICLES = 16;
const MOST_SENTENCES = 60;
/** Articles beyond this many with the same utterances add nothing. */
const MOST_ALIKE = 2;

/** The articles with most quoted sentences, some of each language. */
export function articlesWithQuotes(
  bases: readonly QuoteBase[],
  articles: readonly AnalysedArticle[],
  story: StoryWords,
): QuotingArticle[] {
  const languages = new Map<string, number>();
  const languageOf = (article: number) => (articles[article]?.analysis.language ?? '').split('-')[0] ?? '';
  const quoted = new Map<number, { base: number; member: BaseMember }[]>();
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
  { utterance, pairs }: BaseMember,
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
