import { BELIEVED } from '../believed.ts';
import { compareText } from '../works/work-reference.ts';
import type { ArticleDerivations, DerivationCandidate } from './derive.ts';

/** What each article mainly derives from, without circles. */
export interface ChosenParents {
  parentOf(article: string): DerivationCandidate | null;
  /** The articles of the circle that an article was in and that nothing could open, itself included. */
  circleOf(article: string): readonly string[] | null;
}

/** In a circle, a link that is weaker than the others by this much is the wrong one. */
const CLEARLY_WEAKER = 0.1;

/**
 * Chooses each article's parent. Where parents form a circle (two pages that name each other), the clearly weakest link is
 * dropped and its article takes its next parent; where none is clearly weakest, nobody in the circle derives from anybody
 * and all of them are shown as contradicting each other.
 */
export function chooseParents(derivations: readonly ArticleDerivations[]): ChosenParents {
  const choices = new Map<string, DerivationCandidate[]>();
  for (const { article, parents } of derivations) {
    choices.set(
      article,
      parents.filter((parent) => parent.confidence >= BELIEVED),
    );
  }
  const circles = new Map<string, readonly string[]>();
  const settled = new Set<string>();
  const next = (article: string) => choices.get(article)?.[0]?.group.captured?.article.id ?? null;

  for (const start of [...choices.keys()].sort()) {
    for (;;) {
      const circle = findCircle(start, next, settled);
      if (circle === null) break;
      openCircle(circle, choices, circles);
    }
    for (let at: string | null = start; at !== null && !settled.has(at); at = next(at)) settled.add(at);
  }
  return {
    parentOf: (article) => choices.get(article)?.[0] ?? null,
    circleOf: (article) => circles.get(article) ?? null,
  };
}

function findCircle(
  start: string,
  next: (article: string) => string | null,
  settled: ReadonlySet<string>,
): string[] | null {
  const path: string[] = [];
  const places = new Map<string, number>();
  for (let at: string | null = start; at !== null && !settled.has(at); at = next(at)) {
    const seen = places.get(at);
    if (seen !== undefined) return path.slice(seen);
    places.set(at, path.length);
    path.push(at);
  }
  return null;
}

function openCircle(
  circle: readonly string[],
  choices: Map<string, DerivationCandidate[]>,
  circles: Map<string, readonly string[]>,
): void {
  const strength = (article: string) => choices.get(article)?.[0]?.confidence ?? 0;
  const sorted = [...circle].sort((a, b) => strength(a) - strength(b) || compareText(a, b));
  const weakest = sorted[0];
  const second = sorted[1];
  if (weakest === undefined) return;
  if (second === undefined || strength(second) - strength(weakest) >= CLEARLY_WEAKER) {
    choices.get(weakest)?.shift();
    return;
  }
  const members = [...circle].sort();
  for (const article of circle) {
    const inside = new Set(circle);
    const rest = (choices.get(article) ?? []).filter((parent) => {
      const captured = parent.group.captured?.article.id;
      return captured === undefined || !inside.has(captured);
    });
    choices.set(article, rest);
    circles.set(article, members);
  }
}
