import type { RobotsField } from './robots/parse-robots.ts';

/** A statement that stands in a file of its own, as it was found. */
export interface Statement {
  readonly url: string;
  readonly text: string;
}

/** The files in which a site says what may be done with its pages; null where it has none. */
export interface SiteStatements {
  /** Our product token, by which pages may address us. */
  readonly agent: string;
  /** Of robots.txt what says more than where crawlers may go: lines for our crawler, and the licences it names. */
  readonly robots: {
    readonly url: string;
    readonly fields: readonly RobotsField[];
    readonly licences: readonly string[];
  } | null;
  readonly tdmrep: Statement | null;
  readonly aiTxt: Statement | null;
  /** Licences (RSL) that robots.txt, a header or the page names and that could be read. */
  readonly licences: readonly Statement[];
}
