import { Parser } from 'htmlparser2';
import { squeeze } from '../core/text.ts';
import { webUrl } from '../core/url.ts';

/** The words of a title or name that may carry markup and entities, or null where there are none. */
export function plainText(html: string | null | undefined): string | null {
  if (html === null || html === undefined) return null;
  if (!/[<&]/.test(html)) return squeeze(html) || null;
  let text = '';
  const parser = new Parser({ ontext: (piece) => (text += piece) }, { decodeEntities: true });
  parser.end(html);
  return squeeze(text) || null;
}

/** A claimed time as ISO 8601 instant in UTC, or null where it is no date. */
export function claimedTime(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const text = squeeze(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.isNaN(Date.parse(text)) ? null : text;
  // RFC 822 allows a day name in any language and zones that JavaScript does not know: the day name says nothing new.
  const time = Date.parse(text.replace(/^\p{L}+\.?,\s*/u, ''));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
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

/** The names of people: without e-mail addresses, each once. */
export function names(people: readonly (string | null | undefined)[]): string[] {
  const found = new Set<string>();
  for (const person of people) {
    const name = plainText(person)
      ?.replace(/\S+@\S+\s*/g, '')
      .replace(/^\((.*)\)$/, '$1')
      .trim();
    if (name) found.add(name);
  }
  return [...found];
}
