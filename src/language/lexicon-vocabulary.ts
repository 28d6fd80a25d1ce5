import type { Lexicon } from './lexicon.ts';

const vocabularies = new WeakMap<Lexicon, readonly string[]>();

/** All words that a lexicon has, titles and offices among them, without names: what is none of them may be a name. */
export function lexiconVocabulary(lexicon: Lexicon): readonly string[] {
  let vocabulary = vocabularies.get(lexicon);
  if (vocabulary === undefined) {
    const { words, quotation, citation, numbers, names, language } = lexicon;
    const { titles, organisationWords, notNames, honorifics = [], placeNouns = [] } = names;
    const lists = [
      [words.stopWords, words.synonyms, quotation, citation, numbers],
      [titles, organisationWords, notNames, honorifics, placeNouns],
    ];
    const fields = words.meanings.split('\n').flatMap((line) => line.slice(line.indexOf(':') + 1).split(','));
    const found = [...strings(lists), ...fields].map((word) => word.trim().replace(/\*$/, ''));
    vocabulary = [...new Set(found)].filter((word) => word !== '' && word !== language);
    vocabularies.set(lexicon, vocabulary);
  }
  return vocabulary;
}

/** All strings of lists and tables, keys of tables of numbers as well. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (typeof one === 'number' ? [key] : strings(one)));
}
