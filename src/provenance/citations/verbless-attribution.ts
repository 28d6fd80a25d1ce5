import type { Span } from '../../core/span.ts';
import { type CueMatch, type Cues, matchAt } from './cues.ts';
import { type OutletNaming, skipClosing } from './outlet-naming.ts';

/** A cue, and what it says of the outlet beside it. */
export interface CuedNaming {
  readonly cue: CueMatch | null;
  /** The outlet's own reporting was told or shown it: "told Reuters", "documents seen by the FT". */
  readonly told: boolean;
  /** One of its people speaks, or it of itself ("the CNN host argued"): an opinion more often than a report. */
  readonly staff: boolean;
  /** It speaks of itself ("the Herald said it would cut jobs"). */
  readonly ofItself?: boolean;
  readonly confidence: number;
}

const LONGEST_LABEL = 36;
/** Before a name after which nothing follows: the close of a quote, with or without a dash. */
const AFTER_QUOTE =
  /[”"»“][.,!?]?\s*[–—-]?\s*(?:\p{L}{1,3}\s)?[“"«„]?$|[.,!?][”"»“]\s*[–—-]?\s*(?:\p{L}{1,3}\s)?[“"«„]?$/u;

/** "Source: Tellus", "Источник — Теллус". */
export function sourceLabel(text: string, naming: OutletNaming, cues: Cues): CuedNaming | null {
  const from = Math.max(0, naming.start - LONGEST_LABEL);
  const left = text.slice(from, naming.start);
  for (const match of left.matchAll(cues.label)) {
    const rest = left.slice(match.index + match[0].length);
    if (!/^\s*[:：—–-]\s*[“"«„《]?$/u.test(rest)) continue;
    const start = from + match.index;
    const cue = { start, end: start + match[0].length, text: match[0] };
    return { cue, told: false, staff: false, confidence: naming.certain ? 0.85 : 0.7 };
  }
  return null;
}

/** "Reuters: Kazakhstan to raise …". */
export function headlineColon(text: string, sentence: Span, naming: OutletNaming): CuedNaming | null {
  if (!naming.certain) return null;
  const lead = text.slice(sentence.start, naming.start);
  if (lead.length > 24 || /[.,;:!?]/.test(lead)) return null;
  if (!/^[”"»》]?(?::\s|：)/u.test(text.slice(naming.end, naming.end + 3))) return null;
  const cue = { start: naming.end, end: naming.end + 1, text: text.slice(naming.end, naming.end + 1) };
  return { cue, told: false, staff: false, confidence: 0.75 };
}

/** A quote and a bare name at the end of the sentence: "…," The Wall Street Journal. */
export function bareAfterQuote(text: string, sentence: Span, naming: OutletNaming): CuedNaming | null {
  const left = text.slice(Math.max(sentence.start, naming.start - 24), naming.start);
  const right = text.slice(naming.end, Math.min(sentence.end, naming.end + 24));
  if (!/^[”"»]?[.)\s]*$/u.test(right) || !AFTER_QUOTE.test(left)) return null;
  return { cue: null, told: false, staff: false, confidence: naming.certain ? 0.8 : 0.6 };
}

/** Before an outlet that opens its clause: an article, a word for what it is. */
const OPENING = /(?:^|[.,;:!?\n]\s)((?:[\p{L}’'-]+\s){0,3})[“"«„]?$/u;
const LONGEST_OPENING = 48;
const SMALL_WORD = /^\p{L}{1,3}$/u;

/** "The FT, citing Interfax, speaks of …": who opens its clause and cites another reports, by whatever verb. */
export function citingSubject(
  text: string,
  sentence: Span,
  naming: OutletNaming,
  cues: Cues,
): CuedNaming | null {
  const left = text.slice(Math.max(sentence.start, naming.start - LONGEST_OPENING), naming.start);
  const opening = OPENING.exec(left)?.[1];
  if (opening === undefined) return null;
  const isPlain = (word: string) => SMALL_WORD.test(word) || matchAt(cues.outletNounHere, word, 0) !== null;
  if (
    !opening
      .trim()
      .split(/\s+/u)
      .every((word) => word === '' || isPlain(word))
  )
    return null;
  let at = skipClosing(text, naming.end);
  if (text[at] === ',') at = skipClosing(text, at + 1);
  const cue = matchAt(cues.citingHere, text, at);
  if (cue === null) return null;
  return { cue, told: false, staff: false, confidence: naming.certain ? 0.8 : 0.6 };
}
