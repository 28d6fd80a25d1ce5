import type { AnalysedArticle } from '../../../core/analysis.ts';
import { type Span, spansOverlap } from '../../../core/span.ts';
import { alignWords } from './align-words.ts';
import type { StorySentence, StoryWords } from './story-words.ts';
import { type UtteranceWord, utteranceWords } from './utterance.ts';

/** A place outside quotation marks that carries a family's words or says the same. */
export interface QuoteEcho extends Span {
  readonly kind: 'verbatim' | 'paraphrase';
  readonly article: number;
  readonly words: readonly UtteranceWord[];
}

/** The words of a family and where it is quoted. */
export interface EchoQuery {
  readonly words: readonly string[];
  readonly language: string;
  /** Words, by place, that are names or offices: what two statements about the same people share anyway. */
  readonly naming: readonly boolean[];
  /** How many sentences they are. */
  readonly sentences: number;
  /** Articles whose own quotes are members, with the places of these. */
  readonly members: ReadonlyMap<number, readonly Span[]>;
}

/** A query with its stems: those of content words, each once, and those of them that name nobody. */
interface PreparedQuery extends EchoQuery {
  readonly stems: readonly number[];
  readonly content: readonly number[];
  readonly telling: ReadonlySet<number>;
}

const MOST_POSTINGS = 200;
const MOST_RARE = 24;
const MOST_CANDIDATES = 12;
/** Sentences with all of the words come first. */
const MOST_VERBATIM = 4;
const WIDEST_WINDOW = 6;
/** Share of a family's words that must stand in order in running text to verify it. */
const VERBATIM_SHARE = 0.85;
/** The same of its content words, before the order is looked at: spellings may differ. */
const TELLING_SHARE = 0.7;
/** Content words in a dense run that make a paraphrase, in reported speech and elsewhere. */
const DENSE_REPORTED = 5;
const DENSE = 7;
/** Of them, or of the words that a report shares, these must name nobody. */
const LEAST_TELLING = 3;

/** Finds echoes of families in the running text of a story's other articles. */
export class EchoSearch {
  readonly #articles: readonly AnalysedArticle[];
  readonly #story: StoryWords;
  readonly #postings: number[][] = [];
  readonly #scores: Float64Array;
  readonly #counts: Uint8Array;
  /** The last window that each stem was seen in. */
  readonly #seen: Int32Array;
  #window = 0;

  constructor(articles: readonly AnalysedArticle[], story: StoryWords) {
    this.#articles = articles;
    this.#story = story;
    this.#scores = new Float64Array(story.sentences.length);
    this.#counts = new Uint8Array(story.sentences.length);
    this.#seen = new Int32Array(story.size);
    for (const [at, { stems }] of story.sentences.entries()) {
      for (const stem of stems) {
        if (stem < 0) continue;
        const postings = this.#postings[stem];
        if (postings === undefined) this.#postings[stem] = [at];
        else if (postings.length < MOST_POSTINGS && postings.at(-1) !== at) postings.push(at);
      }
    }
  }

  find(wanted: EchoQuery): QuoteEcho[] {
    const query = this.#prepare(wanted);
    const echoes: QuoteEcho[] = [];
    for (const [rank, { at, shared }] of this.#candidates(query).entries()) {
      const sentence = this.#story.sentences[at];
      if (
        sentence === undefined ||
        query.members.get(sentence.article)?.some((span) => spansOverlap(span, sentence))
      )
        continue;
      if (echoes.some((echo) => echo.article === sentence.article && spansOverlap(echo, sentence))) continue;
      const echo =
        (rank < MOST_VERBATIM ? this.#verbatim(query, at) : null) ??
        (query.members.has(sentence.article) ? null : this.#paraphrase(query, sentence, shared));
      if (echo !== null) echoes.push(echo);
    }
    return echoes.sort((a, b) => a.article - b.article || a.start - b.start);
  }

  #prepare(query: EchoQuery): PreparedQuery {
    const all = query.words.map((word) => this.#story.stem(word, query.language));
    const stems = all.filter((stem) => stem >= 0);
    const telling = new Set(all.filter((stem, at) => stem >= 0 && query.naming[at] !== true));
    return { ...query, stems, content: [...new Set(stems)], telling };
  }

  /** Sentences that share the family's rarest words, the most telling first. */
  #candidates(query: PreparedQuery): { at: number; shared: number }[] {
    const rare = [...query.content]
      .sort((a, b) => this.#story.rarity(b) - this.#story.rarity(a))
      .slice(0, MOST_RARE);
    const touched: number[] = [];
    for (const stem of rare) {
      const rarity = this.#story.rarity(stem);
      for (const at of this.#postings[stem] ?? []) {
        if (this.#counts[at] === 0) touched.push(at);
        this.#counts[at] = (this.#counts[at] ?? 0) + 1;
        this.#scores[at] = (this.#scores[at] ?? 0) + rarity;
      }
    }
    const least = Math.min(3, rare.length);
    const found: { at: number; shared: number; score: number }[] = [];
    for (const at of touched) {
      const shared = this.#counts[at] ?? 0;
      if (shared >= least) found.push({ at, shared, score: this.#scores[at] ?? 0 });
      this.#counts[at] = 0;
      this.#scores[at] = 0;
    }
    return found.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, MOST_CANDIDATES);
  }

  /** The family's words in running text: in as many sentences as the family has, the one at `at` among them. */
  #verbatim(query: PreparedQuery, at: number): QuoteEcho | null {
    for (const width of [query.sentences, query.sentences + 1, query.sentences - 1]) {
      if (width < 1 || width > WIDEST_WINDOW) continue;
      for (let from = at - width + 1; from <= at; from += 1) {
        const echo = this.#verbatimWithin(query, from, from + width - 1);
        if (echo !== null) return echo;
      }
    }
    return null;
  }

  #verbatimWithin(query: PreparedQuery, from: number, to: number): QuoteEcho | null {
    const first = this.#story.sentences[from];
    const last = this.#story.sentences[to];
    if (first === undefined || last === undefined || first.article !== last.article) return null;
    // Most candidates fail this, and it costs no reading and no table.
    this.#window += 1;
    for (let at = from; at <= to; at += 1) {
      for (const stem of this.#story.sentences[at]?.stems ?? [])
        if (stem >= 0) this.#seen[stem] = this.#window;
    }
    let missing = 0;
    for (const stem of query.stems) if (this.#seen[stem] !== this.#window) missing += 1;
    if (missing > (1 - TELLING_SHARE) * query.stems.length) return null;
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
   * order in both, or reported speech most of whose content words, two rare ones among them, are the family's. Names and
   * offices alone make no statement: other words must be shared as well.
   */
  #paraphrase(query: PreparedQuery, sentence: StorySentence, shared: number): QuoteEcho | null {
    const analysed = this.#articles[sentence.article];
    if (analysed === undefined) return null;
    const regions = reportedRegions(analysed.analysis.quotes, sentence);
    if (shared < (regions.length > 0 ? LEAST_TELLING : DENSE)) return null;
    if (this.#tellingShared(query, sentence) < LEAST_TELLING) return null;
    if (this.#isQuoted(sentence.article, sentence)) return null;
    const { text } = analysed.article;
    for (const region of [...regions, null]) {
      const span = region ?? sentence;
      const words = utteranceWords(text, span.start, span.end);
      const stems = words
        .map((word) => this.#story.stem(word.folded, analysed.analysis.language))
        .filter((stem) => stem >= 0);
      const run = densestRun(alignWords(query.stems, stems));
      const telling = new Set(run.map(([at]) => query.stems[at] ?? -1)).intersection(query.telling).size;
      const isDense = run.length >= (region === null ? DENSE : DENSE_REPORTED) && telling >= LEAST_TELLING;
      if (isDense || (region !== null && this.#reportsTheSame(query, stems)))
        return { kind: 'paraphrase', article: sentence.article, start: span.start, end: span.end, words };
    }
    return null;
  }

  /** How many words of the family that name nobody stand in a sentence: fewer than asked for costs no reading. */
  #tellingShared(query: PreparedQuery, sentence: StorySentence): number {
    this.#window += 1;
    let count = 0;
    for (const stem of sentence.stems) {
      if (stem < 0 || this.#seen[stem] === this.#window || !query.telling.has(stem)) continue;
      this.#seen[stem] = this.#window;
      count += 1;
    }
    return count;
  }

  #reportsTheSame(query: PreparedQuery, report: readonly number[]): boolean {
    const own = new Set(report);
    const shared = query.content.filter((stem) => own.has(stem));
    const telling = shared.filter((stem) => query.telling.has(stem));
    const rare = telling.filter((stem) => this.#story.rarity(stem) >= RARE);
    if (telling.length < LEAST_TELLING || rare.length < 2) return false;
    const weigh = (stems: Iterable<number>) => {
      let sum = 0;
      for (const stem of stems) sum += this.#story.rarity(stem);
      return sum;
    };
    const weight = weigh(shared);
    return weight >= 0.45 * weigh(query.content) && weight >= 0.4 * weigh(own);
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
