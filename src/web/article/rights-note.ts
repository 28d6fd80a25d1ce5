import type { RightsPolicy, RightsRule } from '../../core/rights.ts';
import { shorten } from '../parts/links.ts';
import { type Html, html, nothing } from '../parts/markup.ts';
import { counted } from '../parts/words.ts';

/** What the publisher says of the use of the page, where that changes what is shown or what others may do with it. */
export function rightsNote(rights: RightsPolicy | null): Html {
  if (rights === null || (rights.text === 'full' && rights.training)) return nothing;
  return html`<details class="evidence rights-note"><summary>${summary(rights)} <span class="pieces">${rights.rules.length}<span class="visually-hidden"> ${rights.rules.length === 1 ? 'statement' : 'statements'} of the publisher</span></span></summary><div><ul class="evidence-list">${rights.rules.map(statement)}</ul></div></details>`;
}

function summary({ text, excerptLength }: RightsPolicy): string {
  switch (text) {
    case 'none':
      return 'The publisher wants no text kept: here are link, title, people and times, and what a feed gave';
    case 'excerpt':
      return `The publisher lets ${counted(excerptLength ?? 0, 'character')} of the text be shown`;
    default:
      return 'The publisher wants no model trained with this text';
  }
}

function statement({ where, words, meaning }: RightsRule): Html {
  return html`<li><code dir="auto">${shorten(words, 200)}</code> <span class="quiet">${shorten(where, 120)}</span><br>${meaning}</li>`;
}
