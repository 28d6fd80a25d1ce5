import { countWords } from '../../core/text.ts';
import { bylineOf } from '../byline.ts';
import { findDate } from '../dates.ts';
import type { Labels } from '../labels.ts';
import { captionCreditStart } from '../pictures.ts';

const COPYRIGHT = /^(?:\(c\)|©|copyright\b)/iu;
const LONGEST_HEADING = 200;

/** Whether a unit has the form of running text: a sentence with its end, long enough not to be a label. */
export function isProse(unit: string): boolean {
  const cjk =
    unit.slice(0, 400).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)
      ?.length ?? 0;
  if (cjk >= 20) return /[。！？；，、]/u.test(unit) || cjk >= 60;
  const words = countWords(unit.slice(0, 2_000));
  return (endsSentence(unit) && words >= 8) || words >= 45;
}

export function endsSentence(unit: string): boolean {
  return /[.!?…:;。！？][\p{Pf}\p{Pe}"'”’“»\s\]]*$/u.test(unit);
}

/** Whether a unit is a label, control or counter, known whatever stands around it. */
export function isLabel(unit: string, labels: Labels): boolean {
  return labels.isBoilerplate(unit) || labels.isEnd(unit) || labels.isPromotion(unit);
}

export function isCaption(unit: string, labels: Labels): boolean {
  return captionCreditStart(unit, labels) !== -1;
}

export function isCopyright(unit: string): boolean {
  return unit.length <= 200 && COPYRIGHT.test(unit);
}

/** Whether a unit is a date and little else ("Tuesday, July 26, 2022", "Updated 3 May 2021, 10:00 | Berlin"). */
export function isDateLine(unit: string): boolean {
  if (unit.length > 100) return false;
  const date = findDate(unit);
  if (date === null) return false;
  const rest = `${unit.slice(0, date.start)} ${unit.slice(date.end)}`;
  return countWords(rest) <= 6 && !/[.!?]$/u.test(rest.trim());
}

/** Whether a unit could be a headline: some words, none of the labels, not running text. */
export function isHeadingLike(unit: string, labels: Labels): boolean {
  if (
    unit.length > LONGEST_HEADING ||
    (/^\S+$/u.test(unit.replace(/[\p{Script=Han}]/gu, '')) === true && unit.length < 6)
  )
    return false;
  if (isLabel(unit, labels) || isDateLine(unit) || isCopyright(unit) || isCaption(unit, labels)) return false;
  if (labels.isFullTextNotice(unit) || labels.isAggregatorNotice(unit) || bylineOf(unit) !== null)
    return false;
  if (labels.textCreditOf(unit) !== null && countWords(unit) < 6) return false;
  const words = countWords(unit);
  return words >= 2 && words <= 45 && !/^(?:https?:|www\.)/iu.test(unit);
}
