import type { Analysis } from '../../core/analysis.ts';
import type { DossierArticle } from '../../core/dossier.ts';
import type { FigureFamily } from '../../core/figure.ts';
import type { QuoteCheck } from '../../core/quote.ts';
import type { Span } from '../../core/span.ts';
import type { StoryView } from '../../store/news-reader.ts';
import { outletPath } from '../parts/links.ts';
import { VERDICT_WORDS } from '../parts/words.ts';
import { figureAnchor } from '../story/figures-section.ts';
import { quoteAnchor } from '../story/quotes-section.ts';

/** Words of the text that carry a link: a figure to its family, an outlet's name to its page. */
export interface InlineLink extends Span {
  readonly kind: 'figure' | 'outlet';
  readonly href: string;
  readonly title: string;
}

/** A quote of the text with its family; a link follows its last word. */
export interface InlineQuote extends Span {
  readonly href: string;
  readonly articles: number;
  readonly conflict: boolean;
  /** What it is in the captured text that the article draws on; null where nothing can tell. */
  readonly check: QuoteCheck['verdict'] | null;
}

/** Links for figures in families and cited outlets, in text order, none over another. */
export function inlineLinks(
  article: string,
  analysis: Analysis | null,
  story: StoryView | null,
): InlineLink[] {
  const links: InlineLink[] = [];
  if (story !== null)
    for (const family of story.figures) links.push(...figureLinks(article, story.story.id, family));
  for (const citation of analysis?.citations ?? []) {
    if (citation.start === null || citation.end === null || citation.outlet === null) continue;
    links.push({
      kind: 'outlet',
      start: citation.start,
      end: citation.end,
      href: outletPath(citation.outlet.domain),
      title: `Cites ${citation.outlet.name}`,
    });
  }
  return withoutOverlaps(links);
}

function figureLinks(article: string, story: string, family: FigureFamily): InlineLink[] {
  if (family.members.length < 2) return [];
  return family.members
    .filter((member) => member.article === article)
    .map((member) => ({
      kind: 'figure' as const,
      start: member.start,
      end: member.end,
      href: figureAnchor(story, family),
      title: `${VERDICT_WORDS[family.verdict]}: compare this figure in ${new Set(family.members.map((other) => other.article)).size} articles`,
    }));
}

/** The quotes of an article that belong to a family of several places. */
export function inlineQuotes(article: DossierArticle, story: StoryView | null): InlineQuote[] {
  if (story === null) return [];
  const quotes: InlineQuote[] = [];
  for (const family of story.quotes) {
    const isAlone = family.members.length + family.verifiedIn.length < 2;
    for (const member of family.members) {
      if (member.article !== article.id || (isAlone && member.check === undefined)) continue;
      quotes.push({
        start: member.start,
        end: afterClosingMarks(article.text, member.end),
        href: quoteAnchor(story.story.id, family),
        articles: new Set(family.members.map((other) => other.article)).size,
        conflict: family.conflicts.length > 0,
        check: member.check?.verdict ?? null,
      });
    }
  }
  return withoutOverlaps(quotes);
}

/** The link stands after the closing quotation mark, not before it. */
function afterClosingMarks(text: string, end: number): number {
  let after = end;
  while (after < end + 3 && /["'”’“»«.,]/.test(text[after] ?? '')) after += 1;
  return after;
}

function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > span.start && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
