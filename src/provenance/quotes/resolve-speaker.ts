import type { NameMention } from '../../core/analysis.ts';
import type { Quote } from '../../core/quote.ts';
import { fold } from '../../core/text.ts';
import type { Lexicon } from '../../language/lexicon.ts';

/** What besides the quotes an antecedent is looked for in. */
export interface SpeakerContext {
  readonly lexicon: Lexicon;
  readonly names: readonly NameMention[];
}

/**
 * The speaker of a quote as the article first names them: "he said" and "the official added" give the nearest earlier
 * speaker who fits, "Mr. Nurbek" the fullest form of the name in the article. Null where the quote has no speaker; the
 * speaker's own words where nothing earlier fits.
 */
export function resolveSpeaker(
  quote: Quote,
  quotes: readonly Quote[],
  text: string,
  context: SpeakerContext,
): string | null {
  const speaker = quote.speaker;
  if (speaker === null) return null;
  const section = context.lexicon.quotation;
  const words = wordsOf(speaker.text);
  const first = words[0]?.toLowerCase() ?? '';
  if (words.length === 1 && section.pronouns.includes(first)) {
    const antecedent = earlierSpeakers(quotes, speaker.start).find((earlier) =>
      fitsPronoun(first, earlier, context),
    );
    return antecedent === undefined ? speaker.text : fullerName(antecedent, text, context);
  }
  const role = roleOf(words, context);
  if (role !== null && isAnaphoric(words, context)) {
    const antecedent = earlierSpeakers(quotes, speaker.start).find(
      (earlier) => hasRole(earlier, role, context) && !isAnaphoric(wordsOf(earlier), context),
    );
    return antecedent ?? speaker.text;
  }
  return fullerName(speaker.text, text, context);
}

/** Speakers before a place, nearest first. */
function earlierSpeakers(quotes: readonly Quote[], place: number): string[] {
  return quotes
    .filter((quote) => quote.speaker !== null && quote.speaker.start < place)
    .sort((a, b) => (b.speaker?.start ?? 0) - (a.speaker?.start ?? 0))
    .map((quote) => quote.speaker?.text ?? '')
    .slice(0, 40);
}

function fitsPronoun(pronoun: string, speaker: string, context: SpeakerContext): boolean {
  const section = context.lexicon.quotation;
  const words = wordsOf(speaker);
  const first = words[0]?.toLowerCase() ?? '';
  if (words.length === 0 || (words.length === 1 && section.pronouns.includes(first))) return false;
  const plural = section.plural.includes(pronoun) && !section.feminine.includes(pronoun);
  if (plural) return isPlural(words, context);
  return isPersonLike(words, context);
}

/** A name of one or more capitals without a word for an organisation, or a role in the singular. */
function isPersonLike(words: readonly string[], context: SpeakerContext): boolean {
  if (isPlural(words, context)) return false;
  const named = nameWords(words, context);
  const organisation = words.some((word) =>
    context.lexicon.names.organisationWords.includes(word.toLowerCase()),
  );
  return (named.length > 0 && !organisation) || roleOf(words, context) !== null;
}

function isPlural(words: readonly string[], context: SpeakerContext): boolean {
  const section = context.lexicon.quotation;
  const first = words[0]?.toLowerCase() ?? '';
  if (section.plural.includes(first)) return true;
  if (words.some((word) => section.conjunctions.includes(word.toLowerCase()))) return true;
  const role = roleOf(words, context);
  return role !== null && /s$/.test(role) && section.roles.includes(role.slice(0, -1));
}

/** The first word for a role, lower case: the head of "a senior official from a Central Asian country". */
export function roleOf(words: readonly string[], context: Pick<SpeakerContext, 'lexicon'>): string | null {
  const roles = new Set(context.lexicon.quotation.roles);
  return words.map((word) => word.toLowerCase()).find((word) => roles.has(word)) ?? null;
}

/** "the official", "the unnamed official": definite, short, no name. */
function isAnaphoric(words: readonly string[], context: SpeakerContext): boolean {
  const first = words[0] ?? '';
  if (words.length > 4 || !context.lexicon.quotation.determiners.includes(first.toLowerCase())) return false;
  return !INDEFINITE.test(first) && words.slice(1).every((word) => !/^\p{Lu}/u.test(word));
}

const INDEFINITE = /^(an?|one|another|some|several|eine?[rnms]?|une?|des|un[ao]s?|bir|один|одна)$/iu;

function hasRole(speaker: string, role: string, context: SpeakerContext): boolean {
  return (
    wordsOf(speaker).some((word) => word.toLowerCase() === role) && roleOf(wordsOf(speaker), context) !== null
  );
}

/** The capitalised words of a description that are no titles, roles or adjectives before a role. */
export function nameWords(words: readonly string[], context: Pick<SpeakerContext, 'lexicon'>): string[] {
  const { quotation, names } = context.lexicon;
  const named: string[] = [];
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (!/^\p{Lu}/u.test(word)) {
      if (named.length > 0) break;
      continue;
    }
    if (
      names.titles.includes(lower) ||
      names.titles.includes(`${lower}.`) ||
      quotation.roles.includes(lower)
    ) {
      named.length = 0;
      continue;
    }
    if (index === 0 && quotation.determiners.includes(lower)) continue;
    named.push(word);
  }
  const last = named.at(-1);
  const following = last === undefined ? undefined : words[words.indexOf(last) + 1];
  return following !== undefined && quotation.roles.includes(following.toLowerCase()) ? [] : named;
}

/** The longest form of a person's name in the article that ends with the same surname. */
function fullerName(speaker: string, text: string, context: SpeakerContext): string {
  const words = wordsOf(speaker);
  const named = nameWords(words, context);
  const surname = named.at(-1);
  if (surname === undefined || roleAfterName(words, surname, context)) return speaker;
  let best = named.join(' ');
  let bestLength = named.length;
  for (const mention of context.names) {
    if (mention.kind !== 'person' && mention.kind !== 'unknown') continue;
    const parts = nameWords(wordsOf(mention.text), context);
    if (fold(parts.at(-1) ?? '') === fold(surname) && parts.length > bestLength && parts.length <= 5) {
      best = parts.join(' ');
      bestLength = parts.length;
    }
  }
  let at = text.indexOf(surname);
  for (let seen = 0; at >= 0 && seen < 200; seen += 1) {
    const before = /(?:\p{Lu}[\p{L}'’-]*[ \u00a0]+){1,4}$/u.exec(text.slice(Math.max(0, at - 80), at));
    if (before !== null) {
      const parts = nameWords(wordsOf(`${before[0]}${surname}`), context);
      if (parts.length > bestLength && parts.length <= 4) {
        best = parts.join(' ');
        bestLength = parts.length;
      }
    }
    at = text.indexOf(surname, at + surname.length);
  }
  const stripped = named.length >= 2 && words.length > named.length && isTitled(words, named, context);
  return bestLength > named.length || stripped ? best : speaker;
}

/** Whether a title or an office stands before the name: "Kazakh President Kassym-Jomart Tokayev". */
function isTitled(words: readonly string[], named: readonly string[], context: SpeakerContext): boolean {
  const before = words.slice(0, words.indexOf(named[0] ?? ''));
  return before.some((word) => {
    const lower = word.toLowerCase();
    const { titles } = context.lexicon.names;
    return (
      titles.includes(lower) ||
      titles.includes(`${lower}.`) ||
      context.lexicon.quotation.roles.includes(lower)
    );
  });
}

function roleAfterName(words: readonly string[], surname: string, context: SpeakerContext): boolean {
  const after = words.slice(words.indexOf(surname) + 1);
  return roleOf(after, context) !== null;
}

/**
 * Whether two speakers cannot be the same: two different names, or two descriptions whose roles or whose nationalities
 * differ. A name and a description can be the same person.
 */
export function speakersConflict(a: string, b: string, lexicon: Lexicon): boolean {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const context = { lexicon };
  const pronouns = lexicon.quotation.pronouns;
  if (
    [left, right].some(
      (words) =>
        words.length === 0 || (words.length === 1 && pronouns.includes(words[0]?.toLowerCase() ?? '')),
    )
  ) {
    return false;
  }
  const leftRole = roleOf(left, context);
  const rightRole = roleOf(right, context);
  const leftIsDescription = leftRole !== null && isDescription(left, lexicon);
  const rightIsDescription = rightRole !== null && isDescription(right, lexicon);
  if (leftIsDescription !== rightIsDescription) return false;
  if (leftIsDescription) {
    if (leftRole !== rightRole) return true;
    const leftNames = properWords(left);
    const rightNames = properWords(right);
    return (
      leftNames.length > 0 &&
      rightNames.length > 0 &&
      !leftNames.some((word) => rightNames.some((other) => related(word, other)))
    );
  }
  const leftName = nameWords(left, context).map(fold);
  const rightName = nameWords(right, context).map(fold);
  if (leftName.length === 0 || rightName.length === 0) return false;
  return !leftName.some((word) => rightName.some((other) => related(word, other)));
}

/** A description begins with a determiner or a lower-case word; a name does not. */
function isDescription(words: readonly string[], lexicon: Lexicon): boolean {
  const first = words[0] ?? '';
  return lexicon.quotation.determiners.includes(first.toLowerCase()) || /^\p{Ll}/u.test(first);
}

function properWords(words: readonly string[]): string[] {
  return words
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(fold);
}

/** "Kazakh" and "Kazakhstan", "Tokayev" and "Toqaev". */
function related(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length, 5);
  return shared >= 3 && a.slice(0, shared) === b.slice(0, shared);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
