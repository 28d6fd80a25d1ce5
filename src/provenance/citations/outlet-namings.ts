import type { Outlet, OutletReference } from '../../core/outlet.ts';
import { type OutletCatalogue, type OutletMention, outletReference } from '../../core/outlet-catalogue.ts';
import type { Span } from '../../core/span.ts';
import { registrableDomain } from '../../core/url.ts';
import { type Cues, matchAt } from './cues.ts';
import { othersNames } from './others-names.ts';

/**
 * A place where a text names an outlet. `known`: it is in the catalogue. `certain`: the words can mean nothing else;
 * where they can (an everyday word, an outlet that we do not know), only a cue makes it a citation.
 */
export interface OutletNaming extends Span {
  readonly text: string;
  readonly outlet: OutletReference | null;
  readonly known: Outlet | null;
  readonly certain: boolean;
  /** Outlets are told apart by this: the domain, or the name of one that we do not know. */
  readonly key: string;
}

/** Where the article comes from: which of two outlets of one name it means. */
export interface Home {
  readonly language: string | null;
  readonly country: string | null;
}

/** Capitalised words directly before or after a word for an outlet, which may be the name of one that we do not know. */
const NAME_BEFORE = /(?:\p{Lu}[\p{L}\p{N}'’.&-]*\s+){1,5}$/u;
const NAME_AFTER =
  /^\s+(?:[“"«„]([^“”"«»„\n]{2,40})[”"»“]|(\p{Lu}[\p{L}\p{N}'’.&-]*(?:\s\p{Lu}[\p{L}\p{N}'’.&-]*){0,4}))/u;
const LEADING_ARTICLE = /^(?:the|an?|die|der|das|dem|den|des|le|la|les|el|los|las|une?|ein|eine[rmn]?)\s+/iu;
/** An abbreviation in brackets after a name introduces it: "the Kyzyl Herald (KH)". */
const INTRODUCED = /^[”“"»’]?\s*\(\s*(?:the\s|hereafter\s)?[“"«„]?(\p{L}[\p{L}\p{N}&.-]{1,9})[”"»“]?\s*\)/u;
/** A host name in running text, with a top-level domain of those under which outlets publish; not in an address. */
const HOST =
  /(?<![\p{L}\p{N}@/.-])[\p{L}\p{N}][\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{2,20})?\.(?:com|org|net|info|news|media|online|tv|press|today|[a-z]{2})(?![\p{L}\p{N}@/-]|\.\p{L})/gu;
/** "t-online.de": the name goes on as an address. */
const HOST_ENDING = /^\.\p{Ll}{2,4}(?![\p{L}\p{N}])/u;
const ARTICLE_HERE =
  /(?:^|[\s(])(?:the|an?|der|die|das|dem|den|des|eine?|eine[mnrs]|le|la|une?|el|al|una|à|l['’])\s?$/iu;
/** Languages in which every noun has a capital, so that a capital makes no name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
const WINDOW = 80;
const MOST_UNKNOWN = 200;

/** Every naming of an outlet in text order: catalogue names, names known by a word beside them, abbreviations made here. */
export function findOutletNamings(
  text: string,
  catalogue: OutletCatalogue,
  cues: Cues,
  home: Home = { language: null, country: null },
): OutletNaming[] {
  const all = catalogue.mentions(text);
  const isOthers = othersNames(text, all);
  const mentions = all.filter((mention) => !isOthers(mention));
  const named = new Set(
    mentions.filter((mention) => !mention.ambiguous).map((mention) => mention.outlet.domain),
  );
  const known = mentions.flatMap((mention) => toNaming(text, mention, named, home, cues) ?? []);
  const unknown = [...findUnknown(text, known, cues), ...findHosts(text, known, catalogue)];
  return withIntroduced(text, merge(known, unknown), cues);
}

function toNaming(
  text: string,
  mention: OutletMention,
  named: ReadonlySet<string>,
  home: Home,
  cues: Cues,
): OutletNaming | null {
  const { start } = mention;
  const end = mention.end + (HOST_ENDING.exec(text.slice(mention.end, mention.end + 6))?.[0].length ?? 0);
  const candidates = [mention.outlet, ...mention.namesakes];
  const inFull = candidates.find((candidate) => named.has(candidate.domain));
  const outlet = inFull ?? nearest(candidates, mention.text, home);
  const beside = hasOutletNoun(text, start, end, cues);
  const certain = !mention.ambiguous || inFull !== undefined || beside;
  if (mention.ambiguous && !beside && isPartOfLongerName(text, { start, end }, inFull !== undefined, cues))
    return null;
  if (!certain && !looksLikeName(text, mention, home, cues) && !opensWithVerb(text, mention, home, cues))
    return null;
  return {
    start,
    end,
    text: text.slice(start, end),
    outlet: outlet === null ? null : outletReference(outlet),
    known: outlet,
    certain,
    key: outlet?.domain ?? mention.text.toLowerCase(),
  };
}

/** Of namesakes ("ABC", "The Times") the one of the article's language and country, or whose full name it is; else unknown. */
function nearest(candidates: readonly Outlet[], words: string, { language, country }: Home): Outlet | null {
  let left = candidates;
  for (const fits of [
    (outlet: Outlet) =>
      language === null || outlet.languages.length === 0 || outlet.languages.includes(language),
    (outlet: Outlet) => outlet.country === country,
    (outlet: Outlet) => outlet.name.toLowerCase() === words.toLowerCase(),
  ]) {
    const fitting = left.filter(fits);
    if (fitting.length > 0) left = fitting;
    if (left.length === 1) return left[0] ?? null;
  }
  return null;
}

/** "Huffington Post", "Times Square", "the Post and Courier": the everyday word is a piece of another name. */
function isPartOfLongerName(text: string, { start, end }: Span, inFull: boolean, cues: Cues): boolean {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const word = /(\p{Lu}[\p{L}'’.]*)([\s-])$/u.exec(before);
  const startsWithArticle = LEADING_ARTICLE.test(text.slice(start, end));
  if (
    word !== null &&
    !startsWithArticle &&
    !LEADING_ARTICLE.test(word[0]) &&
    !cues.notNames.has((word[1] ?? '').toLowerCase()) &&
    !(inFull && word[2] === '-')
  ) {
    const earlier = before.slice(0, word.index).trimEnd();
    // “Real Time”: the title of something else, whole in its marks.
    if (/[“"«„]$/u.test(earlier) && /^[.,]?[”"»“]/u.test(text.slice(end, end + 2))) return true;
    if (earlier !== '' && !/[.!?:;“"«„(—–-]$/u.test(earlier)) return true;
  }
  const after = text.slice(end, end + 24);
  if (inFull && after.startsWith('-')) return false;
  return /^(?:[\s-]\p{Lu}\p{Ll}|[’']\s\p{Lu}|\s(?:&|and|und|et|y)\s\p{Lu}\p{Ll}+\s\p{Ll})/u.test(after);
}

/**
 * Whether an everyday word stands as names of outlets do: in quotation marks, after an article or in mid-sentence. What is
 * left of a name without its article ("gegenüber der Presse") is a name in quotation marks only.
 */
function looksLikeName(
  text: string,
  { start, end, text: words, outlet }: OutletMention,
  home: Home,
  cues: Cues,
): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/[«“„"]$/u.test(before)) return /^[»”“"]/u.test(text.slice(end, end + 1));
  if (/\s/.test(words)) return true;
  const stem = words.slice(0, Math.max(3, words.length - 2)).toLowerCase();
  const listed = [outlet.name, ...outlet.aliases, ...outlet.ambiguousAliases];
  if (!listed.some((name) => !/\s/.test(name) && name.toLowerCase().startsWith(stem))) return false;
  if (ARTICLE_HERE.test(before) || before.endsWith('/')) return true;
  if (home.language !== null && CAPITAL_NOUNS.has(home.language)) return endsWithCue(before, cues);
  return /[\p{Ll},]\s$/u.test(before);
}

function endsWithCue(before: string, cues: Cues): boolean {
  for (const match of before.matchAll(cues.before)) {
    if (before.slice(match.index + match[0].length).trim() === '') return true;
  }
  return false;
}

/** "Bloomberg reported …" at the start of a sentence in the outlet's own language. */
function opensWithVerb(
  text: string,
  { end, text: words, outlet }: OutletMention,
  home: Home,
  cues: Cues,
): boolean {
  if (outlet.name !== words || outlet.languages[0] !== home.language) return false;
  const next = skipSpace(text, end);
  const adverb = /^\p{Ll}+\s/u.exec(text.slice(next, next + 16))?.[0].length ?? 0;
  return matchAt(cues.verbHere, text, next) !== null || matchAt(cues.verbHere, text, next + adverb) !== null;
}

/** "the newspaper Bild", "Time magazine". */
function hasOutletNoun(text: string, start: number, end: number, cues: Cues): boolean {
  // With a capital the word belongs to a longer name: "Catholic News Agency" is no agency of The News.
  const noun = matchAt(cues.outletNounHere, text, skipSpace(text, end));
  if (noun !== null && !/^\p{Lu}/u.test(noun.text)) return true;
  const left = text.slice(Math.max(0, start - WINDOW), start);
  for (const match of left.matchAll(cues.outletNoun)) {
    if (/^[\s“"«„]*$/u.test(left.slice(match.index + match[0].length))) return true;
  }
  return false;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (/[\s»”“"’]/.test(text[next] ?? '')) next += 1;
  return next;
}

/** "according to example.org": outlets that the text names by their address. */
function findHosts(text: string, known: readonly OutletNaming[], catalogue: OutletCatalogue): OutletNaming[] {
  const found: OutletNaming[] = [];
  let taken = 0;
  for (const match of text.matchAll(HOST)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.length >= MOST_UNKNOWN) break;
    while ((known[taken]?.end ?? Number.POSITIVE_INFINITY) <= start) taken += 1;
    if ((known[taken]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    const outlet = catalogue.byDomain(match[0]);
    const domain = outlet?.domain ?? registrableDomain(match[0].toLowerCase());
    if (domain === null) continue;
    const reference = outlet === null ? { domain, name: match[0] } : outletReference(outlet);
    found.push({
      start,
      end,
      text: match[0],
      outlet: reference,
      known: outlet,
      certain: outlet !== null,
      key: domain,
    });
  }
  return found;
}

function findUnknown(text: string, known: readonly OutletNaming[], cues: Cues): OutletNaming[] {
  const found: OutletNaming[] = [];
  let taken = 0;
  for (const noun of text.matchAll(cues.outletNoun)) {
    const start = noun.index;
    const end = start + noun[0].length;
    while ((known[taken]?.end ?? Number.POSITIVE_INFINITY) < start - WINDOW) taken += 1;
    const name = nameBefore(text, start, end) ?? nameAfter(text, end);
    if (name === null) continue;
    const overlaps = (other: Span) => other.start < name.end + 1 && name.start < other.end + 1;
    let clash = false;
    for (let index = taken; index < known.length && (known[index]?.start ?? 0) <= name.end; index += 1) {
      if (overlaps(known[index] as OutletNaming)) clash = true;
    }
    if (clash || found.some((other) => overlaps(other))) continue;
    const words = text.slice(name.start, name.end);
    found.push({ ...name, text: words, outlet: null, known: null, certain: false, key: words.toLowerCase() });
    if (found.length >= MOST_UNKNOWN) break;
  }
  return found;
}

/** "the Kyzyl Herald newspaper"; with a capital noun it belongs to the name: "Sahel Press Agency". */
function nameBefore(text: string, nounStart: number, nounEnd: number): Span | null {
  const from = Math.max(0, nounStart - WINDOW);
  const match = NAME_BEFORE.exec(text.slice(from, nounStart));
  if (match === null) return null;
  const article = LEADING_ARTICLE.exec(match[0])?.[0].length ?? 0;
  const start = from + match.index + article;
  const partOfName = /^\p{Lu}/u.test(text.slice(nounStart, nounEnd));
  const end = partOfName ? nounEnd : start + text.slice(start, nounStart).trimEnd().length;
  // One capital word before "television" is a nationality rather than a name.
  const words = text.slice(start, end).split(/\s+/).filter(Boolean).length;
  return words >= 2 && !/[.]\s/.test(text.slice(start, end)) ? { start, end } : null;
}

/** "the daily Südkurier", "газета «Заря Востока»". */
function nameAfter(text: string, nounEnd: number): Span | null {
  const match = NAME_AFTER.exec(text.slice(nounEnd, nounEnd + WINDOW));
  if (match === null) return null;
  const name = match[1] ?? match[2] ?? '';
  if (!/^\p{Lu}/u.test(name)) return null;
  const start = nounEnd + match[0].indexOf(name);
  return { start, end: start + name.replace(/[’']s?$|\.$/u, '').length };
}

function merge(known: readonly OutletNaming[], unknown: readonly OutletNaming[]): OutletNaming[] {
  return [...known, ...unknown].sort((a, b) => a.start - b.start);
}

/** An abbreviation in brackets is no naming of its own; one made here names the outlet wherever it stands again. */
function withIntroduced(text: string, namings: readonly OutletNaming[], cues: Cues): OutletNaming[] {
  /** From where on an abbreviation counts, and whom it names. */
  const introduced = new Map<string, { from: number; naming: OutletNaming }>();
  const result: OutletNaming[] = [];
  let swallowed = -1;
  for (const naming of namings) {
    if (naming.start < swallowed) continue;
    const noun = matchAt(cues.outletNounHere, text, skipSpace(text, naming.end));
    const from = noun?.end ?? naming.end;
    const match = INTRODUCED.exec(text.slice(from, from + 24));
    const abbreviation = match?.[1];
    if (match === null || abbreviation === undefined || !abbreviates(abbreviation, naming, namings, text)) {
      result.push(naming);
      continue;
    }
    swallowed = from + match[0].length;
    result.push(naming);
    if (naming.known === null) introduced.set(abbreviation, { from: swallowed, naming });
  }
  for (const [abbreviation, { from, naming }] of introduced) {
    for (let at = text.indexOf(abbreviation, from); at >= 0; at = text.indexOf(abbreviation, at + 1)) {
      const end = at + abbreviation.length;
      if (/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[end] ?? ''}`)) continue;
      if (result.some((other) => other.start < end && at < other.end)) continue;
      result.push({ ...naming, start: at, end, text: abbreviation });
    }
  }
  return result.sort((a, b) => a.start - b.start);
}

/** Its letters are the initials of the name, or the catalogue knows it as another name of the same outlet. */
function abbreviates(
  abbreviation: string,
  naming: OutletNaming,
  namings: readonly OutletNaming[],
  text: string,
): boolean {
  const bracketed = namings.find(
    (other) => other.start > naming.end && text.slice(other.start, other.end) === abbreviation,
  );
  if (bracketed !== undefined && naming.known !== null) return bracketed.key === naming.key;
  const initials = (naming.text.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLowerCase();
  const letters = abbreviation.toLowerCase().replace(/[^\p{L}]/gu, '');
  return initials.includes(letters) || letters.startsWith(initials);
}
