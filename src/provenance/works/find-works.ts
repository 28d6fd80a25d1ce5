import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Evidence } from '../../core/evidence.ts';
import { fold } from '../../core/text.ts';
import { pageKey, samePage } from '../../core/url.ts';
import type { Overlaps } from '../align/find-overlaps.ts';
import { daysBetween } from './days-between.ts';
import { sharedWith, sharedWords } from './shared-text.ts';
import { isTelling, sameTitle, titleSimilarity } from './title.ts';
import type { WorkGroup } from './work-group.ts';
import { compareText, referenceKey, type WorkReference } from './work-reference.ts';

export interface FoundWorks {
  readonly groups: readonly WorkGroup[];
  groupOf(reference: WorkReference): WorkGroup;
  ofArticle(article: string): WorkGroup;
}

/** Claimed days differ by time zones and by print and web editions. */
const MOST_DAYS_APART = 2;

/**
 * Which references of a story's articles mean the same work, and which captured article it is, if any. Links come first,
 * then titles, authors and shared text; a reference that names only an outlet joins that outlet's work that its article
 * shares most with. Works whose links, titles or days contradict each other stay apart.
 */
export function findWorks(
  articles: readonly AnalysedArticle[],
  references: readonly WorkReference[],
  overlaps: Overlaps,
): FoundWorks {
  const captured = articles.map(
    (article): WorkGroup => ({
      captured: article,
      references: [],
      captureEvidence: [],
      captureConfidence: 1,
    }),
  );
  const byOutlet = new Map<string, WorkGroup[]>();
  const byPage = new Map<string, WorkGroup>();
  const ofArticle = new Map<string, WorkGroup>();
  for (const group of captured) {
    const article = group.captured?.article;
    if (article === undefined) continue;
    ofArticle.set(article.id, group);
    // A link may be one that leads on to where the article is.
    for (const address of [article.url, article.source]) {
      const page = address === null ? null : pageKey(address);
      if (page !== null && !byPage.has(page)) byPage.set(page, group);
    }
    const outlet = article.outlet?.domain ?? '';
    byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), group]);
  }

  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const groups = [...captured];
  const assigned = new Map<WorkReference, WorkGroup>();
  const assign = (reference: WorkReference, group: WorkGroup) => {
    group.references.push(reference);
    assigned.set(reference, group);
  };
  for (const reference of bySpecificity(references, byOutlet, overlaps)) {
    const outlet = reference.outlet?.domain ?? '';
    const known = byOutlet.get(outlet) ?? [];
    const page = reference.url === null ? null : pageKey(reference.url);
    const linked = page === null ? undefined : byPage.get(page);
    const found =
      linked !== undefined && linked.captured?.article.id !== reference.article
        ? { group: linked, evidence: linkEvidence(reference), confidence: 0.99 }
        : bestGroup(
            reference,
            outlet === '' ? known : [...known, ...(byOutlet.get('') ?? [])],
            overlaps,
            byId,
          );
    if (found !== null) {
      assign(reference, found.group);
      if (found.group.captured !== null) {
        if (found.evidence !== null) found.group.captureEvidence.push(found.evidence);
        found.group.captureConfidence = Math.min(found.group.captureConfidence, found.confidence);
      }
      if (page !== null && linked === undefined) byPage.set(page, found.group);
      continue;
    }
    const group: WorkGroup = { captured: null, references: [], captureEvidence: [], captureConfidence: 1 };
    assign(reference, group);
    groups.push(group);
    byOutlet.set(outlet, [...known, group]);
    if (page !== null) byPage.set(page, group);
  }
  return {
    groups,
    groupOf: (reference) => required(assigned.get(reference)),
    ofArticle: (article) => required(ofArticle.get(article)),
  };
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a reference or article that is not of this story');
  return value;
}

/**
 * References that say most come first; of those that name an outlet alone, the ones that share most with an article of that
 * outlet: the others then find their work by what they share with these.
 */
function bySpecificity(
  references: readonly WorkReference[],
  byOutlet: ReadonlyMap<string, readonly WorkGroup[]>,
  overlaps: Overlaps,
): WorkReference[] {
  const ranked = references.map((reference) => {
    const fields =
      (reference.url === null ? 0 : 4) +
      (reference.title === null ? 0 : 2) +
      (reference.published === null && reference.byline.length === 0 ? 0 : 1);
    const works = (byOutlet.get(reference.outlet?.domain ?? '') ?? []).slice(0, MOST_WORKS);
    const shared = works.map((group) => sharedWith(reference, group, overlaps));
    return { reference, fields, shared: Math.max(0, ...shared) };
  });
  ranked.sort(
    (a, b) =>
      b.fields - a.fields ||
      Math.round((b.shared - a.shared) * 1e6) ||
      compareText(a.reference.article, b.reference.article) ||
      compareText(referenceKey(a.reference), referenceKey(b.reference)),
  );
  return ranked.map(({ reference }) => reference);
}

interface Match {
  readonly group: WorkGroup;
  readonly score: number;
  readonly confidence: number;
  readonly evidence: Evidence | null;
}

/** Beyond this many works of one outlet in a story, only the first are looked at. */
const MOST_WORKS = 40;

function bestGroup(
  reference: WorkReference,
  groups: readonly WorkGroup[],
  overlaps: Overlaps,
  articles: ReadonlyMap<string, AnalysedArticle>,
): Match | null {
  const matches = groups
    .slice(0, MOST_WORKS)
    .filter((group) => !contradicts(reference, group))
    .map((group) => matchOf(reference, group, overlaps, articles))
    .filter((match) => match.score > 0)
    .sort((a, b) => b.score - a.score || compareText(groupKey(a.group), groupKey(b.group)));
  return matches[0] ?? null;
}

function groupKey(group: WorkGroup): string {
  return group.captured?.article.id ?? referenceKey(group.references[0] as WorkReference);
}

/** Whether link, title or day say that the reference is not this work. */
function contradicts(reference: WorkReference, group: WorkGroup): boolean {
  const article = group.captured?.article ?? null;
  if (article?.id === reference.article) return true;
  const known = [
    ...(article === null ? [] : [{ url: article.url, title: article.title, published: article.published }]),
    ...group.references,
  ];
  if (group.references.some((other) => other.article === reference.article)) return true;
  return known.some((other) => {
    const titles =
      other.title !== null && reference.title !== null ? titleSimilarity(other.title, reference.title) : null;
    if (titles !== null && titles < 0.5) return true;
    const sameName = titles !== null && titles >= 0.8;
    if (other.url !== null && reference.url !== null && !samePage(other.url, reference.url) && !sameName)
      return true;
    const days = daysBetween(other.published, reference.published);
    return days !== null && days > MOST_DAYS_APART;
  });
}

function matchOf(
  reference: WorkReference,
  group: WorkGroup,
  overlaps: Overlaps,
  articles: ReadonlyMap<string, AnalysedArticle>,
): Match {
  const none: Match = { group, score: 0, confidence: 0, evidence: null };
  const article = group.captured?.article ?? null;
  const sameOutlet =
    reference.outlet !== null &&
    (article?.outlet ?? group.references[0]?.outlet ?? null)?.domain === reference.outlet.domain;
  const titles = [article?.title ?? null, ...group.references.map((other) => other.title)];
  const title = titles.find(
    (other) => other !== null && reference.title !== null && sameTitle(other, reference.title),
  );
  if (title !== undefined && (sameOutlet || isTelling(reference.title ?? ''))) {
    return {
      group,
      score: 4,
      confidence: 0.97,
      evidence: evidence(
        'title',
        reference.article,
        reference.title,
        'The title that is cited is this article’s title.',
      ),
    };
  }
  if (!sameOutlet) return none;
  const author = reference.byline.find((name) => hasAuthor(group, name));
  if (author !== undefined) {
    return {
      group,
      score: 3,
      confidence: 0.95,
      evidence: evidence(
        'byline',
        reference.article,
        author,
        'The author who is credited wrote this article.',
      ),
    };
  }
  const shared = sharedWith(reference, group, overlaps);
  if (article === null) return { group, score: 1 + shared, confidence: 0.9, evidence: null };
  if (shared > 0.05) {
    const confidence = Math.min(0.95, 0.8 + shared / 4);
    return {
      group,
      score: 1.2 + shared,
      confidence,
      evidence: evidence(
        'passage',
        reference.article,
        null,
        'The citing article shares sentences with this article of the cited outlet.',
      ),
    };
  }
  const words = sharedWords(reference, article.id, articles);
  if (words < LEAST_SHARED_WORDS) return none;
  return {
    group,
    score: 0.5 + words / 4,
    confidence: 0.75,
    evidence: evidence(
      'term',
      reference.article,
      null,
      `${Math.round(words * 100)}% of the citing article’s words stand in this article of the cited outlet.`,
    ),
  };
}

/** Articles about one happening share names and nouns anyway; below this nothing says that one was made from the other. */
const LEAST_SHARED_WORDS = 0.35;

function hasAuthor(group: WorkGroup, name: string): boolean {
  const folded = fold(name);
  const names = [
    ...(group.captured?.article.byline ?? []),
    ...group.references.flatMap((other) => other.byline),
  ];
  return names.some((other) => fold(other) === folded);
}

function linkEvidence(reference: WorkReference): Evidence {
  return evidence('link', reference.article, reference.url, 'The link that is cited is this article’s link.');
}

function evidence(type: Evidence['type'], article: string, text: string | null, note: string): Evidence {
  return { type, article, start: null, end: null, text, note };
}
