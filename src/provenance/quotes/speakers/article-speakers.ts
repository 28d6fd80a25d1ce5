import type { AnalysedArticle } from '../../../core/analysis.ts';
import type { Quote, TextSpan } from '../../../core/quote.ts';
import { fold } from '../../../core/text.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { DETERMINER, PREPOSITION, PRONOUN, ROLE, SUBORDINATOR } from '../attribution/quotation-words.ts';
import { type AntecedentContext, impliedSpeaker, ofPronoun } from './antecedents.ts';
import { ArticlePersons } from './article-persons.ts';
import { withSpeakerHead } from './speaker-head.ts';
import { SpeakerWords, wordsOf } from './speaker-words.ts';

/** "高级官员" is an office, a longer run a description of somebody else. */
const LONGEST_UNSPACED_OFFICE = 6;

/**
 * Who says the quotes of one article, as the article names them in full: "he said" gives who was spoken of last, "the
 * minister" the person whom the article calls one, "Mr. Nurbek" the fullest form of the name. Null where it is not clear.
 */
export class ArticleSpeakers {
  readonly #words: SpeakerWords;
  readonly #persons: ArticlePersons;
  readonly #spoken: readonly Quote[];
  readonly #context: AntecedentContext;
  /** Each quote with its speaker's name alone. */
  readonly #heads = new Map<Quote, Quote>();
  readonly #known = new Map<Quote, string | null>();

  constructor({ article, analysis }: AnalysedArticle, lexicon: Lexicon) {
    const quotes = analysis.quotes.map((quote) => {
      const head = withSpeakerHead(quote);
      this.#heads.set(quote, head);
      return head;
    });
    const analysed = { article, analysis: { ...analysis, quotes } };
    this.#words = new SpeakerWords(lexicon);
    this.#persons = new ArticlePersons(analysed, this.#words);
    this.#spoken = analysed.analysis.quotes
      .filter((quote) => quote.speaker !== null)
      .sort((a, b) => (a.speaker?.start ?? 0) - (b.speaker?.start ?? 0));
    this.#context = {
      analysed,
      lexicon,
      words: this.#words,
      persons: this.#persons,
      spoken: this.#spoken,
      speakerOf: (quote) => this.of(quote),
    };
  }

  /** The speaker of a quote of this article. */
  of(original: Quote): string | null {
    const quote = this.#heads.get(original) ?? original;
    const known = this.#known.get(quote);
    if (known !== undefined) return known;
    // Pronouns that mean each other's speakers mean nobody.
    this.#known.set(quote, null);
    const speaker =
      quote.speaker === null ? impliedSpeaker(this.#context, quote) : this.#named(quote.speaker, quote);
    this.#known.set(quote, speaker);
    return speaker;
  }

  #named(speaker: TextSpan, quote: Quote): string | null {
    const words = wordsOf(speaker.text);
    const first = words[0] ?? '';
    const bits = this.#words.bits(first);
    if (words.length === 0) return null;
    if (words.length === 1 && (bits & PRONOUN) !== 0)
      return ofPronoun(this.#context, first.toLowerCase(), speaker.start);
    const person = this.#persons.describedBy(speaker) ?? this.#persons.inAppositionTo(speaker);
    if (person !== null)
      return (
        (this.#words.isCaseless(person.fullest) ? this.#persons.withPart(person.fullest) : null) ??
        person.fullest
      );
    if (this.#words.lexicon.words.unspaced) return this.#unspaced(speaker);
    const bearer = this.#words.isCaseless(first) ? this.#persons.withPart(speaker.text) : null;
    if (bearer !== null) return bearer;
    const named = words.length === 1 && /^\p{Lu}/u.test(first) ? this.#persons.withSurname(first) : null;
    if (named !== null) return named;
    const office = words.find((word) => (this.#words.bits(word) & ROLE) !== 0)?.toLowerCase() ?? null;
    if (office !== null && this.#words.isDefinite(words))
      return (
        this.#persons.holderOf(office, speaker.start) ??
        this.#describedAs(office, words.length, speaker.start) ??
        speaker.text
      );
    const calling = office === null ? this.#words.calling(words) : null;
    const holder =
      calling === null
        ? null
        : (this.#persons.calledBy(calling, speaker.start) ??
          this.#describedAs(calling, words.length, speaker.start));
    if (holder !== null) return holder;
    const name = trailingName(words);
    if (name !== null && office === null) return name;
    if (this.#words.isExact(words)) return speaker.text;
    const fromPreposition = (bits & (PREPOSITION | SUBORDINATOR)) !== 0 && (bits & DETERMINER) === 0;
    if (fromPreposition || (office === null && !this.#words.isNominal(words)))
      return impliedSpeaker(this.#context, quote);
    return office === null && this.#words.isName(words) ? this.#fullestName(words) : speaker.text;
  }

  /** The nearest earlier speaker with that office who is described in full: "a senior official of a northern country". */
  #describedAs(office: string, length: number, place: number): string | null {
    const wanted = this.#words.officeKey(office);
    const earlier = this.#spoken.findLast(({ speaker }) => {
      if (speaker === null || speaker.start >= place) return false;
      const words = wordsOf(speaker.text);
      // "чиновник министерства": without articles, the longer description came first.
      const inFull = !this.#words.isDefinite(words) || (!this.#words.hasArticles && words.length > length);
      return inFull && words.some((word) => this.#words.officeKey(word) === wanted);
    });
    return earlier?.speaker?.text ?? null;
  }

  /** A speaker of a language without spaces: a part of a name, an office, or a description that stands for itself. */
  #unspaced(speaker: TextSpan): string {
    return (
      this.#persons.withPart(this.#words.withoutHonorific(speaker.text)) ??
      this.#unspacedHolder(this.#words.withoutDemonstrative(speaker.text), speaker) ??
      speaker.text
    );
  }

  /** 「局长」, 「这名官员」, 「高官」: the one person right behind whose office it stands, or an earlier speaker described by more. */
  #unspacedHolder(office: string, { start, text }: TextSpan): string | null {
    if (office.length > LONGEST_UNSPACED_OFFICE) return null;
    const holder = this.#persons.behindOffice(office, start);
    if (holder !== null) return holder;
    const earlier = this.#spoken.findLast(
      ({ speaker }) =>
        speaker !== null &&
        speaker.start < start &&
        speaker.text.length > text.length &&
        speaker.text.endsWith(office),
    );
    return earlier?.speaker?.text ?? null;
  }

  /** The longest name of a speaker of the article with the same last word, without titles. */
  #fullestName(words: readonly string[]): string {
    const last = fold(words.at(-1) ?? '');
    let best = words;
    for (const { speaker } of this.#spoken) {
      const other = wordsOf(speaker?.text ?? '');
      if (fold(other.at(-1) ?? '') === last && this.#words.isName(other) && other.length > best.length)
        best = other;
    }
    return this.#words.withoutTitles(best).join(' ');
  }
}

/** The name behind small words, none of which could part it from them: "гидролог Ульрих Даннеккер". */
function trailingName(words: readonly string[]): string | null {
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const name = words.slice(first);
  const fits = first > 0 && first <= 3 && name.length >= 2 && name.every((word) => /^\p{Lu}/u.test(word));
  return fits ? name.join(' ') : null;
}
