import type { QuoteCheck, QuoteFamily, QuoteMember } from '../../../core/quote.ts';
import type { Span } from '../../../core/span.ts';
import { findQuotedSpans } from '../attribution/quotation-marks.ts';
import { compareQuote } from './compare-quote.ts';
import type { QuoteSource, QuoteSources } from './quote-sources.ts';

/**
 * The families with each quoted member checked against what its article draws on: the best of what the captured sources give,
 * and `not-found` only where all of them were looked through. What says the same without quotation marks is not checked.
 */
export function checkQuotes(
  families: readonly QuoteFamily[],
  sourcesOf: (article: string) => QuoteSources,
): QuoteFamily[] {
  const known = new Map<string, QuoteSources>();
  return families.map((family) => ({
    ...family,
    members: family.members.map((member) => {
      let sources = known.get(member.article);
      if (sources === undefined) {
        sources = sourcesOf(member.article);
        known.set(member.article, sources);
      }
      const check = checkMember(member, sources);
      return check === null ? member : { ...member, check };
    }),
  }));
}

function checkMember(member: QuoteMember, { captured, areAll }: QuoteSources): QuoteCheck | null {
  if (captured.length === 0 || member.drift.some(({ kind }) => kind === 'paraphrase')) return null;
  const checks = captured.map((source) => checkAgainst(member, source));
  const best =
    checks.find((check) => check?.verdict === 'verified') ??
    checks.find((check) => check?.verdict === 'differs');
  if (best !== undefined) return best;
  const isNowhere = areAll && checks.every((check) => check?.verdict === 'not-found');
  return isNowhere ? (checks[0] ?? null) : null;
}

function checkAgainst(member: QuoteMember, { source, alignedWith }: QuoteSource): QuoteCheck | null {
  const found = compareQuote(member.text, source);
  if (found === null) return null;
  const { verdict, place } = found;
  const { id, text } = source.article;
  if (verdict === 'verified' || verdict === 'differs') return { verdict, source: id, place };
  // A spun quote has few words of its source left, and its sentence is known all the same by its place and its neighbours.
  const aligned = alignedWith(member);
  if (aligned !== null) {
    const { start, end } = quotedPart(text, aligned);
    return { verdict: 'differs', source: id, place: { start, end, text: text.slice(start, end) } };
  }
  return verdict === 'not-found' ? { verdict, source: id, place: null } : null;
}

/** The longest stretch of a sentence in quotation marks; the sentence where it has none. */
function quotedPart(text: string, sentence: Span): Span {
  const length = ({ start, end }: Span) => end - start;
  return findQuotedSpans(text, sentence.start, sentence.end).reduce<Span>(
    (longest, span) => (longest === sentence || length(span) > length(longest) ? span : longest),
    sentence,
  );
}
