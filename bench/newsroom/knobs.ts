/** What kind of media world is made. Shares are 0 to 1. */
export interface NewsroomKnobs {
  readonly seed: number;
  /** At least so many articles are made; the last story is made whole. */
  readonly articles: number;
  readonly languages: readonly string[];
  /** Most articles that one story has. */
  readonly largestStory: number;
  /** Outlets of each language. */
  readonly outlets: number;
  /** Outlets that the catalogue knows. */
  readonly known: number;
  /** Stories with a second, a third origin: each more with this chance. */
  readonly independent: number;
  /** Origins that are an agency's. */
  readonly agency: number;
  /** Stories whose first origin is the announcement of the company that it happened to. */
  readonly announced: number;
  /** Origins with marks of own reporting: "told the Courier", a dateline, an author. */
  readonly ownMarks: number;
  /** Ways of using another's report; they are weighed against each other. */
  readonly reprint: number;
  readonly rewrite: number;
  readonly spin: number;
  readonly excerpt: number;
  readonly translate: number;
  readonly scrape: number;
  /** Articles taken from one that is taken from another itself. */
  readonly chain: number;
  /** Users of others' reports who do not say so. */
  readonly withheld: number;
  /** Origins that come in after their copies; that never come in. */
  readonly late: number;
  readonly missing: number;
  /** Scrapers that date themselves before their source. */
  readonly falseDates: number;
  /** Later articles that give a higher toll than their source. */
  readonly updates: number;
  /** Quotes in which a clause was left out or changed. */
  readonly quoteChanges: number;
}

/** The world that the rules may be looked at with. */
export const DEFAULT_KNOBS: NewsroomKnobs = {
  seed: 1,
  articles: 1_000,
  languages: ['en', 'de', 'fr', 'es', 'ru'],
  largestStory: 60,
  outlets: 80,
  known: 0.8,
  independent: 0.3,
  agency: 0.35,
  ownMarks: 0.85,
  reprint: 3,
  rewrite: 4,
  spin: 1,
  excerpt: 1,
  translate: 1,
  scrape: 1,
  chain: 0.25,
  withheld: 0.25,
  late: 0.15,
  missing: 0.2,
  falseDates: 0.5,
  updates: 0.2,
  quoteChanges: 0.15,
  announced: 0,
};

/** A world to be measured on: other shares of everything, drawn by the seed, half to twice those of the default. */
export function otherKnobs(seed: number, articles: number, random: () => number): NewsroomKnobs {
  const changed = Object.fromEntries(
    Object.entries(DEFAULT_KNOBS).map(([name, value]) => {
      if (typeof value !== 'number') return [name, value];
      const drawn = value * 2 ** (2 * random() - 1);
      return [
        name,
        value <= 1 ? Math.min(0.95, drawn) : Number.isInteger(value) && value > 9 ? Math.round(drawn) : drawn,
      ];
    }),
  );
  return { ...DEFAULT_KNOBS, ...changed, seed, articles };
}
