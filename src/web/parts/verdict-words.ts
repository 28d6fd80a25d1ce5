import type { OutletReference } from '../../core/outlet.ts';
import type { ArticleKind } from '../../core/provenance.ts';
import { shorten } from './links.ts';
import { type Html, html } from './markup.ts';
import { confidenceWords, KIND_WORDS } from './words.ts';

/** What of an article its verdict is put into words from. */
export interface Judged {
  readonly kind: ArticleKind;
  readonly primarySource: { readonly outlet: OutletReference | null; readonly confidence: number } | null;
}

/** "Rewrite of Meridian Wire: high confidence, 84 %", "Original report: likely, 72 %", "Source unknown". */
export function verdictWords({ kind, primarySource }: Judged): Html {
  const words = html`<span class="kind kind-${kind}">${KIND_WORDS[kind]}</span>`;
  if (primarySource === null) return words;
  const { outlet, confidence } = primarySource;
  const source =
    kind === 'original' || outlet === null ? '' : html` from <bdi>${shorten(outlet.name, 60)}</bdi>`;
  return html`${words}${source}, ${confidenceWords(confidence)}`;
}
