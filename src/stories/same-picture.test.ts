import { describe, expect, it } from 'vitest';
import { type ClusterDocument, clusterFeatures } from './cluster-documents.ts';
import type { StoryFeatures } from './story-features.ts';
import { createStoryIndex } from './story-index.ts';

const FERRY: ClusterDocument = {
  id: 'ferry-en',
  title: 'Ferry runs aground near Kalm',
  text: 'A ferry with 212 people on board ran aground near Kalm on Monday morning. Nobody was hurt, the coast guard said. Passengers were taken off by boat.',
  published: '2024-03-04T09:00:00Z',
  language: 'en',
};
const FERRY_IN_FINNISH: ClusterDocument = {
  id: 'ferry-fi',
  title: 'Lautta ajoi karille',
  text: 'Lautta ajoi karille maanantaiaamuna. Kukaan ei loukkaantunut. Matkustajat tuotiin veneillä maihin Kalmissa.',
  published: '2024-03-04T12:00:00Z',
  language: 'fi',
};
const BAKERS: ClusterDocument = {
  id: 'bakers',
  title: 'Bakers in Tolm strike over night pay',
  text: 'Bakers in the port of Tolm walked out on Tuesday to demand higher pay at night. Union leader Sven Okoro said 900 members took part and that shops would have no bread until Thursday.',
  published: '2024-04-09T09:00:00Z',
  language: 'en',
};
const PICTURE = 4_711;

function shown(document: ClusterDocument, outlet: string, pictures: readonly number[]): StoryFeatures {
  return { ...clusterFeatures(document), outlet, pictures };
}

function areTogether(one: StoryFeatures, other: StoryFeatures): boolean {
  const index = createStoryIndex();
  return index.assign(one).story === index.assign(other).story;
}

describe('the same picture', () => {
  it('brings reports of two outlets together that have little else in common', () => {
    const english = shown(FERRY, 'courier.example', [PICTURE]);
    expect(areTogether(english, shown(FERRY_IN_FINNISH, 'sanomat.example', []))).toBe(false);
    expect(areTogether(english, shown(FERRY_IN_FINNISH, 'sanomat.example', [PICTURE]))).toBe(true);
  });

  it('says nothing of two articles of one outlet, which may show it with everything', () => {
    const english = shown(FERRY, 'courier.example', [PICTURE]);
    expect(areTogether(english, shown(FERRY_IN_FINNISH, 'courier.example', [PICTURE]))).toBe(false);
  });

  it('does not join what is of another matter, as a picture from the archive is', () => {
    const english = shown(FERRY, 'courier.example', [PICTURE]);
    expect(areTogether(english, shown(BAKERS, 'herald.example', [PICTURE]))).toBe(false);
  });

  it('is told as a reason', () => {
    const index = createStoryIndex();
    index.assign(shown(FERRY, 'courier.example', [PICTURE]));
    const { joined } = index.assign(shown(FERRY_IN_FINNISH, 'sanomat.example', [PICTURE]));
    expect(joined.map(({ note }) => note)).toContain('Both show the same picture.');
  });
});
