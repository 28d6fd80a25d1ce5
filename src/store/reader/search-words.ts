import type { Span } from '../../core/span.ts';

/** How words become the terms that are indexed; given to the store, which knows no languages. */
export interface SearchWords {
  /** For each word of a query the terms of which any one is enough: its stems in the languages that it may be in. */
  query(query: string): readonly (readonly string[])[];
  /** The terms of a text where they stand, as they were indexed. */
  text(text: string, language: string | null): readonly (Span & { readonly term: string })[];
}
