/**
 * Every item that was taken in ends in exactly one of these, stored and counted. All but `article` leave no article.
 */
export const OUTCOMES = [
  'article',
  'unchanged',
  'feed',
  'sitemap',
  'archive',
  'empty',
  'no-text',
  'binary',
  'too-large',
  'too-deep',
  'not-text',
  'unsupported-type',
  'embargoed',
  'unreadable-file',
  'not-found',
  'gone',
  'barred-by-robots',
  'refused-address',
  'barred-by-law',
  'bot-wall',
  'consent-wall',
  'rate-limited',
  'paywall',
  'server-error',
  'network-error',
  'too-many-redirects',
  'timed-out',
  'reader-failed',
  'removed',
] as const;

export type OutcomeName = (typeof OUTCOMES)[number];

/**
 * Outcomes that are no failure: whoever gave the item need not be told. What a feed, sitemap or archive holds are items
 * with outcomes of their own.
 */
export const FINE_OUTCOMES: readonly OutcomeName[] = ['article', 'unchanged', 'feed', 'sitemap', 'archive'];
