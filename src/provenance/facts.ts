import type { AnalysedArticle } from '../core/analysis.ts';
import { identifier } from '../core/identifier.ts';
import type { ArticleVerdict, Fact } from '../core/provenance.ts';
import type { Overlap } from './align/overlap.ts';
import type { SentencePair } from './align/pair-texts.ts';
import { textProfile, within } from './align/profile.ts';
import { contradict, type FiguredSentence } from './statements/contradict.ts';
import { type SentencePlace, sameStatements } from './statements/same-statements.ts';

/** Sentences less alike than this may be about the same thing without saying the same. */
const SAME_STATEMENT = 0.5;
/** Across languages only anchors are compared: more of them must agree. */
const SAME_TRANSLATED = 0.6;

/**
 * The statements that at least two articles carry, as groups of sentences in the order of their first member, with the
 * primary sources of the articles that carry each: sentences that were aligned and do not contradict each other, and those
 * that say the same in other words.
 */
export function findFacts(
  articles: readonly AnalysedArticle[],
  overlaps: readonly Overlap[],
  verdicts: readonly ArticleVerdict[],
): Fact[] {
  const profiles = new Map(articles.map((article) => [article.article.id, textProfile(article)]));
  const contradicts = contradictions(articles);
  const groups: Groups = new Map();
  joinSentences(groups, alignedLinks(overlaps), contradicts);
  const isTold = (place: SentencePlace) => (groups.get(placeKey(place))?.size ?? 0) > 1;
  joinSentences(groups, sameStatements([...profiles.values()], isTold), contradicts);
  const sources = new Map(verdicts.map((verdict) => [verdict.article, verdict.primarySource?.work ?? null]));
  const facts: Fact[] = [];
  for (const members of inOrder(groups)) {
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

interface Link {
  readonly left: SentencePlace;
  readonly right: SentencePlace;
}

/** The pairs of aligned sentences that are alike enough to say the same, the surest first. */
function alignedLinks(overlaps: readonly Overlap[]): Link[] {
  const links = overlaps.flatMap(({ leftArticle, rightArticle, pairs }) =>
    mutuallyBest(pairs)
      .filter((pair) => pair.similarity >= (pair.kind === 'translation' ? SAME_TRANSLATED : SAME_STATEMENT))
      .map((pair) => ({
        similarity: pair.similarity,
        left: { article: leftArticle, sentence: pair.left },
        right: { article: rightArticle, sentence: pair.right },
      })),
  );
  return links.sort(
    (a, b) => b.similarity - a.similarity || byPlace(a.left, b.left) || byPlace(a.right, b.right),
  );
}

/** Whether sentences that seem to say the same contradict each other. */
function contradictions(
  articles: readonly AnalysedArticle[],
): (a: SentencePlace, b: SentencePlace) => boolean {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const read = ({ article, sentence }: SentencePlace): (FiguredSentence & { language: string }) | null => {
    const analysed = byId.get(article);
    const profile = analysed === undefined ? undefined : textProfile(analysed).sentences[sentence];
    if (analysed === undefined || profile === undefined) return null;
    const { figures, language } = analysed.analysis;
    return { sentence: profile, figures: within(figures, profile), language };
  };
  return (left, right) => {
    const a = read(left);
    const b = read(right);
    return a !== null && b !== null && a.language === b.language && contradict(a, b, a.language);
  };
}

function placeKey({ article, sentence }: SentencePlace): string {
  return `${article}\u0000${sentence}`;
}

/** Sentences that say the same, by article, under the key of each of them. */
type Groups = Map<string, Map<string, SentencePlace>>;

/**
 * Joins sentences by pairs that say the same, the surest first, never two of one article: otherwise statements that each
 * resemble the next would run together. Whether a pair is a contradiction is looked at last, since most are of one group by
 * then.
 */
function joinSentences(
  groups: Groups,
  links: readonly Link[],
  contradicts: (a: SentencePlace, b: SentencePlace) => boolean,
): void {
  const groupOf = (member: SentencePlace) => {
    const key = placeKey(member);
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
    if ([...small.keys()].some((article) => large.has(article)) || contradicts(left, right)) continue;
    for (const [article, member] of small) {
      large.set(article, member);
      groups.set(placeKey(member), large);
    }
  }
}

function inOrder(groups: Groups): SentencePlace[][] {
  const sorted = [...new Set(groups.values())].map((group) => [...group.values()].sort(byPlace));
  return sorted.sort((a, b) => byPlace(a[0] as SentencePlace, b[0] as SentencePlace));
}

function byPlace(a: SentencePlace, b: SentencePlace): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.sentence - b.sentence;
}
