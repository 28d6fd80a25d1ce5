import type { PageLexicon } from '../language/lexicon.ts';
import { lexicons } from '../language/lexicons.ts';

/** Labels are short; a longer line is text whatever its first words are. */
const LONGEST_LABEL = 160;
const LONGEST_NOTICE = 600;

/** `\b` knows ASCII only; this is the edge of a word in any script. */
const WORD_EDGE = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))';

/** Names of networks and services: the same in all languages. */
const SERVICE =
  'facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|instagram|youtube|tiktok|tumblr|flipboard|pocket|xing|vk|vkontakte|вконтакте|одноклассники|viber|messenger|threads|bluesky|mastodon|snapchat|wechat|weibo|line|google(?: news|\\+)?|rss|e-?mail|sms|pdf|print';

const services = new RegExp(`^(?:(?:${SERVICE})(?: ?\\(.{0,40}\\))?[\\s,|/•·]*)+$`, 'iu');

type ListName = {
  [Name in keyof PageLexicon]: PageLexicon[Name] extends readonly string[] ? Name : never;
}[keyof PageLexicon];

/** All languages at once: pages carry labels of other languages than their own, and labels are read before the language is known. */
function all(name: ListName): string[] {
  return [...new Set(lexicons.flatMap((lexicon) => lexicon.page[name]))];
}

function pattern(sources: readonly string[], open: string, close: string): RegExp {
  const body = sources.map((source) => source.replaceAll('\\b', WORD_EDGE)).join('|');
  return new RegExp(`${open}(?:${body === '' ? '(?!)' : body})${close}`, 'iu');
}

function words(names: readonly ListName[], only = /(?:)/): string {
  return names
    .flatMap(all)
    .filter((word) => only.test(word))
    .map((word) => word.replace(/[.*+^${}()|[\]\\]/g, '\\$&').replace(/\\?:$/, ' ?:'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const boilerplate = pattern(all('boilerplateLines'), '^[\\s•·|>»<«\\[(+*-]*', '[\\s•·|>»<«\\]).…:+-]*$');
const end = pattern(all('endLines'), '^[\\s•·|>»<«\\[(+*-]*', '[\\s•·|>»<«\\]).…:?!+-]*$');
const promotion = pattern(all('promotionPrefixes'), '^[\\s•·|>»<«\\[(+*→-]*', '');
const fullText = pattern(all('fullTextElsewhere'), '^[\\s•·|>»<«\\[(+*→-]*', '$');
/** Anywhere in the line: a lead-in of any characters, which the sources have for readers, would only cost time. */
const aggregator = pattern(
  all('aggregatorNotices').map((source) => source.replace(/^\.\{0,\d+\}(?:\\b)?/, '')),
  '',
  '',
);
const correction = new RegExp(`^[\\s*\\[(]*(?:${words(['corrections'])})(?:[\\s:.–—-]|$)`, 'iu');
/** A label of several words may have a few words before it ("This article was originally published in"). */
const textCredit = new RegExp(
  `^[\\s*\\[(—–-]*(?:(?:${words(['textCredits'])})|(?:[\\p{L}']{1,20} ){1,4}(?:${words(['textCredits'], / /)}))(?: ?[:/|–—]| (?:in|on|at|by|auf|bei|von|dans|sur|par|en|por|в|на)(?= )|(?= ))\\s*`,
  'iu',
);
const photoLabel = words(['photoCredits']);
const photoCredit = new RegExp(
  `(?:^|[\\s(\\[.,;|/])(?:${photoLabel}) ?(?:[:/©]|(?<= (?:by|von|par|de|via|of))(?= \\p{Lu}))`,
  'iu',
);
const previous = new RegExp(`^[«‹<←\\s]*(?:${words(['previousLabels'])})(?:[\\s:»>-]+(?=\\S)|$)`, 'iu');
const next = new RegExp(`^(?:${words(['nextLabels'])})(?:[\\s:»>→-]+(?=\\S)|$)`, 'iu');
const published = new RegExp(`^(?:${words(['publishedLabels'])})(?: ?: ?| )(?:(?:on|am|le|el|at) )?`, 'iu');
const modified = new RegExp(`(?:^|[\\s(|,•·])(?:${words(['modifiedLabels'])})(?: ?: ?| |$)`, 'iu');

const plain = (line: string) => line.replace(/[‘’]/g, "'");

/** Whether a whole line is a label, a control or a counter around the article ("Share", "3 min read", "12 comments"). */
export function isBoilerplateLine(line: string): boolean {
  return line.length <= LONGEST_LABEL && (boilerplate.test(plain(line)) || services.test(line));
}

/** Whether a whole line opens what stands after an article ("Related articles", "Back to top"). */
export function isEndLine(line: string): boolean {
  return line.length <= LONGEST_LABEL && end.test(plain(line));
}

/** Whether a line leads to another article of the site ("Read also: …"). */
export function isPromotionLine(line: string): boolean {
  return line.length <= 2 * LONGEST_LABEL && promotion.test(plain(line));
}

/** "For the full article, click here". */
export function isFullTextNotice(line: string): boolean {
  return line.length <= LONGEST_LABEL && fullText.test(plain(line));
}

/** "X is an automatic aggregator …". */
export function isAggregatorNotice(line: string): boolean {
  return line.length <= LONGEST_NOTICE && aggregator.test(plain(line));
}

export function isCorrection(line: string): boolean {
  return line.length <= LONGEST_NOTICE && correction.test(plain(line));
}

/** What follows a text credit's label ("Source: Reuters" gives "Reuters"), or null where there is no such label. */
export function textCreditOf(line: string): string | null {
  if (line.length > LONGEST_LABEL) return null;
  const match = textCredit.exec(plain(line));
  return match === null ? null : line.slice(match[0].length).trim();
}

/** Where a photo credit begins in a line ("… in June. Photo: Jane Roe" gives the offset of "Photo"), or -1. */
export function photoCreditStart(line: string): number {
  const match = photoCredit.exec(line);
  if (match === null) return -1;
  return match.index + (/^[\s([.,;|/]/.test(match[0]) ? 1 : 0);
}

/** What follows "Previous" or "Next" in a pager's line, or null. */
export function pagerTarget(line: string): { direction: 'previous' | 'next'; title: string } | null {
  if (line.length > 2 * LONGEST_LABEL) return null;
  const back = previous.exec(line);
  if (back !== null) return { direction: 'previous', title: line.slice(back[0].length).trim() };
  const ahead = next.exec(line);
  return ahead === null ? null : { direction: 'next', title: line.slice(ahead[0].length).trim() };
}

/** The line without a label that says that a date is that of publication. */
export function withoutPublishedLabel(line: string): string {
  return line.replace(published, '');
}

/** Where a label for the time of the last change begins, or -1. */
export function modifiedLabelStart(line: string): number {
  return modified.exec(line)?.index ?? -1;
}
