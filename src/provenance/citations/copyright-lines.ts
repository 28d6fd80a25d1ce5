import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import type { Credit } from './credit.ts';

const LAST_LINES = 600;
const LONGEST_LINE = 200;
const SIGN = /©|\([cс]\)|(?<!\p{L})copyright(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** Who made a picture is named beside the sign without a year: "© Ann Roe/Tellus". */
const PICTURE = /[/|]|\p{L}\s*\/\s*\p{L}/u;

/**
 * "© 2024 Tellus. All rights reserved.": a line of its own at the end of a text that says whose the text is. `isLegal` tells
 * notices like "all rights reserved", which say it without a year.
 */
export function copyrightLines(
  text: string,
  catalogue: OutletCatalogue,
  isLegal: (line: string) => boolean,
): Credit[] {
  const from = Math.max(0, text.length - LAST_LINES);
  const tail = text.slice(from);
  const sign = SIGN.exec(tail);
  if (sign === null) return [];
  const start = tail.lastIndexOf('\n', sign.index) + 1;
  const close = tail.indexOf('\n', sign.index);
  const line = tail.slice(start, close < 0 ? tail.length : close);
  if (line.length > LONGEST_LINE || PICTURE.test(line) || !(YEAR.test(line) || isLegal(line))) return [];
  // "The mayor at the gate © 2024 Tellus": a caption stands before the sign.
  const before = line.slice(0, sign.index - start);
  if (/\p{L}/u.test(before) && !isLegal(before)) return [];
  return catalogue
    .mentions(line)
    .filter((mention) => !mention.ambiguous)
    .slice(0, 1)
    .map((mention) => ({
      start: from + start + mention.start,
      end: from + start + mention.end,
      text: mention.text,
      outlet: outletReference(mention.outlet),
      known: mention.outlet,
      place: 'copyright' as const,
    }));
}
