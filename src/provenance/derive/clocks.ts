import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';

/** "2026-11-22". */
const DAY_LENGTH = 10;
const DAY = 86_400_000;

/** Whether a time says only the day. */
export function isDay(time: string): boolean {
  return time.length <= DAY_LENGTH;
}

/** Days are compared as days where either side gives no more; what is unknown is before nothing. */
export function isBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (isDay(a) || isDay(b)) return a.slice(0, DAY_LENGTH) < b.slice(0, DAY_LENGTH);
  return Date.parse(a) < Date.parse(b);
}

/** Whether an article says that it was published before another, where nothing tells against either's clock. */
export function claimsToBeBefore({ article }: AnalysedArticle, other: AnalysedArticle): boolean {
  return areTrusted(article, other.article) && isBefore(article.published, other.article.published);
}

/** The same by more than a day, which no difference of zones or of print and web editions explains. */
export function clearlyBefore({ article }: AnalysedArticle, other: AnalysedArticle): boolean {
  const [own, others] = [article.published, other.article.published];
  if (own === null || others === null || !areTrusted(article, other.article)) return false;
  return Date.parse(others) - Date.parse(own) > DAY;
}

/** Seconds from one time to a later one; null where either is unknown or a day, or where the second is earlier. */
export function secondsFrom(from: string | null, to: string | null): number | null {
  if (from === null || to === null || isDay(from) || isDay(to)) return null;
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1_000);
  return seconds >= 0 ? seconds : null;
}

function areTrusted(a: Article, b: Article): boolean {
  return a.timeFlags.length === 0 && b.timeFlags.length === 0;
}
