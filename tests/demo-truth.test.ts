import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, DossierArticle } from '../src/core/dossier.ts';
import { foldedWords } from '../src/core/text.ts';
import { samePage } from '../src/core/url.ts';
import { traceFolder } from './trace-folder.ts';

interface TrueArticle {
  readonly story: string;
  readonly kind: string;
  readonly alsoRight?: readonly string[];
  readonly primarySource: {
    readonly outlet: string;
    readonly url: string | null;
    readonly article: string | null;
  } | null;
  readonly outlet: string;
  readonly title: string;
  readonly byline: readonly string[] | null;
  readonly published: string | null;
  readonly language: string;
  readonly url: string;
  readonly mayStandAlone?: boolean;
  readonly boilerplate: readonly string[];
}

interface Truth {
  readonly articles: Readonly<Record<string, TrueArticle>>;
  readonly stories: Readonly<
    Record<string, { readonly articles: readonly string[]; readonly independentOrigins: readonly string[] }>
  >;
  readonly storylines: readonly { readonly stories: readonly string[] }[];
  readonly quotes: readonly {
    readonly text: string;
    readonly conflicts: readonly string[];
    readonly members: Readonly<Record<string, { text: string }>>;
  }[];
  readonly figures: readonly {
    readonly of: string;
    readonly verdict: string;
    readonly members: Readonly<Record<string, string>>;
  }[];
  readonly people: readonly { readonly name: string; readonly variants: readonly string[] }[];
}

const DEMO = resolve(import.meta.dirname, '../demo');
const truth: Truth = JSON.parse(readFileSync(join(DEMO, 'truth.json'), 'utf8'));
const words = (text: string) => foldedWords(text).join(' ');

describe('the demo world', () => {
  let dossier: Dossier;
  /** By key of the truth. */
  const found = new Map<string, DossierArticle>();
  const keyOf = new Map<string, string>();

  beforeAll(async () => {
    dossier = await traceFolder(DEMO);
    for (const [key, { url }] of Object.entries(truth.articles)) {
      const article = dossier.articles.find(
        ({ source, url: its }) => source === join(DEMO, 'pages', key) || (its !== null && samePage(its, url)),
      );
      if (article === undefined) continue;
      found.set(key, article);
      keyOf.set(article.id, key);
    }
  });

  it('is read whole: each article once, none beside', () => {
    expect(Object.keys(truth.articles).filter((key) => !found.has(key))).toEqual([]);
    expect(dossier.articles.map(({ source }) => source)).toHaveLength(Object.keys(truth.articles).length);
    expect(dossier.failures).toEqual([]);
  });

  it('is read clean: title, outlet, language, people, times, no boilerplate', () => {
    const wrong = Object.entries(truth.articles).flatMap(
      ([key, { title, outlet, language, byline, published, boilerplate }]) => {
        const article = found.get(key);
        if (article === undefined) return [];
        const differs: string[] = [];
        if (words(article.title ?? '') !== words(title))
          differs.push(`title “${article.title}” for “${title}”`);
        if (article.outlet?.domain !== outlet) differs.push(`outlet ${article.outlet?.domain} for ${outlet}`);
        if (article.language !== language) differs.push(`language ${article.language} for ${language}`);
        if (byline !== null && article.byline.join() !== byline.join())
          differs.push(`byline ${article.byline} for ${byline}`);
        if (!sameTime(article.published, published))
          differs.push(`published ${article.published} for ${published}`);
        const kept = boilerplate.filter((line) => words(article.text).includes(words(line)));
        if (kept.length > 0) differs.push(`boilerplate “${kept.join('”, “')}”`);
        return differs.map((difference) => `${key}: ${difference}`);
      },
    );
    expect(wrong).toEqual([]);
  });

  it('gives every article its primary source and kind, or says unknown: none wrong', () => {
    const wrong: string[] = [];
    let known = 0;
    for (const [key, { kind, alsoRight = [], primarySource }] of Object.entries(truth.articles)) {
      const article = found.get(key);
      if (article === undefined) continue;
      if (article.kind !== 'unknown' && ![kind, ...alsoRight].includes(article.kind)) {
        wrong.push(`${key}: kind ${article.kind} for ${kind}`);
      }
      if (article.primarySource === null) continue;
      known += 1;
      const captured = article.primarySource.article;
      const isRight =
        primarySource !== null &&
        article.primarySource.outlet?.domain === primarySource.outlet &&
        (captured === null || keyOf.get(captured) === (primarySource.article ?? undefined));
      if (!isRight) {
        const says = captured === null ? article.primarySource.outlet?.domain : keyOf.get(captured);
        wrong.push(
          `${key}: from ${says} for ${primarySource?.article ?? primarySource?.outlet ?? 'unknown'}`,
        );
      }
    }
    expect(wrong).toEqual([]);
    const knowable = Object.values(truth.articles).filter(
      ({ primarySource }) => primarySource !== null,
    ).length;
    // Saying "unknown" everywhere would be none wrong too.
    expect(known / knowable).toBeGreaterThanOrEqual(0.9);
  });

  it('puts every article into its story, and look-alike events apart', () => {
    const wrong: string[] = [];
    for (const [name, { articles }] of Object.entries(truth.stories)) {
      const must = articles.filter((key) => truth.articles[key]?.mayStandAlone !== true);
      const homes = new Set(must.map((key) => storyOf(found.get(key)?.id)));
      if (homes.size !== 1) {
        const parts = [...homes].map((home) => must.filter((key) => storyOf(found.get(key)?.id) === home));
        wrong.push(`${name} is split: ${parts.map((part) => part.join(' ')).join('  |  ')}`);
      }
    }
    for (const { headline, articles } of dossier.stories) {
      const stories = new Set(articles.map((id) => truth.articles[keyOf.get(id) ?? '']?.story));
      if (stories.size > 1) wrong.push(`“${headline}” fuses ${[...stories].join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });

  it('counts the independent origins of every story', () => {
    const counted = Object.entries(truth.stories).map(([name, { articles }]) => {
      const ids = new Set(articles.map((key) => found.get(key)?.id));
      const story = dossier.stories
        .filter((candidate) => candidate.articles.some((id) => ids.has(id)))
        .sort((a, b) => b.articles.length - a.articles.length)[0];
      const origins = story?.origins.map(
        (id) => dossier.works.find((work) => work.id === id)?.outlet?.domain,
      );
      return [name, origins?.sort()];
    });
    const expected = Object.entries(truth.stories).map(([name, { independentOrigins }]) => [
      name,
      [...independentOrigins].sort(),
    ]);
    expect(counted).toEqual(expected);
  });

  it('joins the stories of one course of events', () => {
    for (const { stories } of truth.storylines) {
      const ids = stories.map((name) => {
        const [first] = truth.stories[name]?.articles ?? [];
        return storyOf(found.get(first ?? '')?.id);
      });
      expect(
        dossier.storylines.some((storyline) =>
          ids.every((id) => id !== null && storyline.stories.includes(id)),
        ),
      ).toBe(true);
    }
  });

  it('finds the families of quotes', () => {
    const missing = truth.quotes.flatMap(({ text, members }) => {
      const keys = Object.keys(members);
      const best = Math.max(
        0,
        ...dossier.quotes.map(({ members: all }) => coverage(keys, all, (key) => members[key]?.text ?? '')),
      );
      return best >= 0.5 ? [] : [`“${text}” in ${best.toFixed(2)} of ${keys.length}`];
    });
    expect(missing).toEqual([]);
  });

  it('finds the families of figures', () => {
    const missing = truth.figures.flatMap(({ of, members }) => {
      const keys = Object.keys(members);
      const best = Math.max(
        0,
        ...dossier.figures.map(({ members: all }) => coverage(keys, all, (key) => members[key] ?? '')),
      );
      return best >= 0.6 ? [] : [`${of}: ${Object.values(members).join(' / ')} in ${best.toFixed(2)}`];
    });
    // Figures of one thing told with other words in other languages are the part that is hardest to join.
    expect(missing.length, missing.join('\n')).toBeLessThanOrEqual(truth.figures.length * 0.4);
  });

  it('finds people under their spellings', () => {
    const missing = truth.people.flatMap(({ name, variants }) => {
      const person = dossier.people.find((candidate) => candidate.variants.includes(name));
      const others = variants.filter((variant) => !person?.variants.includes(variant));
      return person === undefined
        ? [`${name}`]
        : others.length > variants.length / 2
          ? [`${name}: without ${others}`]
          : [];
    });
    expect(missing).toEqual([]);
  });

  function storyOf(id: string | undefined): string | null {
    return dossier.stories.find(({ articles }) => id !== undefined && articles.includes(id))?.id ?? null;
  }

  /** The share of the labelled members that a family has, at overlapping words. */
  function coverage(
    keys: readonly string[],
    members: readonly { readonly article: string; readonly text: string }[],
    textOf: (key: string) => string,
  ): number {
    const has = keys.filter((key) =>
      members.some(({ article, text }) => keyOf.get(article) === key && sharesWords(text, textOf(key))),
    );
    return has.length / keys.length;
  }
});

function sharesWords(a: string, b: string): boolean {
  const left = new Set(foldedWords(a));
  return foldedWords(b).some((word) => left.has(word));
}

/** The same instant; the same time of the day where the page gives no zone; the same day where it gives only a day. */
function sameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const length = a.length === 10 || b.length === 10 ? 10 : 16;
  const hasZones = [a, b].every((time) => /(Z|[+-]\d\d:\d\d)$/.test(time));
  return hasZones && length > 10
    ? Date.parse(a) === Date.parse(b)
    : a.slice(0, length) === b.slice(0, length);
}
