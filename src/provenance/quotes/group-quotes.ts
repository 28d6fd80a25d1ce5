import type { AnalysedArticle } from '../../core/analysis.ts';
import { identifier } from '../../core/identifier.ts';
import type { QuoteFamily, QuoteMember, QuoteVerification } from '../../core/quote.ts';
import type { Span } from '../../core/span.ts';
import { fold } from '../../core/text.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { quotationWords, ROLE } from './quotation-words.ts';
import { type BaseMember, findBases, type QuoteBase } from './quote-bases.ts';
import { changesMeaning, quoteDrift } from './quote-drift.ts';
import { EchoSearch, type QuoteEcho } from './quote-echoes.ts';
import { speakersConflict } from './speakers-conflict.ts';
import { type StoryWords, storyWords, withoutArticle } from './story-words.ts';
import { findTranslations, speakerParts } from './translated-quotes.ts';
import { clusterTranslations, sentenceKey, type TranslationClusters } from './translation-clusters.ts';
import { collectUtterances, type UtteranceWord, type WordsInText } from './utterance.ts';
import { writtenText } from './written-text.ts';

/** A member in the making: the words of one article that belong to the family. */
interface Place {
  readonly member: BaseMember;
  readonly words: readonly UtteranceWord[];
}

const SHORTEST_ALONE = 5;

/** Sentences of one base that the same articles quote and that the same bases of other languages translate. */
interface Stretch {
  readonly base: number;
  readonly places: readonly Place[];
  /** Ids of the clusters of translations that its sentences belong to. */
  readonly clusters: ReadonlySet<number>;
}

/**
 * The utterances of a story across its articles, in the order of the articles. A family is about the words that its
 * members have in common: where one article quotes one sentence and another three, the third and second of them are
 * another family. Translations join the family of what they translate. Deterministic; near linear in the number of
 * articles.
 */
export function groupQuotes(articles: readonly AnalysedArticle[]): QuoteFamily[] {
  const utterances = collectUtterances(articles);
  if (utterances.length === 0) return [];
  const story = storyWords(articles);
  const echoes = new EchoSearch(articles, story);
  const bases = findBases(utterances, (word) => story.weight(word));
  const languageOfBase = (base: number) => languageOf(articles, bases[base]?.utterance.article ?? 0);
  const clusters = clusterTranslations(
    findTranslations(bases, articles, story),
    bases,
    languageOfBase,
    (base) => {
      const utterance = bases[base]?.utterance;
      return utterance === undefined ? null : speakerParts(story.speaker(utterance.article, utterance.quote));
    },
  );
  const quoting = quotingArticles(bases);
  const stretches = bases.flatMap((base, at) => commonStretches(base, at, clusters, quoting));
  const families: { family: QuoteFamily; article: number; start: number }[] = [];
  for (const group of byTranslation(stretches, languageOfBase)) {
    const family = makeFamily(group, articles, story, echoes);
    if (family === null) continue;
    const places = group.flatMap((stretch) => stretch.places);
    const order = Math.min(...places.map((place) => place.member.utterance.article));
    const start = places.find((place) => place.member.utterance.article === order)?.words[0]?.start ?? 0;
    families.push({ family, article: order, start });
  }
  return families.sort((a, b) => a.article - b.article || a.start - b.start).map(({ family }) => family);
}

/**
 * Stretches that share a cluster of translations together, that with most articles first, then the longest. Two utterances
 * of one language stay apart.
 */
function byTranslation(stretches: readonly Stretch[], languageOfBase: (base: number) => string): Stretch[][] {
  const groups: Stretch[][] = [];
  const groupOf = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    const language = languageOfBase(stretch.base);
    const fits = (group: readonly Stretch[]) =>
      group.every((other) => other.base === stretch.base || languageOfBase(other.base) !== language);
    const found = [...stretch.clusters]
      .map((id) => groupOf.get(id))
      .find((group) => group !== undefined && fits(group));
    const group = found ?? [];
    if (found === undefined) groups.push(group);
    group.push(stretch);
    for (const id of stretch.clusters) if (!groupOf.has(id)) groupOf.set(id, group);
  }
  const reach = ({ places }: Stretch) => new Set(places.map((place) => place.member.utterance.article)).size;
  const length = ({ places }: Stretch) => Math.max(...places.map((place) => place.words.length));
  return groups.map((group) => group.sort((a, b) => reach(b) - reach(a) || length(b) - length(a)));
}

function languageOf(articles: readonly AnalysedArticle[], article: number): string {
  return (articles[article]?.analysis.language ?? 'en').split('-')[0] ?? 'en';
}

/**
 * Parts a base's sentences where the set of articles that quote them changes. Each part gives, per member, the words of
 * its own that belong to the part, whole sentences.
 */
function commonStretches(
  base: QuoteBase,
  index: number,
  clusters: TranslationClusters,
  quoting: ReadonlyMap<string, string>,
): Stretch[] {
  const baseWords = base.utterance.words;
  const covers = coveredSentences(base);
  const sentences = sentenceCount(base);
  const keys = Array.from({ length: sentences }, (_, sentence) => {
    const key = sentenceKey(index, sentence);
    return (clusters.get(key)?.nodes ?? [key])
      .map((node) => quoting.get(node) ?? '')
      .sort()
      .join('|');
  });
  const stretches: Stretch[] = [];
  for (let from = 0; from < sentences; ) {
    let to = from + 1;
    while (to < sentences && keys[to] === keys[from]) to += 1;
    const places: Place[] = [];
    for (const [at, member] of base.members.entries()) {
      if (!covers[at]?.slice(from, to).some(Boolean)) continue;
      const words = ownStretch(member, baseWords, from, to);
      if (words.length > 0) places.push({ member, words });
    }
    const ids = new Set<number>();
    for (let sentence = from; sentence < to; sentence += 1) {
      const cluster = clusters.get(sentenceKey(index, sentence));
      if (cluster !== undefined) ids.add(cluster.id);
    }
    if (places.length > 0) stretches.push({ base: index, places, clusters: ids });
    from = to;
  }
  return stretches;
}

function sentenceCount(base: QuoteBase): number {
  return (base.utterance.words.at(-1)?.sentence ?? 0) + 1;
}

/** For each member, which of the base's sentences it quotes. */
function coveredSentences(base: QuoteBase): boolean[][] {
  const baseWords = base.utterance.words;
  const counts = new Array<number>(sentenceCount(base)).fill(0);
  for (const word of baseWords) counts[word.sentence] = (counts[word.sentence] ?? 0) + 1;
  return base.members.map((member) => {
    const covered = counts.map(() => 0);
    for (const [at] of member.pairs) {
      const sentence = baseWords[at]?.sentence ?? 0;
      covered[sentence] = (covered[sentence] ?? 0) + 1;
    }
    return covered.map((count, sentence) => count > 0 && count >= Math.min(4, (counts[sentence] ?? 0) / 3));
  });
}

/** By sentence of a base: the articles that quote it. */
function quotingArticles(bases: readonly QuoteBase[]): Map<string, string> {
  const quoting = new Map<string, string>();
  for (const [index, base] of bases.entries()) {
    const covers = coveredSentences(base);
    for (let sentence = 0; sentence < sentenceCount(base); sentence += 1) {
      const articles = new Set(
        base.members.filter((_, at) => covers[at]?.[sentence]).map((member) => member.utterance.article),
      );
      quoting.set(sentenceKey(index, sentence), [...articles].sort((a, b) => a - b).join());
    }
  }
  return quoting;
}

/** The member's words from the first to the last that match sentences `from` to `to` of the base, whole sentences. */
function ownStretch(
  member: BaseMember,
  baseWords: readonly UtteranceWord[],
  from: number,
  to: number,
): UtteranceWord[] {
  const own = member.utterance.words;
  const matched = member.pairs
    .filter(([at]) => (baseWords[at]?.sentence ?? 0) >= from && (baseWords[at]?.sentence ?? 0) < to)
    .map(([, at]) => own[at]?.sentence ?? 0);
  const first = Math.min(...matched);
  const last = Math.max(...matched);
  return own.filter((word) => word.sentence >= first && word.sentence <= last);
}

function makeFamily(
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
  const speakers = [...named].filter((speaker) => !outlets.has(fold(withoutArticle(speaker)))).slice(0, 50);
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
