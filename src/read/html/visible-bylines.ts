import { isPersonName } from '../byline.ts';
import { isBylineLabel, isOtherWorkLabel, namesOtherWork } from '../labelled-byline.ts';
import { TitleWords } from '../title-words.ts';
import { BylineLine } from './byline-line.ts';
import { isQuoted, namedLike, namesOf } from './element-hints.ts';
import type { MetadataSource } from './metadata-source.ts';

/** Authors as a line near the headline or at the end of the body shows them. */
export interface VisibleByline {
  readonly rule: 'labelled' | 'author-element' | 'author-link' | 'name-line' | 'signature';
  readonly names: readonly string[];
}

/** How far around the headline and the start of the body a byline stands, in blocks. */
const ABOVE_HEADLINE = 6;
const BELOW_HEADLINE = 16;
const ABOVE_BODY = 8;
const INTO_BODY = 4;
/** An author's box ends the body or follows it. */
const BEFORE_END = 3;
const AFTER_END = 12;
const LONGEST_LINE = 200;
/** Names in lines of their own with a role between belong together. */
const SAME_BYLINE = 3;

/** The bylines that a reader of the page sees, surest first; each is looked for when it is asked for. */
export function* visibleBylines(source: MetadataSource, headline: number): Generator<VisibleByline> {
  for (const [rule, names] of bylinesOf(linesNear(source, headline)))
    if (names.length > 0) yield { rule, names: [...new Set(names)].slice(0, 12) };
}

function* bylinesOf(
  lines: readonly BylineLine[],
): Generator<[rule: VisibleByline['rule'], names: readonly string[]]> {
  const near = lines.filter((line) => line.isNear);
  const far = lines.filter((line) => !line.isNear);
  const labelled = together(near, ({ labelled }) => (labelled?.arePeople === true ? labelled.names : []));
  if (labelled.length > 0) yield ['labelled', longerThan(labelled, near) ?? labelled];
  yield ['author-element', namedIn(near)];
  yield ['author-link', linkedIn(near)];
  yield ['name-line', near.find((line) => line.isNameLine)?.people ?? []];
  yield ['labelled', near.find(({ labelled }) => labelled !== null)?.labelled?.names ?? []];
  yield ['author-link', together(near, (line) => line.linked)];
  yield ['author-element', near.flatMap(({ pseudonym }) => pseudonym ?? []).slice(0, 1)];
  yield ['signature', together(far, ({ labelled }) => (labelled?.arePeople === true ? labelled.names : []))];
  yield ['signature', namedIn(far)];
}

/** "By" can stand before the first of several names that are elements of their own: all of them, or undefined. */
function longerThan(labelled: readonly string[], near: readonly BylineLine[]): string[] | undefined {
  if (near.find((line) => line.labelled?.arePeople === true)?.isLabelAbove !== true) return undefined;
  return [namedIn(near), linkedIn(near)].find(
    (names) =>
      names.length > labelled.length && names.length <= 6 && labelled.every((name) => names.includes(name)),
  );
}

function namedIn(lines: readonly BylineLine[]): string[] {
  return together(lines, (line) => (line.isNamed ? line.people : line.peopleInside));
}

function linkedIn(lines: readonly BylineLine[]): string[] {
  return together(lines, (line) => line.linked.filter(isPersonName));
}

function linesNear(source: MetadataSource, headline: number): BylineLine[] {
  const { blocks, place } = source;
  const from = Math.max(0, Math.min(headline - ABOVE_HEADLINE, place.first - ABOVE_BODY));
  const near = new Set<number>();
  for (let at = Math.max(0, headline - ABOVE_HEADLINE); at <= headline + BELOW_HEADLINE; at += 1)
    near.add(at);
  for (let at = Math.max(from, place.first - ABOVE_BODY); at < place.first + INTO_BODY; at += 1) near.add(at);
  const far = new Set<number>();
  for (let at = Math.max(place.first, place.end - BEFORE_END); at < place.end + AFTER_END; at += 1)
    if (!near.has(at)) far.add(at);
  const lines: BylineLine[] = [];
  let isLabelAbove = false;
  let isOtherAbove = false;
  for (const at of [...[...near].sort((a, b) => a - b), ...far]) {
    const block = blocks[at];
    if (block === undefined || block.text.length > LONGEST_LINE) continue;
    if (at === headline && block.heading > 0) continue;
    if (
      isBesideAuthors(source, at, headline) ||
      isCategory(namesOf(block.element)) ||
      isQuoted(block.element)
    )
      continue;
    const line = new BylineLine(source, block, at, near.has(at), headline, isLabelAbove);
    isLabelAbove = isBylineLabel(block.text);
    if (!isLabelAbove && !isOtherAbove && !namesOtherWork(block.text)) lines.push(line);
    isOtherAbove = isOtherWorkLabel(block.text);
  }
  return lines;
}

/** The sections and tags of an article stand where its authors do. */
const isCategory = namedLike(
  /^(?!.*(?:author|byline)).*(?<![^\s_-])(?:category|categories|tags?)(?![^\s_-])/,
);

/** The block of the headline, else the first of the body. */
export function headlineAt(source: MetadataSource, title: string | null): number {
  const { blocks, place } = source;
  if (title === null) return place.first;
  const words = new TitleWords(title);
  let best = -1;
  for (let at = 0; at < Math.min(blocks.length, place.end); at += 1) {
    const block = blocks[at];
    if (block === undefined || block.heading === 0 || block.heading > 3) continue;
    const aside = place.asides[at] ?? null;
    if (aside === 'related' || aside === 'comments' || words.shareOf(block.text) < 0.9) continue;
    if (best === -1 || Math.abs(at - place.first) < Math.abs(best - place.first)) best = at;
  }
  return best === -1 ? place.first : best;
}

/** Comments have authors of their own, and so have teasers, which do not stand between headline and body. */
function isBesideAuthors(source: MetadataSource, at: number, headline: number): boolean {
  const aside = source.place.asides[at] ?? null;
  if (aside === 'comments' || aside === 'caption') return true;
  const isBetween = at > headline && at <= Math.max(source.place.first, headline + 4);
  return (aside === 'related' || aside === 'newsletter') && !isBetween;
}

/** The names of the first line that has some, and of those close after it. */
function together(
  lines: readonly BylineLine[],
  namesOfLine: (line: BylineLine) => readonly string[],
): string[] {
  const names: string[] = [];
  let last = -1;
  for (const line of lines) {
    const found = namesOfLine(line);
    if (found.length === 0) continue;
    if (last !== -1 && line.at - last > SAME_BYLINE) break;
    names.push(...found);
    last = line.at;
  }
  return names;
}
