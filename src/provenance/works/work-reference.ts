import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Article, SourceMark } from '../../core/article.ts';
import type { Citation, CitationRole } from '../../core/citation.ts';
import type { Evidence, EvidenceType } from '../../core/evidence.ts';
import type { OutletReference } from '../../core/outlet.ts';
import type { Span } from '../../core/span.ts';
import { fold } from '../../core/text.ts';
import { pageKey, registrableDomain, samePage } from '../../core/url.ts';
import type { Ground } from '../reliability.ts';
import { citationGrounds } from './citation-grounds.ts';
import { isTelling, sameTitle } from './title.ts';

/** All that one article says of one work of another outlet. */
export interface WorkReference {
  /** The article that says it. */
  readonly article: string;
  readonly outlet: OutletReference | null;
  /** The link of the work's own page, not of the outlet's front page. */
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  /** The strongest role among the citations. */
  readonly role: CitationRole;
  /** 0 to 1: that the article takes from this work what the role says. */
  readonly confidence: number;
  /**
   * The page credits the work outside its body (reference title, credit line, source link, metadata): the text itself,
   * not only what it says, may come from there.
   */
  readonly credited: boolean;
  /** How often the body says it in words ("the paper reported"). */
  readonly cited: number;
  readonly citations: readonly Citation[];
  /** What its being the origin rests on; empty where it is none. */
  readonly grounds: readonly Ground[];
}

const ROLE_RANK: Readonly<Record<CitationRole, number>> = { origin: 0, support: 1, mention: 2 };

/**
 * The works that an article names or links, strongest first. What it says of its own outlet or page is left out: a page is
 * not its own source.
 */
export function workReferences({ article, analysis }: AnalysedArticle): WorkReference[] {
  const foreign = analysis.citations.filter(
    (citation) => citation.role !== 'mention' && !isOwn(article, citation),
  );
  const groups = new Map<string, Citation[][]>();
  const specificFirst = [...foreign].sort((a, b) => specificity(b) - specificity(a));
  for (const citation of specificFirst) {
    const key = outletOf(citation)?.domain ?? '';
    const works = groups.get(key) ?? [];
    groups.set(key, works);
    const work = works.find((members) => members.every((member) => agrees(member, citation)));
    if (work !== undefined) work.push(citation);
    else if (key !== '' || specificity(citation) > 0) works.push([citation]);
  }
  return [...groups.values()]
    .flat()
    .map((citations) => toReference(article, citations, analysis.sentences))
    .sort(
      (a, b) =>
        ROLE_RANK[a.role] - ROLE_RANK[b.role] ||
        b.confidence - a.confidence ||
        compareText(referenceKey(a), referenceKey(b)),
    );
}

/** What tells a reference from others of its article. */
export function referenceKey(reference: WorkReference): string {
  return `${reference.outlet?.domain ?? ''} ${reference.url ?? ''} ${reference.title ?? ''}`;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isOwn(article: Article, citation: Citation): boolean {
  const url = citation.work?.url ?? null;
  if (url !== null && article.url !== null && samePage(url, article.url)) return true;
  const domain = outletOf(citation)?.domain ?? null;
  return domain !== null && domain === article.outlet?.domain;
}

function outletOf(citation: Citation): OutletReference | null {
  if (citation.outlet !== null) return citation.outlet;
  const url = citation.work?.url ?? null;
  const domain = url === null ? null : registrableDomain(url);
  return domain === null ? null : { domain, name: domain };
}

function specificity(citation: Citation): number {
  const work = citation.work;
  if (work === null) return 0;
  return (work.url !== null && isWorkUrl(work.url) ? 2 : 0) + (work.title === null ? 0 : 1);
}

function agrees(a: Citation, b: Citation): boolean {
  const left = a.work;
  const right = b.work;
  if (left === null || right === null) return true;
  if (left.url !== null && right.url !== null && isWorkUrl(left.url) && isWorkUrl(right.url)) {
    if (!samePage(left.url, right.url)) return false;
  }
  return left.title === null || right.title === null || sameTitle(left.title, right.title);
}

function toReference(
  article: Article,
  citations: readonly Citation[],
  sentences: readonly Span[],
): WorkReference {
  const sorted = [...citations].sort(
    (a, b) =>
      ROLE_RANK[a.role] - ROLE_RANK[b.role] ||
      b.confidence - a.confidence ||
      (a.start ?? -1) - (b.start ?? -1) ||
      compareText(a.text, b.text),
  );
  const role = sorted[0]?.role ?? 'mention';
  const works = sorted.map((citation) => citation.work).filter((work) => work !== null);
  const strongest = sorted.filter((citation) => citation.role === role);
  // Several places that say the same make it surer, but they were written by one hand: never wholly sure.
  const doubt = strongest.reduce(
    (product, citation, index) => product * (1 - citation.confidence / (index + 1)),
    1,
  );
  const url = works.map((work) => work.url).find((href) => href !== null && isWorkUrl(href)) ?? null;
  const titled = linkedTitle(article, url);
  const grounds = role === 'origin' ? citationGrounds(strongest, sentences, titled !== null) : [];
  const said = Math.min(0.97, Math.max(...strongest.map((citation) => citation.confidence), 1 - doubt));
  return {
    article: article.id,
    outlet: sorted.map(outletOf).find((outlet) => outlet !== null) ?? null,
    url,
    title: works.map((work) => work.title).find((title) => title !== null) ?? titled,
    byline: works.map((work) => work.byline).find((byline) => byline.length > 0) ?? [],
    published: works.map((work) => work.published).find((published) => published !== null) ?? null,
    role,
    confidence: said,
    credited: sorted.some((citation) => citation.role === role && isCredit(citation)),
    cited: sorted.filter((citation) => citation.place === 'body' && citation.cue !== null).length,
    citations: sorted,
    grounds,
  };
}

/** The article's own title where a source link of the page bears it: the work that it links is then of that title. */
function linkedTitle({ title, marks }: Article, url: string | null): string | null {
  if (title === null || url === null || !isTelling(title)) return null;
  const bearsTitle = (mark: SourceMark) =>
    mark.type === 'source-link' &&
    mark.url !== null &&
    samePage(mark.url, url) &&
    fold(mark.text).includes(fold(title));
  return marks.some(bearsTitle) ? title : null;
}

/**
 * Whether the citation stands where pages credit a text that they carry: credit line, metadata, a title written as a
 * reference, or an agency's mark in dateline or close, which belongs to no statement.
 */
function isCredit(citation: Citation): boolean {
  if (citation.place === 'mark' || citation.place === 'metadata') return true;
  if (citation.place === 'title') return (citation.work?.published ?? null) !== null;
  return isAgencyMark(citation);
}

/** An agency's mark on the whole text, in its dateline or at its close. */
export function isAgencyMark({ place, role, cue, statement }: Citation): boolean {
  return place === 'body' && role === 'origin' && cue === null && statement === null;
}

/** Whether a link leads to one work rather than to a front page, section or profile. */
export function isWorkUrl(href: string): boolean {
  const key = pageKey(href);
  if (key === null) return false;
  const path = key.slice(key.indexOf('/') === -1 ? key.length : key.indexOf('/'));
  const last = path.split('?')[0]?.split('/').filter(Boolean).at(-1) ?? '';
  return (
    /\d{3,}/.test(path) ||
    last.length >= 16 ||
    (last.match(/[-_]/g)?.length ?? 0) >= 2 ||
    /\.\w{3,5}$/.test(last)
  );
}

const EVIDENCE_OF_PLACE: Readonly<Record<Citation['place'], EvidenceType>> = {
  body: 'citation',
  title: 'title',
  mark: 'credit',
  link: 'link',
  metadata: 'metadata',
};

/** A citation as a reason for a verdict. */
export function citationEvidence(article: string, citation: Citation): Evidence {
  const name = citation.outlet?.name ?? citation.work?.url ?? citation.text;
  const told = {
    body:
      citation.role === 'origin'
        ? `The text says that ${name} reported it.`
        : `The text takes a statement from ${name}.`,
    title: `The headline names ${name} as the source.`,
    mark: `The page credits ${name}.`,
    link: `The page links to ${name}.`,
    metadata: `The page's metadata names ${name}.`,
  };
  return {
    type: EVIDENCE_OF_PLACE[citation.place],
    article,
    start: citation.start,
    end: citation.end,
    text: citation.text,
    note: told[citation.place],
  };
}
