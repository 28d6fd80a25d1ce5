import type { AnalysedArticle } from '../../../core/analysis.ts';
import type { Quote } from '../../../core/quote.ts';
import { lastSpanFrom, type Span } from '../../../core/span.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { PRONOUN } from '../attribution/quotation-words.ts';
import type { ArticlePersons } from './article-persons.ts';
import { type SpeakerWords, wordsOf } from './speaker-words.ts';

/** How far back a pronoun looks, in sentences. */
const FARTHEST = 8;
/** A name that begins this early in its sentence is its subject, titles and offices allowed for. */
const SUBJECT_REACH = 60;
/** How far behind a cue the speaker may be named. */
const CLAUSE_REACH = 160;
const PRONOUN_FIRST = /^\p{L}+/u;
/** What parts the clause of a cue from the next. */
const CLAUSE_END = /[.!?;:\n“”„«»"]/u;

/** What looking for an antecedent needs of one article. */
export interface AntecedentContext {
  readonly analysed: AnalysedArticle;
  readonly lexicon: Lexicon;
  readonly words: SpeakerWords;
  readonly persons: ArticlePersons;
  /** The quotes that have a speaker, in the order of their speakers. */
  readonly spoken: readonly Quote[];
  /** The speaker of another quote, which may itself be a pronoun. */
  speakerOf(quote: Quote): string | null;
}

/** Who "he said" means: who was spoken of last before a place. Null where that is nobody or unclear. */
export function ofPronoun(context: AntecedentContext, pronoun: string, place: number): string | null {
  const { lexicon, spoken, words } = context;
  const { feminine, masculine, plural } = lexicon.quotation;
  if (feminine.includes(pronoun) || masculine.includes(pronoun)) return antecedent(context, place, pronoun);
  if (!plural.includes(pronoun)) return null;
  const before = spoken.filter((quote) => (quote.speaker?.start ?? 0) < place);
  const group = before.findLast(({ speaker }) => words.isPlural(wordsOf(speaker?.text ?? '')));
  return group?.speaker?.text ?? null;
}

/** A quote without a speaker: who the clause of its cue, the words before its colon or its paragraph are about. */
export function impliedSpeaker(context: AntecedentContext, quote: Quote): string | null {
  const [content] = quote.content;
  if (content === undefined || quote.type === 'indirect') return null;
  if (quote.cue !== null && quote.speaker === null) {
    const named = namedInClause(context, quote.cue.start);
    if (named.size > 0) return named.size === 1 ? ([...named][0] ?? null) : null;
  }
  const { article, analysis } = context.analysed;
  const paragraph = article.text.lastIndexOf('\n\n', content.start);
  for (let at = lastSpanFrom(analysis.sentences, content.start); at >= 0; at -= 1) {
    const sentence = analysis.sentences[at];
    if (sentence === undefined || sentence.start < paragraph) return null;
    const found = spokenOf(context, sentence, Math.min(sentence.end, content.start));
    if (found !== undefined) return found;
    const pronoun = PRONOUN_FIRST.exec(article.text.slice(sentence.start, sentence.end))?.[0] ?? '';
    if (sentence.end <= content.start && (context.words.bits(pronoun) & PRONOUN) !== 0)
      return ofPronoun(context, pronoun.toLowerCase(), sentence.start);
  }
  return null;
}

/** Those named behind a cue in its own clause. */
function namedInClause({ analysed, persons }: AntecedentContext, from: number): ReadonlySet<string> {
  const { text } = analysed.article;
  const behind = persons.mentions.filter(
    ({ start }) => start >= from && start < from + CLAUSE_REACH && !CLAUSE_END.test(text.slice(from, start)),
  );
  return new Set(behind.map((person) => person.fullest));
}

function antecedent(context: AntecedentContext, place: number, pronoun: string): string | null {
  const { sentences } = context.analysed.analysis;
  let at = lastSpanFrom(sentences, place);
  for (let steps = 0; at >= 0 && steps < FARTHEST; at -= 1, steps += 1) {
    const sentence = sentences[at];
    if (sentence === undefined) continue;
    const found = spokenOf(context, sentence, Math.min(sentence.end, place));
    if (found !== undefined && (found === null || canBe(context, found, pronoun))) return found;
  }
  return null;
}

/** Whether the sentences that name only this person speak of them with pronouns of that gender, or with none. */
function canBe({ analysed, lexicon, persons }: AntecedentContext, name: string, pronoun: string): boolean {
  const { feminine, masculine } = lexicon.quotation;
  if (feminine.includes(pronoun) === masculine.includes(pronoun)) return true;
  const [own, other] = feminine.includes(pronoun) ? [feminine, masculine] : [masculine, feminine];
  let fitting = 0;
  let against = 0;
  const { text } = analysed.article;
  const { mentions } = persons;
  for (const [at, person] of mentions.entries()) {
    if (person.fullest !== name || mentions[at - 1]?.sentence === person.sentence) continue;
    const next = mentions[at + 1]?.start ?? text.length;
    const end = analysed.analysis.sentences[person.sentence]?.end ?? person.end;
    for (const word of wordsOf(text.slice(person.end, Math.min(next, end)))) {
      const lower = word.toLowerCase();
      if (own.includes(lower)) fitting += 1;
      else if (other.includes(lower)) against += 1;
    }
  }
  return against === 0 || fitting > against;
}

/** Who a sentence is about: who speaks in it, or its subject. Null where several could be meant, undefined where nobody. */
function spokenOf(context: AntecedentContext, sentence: Span, end: number): string | null | undefined {
  const { spoken, words, persons } = context;
  const speaking = spoken.filter(
    ({ speaker }) => speaker !== null && speaker.start >= sentence.start && speaker.start < end,
  );
  for (const quote of speaking.reverse()) {
    const { speaker } = quote;
    if (speaker === null) continue;
    const own = wordsOf(speaker.text);
    if (own.length === 1 && (words.bits(own[0] ?? '') & PRONOUN) !== 0) continue;
    if (persons.describedBy(speaker) === null && !words.isOnePerson(own)) continue;
    return context.speakerOf(quote);
  }
  const named = persons.mentions.filter((person) => person.start >= sentence.start && person.end <= end);
  const [first] = named;
  if (first === undefined) return undefined;
  const different = new Set(named.map((person) => person.fullest));
  return different.size === 1 || first.start - sentence.start <= SUBJECT_REACH ? first.fullest : null;
}
