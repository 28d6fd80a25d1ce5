import type { Dossier } from '../../core/dossier.ts';
import { type ProvenanceGraph, provenanceGraph, type ResolvedDerivation } from './provenance-graph.ts';

/** A plain string, or a typed literal: its value is written as a string, whatever its type. */
type Value = string | { readonly $: string; readonly type: string };
type Attributes = Record<string, Value | readonly Value[]>;
type Records = Record<string, Attributes>;

/** A document of PROV-JSON (W3C Member Submission, 24 April 2013). */
export interface ProvJson {
  readonly prefix: Record<string, string>;
  readonly entity: Records;
  readonly agent: Records;
  readonly wasAttributedTo: Records;
  readonly actedOnBehalfOf: Records;
  readonly wasDerivedFrom: Records;
  readonly alternateOf: Records;
}

const PREFIXES = {
  hw: 'urn:headwater:',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * A dossier as PROV-JSON: articles and uncaptured works are entities, outlets agents. A reprint is `alternateOf`, an excerpt
 * a derivation of type `prov:Quotation`, an article's end of chain one of type `prov:PrimarySource`. Statements that a report
 * rests on are entities that it derives from; outlets act on behalf of their owner groups.
 */
export function toProvJson(dossier: Dossier): ProvJson {
  const graph = provenanceGraph(dossier);
  const document: ProvJson = {
    prefix: PREFIXES,
    entity: {},
    agent: {},
    wasAttributedTo: {},
    actedOnBehalfOf: {},
    wasDerivedFrom: {},
    alternateOf: {},
  };
  for (const outlet of graph.outlets) {
    document.agent[outletName(outlet.domain)] = {
      'prov:type': qualified('prov:Organization'),
      'prov:label': outlet.name,
      'schema:url': uri(`https://${outlet.domain}/`),
    };
  }
  for (const article of graph.articles) {
    document.entity[entityName(article.id)] = {
      ...describe('schema:NewsArticle', article),
      ...optional('schema:inLanguage', article.language),
      'hw:kind': article.kind,
    };
    attribute(document, article.id, article.outlet?.domain ?? null);
  }
  for (const work of graph.uncaptured) {
    document.entity[entityName(work.id)] = describe('schema:Article', work);
    attribute(document, work.id, work.outlet?.domain ?? null);
  }
  for (const [index, derivation] of graph.derivations.entries()) addDerivation(document, derivation, index);
  for (const [index, { work, source, confidence }] of graph.chains.entries()) {
    document.wasDerivedFrom[`_:chain${index + 1}`] = {
      'prov:generatedEntity': entityName(work),
      'prov:usedEntity': entityName(source),
      'hw:confidence': double(confidence),
    };
  }
  addPrimarySources(document, dossier, graph.entityOf);
  addOwners(document, graph);
  addStatements(document, graph);
  return document;
}

/** An outlet acts on behalf of the group that owns it. */
function addOwners(document: ProvJson, { outlets, owners }: ProvenanceGraph): void {
  for (const { domain } of outlets) {
    const owner = owners.get(domain);
    if (owner === undefined) continue;
    const responsible = `hw:owner.${encodeURIComponent(owner)}`;
    document.agent[responsible] = { 'prov:type': qualified('prov:Organization'), 'prov:label': owner };
    document.actedOnBehalfOf[`_:owner${Object.keys(document.actedOnBehalfOf).length + 1}`] = {
      'prov:delegate': outletName(domain),
      'prov:responsible': responsible,
    };
  }
}

/** What somebody told a report, or a document showed it: the last link of its chain. */
function addStatements(document: ProvJson, { speakers }: ProvenanceGraph): void {
  for (const [index, { work, name }] of speakers.entries()) {
    const statement = `hw:statement.${index + 1}`;
    document.entity[statement] = { 'prov:type': qualified('schema:Statement'), 'prov:label': name };
    document.wasDerivedFrom[`_:statement${index + 1}`] = {
      'prov:generatedEntity': entityName(work),
      'prov:usedEntity': statement,
    };
  }
}

function describe(
  type: string,
  {
    url,
    title,
    byline,
    published,
  }: { url: string | null; title: string | null; byline: readonly string[]; published: string | null },
): Attributes {
  return {
    'prov:type': qualified(type),
    ...optional('prov:label', title),
    ...(url === null ? {} : { 'schema:url': uri(url) }),
    ...(byline.length === 0 ? {} : { 'schema:author': byline }),
    ...(published === null ? {} : { 'schema:datePublished': time(published) }),
  };
}

function attribute(document: ProvJson, id: string, domain: string | null): void {
  if (domain === null) return;
  const number = Object.keys(document.wasAttributedTo).length + 1;
  document.wasAttributedTo[`_:attribution${number}`] = {
    'prov:entity': entityName(id),
    'prov:agent': outletName(domain),
  };
}

function addDerivation(document: ProvJson, derivation: ResolvedDerivation, index: number): void {
  const { article, source, kind, share, confidence } = derivation;
  const scores: Attributes = {
    'hw:kind': kind,
    'hw:confidence': double(confidence),
    ...(share === null ? {} : { 'hw:share': double(share) }),
  };
  if (kind === 'reprint') {
    document.alternateOf[`_:alternate${index + 1}`] = {
      'prov:alternate1': entityName(article),
      'prov:alternate2': entityName(source),
    };
  }
  document.wasDerivedFrom[`_:derivation${index + 1}`] = {
    'prov:generatedEntity': entityName(article),
    'prov:usedEntity': entityName(source),
    ...(kind === 'excerpt' ? { 'prov:type': qualified('prov:Quotation') } : {}),
    ...scores,
  };
}

function addPrimarySources(document: ProvJson, dossier: Dossier, entityOf: (work: string) => string): void {
  for (const [index, { id, primarySource }] of dossier.articles.entries()) {
    if (primarySource === null) continue;
    const source = entityOf(primarySource.work);
    if (source === id) continue;
    document.wasDerivedFrom[`_:primary${index + 1}`] = {
      'prov:generatedEntity': entityName(id),
      'prov:usedEntity': entityName(source),
      'prov:type': qualified('prov:PrimarySource'),
      'hw:confidence': double(primarySource.confidence),
    };
  }
}

function entityName(id: string): string {
  return `hw:${encodeURIComponent(id)}`;
}

function outletName(domain: string): string {
  return `hw:outlet.${encodeURIComponent(domain)}`;
}

function qualified(name: string): Value {
  return { $: name, type: 'prov:QUALIFIED_NAME' };
}

function uri(value: string): Value {
  return { $: value, type: 'xsd:anyURI' };
}

function double(value: number): Value {
  return { $: String(value), type: 'xsd:double' };
}

function time(value: string): Value {
  return { $: value, type: value.length > 10 ? 'xsd:dateTime' : 'xsd:date' };
}

function optional(name: string, value: string | null): Attributes {
  return value === null ? {} : { [name]: value };
}
