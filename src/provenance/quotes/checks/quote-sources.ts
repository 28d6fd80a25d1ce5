import type { AnalysedArticle } from '../../../core/analysis.ts';
import type { ArticleVerdict } from '../../../core/provenance.ts';
import { type Span, spansOverlap } from '../../../core/span.ts';
import { textProfile } from '../../align/profile.ts';
import { BELIEVED } from '../../believed.ts';
import type { ArticleDerivations } from '../../derive/derive.ts';
import { overlapBetween, type StoryContext } from '../../derive/story-context.ts';

export interface QuoteSource {
  readonly source: AnalysedArticle;
  /** The sentence of the source that says what a span of the article says, though in other words; null where none was aligned with it. */
  alignedWith(span: Span): Span | null;
}

/** Where the quotes of an article can be looked up. */
export interface QuoteSources {
  /** Captured articles of its language that it has content from, the likeliest first. */
  readonly captured: readonly QuoteSource[];
  /** Whether these are all that it can be seen to draw on: what none of them has did not come from there. */
  readonly areAll: boolean;
}

/** Below this the article may not draw on its source at all. */
const SURE = 0.7;
const MOST_SOURCES = 4;

const NONE: QuoteSources = { captured: [], areAll: false };

export function quoteSources(
  story: StoryContext,
  derivations: ArticleDerivations | undefined,
  verdict: ArticleVerdict | undefined,
): QuoteSources {
  const analysed = story.byId.get(verdict?.article ?? '');
  if (analysed === undefined || derivations === undefined || verdict === undefined) return NONE;
  const { parents, mentions } = derivations;
  const { kind, primarySource } = verdict;
  const { id } = analysed.article;
  const believed = parents.filter(({ cited, confidence }) => cited || confidence >= BELIEVED);
  const drawnOn = [...believed, ...mentions].map(({ group }) => group.captured);
  const end = story.byId.get(primarySource?.article ?? '') ?? null;
  const found = new Set([...drawnOn, end].filter((source) => source !== null));
  const captured = [...found].filter(
    (source) => source.article.id !== id && isSameLanguage(source, analysed),
  );
  const isDerived = kind !== 'original' && kind !== 'unknown' && (primarySource?.confidence ?? 0) >= SURE;
  return {
    captured: captured.slice(0, MOST_SOURCES).map((source) => quoteSource(story, analysed, source)),
    areAll:
      isDerived &&
      captured.length === found.size &&
      captured.length <= MOST_SOURCES &&
      drawnOn.every((source) => source !== null) &&
      analysed.analysis.ownReporting.length === 0 &&
      namesNobodyElse(story, analysed),
  };
}

function quoteSource(story: StoryContext, analysed: AnalysedArticle, source: AnalysedArticle): QuoteSource {
  const alignedWith = (span: Span) => {
    const shared = overlapBetween(story, analysed.article.id, source.article.id);
    if (shared === null) return null;
    const { overlap } = shared;
    const isLeft = overlap.leftArticle === analysed.article.id;
    const own = textProfile(analysed).sentences;
    const others = textProfile(source).sentences;
    for (const { left, right } of overlap.pairs) {
      const sentence = own[isLeft ? left : right];
      if (sentence !== undefined && spansOverlap(sentence, span))
        return others[isLeft ? right : left] ?? null;
    }
    return null;
  };
  return { source, alignedWith };
}

/** Whether every outlet or work that it names as a source was captured. */
function namesNobodyElse(
  { references, works }: StoryContext,
  { article, analysis }: AnalysedArticle,
): boolean {
  const named = references.get(article.id) ?? [];
  return (
    named.every((reference) => works.groupOf(reference).captured !== null) &&
    analysis.citations.every(({ role, outlet }) => role !== 'origin' || outlet !== null)
  );
}

function isSameLanguage(a: AnalysedArticle, b: AnalysedArticle): boolean {
  return a.analysis.language.split('-')[0] === b.analysis.language.split('-')[0];
}
