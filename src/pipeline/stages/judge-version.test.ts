import { describe, expect, it } from 'vitest';
import { judgeVersion, type NewVersion } from './judge-version.ts';

const version = (minute: number, textHash: string, changes: Partial<NewVersion> = {}): NewVersion => ({
  id: `c${minute}`,
  url: 'https://x.example/a-b-c',
  firstSeen: new Date(Date.UTC(2026, 10, 22, 8, minute)).toISOString(),
  origin: 'page',
  textHash,
  claimed: null,
  ...changes,
});

describe('a capture of a known article', () => {
  it('is its newest version where its text is another', () => {
    expect(judgeVersion(version(2, 'b'), [version(1, 'a')], null)).toEqual({ place: 'newest' });
  });

  it('says nothing where its text is that of the version seen before or after it', () => {
    const placed = [version(1, 'a'), version(5, 'b')];
    expect(judgeVersion(version(6, 'b'), placed, null).place).toBe('unchanged');
    expect(judgeVersion(version(3, 'a'), placed, null).place).toBe('unchanged');
    expect(judgeVersion(version(3, 'b'), placed, null).place).toBe('unchanged');
  });

  it('is a version also where its text is that of an earlier one: the change was taken back', () => {
    expect(judgeVersion(version(6, 'a'), [version(1, 'a'), version(5, 'b')], null)).toEqual({
      place: 'newest',
    });
  });

  it('is an older version where it was seen before one that is placed', () => {
    expect(judgeVersion(version(3, 'c'), [version(1, 'a'), version(5, 'b')], null)).toEqual({
      place: 'older',
    });
    expect(judgeVersion(version(0, 'c'), [version(1, 'a')], null)).toEqual({ place: 'older' });
  });

  it('says nothing as a feed’s words of what was kept from its page, and the page’s words take a feed’s place', () => {
    const feed = { origin: 'feed' } as const;
    expect(judgeVersion(version(2, 'b', feed), [version(1, 'a')], null).place).toBe('unchanged');
    expect(judgeVersion(version(2, 'b'), [version(1, 'a', feed)], null)).toEqual({ place: 'newest' });
    expect(judgeVersion(version(2, 'b', feed), [version(1, 'a', feed)], null)).toEqual({ place: 'newest' });
    expect(judgeVersion(version(2, 'b', { origin: 'withheld' }), [version(1, 'a')], null)).toEqual({
      place: 'newest',
    });
  });

  it('from another form of the page is a version only where the page claims a later change', () => {
    const other = { url: 'https://x.example/amp/a-b-c', claimed: '2026-11-22T08:02:00Z' };
    expect(judgeVersion(version(2, 'b', { ...other, claimed: null }), [version(1, 'a')], null).place).toBe(
      'unchanged',
    );
    expect(judgeVersion(version(2, 'b', other), [version(1, 'a')], '2026-11-22T08:02:00Z').place).toBe(
      'unchanged',
    );
    expect(judgeVersion(version(2, 'b', other), [version(1, 'a')], '2026-11-22T07:00:00Z')).toEqual({
      place: 'newest',
    });
  });
});
