import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { readCapture } from '../read-capture.ts';

const paragraph =
  'The council met on Thursday evening and agreed, after four hours, that the bridge will be closed from May.';
const lead =
  'After four hours of debate the council has decided to close the old bridge for half a year. Shops on both banks fear for their trade, and the ferry will run until midnight.';

function textWith(above: string): string {
  const body = `<html lang="en"><body><article><div class="head"><h1>Bridge will close in May</h1>${above}</div><div class="article-body"><p>${paragraph}</p><p>${paragraph} Work takes until autumn.</p></div></article></body></html>`;
  const result = readCapture(
    { id: 'a', source: 'test', url: null, contentType: 'text/html', body, firstSeen: null },
    { catalogue: createOutletCatalogue([]) },
  );
  if (result.outcome !== 'article') throw new Error(result.message);
  return result.article.text;
}

describe('a paragraph between headline and body', () => {
  it('opens the text where it is named as the lead and as long as a paragraph', () => {
    expect(textWith(`<div class="teaser-text"><p>${lead}</p></div>`).startsWith(lead)).toBe(true);
  });

  it('is left out where it is a second headline', () => {
    expect(textWith('<p class="subtitle">Shops on both banks fear for trade</p>').startsWith(paragraph)).toBe(
      true,
    );
  });
});
