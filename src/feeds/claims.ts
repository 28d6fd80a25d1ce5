import { createMarkupParser } from '../core/markup-parser.ts';
import { squeeze } from '../core/text.ts';
import { webUrl } from '../core/url.ts';
import { feedDate } from './feed-date.ts';

/** Elements of HTML, also of old: what else stands between angle brackets is words ("History of the <null> value"). */
const ELEMENTS =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas center cite code col dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark marquee meta nav nobr noscript object ol option p param picture pre q s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr';
const NO_TAG = new RegExp(`<(?!!--|/?(?:${ELEMENTS.replaceAll(' ', '|')})(?:[\\s/>]|$))`, 'gi');
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** The words of a title or name that may carry markup and entities, or null where there are none. */
export function plainText(html: string | null | undefined): string | null {
  if (html === null || html === undefined) return null;
  const clean = html.replace(CONTROLS, '');
  if (!/[<&]/.test(clean)) return squeeze(clean) || null;
  let text = '';
  let hidden = 0;
  const isHidden = (name: string) => (name === 'script' || name === 'style' ? 1 : 0);
  const parser = createMarkupParser(
    {
      onopentagname: (name) => (hidden += isHidden(name)),
      onclosetag: (name) => (hidden -= isHidden(name)),
      ontext: (piece) => (text += hidden === 0 ? piece : ''),
    },
    { decodeEntities: true },
  );
  parser.end(clean.replace(NO_TAG, '&lt;'));
  return squeeze(text) || null;
}

/** A claimed time as ISO 8601 instant in UTC, or null where it is no date. */
export function claimedTime(value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : feedDate(squeeze(value));
}

/** An absolute web address, or null. */
export function absoluteUrl(href: string | null | undefined, base: string | null): string | null {
  if (href === null || href === undefined || href.trim() === '') return null;
  return webUrl(href, base ?? undefined)?.href ?? null;
}

/** Text that is there, or null. */
export function present(text: string | null | undefined): string | null {
  return text === null || text === undefined || text.trim() === '' ? null : text;
}

/** A language as BCP 47 writes it ("en_us" → "en-US"), or null where it is none. */
export function languageTag(value: string | null | undefined): string | null {
  const tag = present(value)?.trim().replaceAll('_', '-');
  if (tag === undefined || tag.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** With an address and what else feeds write beside it. */
const LONGEST_NAME = 500;

/** The names of people: without e-mail addresses, each once. */
export function names(people: readonly (string | null | undefined)[]): string[] {
  const found = new Set<string>();
  for (const person of people) {
    const name = plainText(person?.slice(0, LONGEST_NAME))
      ?.replace(/\S+@\S+\s*/g, '')
      .replace(/^\((.*)\)$/, '$1')
      .trim();
    if (name) found.add(name);
  }
  return [...found];
}
