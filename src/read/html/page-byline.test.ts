import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../core/outlet.ts';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { readCapture } from '../read-capture.ts';

const paragraphs =
  '<p>The council met on Thursday evening and agreed, after four hours of talks, that the bridge will be closed from May to September.</p>'.repeat(
    4,
  );

const courier: Outlet = {
  domain: 'courier.example',
  name: 'Harbor Courier',
  aliases: [],
  ambiguousAliases: [],
  otherDomains: [],
  country: null,
  languages: ['en'],
  kind: 'newspaper',
  owner: null,
};

function bylineOf(lines: string, head = '', url: string | null = null): readonly string[] {
  const body = `<html><head>${head}</head><body><article><h1>Bridge to close from May</h1>${lines}${paragraphs}</article></body></html>`;
  const input = { id: 'a', source: 'a', url, contentType: 'text/html', body, firstSeen: null };
  const result = readCapture(input, { catalogue: createOutletCatalogue([courier]) });
  return result.outcome === 'article' ? result.article.byline : [];
}
const linked = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge to close from May', author })}</script>`;

describe('the byline of a page', () => {
  it('prefers the line that names the authors to the account that put the page on line', () => {
    expect(
      bylineOf('<p class="byline">By Jane Roe</p>', linked({ '@type': 'Person', name: 'Max Webber' })),
    ).toEqual(['Jane Roe']);
  });

  it('takes the fuller form of a name and the fuller list', () => {
    expect(bylineOf('<p>By Jane Roe and John Doe</p>', linked({ name: 'Jane Roe' }))).toEqual([
      'Jane Roe',
      'John Doe',
    ]);
    expect(
      bylineOf('<div class="author"><a href="/author/jane">Jane Roe</a></div>', linked({ name: 'Jane' })),
    ).toEqual(['Jane Roe']);
  });

  it('reads on into neither the role nor the reviewer beside the name', () => {
    expect(bylineOf('<div class="author"><b>Jane Roe</b><span>Former Harbour Pilot</span></div>')).toEqual([
      'Jane Roe',
    ]);
    expect(bylineOf('<p class="author">By Jane Roe</p><p class="author">Reviewed by John Doe</p>')).toEqual([
      'Jane Roe',
    ]);
  });

  it('takes neither tags between label and name nor the sign of a quoted post for authors', () => {
    const lines = '<p>By</p><p class="post-category">Harbour Notes</p><p class="post-author">Jane Roe</p>';
    expect(bylineOf(lines)).toEqual(['Jane Roe']);
    expect(bylineOf('<blockquote><p>Posted by Harbor Pilots on 2 May 2024</p></blockquote>')).toEqual([]);
  });

  it('gives no account names or labels', () => {
    expect(bylineOf('', '<meta name="author" content="wpadmin">')).toEqual([]);
    expect(bylineOf('<p>By Admin</p>', '<meta name="author" content="Admin">')).toEqual([]);
    expect(bylineOf('<p class="author"><a href="/author/all">All articles</a></p>')).toEqual([]);
  });

  it('gives the desk of a site where nobody else is named, but none of a known outlet', () => {
    const line = '<p class="byline">By Courier Staff</p>';
    expect(bylineOf(line, '', 'https://pilots.example/bridge')).toEqual(['Courier Staff']);
    expect(bylineOf('<p class="byline">By Staff</p>', '', 'https://courier.example/bridge')).toEqual([]);
    expect(bylineOf(line, linked({ '@type': 'Person', name: 'Jane Roe' }))).toEqual(['Jane Roe']);
  });

  it('reads the author from the facts that software puts on a network’s cards, not the time to read', () => {
    const fact = (at: number, label: string, data: string) =>
      `<meta name="twitter:label${at}" content="${label}"><meta name="twitter:data${at}" content="${data}">`;
    expect(bylineOf('', fact(1, 'Napsal', 'Jana Nováková') + fact(2, 'Čas čtení', '4 minuty'))).toEqual([
      'Jana Nováková',
    ]);
    expect(bylineOf('', fact(1, 'Čas čtení', '4 minuty'))).toEqual([]);
    expect(bylineOf('', fact(1, 'Price', 'Full Refund') + fact(2, 'Place', 'Harbor Town'))).toEqual([]);
  });

  it('reads a byline that is the first line of the body of a page without a heading', () => {
    const lines = '<div class="date">2 May 2024 by Jane Roe</div>';
    const body = `<html><head><title>Bridge to close from May</title></head><body><article>${lines}${paragraphs}</article></body></html>`;
    const input = { id: 'a', source: 'a', url: null, contentType: 'text/html', body, firstSeen: null };
    const result = readCapture(input, { catalogue: createOutletCatalogue([]) });
    expect(result.outcome === 'article' ? result.article.byline : []).toEqual(['Jane Roe']);
  });

  it('takes a name from an element for authors beside a date in one line', () => {
    expect(
      bylineOf(
        '<div class="blog-meta"><time datetime="2024-05-02">May 2</time><a class="blog-meta__author" href="?a=1">Jane Roe</a></div>',
      ),
    ).toEqual(['Jane Roe']);
  });

  it('takes a name after a label of any language in an element for authors, and one in brackets', () => {
    expect(bylineOf('<p class="author">Nieznane: Jane Roe</p>')).toEqual(['Jane Roe']);
    expect(bylineOf('<p>(Jane Roe)</p><p>2 May 2024</p>')).toEqual(['Jane Roe']);
    expect(bylineOf('<p>ដោយ៖ ចាន់ ធារី</p>')).toEqual(['ចាន់ ធារី']);
  });

  it('takes a name beside a time that is counted from now', () => {
    expect(bylineOf('<div><a href="/@jane">Jane Roe</a><div>3 hours ago</div></div>')).toEqual(['Jane Roe']);
  });
});
