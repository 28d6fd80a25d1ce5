import type { RightsPolicy, RightsRule, ShownText } from '../../core/rights.ts';
import { whoLimits } from '../../core/who-limits.ts';
import { shorten } from '../parts/links.ts';
import { type Html, html, nothing } from '../parts/markup.ts';
import { counted } from '../parts/words.ts';

/** How much of the text is shown here, and whose word that is; nothing where nobody asked who looks. */
export function shownNote(
  shown: ShownText | undefined,
  rights: RightsPolicy | null,
  isFeedEntry = false,
): Html {
  if (shown === undefined || shown.because === 'publisher') return nothing;
  if (isFeedEntry && shown.text === 'full')
    return html`<p class="shown-note quiet">What a feed gave is shown: the page itself was not taken in.</p>`;
  return html`<p class="shown-note quiet">${shownWords(shown, rights)}</p>`;
}

function shownWords({ text, words, because }: ShownText, rights: RightsPolicy | null): Html {
  const excerpt = `an excerpt of ${counted(words ?? 0, 'word')}`;
  switch (because) {
    case 'operator':
      if (rights !== null && words === null && text !== 'full' && whoLimits(rights) === 'operator')
        return html`The operator of this Headwater decided to keep ${text === 'none' ? 'no text' : 'no more than an excerpt'} of this article.`;
      if (text === 'full')
        return html`The whole text is shown: the operator of this Headwater decided so about this outlet.`;
      return html`The operator of this Headwater shows ${text === 'none' ? 'no text' : excerpt} of this outlet’s articles.`;
    case 'visitor':
      return html`${text === 'none' ? 'No text' : `${excerpt.charAt(0).toUpperCase()}${excerpt.slice(1)}`} is shown to those who have not signed in. <a href="/sign-in">Sign in</a> for all that may be shown.`;
    default:
      return html`The whole text is shown: ${rights === null || rights.rules.length === 0 ? 'its publisher says nothing against it' : 'its publisher lets it be kept'}.`;
  }
}

/**
 * What the publisher says of the use of the page, and what the operator decided to keep of it, where that changes what is
 * shown or what others may do with it.
 */
export function rightsNote(rights: RightsPolicy | null): Html {
  if (rights === null || (rights.text === 'full' && rights.training)) return nothing;
  return html`<details class="evidence rights-note"><summary>${summary(rights)} <span class="pieces">${rights.rules.length}<span class="visually-hidden"> ${rights.rules.length === 1 ? 'statement' : 'statements'}</span></span></summary><div><ul class="evidence-list">${rights.rules.map(statement)}</ul></div></details>`;
}

function summary(rights: RightsPolicy): string {
  const { text, excerptLength } = rights;
  if (whoLimits(rights) === 'operator')
    return text === 'none'
      ? 'The operator of this Headwater keeps no text of this outlet: here are link, title, people and times'
      : `The operator of this Headwater keeps ${counted(excerptLength ?? 0, 'character')} of the text`;
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
