import type { Announcement, NameMention } from '../../core/analysis.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { Span } from '../../core/span.ts';
import { webUrl } from '../../core/url.ts';
import { type CitationContext, type CitationInput, sentenceAt } from '../citations/citation-input.ts';
import { cuesOf } from '../citations/cues.ts';
import { namesOfSite } from './site-name.ts';

/** What was found, and the signs of it. */
export interface FoundAnnouncement extends Announcement {
  readonly evidence: readonly Evidence[];
}

/** Sentences in which news says who did it. */
const LEAD_SENTENCES = 3;
/** A label stands at the beginning of its line, near either end of the text. */
const HEAD = 400;
const TAIL = 2_500;
const MOST_EVIDENCE = 8;
const CONTACT_WINDOW = 200;
const CONTACT = /[\p{L}\p{N}._-]@[\p{L}\p{N}-]+\.|(?<![\d.])\+?\(?\d[\d\s()/-]{6,18}\d(?!\d)/u;
const SEVERAL = 3;
/** Where nothing but the name tells, more than a newspaper has for itself in a report on others. */
const MANY = 4;
const LARGE_SHARE = 0.2;

const WEIGHT = {
  /** The lead says what the site's owner did. */
  namedInLead: 1.5,
  namedOften: 1,
  /** A press office's own label. */
  label: 1.5,
  /** And another one, as at its head and its end, or how to reach the office behind it. */
  contact: 1,
  official: 1.5,
  path: 1,
} as const;

/** No sign alone makes a page its owner's word: newspapers name themselves, reprints keep the press office's lines. */
const ENOUGH = 2.5;

/** Domains that only states, universities and bodies of states can have (RFC 920, ICANN's .int, usage of the countries). */
const OFFICIAL_HOST =
  /(?:^|\.)(?:gov|mil|edu|int|europa\.eu|(?:gov|govt|gouv|gob|gub|gv|go|gc|ac|edu|mil|admin|bund)\.[a-z]{2}|admin\.ch|bund\.de|gc\.ca)$/;

/** Where sites keep what they tell the press, in the languages whose sites were looked at. */
const PRESS_PATH =
  /(?:^|\/)(?:press|presse|prensa|imprensa|stampa|prasa|basin|pers|media-?cent(?:er|re)|newsroom|pressroom|press-?room|press-?cent(?:er|re)|sala-de-(?:prensa|imprensa)|ufficio-stampa|(?:press|news|media)[-_]?releases?|pressemitteilung(?:en)?|presseinformation(?:en)?|medienmitteilung(?:en)?|presse-?service|communiques?(?:-de-presse)?|comunicad[oi]s?(?:-de-(?:prensa|imprensa))?|comunicat[oi](?:-stampa)?|notas?-de-prensa|persbericht(?:en)?|tiskove-zpravy|statements?|announcements?)(?:\/|$|[-_.]|\d)/i;
const PRESS_HOST = /^(?:press|presse|prensa|newsroom|news-?room|pressroom|media)\./;

/**
 * Whether a page is the announcement of whoever owns its site, from the page alone; null where it is not or cannot be told.
 * An outlet of the catalogue announces nothing about the news but a government's.
 */
export function findAnnouncement(
  input: CitationInput,
  context: CitationContext,
  names: readonly NameMention[],
): FoundAnnouncement | null {
  const known = input.outlet === null ? null : context.catalogue.byDomain(input.outlet.domain);
  if (known !== null && known.kind !== 'government') return null;
  const signs = signsOf(input, context, names, known !== null);
  const { own, lines, apart, officialHost, pressPath } = signs;
  const sentences = new Set(own.map(({ start }) => sentenceAt(context.sentences, start)));
  const isInLead = [...sentences].some((sentence) => sentence >= 0 && sentence < LEAD_SENTENCES);
  const signed = lines.length + apart.length;
  const weight =
    (isInLead ? WEIGHT.namedInLead : 0) +
    (sentences.size >= SEVERAL ? WEIGHT.namedOften : 0) +
    (signed > 0 ? WEIGHT.label : 0) +
    (signed > 1 || signs.isReachable ? WEIGHT.contact : 0) +
    (officialHost === null ? 0 : WEIGHT.official) +
    (pressPath === null ? 0 : WEIGHT.path);
  if (weight < ENOUGH) return null;
  const formal = signed > 0 || officialHost !== null || pressPath !== null;
  const isAbout = sentences.size >= Math.max(MANY, LARGE_SHARE * context.sentences.length);
  if (!formal && !isAbout) return null;
  return { issuer: own[0]?.text ?? null, formal, evidence: evidenceOf(input, signs) };
}

/** What may say that a page is an announcement. */
interface Signs {
  /** Where the text names the site that it stands on. */
  readonly own: readonly NameMention[];
  /** A press office's labels in the text, and its lines that the reader took out of it. */
  readonly lines: readonly Span[];
  readonly apart: readonly string[];
  /** Whether one of them says how to reach the office. */
  readonly isReachable: boolean;
  readonly officialHost: string | null;
  readonly pressPath: string | null;
}

function signsOf(
  { text, outlet, url, marks }: CitationInput,
  { lexicon }: CitationContext,
  names: readonly NameMention[],
  isGovernment: boolean,
): Signs {
  const lines = labelLines(text, cuesOf(lexicon).announcementLabel);
  const apart = marks.filter(({ type }) => type === 'press-contact').map((mark) => mark.text);
  const address = webUrl(url ?? '');
  const host = address?.hostname ?? outlet?.domain ?? '';
  const isPressPage =
    address !== null && (PRESS_PATH.test(address.pathname) || PRESS_HOST.test(address.hostname));
  return {
    own: outlet === null ? [] : namesOfSite(text, outlet, names),
    lines,
    apart,
    isReachable: apart.some((line) => CONTACT.test(line)) || lines.some((line) => isContact(text, line)),
    officialHost: isGovernment || OFFICIAL_HOST.test(host) ? host : null,
    pressPath: isPressPage ? address.pathname : null,
  };
}

function evidenceOf(
  { id, text }: CitationInput,
  { own, lines, apart, officialHost, pressPath }: Signs,
): Evidence[] {
  const sign = (span: Span | null, words: string, note: string): Evidence => ({
    type: 'announcement',
    article: id,
    start: span?.start ?? null,
    end: span?.end ?? null,
    text: words,
    note,
  });
  const evidence = [
    ...apart.map((line) => sign(null, line, 'Beside the text stands a press office’s line.')),
    ...lines.map((line) =>
      sign(line, text.slice(line.start, line.end), 'A press office’s own line: the text is an announcement.'),
    ),
    ...own.map((name) =>
      sign(name, name.text, `The page is on the site of ${name.text} itself and says what it did or said.`),
    ),
    ...(officialHost === null ? [] : [sign(null, officialHost, 'The site is a public body’s own.')]),
    ...(pressPath === null
      ? []
      : [sign(null, pressPath, 'The page stands among what its site tells the press.')]),
  ];
  return evidence.slice(0, MOST_EVIDENCE);
}

/** The lines near the beginning and end of a text that begin with a press office's label. */
function labelLines(text: string, label: RegExp): Span[] {
  const found: Span[] = [];
  const from = Math.max(HEAD, text.length - TAIL);
  for (const [start, end] of [
    [0, Math.min(HEAD, text.length)],
    [from, text.length],
  ] as const) {
    for (const match of text.slice(start, end).matchAll(label)) {
      const at = start + match.index;
      if (/(?:^|\n)[^\p{L}\p{N}\n]{0,4}$/u.test(text.slice(Math.max(0, at - 8), at)))
        found.push({ start: at, end: at + match[0].length });
    }
  }
  return found;
}

/** Whether an address or a telephone number follows. */
function isContact(text: string, { end }: Span): boolean {
  return CONTACT.test(text.slice(end, end + CONTACT_WINDOW));
}
