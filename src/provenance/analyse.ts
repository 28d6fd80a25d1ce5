import type { Analysis } from '../core/analysis.ts';
import type { Article } from '../core/article.ts';
import type { OutletCatalogue } from '../core/outlet-catalogue.ts';
import { figureLexiconFor } from '../language/figure-lexicons.ts';
import { lexiconFor } from '../language/lexicons.ts';
import { findNames } from '../language/names.ts';
import { splitSentences } from '../language/sentences.ts';
import { findAnnouncement } from './announcements/find-announcement.ts';
import { findCitations } from './citations/find-citations.ts';
import { findOwnReporting } from './citations/find-own-reporting.ts';
import { findFigures } from './figures/find-figures.ts';
import { findQuotes } from './quotes/find-quotes.ts';

/** What one article says, found without looking at any other. Pure. */
export function analyse(article: Article, { catalogue }: { catalogue: OutletCatalogue }): Analysis {
  const lexicon = lexiconFor(article.language);
  const { text } = article;
  const sentences = splitSentences(text, lexicon);
  const context = { catalogue, lexicon, sentences };
  const names = findNames(text, sentences, lexicon);
  const announcement = findAnnouncement(article, context, names);
  return {
    article: article.id,
    language: article.language ?? lexicon.language,
    sentences,
    names,
    quotes: findQuotes(text, sentences, lexicon),
    figures: findFigures(text, sentences, figureLexiconFor(article.language)),
    citations: findCitations(article, context),
    ownReporting: [...findOwnReporting(article, context), ...(announcement?.evidence ?? [])],
    ...(announcement === null
      ? {}
      : { announcement: { issuer: announcement.issuer, formal: announcement.formal } }),
  };
}
