import { fold } from '../core/text.ts';
import { lexiconFor } from './lexicons.ts';
import { namedGroups } from './word-list.ts';

interface Fields {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  /** Lengths of the shortest and the longest beginning. */
  readonly shortest: number;
  readonly longest: number;
}

const NONE: readonly string[] = [];
const fieldsByLanguage = new Map<string, Fields>();

/**
 * The fields of meaning that a folded word of a language is of, by names that all languages share: "smuggling" → "smuggle".
 * Empty for most words, and for languages without a lexicon.
 */
export function meaningsOf(folded: string, language: string): readonly string[] {
  const { words, beginnings, shortest, longest } = fieldsOf(language);
  let found = words.get(folded) ?? NONE;
  for (let length = shortest; length <= Math.min(longest, folded.length); length += 1) {
    const fields = beginnings.get(folded.slice(0, length));
    if (fields !== undefined) found = [...found, ...fields];
  }
  return found;
}

function fieldsOf(language: string): Fields {
  let fields = fieldsByLanguage.get(language);
  if (fields === undefined) {
    fields = readFields(language);
    fieldsByLanguage.set(language, fields);
  }
  return fields;
}

function readFields(language: string): Fields {
  const lexicon = lexiconFor(language);
  const words = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  const isOwn = lexicon.language === language.split('-')[0];
  for (const [field, list] of Object.entries(namedGroups(isOwn ? lexicon.words.meanings : ''))) {
    for (const word of list) {
      const table = word.endsWith('*') ? beginnings : words;
      const key = fold(word).replace(/\*$/, '');
      const known = table.get(key);
      if (known === undefined) table.set(key, [field]);
      else known.push(field);
    }
  }
  const lengths = [...beginnings.keys()].map((beginning) => beginning.length);
  return { words, beginnings, shortest: Math.min(...lengths), longest: Math.max(0, ...lengths) };
}
