import type { Citation } from '../../src/core/citation.ts';
import type { OutletKind } from '../../src/core/outlet.ts';
import type { OutletCatalogue } from '../../src/core/outlet-catalogue.ts';
import { lexiconFor } from '../../src/language/lexicons.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { findCitations } from '../../src/provenance/citations/find-citations.ts';
import { type Counts, f1, precision, printScores, readCases, recall, type Score } from './labelled-data.ts';
import { labelNames, nameKey, type OutletLabel, shippedCatalogue } from './outlet-labels.ts';

interface Label extends OutletLabel {
  readonly start: number;
  readonly end: number;
}

interface Case {
  readonly id: string;
  readonly language: string;
  readonly title?: string;
  readonly text: string;
  readonly citations: readonly Label[];
}

/** impresso labels agencies only: newspapers that its articles cite are not counted as found. */
const SETS: readonly { readonly set: string; readonly kind: OutletKind | null }[] = [
  { set: 'polnear-outlets', kind: null },
  { set: 'impresso-agencies', kind: 'agency' },
];

/** A predicted citation beside the label that it was matched with. */
interface Pair {
  readonly citation: Citation;
  readonly label: Label;
}

/**
 * Scores citations on the labelled sets: overlapping spans are matched one to one, micro-averaged; `outlet` counts a match
 * only under the right outlet (name or alias); `pairs` counts (document, outlet). In polnear-outlets only attributed
 * statements of listed outlets are labelled, so its precision is a lower bound and recall decides.
 */
export async function scoreCitations(): Promise<Score[]> {
  const catalogue = shippedCatalogue();
  const scores: Score[] = [];
  for (const { set, kind } of SETS) {
    const cases = readCases<Case>(`citations/${set}/cases.jsonl`) ?? [];
    for (const language of new Set(cases.map((each) => each.language))) {
      const own = cases.filter((each) => each.language === language);
      scores.push(...scoreSet(`${set} ${language}`, own, catalogue, kind));
    }
  }
  return scores;
}

function scoreSet(
  set: string,
  cases: readonly Case[],
  catalogue: OutletCatalogue,
  kind: OutletKind | null,
): Score[] {
  const span = { found: 0, predicted: 0, labelled: 0 };
  const outlet = { ...span };
  const pairs = { ...span };
  for (const each of cases) {
    const citations = citationsOf(each, catalogue, kind);
    const matched = match(citations, each.citations);
    const right = matched.filter(({ citation, label }) => isOutlet(citation, label, catalogue));
    add(span, each.citations.length, citations.length, matched.length);
    add(outlet, each.citations.length, citations.length, right.length);
    const labelled = new Map(each.citations.map((label) => [label.outlet ?? '', label]));
    const named = new Map(citations.map((citation) => [citation.outlet?.domain ?? citation.text, citation]));
    const both = [...labelled.values()].filter((label) =>
      [...named.values()].some((citation) => isOutlet(citation, label, catalogue)),
    );
    add(pairs, labelled.size, named.size, both.length);
  }
  return [
    ...scoresOf(set, 'span', span),
    ...scoresOf(set, 'span and outlet', outlet),
    ...scoresOf(set, 'pairs', pairs),
  ];
}

/** What the program says of one case: the citations in the body that are a source, in text order. */
function citationsOf(each: Case, catalogue: OutletCatalogue, kind: OutletKind | null): Citation[] {
  const lexicon = lexiconFor(each.language);
  const sentences = splitSentences(each.text, lexicon);
  const input = {
    id: each.id,
    text: each.text,
    title: null,
    url: null,
    outlet: null,
    language: each.language,
    byline: [],
    links: [],
    marks: [],
  };
  const citations = findCitations(input, { catalogue, lexicon, sentences });
  return citations.filter(
    (citation) =>
      citation.start !== null &&
      citation.role !== 'mention' &&
      (kind === null || isOfKind(citation, kind, catalogue)),
  );
}

/** A credit (which has no cue) of an agency that no catalogue has is an agency's too. */
function isOfKind(citation: Citation, kind: OutletKind, catalogue: OutletCatalogue): boolean {
  const outlet = citation.outlet === null ? null : catalogue.byDomain(citation.outlet.domain);
  return outlet === null ? citation.cue === null : outlet.kind === kind;
}

function match(citations: readonly Citation[], labels: readonly Label[]): Pair[] {
  const taken = new Set<Citation>();
  const pairs: Pair[] = [];
  for (const label of labels) {
    const citation = citations.find(
      (each) => !taken.has(each) && (each.start ?? 0) < label.end && label.start < (each.end ?? 0),
    );
    if (citation === undefined) continue;
    taken.add(citation);
    pairs.push({ citation, label });
  }
  return pairs;
}

function isOutlet(citation: Citation, label: Label, catalogue: OutletCatalogue): boolean {
  const names = labelNames(label);
  if (names === null) return citation.outlet === null;
  const outlet = citation.outlet === null ? null : catalogue.byDomain(citation.outlet.domain);
  const own =
    outlet === null ? [] : [outlet.domain, outlet.name, ...outlet.aliases, ...outlet.ambiguousAliases];
  return [citation.text, ...own].some((name) => names.has(nameKey(name)));
}

function add(counts: Counts, labelled: number, predicted: number, found: number): void {
  counts.labelled += labelled;
  counts.predicted += predicted;
  counts.found += found;
}

function scoresOf(set: string, metric: string, counts: Counts): Score[] {
  return [
    { set, metric: `${metric} precision`, value: precision(counts) },
    { set, metric: `${metric} recall`, value: recall(counts) },
    { set, metric: `${metric} F1`, value: f1(counts) },
  ];
}

if (import.meta.main) printScores(await scoreCitations());
