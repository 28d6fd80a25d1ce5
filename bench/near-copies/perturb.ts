/**
 * Makes copies of a text as they are met: cut, put into another order, recognised with errors, spun by synonyms, retitled,
 * merged out of two, translated with the quotes left as they were. Which text a copy is of is known.
 */
import { createRandom, type Random, shuffled } from '../generate/random.ts';

export interface Original {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
}

export interface MadeCopy {
  readonly kind: CopyKind;
  readonly document: Original;
  /** Ids of what it was made of. */
  readonly of: readonly string[];
}

export const COPY_KINDS = [
  'cut',
  'reordered',
  'recognised',
  'spun',
  'retitled',
  'merged',
  'translated',
] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** Share of letters that recognition gets wrong, of words that a spinner replaces, of a text that is left when it is cut. */
const WRONG_LETTERS = [0.02, 0.04, 0.06];
const SPUN_WORDS = [0.15, 0.25, 0.35];
const LEFT = [0.35, 0.5, 0.7];

/** A copy of one kind; `other` is what it is merged with. */
export function perturb(kind: CopyKind, original: Original, other: Original, seed: number): MadeCopy {
  const random = createRandom(seed);
  const grade = Math.floor(random() * 3);
  const { title, text } = original;
  const copy = (changes: Partial<Original>, of = [original.id]): MadeCopy => ({
    kind,
    document: { ...original, id: `${kind} ${original.id}`, ...changes },
    of,
  });
  switch (kind) {
    case 'cut':
      return copy({ text: cut(text, LEFT[grade] ?? 0.5, random) });
    case 'reordered':
      return copy({ text: shuffled(sentencesOf(text), random).join(' ') });
    case 'recognised':
      return copy({
        title: misread(title, WRONG_LETTERS[grade] ?? 0, random),
        text: misread(text, WRONG_LETTERS[grade] ?? 0, random),
      });
    case 'spun':
      return copy({
        title: spin(title, SPUN_WORDS[grade] ?? 0, random, seed),
        text: spin(text, SPUN_WORDS[grade] ?? 0, random, seed),
      });
    case 'retitled':
      return copy({ title: other.title });
    case 'merged':
      return copy({ text: `${cut(text, 0.6, random)}\n\n${cut(other.text, 0.6, random)}` }, [
        original.id,
        other.id,
      ]);
    case 'translated':
      return copy({ title: translate(title), text: translate(text), language: 'xx' });
  }
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?。])\s+/u).filter((sentence) => sentence.trim() !== '');
}

/** A run of sentences. */
function cut(text: string, share: number, random: Random): string {
  const sentences = sentencesOf(text);
  const kept = Math.max(1, Math.round(sentences.length * share));
  const from = Math.floor(random() * (sentences.length - kept + 1));
  return sentences.slice(from, from + kept).join(' ');
}

const MISREAD: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['i', 'l'],
  ['o', '0'],
  ['e', 'c'],
  ['c', 'e'],
  ['h', 'b'],
  ['u', 'n'],
  ['n', 'u'],
  ['a', 'o'],
  ['s', '5'],
  ['t', 'f'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['v', 'y'],
  ['S', '5'],
  ['B', '8'],
  ['I', 'l'],
  ['O', '0'],
];

/** Letters taken for others, spaces lost and words broken. */
function misread(text: string, share: number, random: Random): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (random() >= share) {
      result += letter;
      continue;
    }
    const pair = text.slice(at, at + 2);
    const wrong = MISREAD.find(([right]) => right === pair) ?? MISREAD.find(([right]) => right === letter);
    if (wrong !== undefined) {
      result += wrong[1];
      at += wrong[0].length - 1;
    } else if (letter === ' ') result += random() < 0.5 ? '' : ' ';
    else result += random() < 0.3 ? '' : letter;
  }
  return result;
}

/** Replaces words that are no names by others, each word by the same one. */
function spin(text: string, share: number, random: Random, seed: number): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}{4,}/gu, (word) =>
    random() < share ? synonym(word, seed) : word,
  );
}

function synonym(word: string, seed: number): string {
  const random = createRandom(hash(word) ^ (seed % 5));
  const syllables = ['ta', 'ren', 'lo', 'mi', 'sar', 've', 'nu', 'kel', 'po', 'dri'];
  return Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => syllables[Math.floor(random() * 10)],
  ).join('');
}

/** Other words for all but quotes, numbers and names. */
function translate(text: string): string {
  return text
    .split(/([“"„«][^”"“»]{15,600}[”"“»])/u)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/(?<![\p{L}\p{N}])\p{Ll}+/gu, (word) => synonym(word, 99)),
    )
    .join('');
}

function hash(word: string): number {
  let value = 17;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value;
}
