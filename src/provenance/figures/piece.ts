import type { Span } from '../../core/span.ts';

/** A word, number or sign of a text, as figures read it. `value` is that of a number in digits, NaN for all else. */
export interface Piece extends Span {
  readonly kind: 'number' | 'word' | 'sign' | 'date';
  readonly text: string;
  readonly folded: string;
  readonly value: number;
}
