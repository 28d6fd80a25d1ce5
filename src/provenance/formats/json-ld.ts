import type { Dossier, DossierArticle } from '../../core/dossier.ts';
import type { DerivationKind, Work } from '../../core/provenance.ts';
import { type ProvenanceGraph, provenanceGraph } from './provenance-graph.ts';

type Node = Record<string, unknown>;

/** A JSON-LD 1.1 document. */
export interface JsonLd {
  readonly '@context': Record<string, unknown>;
  readonly '@graph': readonly Node[];
}

const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  hw: 'urn:headwater:',
};

const RELATION: Readonly<Record<DerivationKind, string>> = {
  reprint: 'prov:alternateOf',
  excerpt: 'prov:wasQuotedFrom',
  rewrite: 'prov:wasDerivedFrom',
  translation: 'prov:wasDerivedFrom',
  mention: 'prov:wasDerivedFrom',
};

/**
 * A dossier as JSON-LD with the vocabularies of schema.org and PROV-O: articles and uncaptured works with what they derive
 * from, outlets, and stories with their parts.
 */
export function toJsonLd(dossier: Dossier): JsonLd {
  const graph = provenanceGraph(dossier);
  const urls = new Map([...graph.articles, ...graph.uncaptured].map((entity) => [entity.id, entity.url]));
  const nameOf = (id: string) => urls.get(id) ?? `hw:${encodeURIComponent(id)}`;
  return {
    '@context': CONTEXT,
    '@graph': [
      ...graph.outlets.map((outlet) => ({
        '@id': outletName(outlet.domain),
        '@type': ['schema:NewsMediaOrganization', 'prov:Organization'],
        'schema:name': outlet.name,
        'schema:url': { '@id': `https://${outlet.domain}/` },
        ...ownerNode(graph.owners.get(outlet.domain)),
      })),
      ...graph.articles.map((article) => articleNode(article, graph, nameOf)),
      ...graph.uncaptured.map((work) => ({
        '@id': nameOf(work.id),
        '@type': ['schema:Article', 'prov:Entity'],
        ...describe(work),
        ...derivedFrom([
          ...graph.chains
            .filter((chain) => chain.work === work.id)
            .map((chain) => ({ '@id': nameOf(chain.source) })),
          ...statements(graph, work.id),
        ]),
      })),
      ...dossier.stories.map((story) => ({
        '@id': `hw:${encodeURIComponent(story.id)}`,
        '@type': 'schema:Collection',
        'schema:name': story.headline,
        'schema:hasPart': story.articles.map((id) => ({ '@id': nameOf(id) })),
        'hw:independentOrigins': story.independentOrigins,
        'hw:origin': story.origins.map((work) => ({ '@id': nameOf(graph.entityOf(work)) })),
      })),
    ],
  };
}

function derivedFrom(sources: readonly Node[]): Node {
  return sources.length === 0 ? {} : { 'prov:wasDerivedFrom': sources };
}

function ownerNode(owner: string | undefined): Node {
  if (owner === undefined) return {};
  const node = {
    '@id': `hw:owner.${encodeURIComponent(owner)}`,
    '@type': ['schema:Organization', 'prov:Organization'],
    'schema:name': owner,
  };
  return { 'schema:parentOrganization': node, 'prov:actedOnBehalfOf': { '@id': node['@id'] } };
}

/** What somebody told a report, or a document showed it. */
function statements({ speakersOf }: ProvenanceGraph, id: string): Node[] {
  return speakersOf(id).map(({ name }) => ({
    '@type': ['schema:Statement', 'prov:Entity'],
    'schema:name': name,
  }));
}

function articleNode(article: DossierArticle, graph: ProvenanceGraph, nameOf: (id: string) => string): Node {
  const node: Node = {
    '@id': nameOf(article.id),
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    ...describe(article),
    'hw:kind': article.kind,
  };
  if (article.language !== null) node['schema:inLanguage'] = article.language;
  if (article.modified !== null) node['schema:dateModified'] = literal(article.modified);
  const derivations = graph.derivationsOf(article.id);
  for (const { kind, source } of derivations) append(node, RELATION[kind], { '@id': nameOf(source) });
  for (const { kind, source, share, confidence } of derivations) {
    append(node, 'prov:qualifiedDerivation', {
      '@type': kind === 'excerpt' ? 'prov:Quotation' : 'prov:Derivation',
      'prov:entity': { '@id': nameOf(source) },
      'hw:kind': kind,
      'hw:confidence': confidence,
      ...(share === null ? {} : { 'hw:share': share }),
    });
    // What an article is made of, and what it refers to besides.
    append(node, kind === 'mention' ? 'schema:citation' : 'schema:isBasedOn', { '@id': nameOf(source) });
  }
  for (const statement of statements(graph, article.id)) append(node, 'prov:wasDerivedFrom', statement);
  const primary = article.primarySource === null ? null : graph.entityOf(article.primarySource.work);
  if (primary !== null && primary !== article.id) node['prov:hadPrimarySource'] = { '@id': nameOf(primary) };
  return node;
}

function describe({
  outlet,
  url,
  title,
  byline,
  published,
}: Pick<Work, 'outlet' | 'url' | 'title' | 'byline' | 'published'>): Node {
  return {
    ...(title === null ? {} : { 'schema:headline': title }),
    ...(url === null ? {} : { 'schema:url': { '@id': url } }),
    ...(byline.length === 0
      ? {}
      : { 'schema:author': byline.map((name) => ({ '@type': 'schema:Person', 'schema:name': name })) }),
    ...(published === null ? {} : { 'schema:datePublished': literal(published) }),
    ...(outlet === null
      ? {}
      : {
          'schema:publisher': { '@id': outletName(outlet.domain) },
          'prov:wasAttributedTo': { '@id': outletName(outlet.domain) },
        }),
  };
}

function outletName(domain: string): string {
  return `hw:outlet.${encodeURIComponent(domain)}`;
}

function literal(time: string): Node {
  return { '@type': time.length > 10 ? 'xsd:dateTime' : 'xsd:date', '@value': time };
}

function append(node: Node, property: string, value: unknown): void {
  const known = node[property];
  if (Array.isArray(known)) known.push(value);
  else node[property] = [value];
}
