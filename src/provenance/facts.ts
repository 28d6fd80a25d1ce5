import type { AnalysedArticle } from '../core/analysis.ts';
import { identifier } from '../core/identifier.ts';
import type { ArticleVerdict, Fact } from '../core/provenance.ts';
import type { Overlap } from './align/overlap.ts';
import { textProfile } from './align/profile.ts';

/** Sentences less alike than this may be about the same thing without saying the same. */
const SAME_STATEMENT = 0.5;
/** A group larger than this in one article is a refrain or a chain of look-alikes. */
const MOST_PER_ARTICLE = 2;

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
    const perArticle = new Map<string, number>();
    const spans = members
      .filter(({ article }) => {
        const count = (perArticle.get(article) ?? 0) + 1;
        perArticle.set(article, count);
        return count <= MOST_PER_ARTICLE;
      })
      .flatMap(({ article, sentence }) => {
        const profile = profiles.get(article);
        const span = profile?.sentences[sentence];
        if (profile === undefined || span === undefined) return [];
        return [
          { article, start: span.start, end: span.end, text: profile.text.slice(span.start, span.end) },
        ];
      });
    if (perArticle.size < 2) continue;
    const origins = new Set([...perArticle.keys()].map((article) => sources.get(article) ?? null));
    facts.push({
      id: identifier('fact', ...spans.map((span) => `${span.article} ${span.start}`)),
      members: spans,
      origins: [...origins].filter((origin) => origin !== null).sort(),
    });
  }
  return facts;
}

interface Member {
  readonly article: string;
  readonly sentence: number;
}

/** Sentences joined by pairs that say the same: connected components, sorted. */
function joinSentences(overlaps: readonly Overlap[]): Member[][] {
  const ids = new Map<string, number>();
  const members: Member[] = [];
  const parents: number[] = [];
  const idOf = (article: string, sentence: number) => {
    const key = `${article}\u0000${sentence}`;
    let id = ids.get(key);
    if (id === undefined) {
      id = members.length;
      ids.set(key, id);
      members.push({ article, sentence });
      parents.push(id);
    }
    return id;
  };
  const root = (id: number) => {
    let at = id;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  for (const { leftArticle, rightArticle, pairs } of overlaps) {
    for (const pair of pairs) {
      if (pair.similarity < SAME_STATEMENT) continue;
      const a = root(idOf(leftArticle, pair.left));
      const b = root(idOf(rightArticle, pair.right));
      if (a !== b) parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, Member[]>();
  for (const [id, member] of members.entries()) {
    const key = root(id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  const byPlace = (a: Member, b: Member) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.sentence - b.sentence;
  const sorted = [...groups.values()].map((group) => group.sort(byPlace));
  return sorted.sort((a, b) => byPlace(a[0] as Member, b[0] as Member));
}
