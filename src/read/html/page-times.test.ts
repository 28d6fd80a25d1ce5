import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { readCapture } from '../read-capture.ts';

const paragraphs =
  '<p>The council met on Thursday evening and agreed, after four hours of talks, that the bridge will be closed from May to September.</p>'.repeat(
    4,
  );

function timesOf({
  head = '',
  above = '',
  below = '',
  url = null as string | null,
  firstSeen = null as string | null,
}) {
  const body = `<html lang="en"><head>${head}</head><body>${above}<article><h1>Bridge to close from May</h1>${below}${paragraphs}</article></body></html>`;
  const input = { id: 'a', source: 'a', url, contentType: 'text/html', body, firstSeen };
  const result = readCapture(input, { catalogue: createOutletCatalogue([]) });
  if (result.outcome !== 'article') throw new Error(result.message);
  return { published: result.article.published, modified: result.article.modified };
}
const linked = (times: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge to close from May', ...times })}</script>`;

describe('the times of a page', () => {
  it('gives the instant in the zone that the page shows it in', () => {
    const head = linked({ datePublished: '2024-02-24T23:30:00Z', dateModified: '2024-02-26T08:00:00Z' });
    expect(timesOf({ head, below: '<p class="date">25 February 2024, 00:30</p>' })).toEqual({
      published: '2024-02-25T00:30:00+01:00',
      modified: '2024-02-26T08:00:00Z',
    });
  });

  it('believes the shown day where metadata knows the last change only', () => {
    const same = '2024-06-01T10:00:00Z';
    const head = linked({ datePublished: same, dateModified: same });
    expect(timesOf({ head, below: '<p>Published 3 March 2021</p>' }).published).toBe('2021-03-03');
    expect(timesOf({ head, below: '<p>Updated 1 June 2024</p>' }).published).toBe(same);
  });

  it('takes the date at the headline, not that of the day in the menu or of a teaser', () => {
    const above =
      '<nav><span class="date">Friday, 7 June 2024</span><time datetime="2024-06-06">6 June</time></nav>';
    expect(
      timesOf({ above, below: '<div class="meta"><time datetime="2024-05-02">2 May 2024</time></div>' })
        .published,
    ).toBe('2024-05-02');
    expect(timesOf({ above, below: '<div class="meta">2 May 2024</div>' }).published).toBe('2024-05-02');
  });

  it('reads RDFa, any meta name for publishing, and the data of scripts where nothing else is there', () => {
    expect(
      timesOf({ below: '<span property="schema:datePublished" content="2024-05-02"></span>' }).published,
    ).toBe('2024-05-02');
    expect(timesOf({ head: '<meta name="w-published-date" content="2024-05-02">' }).published).toBe(
      '2024-05-02',
    );
    expect(
      timesOf({ head: '<script>window.data={"publishDate":"2024-05-02T10:00:00Z"}</script>' }).published,
    ).toBe('2024-05-02T10:00:00Z');
  });

  it('does not take the date of a reader’s review for the page’s', () => {
    const head = linked({
      datePublished: '2024-05-02',
      review: {
        '@type': 'Review',
        headline: 'x',
        author: 'y',
        datePublished: '2024-07-09',
        articleBody: 'Nice',
      },
    });
    expect(timesOf({ head }).published).toBe('2024-05-02');
  });

  it('believes the day in the address over visible dates, and over a much later claim', () => {
    const url = 'https://harborcourier.example/2024/may/02/bridge';
    expect(timesOf({ url, below: '<p class="date">9 May 2024</p>' }).published).toBe('2024-05-02');
    expect(timesOf({ url, head: linked({ datePublished: '2024-05-03T08:00:00+02:00' }) }).published).toBe(
      '2024-05-03T08:00:00+02:00',
    );
    expect(timesOf({ url, head: linked({ datePublished: '2024-09-03T08:00:00Z' }) }).published).toBe(
      '2024-05-02',
    );
  });

  it('takes no date of a quoted post, of a comment or of a link to another page', () => {
    const post = '<blockquote><p>Published by the ferry company on 7 July 2024</p></blockquote>';
    const teaser = '<ul><li><a href="/ferry">Ferry runs again in summer, 8 July 2024</a></li></ul>';
    const comment = '<div class="comments"><p>Jane Roe, 9 July 2024</p></div>';
    expect(timesOf({ below: `${post}${teaser}${comment}<p>May 2, 2024</p>` }).published).toBe('2024-05-02');
  });

  it('takes the day that the page says it was published on from a line with several', () => {
    const below = '<p>Updated: 5 May 2024, 14:00. Published: 2 May 2024</p>';
    expect(timesOf({ below }).published).toBe('2024-05-02');
  });

  it('does not take the clock in the menu while the text opens with a date', () => {
    const above =
      '<nav><time datetime="2024-06-07T12:00:00Z">7 June 2024</time><p>Town</p><p>Sport</p><p>Sea</p></nav>';
    expect(
      timesOf({ above, below: '<p>2 May 2024. The old bridge is eighty years old, and looks it.</p>' })
        .published,
    ).toBe('2024-05-02');
    expect(timesOf({ above }).published).toContain('2024-06-07');
  });

  it('reads day and month in the order of the country', () => {
    const below = '<p class="date">02/05/2024</p>';
    expect(timesOf({ below, url: 'https://harborcourier.example/bridge' }).published).toBe('2024-02-05');
    expect(timesOf({ below, url: 'https://harborcourier.co.uk/bridge' }).published).toBe('2024-05-02');
    const claimed = linked({ datePublished: '2024-05-02T09:00:00', dateModified: '2024-05-02T09:00:00' });
    expect(timesOf({ below, head: claimed }).published).toBe('2024-05-02T09:00:00');
  });

  it('reads the times of microformats', () => {
    const below =
      '<abbr class="updated" title="2024-05-09">May 9</abbr><abbr class="published" title="2024-05-02">May 2</abbr>';
    expect(timesOf({ below }).published).toBe('2024-05-02');
  });

  it('counts a time that the page counts from now from when we saw it', () => {
    const firstSeen = '2024-05-02T15:30:20Z';
    expect(timesOf({ below: '<div>3 hours ago</div>', firstSeen }).published).toBe('2024-05-02T12:30:00Z');
    expect(timesOf({ below: '<div>2 days ago</div>', firstSeen }).published).toBe('2024-04-30');
    expect(timesOf({ below: '<div>2 days ago</div>' }).published).toBeNull();
    expect(timesOf({ below: '<div>2 days ago</div><p>1 May 2024</p>', firstSeen }).published).toBe(
      '2024-05-01',
    );
  });

  it('gives the last change that only a line shows', () => {
    const below = '<p>Published 2 May 2024, 5:12 PM · Updated 3 May 2024, 8:40 AM</p>';
    expect(timesOf({ below })).toEqual({ published: '2024-05-02T17:12:00', modified: '2024-05-03T08:40:00' });
  });
});
