import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { readCapture } from '../read-capture.ts';

const first =
  'The council met on Thursday evening and agreed, after four hours of talks, that the bridge will be closed.';
const second =
  'The ferry, which had been out of use since the spring, will run every quarter of an hour in the meantime.';

function paragraphsOf(inner: string): string[] {
  const body = `<html><body><main><h1>Bridge to close from May</h1><div class="article-body">${inner}</div></main></body></html>`;
  const input = { id: 'a', source: 'a', url: null, contentType: 'text/html', body, firstSeen: null };
  const result = readCapture(input, { catalogue: createOutletCatalogue([]) });
  return result.outcome === 'article' ? result.article.text.split('\n\n') : [];
}

describe('the edges of a body', () => {
  it('keeps a heading over the first text and a last line without a full stop', () => {
    expect(
      paragraphsOf(
        `<h2>What the council decided</h2><p>${first}</p><p>${second}</p><p>See you at the quay</p>`,
      ),
    ).toEqual(['What the council decided', first, second, 'See you at the quay']);
  });

  it('leaves out a label before a link to another article, in any language', () => {
    const link = '<a href="/b">Nowe rozkłady promów na lato ogłoszone</a>';
    expect(paragraphsOf(`<p>${first}</p><p>Czytaj też: ${link}</p><p>${second}</p>`)).toEqual([
      first,
      second,
    ]);
    expect(paragraphsOf(`<p>${first}</p><p>He wrote this: ${link}.</p><p>${second}</p>`)).toHaveLength(3);
  });

  it('keeps last sentences that end with the full stop of another script', () => {
    const sentences = [
      'በሐይቅ ዳር ከተማ ነዋሪዎች በራሳቸው ገንዘብ የሠሩት አዲስ የእንጨት ድልድይ ዛሬ ተመረቀ። ድልድዩ ሁለት ቀበሌዎችን የሚያገናኝ ሲሆን ርዝመቱ አርባ ሜትር ነው።',
      'የከተማዋ ከንቲባ በምረቃው ላይ እንደተናገሩት ድልድዩ ከሦስት ሺህ በላይ ተማሪዎችን ከረጅም ጉዞ ያድናል።',
      'ለግንባታው አንድ ሚሊዮን ብር ወጪ መደረጉን አስተዳደሩ አስታውቋል።',
    ];
    expect(paragraphsOf(sentences.map((line) => `<p>${line}</p>`).join(''))).toEqual(sentences);
  });

  it('opens with the lead that stands in a header or is called a teaser', () => {
    const lead =
      'From May to September nobody will cross the river by car, and the shops on the other bank of the river fear for their trade.';
    expect(
      paragraphsOf(
        `<h1>Bridge to close from May</h1><p class="teaser-text">${lead}</p><p>${first}</p><p>${second}</p>`,
      ),
    ).toEqual([lead, first, second]);
  });
});
