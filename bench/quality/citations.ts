import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation } from '../../src/core/citation.ts';
import type { OutletKind } from '../../src/core/outlet.ts';
import type { OutletCatalogue } from '../../src/core/outlet-catalogue.ts';
import { fold } from '../../src/core/text.ts';
import { lexiconFor } from '../../src/language/lexicons.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { findCitations } from '../../src/provenance/citations/find-citations.ts';
import { loadCatalogue } from '../../src/sources/load-catalogue.ts';
import type { Score } from './labelled-data.ts';

interface Label {
  readonly start: number;
  readonly end: number;
  readonly outlet: string | null;
  readonly aliases?: readonly string[];
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

interface Counts {
  labels: number;
  found: number;
  hits: number;
}

/**
 * Scores citations on the labelled sets: overlapping spans are matched one to one, micro-averaged; `outlet` counts a match
 * only under the right outlet (name or alias); `pairs` counts (document, outlet). In polnear-outlets only attributed
 * statements of listed outlets are labelled, so its precision is a lower bound and recall decides.
 */
export async function scoreCitations(shared: string): Promise<Score[]> {
  const root = new URL('../..', import.meta.url).pathname;
  const catalogue = loadCatalogue([join(root, 'catalogue/outlets.json')]);
  const scores: Score[] = [];
  for (const { set, kind } of SETS) {
    const path = join(shared, 'data', 'citations', set, 'cases.jsonl');
    if (!existsSync(path)) continue;
    const cases = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Case);
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
  const span: Counts = { labels: 0, found: 0, hits: 0 };
  const outlet: Counts = { labels: 0, found: 0, hits: 0 };
  const pairs: Counts = { labels: 0, found: 0, hits: 0 };
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
  if (label.outlet === null) return citation.outlet === null;
  const outlet = citation.outlet === null ? null : catalogue.byDomain(citation.outlet.domain);
  const ours = [
    citation.text,
    ...(outlet === null ? [] : [outlet.domain, outlet.name, ...outlet.aliases, ...outlet.ambiguousAliases]),
  ].map(key);
  return [label.outlet, ...label.outlet.split('-'), ...(label.aliases ?? [])].some((name) =>
    ours.includes(key(name)),
  );
}

function key(name: string): string {
  return fold(name)
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function add(counts: Counts, labels: number, found: number, hits: number): void {
  counts.labels += labels;
  counts.found += found;
  counts.hits += hits;
}

function scoresOf(set: string, metric: string, { labels, found, hits }: Counts): Score[] {
  const precision = found === 0 ? 0 : hits / found;
  const recall = labels === 0 ? 0 : hits / labels;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [
    { set, metric: `${metric} precision`, value: precision },
    { set, metric: `${metric} recall`, value: recall },
    { set, metric: `${metric} F1`, value: f1 },
  ];
}

if (import.meta.main) {
  const shared = process.env['HEADWATER_SHARED'] ?? '../shared';
  for (const { set, metric, value } of await scoreCitations(join(shared, 'data'))) {
    console.log(`${set}\t${metric}\t${value.toFixed(3)}`);
  }
}
