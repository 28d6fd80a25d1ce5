import { createRequire } from 'node:module';
import type { detectAll } from 'tinyld';
import { lexicons } from './lexicons.ts';

/** Longer texts are not more certain, only slower (2 KB documents: 960 a CPU-second). */
const SAMPLE_LENGTH = 1_500;
/** So much is looked at to see that a claim is true. */
const CHECK_LENGTH = 600;
/** Running text has three in ten words that are common ones of its language, if it is full of names a few less; of another language's at most one in four. */
const COMMON_SHARE = 0.26;
const LEAST_WORDS = 20;
/** Languages whose common words no other language has as many of, so that they tell without a claim. */
const DISTINCT = ['en', 'de'];
/** The languages that the detector can tell, of those that have a code of two letters. */
const DETECTED = new Set(
  'af am ar be bg bn cs da de el en eo es et fa fi fr ga gu he hi hu hy id is it ja kk km kn ko la lt lv mk mn my nl no pl pt rn ro ru sk sr sv ta te th tk tl tr tt uk ur vi vo yi zh'.split(
    ' ',
  ),
);
/** Scripts in which only one of the languages that can be told is written: kana, Hangul and others. */
const OWN_SCRIPTS: Readonly<Record<string, RegExp>> = {
  am: /\p{Script=Ethiopic}/gu,
  el: /\p{Script=Greek}/gu,
  gu: /\p{Script=Gujarati}/gu,
  hy: /\p{Script=Armenian}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ka: /\p{Script=Georgian}/gu,
  km: /\p{Script=Khmer}/gu,
  kn: /\p{Script=Kannada}/gu,
  ko: /\p{Script=Hangul}/gu,
  my: /\p{Script=Myanmar}/gu,
  ta: /\p{Script=Tamil}/gu,
  te: /\p{Script=Telugu}/gu,
  th: /\p{Script=Thai}/gu,
};
/** Of the characters of a text: Japanese has as many Han characters as kana. */
const SCRIPT_SHARE = 0.25;
const commonWords = new Map<string, ReadonlySet<string>>();
/** Below this the page's own claim is the better guess. */
const SHORTEST_SAMPLE = 40;

/**
 * The language of a text as a BCP 47 primary subtag, or null where neither text nor claim says. `claimed` is what page or
 * feed says of itself: it decides where the text is too short or the detector is unsure between it and another.
 */
export function identifyLanguage(text: string, claimed: string | null): string | null {
  const claim = claimed?.toLowerCase().match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? null;
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (sample.length < SHORTEST_SAMPLE && claim !== null) return claim;
  const isDetected = claim !== null && DETECTED.has(claim);
  if (isDetected && isInOwnScript(sample, claim)) return claim;
  for (const language of isDetected ? new Set([claim, ...DISTINCT]) : DISTINCT) {
    // A text can open with names and figures: what follows counts as well.
    if (hasCommonWords(sample.slice(0, CHECK_LENGTH), language)) return language;
    if (hasCommonWords(sample.slice(CHECK_LENGTH), language)) return language;
  }
  // It would take Croatian for Serbian; nobody claims a language that few know by mistake.
  if (claim !== null && !isDetected) return claim;
  const guesses = detector()(sample);
  const best = guesses[0];
  if (best === undefined) return claim;
  const ofClaim = guesses.find((guess) => guess.lang === claim);
  return ofClaim !== undefined && ofClaim.accuracy > best.accuracy / 2 ? ofClaim.lang : best.lang;
}

function isInOwnScript(text: string, language: string): boolean {
  const script = OWN_SCRIPTS[language];
  return script !== undefined && (text.match(script)?.length ?? 0) >= SCRIPT_SHARE * text.length;
}

/** Whether a text is plainly in the language that it claims, which is fifty times faster to see than which one it is in. */
function hasCommonWords(text: string, language: string): boolean {
  const lexicon = lexicons.find((one) => one.language === language);
  if (lexicon === undefined) return false;
  let common = commonWords.get(language);
  if (common === undefined) {
    common = new Set(lexicon.words.stopWords);
    commonWords.set(language, common);
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => common.has(word)).length;
  return known >= COMMON_SHARE * Math.max(LEAST_WORDS, words.length);
}

let loaded: typeof detectAll | null = null;

/**
 * Its model takes 50 MB and a tenth of a second to load, in every worker: only when a text has to be told that its page's
 * claim and its common words do not tell.
 */
function detector(): typeof detectAll {
  loaded ??= (createRequire(import.meta.url)('tinyld') as { detectAll: typeof detectAll }).detectAll;
  return loaded;
}
