import type { AnalysedArticle } from '../../src/core/analysis.ts';
import type { Article } from '../../src/core/article.ts';
import { createOutletCatalogue } from '../../src/core/outlet-catalogue.ts';
import { alignTexts } from '../../src/provenance/align/align-texts.ts';
import { analyse } from '../../src/provenance/analyse.ts';
import { printScores, readCases, type Score } from './labelled-data.ts';

interface Answer {
  readonly id: string;
  readonly text: string;
  readonly cluster: number;
}

interface Case {
  readonly id: string;
  readonly language: string;
  readonly answers: readonly Answer[];
}

/**
 * Balanced accuracy of "says the same" over pairs of outlets' answers to one question (nanco), mean of its questions: two
 * sentences say the same where the program would align them, as it does for the facts of a story. Empty where the data is absent.
 */
export async function scoreContradiction(): Promise<Score[]> {
  const cases = readCases<Case>('contradiction/nanco/cases.jsonl');
  if (cases === null) return [];
  const scores = cases.map(balancedAccuracy);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return [{ set: 'contradiction/nanco', metric: 'balanced accuracy', value: mean }];
}

function balancedAccuracy({ answers, language }: Case): number {
  const analysed = answers.map((answer) => analysedAnswer(answer, language));
  const counts = { same: 0, sameRight: 0, other: 0, otherRight: 0 };
  for (let a = 0; a < answers.length; a += 1) {
    for (let b = a + 1; b < answers.length; b += 1) {
      const [left, right] = [analysed[a], analysed[b]];
      if (left === undefined || right === undefined) continue;
      const isAligned = alignTexts(left, right).length > 0;
      if (answers[a]?.cluster === answers[b]?.cluster) {
        counts.same += 1;
        if (isAligned) counts.sameRight += 1;
      } else {
        counts.other += 1;
        if (!isAligned) counts.otherRight += 1;
      }
    }
  }
  return (counts.sameRight / Math.max(1, counts.same) + counts.otherRight / Math.max(1, counts.other)) / 2;
}

const catalogue = createOutletCatalogue([]);

function analysedAnswer({ id, text }: Answer, language: string): AnalysedArticle {
  const article: Article = {
    id,
    source: id,
    url: null,
    outlet: null,
    title: null,
    byline: [],
    published: null,
    modified: null,
    firstSeen: null,
    timeFlags: [],
    language,
    text,
    image: null,
    links: [],
    marks: [],
    kind: 'article',
    trace: [],
  };
  return { article, analysis: analyse(article, { catalogue }) };
}

if (import.meta.main) printScores(await scoreContradiction());
