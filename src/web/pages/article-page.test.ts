import { describe, expect, it } from 'vitest';
import { damStory } from '../fixtures/dam-story.ts';
import { fixtureApp, getPage } from '../fixtures/fixture-app.ts';
import { createFixtureReader } from '../fixtures/fixture-reader.ts';
import { articlePage } from './article-page.ts';

const app = fixtureApp();

describe('an article page', () => {
  it('puts the primary source with its link before the text', async () => {
    const page = await getPage(app, '/article/a_vesper');
    const link = page.markup.indexOf('https://haldenledger.example/2026/11/20/orsel-dam-cracks');
    expect(link).toBeGreaterThan(0);
    expect(link).toBeLessThan(page.markup.indexOf('class="text"'));
    expect(page.text).toContain('near certain, 97 %');
  });

  it('tells the way of the report from its origin to this article', async () => {
    const { text } = await getPage(app, '/article/a_spin');
    expect(text).toMatch(
      /The Halden Ledger +Meridian Wire rewrite +Vesper Times reprint, 94 % carried over +This article rewrite, 52 % carried over/,
    );
  });

  it('names on that way also what was never captured', async () => {
    const { text } = await getPage(app, '/article/a_dnevnik');
    expect(text).toMatch(/The Halden Ledger +Nord Telegraph not captured cites it +This article rewrite/);
  });

  it('opens its evidence at one address, and why it is in its story', async () => {
    const page = await getPage(app, '/article/a_bay');
    expect(page.ids()).toContain('evidence');
    expect(page.hrefs()).toContain('#evidence');
    expect(page.text).toMatch(/Why it is in this story 1 piece of evidence Name Both name the same rare/);
    expect(page.hrefs()).toContain('/story/s_dam#origins');
  });

  it('opens what was found for an unknown source too', async () => {
    const found = {
      type: 'passage',
      article: 'a_relay',
      start: 0,
      end: 5,
      text: 'There',
      note: 'Twin.',
    } as const;
    const articles = damStory.articles.map((one) =>
      one.id === 'a_relay' ? { ...one, evidence: [found] } : one,
    );
    const { text } = await getPage(fixtureApp([{ ...damStory, articles }]), '/article/a_relay');
    expect(text).toMatch(/Why it is unknown 1 piece of evidence .*Twin\./);
  });

  it('says plainly that a source is unknown', async () => {
    const { text } = await getPage(app, '/article/a_relay');
    expect(text).toMatch(/Primary source Unknown Nothing found says where this report comes from/);
  });

  it('says of an original report that it is its own primary source, and why', async () => {
    const { text } = await getPage(app, '/article/a_lakeside');
    expect(text).toContain('Primary source This article itself');
    expect(text).toContain('An interview of its own.');
  });

  it('shows both clocks, byline, reading time and language', async () => {
    const { text } = await getPage(app, '/article/a_lakeside');
    expect(text).toContain('By Tomas Breck, Ola Vint');
    expect(text).toContain('1 minute to read');
    expect(text).toMatch(/Published, says the page ?21 Nov 2026, 10:00 UTC/);
    expect(text).toMatch(/First seen by Headwater ?21 Nov 2026, 10:01 UTC/);
  });

  it('flags a claimed time that cannot be right', async () => {
    const articles = damStory.articles.map((article) => ({ ...article, published: '2031-01-01T00:00:00Z' }));
    const { text } = await getPage(fixtureApp([{ ...damStory, articles }]), '/article/a_bay');
    expect(text).toContain('after we saw it: not trusted');
  });

  it('gives every sentence an anchor and those from elsewhere their other wording, with no script', async () => {
    const page = await getPage(app, '/article/a_vesper');
    expect(page.ids()).toContain('s0');
    expect(page.ids()).toContain('n0');
    expect(page.text).toContain('From Meridian Wire');
    expect(page.text).toContain('[left out: About] [put in: Some] 12,000 people');
  });

  it('tells apart what it took and what was taken from it', async () => {
    expect((await getPage(app, '/article/a_lakeside')).text).toContain('Taken up by Bay Herald');
  });

  it('says beside a quote what it is in the captured source', async () => {
    const { markup } = await getPage(app, '/article/a_spin');
    expect(markup).toContain('aria-label="Compare this quote in 1 article, not found in its source"');
    expect((await getPage(app, '/article/a_bay')).markup).toContain(
      'aria-label="Compare this quote in 2 articles, verified against its source"',
    );
  });

  it('leads from a quote and a figure to their families on the story page', async () => {
    const hrefs = (await getPage(app, '/article/a_bay')).hrefs();
    expect(hrefs).toContain('/story/s_dam#quote-q_down');
    expect(hrefs).toContain('/story/s_dam#figure-f_cost');
    const ids = (await getPage(app, '/story/s_dam')).ids();
    expect(ids).toContain('quote-q_down');
    expect(ids).toContain('figure-f_cost');
  });

  it('marks the words that a link asks for, also over the end of a sentence, and nothing else', async () => {
    const { markup } = await getPage(app, '/article/a_relay?mark=0-60');
    expect(markup.match(/<mark id="mark">/g)).toHaveLength(1);
    expect(markup.match(/<mark>/g)).toHaveLength(1);
    for (const bad of ['9-3', 'x', '-5-9', '99999-100000', '1-2-3'])
      expect((await getPage(app, `/article/a_relay?mark=${bad}`)).markup).not.toContain('<mark');
  });

  it('keeps the text whole', async () => {
    for (const article of damStory.articles) {
      const { markup } = await getPage(app, `/article/${article.id}`);
      const body = markup.slice(markup.indexOf('class="text"'));
      const words = [...body.matchAll(/<p>(.*?)<\/p>/gs)]
        .map((match) =>
          (match[1] ?? '')
            .replace(/<a class="(source-mark|quote-link)[^>]*>.*?<\/a>/gs, '')
            .replace(/<[^>]*>/g, ''),
        )
        .join('\n\n')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'");
      expect(words.startsWith(article.text)).toBe(true);
    }
  });

  it('marks the language and direction of others’ words', async () => {
    const page = await getPage(app, '/article/a_nahr');
    const heading = page.elements.find((element) => element.name === 'h1');
    expect(heading?.attributes).toMatchObject({ lang: 'ar', dir: 'auto' });
  });

  it('leads to the previous and the next article', async () => {
    const page = await getPage(app, '/article/a_bay');
    const rels = page.elements.filter(({ attributes }) => attributes['class']?.startsWith('neighbour '));
    expect(rels.map(({ attributes }) => attributes['rel'])).toEqual(['prev', 'next']);
  });

  it('flags a change that the page dates after we saw it', async () => {
    const articles = damStory.articles.map((one) =>
      one.id === 'a_relay' ? { ...one, modified: '2031-05-03T10:00:00+03:00' } : one,
    );
    const { text } = await getPage(fixtureApp([{ ...damStory, articles }]), '/article/a_relay');
    expect(text).toMatch(/Changed, says the page 3 May 2031, 07:00 UTC after we saw it: not trusted/);
  });

  it('names the section, and the posts of a live blog with their times', async () => {
    const view = await createFixtureReader([damStory]).article('a_relay');
    if (view === null) throw new Error('the story has no such article');
    const posts = [{ title: 'Water falls', published: '2026-11-21T09:10:00+01:00' }];
    const markup = String(
      articlePage({ ...view, section: 'Rivers', posts }, null, { isExplained: false, mayChange: false }),
    );
    expect(markup).toMatch(/>Rivers<\/span>/);
    expect(markup).toMatch(/Live blog: 1 post<.*21 Nov 2026, 08:10 UTC.*Water falls/s);
    const hidden = { ...view, posts, shown: { text: 'none', reason: '' } } as unknown as typeof view;
    expect(String(articlePage(hidden, null, { isExplained: false, mayChange: false }))).not.toContain(
      'Water falls',
    );
  });

  it('says of what a feed gave that the page itself was not taken in', async () => {
    const view = await createFixtureReader([damStory]).article('a_relay');
    if (view === null) throw new Error('the story has no such article');
    const shown = { text: 'full', words: null, because: 'nothing-said' } as unknown as NonNullable<
      typeof view.shown
    >;
    const steering = { isExplained: false, mayChange: false };
    const textOf = (isFeedEntry: boolean) =>
      String(articlePage({ ...view, shown, isFeedEntry }, null, steering));
    expect(textOf(true)).toContain('What a feed gave is shown: the page itself was not taken in.');
    expect(textOf(true)).not.toContain('The whole text is shown');
    expect(textOf(false)).toContain('The whole text is shown');
  });
});
