import type { Evidence } from '../../core/evidence.ts';
import { placePath, shorten } from './links.ts';
import { type Html, html, nothing } from './markup.ts';
import { withMore } from './with-more.ts';
import { counted, EVIDENCE_WORDS } from './words.ts';

const MOST_SHOWN = 12;

/** Names articles in evidence by their outlet: the reader knows outlets, not ids. */
export type ArticleNames = ReadonlyMap<string, string>;

/** What the fold of a verdict says beside its evidence. */
export interface EvidenceFold {
  /** The verdict itself, with its confidence in words. Plain words: a link in it could not be told from the fold. */
  readonly verdict: Html | string;
  /** How many pieces there are in all; the length of the list unless told. */
  readonly pieces?: number;
  /** One sentence that says why. */
  readonly reason?: string;
  /** The address of the opened evidence on its page: a link to it opens the fold. */
  readonly id?: string;
  /** More that belongs to the verdict, below its evidence. */
  readonly after?: Html;
}

/** A verdict that opens what led to it, with no script: type, the words with a link to their place, why they count. */
export function evidenceDetails(
  evidence: readonly Evidence[],
  names: ArticleNames,
  { verdict, pieces = evidence.length, reason = '', id, after = nothing }: EvidenceFold,
): Html {
  const place = id === undefined ? '' : html` id="${id}"`;
  return html`<details class="evidence"><summary>${verdict}${
    pieces === 0
      ? html`<span class="visually-hidden">: why</span>`
      : html` <span class="pieces">${pieces}<span class="visually-hidden"> ${pieces === 1 ? 'piece' : 'pieces'} of evidence</span></span>`
  }</summary><div${place}>${reason === '' ? '' : html`<p class="evidence-reason">${shorten(reason, 600)}</p>`}${
    evidence.length === 0 && reason !== '' ? '' : evidenceList(evidence, names)
  }${after}</div></details>`;
}

/** Pieces of evidence as a list, all of them within reach. What counts for one and the same reason stands together. */
export function evidenceList(evidence: readonly Evidence[], names: ArticleNames): Html {
  if (evidence.length === 0) return html`<p class="quiet">No single piece of evidence is recorded.</p>`;
  return withMore(
    evidence,
    MOST_SHOWN,
    (shown) =>
      html`<ul class="evidence-list">${alike(shown).map((group) => evidenceGroup(group, names))}</ul>`,
    (count) => `${counted(count, 'more piece', 'more pieces')} of evidence`,
  );
}

function alike(evidence: readonly Evidence[]): Evidence[][] {
  return [...Map.groupBy(evidence, (item) => `${item.type} ${item.note}`).values()];
}

function evidenceGroup(group: readonly Evidence[], names: ArticleNames): Html {
  const [first] = group;
  if (first === undefined) return nothing;
  const head = html`<span class="evidence-type">${EVIDENCE_WORDS[first.type]}</span> <span class="evidence-note">${shorten(first.note, 400)}</span>`;
  if (group.length === 1) return html`<li>${head} ${evidencePlace(first, names)}</li>`;
  const isOneArticle = group.every((item) => item.article === first.article && item.text !== null);
  const where = isOneArticle && first.article !== null ? html` in <bdi>${articleIn(first, names)}</bdi>` : '';
  if (isOneArticle)
    return html`<li>${head}${where}<ul class="evidence-places">${group.map((item) => html`<li>${linkedWords(item)}</li>`)}</ul></li>`;
  // The same words in several articles are said once.
  const byWords = Map.groupBy(group, (item) => item.text?.toLowerCase() ?? item);
  return html`<li>${head}<ul class="evidence-places">${[...byWords.values()].map((alike) => html`<li>${placesOfWords(alike, names)}</li>`)}</ul></li>`;
}

function placesOfWords([first, ...others]: readonly Evidence[], names: ArticleNames): Html {
  if (first === undefined) return nothing;
  return html`${evidencePlace(first, names)}${others.map((item) => html`, ${evidencePlace({ ...item, text: null }, names)}`)}`;
}

/** The words, and the article that they stand in, with a link to the very place. */
function evidencePlace(item: Evidence, names: ArticleNames): Html {
  // Some notes quote the words themselves: once is enough.
  const words = item.note.includes(`“${item.text}”`) ? '' : html`${evidenceWords(item)} `;
  if (item.article === null) return html`${words}`;
  return html`${words}<a class="evidence-place" href="${placePath(item.article, item.start, item.end)}">in <bdi>${articleIn(item, names)}</bdi></a>`;
}

function linkedWords(item: Evidence): Html {
  const words = evidenceWords(item);
  if (item.article === null) return words;
  return html`<a class="evidence-place" href="${placePath(item.article, item.start, item.end)}">${words}</a>`;
}

function evidenceWords({ text }: Evidence): Html {
  return text === null ? nothing : html`<q class="evidence-words" dir="auto">${shorten(text, 400)}</q>`;
}

function articleIn({ article }: Evidence, names: ArticleNames): string {
  return shorten(names.get(article ?? '') ?? 'another article', 60);
}
