/** Of an article that was compared with none. */
export const NO_CROWD = Number.NaN;

/** So many of the candidates may be of the article's own story: of one story no more are compared. */
const OWN = 8;

/**
 * In what crowd an article stands: how alike those are on average that come after the nearest ones. Among reports on one
 * matter much is alike that is not the same.
 *
 * @param likeness - of the terms of all candidates, in any order
 */
export function crowdOf(likeness: readonly number[]): number {
  const others = [...likeness].sort((a, b) => b - a).slice(OWN);
  return others.reduce((sum, one) => sum + one, 0) / Math.max(1, others.length);
}
