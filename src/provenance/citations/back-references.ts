import type { OutletKind } from '../../core/outlet.ts';
import type { Span } from '../../core/span.ts';
import { attributionOf } from './attribution.ts';
import { namingDraft } from './body-citations.ts';
import { sentenceAt } from './citation-input.ts';
import type { Draft } from './citation-roles.ts';
import type { Cues } from './cues.ts';
import type { OutletNaming } from './outlet-naming.ts';
import { viaOf } from './via.ts';

/** The cited outlet stands at most this many sentences before "the newspaper". */
const REACH = 4;
/** "The report" may be anybody's. */
const REACH_OF_WORKS = 1;
const HIGHEST_CONFIDENCE = 0.7;
/** The kinds of outlet that a word fits; a kind of word without an entry fits all. */
const FITTING: Readonly<Record<string, readonly OutletKind[]>> = {
  press: ['newspaper', 'magazine', 'online'],
  agency: ['agency'],
  broadcaster: ['broadcaster'],
};

interface Reference extends Span {
  readonly kind: string;
  readonly text: string;
}

/** "the newspaper reported", "according to the agency": drafts for the outlet cited last that the word fits. */
export function backReferenceDrafts(
  text: string,
  sentences: readonly Span[],
  drafts: readonly Draft[],
  namings: readonly OutletNaming[],
  cues: Cues,
): Draft[] {
  // An agency's own mark on its dispatch is no citation that the dispatch could refer back to.
  const cited = drafts.filter(
    (draft) => draft.attributed && draft.citation.place === 'body' && !draft.credit,
  );
  if (cited.length === 0) return [];
  const kinds = new Map(namings.map((naming) => [naming.key, naming.known?.kind ?? null]));
  const found: Draft[] = [];
  const recent: Draft[] = [];
  let next = 0;
  for (const reference of references(text, namings, cues)) {
    while (next < cited.length && (cited[next]?.citation.start ?? 0) < reference.start) {
      recent.push(cited[next] as Draft);
      next += 1;
    }
    const number = sentenceAt(sentences, reference.start);
    const sentence = sentences[number];
    if (sentence === undefined) continue;
    const reach = reference.kind === 'work' ? REACH_OF_WORKS : REACH;
    while (recent.length > 0 && number - (recent[0] as Draft).sentence > REACH) recent.shift();
    const last = recent.findLast((draft) => {
      const known = kinds.get(draft.key) ?? null;
      const fits = known === null || (FITTING[reference.kind]?.includes(known) ?? true);
      return fits && number - draft.sentence <= reach;
    });
    if (last === undefined) continue;
    const { outlet } = last.citation;
    const { start, end } = reference;
    const naming = { start, end, text: reference.text, outlet, known: null, certain: true, key: last.key };
    const attribution = attributionOf(text, sentence, naming, cues);
    if (attribution === null) continue;
    const draft = namingDraft(naming, attribution, sentence, number);
    const confidence = Math.min(HIGHEST_CONFIDENCE, attribution.confidence);
    const later = namings.filter((other) => other.start >= end && other.end <= sentence.end);
    const via = viaOf(text, sentence, [naming, ...later], 0, cues)?.text ?? null;
    const referring = { ...draft, citation: { ...draft.citation, confidence, via } };
    found.push(referring);
    recent.push(referring);
  }
  return found;
}

/** All words that can refer back, in text order, but for those beside which an outlet is named: "the newspaper Bild". */
function references(text: string, namings: readonly OutletNaming[], cues: Cues): Reference[] {
  const found: Reference[] = [];
  for (const { kind, pattern } of cues.backReferences) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, text: match[0], kind });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let naming = 0;
  let end = 0;
  return found.filter((reference) => {
    if (reference.start < end) return false;
    while ((namings[naming]?.end ?? Number.POSITIVE_INFINITY) < reference.start - 2) naming += 1;
    if (
      isNamedBeside(text, reference, namings[naming]) ||
      isNamedBeside(text, reference, namings[naming + 1])
    )
      return false;
    end = reference.end;
    return true;
  });
}

function isNamedBeside(text: string, reference: Span, naming: OutletNaming | undefined): boolean {
  if (naming === undefined) return false;
  if (naming.start < reference.end && reference.start < naming.end) return true;
  if (naming.end <= reference.start) return reference.start - naming.end < 2;
  return naming.start - reference.end < 4 && /^[\s“"«„]*$/u.test(text.slice(reference.end, naming.start));
}
