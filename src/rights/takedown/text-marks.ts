import { createHmac } from 'node:crypto';
import { foldedWords } from '../../core/text.ts';
import { hashText } from './hash-text.ts';

/** Bytes of a mark: as hard to hit by chance as a UUID. */
const MARK_BYTES = 16;
/** Words to a shingle, as fingerprints of stories have them. */
const SHINGLE = 5;
/** One shingle in this many is of the sample, whatever the text, so that a part of a text has the same ones. */
const SAMPLING = 4;
/** Longer texts are known by their beginning. */
const LONGEST = 2_000_000;
const MOST_SHINGLES = 20_000;

/** A keyed hash (HMAC-SHA-256, RFC 2104, cut to 128 bits): tells that something is the same, and nothing else of it. */
export function markOf(key: Uint8Array, kind: string, value: string | Uint8Array): Buffer {
  return createHmac('sha256', key).update(kind).update('\0').update(value).digest().subarray(0, MARK_BYTES);
}

/** By what a text is known again, word for word or edited. */
export interface TextMarks {
  /** Of the words in their order: case, accents and punctuation do not count. */
  readonly whole: Buffer;
  /** Of a sample of its word 5-grams (mod-p sampling: Manber 1994), each once. */
  readonly shingles: readonly Buffer[];
}

/** Null for a text without words. */
export function textMarks(key: Uint8Array, text: string): TextMarks | null {
  const words = foldedWords(text.slice(0, LONGEST));
  if (words.length === 0) return null;
  const whole = markOf(key, 'text', words.join(' '));
  const sample = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length && sample.size < MOST_SHINGLES; at += 1) {
    const shingle = words.slice(at, at + SHINGLE).join(' ');
    if (hashText(shingle) % SAMPLING === 0) sample.add(shingle);
  }
  return { whole, shingles: [...sample].map((shingle) => markOf(key, 'shingle', shingle)) };
}

const FEWEST_WORDS = 20;

/** “Comments”, “Watch the video”, “Sign in to read on”: stands in pages of many, and says nothing of whose it is. */
export function isCommonplace(text: string): boolean {
  return foldedWords(text.slice(0, 100 * FEWEST_WORDS)).length < FEWEST_WORDS;
}

/** How many sampled shingles a text shares with another one. */
export interface SharedShingles {
  readonly shared: number;
  readonly ofKnown: number;
  readonly ofText: number;
}

/** Fewer in common can be a quoted sentence; a text that has fewer is known again word for word only. */
const FEWEST_SHARED = 6;
const OF_KNOWN = 0.65;
const OF_TEXT = 0.7;

/**
 * Whether a text gives another one back: it has two thirds of the other's passages, or consists of them to seven tenths. Every
 * changed word breaks five shingles: one in sixteen leaves 69 in a hundred. Texts of one mould (weather, markets, results) with a
 * number in every ten words share half and are others.
 */
export function givesBack({ shared, ofKnown, ofText }: SharedShingles): boolean {
  if (shared < FEWEST_SHARED) return false;
  return shared / ofKnown >= OF_KNOWN || shared / ofText >= OF_TEXT;
}

const SAME = 0.85;

/** Whether hardly a word of two texts is another: one in thirty. */
export function isSameText({ shared, ofKnown, ofText }: SharedShingles): boolean {
  return shared >= FEWEST_SHARED && shared >= SAME * Math.max(ofKnown, ofText);
}
