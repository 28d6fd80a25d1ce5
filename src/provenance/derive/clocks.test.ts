import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { bareArticle } from '../../core/testing/bare-article.ts';
import { analyse } from '../analyse.ts';
import { claimsToBeBefore, clearlyBefore, isBefore, secondsFrom } from './clocks.ts';

const catalogue = createOutletCatalogue([]);
function at(published: string | null, timeFlags: readonly 'future'[] = []) {
  const article = { ...bareArticle('a', 'Text.', 'en'), published, timeFlags };
  return { article, analysis: analyse(article, { catalogue }) };
}

describe('what clocks say', () => {
  it('compares days as days where either side gives no more', () => {
    expect(isBefore('2026-05-10', '2026-05-10T09:00:00Z')).toBe(false);
    expect(isBefore('2026-05-10', '2026-05-11T09:00:00Z')).toBe(true);
    expect(isBefore('2026-05-10T10:00:00+02:00', '2026-05-10T09:00:00Z')).toBe(true);
    expect(isBefore(null, '2026-05-10')).toBe(false);
  });

  it('believes no claim against which something tells', () => {
    const later = at('2026-05-12T09:00:00Z');
    expect(claimsToBeBefore(at('2026-05-10T09:00:00Z'), later)).toBe(true);
    expect(claimsToBeBefore(at('2026-05-10T09:00:00Z', ['future']), later)).toBe(false);
    expect(claimsToBeBefore(at(null), later)).toBe(false);
  });

  it('takes a day or less for zones and editions', () => {
    const later = at('2026-05-12T09:00:00Z');
    expect(clearlyBefore(at('2026-05-11T09:00:00Z'), later)).toBe(false);
    expect(clearlyBefore(at('2026-05-11T08:59:00Z'), later)).toBe(true);
  });

  it('counts seconds between instants only', () => {
    expect(secondsFrom('2026-05-10T09:00:00Z', '2026-05-10T09:01:00Z')).toBe(60);
    expect(secondsFrom('2026-05-10', '2026-05-10T09:01:00Z')).toBeNull();
    expect(secondsFrom('2026-05-10T09:01:00Z', '2026-05-10T09:00:00Z')).toBeNull();
  });
});
