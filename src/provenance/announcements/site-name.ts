import type { NameMention } from '../../core/analysis.ts';
import type { OutletReference } from '../../core/outlet.ts';
import { addressLetters, siteLabel } from '../address-letters.ts';

/** "WHO" on who.int: shorter ones are too many. */
const SHORTEST_ACRONYM = 3;
/** "Tarn Bank" on tarnbank.com; a name that is only the beginning of the site's, or the other way round, must be longer. */
const SHORTEST_NAME = 4;
const SHORTEST_PART = 6;
/** Names looked at in one text. */
const MOST_NAMES = 400;
/** Places where one name stands. */
const MOST_PLACES = 200;

/**
 * The places where a text names the site that it stands on: by the name that the page gives the site, by a name with the
 * letters of its address ("Kestrel Antriebe" on kestrel-antriebe.de, МВД on mvd.ru), by one that begins with them
 * ("Marwick University" on marwick.ac.uk), or by their initials. In text order, not overlapping.
 */
export function namesOfSite(
  text: string,
  outlet: OutletReference,
  names: readonly NameMention[],
): NameMention[] {
  const label = siteLabel(outlet.domain);
  const found = names.slice(0, MOST_NAMES).filter(({ kind, text: name }) => {
    return kind !== 'person' && kind !== 'place' && isOfSite(name, label);
  });
  const given = outlet.name.trim();
  // A site that is called "Nutrition" does not speak of itself wherever it says the word.
  const isTelling = given.includes(' ') || isOfSite(given, label);
  if (isTelling && !given.includes('.') && given.length >= SHORTEST_NAME)
    found.push(...placesOf(text, given));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((mention, at) => at === 0 || mention.start >= (found[at - 1]?.end ?? 0));
}

function isOfSite(name: string, label: string): boolean {
  const [whole, words] = [label.replaceAll('-', ''), addressLetters(name)];
  const letters = words.join('');
  if (letters.length >= SHORTEST_NAME && letters === whole) return true;
  // "the МВД office in Tarn", "DTB" on dtb-online.de: an acronym may stand among other words, on either side.
  const parts = label.split('-');
  if (acronymsOf(name).some((acronym) => parts.includes(acronym))) return true;
  if (words.length < 2) return false;
  const initials = words.map((word) => word[0]).join('');
  if (initials.length >= SHORTEST_ACRONYM && parts.includes(initials)) return true;
  // "Marwick University" on marwick.ac.uk, "Field Rights Alliance" on fieldrightsallianceuk.org.
  return startsWith(letters, whole) || startsWith(whole, letters);
}

function startsWith(name: string, beginning: string): boolean {
  return beginning.length >= SHORTEST_PART && name.startsWith(beginning);
}

function acronymsOf(name: string): string[] {
  const written = name.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? [];
  return written
    .map((acronym) => addressLetters(acronym).join(''))
    .filter((one) => one.length >= SHORTEST_ACRONYM);
}

function placesOf(text: string, name: string): NameMention[] {
  const [inText, wanted] = [text.toLowerCase(), name.toLowerCase()];
  // A few letters change their number with their case: then places would not be those of the text.
  if (inText.length !== text.length) return [];
  const found: NameMention[] = [];
  for (
    let at = inText.indexOf(wanted);
    at >= 0 && found.length < MOST_PLACES;
    at = inText.indexOf(wanted, at + 1)
  ) {
    const end = at + wanted.length;
    if (/[\p{L}\p{N}]$/u.test(text.slice(0, at).slice(-1)) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1)))
      continue;
    found.push({ start: at, end, text: text.slice(at, end), kind: 'organisation' });
  }
  return found;
}
