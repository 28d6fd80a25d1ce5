import type { AnalysedArticle } from '../../core/analysis.ts';
import type { QuoteFamily } from '../../core/quote.ts';
import { findBases } from './families/quote-bases.ts';
import { EchoSearch } from './families/quote-echoes.ts';
import { quoteFamily } from './families/quote-family.ts';
import { speakerParts } from './families/quoted-sentences.ts';
import { storyWords } from './families/story-words.ts';
import { commonStretches, quotingArticles, type Stretch } from './families/stretches.ts';
import { findTranslations } from './families/translated-quotes.ts';
import { clusterTranslations } from './families/translation-clusters.ts';
import { collectUtterances } from './families/utterance.ts';

/**
 * The utterances of a story across its articles, in the order of the articles. A family is about the words that its
 * members have in common: where one article quotes one sentence and another three, the third and second of them are
 * another family. Translations join the family of what they translate. Deterministic; near linear in the number of
 * articles.
 */
export function groupQuotes(articles: readonly AnalysedArticle[]): QuoteFamily[] {
  const utterances = collectUtterances(articles);
  if (utterances.length === 0) return [];
  const story = storyWords(articles);
  const echoes = new EchoSearch(articles, story);
  const bases = findBases(utterances, (word) => story.weight(word));
  const languageOfBase = (base: number) => languageOf(articles, bases[base]?.utterance.article ?? 0);
  const clusters = clusterTranslations(
    findTranslations(bases, articles, story),
    bases,
    languageOfBase,
    (base) => {
      const utterance = bases[base]?.utterance;
      return utterance === undefined ? null : speakerParts(story.speaker(utterance.article, utterance.quote));
    },
  );
  const quoting = quotingArticles(bases);
  const stretches = bases.flatMap((base, at) => commonStretches(base, at, clusters, quoting));
  const families: { family: QuoteFamily; article: number; start: number }[] = [];
  for (const group of byTranslation(stretches, languageOfBase)) {
    const family = quoteFamily(group, articles, story, echoes);
    if (family === null) continue;
    const places = group.flatMap((stretch) => stretch.places);
    const order = Math.min(...places.map((place) => place.member.utterance.article));
    const start = places.find((place) => place.member.utterance.article === order)?.words[0]?.start ?? 0;
    families.push({ family, article: order, start });
  }
  return families.sort((a, b) => a.article - b.article || a.start - b.start).map(({ family }) => family);
}

/**
 * Stretches that share a cluster of translations together, that with most articles first, then the longest. Two utterances
 * of one language stay apart.
 */
function byTranslation(stretches: readonly Stretch[], languageOfBase: (base: number) => string): Stretch[][] {
  const groups: Stretch[][] = [];
  const groupOf = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    const language = languageOfBase(stretch.base);
    const fits = (group: readonly Stretch[]) =>
      group.every((other) => other.base === stretch.base || languageOfBase(other.base) !== language);
    const found = [...stretch.clusters]
      .map((id) => groupOf.get(id))
      .find((group) => group !== undefined && fits(group));
    const group = found ?? [];
    if (found === undefined) groups.push(group);
    group.push(stretch);
    for (const id of stretch.clusters) if (!groupOf.has(id)) groupOf.set(id, group);
  }
  const reach = ({ places }: Stretch) => new Set(places.map((place) => place.member.utterance.article)).size;
  const length = ({ places }: Stretch) => Math.max(...places.map((place) => place.words.length));
  return groups.map((group) => group.sort((a, b) => reach(b) - reach(a) || length(b) - length(a)));
}

function languageOf(articles: readonly AnalysedArticle[], article: number): string {
  return (articles[article]?.analysis.language ?? 'en').split('-')[0] ?? 'en';
}
