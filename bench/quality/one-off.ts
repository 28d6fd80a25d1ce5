import type { Article } from '../../src/core/article.ts';
import type { OutletReference } from '../../src/core/outlet.ts';
import type { OutletCatalogue } from '../../src/core/outlet-catalogue.ts';
import type { ArticleVerdict } from '../../src/core/provenance.ts';
import { analyse } from '../../src/provenance/analyse.ts';
import { traceStory } from '../../src/provenance/trace-story.ts';
import { printScores, readCases, type Score } from './labelled-data.ts';
import { labelNames, nameKey, type OutletLabel, shippedCatalogue } from './outlet-labels.ts';

interface Case {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly language: string;
  readonly url?: string;
  readonly citations?: readonly OutletLabel[];
}

/** Sets of articles each of which is traced as if it were all there is of its story. */
const SETS = [
  { set: 'allsides', file: 'clustering/allsides/docs.jsonl' },
  { set: 'ecbplus', file: 'clustering/ecbplus/docs.jsonl' },
  { set: 'gva-incidents', file: 'clustering/gva-incidents/docs.jsonl' },
  { set: 'german-wikinews', file: 'quotes/german-wikinews/cases.jsonl' },
] as const;
/** Every so many of a set, at most: enough to tell a rule that names too much. */
const MOST = 600;
const LEAST_TEXT = 300;

/**
 * What is said of articles that stand alone. "source kept open" is the share to which no other outlet is given as source:
 * no quality in itself, but it falls when a rule starts to name sources on weak grounds. On impresso-agencies, where the
 * agencies that a text names are labelled, "source is labelled" is the share of named sources that are among them, and
 * "agency's text found" the share of texts with one labelled agency to which it is given as source.
 */
export async function scoreOneOff(): Promise<Score[]> {
  const catalogue = shippedCatalogue();
  const scores: Score[] = [];
  for (const { set, file } of SETS) {
    const cases = readCases<Case>(file)?.filter(({ text }) => (text ?? '').length >= LEAST_TEXT);
    if (cases === undefined) continue;
    const step = Math.max(1, Math.floor(cases.length / MOST));
    const verdicts = cases.filter((_, index) => index % step === 0).map((each) => verdictOf(each, catalogue));
    const named = verdicts.filter(isOthers).length;
    scores.push({ set: `one-off ${set}`, metric: 'source kept open', value: 1 - named / verdicts.length });
  }
  return [...scores, ...scoreAgencies(catalogue)];
}

function scoreAgencies(catalogue: OutletCatalogue): Score[] {
  const cases = readCases<Case>('citations/impresso-agencies/cases.jsonl') ?? [];
  let named = 0;
  let right = 0;
  let single = 0;
  let found = 0;
  for (const each of cases) {
    const verdict = verdictOf(each, catalogue);
    const labels = each.citations ?? [];
    const outlet = isOthers(verdict) ? (verdict.primarySource?.outlet ?? null) : null;
    const isRight = outlet !== null && isLabelled(outlet, labels, catalogue);
    if (outlet !== null) named += 1;
    if (isRight) right += 1;
    if (new Set(labels.map((label) => label.outlet)).size !== 1 || labels[0]?.outlet == null) continue;
    single += 1;
    if (isRight) found += 1;
  }
  if (named === 0 || single === 0) return [];
  const set = 'one-off impresso-agencies';
  return [
    { set, metric: 'source is labelled', value: right / named },
    { set, metric: "agency's text found", value: found / single },
  ];
}

function verdictOf(each: Case, catalogue: OutletCatalogue): ArticleVerdict {
  const article: Article = {
    id: each.id,
    source: each.id,
    url: each.url ?? null,
    outlet: null,
    title: each.title ?? null,
    byline: [],
    published: null,
    modified: null,
    firstSeen: null,
    timeFlags: [],
    language: each.language ?? 'en',
    text: each.text ?? '',
    image: null,
    links: [],
    marks: [],
    kind: 'article',
    trace: [],
  };
  const analysis = analyse(article, { catalogue });
  return traceStory([{ article, analysis }], { catalogue }).verdicts[0] as ArticleVerdict;
}

function isOthers({ kind, primarySource }: ArticleVerdict): boolean {
  return primarySource !== null && kind !== 'original';
}

function isLabelled(
  reference: OutletReference,
  labels: readonly OutletLabel[],
  catalogue: OutletCatalogue,
): boolean {
  const outlet = catalogue.byDomain(reference.domain);
  const names = [reference.name, ...(outlet?.aliases ?? []), ...(outlet?.ambiguousAliases ?? [])].map(
    nameKey,
  );
  return labels.some((label) => names.some((name) => labelNames(label)?.has(name) === true));
}

if (import.meta.main) printScores(await scoreOneOff());
