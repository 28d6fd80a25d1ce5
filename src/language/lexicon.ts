/**
 * Everything that depends on a language, one object per language, one file per object under `lexicons/`. Each section
 * belongs to the part of the program that reads it. Words are given in lower case unless case matters (names, nouns that
 * are only ever capitalised are still given in lower case: text is folded before it is compared).
 */
export interface Lexicon {
  /** BCP 47 primary language subtag. */
  readonly language: string;
  readonly words: WordLexicon;
  readonly page: PageLexicon;
  readonly quotation: QuotationLexicon;
  readonly numbers: NumberLexicon;
  readonly citation: CitationLexicon;
  readonly names: NameLexicon;
}

/** Read by sentence splitting, tokens and stems. */
export interface WordLexicon {
  /** Whether words are written without spaces between them, so that those of the lexicon part a text. */
  readonly unspaced: boolean;
  readonly stopWords: readonly string[];
  /** With their dot, that do not end a sentence: "mr.", "u.s.", "z. b.". */
  readonly abbreviations: readonly string[];
  /** Groups of words that mean the same and that machine spinning swaps: small, common reporting vocabulary only. */
  readonly synonyms: readonly (readonly string[])[];
  /**
   * Fields of meaning of the news, far wider than synonyms, by names that all languages share ("migration"): what reporters
   * call the same thing in words of their own. A field a line, "migration: migra*, asylum": a star stands for any ending, and a
   * word may be of several fields. Read when it is first asked for: most threads never do.
   */
  readonly meanings: string;
}

/** Read by the page readers: labels around an article, not in it. Patterns are anchored to a whole line by the reader. */
export interface PageLexicon {
  /** Regular expression sources for a whole line that is never part of a body ("share this article", "3 min read"). */
  readonly boilerplateLines: readonly string[];
  /** Sources for a line after which nothing belongs to the body ("related articles", "back to top"). */
  readonly endLines: readonly string[];
  /** Sources that begin a line which promotes another article ("related article:", "read also:"). */
  readonly promotionPrefixes: readonly string[];
  /** Words that introduce an author ("by", "article by", "von"). */
  readonly bylinePrefixes: readonly string[];
  /** Words that introduce a photo credit ("photo:", "image credit"). */
  readonly photoCredits: readonly string[];
  /** Words with which a line of a press release begins: "media contact", "for immediate release". */
  readonly announcementLabels: readonly string[];
  /** Words that introduce a text credit ("source:", "originally published in"). */
  readonly textCredits: readonly string[];
  /** Sources for "for the full article click here". */
  readonly fullTextElsewhere: readonly string[];
  /** Sources for a notice that a page carries others' content. */
  readonly aggregatorNotices: readonly string[];
  /** Sources for the words of a link or button that asks to sign up, subscribe or pay ("sign up now"). */
  readonly callsToAction: readonly string[];
  /** Sources for what says, anywhere in a line, who may use the text ("all rights reserved"). */
  readonly legalNotices: readonly string[];
  /** Words that introduce a correction or update notice. */
  readonly corrections: readonly string[];
  readonly publishedLabels: readonly string[];
  readonly modifiedLabels: readonly string[];
  /** Words that open a teaser of the article before or after ("previous", "next post"). */
  readonly previousLabels: readonly string[];
  readonly nextLabels: readonly string[];
}

/** Read by quotes. Word lists hold single words unless they say phrases. */
export interface QuotationLexicon {
  /** Pairs of marks in use, outer ones first. */
  readonly marks: readonly (readonly [open: string, close: string])[];
  /** All forms of the verbs that attribute words: "said", "told", "added". */
  readonly verbs: readonly string[];
  /** All forms of verbs that report a belief, wish, judgement or demand: "believes", "wanted", "criticised". */
  readonly stanceVerbs: readonly string[];
  /** Forms of either kind that take their subject from the clause before: "saying", "ajoutant", "заявив". */
  readonly participles: readonly string[];
  /** Forms that are as often nouns: a cue only where no determiner or preposition stands before ("claims", "reports"). */
  readonly nounLike: readonly string[];
  /** Forms that name the person addressed before the content: "told". */
  readonly addresseeVerbs: readonly string[];
  /** Phrases that attribute without a verb, before the speaker: "according to", "in the words of". */
  readonly phrases: readonly string[];
  /** The same after the speaker: "zufolge", "göre". */
  readonly phrasesAfter: readonly string[];
  /** Ends of nouns for what is said or found out, with the preposition before them: "nach" before "Medienberichten". */
  readonly sourcePrepositions: readonly string[];
  readonly sourceNouns: readonly string[];
  /** Words that open a sentence and give it to the source of the one before: "demnach". */
  readonly reportAdverbs: readonly string[];
  /** Words that stand for the sentence before where a verb of saying follows: "das" in "das bestätigte die Polizei". */
  readonly sentencePronouns: readonly string[];
  /** Words before an infinitive, by which a clause is what somebody asks for or plans: "zu". */
  readonly infinitiveMarkers: readonly string[];
  /**
   * Where a verb in the plural without a subject gives the word to an office («сообщили в полиции»): the prepositions before
   * the office, and how such verbs end.
   */
  readonly officeSpeakers?: {
    readonly prepositions: readonly string[];
    readonly verbEndings: readonly string[];
  };
  /**
   * How adjectives in the case behind "according to" end, where no article shows which nouns belong together: «по данным местной
   * полиции», "według nowego raportu".
   */
  readonly attributeEndings?: readonly string[];
  /** Words that open an indirect quote: "that", "dass", "что". */
  readonly complementisers: readonly string[];
  /** Words for people by role: "official", "spokesman", "minister", "analyst". */
  readonly roles: readonly string[];
  /** Pronouns that can be a speaker. */
  readonly pronouns: readonly string[];
  /** Pronouns that stand for women, men or several people: who an antecedent can be. */
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
  readonly plural: readonly string[];
  /** Auxiliary verbs and negations that stand with a verb: "has", "will", "not". */
  readonly auxiliaries: readonly string[];
  /** Those that make a following past participle passive: "was", "is", "wurde". */
  readonly passives: readonly string[];
  /** Adverbs and words of time between speaker, verb and content: "also", "later", "Tuesday". */
  readonly adverbs: readonly string[];
  /** Ends of words that make adverbs of them: "ly", "mente"; and words that only end so. */
  readonly adverbEndings: readonly string[];
  readonly notAdverbs: readonly string[];
  readonly determiners: readonly string[];
  /** The article where it is written as one with its noun, also with a preposition before it: "ال", "بال". */
  readonly joinedArticles?: readonly string[];
  /** Words for "this" before an office, where no space parts them: "这名". */
  readonly demonstratives?: readonly string[];
  /** Determiners and pronouns whose case shows that they open no subject: "dem", "einem", "ему". */
  readonly obliques: readonly string[];
  /** Prepositions that open an adverbial and end a speaker's noun phrase: "in", "after". */
  readonly prepositions: readonly string[];
  /** Prepositions and particles that go with the verb when they stand right behind it: "called for", "pointed out". */
  readonly verbParticles: readonly string[];
  /** Nouns for the occasion on which somebody says something, which go with the verb: "said in a statement". */
  readonly occasions: readonly string[];
  /** Prepositions within a noun phrase: "of", "from", "for". */
  readonly nounPrepositions: readonly string[];
  /** Words that coordinate: "and", "but". */
  readonly conjunctions: readonly string[];
  /** Of those, the ones written as one with the word behind them: "و" in "وقال". */
  readonly joinedConjunctions?: readonly string[];
  /** Words that open a subordinate clause: "while", "because", "who". */
  readonly subordinators: readonly string[];
  /** Words that open an attributing clause beside what is said: "as" in "as the mayor said". */
  readonly mannerWords: readonly string[];
  /**
   * Whether a comma parts the attributing verb from the clause that it opens, as in German and Russian, or a word for "that" must
   * open it, as in Dutch.
   */
  readonly commaBeforeClause: boolean;
  /** Whether an infinitive needs no comma where a clause does or opens with a word for "that": "zegt niets te weten". */
  readonly bareInfinitives?: boolean;
  /** Whether all nouns have a capital, so that a word without one behind a noun is none. */
  readonly capitalNouns: boolean;
  /** Whether the finite verb is the second part of its clause, so that an adverbial before it puts the subject behind it. */
  readonly verbSecond: boolean;
  /** Whether a verb may open its sentence with its subject behind it, as in Arabic. */
  readonly verbFirst: boolean;
  /** Particles behind a subject: "は", "が". They part it from what follows as a comma does. */
  readonly subjectParticles: readonly string[];
  /** Whether the attributing verb ends its sentence, after what is said, as in Turkish. */
  readonly verbFinal: boolean;
  /** Whether commas alone may part an attribution from the words around it within the marks: « …, dit-il. … ». */
  readonly commaWithinQuote: boolean;
  /**
   * Verbs that attribute only with a particle at the end of their clause, by their forms: "teilt teilte" with "mit". Empty where
   * verbs are not taken apart.
   */
  readonly separableVerbs: Readonly<Record<string, readonly string[]>>;
  /** Verb forms that mark a whole sentence as reported (German Konjunktiv I: "habe", "sei"). */
  readonly reportedMood: readonly string[];
  /** Forms that do so only behind a sentence that is reported: "hätten", "soll", "aurait". */
  readonly continuedMood: readonly string[];
  /** Words that turn a statement into its contrary: "not", "never". */
  readonly negations: readonly string[];
  /** Contraries, parted by a slash: "increase/decrease". Stems are compared. */
  readonly opposites: readonly string[];
}

/**
 * Read by figures. Names of currencies and of common units come from CLDR through `Intl`; here stand only the words that
 * CLDR lacks: short forms, traditional units, what a bare "dollar" or "pound" means.
 */
export interface NumberLexicon {
  readonly decimalSeparator: '.' | ',';
  /** Number words and what they stand for: "seven" 7, "dozen" 12. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Whether the word for one is no article as well: "one proposal" counts, "un projet" does not. */
  readonly oneCounts?: boolean;
  /** Measure words, without which small numerals count nothing, in languages that have them: "名", "人". */
  readonly counters?: readonly string[];
  /** Number words are written together and must be taken apart ("fünfundzwanzig"). */
  readonly compounds: boolean;
  /** Words within a number: "and" in "two hundred and six". */
  readonly joiners: readonly string[];
  /** "thousand" 1e3, "million" 1e6, "mln" 1e6. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Magnitudes that stand alone for one of them: "тысяча", "mil". */
  readonly alone: readonly string[];
  /** Parts of one, all forms: "half" 0.5, "thirds" 0.33. They give a share, or a part of what stands behind them. */
  readonly fractions: Readonly<Record<string, number>>;
  /** What adds a half, behind the number or its unit: "and a half", "y medio", "с половиной", "buçuk". */
  readonly halves: readonly string[];
  /** Between the two numbers of a share: "in" and "out of" in "one out of three". */
  readonly shares: readonly string[];
  /** The same where what is parted stands before: "un enfant sur cinq". */
  readonly nounShares?: readonly string[];
  /** Words for a part behind its fraction: "partes" in "tres cuartas partes". */
  readonly partWords?: readonly string[];
  /** Between the two numbers of a share whose whole comes first: "分之" in "四分之三". */
  readonly wholesFirst?: readonly string[];
  /** Such wholes and parts as single words: "dörtte" 4 and "üçü" 3 in "dörtte üçü". */
  readonly wholes?: Readonly<Record<string, number>>;
  /** Words behind a number of tenths: "割" in "3割" is 30 per cent. */
  readonly tenthShares?: readonly string[];
  /** Before a number below zero: "minus". */
  readonly minus: readonly string[];
  /** The same for one above it, where a range has both: "plus". */
  readonly plus?: readonly string[];
  /** Words that give only a lower bound as a count: "several" 2, "dozens" 24, "hundreds" 200. */
  readonly vague: Readonly<Record<string, number>>;
  /** "about", "nearly", "some": before the number. */
  readonly approximately: readonly string[];
  readonly moreThan: readonly string[];
  readonly lessThan: readonly string[];
  /** After the number: "or more", "or less", "or so". */
  readonly orMore: readonly string[];
  readonly orLess: readonly string[];
  readonly orSo: readonly string[];
  /** "between" X and Y, "from" X to Y: the word before a range, and the words within. */
  readonly rangeOpeners: readonly string[];
  readonly rangeJoiners: readonly string[];
  /** Words behind a range that has none before it: "arasında" in "5 ile 7 arasında". */
  readonly rangeClosers?: readonly string[];
  /** Words before a level that is reached or left, which no verb of change makes a change: "to", "from". */
  readonly levels: readonly string[];
  /** Endings of a unit's word that say the same, in languages whose verb comes last: "liraya" is to that many. */
  readonly levelEndings?: readonly string[];
  /** All forms of words that make a number a rise or a fall by that amount. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** Verbs that tell a change only with a particle at the end of their clause, by the particle: "zu: nahm, nahmen". */
  readonly partedVerbs?: Readonly<Record<'up' | 'down', Readonly<Record<string, readonly string[]>>>>;
  /** Words between a verb of change and its amount: "by", "um", "на". */
  readonly byWords: readonly string[];
  /** Verbs that a particle of direction goes with and that tell no change: "gave up", "shot down". */
  readonly particleVerbs?: readonly string[];
  /** Words or endings for a multiple: "fold", "times", "fach". */
  readonly multiples: readonly string[];
  /** Further unit words to UCUM and currency words to ISO 4217, in all their forms. */
  readonly units: Readonly<Record<string, string>>;
  /** Words for the hundredth of a currency's unit: "cents", "centimes"; and for the tenth, where there is one: "角". */
  readonly hundredths: readonly string[];
  readonly tenths: readonly string[];
  /** Words by which a sentence tells that its pounds are no money: "weighs", "baby". */
  readonly weighing: readonly string[];
  /** Words behind a number and "m" that make it metres and no millions: "tall", "wide". */
  readonly dimensions: readonly string[];
  /** Words beside a number that make it a time of day: "o'clock", "Uhr", "saat". */
  readonly clockWords: readonly string[];
  /** Words for what is measured as a length, before such a number: "height", "depth". */
  readonly dimensionNouns?: readonly string[];
  /** Phrases before a number that make it none of a year: "a total of", "an average of". */
  readonly totals?: readonly string[];
  /** Words for a year, in languages that never leave them out beside one: "год", "年". */
  readonly yearWords?: readonly string[];
  /** Words behind a duration that make it a point in time and no quantity: "ago", "later". */
  readonly relativeTime: readonly string[];
  /** Words before a figure that is a part of a whole: "including"; behind one that is the rest of it: "other". */
  readonly parts: readonly string[];
  readonly rest: readonly string[];
  /** Words by which a count of people is a toll: of the dead, the injured, the missing; all forms. */
  readonly tolls: Readonly<Record<'dead' | 'injured' | 'missing', readonly string[]>>;
  /** Endings that unit words may bear beyond the forms listed, in languages that build words so; longest first. */
  readonly unitEndings: readonly string[];
  /** The article that unit words may bear joined to them. */
  readonly unitPrefixes?: readonly string[];
  /** Words between a unit and the one it is per: "per", "pro". */
  readonly perWords: readonly string[];
  /** Words before the thing that is measured: "of", "von". */
  readonly ofWords: readonly string[];
  /** Words before a number that make it a name or a date and no quantity: "article", "page", "chapter", "no.". */
  readonly labels: readonly string[];
  /** Words that look like a unit and are none ("real", "yeni"); in languages without spaces ones that begin like it: "半径". */
  readonly notNumbers: readonly string[];
}

/** Read by citations. */
export interface CitationLexicon {
  /** Phrases by which a text says that it is a translation: "translated from", "traduit de". */
  readonly translationCredits: readonly string[];
  /** All forms of verbs by which an outlet is made the source: "reported", "writes", "revealed". */
  readonly reportingVerbs: readonly string[];
  /** Phrases before an outlet's name that make it the source: "according to", "quoted by". */
  readonly cuesBefore: readonly string[];
  /** Phrases after it: "zufolge", "'a göre". */
  readonly cuesAfter: readonly string[];
  /** Phrases before the name of the outlet that found something out itself: "told", "interview with", "seen by". */
  readonly tellingCues: readonly string[];
  /** Verbs of saying by which somebody tells an outlet something, and the words for "to" before its name. */
  readonly sayingVerbs: readonly string[];
  readonly addressing: readonly string[];
  /** Words before the name of a broadcaster on which somebody says something: "sur". */
  readonly onAir?: readonly string[];
  /** Endings or particles behind its name that say the same: "'a", "に". */
  readonly addressingBehind: readonly string[];
  /** Pronouns by which an outlet speaks of itself: "it"; only those that stand for no person. */
  readonly selfWords: readonly string[];
  /** Phrases after it: "has learned", "has seen". */
  readonly learningCues: readonly string[];
  /** Words between a passive verb and who did it: "by", "von", "par". */
  readonly agentWords: readonly string[];
  /** Words by which one outlet names another source: "citing", "with reference to". */
  readonly citingWords: readonly string[];
  /** The same behind the name of the one that is cited, as in Turkish: "kaynak göstererek". */
  readonly citingBehind: readonly string[];
  /** Words between a source and the outlet that cites it: "quoted by". */
  readonly quotedByWords: readonly string[];
  /** Words by which a later sentence refers back to the cited outlet: "the newspaper", "the agency". */
  readonly backReferences: BackReferences;
  /** Words before the title of a cited work: "titled", "under the headline". */
  readonly titling: readonly string[];
  /** Words for what outlets make: "report", "article", "poll". */
  readonly workNouns: readonly string[];
  /**
   * Of all cues the ones that say by themselves that the news is the outlet's ("reported", "according to"), not that it had
   * a part in it ("asked", "aired", "editorial"). Cues of telling, learning and citing are such anyway.
   */
  readonly plainCues: readonly string[];
  /** Words for what outlets measure, and for its being measured: "poll", "tally", "surveyed". */
  readonly measureNouns: readonly string[];
  /** Before an outlet that helped with an article that is another's: "additional reporting by". */
  readonly helpCues?: readonly string[];
  /** Marks on a dispatch of agencies that it does not name: "agencies", "ag". */
  readonly agencyMarks: readonly string[];
  /** Words for what outlets are: "newspaper", "news agency", "daily". */
  readonly outletNouns: readonly string[];
  /** Words for who works there: "reporter", "correspondent". */
  readonly staffNouns: readonly string[];
  /** Words of a picture credit: "photo", "image", "via". */
  readonly pictureWords: readonly string[];
  /** Phrases by which an article says that its own reporters found it out: "told us", "our correspondent". */
  readonly ownReporting: readonly string[];
}

/** Words by which a later sentence names an outlet again, by the kind of outlet that they fit. */
export interface BackReferences {
  readonly press: readonly string[];
  readonly agency: readonly string[];
  readonly broadcaster: readonly string[];
  readonly any: readonly string[];
  /** What it published: "the report". It may be anybody's, so the citation must be near. */
  readonly work: readonly string[];
}

/** Read by names. */
export interface NameLexicon {
  /** Titles and offices before a name: "mr.", "president", "kanzlerin". */
  readonly titles: readonly string[];
  /** Particles within a name: "von", "de la", "bin". */
  readonly particles: readonly string[];
  /** Capitalised words that are no names at the start of a sentence or elsewhere: months, weekdays, "I". */
  readonly notNames: readonly string[];
  /** Words in a name that make it an organisation: "ministry", "party", "bank". */
  readonly organisationWords: readonly string[];
  /** Common given names: the sign that a run of capitalised words is a person. */
  readonly givenNames: readonly string[];
  /** Surnames that stand before the given name, in scripts without capitals; none that are common words as well. */
  readonly surnames?: readonly string[];
  /** The ends of words for what people are, behind which such a surname makes a name: "长", "员". */
  readonly officeEndings?: readonly string[];
  /** Characters that given names seldom have: those of particles, of verbs of coming and doing. */
  readonly notInNames?: string;
  /** Words right behind a person's name: "氏", "さん". */
  readonly honorifics?: readonly string[];
  /** Words for what a place is beside its name, in scripts without capitals: behind it "岛", "村", before it "جزيرة". */
  readonly placeNouns?: readonly string[];
  /** Cities, regions and short forms of countries ("USA"); the countries themselves come from CLDR. */
  readonly places: readonly string[];
  /**
   * Where capitals do not tell names from nouns: prepositions behind which a place stands without an article ("bei Kassel"),
   * the nouns that stand there without one too ("in Gefahr"), and how other such nouns end.
   */
  readonly barePlaces?: {
    readonly prepositions: readonly string[];
    readonly nouns: readonly string[];
    readonly nounEndings: readonly string[];
  };
}
