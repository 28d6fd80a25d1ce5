import type { Span } from '../../core/span.ts';
import { type Cues, matchAt } from './cues.ts';
import { lastBefore, shift } from './left-cues.ts';
import { type OutletNaming, skipClosing } from './outlet-naming.ts';
import type { CuedNaming } from './verbless-attribution.ts';

/** How far before a name its verb may stand, in code units and in words. */
const WINDOW = 180;
const MOST_WORDS_BEFORE = 7;

/** A verb before the name is the outlet's own where the name ends the clause ("reports USA Today.") or after "by". */
export function verbBefore(
  text: string,
  sentence: Span,
  naming: OutletNaming,
  cues: Cues,
): CuedNaming | null {
  const from = Math.max(sentence.start, naming.start - WINDOW);
  const left = text.slice(from, naming.start);
  const verb = lastBefore(cues.verb, left, MOST_WORDS_BEFORE, true);
  if (verb === null) return null;
  // "said of life before the FT": the name is in an adverbial, not the verb's subject.
  const before = wordBefore(left);
  // Portuguese "a" is an article as well.
  const isAdverbial = cues.prepositions.has(before) && !cues.determiners.has(before);
  // "The president called the FT “a failing rag”": the verb has its subject before it, and the name is what is called so.
  const isObject =
    /\p{L}\s$/u.test(left.slice(0, verb.start)) && /^\s[“"«„]/u.test(text.slice(naming.end, naming.end + 2));
  const closes =
    endsClause(text, sentence, naming, cues) ||
    isBeforeAdverbial(text, naming, left.slice(0, verb.start), cues);
  const ends = closes && !isAdverbial && !isObject;
  const isOwn = ends || isAgent(left, cues);
  // "وذكرت صحيفة … أن": where verbs come first, the name right behind one is its subject.
  const isSubject = cues.verbFirst && /^\s(?:\S+\s){0,2}[“"«]?$/u.test(left.slice(verb.end));
  if (!isOwn && !isSubject) return null;
  return { cue: shift(verb, from), told: false, staff: false, confidence: naming.certain ? 0.85 : 0.65 };
}

/**
 * "Das schreibt die Nordwacht in ihrer …": an adverbial follows, and nothing but a small word stands before the verb. Where
 * verbs stand second, an adverb before it says as much: "Eerder meldde Tellus al dat …".
 */
function isBeforeAdverbial(text: string, naming: OutletNaming, before: string, cues: Cues): boolean {
  const at = skipClosing(text, naming.end);
  const behind = /^\p{Ll}+/u.exec(text.slice(at, at + 12))?.[0] ?? '';
  const clause = /(?:^|[,:;.”»"]\s*)((?:\p{L}+\s){0,2})$/u.exec(before)?.[1];
  if (clause === undefined) return false;
  const words = clause.trim().split(' ');
  const opening = (words[0] ?? '').toLowerCase();
  const isPreposition = cues.prepositions.has(behind);
  const inverts = cues.adverbials.has(opening) || cues.complementisers.has(opening);
  const isInverted = cues.clauseAuxiliaries.size > 0 && inverts;
  const goesOn = cues.adverbials.has(behind) || cues.complementisers.has(behind);
  if (!isPreposition && !(isInverted && goesOn)) return false;
  return words.length < 2 || !cues.determiners.has(opening);
}

/** The word before a name, past its article and opening mark. */
function wordBefore(left: string): string {
  const bare = left.replace(/[“"«„\s]+$/u, '');
  const word = /\p{L}+$/u.exec(
    bare.replace(/\s(?:the|die|der|das|le|la|les|el|los|las|il|lo|i|gli|o|os|as)$/iu, ''),
  )?.[0];
  return (word ?? '').toLowerCase();
}

/** "first reported last week by": the name is who did it, whatever follows. */
function isAgent(left: string, cues: Cues): boolean {
  for (const match of left.slice(-16).matchAll(cues.agent)) {
    if (/^\s+(?:\p{L}{1,3}\s+)?[“"«„]?$/u.test(left.slice(-16).slice(match.index + match[0].length)))
      return true;
  }
  return false;
}

/** Whether the name ends its clause, so that the verb before it is its own ("reports USA Today."), not a new clause's. */
function endsClause(text: string, sentence: Span, naming: OutletNaming, cues: Cues): boolean {
  let at = skipClosing(text, naming.end);
  for (let noun = matchAt(cues.outletNounHere, text, at); noun !== null; ) {
    at = skipClosing(text, noun.end);
    noun = matchAt(cues.outletNounHere, text, at);
  }
  if (at >= sentence.end) return true;
  const rest = text.slice(at, Math.min(sentence.end, at + 40));
  return (
    /^[.,;:!?(–—“"«„-]/u.test(rest) ||
    /^\p{L}{1,4}\s\p{Lu}|^\p{Lu}\p{Ll}+[.,]/u.test(rest) ||
    matchAt(cues.before, rest, 0) !== null ||
    startsWithCiting(rest, cues)
  );
}

function startsWithCiting(rest: string, cues: Cues): boolean {
  for (const match of rest.matchAll(cues.citing)) return match.index === 0;
  return false;
}
