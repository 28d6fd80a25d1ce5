import type { Citation } from '../../core/citation.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { attributionOf } from './attribution.ts';
import { type CitationInput, homeOf, type IsOwn } from './citation-input.ts';
import type { Cues } from './cues.ts';
import { findOutletNamings } from './outlet-namings.ts';
import { viaOf } from './via.ts';

/** "… – WSJ", "Reuters: …", "…, Bild reports" in the title itself. */
export function titleCitations(
  input: CitationInput,
  catalogue: OutletCatalogue,
  cues: Cues,
  isOwn: IsOwn,
): Citation[] {
  const { title } = input;
  if (title === null) return [];
  const citations: Citation[] = [];
  const whole = { start: 0, end: title.length };
  const namings = findOutletNamings(title, catalogue, cues, homeOf(input, catalogue));
  const vias = namings.map((_, index) => viaOf(title, whole, namings, index, cues));
  for (const [index, naming] of namings.entries()) {
    if (naming.outlet === null || isOwn(naming.outlet, naming.text)) continue;
    const before = title.slice(0, naming.start);
    const after = title.slice(naming.end);
    const atEnd = /(?:\s[–—-]|[,:|(＝：（])\s*[“"«„「《]?$/u.test(before) && /^[)”"».\s]*$/u.test(after);
    const attribution = attributionOf(title, whole, naming, cues);
    if (!atEnd && (attribution === null || attribution.staff)) continue;
    citations.push({
      start: null,
      end: null,
      text: naming.text,
      outlet: naming.outlet,
      work: null,
      cue: null,
      role: vias.some((via) => via?.naming === naming) ? 'support' : 'origin',
      place: 'title',
      statement: null,
      via: vias[index]?.text ?? null,
      confidence: Math.min(atEnd ? 0.85 : 0.7, naming.certain ? 1 : 0.6),
    });
  }
  return citations;
}
