import type { AnalysedArticle } from '../core/analysis.ts';
import { identifier } from '../core/identifier.ts';
import type { ArticleVerdict, Fact } from '../core/provenance.ts';
import type { Overlap } from './align/overlap.ts';
import type { SentencePair } from './align/pair-texts.ts';
import { textProfile } from './align/profile.ts';

/** Sentences less alike than this may be about the same thing without saying the same. */
const SAME_STATEMENT = 0.5;
/** Across languages only anchors are compared: more of them must agree. */
const SAME_TRANSLATED = 0.6;

/**
 * The statements that at least two articles carry, as groups of aligned sentences in the order of their first member, with
 * the primary sources of the articles that carry each.
 */
export function findFacts(
  articles: readonly AnalysedArticle[],
  overlaps: readonly Overlap[],
  verdicts: readonly ArticleVerdict[],
): Fact[] {
  const profiles = new Map(articles.map((article) => [article.article.id, textProfile(article)]));
  const groups = joinSentences(overlaps);
  const sources = new Map(verdicts.map((verdict) => [verdict.article, verdict.primarySource?.work ?? null]));
  const facts: Fact[] = [];
  for (const members of groups) {
    if (members.length < 2) continue;
    const spans = members.flatMap(({ article, sentence }) => {
      const profile = profiles.get(article);
      const span = profile?.sentences[sentence];
      if (profile === undefined || span === undefined) return [];
      return [{ article, start: span.start, end: span.end, text: profile.text.slice(span.start, span.end) }];
    });
    const origins = new Set(members.map(({ article }) => sources.get(article) ?? null));
    facts.push({
      id: identifier('fact', ...spans.map((span) => `${span.article} ${span.start}`)),
      members: spans,
      origins: [...origins].filter((origin) => origin !== null).sort(),
    });
  }
  return facts;
}

/** The pairs that are the best of both their sentences: a sentence that was split is one statement with its first half. */
function mutuallyBest(pairs: readonly SentencePair[]): SentencePair[] {
  const left = new Map<number, SentencePair>();
  const right = new Map<number, SentencePair>();
  for (const pair of pairs) {
    if (pair.similarity > (left.get(pair.left)?.similarity ?? 0)) left.set(pair.left, pair);
    if (pair.similarity > (right.get(pair.right)?.similarity ?? 0)) right.set(pair.right, pair);
  }
  return pairs.filter((pair) => left.get(pair.left) === pair && right.get(pair.right) === pair);
}

interface Member {
  readonly article: string;
  readonly sentence: number;
}

/**
 * Sentences joined by pairs that say the same, the surest first, never two of one article: otherwise statements that each
 * resemble the next would run together.
 */
function joinSentences(overlaps: readonly Overlap[]): Member[][] {
  const links = overlaps.flatMap(({ leftArticle, rightArticle, pairs }) =>
    mutuallyBest(pairs)
      .filter((pair) => pair.similarity >= (pair.kind === 'translation' ? SAME_TRANSLATED : SAME_STATEMENT))
      .map((pair) => ({
        similarity: pair.similarity,
        left: { article: leftArticle, sentence: pair.left },
        right: { article: rightArticle, sentence: pair.right },
      })),
  );
  links.sort((a, b) => b.similarity - a.similarity || byPlace(a.left, b.left) || byPlace(a.right, b.right));
  const groups = new Map<string, Map<string, Member>>();
  const groupOf = (member: Member) => {
    const key = `${member.article}\u0000${member.sentence}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = new Map([[member.article, member]]);
      groups.set(key, group);
    }
    return group;
  };
  for (const { left, right } of links) {
    const a = groupOf(left);
    const b = groupOf(right);
    if (a === b) continue;
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    if ([...small.keys()].some((article) => large.has(article))) continue;
    for (const [article, member] of small) {
      large.set(article, member);
      groups.set(`${article}\u0000${member.sentence}`, large);
    }
  }
  const sorted = [...new Set(groups.values())].map((group) => [...group.values()].sort(byPlace));
  return sorted.sort((a, b) => byPlace(a[0] as Member, b[0] as Member));
}

function byPlace(a: Member, b: Member): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.sentence - b.sentence;
}
