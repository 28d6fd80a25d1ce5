import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../core/feed.ts';
import type { Outlet } from '../core/outlet.ts';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import { readEntry } from './read-entry.ts';

const courier: Outlet = {
  domain: 'harborcourier.example',
  name: 'Harbor Courier',
  aliases: [],
  ambiguousAliases: [],
  otherDomains: [],
  country: null,
  languages: ['en'],
  kind: 'newspaper',
  owner: null,
};
const context = { catalogue: createOutletCatalogue([courier]) };
const origin = {
  source: 'https://harborcourier.example/feed',
  feedTitle: 'Harbor Courier',
  firstSeen: '2024-05-03T12:00:00Z',
};
const entry: FeedEntry = {
  id: 'tag:1',
  url: 'https://harborcourier.example/bridge',
  title: 'Bridge will close in May - Harbor Courier',
  byline: ['By Jane Roe and Ali Demir', 'Jane Roe'],
  published: '2024-05-03T10:00:00Z',
  modified: null,
  summary: '<p>The bridge will be closed from May, the council said.</p>',
  content: null,
  language: 'en',
  source: null,
  image: '/bridge.jpg',
};

function read(more: Partial<FeedEntry>) {
  const result = readEntry({ ...entry, ...more }, origin, context);
  if (result.outcome !== 'article') throw new Error(result.message);
  return result.article;
}

describe('readEntry', () => {
  it('makes an article of what the feed carries, with the outlet of its address', () => {
    expect(read({})).toMatchObject({
      kind: 'feed-entry',
      source: entry.url,
      outlet: { domain: 'harborcourier.example', name: 'Harbor Courier' },
      title: 'Bridge will close in May',
      byline: ['Jane Roe', 'Ali Demir'],
      published: entry.published,
      language: 'en',
      text: 'The bridge will be closed from May, the council said.',
      image: { url: 'https://harborcourier.example/bridge.jpg' },
      firstSeen: origin.firstSeen,
    });
  });

  it('reads the full text where the feed has it, and says which of the two it read', () => {
    const content =
      '<p>The bridge will be closed from May.</p><p>Share this article</p><p>It is 90 years old.</p>';
    const full = read({ content });
    expect(full.text).toBe('The bridge will be closed from May.\n\nIt is 90 years old.');
    expect(full.trace[0]?.rule).toBe('content');
    expect(read({}).trace[0]?.rule).toBe('summary');
  });

  it('keeps the feed that the entry was taken from as a mark', () => {
    const marks = read({ source: { title: 'North Wire', url: 'https://northwire.example/rss' } }).marks;
    expect(marks).toEqual([
      {
        type: 'feed-source',
        text: 'North Wire',
        url: 'https://northwire.example/rss',
        byline: [],
        date: null,
      },
    ]);
  });

  it('gives the same entry the same id, and other entries others', () => {
    expect(read({}).id).toBe(read({ title: 'Bridge will close' }).id);
    expect(read({}).id).not.toBe(read({ id: 'tag:2' }).id);
  });

  it('is no-text without a word', () => {
    expect(readEntry({ ...entry, summary: null }, origin, context).outcome).toBe('no-text');
  });
});
