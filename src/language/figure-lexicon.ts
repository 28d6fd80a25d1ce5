import type { NumberLexicon, QuotationLexicon, WordLexicon } from './lexicon.ts';

/** What figures read of a lexicon: its numbers, and the words of grammar around them. */
export interface FigureLexicon {
  /** BCP 47 primary language subtag. */
  readonly language: string;
  readonly words: Pick<WordLexicon, 'unspaced' | 'stopWords' | 'synonyms'>;
  readonly quotation: Pick<
    QuotationLexicon,
    | 'verbFinal'
    | 'capitalNouns'
    | 'conjunctions'
    | 'determiners'
    | 'prepositions'
    | 'subordinators'
    | 'negations'
    | 'verbs'
    | 'auxiliaries'
  >;
  readonly numbers: NumberLexicon;
}

/** The words of a language that has a table of figures only: the rest comes from CLDR or is left empty. */
export interface FigureWords {
  readonly stopWords: readonly string[];
  readonly grammar: Partial<FigureLexicon['quotation']>;
  readonly numbers: Partial<NumberLexicon>;
}
