import { pick, type Random } from '../generate/random.ts';
import { type Happening, slotsOf } from './happening.ts';
import type { Grammar } from './languages/grammar.ts';
import type { NewsroomOutlet } from './outlets.ts';
import { realise } from './realise.ts';
import type { Report, Sentence } from './report.ts';

/** A line below the text, or a byline, with the page that it leads to. */
export interface CreditLine {
  readonly text: string;
  readonly href: string | null;
}

/** A report with its credit in place. */
export interface Credited {
  readonly report: Report;
  readonly line: CreditLine | null;
  /** Where the byline names the source in place of an author. */
  readonly byline: string | null;
}

/** A report that names nobody. */
export function uncredited(report: Report): Credited {
  return { report, line: null, byline: null };
}

export interface CreditedSource {
  readonly outlet: NewsroomOutlet;
  /** The page of its report. */
  readonly url: string;
  /** Whom that report names as its own source, if this credit is to say so. */
  readonly origin: NewsroomOutlet | null;
}

export interface CreditContext {
  readonly grammar: Grammar;
  readonly happening: Happening;
  readonly source: CreditedSource;
  readonly random: Random;
}

/** A rewriter names its source in a sentence of its own or in a clause of its first one. */
export function creditInText(report: Report, context: CreditContext): Credited {
  const { grammar, source, random } = context;
  const { chains } = grammar.credit;
  const { sentences: whole, clauses } = source.outlet.issuer ? grammar.announcement : grammar.credit;
  const [lead, ...rest] = report.sentences;
  if (lead === undefined) return uncredited(report);
  if (source.origin === null && random() < 0.4) {
    const clause = realise(pick(random, clauses), slots(context), random);
    const text = lead.text.replace(/\.$/, clause);
    return uncredited({ ...report, sentences: [{ ...lead, text }, ...rest] });
  }
  const template = pick(random, source.origin === null ? whole : chains);
  const credit: Sentence = { content: { about: 'credit' }, text: realise(template, slots(context), random) };
  return uncredited({ ...report, sentences: [lead, credit, ...rest] });
}

/** A line below the text. */
export function creditBelow(
  report: Report,
  form: 'lines' | 'excerpts' | 'translated',
  context: CreditContext,
): Credited {
  const { grammar, source, random } = context;
  const text = realise(pick(random, grammar.credit[form]), slots(context), random);
  const linked = form === 'excerpts' || random() < 0.6;
  return { report, line: { text, href: linked ? source.url : null }, byline: null };
}

/** As an agency's text is credited: before the first sentence, or in the byline. */
export function creditAgency(report: Report, context: CreditContext): Credited {
  const { source, random, grammar, happening } = context;
  const name = nameIn(source.outlet, grammar);
  if (random() < 0.5) return { report, line: null, byline: name };
  const place = grammar.spell(happening.place).toUpperCase();
  return uncredited({ ...report, dateline: `${place} (${name}) – ` });
}

function nameIn(outlet: NewsroomOutlet, grammar: Grammar): string {
  return outlet.language === grammar.language ? outlet.outlet.name : outlet.abroad;
}

function slots({ grammar, happening, source: { outlet, origin } }: CreditContext) {
  const own = outlet.language === grammar.language;
  const originOwn = origin !== null && origin.language === grammar.language;
  return {
    ...slotsOf(happening, grammar, 0),
    name: nameIn(outlet, grammar),
    source: own ? outlet.inSentence : outlet.abroad,
    toSource: own ? outlet.spokenTo : outlet.abroad,
    origin: origin === null ? '' : originOwn ? origin.inSentence : origin.abroad,
    originName: origin === null ? '' : originOwn ? `«${origin.outlet.name}»` : origin.abroad,
  };
}
