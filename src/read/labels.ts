import { identifyLanguage } from '../language/identify.ts';
import type { PageLexicon } from '../language/lexicon.ts';
import { lexicons } from '../language/lexicons.ts';

/** Labels are short; a longer line is text whatever its first words are. */
const LONGEST_LABEL = 160;
const LONGEST_NOTICE = 600;
/** `\b` knows ASCII only; this is the edge of a lower-case word in the scripts of the lexicons. */
const LETTER = '0-9a-z\\u00df-\\u024f\\u0370-\\u04ff';
const WORD_EDGE = `(?:(?<=[${LETTER}])(?![${LETTER}])|(?<![${LETTER}])(?=[${LETTER}]))`;
/** Names of networks and services: the same in all languages. */
const SERVICE =
  'facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|instagram|youtube|tiktok|tumblr|flipboard|pocket|xing|vk|vkontakte|вконтакте|одноклассники|viber|messenger|threads|bluesky|mastodon|snapchat|wechat|weibo|line|google(?: news|\\+)?|rss|e-?mail|sms|pdf|print';

const services = new RegExp(`^(?:(?:${SERVICE})(?: ?\\(.{0,40}\\))?[\\s,|/•·]*)+$`, 'u');

type ListName = {
  [Name in keyof PageLexicon]: PageLexicon[Name] extends readonly string[] ? Name : never;
}[keyof PageLexicon];

/** Tells the lines around an article from its text, by the words of the page's language and of English. */
export interface Labels {
  /** The language of the text, as claimed or found, or null. */
  readonly language: string | null;
  /** Whether a whole line is a label, a control or a counter around the article ("Share", "3 min read", "12 comments"). */
  readonly isBoilerplate: (line: string) => boolean;
  /** Whether a whole line opens what stands after an article ("Related articles", "Back to top"). */
  readonly isEnd: (line: string) => boolean;
  /** Whether a line leads to another article of the site ("Read also: …"). */
  readonly isPromotion: (line: string) => boolean;
  /** "For the full article, click here". */
  readonly isFullTextNotice: (line: string) => boolean;
  /** "X is an automatic aggregator …". */
  readonly isAggregatorNotice: (line: string) => boolean;
  readonly isCorrection: (line: string) => boolean;
  /** Whether the words of a link or button ask to sign up, subscribe or pay ("Sign up", "Become a member"). */
  readonly isCallToAction: (words: string) => boolean;
  /** Whether a line says who may use the text ("All rights reserved", "may not be reproduced without …"). */
  readonly isLegalNotice: (line: string) => boolean;
  /** Whether a line is a press office's ("Media contact: …"). */
  readonly isAnnouncementLabel: (line: string) => boolean;
  /** What follows a text credit's label ("Source: Reuters" gives "Reuters"), or null where there is no such label. */
  readonly textCreditOf: (line: string) => string | null;
  /** Where a photo credit begins in a line ("… in June. Photo: Jane Roe" gives the offset of "Photo"), or -1. */
  readonly photoCreditStart: (line: string) => number;
  /** What follows "Previous" or "Next" in a pager's line, or null. */
  readonly pagerTarget: (line: string) => { direction: 'previous' | 'next'; title: string } | null;
  /** Where a label for the time of the last change begins, or -1. */
  readonly modifiedLabelStart: (line: string) => number;
}

const known = new Map<string, Labels>();

/**
 * The labels for a text: those of its language and of English, which pages of all languages carry. A claim of English is
 * what site software says of itself unless told otherwise, so that the text is asked too.
 */
export function labelsOf(text: string, claimed: string | null): Labels {
  const claim = claimed?.toLowerCase().slice(0, 2) ?? null;
  const language = claim === null || claim === 'en' ? identifyLanguage(text, claim) : claim;
  const used = lexicons.filter((lexicon) => lexicon.language === 'en' || lexicon.language === language);
  const pages = (language === null ? lexicons : used).map((lexicon) => lexicon.page);
  const key = language === null || pages.length > 1 ? (language ?? '') : 'en';
  const labels = known.get(key) ?? createLabels(pages, language);
  known.set(key, labels);
  return labels.language === language ? labels : { ...labels, language };
}

/**
 * Patterns are compiled when they are first needed, and match lower-case lines instead of ignoring case: with both, ignoring
 * case in Unicode's sense and the words of six languages, compiling them took half of the time of a small run.
 */
function createLabels(pages: readonly PageLexicon[], language: string | null): Labels {
  const all = (name: ListName) => [...new Set(pages.flatMap((page) => page[name]))];
  const words = (names: readonly ListName[], only = /(?:)/) => wordsPattern(names.flatMap(all), only);
  const line = (name: ListName, open: string, close: string) =>
    lazy(() => pattern(all(name), `^[\\s•·|>»<«\\[(+*→-]*${open}`, close));
  const boilerplate = line('boilerplateLines', '', '[\\s•·|>»<«\\]).…:+-]*$');
  const end = line('endLines', '', '[\\s•·|>»<«\\]).…:?!+-]*$');
  const promotion = line('promotionPrefixes', '', '');
  const fullText = line('fullTextElsewhere', '', '$');
  const callToAction = line('callsToAction', '', '[\\s>»→.!…]*$');
  const legal = lazy(() => pattern(all('legalNotices'), '', ''));
  // Anywhere in the line: a lead-in of any characters, which the sources have for readers, would only cost time.
  const aggregator = lazy(() =>
    pattern(
      all('aggregatorNotices').map((source) => source.replace(/^\.\{0,\d+\}(?:\\b)?/, '')),
      '',
      '',
    ),
  );
  const correction = lazy(() => new RegExp(`^[\\s*\\[(]*(?:${words(['corrections'])})(?:[\\s:.–—-]|$)`));
  const announcement = lazy(() => new RegExp(`^[\\s*•#\\[(]*(?:${words(['announcementLabels'])})`));
  // A label of several words may have a few words before it ("This article was originally published in").
  const textCredit = lazy(
    () =>
      new RegExp(
        `^[\\s*\\[(—–-]*(?:(?:${words(['textCredits'])})|(?:[${LETTER}']{1,20} ){1,4}(?:${words(['textCredits'], / /)}))(?: ?[:/|–—]| (?:in|on|at|by|auf|bei|von|dans|sur|par|en|por|в|на)(?= )|(?= ))\\s*`,
      ),
  );
  const photoCredit = lazy(
    () =>
      new RegExp(
        `(?:^|[\\s(\\[.,;|/])(?:${words(['photoCredits'])}) ?(?:[:/©,]|(?<= (?:by|von|par|de|via|of))(?= [^\\s]))`,
        'g',
      ),
  );
  const previous = lazy(
    () => new RegExp(`^[«‹<←\\s]*(?:${words(['previousLabels'])})(?:[\\s:»>-]+(?=\\S)|$)`),
  );
  const next = lazy(() => new RegExp(`^(?:${words(['nextLabels'])})(?:[\\s:»>→-]+(?=\\S)|$)`));
  const modified = lazy(() => new RegExp(`(?:^|[\\s(|,•·])(?:${words(['modifiedLabels'])})(?: ?: ?| |$)`));
  return {
    language,
    isBoilerplate: (text) =>
      text.length <= LONGEST_LABEL && (boilerplate().test(lowered(text)) || services.test(lowered(text))),
    isEnd: (text) => text.length <= LONGEST_LABEL && end().test(lowered(text)),
    isPromotion: (text) => text.length <= 2 * LONGEST_LABEL && promotion().test(lowered(text)),
    isFullTextNotice: (text) => text.length <= LONGEST_LABEL && fullText().test(lowered(text)),
    isAggregatorNotice: (text) => text.length <= LONGEST_NOTICE && aggregator().test(lowered(text)),
    isCorrection: (text) => text.length <= LONGEST_NOTICE && correction().test(lowered(text)),
    isAnnouncementLabel: (text) => text.length <= LONGEST_NOTICE && announcement().test(lowered(text)),
    isCallToAction: (text) => text.length <= LONGEST_LABEL / 2 && callToAction().test(lowered(text)),
    isLegalNotice: (text) => text.length <= LONGEST_NOTICE && legal().test(lowered(text)),
    textCreditOf: (text) => {
      const match = text.length > LONGEST_LABEL ? null : textCredit().exec(lowered(text));
      return match === null ? null : text.slice(match[0].length).trim();
    },
    photoCreditStart: (text) => creditStart(text, photoCredit()),
    pagerTarget: (text) => {
      if (text.length > 2 * LONGEST_LABEL) return null;
      const low = lowered(text);
      const back = previous().exec(low);
      if (back !== null) return { direction: 'previous', title: text.slice(back[0].length).trim() };
      const ahead = next().exec(low);
      return ahead === null ? null : { direction: 'next', title: text.slice(ahead[0].length).trim() };
    },
    modifiedLabelStart: (text) => modified().exec(lowered(text))?.index ?? -1,
  };
}

function lazy(make: () => RegExp): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The line as the sources are written; every character keeps its place. One line is asked about several times in a row. */
function lowered(line: string): string {
  if (line !== lastLine) {
    lastLine = line;
    lastLowered = line.replaceAll('İ', 'i').toLowerCase().replace(/[‘’]/g, "'");
  }
  return lastLowered;
}

let lastLine = '';
let lastLowered = '';

function pattern(sources: readonly string[], open: string, close: string): RegExp {
  const body = sources.map((source) => source.replaceAll('\\b', WORD_EDGE)).join('|');
  return new RegExp(`${open}(?:${body === '' ? '(?!)' : body})${close}`);
}

function wordsPattern(words: readonly string[], only: RegExp): string {
  return words
    .filter((word) => only.test(word))
    .map((word) => word.replace(/[.*+^${}()|[\]\\]/g, '\\$&').replace(/\\?:$/, ' ?:'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** After "by", "von" or "via" a name must follow: a capital. "Image source, Jane Roe" is one only at the start of a line. */
function creditStart(line: string, photoCredit: RegExp): number {
  const low = lowered(line);
  if (low.search(photoCredit) === -1) return -1;
  for (const match of low.matchAll(photoCredit)) {
    const end = match.index + match[0].length;
    const mark = match[0].at(-1);
    if (mark === ',' && (match.index > 0 || !match[0].includes(' '))) continue;
    if (!/[:/©,]$/.test(match[0]) && !/^ \p{Lu}/u.test(line.slice(end))) continue;
    return match.index + (/^[\s([.,;|/]/.test(match[0]) ? 1 : 0);
  }
  return -1;
}
