import { fold } from '../../../core/text.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { soundSimilarity } from '../../../language/name-sound.ts';
import { type NameParts, nameParts, samePersonParts } from '../../../language/same-person.ts';

/** The first word for a role, lower case: the head of "a senior official from a Central Asian country". */
function roleOf(words: readonly string[], context: { readonly lexicon: Lexicon }): string | null {
  const roles = new Set(context.lexicon.quotation.roles);
  return words.map((word) => word.toLowerCase()).find((word) => roles.has(word)) ?? null;
}

/** The capitalised words of a description that are no titles, roles or adjectives before a role. */
function nameWords(words: readonly string[], context: { readonly lexicon: Lexicon }): string[] {
  const { quotation, names } = context.lexicon;
  const named: string[] = [];
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (!/^\p{Lu}/u.test(word)) {
      if (named.length > 0) break;
      continue;
    }
    if (
      names.titles.includes(lower) ||
      names.titles.includes(`${lower}.`) ||
      quotation.roles.includes(lower)
    ) {
      named.length = 0;
      continue;
    }
    if (index === 0 && quotation.determiners.includes(lower)) continue;
    named.push(word);
  }
  const last = named.at(-1);
  const following = last === undefined ? undefined : words[words.indexOf(last) + 1];
  return following !== undefined && quotation.roles.includes(following.toLowerCase()) ? [] : named;
}

/**
 * Whether two speakers cannot be the same: two different names, or two descriptions whose roles or whose nationalities
 * differ. A name and a description can be the same person.
 */
export function speakersConflict(a: string, b: string, lexicon: Lexicon): boolean {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const context = { lexicon };
  const pronouns = lexicon.quotation.pronouns;
  if (
    [left, right].some(
      (words) =>
        words.length === 0 || (words.length === 1 && pronouns.includes(words[0]?.toLowerCase() ?? '')),
    )
  ) {
    return false;
  }
  const leftRole = roleOf(left, context);
  const rightRole = roleOf(right, context);
  const leftIsDescription = leftRole !== null && isDescription(left, lexicon);
  const rightIsDescription = rightRole !== null && isDescription(right, lexicon);
  if (leftIsDescription !== rightIsDescription) return false;
  if (leftIsDescription) {
    if (leftRole !== rightRole) return true;
    const leftNames = properWords(left);
    const rightNames = properWords(right);
    return (
      leftNames.length > 0 &&
      rightNames.length > 0 &&
      !leftNames.some((word) => rightNames.some((other) => related(word, other)))
    );
  }
  const leftName = nameWords(left, context).map(fold);
  const rightName = nameWords(right, context).map(fold);
  if (leftName.length === 0 || rightName.length === 0) return false;
  if (leftName.some((word) => rightName.some((other) => related(word, other)))) return false;
  return compareNames(nameParts(leftName.join(' ')), nameParts(rightName.join(' '))) === 'other';
}

/** Names no part of which is as alike as this are other people's. */
const LEAST_ALIKE = 0.6;

/** How two names from texts in different languages compare. */
export type NameComparison = 'same' | 'other' | 'unclear';

/**
 * Whether two names in different languages or scripts are one person's: transliterations differ so much that names of
 * which some part is alike are not called another's.
 */
export function compareNames(a: NameParts, b: NameParts): NameComparison {
  if (samePersonParts(a, b) >= SAME) return 'same';
  const alike = Math.max(
    0,
    ...a.sounds.flatMap((one) => b.sounds.map((other) => soundSimilarity(one, other))),
  );
  return alike < LEAST_ALIKE ? 'other' : 'unclear';
}

/** A surname alone scores so. */
const SAME = 0.55;

/** A description begins with a determiner or a lower-case word; a name does not. */
function isDescription(words: readonly string[], lexicon: Lexicon): boolean {
  const first = words[0] ?? '';
  return lexicon.quotation.determiners.includes(first.toLowerCase()) || /^\p{Ll}/u.test(first);
}

function properWords(words: readonly string[]): string[] {
  return words
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(fold);
}

/** "Kazakh" and "Kazakhstan", "Tokayev" and "Toqaev". */
function related(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length, 5);
  return shared >= 3 && a.slice(0, shared) === b.slice(0, shared);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
