import type { Outlet } from '../core/outlet.ts';
import type { OutletCatalogue } from '../core/outlet-catalogue.ts';
import { fold, foldedWords, squeeze } from '../core/text.ts';
import { findDate } from './dates.ts';

/** A headline parted from the outlet and date that stood before or after it. */
export interface TitleParts {
  readonly title: string;
  readonly outlet: Outlet | null;
  /** The words that named the outlet, with the date if one followed, or null. */
  readonly outletText: string | null;
  readonly position: 'before' | 'after' | null;
  readonly date: string | null;
}

const SEPARATORS =
  /\s+[-–—|•·:»«/\\~]{1,2}\s+|\s?[|│｜┃]\s?|\s?_\s?(?=\P{L}|\p{Script=Han})|(?<=\p{Ll}): (?=\p{Lu})/gu;
const LONGEST_TITLE = 400;

/** Parts "Outlet – Title", "Title - Outlet" and "Title - Outlet - date" by the outlets of the catalogue. */
export function splitTitle(line: string, catalogue: OutletCatalogue): TitleParts {
  const whole = squeeze(line.slice(0, LONGEST_TITLE));
  const cuts = [...whole.matchAll(SEPARATORS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const [index, cut] of cuts.entries()) {
    const tail = whole.slice(cut.end);
    const next = cuts[index + 1];
    const name = next === undefined ? tail : whole.slice(cut.end, next.start);
    const rest = next === undefined ? '' : whole.slice(next.end);
    const title = whole.slice(0, cut.start);
    const outlet = outletNamed(name, catalogue);
    if (outlet === null || !isHeadline(title)) continue;
    if (rest === '') return { title, outlet, outletText: name, position: 'after', date: null };
    const date = dateAlone(rest);
    if (date !== null) return { title, outlet, outletText: tail, position: 'after', date };
  }
  const first = cuts[0];
  if (first !== undefined) {
    const name = whole.slice(0, first.start);
    const title = whole.slice(first.end);
    const outlet = outletNamed(name, catalogue);
    if (outlet !== null && isHeadline(title)) {
      return { title, outlet, outletText: name, position: 'before', date: null };
    }
  }
  return { title: whole, outlet: null, outletText: null, position: null, date: null };
}

/** Marks and numbers around a name are short; on long runs of them the pattern's time would grow with their square. */
const LONGEST_LINE = 200;

/** The outlet that a short line names and nothing else, marks and numbers around it aside, or null. */
export function outletNamed(line: string, catalogue: OutletCatalogue): Outlet | null {
  if (line.length > LONGEST_LINE) return null;
  const name = line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
  if (name.length < 2 || name.length > 60) return null;
  const named = catalogue.byName(name);
  if (named !== null) return named;
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? catalogue.byDomain(name) : null;
}

/** The names of a site as lines are compared with them: their folded words without spaces. */
export type SiteNames = ReadonlySet<string>;

/** The names of a site, in whatever spelling, to compare lines with. */
export function siteNamesOf(names: readonly string[]): SiteNames {
  return new Set(names.map(joinedWords).filter((name) => name !== ''));
}

function joinedWords(line: string): string {
  return foldedWords(line).join('');
}

/** Whether a line is one of the names of a site and nothing else. */
export function isSiteName(line: string, names: SiteNames): boolean {
  return names.has(joinedWords(line));
}

/**
 * A page title without the site's name, which stands at its start or end after a mark: known by `names` of the site, or by the
 * host. What `isHeading` says is a heading of the page is left as it is.
 */
export function withoutSiteName(
  title: string,
  names: SiteNames,
  isHeading: (line: string) => boolean = () => false,
): string {
  let text = squeeze(title.slice(0, LONGEST_TITLE));
  if (text.search(SEPARATORS) === -1) return text;
  for (let round = 0; round < 3 && !isHeading(text); round += 1) {
    const cuts = [...text.matchAll(SEPARATORS)];
    const tail = cuts.find((cut, at) => {
      const words = text.slice(cut.index + cut[0].length);
      return at === cuts.length - 1 ? isSite(words, names) : isSiteName(words, names);
    });
    const first = cuts[0];
    if (first === undefined) break;
    if (tail !== undefined) text = text.slice(0, tail.index);
    else if (opensWithSite(text.slice(0, first.index), names))
      text = text.slice(first.index + first[0].length);
    else break;
  }
  return text.trim();
}

/** A title and all of its runs of parts between marks ("Headline | Section - Site"), longest first. */
export function partsOfTitle(title: string): string[] {
  const cuts = [...title.matchAll(SEPARATORS)].filter((cut) => cut[0] !== ': ').slice(0, MOST_CUTS);
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), title.length];
  return starts
    .flatMap((start, at) => ends.slice(at).map((end) => title.slice(start, end)))
    .sort((a, b) => b.length - a.length);
}

const MOST_CUTS = 8;

/** A heading without the site's whole name after a dash or bar at its end. */
export function withoutSiteAtEnd(heading: string, names: SiteNames): string {
  const match = /^(?<title>.{8,}?)\s[-–—|│]\s(?<site>[^-–—|│]{2,60})$/u.exec(heading);
  return isSiteName(match?.groups?.['site'] ?? '', names) ? (match?.groups?.['title'] ?? heading) : heading;
}

/** More words than that after a bar can belong to the headline. */
const LONGEST_SECTION = 4;
const BAR = /\s?[|│｜┃]\s?/gu;
/** How Chinese sites sign their titles: "headline-name网". */
const CHINESE_SIGNATURE =
  /(?<=\p{Script=Han}.{4,})[-_－—|](?:\p{Script=Han}{1,8}(?:网|网站|报|台|社|新闻|频道|在线))$/u;

/**
 * A title without the section, site or slogan that stands after a bar (nobody sets a bar within a headline), and without a date
 * before it.
 */
export function withoutSection(title: string): string {
  let text = title.replace(CHINESE_SIGNATURE, '');
  for (let round = 0; round < 3; round += 1) {
    const cut = [...text.matchAll(BAR)].at(-1);
    if (cut === undefined) break;
    const before = text.slice(0, cut.index);
    const after = foldedWords(text.slice(cut.index + cut[0].length)).length;
    if (after > LONGEST_SECTION || !isHeadline(before) || foldedWords(before).length <= after) break;
    text = before;
  }
  const date = findDate(text.slice(0, 40));
  const rest = date?.start === 0 ? text.slice(date.end).replace(/^\s*[-–—|:•·]\s+/u, '') : text;
  return (
    rest.length < text.length && /^\s*[-–—|:•·]\s/u.test(text.slice(date?.end ?? 0)) ? rest : text
  ).trim();
}

function isSite(words: string, names: SiteNames): boolean {
  const joined = joinedWords(words);
  if (joined.length < 2) return false;
  for (const name of names) {
    if (name === joined) return true;
    if (name.length >= 4 && joined.length >= 4 && joined.length <= 40) {
      if (joined.startsWith(name) || joined.endsWith(name) || (name.startsWith(joined) && joined.length >= 6))
        return true;
    }
  }
  return false;
}

/** Headlines begin with the name of what they are about: at the start, hardly more than the name counts as it. */
function opensWithSite(words: string, names: SiteNames): boolean {
  const joined = joinedWords(words);
  if (!isSite(words, names)) return false;
  for (const name of names) if (Math.abs(name.length - joined.length) <= MOST_BESIDE_NAME) return true;
  return false;
}

/** "The", "news", ".org": letters beside the name of a site. */
const MOST_BESIDE_NAME = 4;

/** The parts of a title between its marks. */
export function partsBetweenMarks(title: string): string[] {
  return title.slice(0, LONGEST_TITLE).split(SEPARATORS);
}

/** Whether two titles are the same words. */
export function sameWords(a: string, b: string): boolean {
  return foldedWords(a).join(' ') === foldedWords(b).join(' ');
}

function isHeadline(words: string): boolean {
  return foldedWords(words).length >= 3 || fold(words).length >= 12;
}

function dateAlone(words: string): string | null {
  const date = findDate(words);
  if (date === null) return null;
  const rest = `${words.slice(0, date.start)}${words.slice(date.end)}`.replace(/[^\p{L}]/gu, '');
  return rest.length <= 12 ? date.iso : null;
}
