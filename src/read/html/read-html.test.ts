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
const french =
  'Le conseil s’est réuni jeudi soir et a décidé, après quatre heures de débats, que le vieux pont sera fermé dès le mois de mai.';
const german =
  'Der Rat kam am Donnerstagabend zusammen und beschloss nach vier Stunden, dass die alte Brücke ab dem Mai gesperrt wird.';
const spanish =
  'El consejo se reunió el jueves por la noche y acordó, tras cuatro horas de debate, que el puente viejo se cerrará desde mayo.';
const elsewhere = 'https://lantern.example/bridge';
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

  it.each([
    [first, 'This article first appeared in the Valley Lantern.', 'credit-line'],
    [french, 'Cet article a d’abord été publié par La Lanterne du Val.', 'credit-line'],
    [spanish, 'Este artículo se publicó primero en El Farol del Valle.', 'credit-line'],
    [spanish, 'Gabinete de prensa de El Farol: 000 555 010', 'press-contact'],
    [first, `<a href="${elsewhere}">Continue reading at the Valley Lantern</a>`, 'full-text-elsewhere'],
    [german, `<a href="${elsewhere}">Weiterlesen in der Talposter Laterne</a>`, 'full-text-elsewhere'],
    [spanish, `<a href="${elsewhere}">Seguir leyendo en El Farol</a>`, 'full-text-elsewhere'],
  ])('keeps the source that a last line names, though nobody knows it: %s %s', (text, line, type) => {
    const article = read(
      `<body><article><h1>12</h1><p>${text}</p><p>${text}</p><p>${line}</p></article></body>`,
    );
    expect(article.marks.map((mark) => mark.type)).toEqual([type]);
    expect(article.text).not.toMatch(/Lantern|Laterne|Farol/);
  });

  it('reads a live blog whose posts stand in its metadata alone, however short they are', () => {
    const posts = ['Gates open', 'First boats pass'].map((headline) => ({
      '@type': 'BlogPosting',
      headline,
      articleBody: `${headline} at the lower lock.`,
      datePublished: '2024-05-02T08:00:00Z',
    }));
    const data = { '@type': 'LiveBlogPosting', headline: 'Lock reopens', liveBlogUpdate: posts };
    const article = read(
      `<body><script type="application/ld+json">${JSON.stringify(data)}</script><div id="app"></div></body>`,
    );
    expect(article).toMatchObject({ kind: 'live-blog', title: 'Lock reopens' });
    expect(article.text).toContain('First boats pass at the lower lock.');
    expect(article.posts).toHaveLength(2);
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

  it('reads the text for readers without scripts where there is no other', () => {
    const hidden = `<div id="app"></div><noscript><h1>Bridge to close</h1><p>${first}</p><p>${second}</p><p>${first} ${second}</p></noscript>`;
    expect(read(`<html><body>${hidden}</body></html>`).text).toContain('The ferry');
    expect(read(`<html><body><p>${first}</p>${hidden}</body></html>`).text).not.toContain('The ferry');
  });
});
