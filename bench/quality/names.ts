import { sameOrganisation } from '../../src/language/same-organisation.ts';
import { samePerson } from '../../src/language/same-person.ts';
import { f1, printScores, readCases, type Score } from './labelled-data.ts';

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
  const pairs = readCases<Pair>('names/nomenklatura/pairs.jsonl');
  if (pairs === null) return [];
  const persons = pairs.filter((pair) => pair.schema === 'Person');
  return [
    { set: 'nomenklatura', metric: 'F1 of same', value: f1OfSame(pairs) },
    { set: 'nomenklatura, persons', metric: 'F1 of same', value: f1OfSame(persons) },
  ];
}

function f1OfSame(pairs: readonly Pair[]): number {
  const counts = { found: 0, predicted: 0, labelled: 0 };
  for (const pair of pairs) {
    const compare = pair.schema === 'Person' ? samePerson : sameOrganisation;
    const likeness = compare(pair.a, pair.b);
    const same = likeness >= THRESHOLD;
    if (process.env['SHOW_ERRORS'] && same !== pair.same)
      process.stderr.write(`${pair.same ? 'same' : 'other'} ${likeness.toFixed(2)} ${pair.a} | ${pair.b}\n`);
    if (same) counts.predicted += 1;
    if (pair.same) counts.labelled += 1;
    if (same && pair.same) counts.found += 1;
  }
  return f1(counts);
}

if (import.meta.main) printScores(await scoreNames());
