import type { Quote, TextSpan } from '../../../core/quote.ts';

/** Where an apposition, bracket or relative clause begins within a speaker's span; a name has none of these marks. */
const OPENS_APPOSITION = /\s*(?:[,،、(—–]|\s-\s)/u;

/** A quote whose speaker is only the name or description itself, without apposition: what speakers are compared by. */
export function withSpeakerHead(quote: Quote): Quote {
  const head = quote.speaker === null ? null : headOf(quote.speaker);
  return head === quote.speaker ? quote : { ...quote, speaker: head };
}

function headOf(speaker: TextSpan): TextSpan {
  const at = speaker.text.search(OPENS_APPOSITION);
  if (at <= 0) return speaker;
  return { start: speaker.start, end: speaker.start + at, text: speaker.text.slice(0, at) };
}
