import { cldrNumbers } from './cldr-numbers.ts';
import type { FigureLexicon, FigureWords } from './figure-lexicon.ts';
import { danish } from './lexicons/figures/da.ts';
import { greek } from './lexicons/figures/el.ts';
import { finnish } from './lexicons/figures/fi.ts';
import { hindi } from './lexicons/figures/hi.ts';
import { hungarian } from './lexicons/figures/hu.ts';
import { indonesian } from './lexicons/figures/id.ts';
import { korean } from './lexicons/figures/ko.ts';
import { norwegian } from './lexicons/figures/no.ts';
import { romanian } from './lexicons/figures/ro.ts';
import { swedish } from './lexicons/figures/sv.ts';
import { vietnamese } from './lexicons/figures/vi.ts';
import { lexiconFor } from './lexicons.ts';

/** Languages without a lexicon of their own that have the words of figures. A new one is one file and one line here. */
const FIGURE_WORDS: Readonly<Record<string, FigureWords>> = {
  da: danish,
  el: greek,
  fi: finnish,
  hi: hindi,
  hu: hungarian,
  id: indonesian,
  ko: korean,
  no: norwegian,
  ro: romanian,
  sv: swedish,
  vi: vietnamese,
};

/** The written standards of Norwegian, and the language that is nearly Indonesian. */
const ALIKE: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', ms: 'id' };

const made = new Map<string, FigureLexicon>();

/**
 * What figures read of a language, given as a BCP 47 tag: its lexicon; else its words of figures and what CLDR knows; else the
 * latter alone, so that "40 miljoen" is never read as 40. English where CLDR has nothing.
 */
export function figureLexiconFor(language: string | null): FigureLexicon {
  const lexicon = lexiconFor(language);
  const primary = language?.toLowerCase().split('-')[0] ?? lexicon.language;
  if (lexicon.language === primary || !isInCldr(primary)) return lexicon;
  let figures = made.get(primary);
  if (figures === undefined) {
    figures = makeLexicon(primary, FIGURE_WORDS[ALIKE[primary] ?? primary]);
    made.set(primary, figures);
  }
  return figures;
}

function isInCldr(language: string): boolean {
  return /^[a-z]{2,3}$/.test(language) && Intl.NumberFormat.supportedLocalesOf(language).length > 0;
}

function makeLexicon(language: string, words: FigureWords | undefined): FigureLexicon {
  const numbers = cldrNumbers(language);
  return {
    language,
    words: { unspaced: false, stopWords: words?.stopWords ?? [], synonyms: [] },
    quotation: {
      verbFinal: false,
      capitalNouns: false,
      conjunctions: [],
      determiners: [],
      prepositions: [],
      subordinators: [],
      negations: [],
      verbs: [],
      auxiliaries: [],
      ...words?.grammar,
    },
    numbers: {
      ...numbers,
      ...words?.numbers,
      magnitudes: { ...numbers.magnitudes, ...words?.numbers.magnitudes },
    },
  };
}
