import { describe, expect, it } from 'vitest';
import { FORMS } from '../testing/forms-by-language.ts';
import { findCitations } from './find-citations.ts';
import { article } from './testing/citation-fixtures.ts';

const MARKED = /\{([^}|]+)(?:\|([^}]+))?\}/gu;
const ARTICLE = /^(?:the|die|der|de|het|le|la|el|il|o)\s/iu;

/** What a marked sentence says: its words, the sources in it, and whom they cite. */
function read(marked: string): { text: string; sources: string[]; vias: (string | undefined)[] } {
  const found = [...marked.matchAll(MARKED)];
  return {
    text: marked.replace(MARKED, '$1'),
    sources: found.map(([, name]) => bare(name ?? '')),
    vias: found.map(([, , via]) => via),
  };
}

function bare(name: string): string {
  return name.replace(ARTICLE, '');
}

describe.each(Object.entries(FORMS))('citations in %s', (language, { citations }) => {
  it.each(citations)('%s: %s', (form, marked) => {
    const { text, sources, vias } = read(marked);
    const isTitle = form === 'title';
    const { input, context } = article(isTitle ? '' : text, { language, title: isTitle ? text : null });
    const found = findCitations(input, context).filter(({ role }) => role !== 'mention');
    expect(found.map((citation) => bare(citation.text))).toEqual(sources);
    for (const [index, via] of vias.entries())
      if (via !== undefined) expect(found[index]?.via).toContain(via);
  });
});
