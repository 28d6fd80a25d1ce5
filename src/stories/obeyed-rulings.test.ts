import { describe, expect, it } from 'vitest';
import type { Ruling } from '../core/ruling.ts';
import { clusterFeatures } from './cluster-documents.ts';
import { createStoryIndex } from './story-index.ts';
import { createStoryRulings } from './story-rulings.ts';

const report = (id: string, text: string) =>
  clusterFeatures({
    id,
    title: text.split('.')[0] ?? '',
    text,
    language: 'en',
    published: '2025-04-07T09:00:00Z',
  });

const FLOOD =
  'Flood water from the Ruvel reached the old town of Mastany on Monday. Mayor Ilse Tornquist said 3,100 people had left their homes.';
const flood = (id: string) => report(id, `${FLOOD} Report ${id}.`);
const theatre = (id: string) =>
  report(
    id,
    `Actors of the Grand Theatre at Keld refused to perform on Monday. Director Jon Abadi said all 14 shows of the week were cancelled. Report ${id}.`,
  );

const ruling = (kind: Ruling['kind'], movers: string[], others: string[]): Ruling => ({
  number: 1,
  kind,
  movers,
  others,
  undoes: null,
});

describe('an index that people steer', () => {
  it('puts an article where people bound it, though it is like another story', () => {
    const rulings = createStoryRulings([ruling('pin', ['flood 2'], ['theatre 1'])]);
    const index = createStoryIndex({ rulings });
    const first = index.assign(flood('flood 1')).story;
    const other = index.assign(theatre('theatre 1')).story;
    expect(index.assign(flood('flood 2')).story).toBe(other);
    expect(index.assign(flood('flood 3')).story).toBe(first);
  });

  it('keeps an article out of a story that it is forbidden in', () => {
    const rulings = createStoryRulings([ruling('forbid', ['flood 2'], ['flood 1'])]);
    const index = createStoryIndex({ rulings });
    const first = index.assign(flood('flood 1')).story;
    expect(index.assign(flood('flood 2')).story).not.toBe(first);
  });

  it('never merges two stories that people keep apart, however alike what comes is', () => {
    const apart = createStoryRulings([ruling('split', ['flood 2'], ['flood 1'])]);
    for (const [rulings, count] of [
      [createStoryRulings(), 1],
      [apart, 2],
    ] as const) {
      const index = createStoryIndex({ rulings });
      index.assign(flood('flood 1'));
      index.assign(flood('flood 2'));
      for (let more = 3; more < 12; more += 1) index.assign(flood(`flood ${more}`));
      expect(index.stories()).toHaveLength(count);
    }
  });

  it('obeys when the ruled articles have left the window', () => {
    const rulings = createStoryRulings([ruling('merge', ['flood 1'], ['theatre 9'])]);
    const index = createStoryIndex({ rulings, window: 2 });
    const story = index.assign(flood('flood 1')).story;
    for (const id of ['theatre 1', 'theatre 2', 'theatre 3']) index.assign(theatre(id));
    expect(index.storyOf('flood 1')).toBeNull();
    expect(index.assign(theatre('theatre 9')).story).toBe(story);
  });

  it('takes an article over by the word of a person, and what comes next is judged by that', () => {
    const index = createStoryIndex();
    const story = index.assign(flood('flood 1')).story;
    index.assign(flood('flood 2'));
    index.move(['flood 2'], 'story_own');
    index.move(['never seen'], story);
    expect(index.stories().map(({ articles }) => articles)).toEqual([['flood 1'], ['flood 2']]);
    index.move(['flood 1'], 'story_own');
    expect(index.stories()).toEqual([{ id: 'story_own', articles: ['flood 1', 'flood 2'] }]);
    expect(index.assign(flood('flood 3')).story).toBe('story_own');
  });
});
