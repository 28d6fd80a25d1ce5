import { describe, expect, it } from 'vitest';
import { fixtureApp, getPage } from '../fixtures/fixture-app.ts';

describe('search', () => {
  it('highlights hits and keeps the query in the field', async () => {
    const page = await getPage(fixtureApp(), '/search?q=cracks');
    expect(page.markup).toContain('<mark>cracks</mark>');
    expect(page.elements.find(({ attributes }) => attributes['name'] === 'q')?.attributes['value']).toBe(
      'cracks',
    );
  });

  it('opens the evidence of each verdict', async () => {
    const page = await getPage(fixtureApp(), '/search?q=cracks');
    const items = page.elements.filter(({ attributes }) => attributes['class'] === 'article-item');
    const folds = page.elements.filter(({ attributes }) => attributes['class'] === 'evidence');
    expect(folds).toHaveLength(items.length);
    for (const href of page.hrefs().filter((one) => /^\/article\/[^#?]*$/.test(one)))
      expect(page.hrefs()).toContain(`${href}#evidence`);
  });

  it('keeps the query on the next page', async () => {
    const page = await getPage(fixtureApp(undefined, { pageSize: 10 }), '/search?q=ferry%20Aurelia');
    expect(page.hrefs()).toContain('/search?q=ferry%20Aurelia&page=2');
  });

  it('says what to try where nothing is found, and keeps the words', async () => {
    const page = await getPage(fixtureApp(), '/search?q=zebra%20%26%20co');
    expect(page.text).toContain('Nothing found');
    expect(page.text).toContain('zebra & co');
  });

  it('asks for nothing where nothing is asked', async () => {
    const page = await getPage(fixtureApp(), '/search?q=%20%20');
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('Nothing found');
  });

  it('is kept out of search engines', async () => {
    expect((await getPage(fixtureApp(), '/search?q=x')).markup).toContain('content="noindex"');
  });
});
