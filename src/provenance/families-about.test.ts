import { describe, expect, it } from 'vitest';
import type { QuoteFamily } from '../core/quote.ts';
import { familiesAbout } from './families-about.ts';

const place = (article: string) => ({ article, start: 0, end: 10, text: 'They knew.', drift: [] });
const member = (article: string) => ({ ...place(article), speaker: null, cue: null });
const family = (members: readonly string[], verifiedIn: readonly string[]): QuoteFamily => ({
  id: 'q',
  text: 'They knew.',
  members: members.map(member),
  verifiedIn: verifiedIn.map(place),
  conflicts: [],
});
const about = (quotes: readonly QuoteFamily[]) =>
  familiesAbout({ quotes, figures: [], facts: [] }, new Set(['new'])).quotes.map((one) => [
    one.members.map(({ article }) => article),
    one.verifiedIn.map(({ article }) => article),
  ]);

describe('families of a part of a story', () => {
  it('keep the part’s members and a few earlier ones', () => {
    expect(about([family(['a', 'b', 'c', 'd', 'new'], [])])).toEqual([[['a', 'b', 'c', 'new'], []]]);
    expect(about([family(['a', 'b'], [])])).toEqual([]);
  });

  it('keep where earlier articles verify a quote of the part, and where the part verifies an earlier quote', () => {
    expect(about([family(['new'], ['a'])])).toEqual([[['new'], ['a']]]);
    expect(about([family(['a'], ['new'])])).toEqual([[['a'], ['new']]]);
  });
});
