import { describe, expect, it } from 'vitest';
import type { Link } from '../core/article.ts';
import { comparableText } from './comparable-text.ts';

const form = (text: string, changes: { title?: string; links?: Link[] } = {}) =>
  comparableText({
    title: changes.title ?? 'Lock repaired',
    text,
    links: changes.links ?? [],
    language: 'en',
  });
const TEXT = 'The lock was repaired on Monday.\n\nIt cost 12 million euros, the board said.';

describe('the form in which captures of an article are compared', () => {
  it.each([
    ['white space', 'The lock  was repaired on\nMonday.\n\nIt cost 12 million euros, the board said.'],
    ['paragraph breaks', 'The lock was repaired on Monday. It cost 12 million euros, the board said.'],
    [
      'invisible characters',
      'The lo\u00adck was re\u200bpaired on Monday.\n\nIt cost 12\u00a0million euros, the board said.',
    ],
    ['a counter', `${TEXT}\n\n128 comments`],
    ['another counter', `Shares (1,204)\n\n${TEXT}`],
  ])('is the same with other %s', (_what, text) => expect(form(text)).toBe(form(TEXT)));

  it('is the same with another time counted from now', () => {
    expect(form(`Updated 3 minutes ago\n\n${TEXT}`)).toBe(form(`Updated 2 hours ago\n\n${TEXT}`));
  });

  it('is the same with quotation marks of another shape', () => {
    expect(form('“It’s open” – at last')).toBe(form('"It\'s open" - at last'));
  });

  it('is the same with other promotion: paragraphs that are nothing but a link', () => {
    const promoted = (words: string) => {
      const start = TEXT.length + 2;
      const links = [{ href: 'https://x.example', text: words, start, end: start + words.length }];
      return form(`${TEXT}\n\n${words}`, { links });
    };
    expect(promoted('Why boats wait')).toBe(promoted('Ten quays to see before summer'));
    expect(promoted('Why boats wait')).toBe(form(TEXT));
  });

  it.each([
    ['a word', TEXT.replace('Monday', 'Tuesday')],
    ['a number', TEXT.replace('12', '14')],
    ['a paragraph less', 'The lock was repaired on Monday.'],
    ['a letter’s case', TEXT.replace('board', 'Board')],
  ])('is another with %s', (_what, text) => expect(form(text)).not.toBe(form(TEXT)));

  it('is another with another title', () => {
    expect(form(TEXT, { title: 'Lock open' })).not.toBe(form(TEXT));
  });
});
