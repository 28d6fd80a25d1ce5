import type { AnalysedArticle } from '../core/analysis.ts';
import type { Article } from '../core/article.ts';
import type { Outlet } from '../core/outlet.ts';
import { createOutletCatalogue, type OutletCatalogue } from '../core/outlet-catalogue.ts';
import { lexiconFor } from '../language/lexicons.ts';
import { findCitations } from './citations/find-citations.ts';
import { findOwnReporting } from './citations/find-own-reporting.ts';

/** Enough of a name's longest word to be in every form of it. */
const STEM = 6;
const SHORTEST_NAME = 5;
const MOST_WORDS = 6;
/** Outlets of one story that no catalogue has; more are a flood. */
const MOST_LEARNED = 200;

/**
 * The articles of a story, with what they say of each other's outlets that no catalogue has: a page gives its site's name,
 * and by that name the other articles may cite it. Articles that name none of them are returned as they are.
 */
export function knowStoryOutlets(
  articles: readonly AnalysedArticle[],
  catalogue: OutletCatalogue,
): readonly AnalysedArticle[] {
  const learned = unknownOutlets(articles, catalogue);
  if (learned.length === 0) return articles;
  const names = createOutletCatalogue(learned);
  const both = joined(catalogue, names);
  return articles.map((one) => {
    const { article, analysis } = one;
    if (!learned.some((outlet) => mayName(article, outlet)) || !isNamed(article, names)) return one;
    const lexicon = lexiconFor(analysis.language);
    const context = { catalogue: both, lexicon, sentences: analysis.sentences };
    return {
      article,
      analysis: {
        ...analysis,
        citations: findCitations(article, context),
        ownReporting: [
          ...findOwnReporting(article, context),
          ...analysis.ownReporting.filter(({ type }) => type === 'announcement'),
        ],
      },
    };
  });
}

/** What is known of an outlet from its own pages alone. A name of one word may be an everyday word. */
function unknownOutlets(articles: readonly AnalysedArticle[], catalogue: OutletCatalogue): Outlet[] {
  const outlets = new Map<string, Outlet>();
  for (const { article, analysis } of articles) {
    const { outlet } = article;
    if (outlet === null || outlets.has(outlet.domain) || outlets.size >= MOST_LEARNED) continue;
    const { domain } = outlet;
    const name = outlet.name.includes('.') ? (analysis.announcement?.issuer ?? outlet.name) : outlet.name;
    const words = name.split(/\s+/u).length;
    if (name.length < SHORTEST_NAME || words > MOST_WORDS || name.includes('.') || !/^\p{Lu}/u.test(name))
      continue;
    if (catalogue.byDomain(domain) !== null || catalogue.byName(name) !== null) continue;
    outlets.set(domain, {
      domain,
      name,
      aliases: [],
      ambiguousAliases: words === 1 ? [name] : [],
      otherDomains: [],
      country: null,
      languages: [analysis.language],
      kind: 'online',
      owner: null,
    });
  }
  return [...outlets.values()];
}

/** Whether a look is worth its time. An outlet's own name, written as it is, was known without a catalogue. */
function mayName({ text, title, marks, outlet }: Article, { domain, name }: Outlet): boolean {
  const stem = stemOf(name);
  if (domain === outlet?.domain) return text.includes(stem) && !text.includes(name);
  return (
    text.includes(stem) || (title ?? '').includes(stem) || marks.some((mark) => mark.text.includes(stem))
  );
}

/** To look for a few names takes a fraction of the time of looking for all that is cited. */
function isNamed({ text, title, marks }: Article, names: OutletCatalogue): boolean {
  return [text, title ?? '', ...marks.map((mark) => mark.text)].some(
    (words) => names.mentions(words).length > 0,
  );
}

function stemOf(name: string): string {
  const longest = name
    .split(/[\s«»„“”"’'-]+/u)
    .reduce((most, word) => (word.length > most.length ? word : most), '');
  return longest.slice(0, STEM);
}

/** Two catalogues as one; where both find a name, the longer one counts. */
function joined(first: OutletCatalogue, second: OutletCatalogue): OutletCatalogue {
  return {
    outlets: [...first.outlets, ...second.outlets],
    byDomain: (address) => first.byDomain(address) ?? second.byDomain(address),
    byName: (name) => first.byName(name) ?? second.byName(name),
    mentions(text) {
      const found = [...first.mentions(text), ...second.mentions(text)];
      return found
        .filter((one) => !found.some((other) => other !== one && covers(other, one)))
        .sort((a, b) => a.start - b.start);
    },
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function covers(a: Place, b: Place): boolean {
  return a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;
}
