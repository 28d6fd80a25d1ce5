import type { CapturedItem } from '../../src/pipeline/take-in-item.ts';
import { toyItem } from '../../src/pipeline/testing/toy-items.ts';

const WORDS = ['ferry', 'strike', 'election', 'harvest', 'tunnel', 'storm', 'museum'];

/** A sentence that stands in one item alone, to be looked for in the bytes of files. */
export function sentenceOf(number: number): string {
  return `Witness ${number} of district ${number * 7919} told the inquiry on day ${number * 31} that gate ${number * 17} had never been shut.`;
}

/** The address of an item. */
export function addressOf(number: number): string {
  return `https://outlet${number % 5}.example/report/${number}`;
}

/** Pages of several outlets about several stories, with revisions, failures, and stories that become one. */
export function items(count: number): CapturedItem[] {
  return Array.from({ length: count }, (_, number) => {
    const word = WORDS[(number * number) % WORDS.length] ?? '';
    const of = number % 11 === 10 ? number - 7 : number;
    const place = addressOf(of).slice('https://'.length);
    if (number % 13 === 12) return toyItem(place, number % 2 === 0 ? '' : `THROW ${number}`, number);
    const joins = number % 29 === 28 ? ` joins ${WORDS[(number + 3) % WORDS.length]}` : '';
    return toyItem(place, `${word}${joins} number ${number}\n${sentenceOf(number)}`, number);
  });
}

/** Items to be taken down: of those that are articles, and have one version. */
export function takenDown(count: number): number[] {
  const numbers = Array.from({ length: count * 6 }, (_, number) => number * 3);
  return numbers.filter((number) => ![3, 10].includes(number % 11) && number % 13 !== 12).slice(0, count);
}
