import type { Citation } from '../../core/citation.ts';
import type { Outlet } from '../../core/outlet.ts';
import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import type { CitationInput, IsOwn } from './citation-input.ts';

/** As sure as a credit line: whoever puts another's name where the author's stands says whose text it is. */
const CONFIDENCE = 0.9;
/** Bylines are short; more is a list of everybody who works there. */
const MOST_NAMES = 6;
const PARTS = /\s*[,;/|&()]\s*|\s[–—-]\s/u;

/**
 * Outlets that stand where an author's name does: "Reuters", "AFP/dpa", "Jan Roe, Tellus". Beside an author only agencies
 * count, since whoever writes for several newspapers may name them. An abbreviation that is also a word is an agency's where
 * it is all that a part says.
 */
export function bylineCitations(
  { byline }: Pick<CitationInput, 'byline'>,
  catalogue: OutletCatalogue,
  isOwn: IsOwn,
): Citation[] {
  const found = new Map<Outlet, string>();
  for (const name of byline.slice(0, MOST_NAMES)) {
    for (const { outlet, text } of outletsOf(name, catalogue)) {
      if (!isOwn(outlet, text) && !found.has(outlet)) found.set(outlet, text);
    }
  }
  return [...found].map(([outlet, text]) => ({
    start: null,
    end: null,
    text,
    outlet: outletReference(outlet),
    work: null,
    cue: null,
    role: 'origin',
    place: 'mark',
    statement: null,
    via: null,
    confidence: CONFIDENCE,
  }));
}

function outletsOf(name: string, catalogue: OutletCatalogue): { outlet: Outlet; text: string }[] {
  const parts = name.split(PARTS).filter((part) => part !== '');
  return parts.flatMap((part) => {
    const found = catalogue.mentions(part).filter(({ outlet, ambiguous, text }) => {
      const isWhole = text.length >= part.trim().length;
      if (outlet.kind === 'agency') return isWhole || !ambiguous;
      return isWhole && !ambiguous && parts.length === 1;
    });
    return found.slice(0, 1).map(({ outlet, text }) => ({ outlet, text }));
  });
}
