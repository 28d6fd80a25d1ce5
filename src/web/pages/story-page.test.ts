import { describe, expect, it } from 'vitest';
import { fixtureApp, getPage } from '../fixtures/fixture-app.ts';
import { inventedNews } from '../fixtures/invented-news.ts';
import { largeStory } from '../fixtures/large-story.ts';
import { storyPage } from './story-page.ts';

const app = fixtureApp();

describe('a story page', () => {
  it('names outlets, independent origins and who reported first', async () => {
    const { text } = await getPage(app, '/story/s_dam');
    expect(text).toContain('12 outlets, 2 independent origins. First reported by The Halden Ledger');
  });

  it('draws the flow twice, for wide and narrow, and gives it as a table', async () => {
    const page = await getPage(app, '/story/s_dam');
    const drawings = page.elements.filter(({ attributes }) => attributes['class']?.startsWith('flow flow-'));
    expect(drawings).toHaveLength(2);
    expect(page.text).toContain('The same as a table');
    expect(page.text).toContain('one of them was never captured');
  });

  it('shows the uncaptured origin as such, with what is known of it', async () => {
    const { text, hrefs } = await getPage(app, '/story/s_dam');
    expect(text).toContain('not captured Known from what others say of it');
    expect(text).toContain('Katrin Sölve');
    expect(hrefs()).toContain('https://haldenledger.example/2026/11/20/orsel-dam-cracks');
  });

  it('groups articles by origin and kind, and says which are of unknown origin', async () => {
    const { text } = await getPage(app, '/story/s_dam');
    expect(text).toMatch(/From The Halden Ledger 10 articles Reprint 2/);
    expect(text).toMatch(/Origin unknown 1 article/);
  });

  it('marks drift word by word, with words for those who do not see the marks', async () => {
    const { markup, text } = await getPage(app, '/story/s_dam');
    expect(markup).toMatch(/<del><span class="visually-hidden">\[left out: <\/span>\[from the ministry\],/);
    expect(text).toContain('[put in: composed]');
    expect(text).toContain('translated');
  });

  it('sets speakers who conflict beside each other', async () => {
    const { text } = await getPage(app, '/story/s_dam');
    expect(text).toContain('words differ speakers differ');
    expect(text).toMatch(
      /a former inspector +origin A Meridian Wire .* a senior ministry insider +origin A SpinHub/,
    );
  });

  it('gives quotes that nobody changed in a line each', async () => {
    const { text } = await getPage(app, '/story/s_dam');
    expect(text).toContain('1 quote that nobody changed');
  });

  it('links where a quote is verified', async () => {
    expect((await getPage(app, '/story/s_dam')).text).toContain(
      'verified in origin ? (unknown) Morning Relay',
    );
  });

  it('gives figures as a matrix with verdict and reason, conflicts first', async () => {
    const { text } = await getPage(app, '/story/s_dam');
    expect(text).toMatch(
      /people in the valley below the dam.*Conflict.*cracks in the wall.*Updated.*cost of repairs.*Agree/,
    );
    expect(text).toContain('20,000 lies far outside what the others give.');
  });

  it('links a figure to the very words in the article', async () => {
    const page = await getPage(app, '/story/s_dam');
    const link = page.hrefs().find((href) => href.startsWith('/article/a_spin?mark='));
    const target = await getPage(app, link ?? '');
    expect(target.markup).toContain('<mark id="mark">');
  });

  it('has every spelling of a person', async () => {
    expect((await getPage(app, '/story/s_dam')).text).toContain(
      'Also written Maren Koss Ahlgren, Koss-Ahlgren',
    );
  });

  it('puts the uncaptured origin into the timeline, before all others', async () => {
    const { text } = await getPage(app, '/story/s_dam');
    expect(text.slice(text.lastIndexOf('Timeline'))).toMatch(
      /20 Nov 2026 +that day ?origin A The Halden Ledger/,
    );
  });

  it('leads to the stories before it and says why they belong together', async () => {
    const { text } = await getPage(app, '/story/s_dam');
    expect(text).toMatch(/Before Norland cuts budget/);
    expect(text).toContain('Both stories name the lake and the regulator');
  });

  it('has an evidence fold for every article and figure', async () => {
    const page = await getPage(app, '/story/s_dam');
    const folds = page.elements.filter(
      (element) => element.name === 'details' && element.attributes['class'] === 'evidence',
    );
    expect(folds.length).toBeGreaterThanOrEqual(12 + 3 + 1);
  });

  it('says plainly that nothing is known where nothing is known', async () => {
    const { text } = await getPage(app, '/story/s_orchid');
    expect(text).toContain('The origin is unknown');
    expect(text).toContain('1 article, none of which shows where it comes from');
  });

  it('renders a story of 100 articles in 10 ms', () => {
    const story = largeStory(100);
    const times: number[] = [];
    for (let run = 0; run < 60; run += 1) {
      const start = performance.now();
      String(storyPage(story));
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    // The faster runs: the slower ones measure what else the machine does.
    expect(times[15]).toBeLessThan(10);
  });

  it('shows each article of a story in one group only', async () => {
    for (const view of inventedNews) {
      const page = await getPage(app, `/story/${view.story.id}`);
      const rows = page.elements.filter(({ attributes }) => attributes['class'] === 'story-article');
      expect(rows).toHaveLength(view.articles.length);
    }
  });
});
