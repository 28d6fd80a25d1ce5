import type { Evidence } from '../../core/evidence.ts';
import type { Span } from '../../core/span.ts';
import {
  type CitationContext,
  type CitationInput,
  homeOf,
  type IsOwn,
  ownOutlet,
  sentenceAt,
} from './citation-input.ts';
import { findCredits } from './credits.ts';
import { type Cues, cuesOf, matchAt } from './cues.ts';
import { findOutletNamings } from './outlet-namings.ts';
import { endsWithRole, saidTo } from './said-to.ts';

/** "ALMATY, Kazakhstan—", "BERLIN, 3. Mai –", "Berlin. ", at the very start of the body. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3})(?:,\s[\p{L}\p{N}\s.]{2,30})?(?:\s[–—-]\s|[—–]|\s--\s)/u;
const DATELINE_WINDOW = 100;
/** Enough to tell a dateline's mark from one in a sentence. */
const MARK_WINDOW = 400;
const CUE_WINDOW = 90;
const YEAR_AFTER = /^,?\s\p{L}{1,3}\s(?:19|20)\d\d(?!\d)/u;
/** Words inside quotation marks are a speaker's: "our correspondent" there is not the article's. */
const OPENING = /[“«„]/gu;
const CLOSING = /[”»]/gu;

/**
 * Marks that the article's outlet found out itself what it reports: its people were told or shown it, it names its own
 * correspondent, or its author signs below a dateline and no agency does. Precision first: what an agency or another
 * outlet signs has none of its own, unless the words name this outlet.
 */
export function findOwnReporting(input: CitationInput, context: CitationContext): Evidence[] {
  const cues = cuesOf(context.lexicon);
  const evidence: Evidence[] = [
    ...ownPhrases(input, context.sentences, cues),
    ...namedAsOwn(input, context, cues),
    ...bylineAndDateline(input, context, cues),
    ...ownMark(input, context, cues),
  ];
  return evidence.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

function ownPhrases(input: CitationInput, sentences: readonly Span[], cues: Cues): Evidence[] {
  const found: Evidence[] = [];
  let number = 0;
  for (const match of input.text.matchAll(cues.ownReporting)) {
    const start = match.index;
    while (number < sentences.length - 1 && (sentences[number]?.end ?? 0) <= start) number += 1;
    const sentence = sentences[number];
    if (sentence === undefined || isInQuote(input.text, sentence, start)) continue;
    // "told US senators"
    if (/\p{Ll}\s\p{Lu}{2}$/u.test(match[0])) continue;
    const span = { start, end: start + match[0].length };
    found.push(
      evidenceOf(input, span, `The article says that its own reporters found it out (“${match[0]}”).`),
    );
  }
  return found;
}

/** Whether more quotation marks were opened than closed before a place in its sentence. */
function isInQuote(text: string, sentence: Span, at: number): boolean {
  const before = text.slice(Math.max(sentence.start, at - 2_000), at);
  const straight = before.split('"').length - 1;
  // “ opens in English and closes what „ opened in German and Russian.
  const turned = Math.min(count(before, /„/gu), count(before, /“/gu));
  return count(before, OPENING) - turned > count(before, CLOSING) + turned || straight % 2 === 1;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** "told the Herald", "documents seen by the Herald", "the Herald has learned", where the article is the Herald's. */
function namedAsOwn(input: CitationInput, context: CitationContext, cues: Cues): Evidence[] {
  const isOwn = ownOutlet(input, context.catalogue);
  const { text } = input;
  const found: Evidence[] = [];
  for (const naming of ownNamings(input, context, cues, isOwn)) {
    const sentence = context.sentences[sentenceAt(context.sentences, naming.start)];
    if (sentence === undefined) continue;
    const from = Math.max(sentence.start, naming.start - CUE_WINDOW);
    const left = text.slice(from, naming.start);
    const telling = [...left.matchAll(cues.telling)].findLast((match) => {
      const between = left.slice(match.index + match[0].length);
      return /^[\s“"«„]*(?:\p{L}+\s+){0,3}[“"«„]?$/u.test(between) && !endsWithRole(between, cues);
    });
    const told = telling?.index ?? saidTo(left, text.slice(naming.end, naming.end + 2), cues);
    const learning = learningAfter(text, naming.end, cues);
    const cue =
      told !== null
        ? { start: from + told, end: naming.end }
        : learning !== null
          ? { start: naming.start, end: learning }
          : null;
    // The place of the cue: the name itself may stand in quotation marks.
    if (cue === null || isInQuote(text, sentence, cue.start)) continue;
    // "told the Herald in 2013": what it once reported is no news of this article.
    if (YEAR_AFTER.test(text.slice(cue.end, cue.end + 12))) continue;
    const words = text.slice(cue.start, cue.end);
    found.push(evidenceOf(input, cue, `The article’s own outlet was told or shown it (“${words}”).`));
  }
  return found;
}

function ownNamings(input: CitationInput, context: CitationContext, cues: Cues, isOwn: IsOwn): Span[] {
  const namings = findOutletNamings(
    input.text,
    context.catalogue,
    cues,
    homeOf(input, context.catalogue),
  ).filter((naming) => isOwn(naming.outlet, naming.text));
  const spans: Span[] = namings.map(({ start, end }) => ({ start, end }));
  // An outlet that the catalogue lacks is known by the name that the page gives itself.
  for (const name of input.outlet === null ? [] : [input.outlet.name]) {
    if (name.length < 4 || context.catalogue.byName(name) !== null) continue;
    for (
      let at = input.text.indexOf(name);
      at >= 0 && spans.length < 1_000;
      at = input.text.indexOf(name, at + 1)
    ) {
      if (!spans.some((span) => span.start <= at && at < span.end))
        spans.push({ start: at, end: at + name.length });
    }
  }
  return spans;
}

function learningAfter(text: string, at: number, cues: Cues): number | null {
  // Turkish: "Sabah Yıldızı’na konuştu".
  const next =
    at + (/^[”"»]?(?:[’']\p{Ll}{1,4})?[”"»’']?\s*/u.exec(text.slice(at, at + 10))?.[0].length ?? 0);
  return matchAt(cues.learningHere, text, next)?.end ?? null;
}

/** "LONDON (Tellus) –" on Tellus's own site: its own dispatch. */
function ownMark(input: CitationInput, context: CitationContext, cues: Cues): Evidence[] {
  const isOwn = ownOutlet(input, context.catalogue);
  const mark = findCredits(input.text.slice(0, MARK_WINDOW), context.catalogue, cues).find(
    (credit) =>
      credit.place === 'dateline' && credit.start < DATELINE_WINDOW && isOwn(credit.outlet, credit.text),
  );
  return mark === undefined
    ? []
    : [evidenceOf(input, mark, 'The dateline bears the article’s own outlet’s mark.', 'credit')];
}

/** A dateline under an author's name, where no agency, credit or source mark claims the text. */
function bylineAndDateline(input: CitationInput, context: CitationContext, cues: Cues): Evidence[] {
  if (input.byline.length === 0 || !input.byline.some(isPersonName)) return [];
  const claimed = input.marks.some((mark) =>
    ['title-suffix', 'source-link', 'is-based-on', 'syndication-source', 'aggregator-notice'].includes(
      mark.type,
    )
      ? mark.type !== 'title-suffix' || mark.date !== null
      : mark.type === 'credit-line' &&
        mark.byline.length === 0 &&
        context.catalogue.mentions(mark.text).length > 0,
  );
  const isOwn = ownOutlet(input, context.catalogue);
  const agency = input.byline.some((name) =>
    context.catalogue
      .mentions(name)
      .some(({ outlet, ambiguous }) => !ambiguous && !isOwn(outlet, outlet.name)),
  );
  if (claimed || agency) return [];
  const match = DATELINE.exec(input.text.slice(0, DATELINE_WINDOW));
  if (match === null) return [];
  if (findCredits(input.text, context.catalogue, cues).some((credit) => credit.place !== 'inside')) return [];
  const place = match.groups?.['place'] ?? match[0];
  const isOutlet = (words: string) =>
    isOwn(null, words) || context.catalogue.mentions(words).some(({ ambiguous }) => !ambiguous);
  if (!isPlaceLine(place, match[0]) || isOutlet(place) || input.byline.some((name) => place.includes(name)))
    return [];
  const end = place.length;
  return [
    evidenceOf(
      input,
      { start: 0, end },
      `Reported from the place of its dateline by ${input.byline.join(', ')}.`,
      'dateline',
    ),
  ];
}

/** A place line is in capitals or has its region or day behind a comma; "Indeed – " has neither. */
function isPlaceLine(place: string, line: string): boolean {
  return !/\p{Ll}/u.test(place) || (line.startsWith(`${place},`) && !/\.\p{L}/u.test(place));
}

/** Two words or more with a capital each: a person, not "Newsroom" or "Staff". */
function isPersonName(name: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*(?:\s[\p{L}'’.-]+)*\s\p{Lu}[\p{L}'’.-]+$/u.test(name.trim());
}

function evidenceOf(
  input: CitationInput,
  { start, end }: Span,
  note: string,
  type: Evidence['type'] = 'own-reporting',
): Evidence {
  return { type, article: input.id, start, end, text: input.text.slice(start, end), note };
}
