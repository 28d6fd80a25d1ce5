import { describe, expect, it } from 'vitest';
import { clusterFeatures } from './cluster-documents.ts';
import { type CoreTerm, type StoryProfile, storyProfile } from './story-profile.ts';

function profileOf(
  language: string,
  ...articles: (readonly [title: string | null, text: string])[]
): StoryProfile {
  const published = '2025-03-04';
  return storyProfile({
    story: 'story',
    articles: articles.map(([title, text], at) =>
      clusterFeatures({ id: `${at}`, title, text, language, published }),
    ),
  });
}

const written = (terms: readonly CoreTerm[]) => terms.map(([, , word]) => word);

describe('what a story is about', () => {
  it('is who acts, without particles and offices, which many bear', () => {
    const { names } = profileOf('de', [
      'Ministerpräsidentin Ada von der Aue in Hohenau',
      'Ministerpräsidentin Ada von der Aue besuchte am Montag den Hafen von Hohenau.',
    ]);
    expect(written(names)).toEqual(expect.arrayContaining(['Ada', 'Aue', 'Hohenau']));
    expect(written(names)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:von|der|Minister.*)$/)]),
    );
  });

  it('is what happened, in words that are no part of a name, also where names have endings', () => {
    const { words } = profileOf('pl', [
      'Nagranie pogrąża ministra',
      'Minister Kacper Wolnicki podał się do dymisji. Na nagraniu słychać Kacpra Wolnickiego.',
    ]);
    expect(written(words)).toEqual(expect.arrayContaining(['Nagranie', 'dymis…']));
    expect(written(words).join(' ')).not.toMatch(/wolnic/i);
  });

  it('is told in words of several syllables where each is written alone', () => {
    const { words } = profileOf('vi', [
      'Sập cầu, bốn người chết',
      'Cầu mới xây hai năm sập sáng thứ hai khi hai xe tải chạy qua. Bốn người chết.',
    ]);
    expect(words.length).toBeGreaterThan(3);
    for (const [term] of words) expect(term).toContain(' ');
  });

  it('knows how much of the headlines a term is, and of a post without one takes what it says most', () => {
    const share = (profile: StoryProfile, word: string) =>
      [...profile.words, ...profile.names].find(([, , form]) => form.toLowerCase() === word)?.[3];
    const text = 'The dam near Tolcross burst on Sunday. The dam was old.';
    const titled = profileOf('en', ['Dam bursts', text], ['Tolcross under water', text], ['Tolcross', text]);
    expect(share(titled, 'tolcross')).toBe(1);
    expect(share(titled, 'dam')).toBeCloseTo(0.5, 2);
    expect(share(titled, 'old')).toBe(0);
    const post = profileOf('en', [null, text]);
    expect(share(post, 'dam')).toBeGreaterThan(share(post, 'old') ?? 1);
  });
});
