import type { TraceStep } from '../../core/article.ts';
import { foldedWords } from '../../core/text.ts';
import { DESK, isPersonName } from '../byline.ts';
import { isSiteName, type SiteNames } from '../title.ts';
import { claimedAuthors } from './claimed-authors.ts';
import type { MetadataSource } from './metadata-source.ts';
import { type VisibleByline, visibleBylines } from './visible-bylines.ts';

const MOST_NAMES = 12;

/**
 * The authors. Metadata claims them, but can name the account that put the page on line, only the first of several, or a part
 * of a name; a line with a label near the headline says who wrote it. Where both name the same people the fuller form and
 * list is taken, where they do not the line. A known outlet and its desks are no authors, whatever the line says.
 */
export function readByline(
  source: MetadataSource,
  site: { readonly names: SiteNames; readonly isKnown: boolean },
  headline: number,
  trace: TraceStep[],
): string[] {
  // The outlet itself as author is no person.
  const isSite = (name: string) => isSiteName(name, site.names);
  const mayBeAuthor = (name: string) => !isSite(name) || (!site.isKnown && isOwnSite(name));
  let claimed: { readonly rule: string; readonly people: readonly string[] } | undefined;
  for (const { rule, people } of claimedAuthors(source)) {
    claimed = { rule, people: people.filter(mayBeAuthor) };
    if (claimed.people.length > 0) break;
    claimed = undefined;
  }
  const isOwn = (name: string) => isSite(name) || isOwnDesk(name, isSite);
  const seen = visibleBylines(source, headline).flatMap(({ rule, names }) => {
    const others = names.filter((name) => !isOwn(name));
    const kept = others.length > 0 || site.isKnown ? others : names.filter((name) => !ADMIN.test(name));
    return kept.length > 0 ? [{ rule, names: kept, isSite: others.length === 0 }] : [];
  });
  let shown: VisibleByline | undefined;
  for (const line of seen) {
    if (!line.isSite) {
      shown = line;
      break;
    }
    if (claimed === undefined) shown ??= line;
  }
  const give = (rule: string, reason: string, names: readonly string[]) => {
    const given = [...new Set(names)].slice(0, MOST_NAMES);
    trace.push({ step: 'byline', rule, reason, text: given.join(', ') });
    return given;
  };
  if (claimed !== undefined && shown !== undefined) {
    const merged = mergeNames(claimed.people, shown, source);
    return give(
      `${claimed.rule}+${shown.rule}`,
      'what metadata claims, checked against the line that names the authors',
      merged,
    );
  }
  if (claimed !== undefined) {
    const names = claimed.people.filter((name) => !isAccount(name) || isShown(name, source));
    if (names.length > 0)
      return give(claimed.rule, 'the first of the places of metadata that name a person', names);
  }
  if (shown !== undefined) return give(shown.rule, 'the line that names the authors', shown.names);
  for (const { rule, others } of claimedAuthors(source)) {
    const names = others.filter(
      (name) => !isSite(name) && !ADMIN.test(name) && !(site.isKnown && isOwn(name)),
    );
    if (names.some((name) => isShown(name, source)))
      return give(rule, 'no person, but whom metadata gives as author', names);
  }
  return [];
}

/** The claimed names and the shown ones as one list. */
function mergeNames(
  claimed: readonly string[],
  shown: VisibleByline,
  source: MetadataSource,
): readonly string[] {
  const same = claimed.filter((name) => shown.names.some((other) => isSamePerson(name, other)));
  if (same.length === 0) {
    if (shown.rule === 'labelled' && shown.names.some(isPersonName)) return shown.names;
    const isSure = shown.rule === 'author-element' || shown.rule === 'author-link';
    return isSure && !claimed.some((name) => isShown(name, source)) ? shown.names : claimed;
  }
  if (shown.rule === 'labelled' && shown.names.length >= claimed.length) return shown.names;
  return claimed.map((name) => {
    const other = shown.names.find((candidate) => isSamePerson(name, candidate));
    return other !== undefined && foldedWords(other).length > foldedWords(name).length ? other : name;
  });
}

/** One form within the other ("Todd", "Todd Bates"), or the same last name after an initial. */
function isSamePerson(a: string, b: string): boolean {
  const left = foldedWords(a);
  const right = foldedWords(b);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length > 0 && short.every((word) => long.includes(word))) return true;
  return (
    left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1) && left[0]?.[0] === right[0]?.[0]
  );
}

const ADMIN = /^(?:admin|super ?user|webmaster|web ?admin)/i;

/** The name of an account rather than a person's: no capital, or a role in the site's software. */
function isAccount(name: string): boolean {
  return !/[\p{Lu}\p{Lt}\p{Lo}]/u.test(name) || ADMIN.test(name);
}

/** Whether a short line of the page outside comments and teasers has the name. */
function isShown(name: string, source: MetadataSource): boolean {
  const words = foldedWords(name).join(' ');
  return source.blocks.some(({ text }, at) => {
    const aside = source.place.asides[at] ?? null;
    if (text.length > 200 || aside === 'comments' || aside === 'related') return false;
    return foldedWords(text).join(' ').includes(words);
  });
}

/** A site that carries its author's name, where it is no outlet that the catalogue knows. */
function isOwnSite(name: string): boolean {
  return isPersonName(name) && !/^(?:the|la|le|el|il|die|der|das|les|los|las)\s/iu.test(name);
}

/** One of the outlet's own desks ("Harbor Courier Staff", "Redaktion"): no person, and nothing that the outlet does not say. */
function isOwnDesk(name: string, isSite: (name: string) => boolean): boolean {
  const rest = name.replace(DESK, ' ').trim();
  return rest !== name && (rest === '' || isSite(rest));
}
