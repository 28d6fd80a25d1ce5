import { textProfile } from '../../src/provenance/align/profile.ts';
import { compareStatements, SAME_ANSWER } from '../../src/provenance/statements/compare-statements.ts';
import { type Statement, statementOf } from '../../src/provenance/statements/statement.ts';
import { analysedText } from '../../src/provenance/statements/statement-fixtures.ts';
import { printScores, readCases, type Score } from './labelled-data.ts';

interface Answer {
  readonly id: string;
  /** The words of the text that answer. */
  readonly answer: string;
  readonly text: string;
  readonly cluster: number;
}

interface Case {
  readonly id: string;
  readonly language: string;
  readonly answers: readonly Answer[];
}

/**
 * Balanced accuracy of "says the same" over pairs of outlets' answers to one question (nanco), mean of its questions: of the
 * words that answer, as the set marks them, and of the whole sentences that they stand in, where the rest of the sentence
 * speaks of something else. Empty where the data is absent.
 */
export async function scoreContradiction(): Promise<Score[]> {
  const cases = readCases<Case>('contradiction/nanco/cases.jsonl');
  if (cases === null) return [];
  const mean = (part: 'answer' | 'text') =>
    cases.reduce((sum, one) => sum + balancedAccuracy(one, part), 0) / cases.length;
  return [
    { set: 'contradiction/nanco', metric: 'balanced accuracy of answers', value: mean('answer') },
    { set: 'contradiction/nanco', metric: 'balanced accuracy of sentences', value: mean('text') },
  ];
}

function balancedAccuracy({ id, answers, language }: Case, part: 'answer' | 'text'): number {
  const statements = answers.map((answer) => statementIn(answer[part], language));
  const { similarity } = compareStatements(statements);
  const counts = { same: 0, sameRight: 0, other: 0, otherRight: 0 };
  for (const [at, a] of statements.entries()) {
    for (const [offset, b] of statements.slice(at + 1).entries()) {
      const isSame = similarity(a, b) >= SAME_ANSWER;
      if (answers[at]?.cluster === answers[at + 1 + offset]?.cluster) {
        counts.same += 1;
        if (isSame) counts.sameRight += 1;
      } else {
        counts.other += 1;
        if (!isSame) counts.otherRight += 1;
      }
    }
  }
  const accuracy =
    (counts.sameRight / Math.max(1, counts.same) + counts.otherRight / Math.max(1, counts.other)) / 2;
  if (import.meta.main) process.stdout.write(`${id} ${part} ${accuracy.toFixed(3)}\n`);
  return accuracy;
}

function statementIn(text: string, language: string): Statement {
  return statementOf(textProfile(analysedText('answer', text, language)).sentences, language);
}

if (import.meta.main) printScores(await scoreContradiction());
