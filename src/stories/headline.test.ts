import { describe, expect, it } from 'vitest';
import { chooseHeadline, type HeadlineCandidate } from './headline.ts';

function candidate(
  article: string,
  title: string | null,
  language = 'en',
  origin = false,
  lead = '',
): HeadlineCandidate {
  return { article, title, language, lead, origin, stream: 0 };
}

describe('chooseHeadline', () => {
  const titles = [
    candidate('a', 'Bridge over the Orle closed after cracks found'),
    candidate('b', 'What now?'),
    candidate('c', 'Cracks found: Orle bridge closed to all traffic'),
    candidate('d', 'Orle bridge closed'),
    candidate('e', 'Brücke über die Orle gesperrt', 'de'),
  ];

  it('takes the most central title as an outlet wrote it, in the language of most', () => {
    const headline = chooseHeadline(titles);
    expect(titles.map(({ title }) => title)).toContain(headline);
    expect(headline).toMatch(/Orle/);
    expect(headline).not.toMatch(/Brücke/);
  });

  it('prefers the language of the origin', () => {
    const withOrigin = [...titles, candidate('f', 'Risse in Pfeilern: Brücke über die Orle zu', 'de', true)];
    expect(chooseHeadline(withOrigin)).toMatch(/Brücke/);
  });

  it('passes over a feature whose title plays on words for one that says what happened', () => {
    const lead = 'The bridge over the Orle was closed on Monday after cracks were found in a pier.';
    const told = [
      candidate('a', '‘We heard it groan’: a night on the quay', 'en', true, lead),
      candidate('b', 'Orle bridge closed after cracks found', 'en', false, lead),
    ];
    expect(chooseHeadline(told)).toBe('Orle bridge closed after cracks found');
  });

  it('does not depend on the order of articles', () => {
    expect(chooseHeadline([...titles].reverse())).toBe(chooseHeadline(titles));
  });

  it('is null where no article has a title', () => {
    expect(chooseHeadline([candidate('a', null), candidate('b', ' ')])).toBeNull();
    expect(chooseHeadline([])).toBeNull();
  });
});
