import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../core/outcome.ts';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import type { CaptureInput, ReadResult } from './capture-input.ts';
import { readCapture } from './read-capture.ts';

const context = { catalogue: createOutletCatalogue([]) };

function read(body: CaptureInput['body'], more: Partial<CaptureInput> = {}): ReadResult {
  const input = { id: 'a', source: 'test', url: null, contentType: null, body, firstSeen: null };
  return readCapture({ ...input, ...more }, context);
}

function article(body: CaptureInput['body'], more: Partial<CaptureInput> = {}) {
  const result = read(body, more);
  if (result.outcome !== 'article') throw new Error(`${result.outcome}: ${result.message}`);
  return result.article;
}

const paragraph =
  'The council met on Thursday evening and agreed, after four hours, that the bridge will be closed from May.';
const page = (inner: string) => `<!doctype html><html><body>${inner}</body></html>`;

/** Fails if reading takes more processor time than any input within limits may. */
function within(seconds: number, run: () => unknown): void {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(seconds);
}

describe('the outcome of a capture', () => {
  it('is empty for no bytes and for white space', () => {
    expect(read(new Uint8Array()).outcome).toBe('empty');
    expect(read(' \n\t ').outcome).toBe('empty');
  });

  it('is binary for pictures, archives and zeros', () => {
    expect(read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])).outcome).toBe('binary');
    expect(read(new Uint8Array(5_000)).outcome).toBe('binary');
  });

  it('is unsupported-type for PDF and for JSON', () => {
    expect(read(Buffer.from('%PDF-1.7 and so on')).outcome).toBe('unsupported-type');
    expect(read('{"a": 1}', { contentType: 'application/json' }).outcome).toBe('unsupported-type');
  });

  it('is feed for a feed', () => {
    expect(read('<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>').outcome).toBe('feed');
  });

  it('is too-large above 20 MB, at once', () => {
    within(0.5, () => expect(read(new Uint8Array(50 * 1024 * 1024).fill(65)).outcome).toBe('too-large'));
  });

  it('is no-text for a page of navigation alone', () => {
    expect(read(page('<nav><a href="/">Home</a></nav>')).outcome).toBe('no-text');
  });
});

describe('hostile pages', () => {
  it('are read when nested 100,000 deep', () => {
    const html = `<html><body>${'<div>'.repeat(100_000)}<p>${paragraph}</p>${'</div>'.repeat(100_000)}</body></html>`;
    within(3, () => expect(article(html).text).toBe(paragraph));
  });

  it('are read when inline tags are never closed', () => {
    const html = page(`${'<b><i><a href="#">'.repeat(50_000)}<p>${paragraph}</p>`);
    within(3, () => expect(read(html).outcome).toBe('article'));
  });

  it('are cut off after too many elements', () => {
    const html = page(`<p>${paragraph}</p>${'<i>x</i>'.repeat(400_000)}`);
    within(3, () => expect(article(html).trace.some((step) => step.step === 'parse')).toBe(true));
  });

  it('cannot blow up with entities', () => {
    const html = `<!DOCTYPE html [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><body><p>${paragraph}</p><p>${'&b;'.repeat(10_000)}</p></body></html>`;
    within(3, () => expect(article(html).text.length).toBeLessThan(100_000));
  });

  it('cannot loop the JSON-LD reader', () => {
    const json = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const html = page(`<script type="application/ld+json">${json}</script><p>${paragraph}</p>`);
    within(3, () => expect(article(html).text).toBe(paragraph));
  });

  it.each([
    ['stray end tags', '</div></span></p>'.repeat(100_000)],
    ['one attribute of a megabyte', `<div class="${'ad '.repeat(400_000)}">`],
    ['a tag that never ends', `<div ${'a '.repeat(300_000)}`],
    ['a comment that never ends', `<!-- ${'-'.repeat(500_000)}`],
    ['links without end', '<a href="/x">x</a> '.repeat(60_000)],
    ['line breaks without end', 'x<br>'.repeat(60_000)],
    ['twenty megabytes of text in one element', `<div>${'x y z, '.repeat(2_800_000)}</div>`],
    ['mis-nested tags', '<a><div></a><p></div></p><table></a>'.repeat(20_000)],
    ['one line of a megabyte', 'word '.repeat(200_000)],
    ['open quotation marks and brackets', '("[{'.repeat(200_000)],
    ['many short paragraphs', '<p>By John. Photo: A. 3 May 2020'.repeat(30_000)],
    ['digits without end', '1'.repeat(500_000)],
    ['headings that are never closed', '<h1>Bridge <b>to</b> close '.repeat(10_000)],
    ['dashes in a title', `<title>${' - '.repeat(100_000)}</title>`],
  ])('are read in bounded time: %s', (_name, inner) => {
    within(3, () => expect(OUTCOMES).toContain(read(page(`<p>${paragraph}</p>${inner}`)).outcome));
  });

  it.each([
    ['lines without words', '- \n'.repeat(300_000)],
    ['one word a line', 'word\n'.repeat(300_000)],
    ['one line of ten megabytes', 'so it goes on and on, '.repeat(450_000)],
    ['credits', 'Photo: A/B\n'.repeat(50_000)],
    ['pagers', 'Previous a\nNext b\n'.repeat(50_000)],
    ['spaces', `${' '.repeat(1_000_000)}x`],
    ['addresses', 'https://a.example/b '.repeat(50_000)],
    ['an address of brackets', `https${'('.repeat(300_000)}`],
  ])('and texts too: %s', (_name, text) => {
    within(3, () => expect(OUTCOMES).toContain(read(text, { contentType: 'text/plain' }).outcome));
  });
});

describe('any bytes', () => {
  it('give one named outcome and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        const { outcome } = read(bytes);
        expect(OUTCOMES).toContain(outcome);
        expect(outcome).not.toBe('reader-failed');
      }),
      { numRuns: 200 },
    );
  });

  it('of markup give one named outcome, and links lie where they say', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="article-body">',
      '</div>',
      '<a href="/x">',
      '</a>',
      '<br>',
      '<h1>',
      '</h1>',
      '<ul><li>',
      '</ul>',
      '<table><tr><td>',
      '</table>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '&amp;',
      '&#x1F600;',
      '&#0;',
      '\u0000',
      '<time datetime="2020-02-30">',
      'By Jane Roe',
      '3 May 2021',
      'Photo: X/AFP',
      '© 2020 Someone',
      'Source: Somewhere',
      ' - ',
      paragraph,
      'Мы здесь. ',
      '我们在这里。',
      '"',
      "'",
      '<',
      '>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const result = read(pieces.join(''), { contentType: 'text/html', url: 'https://a.example/' });
        expect(OUTCOMES).toContain(result.outcome);
        expect(result.outcome).not.toBe('reader-failed');
        if (result.outcome !== 'article') return;
        const { text, links } = result.article;
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\n\n\n|\n[^\n]*<\/?(?:p|div)>/);
        for (const { start, end, text: words } of links) {
          if (start !== null && end !== null) expect(text.slice(start, end)).toBe(words);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a title that names another outlet', () => {
  it('gives a mark, and the own outlet gives none', () => {
    const outlet = (domain: string, name: string) => ({
      domain,
      name,
      aliases: [],
      ambiguousAliases: [],
      otherDomains: [],
      country: null,
      languages: [],
      kind: 'newspaper' as const,
      owner: null,
    });
    const catalogue = createOutletCatalogue([outlet('northwire.example', 'North Wire')]);
    const body = `<html><head><title>Ministry doubles harbor fund - North Wire</title></head><body><p>${paragraph}</p></body></html>`;
    const marksAt = (url: string) => {
      const input = { id: 'a', source: 'test', url, contentType: 'text/html', body, firstSeen: null };
      const result = readCapture(input, { catalogue });
      return result.outcome === 'article' ? result.article.marks.map((mark) => mark.type) : null;
    };
    expect(marksAt('https://copies.example/1')).toEqual(['title-suffix']);
    expect(marksAt('https://www.northwire.example/1')).toEqual([]);
  });
});

describe('what is claimed', () => {
  const dated = (date: string, firstSeen: string | null) =>
    article(page(`<time datetime="${date}">then</time><p>${paragraph}</p>`), { firstSeen }).timeFlags;

  it('is flagged where it lies after we saw it, in the future or before the web', () => {
    expect(dated('2022-05-01T10:00:00Z', '2022-05-01T12:00:00Z')).toEqual([]);
    expect(dated('2022-05-01T13:00:00Z', '2022-05-01T12:00:00Z')).toEqual(['after-first-seen']);
    expect(dated('2022-05-09', '2022-05-01T12:00:00Z')).toEqual(['future', 'after-first-seen']);
    expect(dated('1988-05-01', null)).toEqual(['before-the-web']);
  });

  it('stays as given when the same bytes are read again', () => {
    const once = read(page(`<h1>Bridge to close</h1><p>${paragraph}</p>`));
    expect(read(page(`<h1>Bridge to close</h1><p>${paragraph}</p>`))).toEqual(once);
  });
});
