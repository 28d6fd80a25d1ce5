import type { Evidence } from '../../core/evidence.ts';
import { placePath, shorten } from './links.ts';
import { type Html, html } from './markup.ts';
import { counted, EVIDENCE_WORDS } from './words.ts';

const MOST_SHOWN = 12;

/** Names articles in evidence by their outlet: the reader knows outlets, not ids. */
export type ArticleNames = ReadonlyMap<string, string>;

/**
 * The evidence of one verdict, folded away: type, the words with a link to their place, and why they count. `about`
 * completes "Evidence" for those who only hear the summary ("for the reprint by …").
 */
export function evidenceDetails(
  evidence: readonly Evidence[],
  names: ArticleNames,
  about: string,
  introduction: Html | string = '',
): Html {
  if (evidence.length === 0 && introduction === '') return html``;
  return html`<details class="evidence">
<summary>Evidence <span class="count">${evidence.length === 0 ? '' : evidence.length}</span><span class="visually-hidden"> ${about}</span></summary>
${introduction === '' ? '' : html`<p class="evidence-reason">${introduction}</p>`}${evidenceList(evidence, names)}
</details>`;
}

export function evidenceList(evidence: readonly Evidence[], names: ArticleNames): Html {
  if (evidence.length === 0) return html`<p class="quiet">No single piece of evidence is recorded.</p>`;
  return html`<ul class="evidence-list">${evidence.slice(0, MOST_SHOWN).map((item) => evidenceItem(item, names))}</ul>${
    evidence.length > MOST_SHOWN
      ? html`<p class="quiet">And ${counted(evidence.length - MOST_SHOWN, 'more piece', 'more pieces')} of evidence.</p>`
      : ''
  }`;
}

function evidenceItem(item: Evidence, names: ArticleNames): Html {
  const place = item.article === null ? null : placePath(item.article, item.start, item.end);
  const where = item.article === null ? null : (names.get(item.article) ?? 'the article');
  const words = item.text === null ? null : shorten(item.text, 400);
  return html`<li><span class="evidence-type">${EVIDENCE_WORDS[item.type]}</span> <span class="evidence-note">${item.note}</span>${
    words === null ? '' : html` <q class="evidence-words" dir="auto">${words}</q>`
  }${place === null ? '' : html` <a class="evidence-place" href="${place}">in ${where}</a>`}</li>`;
}
