import type { NameMention } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { type JoinedWord, joinedWords } from './joined-words.ts';
import { hebrewNames } from './lexicons/names/he.ts';

const MOST_NAMES = 5_000;
const WORD = /\p{Script=Hebrew}[\p{Script=Hebrew}\p{M}"'’׳״]*/gu;
/** Conjunctions, prepositions and the article, which are written as one with their word. */
const JOINED = /^[והבלכמש]{1,3}(?=.{2})/u;
const ARTICLE = /^[ושבלכמ]?ה(?=.{2})/u;
const NAME_PARTS = 2;
const MOST_ATTRIBUTES = 4;
const SHORTEST_PART = 3;
const OF = 'של';

const titles: ReadonlySet<string> = new Set(hebrewNames.titles);
const placeNouns: ReadonlySet<string> = new Set(hebrewNames.placeNouns);
const known: ReadonlySet<string> = new Set(
  [hebrewNames.titles, hebrewNames.attributes, hebrewNames.placeNouns, hebrewNames.words].flat(),
);

/**
 * Persons in a Hebrew text: two words that the lists do not have behind an office and what belongs to it, before a word of the
 * lists or a mark («שר הדיג של נורווגיה הנריק סולבקן התפטר»); and places behind the word for what they are.
 */
export function hebrewPersons(text: string, places: readonly Span[]): NameMention[] {
  const words = joinedWords(text, WORD);
  const isPlace = wholePlaces(words, places);
  const found: NameMention[] = [];
  for (let at = 0; at < words.length && found.length < MOST_NAMES; at += 1) {
    const word = words[at]?.text ?? '';
    const next = words[at + 1];
    const isOffice = titles.has(words[at - 1]?.text ?? '');
    if (
      !isOffice &&
      placeNouns.has(bare(word)) &&
      next?.joins === true &&
      !isPlace[at + 1] &&
      canBePart(next.text)
    ) {
      if (!ARTICLE.test(next.text))
        found.push({ start: next.start, end: next.end, text: next.text, kind: 'place' });
      continue;
    }
    if (!titles.has(word) && !titles.has(bare(word))) continue;
    const from = behindOffice(words, at, isPlace);
    const to = from + NAME_PARTS;
    const parts = words.slice(from, to);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined || parts.length < NAME_PARTS) continue;
    if (parts.some((part, place) => !part.joins || isPlace[from + place] || !canBePart(part.text))) continue;
    // "בעלי חברת הפסולת אקוואלה": an article behind a noun without one is that of the noun.
    const owner = words[from - 1];
    if (ARTICLE.test(first.text) && owner !== undefined && !ARTICLE.test(owner.text) && !isPlace[from - 1])
      continue;
    const after = words[to];
    if (after?.joins === true && !known.has(after.text) && !known.has(bare(after.text))) continue;
    found.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      kind: 'person',
    });
    at = to - 1;
  }
  return found;
}

function bare(word: string): string {
  return word.replace(JOINED, '');
}

function canBePart(word: string): boolean {
  return word.length >= SHORTEST_PART && !known.has(word) && !known.has(bare(word));
}

/** Where a name may begin: behind a word with an article that belongs to the office, and behind "of" and a place. */
function behindOffice(words: readonly JoinedWord[], office: number, isPlace: readonly boolean[]): number {
  let at = office + 1;
  const belongs = (word: JoinedWord | undefined) =>
    word?.joins === true && (known.has(word.text) || known.has(bare(word.text)) || ARTICLE.test(word.text));
  const latest = office + MOST_ATTRIBUTES;
  while (
    at <= latest &&
    belongs(words[at]) &&
    words[at + NAME_PARTS]?.joins === true &&
    words[at]?.text !== OF
  ) {
    // Names begin with the letter of the article too: the last two words before one of the lists are the name.
    const third = words[at + NAME_PARTS]?.text ?? '';
    if (!known.has(words[at]?.text ?? '') && known.has(third)) break;
    at += 1;
  }
  if (words[at]?.text === OF && isPlace[at + 1]) at += 2;
  return at;
}

function wholePlaces(words: readonly JoinedWord[], places: readonly Span[]): boolean[] {
  let next = 0;
  return words.map(({ start, end }) => {
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (places[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
}
