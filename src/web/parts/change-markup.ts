import type { ChangePart } from '../../core/revision.ts';
import { type Html, html } from './markup.ts';

/** Words with what was changed marked: by underline and strike-through, and in words for those who do not see them. */
export function changeMarkup(parts: readonly ChangePart[]): Html {
  return html`${parts.map(({ kind, text }) => {
    if (kind === 'same') return text;
    const words = text.trim();
    // A change of nothing but space parts two marks.
    if (words === '') return text;
    const before = text.slice(0, text.indexOf(words));
    const after = text.slice(before.length + words.length);
    return kind === 'removed'
      ? html`${before}<del><span class="visually-hidden">[left out: </span>${words}<span class="visually-hidden">]</span></del>${after === '' ? ' ' : after}`
      : html`${before}<ins><span class="visually-hidden">[put in: </span>${words}<span class="visually-hidden">]</span></ins>${after}`;
  })}`;
}
