import type { Outlet } from '../../core/outlet.ts';
import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import { copyrightLines } from './copyright-lines.ts';
import type { Credit } from './credit.ts';
import { afterLabel, agencyInCompound, agencyNamed, outletNamed, partsOf } from './credit-names.ts';
import type { Cues } from './cues.ts';
import { DASH_AFTER, DATELINE_START, DAY, HEAD, TAIL } from './dateline-patterns.ts';
import { unbracketedCredits } from './unbracketed-credits.ts';
import { unspacedDatelines } from './unspaced-datelines.ts';

const BRACKETED = /[([{]\s?([^()[\]{}]{2,60}?)\s?[)\]}]/gu;
/** "Oslo (tls). Der …": nothing but one place or two before a mark at the head of a text. */
const PLACES = /^\p{Lu}[\p{L}.’'-]*(?:[\s/]\p{Lu}[\p{L}.’'-]*){0,2}\s?,?\s$/u;
const LINE = /[^\n]+/gu;
const MOST_CREDITS = 2_000;
/** "PARIS, 14. (Abc). —": an abbreviation in brackets between dateline and dash is an agency, known or not. */
const ABBREVIATION = /^(?:\p{Lu}(?:\.?\s?\p{Lu}){1,4}\.?|\p{Lu}\p{Ll}{1,4}\.?|\p{Ll}{2,4}\.)$/u;
/** After a day, a word in brackets is no country. */
const UNKNOWN_AGENCY =
  /^(?:\p{Lu}\p{Ll}{1,11}|\p{Lu}(?:\.?\s?\p{Lu}){1,4}\.?|\p{Lu}\p{Ll}{1,11}\.?|\p{Ll}{2,4}\.)$/u;

/** Two or more words with a capital each. */
const PERSON = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’.-]*){0,2}\s\p{Lu}\p{Ll}[\p{L}'’-]*$/u;

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
    credits.push(...unbracketedCredits(text, line, catalogue, cues));
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

function hasPictureWord(content: string, cues: Cues): boolean {
  for (const _ of content.matchAll(cues.picture)) return true;
  return false;
}
