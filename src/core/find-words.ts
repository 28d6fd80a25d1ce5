import type { Span } from './span.ts';

/** Of a word that stands in longer ones again and again, no more places are looked at. */
const MOST_PLACES = 50;
const LETTER = /[\p{L}\p{N}]/u;

/** The first place where a word stands alone in a text, else the first where it stands at all, whatever its case. */
export function findWord(text: string, word: string): Span | null {
  if (word === '') return null;
  const [within, sought] = sameLength(text, word);
  let first: Span | null = null;
  let from = 0;
  for (let tries = 0; tries < MOST_PLACES; tries += 1) {
    const start = within.indexOf(sought, from);
    if (start === -1) return first;
    const span = { start, end: start + sought.length };
    if (!LETTER.test(within[start - 1] ?? '') && !LETTER.test(within[span.end] ?? '')) return span;
    first ??= span;
    from = start + 1;
  }
  return first;
}

/** The place of a number that is known by its digits ("14000", "5.8"), however the text parts them. */
export function findNumber(text: string, number: string): Span | null {
  const [whole = '', fraction] = number.split('.');
  const forms = fraction === undefined ? [] : [number, `${whole},${fraction}`, `${whole}:${fraction}`];
  if (fraction === undefined) {
    const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
    for (const separator of [',', '.', '\u00a0', '\u202f', ' ', '’'])
      forms.push(groups.replaceAll(' ', separator));
    forms.push(whole);
  }
  for (const form of forms) {
    const span = findWord(text, form);
    if (span !== null && !isWithinNumber(text, span)) return span;
  }
  return null;
}

function isWithinNumber(text: string, { start, end }: Span): boolean {
  return (
    /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start)) || /^[.,]?\d/.test(text.slice(end, end + 2))
  );
}

/** Both in lower case, if that keeps every character in its place. */
function sameLength(text: string, word: string): [string, string] {
  const lower = text.toLowerCase();
  return lower.length === text.length ? [lower, word.toLowerCase()] : [text, word];
}
