import { describe, expect, it } from 'vitest';
import type { RightsPolicy } from '../core/rights.ts';
import { keptUntil, rejudge } from './rejudge.ts';
import { rightsPolicy } from './rights-policy.ts';
import type { SiteStatements } from './site-statements.ts';

const url = 'https://news.example/2026/bridge';
const at = '2026-11-22T08:00:00.000Z';
const LATER = '2027-02-01T08:00:00.000Z';
const SITE: SiteStatements = { agent: 'Headwater', robots: null, tdmrep: null, aiTxt: null, licences: [] };
const tdmrep = {
  url: 'https://news.example/.well-known/tdmrep.json',
  text: '[{"location":"/2026/*","tdm-reservation":1}]',
};
const aiTxt = { url: 'https://news.example/ai.txt', text: 'User-agent: *\nDisallow: *.html\n' };

const policyOf = (html: string, headers: readonly (readonly [string, string])[] = []): RightsPolicy =>
  rightsPolicy({ url, headers, html, site: SITE, paywall: null, at });
const later = (more: Partial<Parameters<typeof rejudge>[1]> = {}) => ({
  url,
  headers: [],
  site: null,
  at: LATER,
  ...more,
});

describe('judging a page again', () => {
  it('leaves it as it is where nothing stricter was said', () => {
    expect(rejudge(null, later())).toBeNull();
    expect(rejudge(null, later({ site: SITE }))).toBeNull();
    const reserved = policyOf('<meta name="tdm-reservation" content="1">');
    expect(rejudge(reserved, later({ site: { ...SITE, tdmrep, aiTxt } }))).toBeNull();
  });

  it.each([
    ['a file of TDMRep', { site: { ...SITE, tdmrep } }, 'tdmrep'],
    ['ai.txt', { site: { ...SITE, aiTxt } }, 'ai.txt'],
    ['a header of a later answer', { headers: [['x-robots-tag', 'noarchive']] as const }, 'x-robots-tag'],
    ['a later capture', { rules: policyOf('<meta name="robots" content="noarchive">').rules }, 'robots-meta'],
  ])('heeds %s', (_name, words, signal) => {
    const policy = rejudge(null, later(words));
    expect(policy).toMatchObject({ text: 'none', rules: [{ signal }] });
  });

  it('keeps what was said before, and makes an excerpt shorter', () => {
    const kept = policyOf('<meta name="robots" content="max-snippet:300">');
    expect(rejudge(kept, later({ headers: [['x-robots-tag', 'max-snippet:400']] }))).toBeNull();
    expect(rejudge(kept, later({ headers: [['x-robots-tag', 'max-snippet:80']] }))).toMatchObject({
      text: 'excerpt',
      excerptLength: 80,
      rules: [{ signal: 'robots-meta' }, { signal: 'x-robots-tag' }],
    });
  });

  it('lets the page’s own word of TDMRep win over the file of its site', () => {
    const kept = policyOf('<meta name="tdm-reservation" content="0">');
    expect(rejudge(kept, later({ site: { ...SITE, tdmrep } }))).toBeNull();
    expect(rejudge(kept, later({ headers: [['tdm-reservation', '1']] }))).toMatchObject({ text: 'none' });
  });

  it('knows when a page is to be shown no longer', () => {
    const kept = policyOf(
      '<meta name="robots" content="unavailable_after: Monday, 25 Jan 2027 15:00:00 GMT">',
    );
    expect(kept.text).toBe('full');
    expect(keptUntil(kept)).toBe(Date.parse('2027-01-25T15:00:00Z'));
    expect(rejudge(kept, later({ at: '2027-01-25T14:59:00Z' }))).toBeNull();
    expect(rejudge(kept, later())).toMatchObject({ text: 'none' });
    expect(keptUntil(policyOf(''))).toBeNull();
  });
});
