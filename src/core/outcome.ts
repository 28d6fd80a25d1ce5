/**
 * Every item that was taken in ends in exactly one of these, stored and counted. All but `article` leave no article.
 */
export const OUTCOMES = [
  'article',
  'unchanged',
  'feed',
  'empty',
  'no-text',
  'binary',
  'too-large',
  'too-deep',
  'not-text',
  'unsupported-type',
  'unreadable-file',
  'not-found',
  'gone',
  'barred-by-robots',
  'refused-address',
  'bot-wall',
  'paywall',
  'server-error',
  'network-error',
  'too-many-redirects',
  'timed-out',
  'reader-failed',
] as const;

export type OutcomeName = (typeof OUTCOMES)[number];
