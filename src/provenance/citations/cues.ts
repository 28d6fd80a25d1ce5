import type { CitationLexicon, Lexicon } from '../../language/lexicon.ts';
import { english } from '../../language/lexicons/en.ts';

/** Where a phrase of a cue list stands in a window of text. */
export interface CueMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The citation section of a lexicon as patterns. Sticky ones are tried at one place, global ones find every place. */
export interface Cues {
  /** Whether a verb stands before its subject. */
  readonly verbFirst: boolean;
  /** Whether it ends its sentence. */
  readonly verbFinal: boolean;
  /** Auxiliaries before the subject whose participle ends the clause, where the finite verb is second ("hatte … berichtet"). */
  readonly clauseAuxiliaries: ReadonlySet<string>;
  /** Whether words are written without spaces between them. */
  readonly unspaced: boolean;
  /** Articles and the like, and words that open a clause. */
  readonly determiners: ReadonlySet<string>;
  readonly complementisers: ReadonlySet<string>;
  /** Of the articles and the like, those of what is known already: "the", "this". */
  readonly definite: ReadonlySet<string>;
  /** Adverbs and prepositions, which open a clause without being its subject. */
  readonly adverbials: ReadonlySet<string>;
  /** Prepositions that open an adverbial. */
  readonly prepositions: ReadonlySet<string>;
  /** Capitalised words that are no part of a name: weekdays, months. */
  readonly notNames: ReadonlySet<string>;
  /** Whether a line says who may use the text: "all rights reserved". */
  isLegal(line: string): boolean;
  /** Labels of a text's source: "source" in "Source: Reuters". */
  readonly label: RegExp;
  /** Before an outlet's name: any of the phrases that make it the source; ends where the phrase ends. */
  readonly before: RegExp;
  /** Of those, the ones by which the outlet found it out itself. */
  readonly telling: RegExp;
  /** Verbs of saying, and words for "to" before the one that was told. */
  readonly saying: RegExp;
  readonly sayingHere: RegExp;
  /** Words by which an outlet speaks of itself; the first one in a text. */
  readonly self: RegExp;
  readonly addressing: RegExp;
  /** The same, with words for the air of a broadcaster. */
  readonly addressingOnAir: RegExp;
  /** Whether what stands right behind a name begins with an ending that makes it the one who is told. */
  isAddressed(behind: string): boolean;
  /** Particles behind a subject: "は". */
  readonly subjectParticles: ReadonlySet<string>;
  readonly verb: RegExp;
  readonly verbHere: RegExp;
  readonly afterHere: RegExp;
  readonly learningHere: RegExp;
  readonly agent: RegExp;
  readonly citing: RegExp;
  readonly citingHere: RegExp;
  readonly citingBehindHere: RegExp;
  readonly quotedBy: RegExp;
  /** Words for outlets that may be the end of one word with a name before it ("Wolffbüro"); none where words are not compounded. */
  readonly compoundNouns: readonly string[];
  /** Marks of agencies that are not named. */
  readonly agencyMarks: ReadonlySet<string>;
  /** Words for what people are: "official", "spokesman". */
  readonly roles: ReadonlySet<string>;
  readonly titlingHere: RegExp;
  readonly workNounHere: RegExp;
  readonly workNoun: RegExp;
  /** Cues that say by themselves that the news is the outlet's. */
  readonly plainHere: RegExp;
  /** Words for polls and counts. */
  readonly measure: RegExp;
  /** Before an outlet that only helped. */
  readonly help: RegExp;
  readonly staffNounHere: RegExp;
  readonly staffNoun: RegExp;
  readonly outletNounHere: RegExp;
  readonly outletNoun: RegExp;
  readonly picture: RegExp;
  readonly ownReporting: RegExp;
  /** Labels of press releases, in the text's language and in English, which many press offices write beside their own. */
  readonly announcementLabel: RegExp;
  readonly backReferences: readonly {
    readonly kind: keyof CitationLexicon['backReferences'];
    readonly pattern: RegExp;
  }[];
}

const cache = new WeakMap<Lexicon, Cues>();

/** The patterns of a lexicon, made once. */
export function cuesOf(lexicon: Lexicon): Cues {
  let cues = cache.get(lexicon);
  if (cues === undefined) {
    cues = compile(lexicon);
    cache.set(lexicon, cues);
  }
  return cues;
}

function compile(lexicon: Lexicon): Cues {
  const words = lexicon.citation;
  const { unspaced } = lexicon.words;
  const phrases = (list: readonly string[], flag: 'g' | 'y', agents: readonly string[] = []) =>
    phrasesPattern(list, flag, agents, unspaced, lexicon.quotation.joinedConjunctions ?? []);
  const { legalNotices } = lexicon.page;
  const legal = new RegExp(legalNotices.length === 0 ? '(?!)' : `(?:${legalNotices.join('|')})`, 'iu');
  const kinds = ['press', 'agency', 'broadcaster', 'any', 'work'] as const;
  return {
    verbFirst: lexicon.quotation.verbFirst,
    verbFinal: lexicon.quotation.verbFinal,
    clauseAuxiliaries: new Set(lexicon.quotation.verbSecond ? lexicon.quotation.auxiliaries : []),
    unspaced,
    determiners: new Set(lexicon.quotation.determiners),
    complementisers: new Set(lexicon.quotation.complementisers),
    definite: new Set(lexicon.quotation.determiners.filter((word) => !isIndefinite(word, lexicon))),
    adverbials: new Set([...lexicon.quotation.adverbs, ...lexicon.quotation.prepositions]),
    prepositions: new Set(lexicon.quotation.prepositions.filter((word) => !words.agentWords.includes(word))),
    notNames: new Set(lexicon.names.notNames),
    isLegal: (line) => legal.test(line),
    label: phrases(lexicon.page.textCredits, 'g'),
    before: phrases([...words.cuesBefore, ...words.tellingCues, ...words.citingWords], 'g', words.agentWords),
    telling: phrases(words.tellingCues, 'g'),
    saying: phrases(words.sayingVerbs, 'g'),
    sayingHere: phrases(words.sayingVerbs, 'y'),
    self: new RegExp(phrases([...words.selfWords, ...selfNouns(words)], 'g').source, 'iu'),
    isAddressed: (behind) =>
      words.addressingBehind.some((ending) => opensWithEnding(behind, ending, unspaced)),
    subjectParticles: new Set(lexicon.quotation.subjectParticles),
    addressing: phrases(words.addressing, 'g'),
    addressingOnAir: phrases([...words.addressing, ...(words.onAir ?? [])], 'g'),
    verb: phrases(words.reportingVerbs, 'g'),
    verbHere: phrases(words.reportingVerbs, 'y'),
    afterHere: phrases([...words.cuesAfter, ...words.learningCues], 'y'),
    learningHere: phrases(words.learningCues, 'y'),
    agent: phrases(words.agentWords, 'g'),
    citing: phrases(words.citingWords, 'g'),
    citingHere: phrases(words.citingWords, 'y'),
    citingBehindHere: phrases(words.citingBehind, 'y'),
    quotedBy: phrases(words.quotedByWords, 'g'),
    compoundNouns: lexicon.quotation.capitalNouns ? words.outletNouns : [],
    agencyMarks: new Set(words.agencyMarks),
    roles: new Set(lexicon.quotation.roles),
    titlingHere: phrases(words.titling, 'y'),
    workNounHere: phrases(words.workNouns, 'y'),
    workNoun: phrases(words.workNouns, 'g'),
    plainHere: phrases(
      [
        ...words.plainCues,
        ...words.tellingCues,
        ...words.learningCues,
        ...words.citingWords,
        ...words.quotedByWords,
      ],
      'y',
      words.agentWords,
    ),
    measure: phrases(words.measureNouns, 'g'),
    help: phrases(words.helpCues ?? [], 'g'),
    staffNounHere: phrases(words.staffNouns, 'y'),
    staffNoun: phrases(words.staffNouns, 'g'),
    outletNounHere: phrases(words.outletNouns, 'y'),
    outletNoun: phrases(words.outletNouns, 'g'),
    picture: phrases(words.pictureWords, 'g'),
    ownReporting: phrases(words.ownReporting, 'g'),
    announcementLabel: phrases([...lexicon.page.announcementLabels, ...english.page.announcementLabels], 'g'),
    backReferences: kinds.map((kind) => ({ kind, pattern: phrases(words.backReferences[kind], 'g') })),
  };
}

const INDEFINITE = /^(?:an?|one|eine?[rnms]?|une?|un[ao]s?|uma?|um|bir)$/u;

/** "A" is Portuguese for the. */
function isIndefinite(word: string, lexicon: Lexicon): boolean {
  return INDEFINITE.test(word) && !(word === 'a' && !lexicon.quotation.determiners.includes('the'));
}

function opensWithEnding(behind: string, ending: string, unspaced: boolean): boolean {
  const written = behind.replace('’', "'");
  return written.startsWith(ending) && (unspaced || !/\p{L}/u.test(written[ending.length] ?? ''));
}

/** "the magazine", "the network": an agency is no such word where it reports on authorities. */
function selfNouns({ backReferences }: CitationLexicon): string[] {
  return [...backReferences.press, ...backReferences.broadcaster];
}

/**
 * "revealed on Monday by": between a participle and its agent stand a day or an adverb. What words are made of is said by what
 * they are not made of, in a few ranges: a phrase for each of dozens, each with all letters there are, takes a tenth of a
 * second to compile, in every thread.
 */
const BEFORE_AGENT = String.raw`\s+(?:[^\s\u0021-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2010-\u205e]+\s+){0,2}?`;

/**
 * Whole words or phrases of a list in any case, the longest first; an empty list matches nothing. `agents` are words for
 * "by", which may stand a little apart from the rest of their phrase, `joined` are conjunctions that may be written as one
 * with it ("وقالت"). Where words have no spaces, a phrase has no edges.
 */
function phrasesPattern(
  list: readonly string[],
  flag: 'g' | 'y',
  agents: readonly string[],
  unspaced: boolean,
  joined: readonly string[],
): RegExp {
  if (list.length === 0) return new RegExp('(?!)', flag);
  const sources = [...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/ (?=\S+$)/, (space) =>
          agents.includes(phrase.split(' ').at(-1) ?? '') ? BEFORE_AGENT : space,
        )
        .replaceAll(' ', '\\s+')
        .replaceAll("'", "['’]"),
    );
  if (unspaced) return new RegExp(`(?:${sources.join('|')})`, `${flag}u`);
  // A phrase that ends in an elision ("version d'") may touch the next word.
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${joined.length === 0 ? '' : `(?:${joined.join('|')})?`}(?:${sources.join('|')})(?:(?<=['’])|(?![\\p{L}\\p{N}]))`,
    `i${flag}u`,
  );
}

/** The phrase that stands at exactly `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): CueMatch | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match === null ? null : { start: at, end: at + match[0].length, text: match[0] };
}
