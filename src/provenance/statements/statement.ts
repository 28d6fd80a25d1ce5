import { meaningsOf } from '../../language/meanings.ts';
import { hashOf, type SentenceProfile } from '../align/profile.ts';

/** A word of a statement, by the hash of its stem or synonyms, with the fields of meaning that it is of. */
export interface StatementWord {
  readonly class: number;
  readonly meanings: readonly number[];
}

/** What a clause, a sentence or several say, prepared for comparing: its content words, each once. */
export interface Statement {
  readonly words: readonly StatementWord[];
  /** Everything that another statement may share with it: classes and meanings. */
  readonly features: ReadonlySet<number>;
}

/** Beyond this a statement is compared by its beginning: nobody says one thing in so many words. */
const MOST_WORDS = 120;

/** The statement that sentences of one text in `language` make together. */
export function statementOf(sentences: readonly SentenceProfile[], language: string): Statement {
  const words = new Map<number, StatementWord>();
  const features = new Set<number>();
  for (const sentence of sentences) {
    for (const [index, folded] of sentence.folded.entries()) {
      const id = sentence.classes[index] ?? 0;
      if ((sentence.weights[index] ?? 0) < 1 || words.has(id)) continue;
      if (words.size >= MOST_WORDS) return { words: [...words.values()], features };
      const meanings = meaningIds(folded, language);
      words.set(id, { class: id, meanings });
      features.add(id);
      for (const meaning of meanings) features.add(meaning);
    }
  }
  return { words: [...words.values()], features };
}

const ids = new Map<string, number>();

function meaningIds(folded: string, language: string): readonly number[] {
  return meaningsOf(folded, language).map((field) => {
    let id = ids.get(field);
    if (id === undefined) {
      id = hashOf(`meaning ${field}`);
      ids.set(field, id);
    }
    return id;
  });
}
