/** A stretch of words that two versions share, or that one of them has. */
export interface ChangePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One paragraph, as the later version has it; `removed` is one that it has no longer. */
export interface ParagraphChange {
  readonly kind: 'same' | 'changed' | 'removed' | 'added';
  readonly parts: readonly ChangePart[];
}

/** What was changed from one version of an article to the next. */
export interface TextChange {
  /** Null where the title stayed as it was. */
  readonly title: readonly ChangePart[] | null;
  readonly paragraphs: readonly ParagraphChange[];
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
}

/** Where the text of a version is from: the page, a feed's words of it, or the little that its publisher lets us keep. */
export type VersionOrigin = 'page' | 'feed' | 'withheld';

/** One version of an article: `prov:wasRevisionOf` the one before it. */
export interface Revision {
  /** 1 for the first that was seen. */
  readonly number: number;
  /** The id of its capture. */
  readonly id: string;
  readonly wasRevisionOf: string | null;
  readonly origin: VersionOrigin;
  readonly title: string | null;
  readonly byline: readonly string[];
  /** As the page claims; never trusted alone. */
  readonly published: string | null;
  readonly modified: string | null;
  /** When we saw it first: ISO 8601. */
  readonly firstSeen: string;
  /** When we last looked before that and saw the version before it: the change is younger. Null for the first. */
  readonly unchangedUntil: string | null;
  /** From the version before; null for the first, and where the two are of different origin. */
  readonly change: TextChange | null;
}
