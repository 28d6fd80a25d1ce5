import type { Fact } from '../core/provenance.ts';
import type { BriefSentence } from '../core/story.ts';
import {
  type BriefArticle,
  carriedWeight,
  type FactToTell,
  factToTell,
  isWhole,
  type Wording,
} from './brief-facts.ts';

const MOST_SENTENCES = 5;
/** A sentence that tells less than this part of what the first one does is left out. */
const LEAST_GAIN = 0.1;
/** The weightiest facts, which are looked at: a brief has no room for more. */
const MOST_FACTS = 60;

/**
 * The brief of a story: the fewest sentences that tell its facts, chosen from what outlets wrote, never written. Greedy
 * weighted cover (within ln n of the best, Chvátal 1979): again and again the sentence that tells most of what is not told
 * yet. A fact counts by the origins and the articles that carry it, by how early they tell it, and by what it shares with
 * the headline. In the language of the headline, in the order in which the articles tell it. A story without facts is told
 * by the first sentence of its origin, else of the first article given.
 */
export function chooseBrief(
  articles: readonly BriefArticle[],
  facts: readonly Fact[],
  about: { readonly headline: string; readonly language: string | null },
): BriefSentence[] {
  const byId = new Map(articles.map((article) => [article.article, article]));
  const told = [...facts]
    .sort((a, b) => carriedWeight(b) - carriedWeight(a) || compare(a.id, b.id))
    .slice(0, MOST_FACTS)
    .flatMap((fact) => factToTell(fact, byId, about) ?? []);
  const chosen = cover(told);
  if (chosen.length === 0) return leadOf(articles, about.language);
  return chosen
    .map((wording) => ({ wording, tells: told.filter((fact) => wording.tells(fact)) }))
    .map((one) => ({ ...one, place: Math.min(...one.tells.map(({ place }) => place)) }))
    .sort((a, b) => a.place - b.place || byPlace(a.wording, b.wording))
    .map(({ wording: { article, start, end, text }, tells }) => ({
      ...{ article, start, end, text },
      facts: tells.map(({ id }) => id),
    }));
}

/** Sentences that tell the facts, the one that tells most first. */
function cover(facts: readonly FactToTell[]): Wording[] {
  const candidates = facts
    .flatMap(({ wordings }) => wordings)
    .map((wording) => ({ wording, tells: facts.filter((fact) => wording.tells(fact)) }));
  const open = new Set(facts);
  const chosen: Wording[] = [];
  let least = 0;
  while (chosen.length < MOST_SENTENCES) {
    const ranked = candidates
      .map(({ wording, tells }) => {
        const gain = tells.reduce((sum, fact) => sum + (open.has(fact) ? fact.weight : 0), 0);
        return { wording, tells, score: gain * wording.worth };
      })
      .sort((a, b) => b.score - a.score || byPlace(a.wording, b.wording));
    const [best] = ranked;
    if (best === undefined || best.score <= least) break;
    if (chosen.length === 0) least = LEAST_GAIN * best.score;
    chosen.push(best.wording);
    for (const fact of best.tells) open.delete(fact);
  }
  return chosen;
}

function leadOf(articles: readonly BriefArticle[], language: string | null): BriefSentence[] {
  const own = articles.filter((article) => article.language === language);
  const first = own.find(({ origin }) => origin) ?? own[0];
  if (first === undefined) return [];
  const { article, text, sentences } = first;
  const texts = sentences.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const lead = texts.find((sentence) => isWhole(sentence.text));
  return lead === undefined ? [] : [{ article, ...lead, facts: [] }];
}

function byPlace(a: Wording, b: Wording): number {
  return compare(a.article, b.article) || a.start - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
