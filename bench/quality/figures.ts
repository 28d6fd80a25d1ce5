import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../src/core/figure.ts';
import { foldedWords } from '../../src/core/text.ts';
import { lexiconFor } from '../../src/language/lexicons.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { findFigures } from '../../src/provenance/figures/find-figures.ts';
import { f1, printScores, readCases, type Score } from './labelled-data.ts';

/** Differences of convention: the sentence that explains them, and the cases of the Recognizers that it explains. */
const DIFFERENCES: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'figures', 'differences.json'), 'utf8'),
).recognizers;

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

/** One end of a label's range; an open one stays open. */
const end = ({ low, high }: Label, choose: (a: number, b: number) => number, own: number | null) =>
  low === null || high === null ? own : choose(low, high);

function sameValue(figure: Figure, label: Label): boolean {
  if (label.value === null)
    // The labels give the ends of a range in the order of the text, we the lower one first.
    return (
      figure.value === null &&
      near(figure.low, end(label, Math.min, label.low)) &&
      near(figure.high, end(label, Math.max, label.high))
    );
  const factor = label.unit === null && /^%/.test(label.unitName ?? '') ? 100 : 1;
  const alternatives = [
    label.value,
    label.value * factor,
    ...(label.alternatives ?? []).map(({ value }) => value),
  ];
  return alternatives.some((value) => near(figure.value, value));
}

/** Units that the labels name without their code, where we have one; "count" is theirs for "times". */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  gigaton: 'Gt',
  'foot pound-force': '[ft_i].[lbf_av]',
  'kilopound per square inch': '10*3.[psi]',
  'dollar per mega british thermal unit': 'USD/10*6.[Btu]',
  dram: '[dr_av]',
  cent: '{cent}',
  count: '{times}',
};

function sameUnit(figure: Figure, label: Label): boolean {
  if (label.unit !== null) return figure.unit === label.unit;
  if (label.alternatives?.some(({ unit }) => unit === figure.unit) === true) return true;
  if (label.unitName === null) return figure.unit === null;
  // A share in words: the part, and "%" before the name of the whole.
  if (/^%/.test(label.unitName)) return figure.unit === '%';
  if (figure.unit !== null && UNIT_NAMES[label.unitName] === figure.unit) return true;
  const words = new Set(foldedWords(label.unitName).map(singular));
  return foldedWords(figure.of ?? '').some((word) => words.has(singular(word)));
}

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
};
const singular = (word: string) =>
  IRREGULAR[word] ??
  (word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[sxz]|ch|sh)es$|(?<=[^su])s$/, '') : word);

/** The labels have one sign for both: of a rise by more than 5% they keep "more than", which our bounds say beside the rise. */
function sameChange({ change, value, low, high }: Figure, label: Label): boolean {
  const isOpen = value !== null && (low === null) !== (high === null);
  const isDirection = change === 'up' || change === 'down';
  return (isDirection && isOpen ? (low === null ? '<' : '>') : change) === label.change;
}

const MEASURES = {
  value: sameValue,
  'value+unit': (figure: Figure, label: Label) => sameValue(figure, label) && sameUnit(figure, label),
  'value+change': (figure: Figure, label: Label) => sameValue(figure, label) && sameChange(figure, label),
  'value+unit+change': (figure: Figure, label: Label) =>
    sameValue(figure, label) && sameUnit(figure, label) && sameChange(figure, label),
} as const;

/**
 * Whether a figure is what the Recognizers have: the same value, the same amount with another prefix of its unit ("三千比特" is 3
 * kbit there, 3,000 bit here), or, as they know no ranges of amounts, the end of ours that bears the unit ("eight to 10 feet").
 */
function isRecognized(figure: Figure, label: Label): boolean {
  if (sameValue(figure, label)) return true;
  if (label.value === null || label.unit === null || figure.unit === null) return false;
  if (figure.value === null) return figure.unit === label.unit && near(figure.high, label.value);
  const [ours, theirs] = [PREFIXED.exec(figure.unit), PREFIXED.exec(label.unit)];
  if (ours === null || theirs === null || ours[2] !== theirs[2]) return false;
  return near(figure.value * 1000 ** power(ours[1]), label.value * 1000 ** power(theirs[1]));
}

const PREFIXED = /^([kMGT]?)(bit|By|W|Hz|m|g)$/;
const power = (prefix = '') => ' kMGT'.indexOf(prefix === '' ? ' ' : prefix);

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

/** Micro F1 on newsquant; share of the Recognizers' inputs all of whose values are found. */
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
  for (const language of new Set(amounts.map((record) => record.language))) {
    if (lexiconFor(language).language !== language) continue;
    const cases = amounts.filter((record) => record.language === language && record.unsupported !== true);
    if (cases.length === 0) continue;
    const wrong = cases.filter(({ text, figures: labels }) => {
      const figures = find(text, language);
      return !labels.every((label) => figures.some((figure) => isRecognized(figure, label)));
    });
    const explained = new Set(Object.values(DIFFERENCES).flat());
    const unexplained = wrong.filter(({ id }) => !explained.has(id));
    const set = `figures/recognizers amounts ${language}`;
    scores.push(
      { set, metric: 'cases with all values', value: 1 - wrong.length / cases.length },
      { set, metric: 'cases with all values or explained', value: 1 - unexplained.length / cases.length },
    );
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
