import type { AnalysedArticle } from '../../../core/analysis.ts';
import { identifier } from '../../../core/identifier.ts';
import type { QuoteFamily, QuoteMember, QuoteVerification } from '../../../core/quote.ts';
import type { Span } from '../../../core/span.ts';
import { fold } from '../../../core/text.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { quotationWords, ROLE } from '../attribution/quotation-words.ts';
import { speakersConflict } from '../speakers/speakers-conflict.ts';
import { changesMeaning, quoteDrift } from './quote-drift.ts';
import type { EchoSearch, QuoteEcho } from './quote-echoes.ts';
import { type StoryWords, withoutArticle } from './story-words.ts';
import type { Place, Stretch } from './stretches.ts';
import type { UtteranceWord, WordsInText } from './utterance.ts';
import { writtenText } from './written-text.ts';

/** Quoted words of one article make a family from this many. */
const SHORTEST_ALONE = 5;
/** Speakers of one family that are compared with each other. */
const MOST_SPEAKERS = 50;

/**
 * The family of stretches that are one utterance, the first of them in its main language. Null where it is too little to
 * stand alone: the words of one article, not spoken in full or only a few.
 */
export function quoteFamily(
  group: readonly Stretch[],
  articles: readonly AnalysedArticle[],
  story: StoryWords,
  search: EchoSearch,
): QuoteFamily | null {
  const versions = group.map(({ places }) => readVersion(places, articles, story, search));
  const [main] = versions;
  if (main === undefined) return null;
  const places = group.flatMap((stretch) => stretch.places);
  const inArticles = new Set(places.map((place) => place.member.utterance.article));
  if (inArticles.size < 2 && !(main.direct && main.canonical.words.length >= SHORTEST_ALONE)) return null;
  const { text } = main;
  const translated = (member: QuoteMember): QuoteMember => ({
    ...member,
    drift: [{ kind: 'translated', before: text, after: member.text }],
  });
  const members = [
    ...main.members,
    ...versions.slice(1).flatMap((version) => version.members.map(translated)),
    ...main.echoes
      .filter((echo) => echo.kind === 'paraphrase' && !inArticles.has(echo.article))
      .map((echo) => paraphraseMember(echo, text, articles, story)),
  ];
  const conflicts = new Set<'words' | 'speaker'>(versions.flatMap((version) => version.conflicts));
  const named = members.slice(0, places.length);
  if (speakersDiffer(named, story, story.lexicon(main.article))) conflicts.add('speaker');
  return {
    id: identifier('quote', ...members.map((member) => `${member.article} ${member.start}`), fold(text)),
    text,
    members,
    verifiedIn: main.echoes
      .filter((echo) => echo.kind === 'verbatim')
      .map((echo) => verification(echo, main.canonical, articles)),
    conflicts: (['words', 'speaker'] as const).filter((conflict) => conflicts.has(conflict)),
  };
}

/** An utterance in one language. */
interface Version {
  readonly article: number;
  readonly direct: boolean;
  readonly canonical: WordsInText;
  readonly text: string;
  readonly members: readonly QuoteMember[];
  readonly echoes: readonly QuoteEcho[];
  readonly conflicts: readonly 'words'[];
}

function readVersion(
  places: readonly Place[],
  articles: readonly AnalysedArticle[],
  story: StoryWords,
  search: EchoSearch,
): Version {
  const fullest = places.reduce((best, place) => (place.words.length > best.words.length ? place : best));
  const { article, direct } = fullest.member.utterance;
  const quoted: WordsInText = { text: textOf(articles, article), words: fullest.words };
  const language = articles[article]?.analysis.language ?? 'en';
  const spans = new Map<number, Span[]>();
  for (const place of places) {
    const list = spans.get(place.member.utterance.article) ?? [];
    list.push(spanOf(place.words));
    spans.set(place.member.utterance.article, list);
  }
  const echoes = search.find({
    words: fullest.words.map((word) => word.folded),
    sentences: (fullest.words.at(-1)?.sentence ?? 0) - (fullest.words[0]?.sentence ?? 0) + 1,
    language,
    naming: namingWords(quoted, story.lexicon(article)),
    members: spans,
  });
  const canonical = canonicalForm(quoted, echoes, articles);
  const members = places.map((place) => quotedMember(place, canonical, articles, story));
  const { quotation, language: code } = story.lexicon(article);
  const drifts = members.flatMap((member) => member.drift);
  const changed = drifts.some((drift) => changesMeaning(drift, quotation, code));
  return {
    article,
    direct,
    canonical,
    text: writtenText(canonical),
    members,
    echoes,
    conflicts: changed ? ['words'] : [],
  };
}

/** Which words are names, by their capital within a sentence, or offices. */
function namingWords({ text, words }: WordsInText, lexicon: Lexicon): boolean[] {
  const { bits } = quotationWords(lexicon);
  return words.map((word, at) => {
    const begins = word.sentence !== words[at - 1]?.sentence;
    const capital = lexicon.language !== 'de' && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));
    return (capital && !begins) || ((bits.get(word.folded) ?? 0) & ROLE) !== 0;
  });
}

/** The fullest form: running text that carries all of the quoted words is the wording that was quoted. */
function canonicalForm(
  quoted: WordsInText,
  echoes: readonly QuoteEcho[],
  articles: readonly AnalysedArticle[],
): WordsInText {
  const source = echoes.find((echo) => echo.kind === 'verbatim' && echo.words.length >= quoted.words.length);
  return source === undefined ? quoted : { text: textOf(articles, source.article), words: source.words };
}

function quotedMember(
  place: Place,
  canonical: WordsInText,
  articles: readonly AnalysedArticle[],
  story: StoryWords,
): QuoteMember {
  const { article: index, quote } = place.member.utterance;
  const own: WordsInText = { text: textOf(articles, index), words: place.words };
  const analysed = articles[index];
  return {
    article: analysed?.article.id ?? '',
    ...spanOf(place.words),
    text: writtenText(own),
    speaker: story.speaker(index, quote),
    cue: quote.cue?.text ?? null,
    drift: quoteDrift(canonical, own),
  };
}

function paraphraseMember(
  echo: QuoteEcho,
  text: string,
  articles: readonly AnalysedArticle[],
  story: StoryWords,
): QuoteMember {
  const analysed = articles[echo.article];
  const own = textOf(articles, echo.article).slice(echo.start, echo.end);
  const quote = analysed?.analysis.quotes.find((candidate) =>
    candidate.content.some((piece) => piece.start === echo.start && piece.end === echo.end),
  );
  return {
    article: analysed?.article.id ?? '',
    start: echo.start,
    end: echo.end,
    text: own,
    speaker: quote === undefined ? null : story.speaker(echo.article, quote),
    cue: quote?.cue?.text ?? null,
    drift: [{ kind: 'paraphrase', before: text, after: own }],
  };
}

function verification(
  echo: QuoteEcho,
  canonical: WordsInText,
  articles: readonly AnalysedArticle[],
): QuoteVerification {
  const own: WordsInText = { text: textOf(articles, echo.article), words: echo.words };
  return {
    article: articles[echo.article]?.article.id ?? '',
    ...spanOf(echo.words),
    text: writtenText(own),
    drift: quoteDrift(canonical, own),
  };
}

function speakersDiffer(members: readonly QuoteMember[], story: StoryWords, lexicon: Lexicon): boolean {
  const named = new Set(members.map((member) => member.speaker).filter((speaker) => speaker !== null));
  if (named.size < 2) return false;
  const outlets = story.outlets();
  const speakers = [...named]
    .filter((speaker) => !outlets.has(fold(withoutArticle(speaker))))
    .slice(0, MOST_SPEAKERS);
  return speakers.some((one, at) =>
    speakers.slice(at + 1).some((other) => speakersConflict(one, other, lexicon)),
  );
}

function textOf(articles: readonly AnalysedArticle[], index: number): string {
  return articles[index]?.article.text ?? '';
}

function spanOf(words: readonly UtteranceWord[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
