import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeadwaterError } from '../core/errors.ts';
import { sourceUrl } from '../core/source.ts';
import { type ListedSource, parseOpml, writeOpml } from './opml.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const opml = (body: string) => `<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`;

function problem(document: string): Pick<HeadwaterError, 'code' | 'message'> {
  try {
    parseOpml(document);
  } catch (error) {
    return error as HeadwaterError;
  }
  throw new Error('was accepted');
}

describe('an OPML list', () => {
  it('gives its feeds, folders as packs', () => {
    const { sources, skipped } = parseOpml(
      opml(`
      <outline text="Harbor Post" type="rss" xmlUrl="HTTPS://harborpost.example/rss" htmlUrl="https://harborpost.example/"/>
      <outline text="Europe"><outline text="Alps">
        <outline title="Bergbote" text="x" type="rss" xmlUrl="https://bergbote.example/feed" language="de-CH"/>
      </outline></outline>`),
    );
    expect(skipped).toEqual([]);
    expect(sources).toEqual([
      {
        url: 'https://harborpost.example/rss',
        kind: 'feed',
        title: 'Harbor Post',
        pack: null,
        language: null,
        paused: false,
        site: 'https://harborpost.example/',
      },
      {
        url: 'https://bergbote.example/feed',
        kind: 'feed',
        title: 'Bergbote',
        pack: 'Europe / Alps',
        language: 'de-CH',
        paused: false,
        site: null,
      },
    ]);
  });

  it('says what it skips', () => {
    const { sources, skipped } = parseOpml(
      opml(`<outline text="Evil" type="rss" xmlUrl="javascript:alert(1)"/><outline text="File" xmlUrl="file:///etc/passwd"/>
        <outline text="Nothing"/><outline text="Twice" xmlUrl="https://a.example/f"/><outline xmlUrl="https://a.example/f#x"/>`),
    );
    expect(sources.map(({ url }) => url)).toEqual(['https://a.example/f']);
    expect(skipped).toEqual([
      'Evil has no web address: javascript:alert(1)',
      'File has no web address: file:///etc/passwd',
      'Nothing has no address',
    ]);
  });

  it('that is hostile is refused or harmless', () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`;
    const { sources } = parseOpml(
      bomb +
        opml('<outline text="&c;" xmlUrl="https://a.example/&c;"/>').replace('<?xml version="1.0"?>', ''),
    );
    expect(JSON.stringify(sources).length).toBeLessThan(1_000);
    expect(problem(opml('<outline text="a">'.repeat(100_000))).message).toMatch(/nests more than/);
    for (const document of ['', '<html><body>Not found', '{"version": "x"}', '\u0000\u0001', '<opml'])
      expect(problem(document).code).toBe('bad-input');
  });

  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.replace(/[^\p{L}\p{N}&<>"' ]/gu, '').trim());
  const source = fc.record({
    url: fc.webUrl({ withQueryParameters: true }).map((url) => sourceUrl(url) ?? 'https://a.example/'),
    kind: fc.constantFrom('feed', 'sitemap', 'page'),
    title: fc.oneof(
      fc.constant(null),
      name.map((text) => text.replace(/\s+/g, ' ') || null),
    ),
    pack: fc.oneof(fc.constant(null), fc.constantFrom('central-asia', 'lang:de', 'Tom & Jerry <b>', 'A / B')),
    language: fc.constantFrom(null, 'de', 'pt-BR'),
    paused: fc.boolean(),
    site: fc.constantFrom(null, 'https://a.example/'),
  }) satisfies fc.Arbitrary<ListedSource>;

  it('comes back as it was written', () => {
    const lists = fc.uniqueArray(source, { selector: ({ url }) => url, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lists, (list) => {
        const byUrl = (a: ListedSource, b: ListedSource) => (a.url < b.url ? -1 : 1);
        const back = parseOpml(writeOpml(list, NOW));
        expect([...back.sources].sort(byUrl)).toEqual(list.toSorted(byUrl));
        expect(back.skipped).toEqual([]);
      }),
    );
  });

  it('takes the address that some readers give feeds for one of the web', () => {
    const list = opml(
      '<outline text="A" xmlUrl="feed://a.example/rss"/><outline text="B" xmlUrl="feed:https://b.example/rss"/>',
    );
    expect(parseOpml(list).sources.map(({ url }) => url)).toEqual([
      'http://a.example/rss',
      'https://b.example/rss',
    ]);
  });

  it('may be empty', () => expect(parseOpml(writeOpml([], NOW)).sources).toEqual([]));

  it('of any text is refused as bad input, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const document of [
          text,
          opml(text),
          opml(`<outline text="${text}" xmlUrl="https://a.example/"/>`),
        ]) {
          try {
            parseOpml(document);
          } catch (error) {
            expect((error as HeadwaterError).code).toBe('bad-input');
          }
        }
      }),
    );
  });
});
