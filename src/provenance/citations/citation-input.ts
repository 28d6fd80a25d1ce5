import type { Article } from '../../core/article.ts';
import type { OutletReference } from '../../core/outlet.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { lastSpanFrom, type Span } from '../../core/span.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { addressLetters, siteLabel } from '../address-letters.ts';
import { outletOfLink } from './link-outlet.ts';

export type CitationInput = Pick<
  Article,
  'id' | 'text' | 'title' | 'url' | 'outlet' | 'language' | 'byline' | 'links' | 'marks'
>;

export interface CitationContext {
  readonly catalogue: OutletCatalogue;
  readonly lexicon: Lexicon;
  /** The sentences of the text, in order. */
  readonly sentences: readonly Span[];
}

/** Whether an outlet, or a name in the text that no catalogue has, is the article's own outlet. */
export type IsOwn = (outlet: OutletReference | null, name: string) => boolean;

/** Tells the article's own outlet, under any of its domains and by the name that the page gives itself. */
export function ownOutlet(input: Pick<Article, 'outlet' | 'url'>, catalogue: OutletCatalogue): IsOwn {
  const domains = new Set<string>();
  for (const address of [input.outlet?.domain, input.url]) {
    if (address === null || address === undefined) continue;
    domains.add(address);
    const reference = outletOfLink(address.includes('://') ? address : `https://${address}`, catalogue);
    if (reference !== null) domains.add(reference.domain);
  }
  const ownName = input.outlet?.name.toLowerCase();
  const labels = [...domains].map((domain) => siteLabel(domain).replaceAll('-', ''));
  return (outlet, name) =>
    name.toLowerCase() === ownName ||
    (outlet !== null &&
      (domains.has(outlet.domain) || outlet.name.toLowerCase() === ownName || isOfFamily(name, labels)));
}

/**
 * "CBS" on cbslocal.com, "AP" on ap.org: a site that bears the name is the outlet's own, whoever the catalogue lists. Here a
 * beginning is enough, since it costs no more than a citation; `namesOfSite` asks for more, since it makes an announcement.
 */
function isOfFamily(name: string, labels: readonly string[]): boolean {
  const written = addressLetters(name).join('');
  return labels.some(
    (label) => (label === written && written !== '') || (written.length >= 3 && label.startsWith(written)),
  );
}

/** The index of the sentence that holds a place, or -1. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  const index = lastSpanFrom(sentences, at);
  return at < (sentences[index]?.end ?? 0) ? index : -1;
}

/** The article's language and its outlet's country. */
export function homeOf(
  input: Pick<Article, 'outlet' | 'url' | 'language'>,
  catalogue: OutletCatalogue,
): { language: string | null; country: string | null } {
  const address = input.outlet?.domain ?? input.url;
  const own = address === null || address === undefined ? null : catalogue.byDomain(address);
  return { language: input.language?.toLowerCase().split('-')[0] ?? null, country: own?.country ?? null };
}
