import { pick, type Random, shuffled } from '../generate/random.ts';
import { type Happening, slotsOf, type Utterance } from './happening.ts';
import { FACTS, type FactName, type Grammar } from './languages/grammar.ts';
import { grammars } from './languages/grammars.ts';
import type { NewsroomOutlet } from './outlets.ts';
import { realise, type Slots } from './realise.ts';

/** What a sentence is about, in no language: what a rewriter and a translator take from it. */
export type Content =
  | { readonly about: 'lead' }
  | { readonly about: 'fact'; readonly fact: FactName }
  /** `told` to the outlet itself. */
  | {
      readonly about: 'quote';
      readonly utterance: Utterance;
      readonly told: boolean;
      readonly clauses: number;
    }
  | { readonly about: 'own' }
  | { readonly about: 'colour'; readonly places: readonly number[] }
  | { readonly about: 'credit' };

export interface Sentence {
  readonly content: Content;
  readonly text: string;
}

/** A report before it has a page around it. */
export interface Report {
  readonly language: string;
  /** "KORNABURG (Belmar Wire) – ", where the report begins with one. */
  readonly dateline: string | null;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  /** How much was known when it was written: 0 at first. */
  readonly version: number;
}

/** Who says it, in which language, of what. */
export interface Telling {
  readonly happening: Happening;
  readonly grammar: Grammar;
  readonly version: number;
  /** Whom the speakers of told quotes spoke to. */
  readonly newsroom: NewsroomOutlet;
}

/** So many of a happening's utterances are said to one newsroom: nobody says the same sentence to two. */
const UTTERANCES = 3;

/** The report of the n-th newsroom that asked people itself. `marked`: it says so. */
export function writeReport(
  happening: Happening,
  { newsroom, place, marked }: { newsroom: NewsroomOutlet; place: number; marked: boolean },
  random: Random,
): Report {
  const grammar = grammarOf(newsroom.language);
  const telling = { happening, grammar, version: 0, newsroom };
  const heard = happening.utterances.slice(place * UTTERANCES, (place + 1) * UTTERANCES);
  const utterances = shuffled(heard, random);
  const quote = (at: number, told: boolean): Content[] => {
    const utterance = utterances[at];
    return utterance === undefined ? [] : [{ about: 'quote', utterance, told, clauses: 3 }];
  };
  const facts = shuffled(FACTS, random)
    .slice(0, 5 + Math.floor(random() * 4))
    .map((fact): Content => ({ about: 'fact', fact }));
  const colours = Array.from(
    { length: 2 + Math.floor(random() * 3) },
    (): Content => ({
      about: 'colour',
      places: grammar.colour.map((list) => Math.floor(random() * list.length)),
    }),
  );
  const rest = shuffled(
    [
      ...facts.slice(1),
      ...colours,
      ...quote(1, false),
      ...quote(2, false),
      ...(marked ? [{ about: 'own' } as const] : []),
    ],
    random,
  );
  const contents: Content[] = [{ about: 'lead' }, ...facts.slice(0, 1), ...quote(0, marked), ...rest];
  const sentences = contents.map((content) => tell(content, telling, random));
  return {
    language: grammar.language,
    dateline: null,
    title: titleOf(telling, random),
    sentences,
    version: 0,
  };
}

export function grammarOf(language: string): Grammar {
  const grammar = grammars[language];
  if (grammar === undefined) throw new Error(`there is no grammar of "${language}"`);
  return grammar;
}

export function titleOf({ happening, grammar, version }: Telling, random: Random): string {
  return realise(pick(random, grammar.titles), slotsOf(happening, grammar, version), random);
}

/** One sentence in the words of a language. */
export function tell(content: Content, telling: Telling, random: Random): Sentence {
  return { content, text: textOf(content, telling, random) };
}

function textOf(content: Content, telling: Telling, random: Random): string {
  const { happening, grammar, version, newsroom } = telling;
  const slots: Slots = {
    ...slotsOf(happening, grammar, version),
    us: newsroom.inSentence,
    toUs: newsroom.spokenTo,
  };
  switch (content.about) {
    case 'lead':
      return realise(pick(random, grammar.leads), slots, random);
    case 'fact':
      return realise(pick(random, grammar.facts[content.fact]), slots, random);
    case 'quote': {
      const { utterance, told, clauses } = content;
      const speaker = happening.people[utterance.speaker];
      const quote = utterance.clauses
        .slice(0, clauses)
        .map((place, list) => grammar.clauses[list]?.[place] ?? '')
        .join(', ');
      const said = {
        quote,
        role: grammar.roles[speaker?.role ?? 0] ?? '',
        person: grammar.spell(speaker?.name ?? ''),
      };
      return realise(pick(random, told ? grammar.toldUs : grammar.said), { ...slots, ...said }, random);
    }
    case 'own':
      return realise(pick(random, grammar.own), slots, random);
    case 'colour':
      return `${content.places.map((place, list) => grammar.colour[list]?.[place] ?? '').join(' ')}.`;
    case 'credit':
      return '';
  }
}

/** Whether the text says by itself whose reporting it is. */
export function isMarked({ dateline, sentences }: Report): boolean {
  return (
    dateline !== null ||
    sentences.some(({ content }) => content.about === 'own' || (content.about === 'quote' && content.told))
  );
}

/** The same text with what names its newsroom left out or told again without it. */
export function withoutMarks(report: Report, telling: Telling, random: Random): Report {
  const now = { ...telling, grammar: grammarOf(report.language), version: report.version };
  const sentences = report.sentences.flatMap((sentence): Sentence[] => {
    const { content } = sentence;
    if (content.about === 'own' || content.about === 'credit') return [];
    return content.about === 'quote' && content.told
      ? [tell({ ...content, told: false }, now, random)]
      : [sentence];
  });
  return { ...report, dateline: null, sentences };
}
