/** What came of taking things in, as a sentence. */
export function countsText(counts: {
  readonly items: number;
  readonly captured: number;
  readonly unchanged: number;
  /** And sitemaps and archives. */
  readonly feeds: number;
  readonly failed: number;
}): string {
  const { items, captured, unchanged, feeds, failed } = counts;
  const parts = [`${captured} new`, `${unchanged} unchanged`];
  if (feeds > 0) parts.push(feeds === 1 ? '1 feed or archive' : `${feeds} feeds or archives`);
  if (failed > 0) parts.push(`${failed} without an article`);
  return `${items} ${items === 1 ? 'item' : 'items'}: ${parts.join(', ')}`;
}
