import type { SourceMark } from '../../core/article.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { bylineOf } from '../byline.ts';
import type { Block } from './page-blocks.ts';

const LONGEST = 120;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** "© Ann Roe/Tellus" is a photographer's; a text's notice has the year. */
const NOTICE = /^(?:©|\([cс]\)|copyright(?!\p{L}))[^/|]*$/iu;

/**
 * The agency of a line beside the text that names an author and his agency ("By Jane Roe, Tellus"), or says whose the text is
 * ("© 2024 Tellus"). Only agencies: notices of publishers and their groups stand below everything that they print.
 */
export function agencyOfLine({ text }: Block, catalogue: OutletCatalogue): SourceMark | null {
  if (text.length > LONGEST) return null;
  const isNotice = NOTICE.test(text) && YEAR.test(text);
  const byline = isNotice ? [] : (bylineOf(text) ?? []);
  if (!isNotice && byline.length === 0) return null;
  const named = catalogue
    .mentions(text)
    .find(({ outlet, ambiguous }) => outlet.kind === 'agency' && !ambiguous);
  return named === undefined
    ? null
    : { type: 'credit-line', text: named.text, url: null, byline, date: null };
}
