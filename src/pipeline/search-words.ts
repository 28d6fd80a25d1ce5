import { fold } from '../core/text.ts';
import { lexicons } from '../language/lexicons.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokens.ts';
import type { SearchWords } from '../store/reader/search-words.ts';

const LANGUAGES = lexicons.map((lexicon) => lexicon.language);

/**
 * Texts are indexed by their stems. The language of a query is not known, so that each of its words may match the stem
 * that it has in any language that we know, or the word itself.
 */
export const searchWords: SearchWords = {
  query(query) {
    return tokenise(query, '').map((token) => {
      const word = fold(token.folded);
      return [...new Set([word, ...LANGUAGES.map((language) => stem(word, language))])];
    });
  },
  text: (text, language) =>
    tokenise(text, language ?? '').map(({ start, end, stem: term }) => ({ start, end, term })),
};
