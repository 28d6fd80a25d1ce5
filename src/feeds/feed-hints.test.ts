import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeedHints } from './feed-hints.ts';

const URL_OF_FEED = 'https://harborpost.example/feed/';
const hints = (document: string) => readFeedHints(document, URL_OF_FEED);
const rss = (channel: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}</channel></rss>`;

describe('the hints of a feed', () => {
  it('are its ttl and its syndication period, the longer one', () => {
    expect(hints(rss('<ttl> 90 </ttl>')).intervalMinutes).toBe(90);
    const hourly = '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>';
    expect(hints(rss(hourly)).intervalMinutes).toBe(30);
    expect(hints(rss(`${hourly}<ttl>90</ttl>`)).intervalMinutes).toBe(90);
    for (const odd of ['<ttl>soon</ttl>', '<ttl>-5</ttl>', '<sy:updatePeriod>often</sy:updatePeriod>', ''])
      expect(hints(rss(odd)).intervalMinutes, odd).toBeNull();
  });

  it('are hours and days on which nothing is published', () => {
    const { skipHours, skipDays } = hints(
      rss(`<skipHours><hour>0</hour><hour>24</hour><hour>23</hour><hour>77</hour></skipHours>
        <skipDays><day>Sunday</day><day>saturday</day><day>Someday</day></skipDays>`),
    );
    expect([skipHours, skipDays]).toEqual([
      [0, 23],
      [0, 6],
    ]);
  });

  it('are those of the feed, not of its entries', () => {
    const document = rss(
      '<item><ttl>5</ttl><link rel="hub" href="/x"/><day>Monday</day></item><ttl>60</ttl>',
    );
    expect(hints(document)).toEqual({
      intervalMinutes: 60,
      skipHours: [],
      skipDays: [],
      hubs: [],
      self: null,
    });
  });

  it('name hubs and the feed itself, in RSS, Atom and JSON Feed', () => {
    const found = { hubs: ['https://hub.example/'], self: 'https://harborpost.example/feed/all' };
    const links = '<atom:link rel="hub" href="https://hub.example/"/><atom:link href="all" rel="self"/>';
    expect(hints(rss(links))).toMatchObject(found);
    const atom = links.replaceAll('atom:', '');
    expect(hints(`<feed xmlns="http://www.w3.org/2005/Atom">${atom}<entry/></feed>`)).toMatchObject(found);
    const json = {
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }, { type: 'x', url: 'y' }, null],
      feed_url: 'all',
    };
    expect(hints(JSON.stringify(json))).toMatchObject(found);
  });

  it('come from any text without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const document of [
          text,
          rss(text),
          rss(`<ttl>${text}</ttl><hour>${text}</hour>`),
          `{"hubs":${text}}`,
        ]) {
          const { intervalMinutes, skipHours, skipDays, hubs } = hints(document);
          expect(intervalMinutes ?? 0).toBeGreaterThanOrEqual(0);
          expect(skipHours.every((hour) => hour >= 0 && hour < 24)).toBe(true);
          expect(skipDays.every((day) => day >= 0 && day < 7)).toBe(true);
          expect(hubs.every((hub) => /^https?:/.test(hub))).toBe(true);
        }
      }),
    );
    expect(hints('<rss><channel>'.repeat(50_000)).hubs).toEqual([]);
  });
});
