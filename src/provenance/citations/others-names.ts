import type { OutletMention } from '../../core/outlet-mentions.ts';

/**
 * Capitalised words with small ones between: "American Academy of Pediatrics". What stands before is looked at behind the
 * first capital, not at every letter of the text.
 */
const FULL_NAME =
  /\p{Lu}(?<![\p{L}\p{N}'’-]\p{Lu})[\p{L}'’-]{1,30}(?![\p{L}'’-])(?:\s(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}'’-]{1,30}(?![\p{L}'’-])){1,7}/gu;
const ABBREVIATION = /^\p{Lu}{3,6}$/u;
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
const MOST_NAMES = 5_000;

/**
 * Tells mentions that are somebody else's name in this text: an abbreviation that the text itself spells out as another
 * body ("the American Academy of Pediatrics … the AAP"), and an everyday word that is a person's surname here.
 */
export function othersNames(
  text: string,
  mentions: readonly OutletMention[],
): (mention: OutletMention) => boolean {
  const asked = mentions.filter(
    ({ text: words, ambiguous }) => ABBREVIATION.test(words) || (ambiguous && ONE_WORD.test(words)),
  );
  if (asked.length === 0) return () => false;
  const words = new Set(asked.map((mention) => mention.text));
  const others = new Set<string>();
  let count = 0;
  for (const match of text.matchAll(FULL_NAME)) {
    count += 1;
    if (count > MOST_NAMES) break;
    const name = match[0].split(/\s/u);
    const capitals = name.filter((word) => /^\p{Lu}/u.test(word));
    for (const initials of [capitals, capitals.slice(1)].map((list) =>
      list.map((word) => word[0]).join(''),
    )) {
      if (words.has(initials) && !isOutletsOwn(match, initials, mentions)) others.add(initials);
    }
    const [first, last] = name;
    if (
      name.length === 2 &&
      !isMention(match, mentions) &&
      first !== undefined &&
      last !== undefined &&
      words.has(last) &&
      ONE_WORD.test(last) &&
      isGivenName(first, match, text)
    )
      others.add(last);
  }
  return (mention) => others.has(mention.text);
}

/** "Agence France-Presse" spells AFP out and is the outlet itself. */
function isOutletsOwn(
  match: RegExpMatchArray,
  initials: string,
  mentions: readonly OutletMention[],
): boolean {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const outlets = mentions.filter((mention) => mention.text === initials).map(({ outlet }) => outlet);
  return mentions.some(
    (mention) =>
      mention.text !== initials &&
      mention.start < end &&
      start < mention.end &&
      outlets.includes(mention.outlet),
  );
}

/** "The Washington Post" is the outlet and no person called Post. */
function isMention(match: RegExpMatchArray, mentions: readonly OutletMention[]): boolean {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  return mentions.some((mention) => mention.start <= start && end <= mention.end);
}

/** A capital in mid-sentence before the word makes both a person's name; the first word of a sentence may be anything. */
function isGivenName(first: string, match: RegExpMatchArray, text: string): boolean {
  const before = text.slice(Math.max(0, (match.index ?? 0) - 2), match.index);
  return /^\p{Lu}\p{Ll}{2,}$/u.test(first) && /[\p{L},;]\s$/u.test(before);
}
