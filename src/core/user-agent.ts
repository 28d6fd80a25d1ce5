/** Words of browsers' names: a crawler that begins with them names itself behind `compatible;`. */
const BROWSER = 'mozilla';

/**
 * The product token by which publishers address a crawler in robots.txt (RFC 9309, 2.2.1): "Headwater" of
 * "Headwater/0.1 (+https://…)", "NewsBot" of "Mozilla/5.0 (compatible; NewsBot/2.0; +https://…)". Null where a user agent
 * names no crawler, or only a browser.
 */
export function productToken(userAgent: string): string | null {
  const own = /^([a-z_-]+)(?=[/\s]|$)/i.exec(userAgent.trim())?.[1] ?? null;
  if (own !== null && own.toLowerCase() !== BROWSER) return own;
  return /\(compatible;\s*([a-z_-]+)/i.exec(userAgent)?.[1] ?? null;
}

/** Whether a user agent says where its operator can be reached: a page or an e-mail address. */
export function namesContact(userAgent: string): boolean {
  return /https?:\/\/[^\s)]+\.[^\s)]+|[^\s@(+:]+@[^\s@)]+\.[^\s@)]+/.test(userAgent);
}
