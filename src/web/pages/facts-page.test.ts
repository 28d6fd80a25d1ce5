import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { damStory } from '../fixtures/dam-story.ts';
import { fixtureApp, getPage } from '../fixtures/fixture-app.ts';
import { largeStory } from '../fixtures/large-story.ts';

describe('the page of facts', () => {
  it('says of each fact who has it and who leaves it out, every mark leading to its place', async () => {
    const { markup, hrefs, ids } = await getPage(fixtureApp([damStory]), '/story/s_dam/facts');
    for (const fact of damStory.facts) {
      expect(ids()).toContain(`fact-${fact.id}`);
      for (const { article, start, end } of fact.members)
        expect(hrefs()).toContain(`/article/${article}?mark=${start}-${end}#mark`);
    }
    expect(markup).toContain('leaves it out: ');
  });

  it('says who gives another number, and which', async () => {
    const { text } = await getPage(fixtureApp([damStory]), '/story/s_dam/facts');
    expect(text).toMatch(/gives another number: About 12,400 people, most others About 12,000 people/);
  });

  it('leaves no article of a large story out: columns have pages too', async () => {
    const story = largeStory(500);
    const app = fixtureApp([story]);
    const first = await getPage(app, '/story/s_ferry/facts');
    expect(first.text).toContain('Articles 481 to 500');
    const seen = new Set<string>();
    for (let part = 1; part <= Math.ceil(500 / 24); part += 1)
      for (const href of (await getPage(app, `/story/s_ferry/facts?articles=${part}`)).hrefs())
        seen.add(href);
    for (const { article, start, end } of story.facts.flatMap((fact) => fact.members))
      expect(seen).toContain(`/article/${article}?mark=${start}-${end}#mark`);
    expect((await getPage(app, '/story/none/facts')).status).toBe(404);
  });

  it('takes less than 100 ms for a story of 500 articles', async () => {
    const app = fixtureApp([largeStory(500)]);
    await getPage(app, '/story/s_ferry/facts');
    const times: number[] = [];
    for (let run = 0; run < 10; run += 1) {
      const start = threadMilliseconds();
      await app.request('/story/s_ferry/facts');
      times.push(threadMilliseconds() - start);
    }
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(100);
  });
});
