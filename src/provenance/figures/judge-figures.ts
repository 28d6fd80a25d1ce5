import type { FigureVerdict } from '../../core/figure.ts';
import { agree } from './comparable.ts';
import { commonDimension, type Quantity } from './quantity.ts';

/**
 * Whether statements of one quantity agree, update one another (counts, each later one the larger) or conflict, and why. What is
 * counted grows while a story does; a length, a price or a rate that differs does not.
 */
export function judgeFigures(group: readonly Quantity[]): { verdict: FigureVerdict; reason: string } {
  let isUpdate = true;
  let differing: readonly [Quantity, Quantity] | null = null;
  for (const [index, a] of group.entries()) {
    for (const b of group.slice(index + 1)) {
      const pair = commonDimension(a, b);
      if (pair === null || (agree(pair[0], pair[1]) && !hasGrown(a, b))) continue;
      differing ??= [a, b];
      const later = (a.published ?? 0) - (b.published ?? 0);
      const isKnown = a.published !== null && b.published !== null && later !== 0;
      // Tolls of the missing fall as people are found; all others grow.
      isUpdate &&=
        isKnown &&
        pair[0].dimension === 'count' &&
        (a.toll === 'missing' || later > 0 === pair[0].centre > pair[1].centre);
    }
  }
  if (differing === null) return { verdict: 'agree', reason: 'The same within rounding and units.' };
  const [a, b] = differing;
  return isUpdate
    ? {
        verdict: 'updated',
        reason: `“${a.text}” and “${b.text}” differ, and ${a.toll === 'missing' ? 'were given at different times' : 'the later is the larger'}.`,
      }
    : { verdict: 'conflict', reason: `“${a.text}” and “${b.text}” cannot both be true.` };
}

/** "At least 12 dead", hours later "at least 17": both may be true, and the toll has grown all the same. */
function hasGrown(a: Quantity, b: Quantity): boolean {
  if (a.toll === null || a.toll !== b.toll || a.toll === 'missing') return false;
  const [before, after] = (a.published ?? 0) <= (b.published ?? 0) ? [a, b] : [b, a];
  const [least, now] = [before.figures[0], after.figures[0]];
  if (before.published === null || before.published === after.published) return false;
  if (least === undefined || now === undefined || least.value === null || now.value === null) return false;
  return least.high === null && now.high === null && now.value > least.value;
}
