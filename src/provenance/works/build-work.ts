import type { Citation } from '../../core/citation.ts';
import { identifier } from '../../core/identifier.ts';
import type { Work, WorkFieldEvidence } from '../../core/provenance.ts';
import { fold } from '../../core/text.ts';
import { pageKey } from '../../core/url.ts';
import type { WorkGroup } from './work-group.ts';
import { citationEvidence, compareText, type WorkReference } from './work-reference.ts';

type Field = WorkFieldEvidence['field'];

/** How many pieces of evidence are kept for one field. */
const MOST_EVIDENCE = 5;

/** A work from what was captured and what others say of it, every field with its evidence. */
export function buildWork(group: WorkGroup): Work {
  const article = group.captured?.article ?? null;
  const references = [...group.references].sort(
    (a, b) => b.confidence - a.confidence || compareText(a.article, b.article),
  );
  const evidence: WorkFieldEvidence[] = [];
  const field = <T>(
    name: Field,
    own: T | null,
    said: (reference: WorkReference) => T | null,
    same: (a: T, b: T) => boolean,
  ): T | null => {
    const claims = references.flatMap((reference) => {
      const value = said(reference);
      return value === null ? [] : [{ reference, value }];
    });
    const value =
      own ??
      mostSaid(
        claims.map((claim) => claim.value),
        same,
      );
    if (value === null) return null;
    if (own !== null && article !== null) evidence.push(ownEvidence(name, article.id, String(own)));
    const agreeing = claims.filter((claim) => same(claim.value, value)).slice(0, MOST_EVIDENCE);
    for (const { reference } of agreeing) evidence.push(...fieldEvidence(name, reference));
    return value;
  };
  const outlet = field(
    'outlet',
    article?.outlet ?? null,
    (r) => r.outlet,
    (a, b) => a.domain === b.domain,
  );
  const url = field(
    'url',
    article?.url ?? null,
    (r) => r.url,
    (a, b) => pageKey(a) === pageKey(b),
  );
  const title = field(
    'title',
    article?.title ?? null,
    (r) => r.title,
    (a, b) => fold(a) === fold(b),
  );
  const ownByline = article !== null && article.byline.length > 0 ? article.byline : null;
  const byline = field('byline', ownByline, (r) => (r.byline.length > 0 ? r.byline : null), sameNames);
  const published = field(
    'published',
    article?.published ?? null,
    (r) => r.published,
    (a, b) => a.slice(0, 10) === b.slice(0, 10),
  );
  for (const reason of group.captureEvidence.slice(0, MOST_EVIDENCE))
    evidence.push({ ...reason, field: 'article' });
  return {
    id: workId(group, url, title),
    outlet,
    url,
    title,
    byline: byline ?? [],
    published,
    article: article?.id ?? null,
    evidence,
  };
}

function workId(group: WorkGroup, url: string | null, title: string | null): string {
  if (group.captured !== null) return identifier('work', 'article', group.captured.article.id);
  const outlet = group.references.find((reference) => reference.outlet !== null)?.outlet?.domain ?? '';
  const page = url === null ? null : pageKey(url);
  if (page !== null) return identifier('work', 'page', page);
  if (title !== null) return identifier('work', 'title', outlet, fold(title));
  const first = group.references.map((reference) => reference.article).sort()[0] ?? '';
  return identifier('work', 'cited', outlet, first);
}

function mostSaid<T>(values: readonly T[], same: (a: T, b: T) => boolean): T | null {
  let best: { value: T; count: number } | null = null;
  for (const value of values.slice(0, 50)) {
    const count = values.filter((other) => same(other, value)).length;
    if (best === null || count > best.count) best = { value, count };
  }
  return best?.value ?? null;
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.map(fold).sort().join('|') === b.map(fold).sort().join('|');
}

function ownEvidence(field: Field, article: string, text: string): WorkFieldEvidence {
  const words = field === 'outlet' || field === 'byline' ? null : text;
  return {
    field,
    type: 'metadata',
    article,
    start: null,
    end: null,
    text: words,
    note: 'The captured article itself says so.',
  };
}

function fieldEvidence(field: Field, reference: WorkReference): WorkFieldEvidence[] {
  const saying = reference.citations.filter((candidate) => says(candidate, field));
  const citation = (field === 'url' ? saying.find(({ place }) => place === 'link') : undefined) ?? saying[0];
  if (citation === undefined) {
    if (field !== 'title' || reference.title === null) return [];
    const note = 'The page links to the work under its own title.';
    return [
      {
        field,
        type: 'title',
        article: reference.article,
        start: null,
        end: null,
        text: reference.title,
        note,
      },
    ];
  }
  return [{ ...citationEvidence(reference.article, citation), field }];
}

function says(citation: Citation, field: Field): boolean {
  if (field === 'outlet') return citation.outlet !== null;
  const work = citation.work;
  if (work === null) return false;
  if (field === 'url') return work.url !== null;
  if (field === 'title') return work.title !== null;
  if (field === 'byline') return work.byline.length > 0;
  return field === 'published' && work.published !== null;
}
