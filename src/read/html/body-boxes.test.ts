import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { readCapture } from '../read-capture.ts';

const before =
  'The council met on Thursday evening and agreed, after four hours, that the bridge will be closed from May.';
const after =
  'Work on the piers takes until autumn, the engineer said, and the ferry will run every ten minutes until then.';

function textWith(box: string): string[] {
  const body = `<html lang="en"><body><div class="x1"><p>${before}</p>${box}<p>${after}</p><p>${before}</p></div></body></html>`;
  const result = readCapture(
    { id: 'a', source: 'test', url: null, contentType: 'text/html', body, firstSeen: null },
    { catalogue: createOutletCatalogue([]) },
  );
  if (result.outcome !== 'article') throw new Error(result.message);
  return result.article.text.split('\n\n').filter((line) => line !== before && line !== after);
}

describe('a box between paragraphs that no name gives away', () => {
  it('is left out where it asks to sign up, by words, address or form', () => {
    expect(
      textWith('<div><b>Harbour Morning</b> The day at six. <a href="/x">Sign up now</a></div>'),
    ).toEqual([]);
    expect(
      textWith('<div><p>The day at six.</p><a href="/newsletter/daily">Harbour Morning</a></div>'),
    ).toEqual([]);
    expect(textWith('<div><p>The day at six.</p><form><input type="email"></form></div>')).toEqual([]);
  });

  it('is left out whole where it is a picture with a credit', () => {
    expect(
      textWith('<div><img src="a.jpg"><p>The bridge at dawn.</p><p>Image source, Jane Roe</p></div>'),
    ).toEqual([]);
  });

  it('is left out where a list holds controls', () => {
    expect(textWith('<ul><li>Share</li><li>Give this piece</li></ul>')).toEqual([]);
  });

  it('stays where it is a paragraph, a list or a picture of the text', () => {
    const linked =
      'She announced it in <a href="/newsletter/7">a letter to members</a> of the club on Monday.';
    expect(textWith(`<p>${linked}</p>`)).toHaveLength(1);
    expect(textWith('<ul><li>Two lanes in March.</li><li>All lanes in May.</li></ul>')).toHaveLength(2);
    expect(
      textWith('<div><img src="a.jpg"><p>The bridge, built in 1931, carries 20,000 cars a day.</p></div>'),
    ).toHaveLength(1);
  });
});

describe('elements that a site defined', () => {
  const read = (body: string) => {
    const result = readCapture(
      {
        id: 'a',
        source: 'test',
        url: 'https://harbour.example/a',
        contentType: 'text/html',
        body,
        firstSeen: null,
      },
      { catalogue: createOutletCatalogue([]) },
    );
    if (result.outcome !== 'article') throw new Error(result.message);
    return result.article;
  };

  it('are blocks named by what they hold', () => {
    const { text, byline } = read(
      `<app-root><site-header><a href="/">Harbour</a></site-header><h1>Bridge to close from May</h1><article-meta><author-name>Mira Holt</author-name><publish-date>2024-03-14</publish-date></article-meta><article-body><text-paragraph>${before}</text-paragraph><amp-ad><div>Reklaam</div></amp-ad><text-paragraph>${after}</text-paragraph></article-body></app-root>`,
    );
    expect(text.split('\n\n')).toEqual([before, after]);
    expect(byline).toEqual(['Mira Holt']);
  });

  it('stay within the line that they stand in', () => {
    const { text } = read(
      `<main><p>${before}</p><p>Work on the <glossary-term>piers</glossary-term> takes until autumn, the engineer said on Friday evening.</p></main>`,
    );
    expect(text.split('\n\n')[1]).toBe(
      'Work on the piers takes until autumn, the engineer said on Friday evening.',
    );
  });

  it('give the picture that is loaded late, with caption and credit apart from the text', () => {
    const { image, text } = read(
      `<main><figure><img src="data:image/gif;base64,AAAA" data-src="/b.jpg"><figcaption>The bridge in spring. Foto: Anna Botha</figcaption></figure><p>${before}</p><p>${after}</p></main>`,
    );
    expect(image).toEqual({
      url: 'https://harbour.example/b.jpg',
      caption: 'The bridge in spring.',
      credit: 'Foto: Anna Botha',
    });
    expect(text.split('\n\n')).toEqual([before, after]);
  });
});
