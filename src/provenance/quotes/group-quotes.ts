import type { AnalysedArticle } from '../../core/analysis.ts';
import { identifier } from '../../core/identifier.ts';
import type { QuoteDrift, QuoteFamily, QuoteMember, QuoteVerification } from '../../core/quote.ts';
import type { Span } from '../../core/span.ts';
import { fold } from '../../core/text.ts';
import { stem } from '../../language/stem.ts';
import { type BaseMember, findBases, type QuoteBase } from './quote-bases.ts';
import { changesMeaning, quoteDrift } from './quote-drift.ts';
import { EchoSearch, type QuoteEcho } from './quote-echoes.ts';
import { speakersConflict } from './speakers-conflict.ts';
import { type StoryWords, storyWords } from './story-words.ts';
import { collectUtterances, type UtteranceWord, type WordsInText } from './utterance.ts';
import { writtenText } from './written-text.ts';

/** A member in the making: the words of one article that belong to the family. */
interface Place {
  readonly member: BaseMember;
  readonly words: readonly UtteranceWord[];
}

const SHORTEST_ALONE = 5;

/**
 * The utterances of a story across its articles, in the order of the articles. A family is about the words that its
 * members have in common: where one article quotes one sentence and another three, the third and second of them are
 * another family. Deterministic; near linear in the number of articles.
 */
export function groupQuotes(articles: readonly AnalysedArticle[]): QuoteFamily[] {
  const utterances = collectUtterances(articles);
  if (utterances.length === 0) return [];
  const story = storyWords(articles);
  const echoes = new EchoSearch(articles, story);
  const families: { family: QuoteFamily; article: number; start: number }[] = [];
  for (const base of findBases(utterances, (word) => story.weight(word))) {
    for (const places of commonStretches(base)) {
      const family = makeFamily(places, articles, story, echoes);
      const first = places[0];
      if (family === null || first === undefined) continue;
      const order = Math.min(...places.map((place) => place.member.utterance.article));
      const start = places.find((place) => place.member.utterance.article === order)?.words[0]?.start ?? 0;
      families.push({ family, article: order, start });
    }
  }
  return families.sort((a, b) => a.article - b.article || a.start - b.start).map(({ family }) => family);
}

/**
 * Parts a base's sentences where the set of articles that quote them changes. Each part gives, per member, the words of
 * its own that belong to the part, whole sentences.
 */
function commonStretches(base: QuoteBase): Place[][] {
  const baseWords = base.utterance.words;
  const sentences = (baseWords.at(-1)?.sentence ?? 0) + 1;
  const counts = new Array<number>(sentences).fill(0);
  for (const word of baseWords) counts[word.sentence] = (counts[word.sentence] ?? 0) + 1;
  const covers = base.members.map((member) => {
    const covered = new Array<number>(sentences).fill(0);
    for (const [at] of member.pairs) {
      const sentence = baseWords[at]?.sentence ?? 0;
      covered[sentence] = (covered[sentence] ?? 0) + 1;
    }
    return covered.map((count, sentence) => count > 0 && count >= Math.min(4, (counts[sentence] ?? 0) / 3));
  });
  const keys = counts.map((_, sentence) =>
    [
      ...new Set(
        base.members
          .filter((_member, at) => covers[at]?.[sentence])
          .map((member) => member.utterance.article),
      ),
    ]
      .sort((a, b) => a - b)
      .join(),
  );
  const stretches: Place[][] = [];
  for (let from = 0; from < sentences; ) {
    let to = from + 1;
    while (to < sentences && keys[to] === keys[from]) to += 1;
    const places: Place[] = [];
    for (const [at, member] of base.members.entries()) {
      if (!covers[at]?.slice(from, to).some(Boolean)) continue;
      const words = ownStretch(member, baseWords, from, to);
      if (words.length > 0) places.push({ member, words });
    }
    if (places.length > 0) stretches.push(places);
    from = to;
  }
  return stretches;
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
  places: readonly Place[],
  articles: readonly AnalysedArticle[],
  story: StoryWords,
  search: EchoSearch,
): QuoteFamily | null {
  const inArticles = new Set(places.map((place) => place.member.utterance.article));
  const fullest = places.reduce((best, place) => (place.words.length > best.words.length ? place : best));
  if (inArticles.size < 2 && !(fullest.member.utterance.direct && fullest.words.length >= SHORTEST_ALONE))
    return null;
  const quoted: WordsInText = {
    text: textOf(articles, fullest.member.utterance.article),
    words: fullest.words,
  };
  const language = articles[fullest.member.utterance.article]?.analysis.language ?? 'en';
  const members = new Map<number, Span[]>();
  for (const place of places) {
    const list = members.get(place.member.utterance.article) ?? [];
    list.push(spanOf(place.words));
    members.set(place.member.utterance.article, list);
  }
  const found = search.find({
    words: fullest.words.map((word) => word.folded),
    sentences: (fullest.words.at(-1)?.sentence ?? 0) - (fullest.words[0]?.sentence ?? 0) + 1,
    stems: fullest.words.map((word) => stem(word.folded, language)),
    members,
  });
  const canonical = canonicalForm(quoted, found, articles);
  const text = writtenText(canonical);
  const all = [
    ...places.map((place) => quotedMember(place, canonical, articles, story)),
    ...found
      .filter((echo) => echo.kind === 'paraphrase')
      .map((echo) => paraphraseMember(echo, text, articles, story)),
  ];
  return {
    id: identifier('quote', ...all.map((member) => `${member.article} ${member.start}`), fold(text)),
    text,
    members: all,
    verifiedIn: found
      .filter((echo) => echo.kind === 'verbatim')
      .map((echo) => verification(echo, canonical, articles)),
    conflicts: conflictsOf(all.slice(0, places.length), places, articles, story),
  };
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

function conflictsOf(
  members: readonly QuoteMember[],
  places: readonly Place[],
  articles: readonly AnalysedArticle[],
  story: StoryWords,
): ('words' | 'speaker')[] {
  const conflicts: ('words' | 'speaker')[] = [];
  const lexicon = story.lexicon(places[0]?.member.utterance.article ?? 0);
  const drifts: readonly QuoteDrift[] = members.flatMap((member) => member.drift);
  if (drifts.some((drift) => changesMeaning(drift, lexicon.quotation, lexicon.language)))
    conflicts.push('words');
  const outlets = outletNames(articles);
  const speakers = [
    ...new Set(
      members
        .map((member) => member.speaker)
        .filter((speaker) => speaker !== null)
        .filter((speaker) => !outlets.has(fold(withoutArticle(speaker)))),
    ),
  ].slice(0, 50);
  const differ = speakers.some((one, at) =>
    speakers.slice(at + 1).some((other) => speakersConflict(one, other, lexicon)),
  );
  if (differ) conflicts.push('speaker');
  return conflicts;
}

/** Names under which the articles cite or are outlets: an outlet as speaker only says where the words were read. */
function outletNames(articles: readonly AnalysedArticle[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string | undefined) => {
    if (name !== undefined) names.add(fold(withoutArticle(name)));
  };
  for (const { article, analysis } of articles) {
    add(article.outlet?.name);
    for (const citation of analysis.citations) {
      add(citation.text);
      add(citation.outlet?.name);
    }
  }
  return names;
}

function withoutArticle(name: string): string {
  return name.replace(/^(the|die|der|das|le|la|les|el)\s+/iu, '');
}

function textOf(articles: readonly AnalysedArticle[], index: number): string {
  return articles[index]?.article.text ?? '';
}

function spanOf(words: readonly UtteranceWord[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
