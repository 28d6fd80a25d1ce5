import type { Span } from '../../core/span.ts';
import { isPictureCredit } from './body-citations.ts';
import { type CitationInput, sentenceAt } from './citation-input.ts';
import { type Draft, LEAD_SENTENCES } from './citation-roles.ts';
import type { Cues } from './cues.ts';
import { CAPITAL_NOUNS } from './everyday-names.ts';
import type { OutletNaming } from './outlet-naming.ts';

/**
 * The outlets that the news is about, by key: those that the lead names before it attributes anything to them ("Police searched
 * the offices of the Herald", "The Herald will stop printing"), or that first speak of themselves there.
 */
export function newsSubjects(
  { text, language }: Pick<CitationInput, 'text' | 'language'>,
  sentences: readonly Span[],
  namings: readonly OutletNaming[],
  drafts: readonly Draft[],
  cues: Cues,
): ReadonlySet<string> {
  const end = sentences[LEAD_SENTENCES - 1]?.end ?? text.length;
  const attributed = drafts.filter(
    (draft) => draft.attributed && !draft.ofItself && (draft.citation.start ?? end) < end,
  );
  const seen = new Set<string>();
  const subjects = new Set<string>();
  // Where every noun has a capital, an everyday word may be just that: "Die Welt".
  const capitals = language !== null && CAPITAL_NOUNS.has(language);
  for (const naming of namings) {
    if (naming.start >= end) break;
    if (seen.has(naming.key) || sentenceAt(sentences, naming.start) < 0) continue;
    if ((!naming.certain && capitals) || isPictureCredit(text, naming, cues)) continue;
    seen.add(naming.key);
    const cites = ({ citation: { start, end: stop } }: Draft) =>
      start !== null && stop !== null && start < naming.end && naming.start < stop;
    if (!attributed.some(cites)) subjects.add(naming.key);
  }
  return subjects;
}
