import type { Outlet } from '../../core/outlet.ts';
import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import type { Span } from '../../core/span.ts';
import type { Credit } from './credit.ts';
import { afterLabel, agencyNamed, outletNamed, partsOf } from './credit-names.ts';
import type { Cues } from './cues.ts';
import { DASH_AFTER, DATELINE_START, DAY, HEAD, TAIL } from './dateline-patterns.ts';

const LONGEST_SIGNATURE = 80;

const LIST_NUMBER = /(?:^|\s)\d{1,3}\)\s*[«„“]?$/u;

/** The marks without brackets of one line of a text. */
export function unbracketedCredits(
  text: string,
  line: Span,
  catalogue: OutletCatalogue,
  cues: Cues,
): Credit[] {
  return [
    ...unbracketedDateline(text, line, catalogue),
    ...unbracketedClose(text, line, catalogue, cues),
    ...signatureLine(text, line, catalogue, cues),
  ];
}

/** "Fot. Tellus": the dot before the name is that of a picture credit. */
function endsWithPictureWord(before: string, cues: Cues): boolean {
  for (const match of before.matchAll(cues.picture)) {
    if (/^[\s.:]*$/u.test(before.slice(match.index + match[0].length))) return true;
  }
  return false;
}

/** "LONDRES, 12. — Reuter. —", "ASTANA, 3 May, Kazinform –", "dpa –". */
function unbracketedDateline(text: string, line: Span, catalogue: OutletCatalogue): Credit[] {
  const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
  const dash = head.search(/[.\s][–—-][\s.]|\//u);
  if (dash < 0) return [];
  for (const mention of catalogue.mentions(head)) {
    if (mention.outlet.kind !== 'agency' || mention.ambiguous) continue;
    const before = head.slice(0, mention.start);
    const after = head.slice(mention.end).replace(/^\.\p{L}{2,3}(?=\s)/u, '');
    // "OSLO, 12 May - Tellus." and "OSLO, 12 May. /Tellus/" are as common as a dash after the name.
    const closes =
      DASH_AFTER.test(after) || (DAY.test(before) && /[–—-]\s*$|\/$/u.test(before) && /^[./]/.test(after));
    if (!closes || !(before.trim() === '' || /[,.–—/-]\s*$/u.test(before))) continue;
    if (before.trim() !== '' && !DATELINE_START.test(before)) continue;
    return [
      {
        ...spanOf(mention, line.start),
        outlet: outletReference(mention.outlet),
        known: mention.outlet,
        place: 'dateline',
      },
    ];
  }
  return [];
}

function spanOf(mention: Span & { text: string }, by: number): Span & { text: string } {
  return { start: mention.start + by, end: mention.end + by, text: mention.text };
}

/** "… the road stayed open. / ats-afp" */
function unbracketedClose(text: string, line: Span, catalogue: OutletCatalogue, cues: Cues): Credit[] {
  const from = Math.max(line.start, line.end - TAIL);
  const tail = text.slice(from, line.end);
  const match = /(?:^|[.!?»”")\]…])\s*[/–—-]?\s*([^.!?»”")\]…\n]{2,38})\.?\s*$/u.exec(tail);
  const content = afterLabel(match?.[1]?.trim() ?? '', cues);
  if (
    match === null ||
    content === '' ||
    (match.index === 0 && from > line.start && !/^[.!?»”")\]…]/u.test(tail))
  )
    return [];
  const parts = partsOf(content);
  // "… mehr" closes a teaser: a word in small letters that leads on is a word.
  const before = tail.slice(0, tail.lastIndexOf(content));
  // "14) Holt (Nord). 15) Reuter": the number of a list, and no end of a sentence; a mark that nothing closes opens a name.
  if (LIST_NUMBER.test(before) || /^[«„“][^»“”]*$/u.test(content)) return [];
  if (endsWithPictureWord(before, cues)) return [];
  if (/^\p{Ll}/u.test(content) && /(?:\.\.\.|…)\s*$/u.test(before)) return [];
  const known = parts.map((part) => agencyNamed(part.text, catalogue));
  if (parts.length === 0 || known.some((outlet) => outlet === null)) return [];
  const base = from + match.index + match[0].lastIndexOf(content);
  return parts.map((part, index) => {
    const outlet = known[index] as Outlet;
    const start = base + part.start;
    return {
      start,
      end: start + part.text.length,
      text: part.text,
      outlet: outletReference(outlet),
      known: outlet,
      place: 'close',
    };
  });
}

/** "Le Phare du Soir avec Tellus": a line of its own, the last of a text, of outlets' names that a word for "with" joins. */
function signatureLine(text: string, line: Span, catalogue: OutletCatalogue, cues: Cues): Credit[] {
  if (line.end - line.start > LONGEST_SIGNATURE || line.start === 0) return [];
  if (text.slice(line.end, line.end + TAIL).trim() !== '') return [];
  const words = text.slice(line.start, line.end);
  const joined = [...words.matchAll(cues.label)].find(({ index }) => index > 0);
  if (joined === undefined) return [];
  const second = joined.index + joined[0].length;
  const parts = [
    { start: 0, text: words.slice(0, joined.index) },
    { start: second, text: words.slice(second).replace(/[.\s]+$/u, '') },
  ].flatMap((half) => partsOf(half.text).map((part) => ({ ...part, start: half.start + part.start })));
  const known = parts.map((part) => agencyNamed(part.text, catalogue) ?? outletNamed(part.text, catalogue));
  if (parts.length < 2 || known.some((outlet) => outlet === null)) return [];
  return parts.map((part, index) => {
    const outlet = known[index] as Outlet;
    const start = line.start + part.start;
    const span = { start, end: start + part.text.length, text: part.text };
    return { ...span, outlet: outletReference(outlet), known: outlet, place: 'close' };
  });
}
