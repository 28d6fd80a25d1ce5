import { type Cues, matchAt } from './cues.ts';
import { type OutletNaming, skipSpace } from './outlet-naming.ts';

/** An abbreviation in brackets after a name introduces it: "the Kyzyl Herald (KH)". */
const INTRODUCED = /^[”“"»’]?\s*\(\s*(?:the\s|hereafter\s)?[“"«„]?(\p{L}[\p{L}\p{N}&.-]{1,9})[”"»“]?\s*\)/u;

/** An abbreviation in brackets is no naming of its own; one made here names the outlet wherever it stands again. */
export function withIntroduced(text: string, namings: readonly OutletNaming[], cues: Cues): OutletNaming[] {
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
