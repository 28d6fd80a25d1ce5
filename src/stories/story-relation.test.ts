import { describe, expect, it } from 'vitest';
import { clusterFeatures } from './cluster-documents.ts';
import { storyProfile } from './story-profile.ts';
import { relationOf } from './story-relation.ts';
import { countedRarity } from './storylines.ts';

function told(published: string, title: string, text: string, language = 'en') {
  const article = clusterFeatures({ id: title, title, text, language, published });
  return storyProfile({ story: title, articles: [article] });
}

const rare = countedRarity(() => 1);

const cap = told(
  '2025-01-21',
  'Rourke sends rent cap to Senate',
  'President Adele Rourke sent her rent cap to the Senate. Senator Lyle Prescott called it the death of building.',
);
const blocked = told(
  '2025-03-06',
  'Senate blocks rent cap',
  'The Senate rejected the rent cap that President Adele Rourke had sent in January. Lyle Prescott voted against it.',
);
const wolves = told(
  '2025-06-05',
  'Rourke vetoes wolf hunt',
  'President Adele Rourke vetoed the hunting of wolves. Lyle Prescott said that hunters were angry.',
);

describe('a story goes on from an earlier one', () => {
  it('where it takes up what that one was about, and says which names, words, headline and month tell so', () => {
    const relation = relationOf(blocked, cap, rare);
    expect(relation?.score).toBeGreaterThan(0.9);
    const reasons = new Map(relation?.evidence.map(({ type, text }) => [type, text]));
    expect(reasons.get('name')).toContain('Rourke');
    expect(reasons.get('term')).toContain('rent');
    expect(reasons.get('title')).toContain('cap');
    expect(reasons.get('title')).not.toContain('Prescott');
    expect([...reasons.keys()]).toContain('time');
  });

  it('but not for its people alone', () => {
    expect(relationOf(wolves, cap, rare)).toBeNull();
  });

  it('nor for names and words that many stories have', () => {
    const common = countedRarity(() => 300);
    expect(relationOf(blocked, cap, common)).toBeNull();
  });

  it('in another language by its names alone, with no word for a reason', () => {
    const german = told(
      '2025-03-06',
      'Mietendeckel von Adele Rourke scheitert',
      'Der Mietendeckel von Präsidentin Adele Rourke ist an Lyle Prescott gescheitert.',
      'de',
    );
    const relation = relationOf(german, cap, rare);
    expect(relation?.evidence.map(({ type }) => type)).toEqual(['name']);
  });

  it('by a word that one of them takes for a name', () => {
    const closed = told(
      '2025-01-16',
      'Brücke gesperrt',
      'Die Weserquell-Brücke ist gesperrt. Ilka Storz fand Risse.',
      'de',
    );
    const bridge = closed.words.find(([, , word]) => word.startsWith('Weserquell'));
    if (bridge === undefined) throw new Error('The bridge is not among the words.');
    const name = ['@ bridge', 1, 'Weserquell-Brücke', 1, [bridge[0]]] as const;
    const torn = {
      ...closed,
      story: 'torn',
      words: closed.words.filter((word) => word !== bridge),
      names: [name, ...closed.names],
    };
    expect(relationOf(torn, closed, rare)?.evidence[0]?.text).toContain('Weserquell-Brücke');
    expect(relationOf(closed, torn, rare)?.evidence[1]?.text).toContain('Weserquell-Brücke');
  });
});
