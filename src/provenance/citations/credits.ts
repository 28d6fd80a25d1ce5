import type { Outlet } from '../../core/outlet.ts';
import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import type { Span } from '../../core/span.ts';
import { fold } from '../../core/text.ts';
import { copyrightLines } from './copyright-lines.ts';
import type { Credit } from './credit.ts';
import type { Cues } from './cues.ts';
import { unspacedDatelines } from './unspaced-datelines.ts';

const BRACKETED = /[([{]\s?([^()[\]{}]{2,60}?)\s?[)\]}]/gu;
/** A day, with the month's name after it or without. */
const DAY = /\p{L}\)?[\s,.]+\d{1,2}\b(?!\))/u;
const SEPARATOR = /\s*(?:[,/;+&–—-]|\band\b|\bund\b|\bet\b)\s*/u;
/** A place and perhaps a day at the start of a line: "BERLIN", "Paris, 14. März.", "LONDRES, 12. —". */
const DATELINE_START = /^[^\p{L}\p{N}]{0,4}[\p{Lu}\p{Lo}»«'’"*_~ ][\p{L}\p{M}\p{N}\s.,'’()/*_~«»–—-]{0,70}$/u;
const DASH_AFTER = /^[\s.,:;]*[–—-]/u;
/** "Oslo (tls). Der …": nothing but one place or two before a mark at the head of a text. */
const PLACES = /^\p{Lu}[\p{L}.’'-]*(?:[\s/]\p{Lu}[\p{L}.’'-]*){0,2}\s?,?\s$/u;
const LINE = /[^\n]+/gu;
const HEAD = 90;
const TAIL = 44;
const MOST_CREDITS = 2_000;
/** "PARIS, 14. (Abc). —": an abbreviation in brackets between dateline and dash is an agency, known or not. */
const ABBREVIATION = /^(?:\p{Lu}(?:\.?\s?\p{Lu}){1,4}\.?|\p{Lu}\p{Ll}{1,4}\.?|\p{Ll}{2,4}\.)$/u;
/** After a day, a word in brackets is no country. */
const UNKNOWN_AGENCY =
  /^(?:\p{Lu}\p{Ll}{1,11}|\p{Lu}(?:\.?\s?\p{Lu}){1,4}\.?|\p{Lu}\p{Ll}{1,11}\.?|\p{Ll}{2,4}\.)$/u;

/** Two or more words with a capital each. */
const PERSON = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’.-]*){0,2}\s\p{Lu}\p{Ll}[\p{L}'’-]*$/u;

const agencies = new WeakMap<OutletCatalogue, Map<string, Outlet>>();

/** All agency marks of a text in order. */
export function findCredits(text: string, catalogue: OutletCatalogue, cues: Cues): Credit[] {
  const credits: Credit[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    if (credits.length >= MOST_CREDITS) break;
    const content = afterLabel(match[1] ?? '', cues);
    const start = match.index;
    const end = start + match[0].length;
    const place = placeOf(text, start, end);
    credits.push(...readGroup(text, start + match[0].indexOf(content), content, place, catalogue, cues));
  }
  for (const match of text.matchAll(LINE)) {
    if (credits.length >= MOST_CREDITS) break;
    const line = { start: match.index, end: match.index + match[0].length };
    credits.push(
      ...unbracketedDateline(text, line, catalogue),
      ...unbracketedClose(text, line, catalogue, cues),
    );
  }
  if (cues.unspaced) credits.push(...unspacedDatelines(text, catalogue));
  credits.push(...copyrightLines(text, catalogue, cues.isLegal));
  return credits.sort((a, b) => a.start - b.start);
}

function placeOf(text: string, start: number, end: number): Credit['place'] {
  const before = lineBefore(text, start);
  const bare = before.trim() === '' && (start < HEAD || before.length < HEAD);
  const head = before.length < HEAD && (bare || DATELINE_START.test(before));
  if (
    head &&
    (bare ||
      DASH_AFTER.test(text.slice(end, end + 6)) ||
      DAY.test(before) ||
      /[–—-]\s*$/u.test(before) ||
      /^\P{Ll}+$/u.test(before) ||
      (start < HEAD && PLACES.test(before)))
  ) {
    return bare && /^[\s.,;:»”"]*(?:\n|$)/u.test(text.slice(end, end + TAIL)) && start > HEAD
      ? 'close'
      : 'dateline';
  }
  return /^[\s.,;:»”"]*?(?:\n|$)/u.test(text.slice(end, end + TAIL)) ? 'close' : 'inside';
}

/** What stands before a place on its line, no more than a dateline's length of it. */
function lineBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - HEAD), at);
  return window.slice(window.lastIndexOf('\n') + 1);
}

/** Reads "AFP, Reuter" or "ats-afp": a credit only where every part is an agency's name or an agency's abbreviation. */
function readGroup(
  text: string,
  from: number,
  content: string,
  place: Credit['place'],
  catalogue: OutletCatalogue,
  cues: Cues,
): Credit[] {
  if (hasPictureWord(content, cues)) return [];
  // In mid-sentence brackets bring in an abbreviation: "the Trans Adriatic Pipeline (TAP)".
  if (
    place === 'inside' &&
    !/[.!?…»”"]\s*$/u.test(text.slice(Math.max(0, from - 6), from).replace(/[([{]\s?$/, ''))
  )
    return [];
  const parts = partsOf(content);
  const known = parts.map(
    (part) =>
      agencyNamed(part.text, catalogue) ??
      agencyInCompound(part.text, catalogue, cues) ??
      (place === 'inside' ? null : outletNamed(part.text, catalogue)),
  );
  if (known.every((outlet) => outlet === null)) {
    const [only] = parts;
    const unnamed = only !== undefined && parts.length === 1 && cues.agencyMarks.has(only.text.toLowerCase());
    if (unnamed && place !== 'inside') return [unknownAgency(only.text, from + only.start, place)];
    if (place !== 'dateline' || parts.length !== 1 || only === undefined) return [];
    const end = from + content.length + 1;
    const dated = DAY.test(lineBefore(text, from - 1));
    const dashed = DASH_AFTER.test(text.slice(end, end + 6));
    if (!(dashed && ABBREVIATION.test(only.text)) && !(dated && UNKNOWN_AGENCY.test(only.text))) return [];
    return [unknownAgency(only.text, from, place)];
  }
  // "(D-PA)", "(CDU-Nord)": one letter before a hyphen is a party's or a class's.
  if (/^\p{Lu}-/u.test(content)) return [];
  // "(Reuters, Impar.)": the outlet's own staff may stand beside agencies, a sentence may not.
  if (known.filter((outlet) => outlet === null).length > 1) return [];
  if (parts.some((part, index) => known[index] === null && part.text.split(/\s+/).length > 2)) return [];
  if (isPhotographer(content, parts, known)) return [];
  if (isIntroduction(text, from - 1, known, catalogue)) return [];
  return parts.flatMap((part, index) => {
    const outlet = known[index] ?? null;
    if (outlet === null) return [];
    const start = from + part.start;
    const end = start + part.text.length;
    return [{ start, end, text: part.text, outlet: outletReference(outlet), known: outlet, place }];
  });
}

function unknownAgency(text: string, start: number, place: Credit['place']): Credit {
  return { start, end: start + text.length, text, outlet: null, known: null, place };
}

/** "(Ann Roe/Reuters)", "(REUTERS/Ann Roe)": a person beside an agency took a picture. Dispatches are signed with initials. */
function isPhotographer(
  content: string,
  parts: readonly { readonly text: string }[],
  known: readonly (Outlet | null)[],
): boolean {
  if (!/[/|]/.test(content)) return false;
  return parts.some((part, index) => known[index] === null && PERSON.test(part.text));
}

/** "the Associated Press (AP)" brings in an abbreviation and credits nobody. */
function isIntroduction(
  text: string,
  bracket: number,
  known: readonly (Outlet | null)[],
  catalogue: OutletCatalogue,
): boolean {
  const before = text.slice(Math.max(0, bracket - 70), bracket);
  const last = catalogue.mentions(before).at(-1);
  return last !== undefined && known.includes(last.outlet) && before.slice(last.end).trim().length < 3;
}

/** "avec Tellus", "mit Material von Tellus": what stands behind the words for a text's source. */
function afterLabel(content: string, cues: Cues): string {
  for (const match of content.matchAll(cues.label)) {
    const rest = content.slice(match.index + match[0].length);
    return match.index === 0 && /^\s+[\p{Lu}\p{Lo}]/u.test(rest) ? rest.trimStart() : content;
  }
  return content;
}

function partsOf(content: string): { start: number; text: string }[] {
  const parts: { start: number; text: string }[] = [];
  let at = 0;
  for (const piece of content.split(SEPARATOR)) {
    const start = content.indexOf(piece, at);
    at = start + piece.length;
    if (piece.trim() !== '') parts.push({ start: start + piece.search(/\S/), text: piece.trim() });
  }
  return parts;
}

/** "Fot. Tellus": the dot before the name is that of a picture credit. */
function endsWithPictureWord(before: string, cues: Cues): boolean {
  for (const match of before.matchAll(cues.picture)) {
    if (/^[\s.:]*$/u.test(before.slice(match.index + match[0].length))) return true;
  }
  return false;
}

function hasPictureWord(content: string, cues: Cues): boolean {
  for (const _ of content.matchAll(cues.picture)) return true;
  return false;
}

/** The agency of a name in any case, with or without dots ("A. F. P.", "ats"). */
function agencyNamed(name: string, catalogue: OutletCatalogue): Outlet | null {
  let names = agencies.get(catalogue);
  if (names === undefined) {
    names = new Map();
    for (const outlet of catalogue.outlets) {
      if (outlet.kind !== 'agency') continue;
      for (const each of [outlet.name, ...outlet.aliases, ...outlet.ambiguousAliases])
        names.set(letters(each), outlet);
    }
    agencies.set(catalogue, names);
  }
  return names.get(letters(name)) ?? null;
}

/** "Tellusbüro": the agency of a compound with a word for what it is. */
function agencyInCompound(name: string, catalogue: OutletCatalogue, cues: Cues): Outlet | null {
  const lower = name.toLowerCase().replace(/\.$/u, '');
  const noun = cues.compoundNouns.find((each) => lower.endsWith(each) && lower.length > each.length + 3);
  return noun === undefined ? null : agencyNamed(lower.slice(0, -noun.length), catalogue);
}

function outletNamed(name: string, catalogue: OutletCatalogue): Outlet | null {
  const [mention] = catalogue.mentions(name);
  return mention !== undefined && !mention.ambiguous && mention.text.length >= name.length - 1
    ? mention.outlet
    : null;
}

function letters(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** "LONDRES, 12. — Reuter. —", "ASTANA, 3 May, Kazinform –", "dpa –". */
function unbracketedDateline(text: string, line: Span, catalogue: OutletCatalogue): Credit[] {
  const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
  const dash = head.search(/[.\s][–—-][\s.]|\//u);
  if (dash < 0) return [];
  for (const mention of catalogue.mentions(head)) {
    if (mention.outlet.kind !== 'agency' || mention.ambiguous) continue;
    const before = head.slice(0, mention.start);
    const after = head.slice(mention.end).replace(/^\.\p{L}{2,3}(?=\s)/u, '');
    // "OSLO, 12 May - Tellus." and "OSLO, 12 May. /Tellus/" are as common as a dash after the name.
    const closes =
      DASH_AFTER.test(after) || (DAY.test(before) && /[–—-]\s*$|\/$/u.test(before) && /^[./]/.test(after));
    if (!closes || !(before.trim() === '' || /[,.–—/-]\s*$/u.test(before))) continue;
    if (before.trim() !== '' && !DATELINE_START.test(before)) continue;
    return [
      {
        ...spanOf(mention, line.start),
        outlet: outletReference(mention.outlet),
        known: mention.outlet,
        place: 'dateline',
      },
    ];
  }
  return [];
}

function spanOf(mention: Span & { text: string }, by: number): Span & { text: string } {
  return { start: mention.start + by, end: mention.end + by, text: mention.text };
}

/** "… the road stayed open. / ats-afp" */
function unbracketedClose(text: string, line: Span, catalogue: OutletCatalogue, cues: Cues): Credit[] {
  const from = Math.max(line.start, line.end - TAIL);
  const tail = text.slice(from, line.end);
  const match = /(?:^|[.!?»”")\]…])\s*[/–—-]?\s*([^.!?»”")\]…\n]{2,38})\.?\s*$/u.exec(tail);
  const content = afterLabel(match?.[1]?.trim() ?? '', cues);
  if (
    match === null ||
    content === '' ||
    (match.index === 0 && from > line.start && !/^[.!?»”")\]…]/u.test(tail))
  )
    return [];
  const parts = partsOf(content);
  // "… mehr" closes a teaser: a word in small letters that leads on is a word.
  const before = tail.slice(0, tail.lastIndexOf(content));
  if (endsWithPictureWord(before, cues)) return [];
  if (/^\p{Ll}/u.test(content) && /(?:\.\.\.|…)\s*$/u.test(before)) return [];
  const known = parts.map((part) => agencyNamed(part.text, catalogue));
  if (parts.length === 0 || known.some((outlet) => outlet === null)) return [];
  const base = from + match.index + match[0].lastIndexOf(content);
  return parts.map((part, index) => {
    const outlet = known[index] as Outlet;
    const start = base + part.start;
    return {
      start,
      end: start + part.text.length,
      text: part.text,
      outlet: outletReference(outlet),
      known: outlet,
      place: 'close',
    };
  });
}
