/** What a case of a feed suite asks for, in our terms. What the suite asserts beyond our model is not asked. */
export type Field =
  | 'id'
  | 'url'
  | 'title'
  | 'person'
  | 'published'
  | 'modified'
  | 'summary'
  | 'content'
  | 'language'
  | 'source title'
  | 'source url'
  | 'image';

export interface Wanted {
  /** The entry, by its place in the feed; null for the feed itself, where the field is `title`, `url` or `language`. */
  readonly entry: number | null;
  readonly field: Field;
  readonly value: string;
}

/** One case: bytes or text, and what must be found in it. */
export interface FeedCase {
  readonly id: string;
  readonly url: string | null;
  readonly contentType: string | null;
  readonly body: Uint8Array | string;
  readonly wanted: readonly Wanted[];
  /** How many entries there must be, where that is said. */
  readonly entries: number | null;
  /** False for what must be refused. */
  readonly isFeed: boolean;
}

export interface RawCase {
  readonly id: string;
  readonly url?: string;
  readonly input?: string;
  readonly inputBase64?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function bodyOf({ input, inputBase64 }: RawCase): Uint8Array {
  return inputBase64 === undefined ? Buffer.from(input ?? '') : Buffer.from(inputBase64, 'base64');
}

/** A wish, or none where the value is no text. */
export function wish(entry: number | null, field: Field, value: unknown): Wanted[] {
  return typeof value === 'string' && value.trim() !== '' ? [{ entry, field, value }] : [];
}
