import { describe, expect, it } from 'vitest';
import { writtenArticle } from '../../../tests/written-articles.ts';
import type { WorkGroup } from '../works/work-group.ts';
import { chooseParents } from './choose-parents.ts';
import type { ArticleDerivations, DerivationCandidate } from './derive.ts';

function group(article: string): WorkGroup {
  const captured = writtenArticle({ id: article, text: '' });
  return { captured, references: [], captureEvidence: [], captureConfidence: 1 };
}

function derivations(article: string, ...parents: [string, number][]): ArticleDerivations {
  const candidates = parents.map(
    ([source, confidence]): DerivationCandidate => ({
      article,
      group: group(source),
      kind: 'rewrite',
      share: null,
      identical: 0,
      confidence,
      evidence: [],
      cited: true,
    }),
  );
  return { article, parents: candidates, mentions: [], undirected: [], versions: [] };
}

const parentIn = (chosen: ReturnType<typeof chooseParents>, article: string) =>
  chosen.parentOf(article)?.group.captured?.article.id ?? null;

describe('parents', () => {
  it('are the best that is believed', () => {
    const chosen = chooseParents([derivations('a', ['b', 0.9], ['c', 0.8]), derivations('b', ['c', 0.3])]);
    expect(parentIn(chosen, 'a')).toBe('b');
    expect(parentIn(chosen, 'b')).toBeNull();
  });

  it('lose the weakest link of a circle and take the next', () => {
    const chosen = chooseParents([
      derivations('a', ['b', 0.9]),
      derivations('b', ['c', 0.9]),
      derivations('c', ['a', 0.6], ['d', 0.55]),
      derivations('d'),
    ]);
    expect(['a', 'b', 'c'].map((article) => parentIn(chosen, article))).toEqual(['b', 'c', 'd']);
  });

  it('are nobody in a circle of equals', () => {
    const chosen = chooseParents([
      derivations('a', ['b', 0.9]),
      derivations('b', ['a', 0.9]),
      derivations('c', ['a', 0.9]),
    ]);
    expect(['a', 'b'].map((article) => parentIn(chosen, article))).toEqual([null, null]);
    expect(chosen.circleOf('a')).toEqual(['a', 'b']);
    expect(parentIn(chosen, 'c')).toBe('a');
    expect(chosen.circleOf('c')).toBeNull();
  });

  it('do not depend on the order of the articles', () => {
    const all = [derivations('a', ['b', 0.9]), derivations('b', ['c', 0.9]), derivations('c', ['a', 0.85])];
    const forth = chooseParents(all);
    const back = chooseParents([...all].reverse());
    for (const article of ['a', 'b', 'c']) expect(parentIn(back, article)).toBe(parentIn(forth, article));
  });
});
