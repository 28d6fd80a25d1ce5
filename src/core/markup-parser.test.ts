import { expect, it } from 'vitest';
import { createMarkupParser } from './markup-parser.ts';
import { threadMilliseconds } from './testing/thread-milliseconds.ts';

function namesIn(markup: string): string[] {
  const names: string[] = [];
  createMarkupParser({ onopentag: (name) => names.push(name) }).end(markup);
  return names;
}

it('gives the tags of a page, however many stand beside one another', () => {
  expect(namesIn('<p>a<br>b<p>c')).toEqual(['p', 'br', 'p']);
  expect(namesIn('<p>a</p>'.repeat(5_000))).toHaveLength(5_000);
});

it('ends where tags are nested without end, in bounded time', () => {
  const start = threadMilliseconds();
  expect(namesIn('<ul><li>'.repeat(100_000)).length).toBeLessThan(2_000);
  expect(threadMilliseconds() - start).toBeLessThan(1_000);
});
