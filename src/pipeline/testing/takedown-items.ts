import type { CapturedItem } from '../take-in-item.ts';

const COUNT = 36;
const urlOf = (number: number) => `https://one.example/page-${number}`;

/** Every third of the pages. */
export const TAKEN_DOWN: readonly string[] = Array.from({ length: COUNT / 3 }, (_, at) => urlOf(3 * at));

/** The sentence that page number so-and-so alone has. */
export function sentenceOf(number: number): string {
  return `On the morning of day ${number} the ferry to island ${number * 7 + 1} left with ${number * 31 + 5} sheep aboard and came back with none.`;
}

/** Pages for the small functions: the first word of the title is the story. */
export function takedownItems(): CapturedItem[] {
  return Array.from({ length: COUNT }, (_, number) => {
    const text = Array.from(
      { length: 12 },
      (_, line) =>
        `${sentenceOf(number)} Mate${number} of${line} boat${number} wrote${line} log${number} full${line}.`,
    );
    return {
      source: urlOf(number),
      url: urlOf(number),
      contentType: 'text/plain',
      body: `ferry${number % 5} leaves island ${number}\n${text.join(' ')}`,
      firstSeen: new Date(Date.UTC(2026, 2, 1, 0, number)).toISOString(),
      status: 200,
      headers: [],
    };
  });
}
