import { describe, expect, it } from 'vitest';
import { namesContact, productToken } from './user-agent.ts';

describe('a user agent', () => {
  it.each([
    ['Headwater/0.1 (+https://headwater.example/bot)', 'Headwater'],
    ['news-desk', 'news-desk'],
    ['Mozilla/5.0 (compatible; NewsBot/2.0; +https://x.example)', 'NewsBot'],
    ['Mozilla/5.0 (X11; Linux x86_64)', null],
    ['', null],
    ['42/1.0', null],
  ])('%s has the product token %s', (userAgent, token) => expect(productToken(userAgent)).toBe(token));

  it('names a contact by a page or an e-mail address', () => {
    expect(namesContact('A/1 (+https://x.example/bot)')).toBe(true);
    expect(namesContact('A/1 (desk@x.example)')).toBe(true);
    expect(namesContact('A/1 (no one)')).toBe(false);
  });
});
