import type { PrimarySource, Work } from '../../core/provenance.ts';
import { type Html, html } from './markup.ts';

/** Why there is no text of a work: it was never captured, or its owner wants it gone. */
export function absenceFlag({ removed }: Pick<Work | PrimarySource, 'removed'>): Html {
  return html`<span class="flag flag-dashed">${removed === true ? 'removed at its owner’s request' : 'not captured'}</span>`;
}

/** The same with what is known of it all the same, and what became of its page where that was asked for. */
export function absenceNote({ removed, page }: Pick<Work, 'removed' | 'page'>): Html {
  if (removed === true) return html`${absenceFlag({ removed })} What derives from it was found before.`;
  return html`${absenceFlag({})} Known from what others say of it.${page === undefined ? '' : ` ${PAGE_WORDS[page] ?? COULD_NOT}`}`;
}

const COULD_NOT = 'Its page could not be fetched.';
const HAS_NO_ARTICLE = 'Its page was fetched and no article was found there.';

/** What became of a page that articles name as their source. */
const PAGE_WORDS: Readonly<Record<string, string>> = {
  waiting: 'Its page waits to be fetched.',
  fetched: 'Its page was fetched.',
  unchanged: 'Its page was fetched.',
  'not-found': 'Its page is not there any more.',
  gone: 'Its page is not there any more.',
  'barred-by-robots': 'Its site does not let programs fetch the page.',
  'bot-wall': 'Its site does not let programs fetch the page.',
  'barred-by-law': 'Its page is barred by law.',
  paywall: 'Its page is behind a paywall.',
  'consent-wall': 'Its page asks for consent first.',
  'no-text': HAS_NO_ARTICLE,
  empty: HAS_NO_ARTICLE,
  binary: HAS_NO_ARTICLE,
  'not-text': HAS_NO_ARTICLE,
  'unsupported-type': HAS_NO_ARTICLE,
};
