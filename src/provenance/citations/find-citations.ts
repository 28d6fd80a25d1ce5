import type { Citation } from '../../core/citation.ts';
import { backReferenceDrafts } from './back-references.ts';
import { creditDraft, namingDrafts } from './body-citations.ts';
import { bylineCitations } from './byline-citations.ts';
import { type CitationContext, type CitationInput, homeOf, ownOutlet } from './citation-input.ts';
import { assignRoles, type Draft } from './citation-roles.ts';
import { withWorks } from './cited-works.ts';
import { findCredits } from './credits.ts';
import { cuesOf } from './cues.ts';
import { linkDrafts, withLinkedOutlets } from './link-citations.ts';
import { citationsOfMarks } from './mark-citations.ts';
import { newsSubjects } from './news-subjects.ts';
import { findOutletNamings } from './outlet-namings.ts';
import { titleCitations } from './title-citations.ts';

export type { CitationContext, CitationInput } from './citation-input.ts';

/**
 * The places where an article names or links another outlet's work, in text order, then those outside the body. An
 * article's own outlet is never cited by it, and picture credits are never citations of text.
 */
export function findCitations(input: CitationInput, context: CitationContext): Citation[] {
  const { catalogue, lexicon, sentences } = context;
  const { text } = input;
  const cues = cuesOf(lexicon);
  const isOwn = ownOutlet(input, catalogue);
  const namings = withLinkedOutlets(
    input,
    findOutletNamings(text, catalogue, cues, homeOf(input, catalogue)),
    sentences,
    catalogue,
  );
  const credits = findCredits(text, catalogue, cues).filter((credit) => !isOwn(credit.outlet, credit.text));

  const named: Draft[] = [
    ...namingDrafts(input, sentences, namings, credits, cues, isOwn),
    ...credits.map((credit) => creditDraft(input, credit, sentences)),
  ].sort(inOrder);
  const referring = backReferenceDrafts(text, sentences, named, namings, cues);
  const linked = linkDrafts(input, sentences, named, catalogue, cues, isOwn);
  const drafts = [...named, ...referring, ...linked].sort(inOrder);

  const outside = [
    ...titleCitations(input, catalogue, cues, isOwn),
    ...citationsOfMarks(input, catalogue, isOwn),
    ...bylineCitations(input, catalogue, isOwn),
  ];
  const subjects = newsSubjects(input, sentences, namings, named, cues);
  return withWorks(
    [...assignRoles(text, sentences, drafts, outside, subjects), ...outside],
    input,
    catalogue,
  );
}

function inOrder(a: Draft, b: Draft): number {
  return (a.citation.start ?? 0) - (b.citation.start ?? 0);
}
