import type { Span } from '../../core/span.ts';
import { type CueMatch, type Cues, matchAt } from './cues.ts';
import type { OutletNaming } from './outlet-naming.ts';

/** How far behind a name the phrase may stand by which its outlet cites another, in code units. */
const WINDOW = 180;
const LONGEST_VIA = 100;
const LONGEST_PERSON = 60;
/** Behind a subject in languages whose verb ends the sentence: a comma or a particle. */
const BEHIND_SUBJECT = /^[\s»”"』」》]*(?:\p{L}{0,12},\s|[はが]、?)/u;
/** Between an outlet and the words by which another is said to quote it: "Interfax news agency reported, quoted by". */
const MOST_WORDS = 4;
/** Between a citing phrase and the name of the outlet that is cited: "a report by the newspaper". */
const LONGEST_APPOSITION = 40;
const CLAUSE_END = /[.;:!?”“»«]/u;
const WORD = /\p{L}[\p{L}\p{N}]*['’]?/gu;
/** Small words before a name: articles and prepositions in any of the languages. */
const SMALL_WORD = /^(?:\p{Ll}{1,4}|\p{Lu}\p{Ll}{1,2}|\p{L}['’])$/u;

/** Whom an outlet that is named cites in turn. */
export interface Via {
  /** The words for it: the name alone where it is an outlet ("Interfax"), else its clause ("a Kazakh official"). */
  readonly text: string;
  /** The naming of the outlet that is cited, or null for people, offices and documents. */
  readonly naming: OutletNaming | null;
}

/** An outlet's naming among all of its text. */
interface Place {
  readonly text: string;
  readonly sentence: Span;
  readonly namings: readonly OutletNaming[];
  readonly index: number;
  readonly naming: OutletNaming;
  readonly cues: Cues;
}

/** Each order in which languages put the outlet, the phrase and whom it cites. */
const WORD_ORDERS: readonly ((place: Place) => Via | null)[] = [
  citedAfter,
  citedAtHead,
  personAtHead,
  quotedBefore,
  citedWithEnding,
  personWithEnding,
];

/**
 * Whom the outlet of `namings[index]` cites: "the FT, citing Interfax", "Citing Interfax, the FT …" at the head of a
 * sentence, "Interfax, quoted by the FT", « WSJ'ye atıfla Reuters ». An outlet between the two takes the phrase for its own.
 */
export function viaOf(
  text: string,
  sentence: Span,
  namings: readonly OutletNaming[],
  index: number,
  cues: Cues,
): Via | null {
  const naming = namings[index];
  if (naming === undefined) return null;
  for (const read of WORD_ORDERS) {
    const via = read({ text, sentence, namings, index, naming, cues });
    if (via !== null) return via;
  }
  return null;
}

/** "the FT, citing Interfax", "FT со ссылкой на Интерфакс". */
function citedAfter({ text, sentence, namings, index, naming, cues }: Place): Via | null {
  const { key, end } = naming;
  const window = text.slice(end, Math.min(sentence.end, end + WINDOW));
  for (const match of window.matchAll(cues.citing)) {
    const phrase = cueAt(match, end);
    if (endsClause(window.slice(0, match.index))) return null;
    const between = namings.slice(index + 1).find((other) => other.start < phrase.start);
    if (between !== undefined && between.start >= end) return null;
    const rest = text.slice(phrase.end, Math.min(sentence.end, phrase.end + LONGEST_VIA));
    if (opensWithAgent(rest, cues)) continue;
    const named = namedBehind(text, phrase.end, sentence.end, namings, cues);
    if (named !== null) return named.key === key ? null : viaOutlet(named);
    const via = /^[^,.;:!?()“”«»"\n]+/u.exec(rest.trimStart().replace(/^[«“"„]/u, ''))?.[0].trim();
    return via === undefined || via === '' ? null : { text: via, naming: null };
  }
  return null;
}

/** "Citing Interfax, the FT reported", "Со ссылкой на «Интерфакс» газета пишет". */
function citedAtHead(place: Place): Via | null {
  const { text, sentence, namings, naming, cues } = place;
  const cited = otherBefore(place);
  const phrase = cited === null ? null : matchAt(cues.citingHere, text, sentence.start);
  if (cited === null || phrase === null) return null;
  if (namedBehind(text, phrase.end, sentence.end, namings, cues) !== cited) return null;
  const between = text.slice(cited.end, naming.start);
  if (endsClause(between.replace(/[“«„"]$/u, '')) || between.split(',').length > 2) return null;
  return viaOutlet(cited);
}

/** "Citing two officials, the FT said": people and offices at the head of the sentence whose subject the outlet is. */
function personAtHead({ text, sentence, naming, cues }: Place): Via | null {
  const phrase = matchAt(cues.citingHere, text, sentence.start);
  if (phrase === null || naming.start - phrase.end > LONGEST_VIA) return null;
  const [words = '', rest, ...more] = text.slice(phrase.end, naming.start).split(',');
  if (rest === undefined || more.length > 0 || endsClause(words) || !isApposition(rest, cues)) return null;
  return words.trim() === '' ? null : { text: words.trim(), naming: null };
}

/** "Interfax, quoted by the FT", "selon Interfax, cité par le FT". */
function quotedBefore(place: Place): Via | null {
  const { text, naming, cues } = place;
  const cited = otherBefore(place);
  if (cited === null) return null;
  const between = text.slice(cited.end, naming.start);
  for (const match of between.matchAll(cues.quotedBy)) {
    const before = between.slice(0, match.index);
    const after = between.slice(match.index + match[0].length);
    if (endsClause(before) || (before.match(WORD)?.length ?? 0) > MOST_WORDS) return null;
    return isApposition(after, cues) ? viaOutlet(cited) : null;
  }
  return null;
}

/** Turkish: "Reuters'ı kaynak göstererek", "WSJ'ye dayandırdığı haberinde": the phrase follows the outlet that is cited. */
function citedWithEnding({ text, sentence, namings, index, naming, cues }: Place): Via | null {
  for (const cited of [namings[index + 1], namings[index - 1]]) {
    if (cited === undefined || cited.key === naming.key) continue;
    if (cited.start < sentence.start || cited.end > sentence.end) continue;
    const ending = (cues.unspaced ? /^[”"»」』》]*/u : /^[”"»’']*\p{Ll}{0,4}\s+/u).exec(
      text.slice(cited.end, cited.end + 10),
    )?.[0].length;
    if (ending === undefined) continue;
    const noun = matchAt(cues.outletNounHere, text, cited.end + ending);
    const at = noun === null ? cited.end + ending : noun.end + 1;
    if (matchAt(cues.citingBehindHere, text, at) !== null) return viaOutlet(cited);
  }
  return null;
}

/** 「北岸新聞は関係者の話として」, "Sabah Yıldızı, iki yetkiliye dayandırdığı haberinde": people, whom the phrase follows too. */
function personWithEnding({ text, sentence, namings, index, naming, cues }: Place): Via | null {
  if (!cues.verbFinal) return null;
  const opening = BEHIND_SUBJECT.exec(text.slice(naming.end, naming.end + 40))?.[0].length;
  if (opening === undefined) return null;
  const from = naming.end + opening;
  const next = namings[index + 1]?.start ?? sentence.end;
  for (let at = from + 1; at < Math.min(sentence.end, next, from + LONGEST_PERSON); at += 1) {
    if (/[,、，;]/u.test(text[at] ?? '')) return null;
    if (matchAt(cues.citingBehindHere, text, at) === null) continue;
    const words = text.slice(from, at).trim();
    return words === '' ? null : { text: words, naming: null };
  }
  return null;
}

function viaOutlet(naming: OutletNaming): Via {
  return { text: naming.text, naming };
}

/** Another outlet that is named right before, in the same sentence. */
function otherBefore({ sentence, namings, index, naming }: Place): OutletNaming | null {
  const before = namings[index - 1];
  return before === undefined || before.start < sentence.start || before.key === naming.key ? null : before;
}

/** Whether a clause ends within words behind a name. „…“: the mark that closes a German or Russian name is no end. */
function endsClause(words: string): boolean {
  return CLAUSE_END.test(words.replace(/^[”“»"]/u, ''));
}

/** The outlet whose name follows a phrase with nothing but articles and words for outlets and works between. */
function namedBehind(
  text: string,
  from: number,
  end: number,
  namings: readonly OutletNaming[],
  cues: Cues,
): OutletNaming | null {
  const next = namings.find((naming) => naming.start >= from);
  if (next === undefined || next.end > end || next.start - from > LONGEST_APPOSITION) return null;
  if (!isApposition(text.slice(from, next.start), cues)) return null;
  // "citing Reuters correspondents" is still Reuters; "citing BBC chairman Roe" is a person.
  const after = /^\s(\p{L}+)/u.exec(text.slice(next.end, next.end + 24))?.[1] ?? '';
  const isOutlet = matchAt(cues.outletNounHere, text, next.end + 1) !== null;
  return cues.roles.has(after.toLowerCase()) && !isOutlet ? null : next;
}

/** "a report by the newspaper", "l'agence", "die Nachrichtenagentur": no name, no role, no verb. */
function isApposition(words: string, cues: Cues): boolean {
  if (/[,.;:!?()\n]/u.test(words)) return false;
  let rest = words;
  for (const pattern of [cues.outletNoun, cues.workNoun]) rest = rest.replace(pattern, ' ');
  return (rest.match(WORD) ?? []).every((word) => SMALL_WORD.test(word));
}

function opensWithAgent(rest: string, cues: Cues): boolean {
  for (const match of rest.matchAll(cues.agent)) return rest.slice(0, match.index).trim() === '';
  return false;
}

function cueAt(match: RegExpMatchArray, by: number): CueMatch {
  const start = (match.index ?? 0) + by;
  return { start, end: start + match[0].length, text: match[0] };
}
