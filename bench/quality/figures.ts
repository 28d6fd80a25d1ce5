import type { Figure } from '../../src/core/figure.ts';
import { foldedWords } from '../../src/core/text.ts';
import { lexiconFor } from '../../src/language/lexicons.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { findFigures } from '../../src/provenance/figures/find-figures.ts';
import { f1, printScores, readCases, type Score } from './labelled-data.ts';

interface Label {
  readonly start?: number;
  readonly end?: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly change?: string;
  readonly alternatives?: readonly { readonly value: number; readonly unit: string }[];
}

interface Case {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly figures: readonly Label[];
  readonly unsupported?: boolean;
}

const near = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-5 * Math.max(Math.abs(a), Math.abs(b)));

function sameValue(figure: Figure, label: Label): boolean {
  if (label.value === null)
    return figure.value === null && near(figure.low, label.low) && near(figure.high, label.high);
  const factor = label.unit === null && /^%/.test(label.unitName ?? '') ? 100 : 1;
  const alternatives = [
    label.value,
    label.value * factor,
    ...(label.alternatives ?? []).map(({ value }) => value),
  ];
  return alternatives.some((value) => near(figure.value, value));
}

function sameUnit(figure: Figure, label: Label): boolean {
  if (label.unit !== null) return figure.unit === label.unit;
  if (label.alternatives?.some(({ unit }) => unit === figure.unit) === true) return true;
  if (label.unitName === null) return figure.unit === null;
  const words = new Set(foldedWords(label.unitName).map(singular));
  return foldedWords(figure.of ?? '').some((word) => words.has(singular(word)));
}

const singular = (word: string) =>
  word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[sxz]|ch|sh)es$|(?<=[^s])s$/, '') : word;

const MEASURES = {
  value: sameValue,
  'value+unit': (figure: Figure, label: Label) => sameValue(figure, label) && sameUnit(figure, label),
  'value+unit+change': (figure: Figure, label: Label) =>
    sameValue(figure, label) && sameUnit(figure, label) && figure.change === label.change,
} as const;

/** Matches one to one, greedily in text order, and counts. */
function matched(
  figures: readonly Figure[],
  labels: readonly Label[],
  same: (f: Figure, l: Label) => boolean,
): number {
  const open = [...labels];
  let count = 0;
  for (const figure of figures) {
    const index = open.findIndex((label) => same(figure, label));
    if (index === -1) continue;
    open.splice(index, 1);
    count += 1;
  }
  return count;
}

function find(text: string, language: string): Figure[] {
  const lexicon = lexiconFor(language);
  return findFigures(text, splitSentences(text, lexicon), lexicon);
}

/** Micro F1 on newsquant; share of cases of the Recognizers' inputs whose first figure is found with span and value. */
export async function scoreFigures(): Promise<Score[]> {
  const scores: Score[] = [];
  const newsquant = readCases<Case>('figures/newsquant/cases.jsonl');
  for (const [metric, same] of Object.entries(MEASURES)) {
    const counts = { found: 0, predicted: 0, labelled: 0 };
    for (const { text, language, figures: labels } of newsquant ?? []) {
      const figures = find(text, language);
      counts.found += matched(figures, labels, same);
      counts.predicted += figures.length;
      counts.labelled += labels.length;
    }
    if (newsquant !== null)
      scores.push({ set: 'figures/newsquant', metric: `${metric} F1`, value: f1(counts) });
  }
  const amounts = readCases<Case>('figures/recognizers/amounts.jsonl') ?? [];
  for (const language of ['en', 'fr', 'es', 'tr']) {
    const cases = amounts.filter((record) => record.language === language && record.unsupported !== true);
    if (cases.length === 0) continue;
    const right = cases.filter(({ text, figures: labels }) => {
      const figures = find(text, language);
      return labels.every((label) => figures.some((figure) => sameValue(figure, label)));
    });
    scores.push({
      set: `figures/recognizers amounts ${language}`,
      metric: 'cases with all values',
      value: right.length / cases.length,
    });
  }
  return scores;
}

if (import.meta.main) {
  printScores(await scoreFigures());
  if (process.argv.includes('--errors')) {
    for (const { text, figures: labels } of readCases<Case>('figures/newsquant/cases.jsonl') ?? []) {
      const figures = find(text, 'en');
      const extra = figures.filter((figure) => !labels.some((label) => sameValue(figure, label)));
      const missed = labels.filter((label) => !figures.some((figure) => sameValue(figure, label)));
      const wrongUnit = labels.filter(
        (label) =>
          figures.some((figure) => sameValue(figure, label)) &&
          !figures.some((f) => sameValue(f, label) && sameUnit(f, label)),
      );
      if (extra.length + missed.length + wrongUnit.length === 0) continue;
      process.stdout.write(`${text}\n`);
      for (const figure of extra)
        process.stdout.write(`   + ${figure.text} ${figure.value} ${figure.unit} of ${figure.of}\n`);
      for (const label of missed)
        process.stdout.write(
          `   - ${label.value ?? `${label.low}..${label.high}`} ${label.unit ?? label.unitName}\n`,
        );
      for (const label of wrongUnit)
        process.stdout.write(
          `   u ${label.value} ${label.unit ?? label.unitName} got ${figures.filter((f) => sameValue(f, label)).map((f) => `${f.unit}/${f.of}`)}\n`,
        );
    }
  }
}
