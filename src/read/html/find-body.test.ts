import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { readCapture } from '../read-capture.ts';

const first =
  'The council met on Thursday evening and agreed, after four hours of talks, that the old bridge will be closed from May.';
const second =
  'The ferry, which had been out of use since the spring, will run every quarter of an hour in the meantime, the mayor said.';
const third =
  'Shops on the far bank fear for their customers, and have asked the town for help with the rent over the summer.';

function textOf(body: string): string {
  const input = {
    id: 'a',
    source: 'a',
    url: 'https://www.harborcourier.example/bridge',
    contentType: 'text/html',
    body: `<html lang="en"><head><title>Bridge to close</title></head><body>${body}</body></html>`,
    firstSeen: null,
  };
  const result = readCapture(input, { catalogue: createOutletCatalogue([]) });
  return result.outcome === 'article' ? result.article.text : result.outcome;
}

describe('the body of a page', () => {
  it('has no form in it', () => {
    const form =
      '<form><p>Tell us what you think of the bridge, and we will come back to you.</p><label>First name</label><input type="text"></form>';
    expect(textOf(`<main><p>${first}</p><p>${second}</p>${form}<p>${third}</p></main>`)).toBe(
      [first, second, third].join('\n\n'),
    );
  });

  it('may be in a form that holds the whole page', () => {
    expect(textOf(`<form action="page.aspx"><p>${first}</p><p>${second}</p></form>`)).toBe(
      `${first}\n\n${second}`,
    );
  });

  it('keeps headings whose ids are made of words that name boxes elsewhere', () => {
    expect(
      textOf(
        `<article><p>${first}</p><h2 id="ads-and-the-sidebar">Who pays</h2><p>${second}</p><p>${third}</p></article>`,
      ),
    ).toContain('Who pays');
  });

  it('is found in a post that carries its categories as classes', () => {
    expect(
      textOf(
        `<div class="post-12 hentry category-newsletter tag-popular"><p>${first}</p><p>${second}</p></div><p>Elsewhere in town, all was quiet on Friday, as far as anybody knows.</p>`,
      ),
    ).toContain(first);
  });

  it('is found where the whole page, headline and all, is named for its comments', () => {
    const menu = `<nav><p>${third} ${third}</p></nav>`;
    const paragraphs = `<p>${first}</p><p>${second}</p>`;
    const whole = `${menu}<div class="comments"><h1>Bridge to close</h1>${paragraphs}</div>`;
    expect(textOf(whole)).toBe(`${first}\n\n${second}`);
    const below = `${menu}<h1>Bridge to close</h1><div class="comments">${paragraphs}</div>`;
    expect(textOf(below)).not.toContain(first);
  });
});
