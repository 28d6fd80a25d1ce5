import type { PrimarySource, Work } from '../../core/provenance.ts';
import { type Html, html } from './markup.ts';

/** Why there is no text of a work: it was never captured, or its owner wants it gone. */
export function absenceFlag({ removed }: Pick<Work | PrimarySource, 'removed'>): Html {
  return html`<span class="flag flag-dashed">${removed === true ? 'removed at its owner’s request' : 'not captured'}</span>`;
}

/** The same with what is known of it all the same. */
export function absenceNote(work: Pick<Work | PrimarySource, 'removed'>): Html {
  return html`${absenceFlag(work)} ${work.removed === true ? 'What derives from it was found before.' : 'Known from what others say of it.'}`;
}
