import type { Span } from '../../core/span.ts';
import { type Cues, matchAt } from './cues.ts';
import type { OutletNaming } from './outlet-naming.ts';
import type { CuedNaming } from './verbless-attribution.ts';

/** How many characters may stand between a name and its verb: a day, an adverb. */
const REACH = 16;
const CLOSING = /[\s”"』」》）】]/u;
const CLAUSE_END = /[，、。；：！？「『《（“\n,.;:!?]/u;

/**
 * 「《北岸日报》周二率先报道」: where words have no spaces between them, the first cue behind a name in its own clause. A cue of
 * one character, which may be a piece of another word, must stand right behind the name or before what is said.
 */
export function unspacedCueAfter(
  text: string,
  sentence: Span,
  naming: OutletNaming,
  cues: Cues,
): CuedNaming | null {
  if (!cues.unspaced) return null;
  let at = naming.end;
  while (CLOSING.test(text[at] ?? '')) at += 1;
  at = matchAt(cues.outletNounHere, text, at)?.end ?? at;
  const end = Math.min(sentence.end, at + REACH);
  let staff = false;
  for (let place = at; place < end && !CLAUSE_END.test(text[place] ?? ''); place += 1) {
    const learning = matchAt(cues.learningHere, text, place);
    const cue =
      learning ??
      matchAt(cues.afterHere, text, place) ??
      matchAt(cues.verbHere, text, place) ??
      matchAt(cues.workNounHere, text, place);
    staff ||= matchAt(cues.staffNounHere, text, place) !== null;
    if (cue === null) continue;
    const isWord = cue.text.length > 1 || place === at || CLAUSE_END.test(text[cue.end] ?? '');
    if (!isWord) continue;
    const confidence = (naming.certain ? 0.9 : 0.7) - (staff ? 0.15 : 0);
    return { cue, told: learning !== null, staff, confidence };
  }
  return null;
}
