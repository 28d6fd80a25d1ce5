import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { readCapture } from '../read-capture.ts';

function read(body: string) {
  const input = {
    id: 'a',
    source: 'a',
    url: 'https://courier.example/amp/bridge',
    contentType: 'text/html',
    body,
    firstSeen: null,
  };
  const result = readCapture(input, { catalogue: createOutletCatalogue([]) });
  if (result.outcome !== 'article') throw new Error(result.message);
  return result.article;
}
const first =
  'The council met on Thursday evening and agreed, after four hours of talks, that the <a href="/bridge">old bridge</a> will be closed from May.';
const second =
  'The ferry, which had been out of use since the spring, will run every quarter of an hour in the meantime, the mayor said.';
const figure =
  '<figure><amp-img src="/bridge.jpg" width="4" height="3"></amp-img><figcaption>The old bridge in March. Photo: Jane Roe</figcaption></figure>';

describe('reading a page', () => {
  it('reads an AMP page: picture and caption apart from the text, links with their words', () => {
    const article = read(
      `<html amp lang="en"><head><link rel="canonical" href="https://courier.example/bridge"></head><body><h1>Bridge to close</h1>${figure}<p>${first}</p><p>${second}</p></body></html>`,
    );
    expect(article.text).not.toContain('in March');
    expect(article.image).toEqual({
      url: 'https://courier.example/bridge.jpg',
      caption: 'The old bridge in March.',
      credit: 'Photo: Jane Roe',
    });
    const link = article.links.find(({ href }) => href === 'https://courier.example/bridge');
    expect(article.text.slice(link?.start ?? 0, link?.end ?? 0)).toBe('old bridge');
  });

  it('reads Dublin Core', () => {
    const article = read(
      `<html><head><meta name="DC.title" content="Bridge to close from May"><meta name="DC.creator" content="Roe, Jane"><meta name="DCTERMS.issued" content="2024-05-02T09:00:00+02:00"></head><body><p>${first}</p><p>${second}</p></body></html>`,
    );
    expect(article).toMatchObject({
      title: 'Bridge to close from May',
      byline: ['Jane Roe'],
      published: '2024-05-02T09:00:00+02:00',
    });
  });

  it('reads the fields of microdata', () => {
    const article = read(
      `<html><body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge to close from May</h1><span itemprop="author" itemscope><a itemprop="url"><span itemprop="name">Jane Roe</span></a></span><meta itemprop="datePublished" content="2024-05-02T09:00:00+02:00"><meta itemprop="articleSection" content="Local"><p>${first}</p><p>${second}</p></article></body></html>`,
    );
    expect(article).toMatchObject({
      title: 'Bridge to close from May',
      byline: ['Jane Roe'],
      published: '2024-05-02T09:00:00+02:00',
      section: 'Local',
    });
  });
});
