import { describe, expect, it } from 'vitest';
import { agoWords, durationWords, instantWords, timeElement } from './time.ts';

describe('times', () => {
  it('are shown in UTC in plain words, whatever zone they are given in', () => {
    expect(instantWords('2026-11-22T14:05:00Z')).toBe('22 Nov 2026, 14:05 UTC');
    expect(instantWords('2026-11-23T01:05:00+11:00')).toBe('22 Nov 2026, 14:05 UTC');
  });

  it('show a day as a day', () => {
    expect(instantWords('2026-11-22')).toBe('22 Nov 2026');
  });

  it('carry their machine form, and none where they are no times', () => {
    expect(String(timeElement('2026-11-22'))).toBe('<time datetime="2026-11-22">22 Nov 2026</time>');
    expect(String(timeElement('"><b>'))).toBe('<span class="unknown">&quot;&gt;&lt;b&gt;</span>');
    expect(String(timeElement(null))).toContain('time unknown');
  });

  it('add how long ago it was only where that is known and past', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    expect(agoWords('2026-11-22T09:00:00Z', now)).toBe('3 hours ago');
    expect(agoWords('2026-11-22T11:59:30Z', now)).toBe('just now');
    expect(agoWords('2026-11-23T00:00:00Z', now)).toBe('');
    expect(agoWords(null, now)).toBe('');
  });

  it.each([
    [5, '1 minute'],
    [5_400, '90 minutes'],
    [3 * 3_600, '3 hours'],
    [50 * 3_600, '2 days'],
  ])('say %d seconds as %s', (seconds, words) => {
    expect(durationWords(seconds)).toBe(words);
  });
});
