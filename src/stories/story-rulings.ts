import type { Ruling } from '../core/ruling.ts';

/**
 * What people ruled, as the machine consults it whenever it puts an article into a story, joins two stories or takes
 * articles out of one. It knows in which story each ruled article is, whether the index still remembers it or not, so that
 * rulings outlive the window.
 */
export interface StoryRulings {
  /** The story that the article must be in, by the articles that people bound it to; null where they said nothing. */
  storyFor(article: string): string | null;
  /** Whether people allow the article in the story. */
  allows(article: string, story: string): boolean;
  /** Whether people allow the two stories to become one. */
  allowsMerge(story: string, other: string): boolean;
  /** Whether people put the article where it is, so that the machine never takes it out of its story. */
  keeps(article: string): boolean;
  /** Notes where an article is now. To be told of every article that enters a story or changes it. */
  placed(article: string, story: string): void;
}

/** The same, to be told of rulings as they are given. */
export interface KeptRulings extends StoryRulings {
  /** Obeys one more, the newest of all; one that is known already changes nothing. Articles stay where they are. */
  add(ruling: Ruling): void;
}

/** Articles of `left` are in no story with articles of `right`. */
interface Apart {
  readonly left: Set<string>;
  readonly right: Set<string>;
}

interface InForce {
  /** Articles that are in one story, by each of them. */
  readonly groups: Map<string, Set<string>>;
  readonly aparts: Set<Apart>;
}

/** Keeps rulings and where their articles are. Looking up an article that nobody ruled on costs one look at a map. */
export function createStoryRulings(
  rulings: readonly Ruling[] = [],
  places: Iterable<readonly [article: string, story: string]> = [],
): KeptRulings {
  const storyOf = new Map<string, string>();
  const ruledIn = new Map<string, Set<string>>();
  const given = [...rulings];
  let groups: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  /** For each article, the sets of articles that it is kept apart from. */
  let keptFrom: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map();

  const isRuled = (article: string) => groups.has(article) || keptFrom.has(article);

  function place(article: string, story: string): void {
    const before = storyOf.get(article);
    if (before === story) return;
    if (before !== undefined) {
      const left = ruledIn.get(before);
      left?.delete(article);
      if (left?.size === 0) ruledIn.delete(before);
    }
    storyOf.set(article, story);
    const here = ruledIn.get(story);
    if (here === undefined) ruledIn.set(story, new Set([article]));
    else here.add(article);
  }

  function update(): void {
    const inForce = rulingsInForce(given);
    groups = inForce.groups;
    keptFrom = partnersOf(inForce.aparts);
  }

  const rules: KeptRulings = {
    add(ruling) {
      if (given.some(({ number }) => number === ruling.number)) return;
      given.push(ruling);
      update();
    },
    storyFor(article) {
      for (const member of groups.get(article) ?? []) {
        const story = member === article ? undefined : storyOf.get(member);
        if (story !== undefined) return story;
      }
      return null;
    },
    allows(article, story) {
      const partners = keptFrom.get(article);
      const here = ruledIn.get(story);
      if (partners === undefined || here === undefined) return true;
      return !partners.some((others) => meet(here, others));
    },
    allowsMerge(story, other) {
      const [few, many] = [ruledIn.get(story), ruledIn.get(other)].sort(
        (a, b) => (a?.size ?? 0) - (b?.size ?? 0),
      );
      if (few === undefined || many === undefined) return true;
      for (const article of few)
        if (keptFrom.get(article)?.some((others) => meet(many, others))) return false;
      return true;
    },
    keeps: isRuled,
    placed(article, story) {
      if (storyOf.has(article) || isRuled(article)) place(article, story);
    },
  };
  update();
  for (const [article, story] of places) place(article, story);
  return rules;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

function partnersOf(aparts: ReadonlySet<Apart>): Map<string, Set<string>[]> {
  const partners = new Map<string, Set<string>[]>();
  const add = (article: string, others: Set<string>) => {
    const known = partners.get(article);
    if (known === undefined) partners.set(article, [others]);
    else known.push(others);
  };
  for (const { left, right } of aparts) {
    for (const article of left) add(article, right);
    for (const article of right) add(article, left);
  }
  return partners;
}

/** What holds after all these rulings, each taking the place of what it contradicts in earlier ones. */
function rulingsInForce(rulings: readonly Ruling[]): InForce {
  const undone = new Set(rulings.flatMap(({ undoes }) => undoes ?? []));
  const state: InForce = { groups: new Map(), aparts: new Set() };
  for (const ruling of rulings) {
    if (ruling.kind === 'undo' || undone.has(ruling.number)) continue;
    APPLY[ruling.kind](state, ruling);
  }
  return state;
}

type Apply = (state: InForce, ruling: Ruling) => void;

const APPLY: Readonly<Record<Exclude<Ruling['kind'], 'undo'>, Apply>> = {
  merge(state, { movers, others }) {
    for (const apart of state.aparts) {
      reunite(state, apart, new Set([...movers, ...others]));
    }
    bind(state, [...movers, ...others]);
  },
  split(state, { movers, others }) {
    for (const article of movers) loosen(state, article);
    bind(state, movers);
    state.aparts.add({ left: new Set(movers), right: new Set(others) });
  },
  pin(state, { movers, others }) {
    const story = new Set(others);
    for (const article of movers) {
      loosen(state, article);
      for (const apart of state.aparts) release(state, apart, article, story);
      bind(state, [article, ...others.slice(0, 1)]);
    }
  },
  forbid(state, { movers, others }) {
    const story = new Set(others);
    for (const article of movers) {
      const group = state.groups.get(article);
      if (group !== undefined && meet(group, story)) loosen(state, article);
    }
    state.aparts.add({ left: new Set(movers), right: story });
  },
};

function bind(state: InForce, articles: readonly string[]): void {
  const group = new Set(articles.flatMap((article) => [article, ...(state.groups.get(article) ?? [])]));
  if (group.size > 0) for (const article of group) state.groups.set(article, group);
}

function loosen(state: InForce, article: string): void {
  const group = state.groups.get(article);
  if (group === undefined) return;
  state.groups.delete(article);
  group.delete(article);
  // Whoever is left alone is bound to nobody.
  if (group.size === 1) for (const last of group) state.groups.delete(last);
}

/** These articles are one story now: whatever kept them apart holds no more. */
function reunite(state: InForce, apart: Apart, articles: ReadonlySet<string>): void {
  if (!meet(apart.left, articles) || !meet(apart.right, articles)) return;
  for (const article of articles) {
    apart.left.delete(article);
    apart.right.delete(article);
  }
  dropIfEmpty(state, apart);
}

/** The article is in this story now: what kept it out of it holds no more. */
function release(state: InForce, apart: Apart, article: string, story: ReadonlySet<string>): void {
  if (apart.left.has(article) && meet(apart.right, story)) apart.left.delete(article);
  else if (apart.right.has(article) && meet(apart.left, story)) apart.right.delete(article);
  dropIfEmpty(state, apart);
}

function dropIfEmpty(state: InForce, apart: Apart): void {
  if (apart.left.size === 0 || apart.right.size === 0) state.aparts.delete(apart);
}
