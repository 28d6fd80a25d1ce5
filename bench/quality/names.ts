import { existsSync, readFileSync } from 'node:fs';
import { samePerson } from '../../src/language/same-person.ts';
import type { Score } from './labelled-data.ts';

const SHARED = process.env['HEADWATER_SHARED'] ?? '../shared';
/** From here on two names are taken for one. */
const THRESHOLD = 0.5;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly schema: string;
}

/** F1 of "same" on labelled pairs of names (nomenklatura). Empty where the data is absent. */
export async function scoreNames(): Promise<Score[]> {
  const path = `${SHARED}/data/names/nomenklatura/pairs.jsonl`;
  if (!existsSync(path)) return [];
  const pairs = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): Pair => JSON.parse(line));
  const persons = pairs.filter((pair) => pair.schema === 'Person');
  return [
    { set: 'nomenklatura', metric: 'F1 of same', value: f1(pairs) },
    { set: 'nomenklatura, persons', metric: 'F1 of same', value: f1(persons) },
  ];
}

function f1(pairs: readonly Pair[]): number {
  let truePositives = 0;
  let wrong = 0;
  for (const pair of pairs) {
    const same = samePerson(pair.a, pair.b) >= THRESHOLD;
    if (process.env['SHOW_ERRORS'] && same !== pair.same)
      console.error(pair.same, pair.a, '|', pair.b, samePerson(pair.a, pair.b));
    if (same && pair.same) truePositives += 1;
    else if (same || pair.same) wrong += 1;
  }
  return (2 * truePositives) / (2 * truePositives + wrong);
}

if (import.meta.main) console.table(await scoreNames());
