import type { CapturedItem } from '../take-in-item.ts';

/** A page as the small functions read it. Its address is made from the source. */
export function toyItem(source: string, body: string, minute = 0): CapturedItem {
  return {
    source,
    url: `https://${source}`,
    contentType: 'text/plain',
    body,
    firstSeen: new Date(Date.UTC(2026, 2, 4, 5, minute)).toISOString(),
  };
}

const WORDS = ['ferry', 'strike', 'election', 'harvest', 'tunnel', 'storm', 'museum'];

/** Pages of several outlets about several stories, with revisions, failures and stories that become one. */
export function toyStream(count: number): CapturedItem[] {
  return Array.from({ length: count }, (_, number) => {
    const word = WORDS[(number * number) % WORDS.length] ?? '';
    const page = `outlet${number % 5}.example/${number % 11 === 10 ? number - 7 : number}`;
    if (number % 13 === 12) return toyItem(page, number % 2 === 0 ? '' : `THROW ${number}`, number);
    const joins = number % 29 === 28 ? ` joins ${WORDS[(number + 3) % WORDS.length]}` : '';
    return toyItem(page, `${word}${joins} number ${number}\nText ${number} about the ${word}.`, number);
  });
}
