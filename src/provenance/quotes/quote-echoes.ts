import type { AnalysedArticle } from '../../core/analysis.ts';
import { type Span, spansOverlap } from '../../core/span.ts';
import { alignWords } from './align-words.ts';
import type { StorySentence, StoryWords } from './story-words.ts';
import { type UtteranceWord, utteranceWords } from './utterance.ts';

/** A place outside quotation marks that carries a family's words or says the same. */
export interface QuoteEcho extends Span {
  readonly kind: 'verbatim' | 'paraphrase';
  readonly article: number;
  readonly words: readonly UtteranceWord[];
}

/** The words of a family, their stems and where it is quoted. */
export interface EchoQuery {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** How many sentences they are. */
  readonly sentences: number;
  /** Articles whose own quotes are members, with the places of these. */
  readonly members: ReadonlyMap<number, readonly Span[]>;
}

const MOST_POSTINGS = 200;
const MOST_CANDIDATES = 20;
/** Sentences with all of the words come first. */
const MOST_VERBATIM = 6;
const WIDEST_WINDOW = 6;
/** Share of a family's words that must stand in order in running text to verify it. */
const VERBATIM_SHARE = 0.85;
/** The same of its content words, before the order is looked at: spellings may differ. */
const TELLING_SHARE = 0.7;

/** Finds echoes of families in the running text of a story's other articles. */
export class EchoSearch {
  readonly #articles: readonly AnalysedArticle[];
  readonly #story: StoryWords;
  readonly #postings = new Map<string, number[]>();

  constructor(articles: readonly AnalysedArticle[], story: StoryWords) {
    this.#articles = articles;
    this.#story = story;
    for (const [at, sentence] of story.sentences.entries()) {
      for (const stem of new Set(sentence.tokens.map((token) => token.stem))) {
        if (story.rarity(stem) === 0) continue;
        const postings = this.#postings.get(stem);
        if (postings === undefined) this.#postings.set(stem, [at]);
        else if (postings.length < MOST_POSTINGS) postings.push(at);
      }
    }
  }

  find(query: EchoQuery): QuoteEcho[] {
    const echoes: QuoteEcho[] = [];
    for (const [rank, at] of this.#candidates(query).entries()) {
      const sentence = this.#story.sentences[at];
      if (
        sentence === undefined ||
        query.members.get(sentence.article)?.some((span) => spansOverlap(span, sentence))
      )
        continue;
      if (echoes.some((echo) => echo.article === sentence.article && spansOverlap(echo, sentence))) continue;
      const echo =
        (rank < MOST_VERBATIM ? this.#verbatim(query, at) : null) ??
        (query.members.has(sentence.article) ? null : this.#paraphrase(query, sentence));
      if (echo !== null) echoes.push(echo);
    }
    return echoes.sort((a, b) => a.article - b.article || a.start - b.start);
  }

  /** Sentences that share the family's rarest words, the most telling first. */
  #candidates(query: EchoQuery): number[] {
    const scores = new Map<number, number>();
    const counts = new Map<number, number>();
    const rare = [...new Set(query.stems)]
      .filter((stem) => this.#story.rarity(stem) > 0)
      .sort((a, b) => this.#story.rarity(b) - this.#story.rarity(a))
      .slice(0, 32);
    for (const stem of rare) {
      for (const at of this.#postings.get(stem) ?? []) {
        scores.set(at, (scores.get(at) ?? 0) + this.#story.rarity(stem));
        counts.set(at, (counts.get(at) ?? 0) + 1);
      }
    }
    return [...scores]
      .filter(([at]) => (counts.get(at) ?? 0) >= Math.min(3, rare.length))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([at]) => at);
  }

  /** The family's words in running text: in as many sentences as the family has, the one at `at` among them. */
  #verbatim(query: EchoQuery, at: number): QuoteEcho | null {
    for (const width of [query.sentences, query.sentences + 1, query.sentences - 1]) {
      if (width < 1 || width > WIDEST_WINDOW) continue;
      for (let from = at - width + 1; from <= at; from += 1) {
        const echo = this.#verbatimWithin(query, from, from + width - 1);
        if (echo !== null) return echo;
      }
    }
    return null;
  }

  #verbatimWithin(query: EchoQuery, from: number, to: number): QuoteEcho | null {
    const first = this.#story.sentences[from];
    const last = this.#story.sentences[to];
    if (first === undefined || last === undefined || first.article !== last.article) return null;
    // Most candidates fail this, and it costs no reading and no table.
    const present = new Set<string>();
    for (let at = from; at <= to; at += 1) {
      for (const token of this.#story.sentences[at]?.tokens ?? []) present.add(token.stem);
    }
    const telling = query.stems.filter((stem) => this.#story.rarity(stem) > 0);
    const missing = telling.filter((stem) => !present.has(stem)).length;
    if (missing > (1 - TELLING_SHARE) * telling.length) return null;
    const text = this.#articles[first.article]?.article.text ?? '';
    const words = utteranceWords(text, first.start, last.end);
    if (words.length < VERBATIM_SHARE * query.words.length) return null;
    const pairs = alignWords(
      query.words,
      words.map((word) => word.folded),
    );
    if (pairs.length < 5 || pairs.length < VERBATIM_SHARE * query.words.length) return null;
    const own = words.slice(pairs[0]?.[1] ?? 0, (pairs.at(-1)?.[1] ?? 0) + 1);
    const span = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
    if (pairs.length < VERBATIM_SHARE * own.length || this.#isQuoted(first.article, span)) return null;
    return { kind: 'verbatim', article: first.article, ...span, words: own };
  }

  #isQuoted(article: number, span: Span): boolean {
    const quotes = this.#articles[article]?.analysis.quotes ?? [];
    return quotes.some(
      (quote) => quote.type === 'direct' && quote.content.some((piece) => spansOverlap(piece, span)),
    );
  }

  /**
   * A sentence that says the same in other words. Precision first: either many content words close together in the same
   * order in both, or reported speech most of whose content words, two rare ones among them, are the family's.
   */
  #paraphrase(query: EchoQuery, sentence: StorySentence): QuoteEcho | null {
    const analysis = this.#articles[sentence.article]?.analysis;
    if (analysis === undefined || this.#isQuoted(sentence.article, sentence)) return null;
    const text = this.#articles[sentence.article]?.article.text ?? '';
    const family = query.stems.filter((stem) => this.#story.rarity(stem) > 0);
    const regions = reportedRegions(analysis.quotes, sentence);
    for (const region of [...regions, null]) {
      const span = region ?? sentence;
      const stems = sentence.tokens
        .filter(
          (token) => token.start >= span.start && token.end <= span.end && this.#story.rarity(token.stem) > 0,
        )
        .map((token) => token.stem);
      const dense = densestRun(alignWords(family, stems)).length;
      if (dense >= (region === null ? 7 : 5) || (region !== null && this.#reportsTheSame(family, stems))) {
        const words = utteranceWords(text, span.start, span.end);
        return { kind: 'paraphrase', article: sentence.article, start: span.start, end: span.end, words };
      }
    }
    return null;
  }

  #reportsTheSame(family: readonly string[], report: readonly string[]): boolean {
    const wanted = new Set(family);
    const own = new Set(report);
    const shared = [...wanted].filter((stem) => own.has(stem));
    const weigh = (stems: Iterable<string>) =>
      [...stems].reduce((sum, stem) => sum + this.#story.rarity(stem), 0);
    const rare = shared.filter((stem) => this.#story.rarity(stem) >= RARE);
    if (shared.length < 3 || rare.length < 2) return false;
    return weigh(shared) >= 0.45 * weigh(wanted) && weigh(shared) >= 0.4 * weigh(own);
  }
}

/** Inverse sentence frequency from which a word is telling: in at most one of ten sentences. */
const RARE = Math.log(10);

/** The contents of the indirect quotes in a sentence. */
function reportedRegions(quotes: AnalysedArticle['analysis']['quotes'], sentence: Span): Span[] {
  return quotes
    .filter((quote) => quote.type !== 'direct')
    .flatMap((quote) => quote.content)
    .filter((piece) => piece.start >= sentence.start && piece.end <= sentence.end);
}

/** The longest run of pairs in which no step is wider than three words on either side. */
function densestRun(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  let best: readonly (readonly [number, number])[] = [];
  let from = 0;
  for (let at = 1; at <= pairs.length; at += 1) {
    const pair = pairs[at];
    const before = pairs[at - 1];
    const close =
      pair !== undefined && before !== undefined && pair[0] - before[0] <= 3 && pair[1] - before[1] <= 3;
    if (close) continue;
    if (at - from > best.length) best = pairs.slice(from, at);
    from = at;
  }
  return best;
}
