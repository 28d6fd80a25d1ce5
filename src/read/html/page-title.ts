import type { TraceStep } from '../../core/article.ts';
import { foldedWords, squeeze } from '../../core/text.ts';
import { sharedWords, withoutSiteName } from '../title.ts';
import { textsOf } from './json-ld.ts';
import { firstMeta, itemProperties, type MetadataSource } from './page-metadata.ts';
import { textOf } from './parse-page.ts';

const LONGEST_TITLE = 400;

/**
 * The headline: the page's own heading where metadata confirms it, else what metadata says, without the site's name.
 */
export function readTitle(
  source: MetadataSource,
  siteNames: readonly string[],
  trace: TraceStep[],
): string | null {
  const heading = mainHeading(source);
  const element = source.page.elements.find(
    (entry) => entry.name === 'title' && entry.parent?.name !== 'svg',
  );
  const claims: [rule: string, title: string | undefined][] = [
    ['og:title', firstMeta(source, ['og:title', 'twitter:title']) ?? undefined],
    ['json-ld', textsOf(source.article?.['headline'], null)[0] ?? textsOf(source.article?.['name'], null)[0]],
    [
      'meta',
      firstMeta(source, [
        'dc.title',
        'dcterms.title',
        'sailthru.title',
        'parsely-title',
        'citation_title',
        'title',
        'headline',
      ]) ?? undefined,
    ],
    ['title', element === undefined ? undefined : textOf(element, LONGEST_TITLE)],
  ];
  const cleaned = claims
    .map(([rule, title]) => ({
      rule,
      title: title === undefined ? '' : withoutSiteName(title.slice(0, LONGEST_TITLE), siteNames, heading),
    }))
    .filter((claim) => claim.title !== '' && !isSiteName(claim.title, siteNames));
  const give = (rule: string, title: string) => {
    trace.push({ step: 'title', rule, reason: 'the headline without the name of the site', text: title });
    return title;
  };
  if (heading !== null) {
    const agrees = cleaned.some(
      (claim) => sharedWords(claim.title, heading) >= 0.6 && foldedWords(claim.title).length >= 2,
    );
    if (agrees || cleaned.length === 0) return give('heading', heading);
  }
  const item = itemProperties(source, 'headline')[0];
  const microdata =
    item === undefined ? '' : squeeze(item.attributes['content'] ?? textOf(item, LONGEST_TITLE));
  if (microdata !== '' && cleaned.some((claim) => sharedWords(claim.title, microdata) >= 0.6))
    return give('microdata', microdata);
  const first = cleaned[0];
  if (first !== undefined) return give(first.rule, first.title);
  return heading === null ? null : give('heading', heading);
}

function isSiteName(title: string, siteNames: readonly string[]): boolean {
  const words = foldedWords(title).join('');
  return siteNames.some((name) => foldedWords(name).join('') === words);
}

/** The heading of the article: the first of the highest level that stands above or at the start of the body. */
function mainHeading(source: MetadataSource): string | null {
  const limit = source.place.first + Math.ceil((source.place.end - source.place.first) / 3) + 1;
  const headings = source.blocks
    .slice(0, Math.max(limit, 1))
    .map((block, at) => ({ block, at, aside: source.place.asides[at] ?? null }))
    .filter(({ block }) => block.heading > 0 && block.heading <= 2 && block.text.length <= 300);
  const usable = headings.filter(
    ({ aside }) => aside === null || aside === 'navigation' || aside === 'caption' || aside === 'about',
  );
  const first = usable.filter(({ block }) => block.heading === 1);
  const near = first.filter(({ at }) => at <= limit);
  const best = near.sort((a, b) => score(b.block.text) - score(a.block.text))[0];
  return best === undefined ? null : squeeze(best.block.text);
}

/** Several first-level headings: the logo is one of few words, the headline one of many. */
function score(text: string): number {
  return Math.min(foldedWords(text).length, 6);
}
