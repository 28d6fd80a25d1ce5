import { detectAll } from 'tinyld';

/** Longer texts are not more certain, only slower (2 KB documents: 960 a CPU-second). */
const SAMPLE_LENGTH = 1_500;
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
  const guesses = detectAll(sample);
  const best = guesses[0];
  if (best === undefined) return claim;
  const ofClaim = guesses.find((guess) => guess.lang === claim);
  return ofClaim !== undefined && ofClaim.accuracy > best.accuracy / 2 ? ofClaim.lang : best.lang;
}
