import { describe, expect, it } from 'vitest';
import { type ClusterDocument, clusterFeatures } from './cluster-documents.ts';
import type { StoryFeatures } from './story-features.ts';
import { createStoryIndex } from './story-index.ts';

const features = (id: string, published: string, text: string): StoryFeatures => {
  const document: ClusterDocument = { id, title: text.split('.')[0] ?? '', text, published, language: 'en' };
  return clusterFeatures(document);
};
const SPRING = [
  features(
    'spring 1',
    '2025-04-02',
    'A quake of magnitude 5.8 shook Orsk on Wednesday. Mayor Lena Fadi said 41 houses fell. Rescuers from Belmar dug through the night.',
  ),
  features(
    'spring 2',
    '2025-04-02',
    'The quake in Orsk had a magnitude of 5.8. It destroyed 41 houses, said mayor Lena Fadi, and rescuers from Belmar were still digging.',
  ),
];
const AUTUMN = [
  features(
    'autumn 1',
    '2025-10-19',
    'A quake of magnitude 6.3 shook Orsk on Sunday. Governor Tomas Irek said 212 houses fell and schools in Kantu stay closed.',
  ),
];

function filled() {
  const index = createStoryIndex();
  for (const one of [...SPRING, ...AUTUMN]) index.assign(one);
  return index;
}

describe('comparing two stories', () => {
  it('says with numbers why two like events are two stories', () => {
    const index = filled();
    const found = index.compare(SPRING, AUTUMN);
    expect(index.stories()).toHaveLength(2);
    expect(found?.signals.likelihood).toBeLessThan(found?.signals.needed ?? 0);
    const names = new Map(found?.signals.signals.map(({ name, contribution }) => [name, contribution]));
    expect(names.get('gap')).toBeLessThan(0);
    expect(names.get('terms')).toBeGreaterThan(0);
    expect(found?.shared.find(({ type }) => type === 'name')?.text).toContain('Orsk');
    expect(found?.only[0]).toEqual(expect.arrayContaining(['Belmar', '5.8', '41']));
    expect(found?.only[1]).toEqual(expect.arrayContaining(['Irek', '6.3', '212']));
    expect(found?.nearest[0]).toMatch(/^spring/);
    expect(found?.nearest[1]).toBe('autumn 1');
  });

  it('gives the same numbers whichever story is named first, and the sides as they were named', () => {
    const index = filled();
    const [one, two] = [index.compare(SPRING, AUTUMN), index.compare(AUTUMN, SPRING)];
    expect(two?.signals).toEqual(one?.signals);
    expect(two?.only).toEqual(one?.only.toReversed());
    expect(two?.nearest).toEqual(one?.nearest.toReversed());
  });

  it('changes nothing that is decided later, also with articles that the window never held', () => {
    const other = features(
      'new',
      '2025-06-01',
      'Beekeepers of Lunt count 12 swarms. Warden Ottilie Brask was glad of them.',
    );
    const more = features(
      'spring 3',
      '2025-04-03',
      'The quake of 5.8 in Orsk: mayor Lena Fadi counts 41 houses.',
    );
    const [plain, asked] = [filled(), filled()];
    asked.compare([other], SPRING);
    asked.neighbours([other], 5);
    expect(asked.assign(more)).toEqual(plain.assign(more));
  });

  it('is null where a story has no articles', () => {
    expect(filled().compare([], SPRING)).toBeNull();
  });

  it('finds the stories that an article could have been of', () => {
    const index = filled();
    const [near] = index.neighbours(AUTUMN, 3);
    expect(near?.story).toBe(index.storyOf('spring 1'));
    expect(near?.likelihood).toBeLessThan(0.5);
    expect(near?.likelihood).toBeGreaterThan(0);
  });
});

describe('the signals of a decision', () => {
  it('add up to its likelihood', () => {
    const index = createStoryIndex();
    const [first, second] = SPRING.map((one) => index.assign(one));
    expect(first?.signals).toBeNull();
    const { bias = 0, signals = [], likelihood, nearest } = second?.signals ?? {};
    const sum = signals.reduce((total, { contribution }) => total + contribution, bias);
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(likelihood ?? 0, 1);
    expect(nearest).toBe('spring 1');
  });

  it('add up to what one member may say at most, where it says more', () => {
    const index = createStoryIndex();
    const [one] = SPRING;
    if (one === undefined) throw new Error('nothing to copy');
    const copied = { quotes: [1, 2, 3], pictures: [4] };
    index.assign({ ...one, ...copied, outlet: 'one.example' });
    const { signals } = index.assign({ ...one, ...copied, article: 'copy', outlet: 'other.example' });
    const { bias = 0, signals: weighed = [] } = signals ?? {};
    const sum = weighed.reduce((total, { contribution }) => total + contribution, bias);
    expect(weighed.find(({ name }) => name === 'limit')?.contribution).toBeLessThan(-1);
    expect(sum).toBeCloseTo(6, 1);
  });
});
