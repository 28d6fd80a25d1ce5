import type { Span } from './span.ts';

/** `=` exactly, `~` about, `<` less than, `>` more than, `up` / `down` a change by or to that amount. */
export type FigureChange = '=' | '~' | '<' | '>' | 'up' | 'down';

/**
 * A quantity in a text. `value` is in `unit` as written (7,600 km has value 7600); `low` and `high` are the bounds that
 * the words allow ("1,500 to 2,000": 1500 and 2000; "more than 2,000": 2000 and null; exact: both equal to `value`).
 * `value` is null where the words give no number ("several billion": low 2e9). `unit` is UCUM, a currency ISO 4217, `%`
 * for per cent, null for counted things, which `of` names.
 */
export interface Figure extends Span {
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly change: FigureChange | null;
  /** What it counts or measures, in the text's own words ("Russian soldiers", "defense budget"). */
  readonly of: string | null;
}

export interface FigureMember extends Span {
  readonly article: string;
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
}

export type FigureVerdict = 'agree' | 'updated' | 'conflict';

/** One quantity across articles. */
export interface FigureFamily {
  readonly id: string;
  readonly of: string;
  readonly members: readonly FigureMember[];
  readonly verdict: FigureVerdict;
  /** One sentence for a person: why this verdict. */
  readonly reason: string;
}
