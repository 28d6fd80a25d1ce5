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
