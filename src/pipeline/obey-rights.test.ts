import { describe, expect, it } from 'vitest';
import { FEED_ENTRY_TYPE, type FeedEntry, NOTHING_CLAIMED } from '../core/feed.ts';
import { operatorRule } from '../rights/operator-rule.ts';
import { obeyRights } from './obey-rights.ts';
import type { CapturedItem } from './take-in-item.ts';

const NOW = '2026-11-22T08:00:00.000Z';
const BODY = Array.from(
  { length: 12 },
  (_, n) => `<p>The council of Halden met on day ${n} and agreed on the bridge & its cost.</p>`,
);
const page = (head: string) =>
  `<html lang="en"><head><title>Bridge agreed</title><meta property="article:published_time" content="2026-11-21T10:00:00Z">${head}</head><body><article><h1>Bridge agreed</h1>${BODY.join('')}</article></body></html>`;

function item(head: string, changes: Partial<CapturedItem> = {}): CapturedItem {
  return {
    source: 'https://news.example/bridge',
    url: 'https://news.example/bridge',
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(page(head)),
    status: 200,
    headers: [['etag', '"1"']],
    ...changes,
  };
}

const kept = (given: CapturedItem) => JSON.parse(String(obeyRights(given, NOW).item.body)).entry as FeedEntry;
const NO_ARCHIVE = '<meta name="robots" content="noarchive">';

describe('obeying publishers', () => {
  it('keeps a page of which nothing is said, and says nothing', () => {
    const given = item('');
    expect(obeyRights(given, NOW)).toEqual({ item: given, rights: null });
  });

  it('keeps link, title and times where the text may not be kept', () => {
    const { item: reduced, rights } = obeyRights(item(NO_ARCHIVE), NOW);
    expect(rights?.text).toBe('none');
    expect(String(reduced.body)).not.toContain('council');
    expect(reduced).toMatchObject({
      source: 'https://news.example/bridge',
      status: 200,
      headers: [['etag', '"1"']],
    });
    expect(kept(item(NO_ARCHIVE))).toMatchObject({
      url: 'https://news.example/bridge',
      title: 'Bridge agreed',
      published: '2026-11-21T10:00:00Z',
      summary: null,
      content: null,
    });
  });

  it('keeps what a feed gave', () => {
    const claims: FeedEntry = {
      id: 'x',
      url: null,
      title: 'Bridge',
      byline: ['Ann Lee'],
      published: null,
      modified: null,
      summary: 'A bridge will be built.',
      content: null,
      language: null,
      source: null,
      image: null,
    };
    expect(kept(item(NO_ARCHIVE, { claims }))).toMatchObject({
      title: 'Bridge',
      byline: ['Ann Lee'],
      summary: 'A bridge will be built.',
    });
  });

  it('keeps an excerpt of as many characters as allowed, cut between words', () => {
    const { summary } = kept(item('<meta name="robots" content="max-snippet:70">'));
    expect(summary).toBe('<p>The council of Halden met on day 0 and agreed on the bridge &amp; its</p>');
  });

  it('keeps all with a word about training alone', () => {
    const given = item('<meta name="robots" content="noai">');
    expect(obeyRights(given, NOW)).toMatchObject({ item: given, rights: { text: 'full', training: false } });
  });

  it('keeps of what is behind a paywall no text', () => {
    expect(obeyRights(item('', { paywall: 'not free' }), NOW).rights).toMatchObject({ text: 'none' });
  });

  it('leaves files of one’s own alone', () => {
    const given = item(NO_ARCHIVE, { status: undefined });
    expect(obeyRights(given, NOW)).toEqual({ item: given, rights: null });
  });

  it('keeps what can be kept of anything', () => {
    for (const body of [Buffer.alloc(0), Buffer.from([0, 1, 2]), Buffer.from('<'.repeat(9))]) {
      const { item: reduced } = obeyRights(item('', { body, headers: [['x-robots-tag', 'noarchive']] }), NOW);
      expect(JSON.parse(String(reduced.body))).toMatchObject({ withheld: true, entry: { title: null } });
    }
  });
});

describe('obeying the operator', () => {
  const text = '<p>The council of Halden agreed on the <b>bridge</b> &amp; its cost.</p>';
  const claims: FeedEntry = {
    ...NOTHING_CLAIMED,
    id: 'x',
    url: null,
    title: 'Bridge',
    summary: text,
    content: text,
  };
  const nothing = operatorRule({ text: 'none', words: null, keeps: true });
  const little = operatorRule({ text: 'excerpt', words: 4, keeps: true });

  it('keeps no text of a page, nor what a feed gave of it', () => {
    const { item: reduced, rights } = obeyRights(item('', { claims }), NOW, nothing);
    expect(rights?.rules.map(({ signal }) => signal)).toEqual(['operator']);
    expect(JSON.stringify(reduced)).not.toContain('council');
    expect(reduced.claims).toMatchObject({ title: 'Bridge', summary: null, content: null });
  });

  it('keeps what a publisher says beside it, and the stricter of both', () => {
    const { item: reduced, rights } = obeyRights(item(NO_ARCHIVE), NOW, little);
    expect(rights).toMatchObject({ text: 'none' });
    expect(rights?.rules).toHaveLength(2);
    expect(String(reduced.body)).not.toContain('council');
  });

  it('cuts what the entry of a feed carried, by its text; what holds no entry is left empty', () => {
    const entry = { entry: claims, feedTitle: 'News' };
    const given: CapturedItem = {
      source: 'https://news.example/feed#x',
      url: 'https://news.example/bridge',
      contentType: FEED_ENTRY_TYPE,
      body: JSON.stringify(entry),
      claims,
    };
    const cut = (one: CapturedItem) => JSON.parse(String(obeyRights(one, NOW, little).item.body));
    expect(cut(given).entry).toMatchObject({
      summary: '<p>The council of Halden agreed on</p>',
      content: null,
    });
    expect(cut({ ...given, body: '{"entry":' }).entry).toMatchObject({ title: 'Bridge', summary: null });
    expect(obeyRights(given, NOW)).toEqual({ item: given, rights: null });
  });

  it('leaves files of one’s own alone', () => {
    const { status: _, ...file } = item('', { source: 'saved/bridge.html' });
    expect(obeyRights(file, NOW, nothing)).toEqual({ item: file, rights: null });
  });
});
