import type { DossierArticle } from '../../core/dossier.ts';
import type { Work } from '../../core/provenance.ts';
import type { StoryView } from '../../store/news-reader.ts';
import { articlePath } from '../parts/links.ts';
import { articleName, type OriginStream, outletName, type StoryOrigins } from '../parts/origins.ts';
import { epoch } from '../parts/time.ts';
import type { FlowKind } from '../parts/words.ts';

/** A box of the picture: an origin, a work between it and an article, an article, or several like articles as one. */
export interface FlowNode {
  readonly id: string;
  /** Index of the stream; the number of streams for articles of unknown origin. */
  readonly lane: number;
  /** Id of the node that it flows from, in the same lane; null for origins and where unknown. */
  readonly parent: string | null;
  readonly kind: FlowKind | null;
  /** 0 to 1, or null where unknown. */
  readonly share: number | null;
  readonly name: string;
  readonly href: string;
  readonly time: string | null;
  readonly isOrigin: boolean;
  readonly captured: boolean;
  /** The articles in the box: one, several for a group, none for a work that was never captured. */
  readonly articles: readonly DossierArticle[];
}

/** A flow from an origin of another lane: the article draws on more than one. */
export interface CrossFlow {
  readonly from: string;
  readonly to: string;
  readonly kind: FlowKind;
}

export interface FlowGraph {
  readonly streams: readonly OriginStream[];
  /** Parents before children, oldest first. */
  readonly nodes: readonly FlowNode[];
  readonly crossFlows: readonly CrossFlow[];
}

/**
 * The ways of a story's report as a forest: under each origin the articles that come from it, each below the article or
 * origin that it is most surely taken from.
 */
export function flowGraph(view: StoryView, origins: StoryOrigins): FlowGraph {
  const nodeOfWork = new Map<string, string>();
  for (const work of view.works) if (work.article !== null) nodeOfWork.set(work.id, work.article);
  const parents = chooseParents(view, origins, nodeOfWork);
  const nodes: FlowNode[] = [];
  for (const [lane, stream] of origins.streams.entries()) {
    const root = originNode(stream, lane);
    const children = stream.articles.map((article) => articleNode(article, lane, parents.get(article.id)));
    const between = stream.through.map((work) => betweenNode(work, stream, lane, parents.get(work.id)));
    nodes.push(root, ...inTreeOrder(root.id, [...between, ...children]));
  }
  for (const article of origins.unknown) nodes.push(articleNode(article, origins.streams.length, undefined));
  return { streams: origins.streams, nodes, crossFlows: findCrossFlows(view, origins, nodeOfWork) };
}

interface Parent {
  readonly node: string;
  readonly kind: FlowKind;
  readonly share: number | null;
}

const rootId = (stream: OriginStream): string => stream.source?.id ?? stream.work.id;

function originNode(stream: OriginStream, lane: number): FlowNode {
  return {
    id: rootId(stream),
    lane,
    parent: null,
    kind: null,
    share: null,
    name: outletName(stream.work.outlet ?? stream.source?.outlet ?? null),
    href: stream.source === null ? `#origin-${stream.letter}` : articlePath(stream.source.id),
    time:
      stream.source === null ? stream.work.published : (stream.source.published ?? stream.source.firstSeen),
    isOrigin: true,
    captured: stream.source !== null,
    articles: stream.source === null ? [] : [stream.source],
  };
}

/** A work on the way that nobody captured; its card tells who says so. */
function betweenNode(work: Work, stream: OriginStream, lane: number, parent: Parent | undefined): FlowNode {
  return {
    id: work.id,
    lane,
    parent: parent?.node ?? rootId(stream),
    kind: 'cites',
    share: null,
    name: outletName(work.outlet),
    href: `#through-${work.id}`,
    time: work.published,
    isOrigin: false,
    captured: false,
    articles: [],
  };
}

function articleNode(article: DossierArticle, lane: number, parent: Parent | undefined): FlowNode {
  return {
    id: article.id,
    lane,
    parent: parent?.node ?? null,
    kind: parent?.kind ?? null,
    share: parent?.share ?? null,
    name: articleName(article),
    href: articlePath(article.id),
    time: article.published ?? article.firstSeen,
    isOrigin: false,
    captured: true,
    articles: [article],
  };
}

/** The surest derivation within the article's own stream; the origin itself where none is recorded. */
function chooseParents(
  view: StoryView,
  origins: StoryOrigins,
  nodeOfWork: ReadonlyMap<string, string>,
): Map<string, Parent> {
  const parents = parentsOfWorks(origins, nodeOfWork);
  const confidence = new Map<string, number>();
  for (const derivation of view.derivations) {
    const stream = origins.streamOf.get(derivation.article);
    if (derivation.kind === 'mention' || stream === undefined) continue;
    const node = nodeOfWork.get(derivation.work) ?? derivation.work;
    const sameStream =
      node === rootId(stream) ||
      origins.streamOf.get(node) === stream ||
      stream.through.some((work) => work.id === node);
    if (
      !sameStream ||
      node === derivation.article ||
      (confidence.get(derivation.article) ?? -1) >= derivation.confidence
    )
      continue;
    confidence.set(derivation.article, derivation.confidence);
    parents.set(derivation.article, { node, kind: derivation.kind, share: derivation.share });
  }
  for (const [article, stream] of origins.streamOf) {
    const root = rootId(stream);
    if (article === root) continue;
    if (!parents.has(article) || !leadsTo(article, root, parents)) {
      const kind = view.articles.find((candidate) => candidate.id === article)?.kind;
      const known = kind === undefined || kind === 'original' || kind === 'unknown' ? 'rewrite' : kind;
      parents.set(article, { node: root, kind: known, share: parents.get(article)?.share ?? null });
    }
  }
  return parents;
}

/** What each uncaptured work between an origin and its articles is said to cite. */
function parentsOfWorks(origins: StoryOrigins, nodeOfWork: ReadonlyMap<string, string>): Map<string, Parent> {
  const parents = new Map<string, Parent>();
  for (const { through } of origins.streams)
    for (const { id, derivedFrom = [] } of through) {
      const source = derivedFrom[0]?.work;
      if (source !== undefined)
        parents.set(id, { node: nodeOfWork.get(source) ?? source, kind: 'cites', share: null });
    }
  return parents;
}

/** Whether the chain of parents ends at the root rather than in a circle. */
function leadsTo(article: string, root: string, parents: ReadonlyMap<string, Parent>): boolean {
  const seen = new Set<string>();
  let current: string | undefined = article;
  while (current !== undefined && current !== root && !seen.has(current)) {
    seen.add(current);
    current = parents.get(current)?.node;
  }
  return current === root;
}

/** Parents first, siblings oldest first. */
function inTreeOrder(root: string, nodes: readonly FlowNode[]): FlowNode[] {
  const children = Map.groupBy(nodes, (node) => node.parent ?? root);
  const ordered: FlowNode[] = [];
  const open = [root];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const below = [...(children.get(id) ?? [])].sort(byTime);
    for (const node of below.toReversed()) open.push(node.id);
    const own = nodes.find((node) => node.id === id);
    if (own !== undefined) ordered.push(own);
  }
  return ordered;
}

export function byTime(a: FlowNode, b: FlowNode): number {
  return (epoch(a.time) ?? Number.MAX_SAFE_INTEGER) - (epoch(b.time) ?? Number.MAX_SAFE_INTEGER);
}

function findCrossFlows(
  view: StoryView,
  origins: StoryOrigins,
  nodeOfWork: ReadonlyMap<string, string>,
): CrossFlow[] {
  const roots = new Map(origins.streams.map((stream) => [rootId(stream), stream]));
  const flows: CrossFlow[] = [];
  for (const derivation of view.derivations) {
    const from = nodeOfWork.get(derivation.work) ?? derivation.work;
    const stream = roots.get(from) ?? origins.streamOf.get(from);
    const own = origins.streamOf.get(derivation.article);
    if (derivation.kind === 'mention' || stream === undefined || own === undefined || stream === own)
      continue;
    flows.push({ from, to: derivation.article, kind: derivation.kind });
  }
  return flows;
}
