import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import type { Credit } from './credit.ts';

/** 「特勒斯奥斯陆5月12日电」: agency, place, day and the word for a dispatch at the head of a text. */
const DISPATCH = /^[\s（(【［[]*[^\n，。；：！？]{2,40}?\d{1,2}\s?日\s?(?:电|電|讯|訊)/u;
/** 「【オスロ12日テルス通信】」, 「［オスロ　１２日　テルス通信］」, 「【オスロ共同】」. */
const BRACKETED = /^[\s\u3000]*[【［[（(]([^\n】］\])）]{2,40})[】］\])）]/u;
/** 「（テルス通信）」 at the end. */
const CLOSING = /[（(【［]([^\n（(【［）)】］]{2,24})[）)】］][\s。]*$/u;
const HEAD = 60;
const TAIL = 40;

/** The agency of a dispatch in languages without spaces, which write it into one run with place and day. */
export function unspacedDatelines(text: string, catalogue: OutletCatalogue): Credit[] {
  const head = text.slice(0, HEAD);
  const dispatch = DISPATCH.exec(head)?.[0] ?? BRACKETED.exec(head)?.[0];
  const opening = dispatch === undefined ? [] : agenciesIn(dispatch, 0, 'dateline', catalogue);
  const from = Math.max(0, text.length - TAIL);
  const close = CLOSING.exec(text.slice(from));
  if (close === null || from + close.index < (dispatch?.length ?? 0)) return opening;
  return [...opening, ...agenciesIn(close[1] ?? '', from + close.index + 1, 'close', catalogue)];
}

function agenciesIn(words: string, at: number, place: Credit['place'], catalogue: OutletCatalogue): Credit[] {
  return catalogue
    .mentions(words)
    .filter(
      // A short name that is an everyday word is the agency's where the mark ends with it.
      ({ outlet, ambiguous, end }) => outlet.kind === 'agency' && (!ambiguous || isLast(words, end)),
    )
    .map((mention) => ({
      start: at + mention.start,
      end: at + mention.end,
      text: mention.text,
      outlet: outletReference(mention.outlet),
      known: mention.outlet,
      place,
    }));
}

function isLast(words: string, end: number): boolean {
  return /^[\s】］\])）]*$/u.test(words.slice(end));
}
