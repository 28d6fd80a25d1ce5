import type { Citation } from '../../core/citation.ts';
import type { Span } from '../../core/span.ts';
import type { Ground } from '../reliability.ts';

/** Sentences from which on a statement is no longer the article's lead. */
const LEAD_SENTENCES = 3;

/**
 * What the origin citations of one work rest on, each kind once. `bearsTitle`: a link of the page leads to the work under
 * the article's own title.
 */
export function citationGrounds(
  origins: readonly Citation[],
  sentences: readonly Span[],
  bearsTitle: boolean,
): Ground[] {
  const grounds = new Set<Ground>();
  const stated = new Set<number>();
  for (const citation of origins) {
    const ground = groundOutsideWords(citation, bearsTitle);
    if (ground !== null) grounds.add(ground);
    else if (citation.start !== null) stated.add(sentenceOf(citation.start, sentences));
  }
  const first = Math.min(...stated);
  if (stated.size > 0 && first >= LEAD_SENTENCES) grounds.add('said throughout');
  else if (stated.size >= 2) grounds.add('said in the lead and again');
  else if (stated.size === 1)
    grounds.add(first === 0 ? 'said in the first sentence' : 'said once in the lead');
  return [...grounds];
}

/** The ground that a citation is by where it stands; null for an attribution in words. */
function groundOutsideWords(citation: Citation, bearsTitle: boolean): Ground | null {
  const { place, cue, statement, start, work } = citation;
  const named = !isKnownByHost(citation);
  if (place === 'mark') return named ? 'credit line' : 'credit line of a bare site';
  if (place === 'metadata') return named ? 'metadata' : 'metadata to a bare site';
  if (place === 'title')
    return (work?.published ?? null) === null ? 'name in the title' : 'title as reference';
  if (place === 'link' && start === null) {
    if (bearsTitle) return 'title as reference';
    return named ? 'source link' : 'source link to a bare site';
  }
  if (place === 'link') return 'link on a reporting word';
  if (statement !== null) return null;
  return cue === null ? 'agency mark' : 'credit line';
}

/** Of sites that are no outlet of the catalogue nothing is known but the host. */
function isKnownByHost({ outlet }: Citation): boolean {
  return outlet === null || (outlet.name.includes('.') && outlet.name.toLowerCase().endsWith(outlet.domain));
}

function sentenceOf(start: number, sentences: readonly Span[]): number {
  const number = sentences.findIndex((sentence) => start < sentence.end);
  return number < 0 ? sentences.length : number;
}
