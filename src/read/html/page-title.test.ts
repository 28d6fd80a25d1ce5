import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { readCapture } from '../read-capture.ts';

const text = [
  'The council met on Thursday evening and agreed, after four hours of talks, that the old bridge will be closed from May.',
  'The ferry, which had been out of use since the spring, will run every quarter of an hour in the meantime, the mayor said.',
  'Shops on the far bank fear for their customers, and have asked the town for help with the rent over the summer.',
]
  .map((line) => `<p>${line}</p>`)
  .join('');

function titleOf(html: string, url = 'https://www.harborcourier.example/town/bridge'): string | null {
  const input = { id: 'a', source: 'a', url, contentType: 'text/html', body: html, firstSeen: null };
  const result = readCapture(input, { catalogue: createOutletCatalogue([]) });
  if (result.outcome !== 'article') throw new Error(result.message);
  return result.article.title;
}

const page = (title: string, body: string, head = '') =>
  `<html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

describe('the title of a page', () => {
  it('is the heading that agrees with metadata, even in a box named as if it were beside the text', () => {
    expect(
      titleOf(
        page(
          'Bridge to close in May | Harbor Courier',
          `<div class="widget"><h1>Old bridge to close in May</h1></div><div class="widget"><h1>Write to us</h1></div>${text}`,
        ),
      ),
    ).toBe('Old bridge to close in May');
  });

  it('keeps a part that only begins with the name of the site', () => {
    expect(
      titleOf(
        page(
          'Harbor Courier readers answer: close the bridge? | Harbor Courier',
          `<h2>Harbor Courier readers answer: close the bridge?</h2>${text}`,
        ),
      ),
    ).toBe('Harbor Courier readers answer: close the bridge?');
  });

  it('loses a site name that holds a mark itself', () => {
    expect(
      titleOf(
        page(
          'Bridge to close in May | Courier - News from the harbor',
          text,
          '<meta property="og:site_name" content="Courier - News from the harbor">',
        ),
      ),
    ).toBe('Bridge to close in May');
  });

  it('is the part of the metadata that a heading repeats', () => {
    expect(
      titleOf(
        page(
          'Bridge to close in May - Council votes after four hours - Town - Courier',
          `<h3>Bridge to close in May</h3>${text}`,
        ),
      ),
    ).toBe('Bridge to close in May');
  });

  it('is no heading that leads to the front page', () => {
    expect(
      titleOf(
        page(
          'Bridge to close in May',
          `<h1><a href="/">News from the harbor and the town</a></h1><h2>Old bridge to close in May</h2>${text}`,
        ),
      ),
    ).toBe('Old bridge to close in May');
  });

  it('leaves out date and counter that stand in the heading as elements of their own', () => {
    expect(
      titleOf(
        page('Bridge to close in May', `<h1>Bridge to close in May <b>12 March</b> <i>87</i></h1>${text}`),
      ),
    ).toBe('Bridge to close in May');
  });

  it('leaves out a kicker of its own, not the first words of the headline', () => {
    const own = '<h1><span>Harbor news</span> <span>Bridge to close in May</span></h1>';
    expect(titleOf(page('Bridge to close in May', own + text))).toBe('Bridge to close in May');
    const one = '<h1>Why the bridge has to close in May</h1>';
    expect(titleOf(page('The bridge has to close in May', one + text))).toBe(
      'Why the bridge has to close in May',
    );
  });

  it('is not the word over a menu while a heading elsewhere says what metadata says', () => {
    expect(
      titleOf(
        page('Bridge to close in May', `<h1>Menu</h1>${text}<div><h2>Bridge to close in May</h2></div>`),
      ),
    ).toBe('Bridge to close in May');
  });

  it('is not taken for the name of the site where the page calls itself so', () => {
    const title = 'Bridge to close in May, council says after four hours of talks';
    expect(
      titleOf(page(title, `<h1>${title}</h1>${text}`, `<meta name="application-name" content="${title}">`)),
    ).toBe(title);
  });

  it('is the part that opens a bold line where a page has no headings', () => {
    expect(
      titleOf(
        page(
          'Town Sheet :: Old bridge to close in May',
          `<table><tr><td><b>TOWN SHEET</b></td></tr><tr><td><font><b>Old bridge to close in May</b></font><br><font size="1">2 May 2003</font></td></tr><tr><td>${text}</td></tr></table>`,
        ),
        'http://www.sheet.example/news.php?id=7',
      ),
    ).toBe('Old bridge to close in May');
  });
});
