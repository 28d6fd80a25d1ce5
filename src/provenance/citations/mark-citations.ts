import type { Article, SourceMark, SourceMarkType } from '../../core/article.ts';
import type { Citation, CitationPlace } from '../../core/citation.ts';
import type { OutletReference } from '../../core/outlet.ts';
import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import type { OutletMention } from '../../core/outlet-mentions.ts';
import { webUrl } from '../../core/url.ts';
import type { IsOwn } from './citation-input.ts';
import { isDeepLink, outletOfLink } from './link-outlet.ts';

/** How sure a mark makes the outlet that it names the origin of the whole article, and where a citation of it stands. */
const MARKS: Readonly<Partial<Record<SourceMarkType, { place: CitationPlace; confidence: number }>>> = {
  'title-suffix': { place: 'title', confidence: 0.75 },
  'source-link': { place: 'link', confidence: 0.9 },
  'credit-line': { place: 'mark', confidence: 0.9 },
  canonical: { place: 'metadata', confidence: 0.95 },
  'is-based-on': { place: 'metadata', confidence: 0.95 },
  'syndication-source': { place: 'metadata', confidence: 0.95 },
  'feed-source': { place: 'metadata', confidence: 0.85 },
  'full-text-elsewhere': { place: 'mark', confidence: 0.8 },
};
/** A title followed by an outlet and a date is written as a reference, which no site does with its own name. */
const REFERENCE_CONFIDENCE = 0.92;
const DATE_TAIL = /[\s,–—|-]*\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\s*$|[\s,–—|-]*\d{1,2}\.?\s\p{L}+\.?\s\d{4}\s*$/u;

/** Between the names in one credit line. */
const CREDIT_PART = /\s*[,;:/|&©()–—]\s*|\s-\s|\s(?:and|und|et|y|и|ve)\s/gu;

type Input = Pick<Article, 'title' | 'url' | 'marks'>;

/** Citations by what stands around the body: title suffix, credit lines, source links, metadata. All are of the whole article. */
export function citationsOfMarks(input: Input, catalogue: OutletCatalogue, isOwn: IsOwn): Citation[] {
  const citations: Citation[] = [];
  for (const mark of input.marks) {
    const kind = MARKS[mark.type];
    if (kind === undefined || isOwnCopy(mark, input.url)) continue;
    const outlets = outletsOfMark(mark, catalogue);
    const reference = mark.type === 'title-suffix' && mark.date !== null;
    if (outlets.length === 0 && !reference) continue;
    for (const outlet of outlets.length === 0 ? [null] : outlets) {
      if (outlet !== null && isOwn(outlet, outlet.name)) continue;
      const title = reference ? input.title : null;
      const work = { url: mark.url, title, byline: mark.byline, published: mark.date };
      citations.push({
        start: null,
        end: null,
        text: mark.text.replace(DATE_TAIL, '') || mark.text,
        outlet,
        work: hasAny(work) ? work : null,
        cue: null,
        role: 'origin',
        place: kind.place,
        statement: null,
        via: null,
        confidence: reference ? (outlet === null ? 0.6 : REFERENCE_CONFIDENCE) : kind.confidence,
      });
    }
  }
  return citations;
}

function hasAny(work: NonNullable<Citation['work']>): boolean {
  return work.url !== null || work.title !== null || work.byline.length > 0 || work.published !== null;
}

function outletsOfMark(mark: SourceMark, catalogue: OutletCatalogue): OutletReference[] {
  const linked = mark.url === null ? null : outletOfLink(mark.url, catalogue);
  if (linked !== null) return [linked];
  const words = mark.text.replace(DATE_TAIL, '').replace(/^[\s–—|:-]+|[\s–—|:.-]+$/gu, '');
  const exact = catalogue.byName(words);
  if (exact !== null) return [outletReference(exact)];
  const named = catalogue
    .mentions(words)
    .filter((mention) => !mention.ambiguous || (mark.type === 'credit-line' && isWholePart(words, mention)));
  return [...new Set(named.map((mention) => mention.outlet))].map(outletReference);
}

/** Whether an everyday word is all that one part of a credit line says: "Times" in "Times, Tellus", not in "Valley Times". */
function isWholePart(words: string, { start, end }: OutletMention): boolean {
  let from = 0;
  for (const separator of words.matchAll(CREDIT_PART)) {
    if (separator.index >= end) return words.slice(from, separator.index).trim() === words.slice(start, end);
    from = separator.index + separator[0].length;
  }
  return words.slice(from).trim() === words.slice(start, end);
}

/**
 * Whether a page's metadata leads to no other work: a site's front page, or the same path under another name of the site
 * (its staging host, its new domain).
 */
function isOwnCopy({ type, url }: SourceMark, own: string | null): boolean {
  if (type !== 'canonical' && type !== 'is-based-on' && type !== 'syndication-source') return false;
  if (url === null || !isDeepLink(url)) return true;
  const path = (href: string | null) =>
    href === null ? undefined : webUrl(href)?.pathname.replace(/\/$/u, '');
  return path(own) !== undefined && path(own) === path(url);
}
