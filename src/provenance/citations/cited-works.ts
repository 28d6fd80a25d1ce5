import type { Citation, CitedWork } from '../../core/citation.ts';
import type { OutletReference } from '../../core/outlet.ts';
import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import type { CitationInput } from './citation-input.ts';
import { isDeepLink, outletOfLink } from './link-outlet.ts';

/** Puts the fields that the article gives of one outlet's work together: link, title, authors, date. */
export function withWorks(
  citations: readonly Citation[],
  input: CitationInput,
  catalogue: OutletCatalogue,
): Citation[] {
  const bylineMarks = input.marks.filter(
    (mark) =>
      mark.type === 'credit-line' &&
      mark.byline.length > 0 &&
      outletReferenceOf(mark.text, catalogue) === null,
  );
  const origins = new Set(
    citations.filter((citation) => citation.role === 'origin').map((citation) => citation.outlet?.domain),
  );
  return citations.map((citation) => {
    if (citation.role === 'mention' || citation.outlet === null) return citation;
    const { domain } = citation.outlet;
    const url = citation.work?.url ?? linkOf(citation, domain, input, catalogue);
    let work: CitedWork = {
      url,
      title: citation.work?.title ?? null,
      byline: citation.work?.byline ?? [],
      published: citation.work?.published ?? null,
    };
    if (citation.role === 'origin' && origins.size === 1) {
      // An author's credit that names no outlet is of the one origin; so are title and date of a reference.
      const reference = citations.find(
        (other) => other.place === 'title' && other.outlet?.domain === domain && other.work !== null,
      )?.work;
      work = {
        url: work.url,
        title: work.title ?? reference?.title ?? null,
        byline: work.byline.length > 0 ? work.byline : (bylineMarks[0]?.byline ?? []),
        published: work.published ?? reference?.published ?? null,
      };
    }
    const empty =
      work.url === null && work.title === null && work.byline.length === 0 && work.published === null;
    return empty ? citation : { ...citation, work };
  });
}

function outletReferenceOf(words: string, catalogue: OutletCatalogue): OutletReference | null {
  const mention = catalogue.mentions(words).find((each) => !each.ambiguous);
  return mention === undefined ? null : outletReference(mention.outlet);
}

/** The link to the cited page: one in the citation's own sentence, else the only one to that outlet on the page. */
function linkOf(
  citation: Citation,
  domain: string,
  input: CitationInput,
  catalogue: OutletCatalogue,
): string | null {
  const isOfOutlet = (href: string) => isDeepLink(href) && outletOfLink(href, catalogue)?.domain === domain;
  const { statement } = citation;
  if (statement !== null) {
    for (const link of input.links) {
      if (link.start === null || link.start < statement.start || link.start >= statement.end) continue;
      if (isOfOutlet(link.href)) return link.href;
    }
  }
  const marked = input.marks
    .filter((mark) => mark.url !== null && mark.type !== 'photo-credit')
    .map((mark) => mark.url as string);
  const linked = input.links.filter((link) => link.start !== null).map((link) => link.href);
  for (const group of [marked, linked]) {
    const links = new Set(group.filter(isOfOutlet));
    const [only] = links;
    if (links.size === 1 && only !== undefined && citation.role === 'origin') return only;
  }
  return null;
}
