import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Evidence } from '../../core/evidence.ts';
import { type Span, spanContains } from '../../core/span.ts';
import type { WorkGroup } from '../works/work-group.ts';
import { articleName } from './article-name.ts';
import { quotedPairs } from './quoted-pairs.ts';
import { overlapsOf, type StoryContext, samePublisher } from './story-context.ts';

/** A work that an article's quotes were given to, by the word of others. */
export interface QuoteSource {
  readonly group: WorkGroup;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** One quote may have been given twice: ask for two, or for one and the outlet's name. */
const LEAST_SIGNS = 2;
const MOST_SURE = 0.8;

/**
 * Where the quotes of an article without a source come from: other articles carry the same quotes and say to whom they were
 * given ("told the Herald", or "told us" where they are the Herald's own). Best first.
 */
export function exclusiveQuotes(context: StoryContext, article: AnalysedArticle): QuoteSource[] {
  const id = article.article.id;
  const named = new Set(
    (context.references.get(id) ?? []).map((reference) => context.works.groupOf(reference)),
  );
  const found = new Map<WorkGroup, Map<number, Evidence>>();
  for (const shared of overlapsOf(context, id)) {
    const other = context.byId.get(shared.other);
    if (other === undefined || samePublisher(article, other)) continue;
    for (const { sentence, partner } of quotedPairs(article, other, shared)) {
      const receiver = receiverOf(context, other, partner);
      if (receiver === null || receiver.captured?.article.id === id) continue;
      const quotes = found.get(receiver) ?? new Map<number, Evidence>();
      found.set(receiver, quotes);
      quotes.set(sentence.start, {
        type: 'quote',
        article: id,
        start: sentence.start,
        end: sentence.end,
        text: article.article.text.slice(sentence.start, sentence.end),
        note: `${articleName(other)} says to whom these words were said; here that is missing.`,
      });
    }
  }
  return [...found]
    .map(([group, quotes]) => {
      const signs = quotes.size + (named.has(group) ? 1 : 0);
      const confidence = signs < LEAST_SIGNS ? 0 : Math.min(MOST_SURE, 0.45 + 0.1 * signs);
      const evidence = [...quotes].sort(([a], [b]) => a - b).map(([, quote]) => quote);
      return { group, confidence, evidence };
    })
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence || b.evidence.length - a.evidence.length);
}

/** The work whose outlet heard the words of a sentence, if the sentence says so. */
function receiverOf(context: StoryContext, article: AnalysedArticle, sentence: Span): WorkGroup | null {
  const inSentence = ({ start, end }: { start: number | null; end: number | null }) =>
    start !== null && end !== null && spanContains(sentence, { start, end });
  if (article.analysis.ownReporting.some(inSentence)) return context.works.ofArticle(article.article.id);
  const references = context.references.get(article.article.id) ?? [];
  const reference = references.find(({ citations }) => citations.some(inSentence));
  return reference === undefined ? null : context.works.groupOf(reference);
}
