import { expect, it } from 'vitest';
import { damStory } from '../fixtures/dam-story.ts';
import { storyPage } from './story-page.ts';

it('says of a story that is being merged with which other one, by which ruling, and how much is left', () => {
  const steering = { isExplained: true, mayChange: false };
  const beingRuled = {
    number: 7,
    kind: 'merge',
    from: 's_flood',
    to: damStory.story.id,
    toMove: 4_300,
  } as const;
  const page = String(storyPage({ ...damStory, beingRuled }, steering));
  expect(page).toMatch(/This story is being merged with <a href="\/story\/s_flood">another<\/a>/);
  expect(page).toContain('<a href="/rulings#ruling-7">ruling 7</a> says: 4,300 articles still to be moved');
  expect(String(storyPage(damStory, steering))).not.toContain('being merged');
});
