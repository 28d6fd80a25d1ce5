import type { Span } from '../../core/span.ts';
import { type CueMatch, type Cues, matchAt } from './cues.ts';
import type { OutletNaming } from './outlet-naming.ts';
import type { CuedNaming } from './verbless-attribution.ts';

/** The last words of a sentence, in code units. */
const TAIL = 40;
/** A sentence of a subject and its verb may hold a whole report between them. */
const LONGEST_SENTENCE = 600;
const LONGEST_ENDING = 6;
const SENTENCE_CLOSE = /[\s.。!！?？…)）」』”"»]+$/u;
/** The auxiliary, and an article and a noun: "hatte die Zeitung". */
const MOST_BEFORE_SUBJECT = 3;
const LETTERS = /\p{L}+/gu;
const LONGEST_CLAUSE = 200;
const CLAUSE = /[,.;:!?](?=\s|$)/u;
/** Behind an outlet's name: the closing marks around it. */
const CLOSING = /[\s»”"』」》]/u;

/**
 * "Sabah Yıldızı, … bildirdi", 「北岸新聞は…と報じた」: in languages whose verb ends the sentence, an outlet that stands as its
 * subject, with the verb by which it reports as the last word; or as the one who is told ("Sabah Yıldızı'na … dedi").
 */
export function verbAtEnd(text: string, sentence: Span, naming: OutletNaming, cues: Cues): CuedNaming | null {
  if (cues.clauseAuxiliaries.size > 0) return participleAtEnd(text, sentence, naming, cues);
  if (!cues.verbFinal || sentence.end - naming.end > LONGEST_SENTENCE) return null;
  let at = naming.end;
  while (CLOSING.test(text[at] ?? '')) at += 1;
  const noun = matchAt(cues.outletNounHere, text, at);
  at = noun?.end ?? at;
  const behind = text.slice(noun === null ? naming.end : at, at + LONGEST_ENDING);
  const told = cues.isAddressed(behind);
  const isSubject = behind.startsWith(', ') || cues.subjectParticles.has(text[at] ?? '');
  if (!told && !isSubject) return null;
  const from = Math.max(at, sentence.end - TAIL);
  const tail = text.slice(from, sentence.end).replace(SENTENCE_CLOSE, '');
  const verb = lastWord(told ? cues.saying : cues.verb, tail);
  if (verb === null) return null;
  const cue = { start: from + verb.start, end: from + verb.end, text: verb.text };
  return { cue, told, staff: false, confidence: naming.certain ? 0.85 : 0.65 };
}

/** "Zuvor hatte die Nordwacht … berichtet": the outlet right behind its auxiliary, whose participle ends the clause. */
function participleAtEnd(text: string, sentence: Span, naming: OutletNaming, cues: Cues): CuedNaming | null {
  const left = text.slice(Math.max(sentence.start, naming.start - LONGEST_CLAUSE), naming.start);
  const words = (left.split(CLAUSE).at(-1)?.match(LETTERS) ?? []).map((word) => word.toLowerCase());
  if (!words.slice(-MOST_BEFORE_SUBJECT).some((word) => cues.clauseAuxiliaries.has(word))) return null;
  // "Der Minister hat die Nordwacht …": what opens the clause is its subject.
  if (!cues.adverbials.has(words[0] ?? '')) return null;
  const rest = text.slice(naming.end, Math.min(sentence.end, naming.end + LONGEST_CLAUSE));
  const clause = rest.slice(0, CLAUSE.exec(rest)?.index ?? rest.length);
  const verb = lastWord(cues.verb, clause.trimEnd());
  if (verb === null) return null;
  const cue = { start: naming.end + verb.start, end: naming.end + verb.end, text: verb.text };
  return { cue, told: false, staff: false, confidence: naming.certain ? 0.85 : 0.65 };
}

function lastWord(pattern: RegExp, tail: string): CueMatch | null {
  for (const match of tail.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (end === tail.length) return { start: match.index, end, text: match[0] };
  }
  return null;
}
