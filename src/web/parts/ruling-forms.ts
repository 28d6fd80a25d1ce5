import type { RulingRecord } from '../../core/ruling.ts';
import { articlePath, shorten, storyPath } from './links.ts';
import { type Html, html } from './markup.ts';
import { timeElement } from './time.ts';
import { counted } from './words.ts';

/** Headlines of stories by their ids; those that are no more have none. */
export type Headlines = Readonly<Record<string, string>>;

/** What a ruling was, in a sentence with links. */
function rulingWords(ruling: RulingRecord, headlines: Headlines): Html {
  const { kind, movers, stories, undoes } = ruling;
  const [one = '', other = one] = stories;
  const story = (id: string) => storyLink(id, headlines);
  const article = html`<a href="${articlePath(movers[0] ?? '')}">An article</a>`;
  switch (kind) {
    case 'merge':
      return html`${story(one)} and ${story(other)} are one.`;
    case 'split':
      return html`${counted(movers.length, 'article')} of ${story(one)} ${movers.length === 1 ? 'is a story of its' : 'are a story of their'} own.`;
    case 'pin':
      return html`${article} belongs to ${story(other)}, whatever the machine thinks.`;
    case 'forbid':
      return one === other
        ? html`${article} does not belong to ${story(one)}.`
        : html`${movers.length === 1 ? article : 'What is'} in ${story(one)} is not of ${story(other)}.`;
    case 'undo':
      return html`<a href="#ruling-${undoes}">Ruling ${undoes}</a> holds no more.`;
  }
}

/** A story by its headline. */
export function storyLink(id: string, headlines: Headlines): Html {
  const headline = Object.hasOwn(headlines, id) ? headlines[id] : undefined;
  return html`<a href="${storyPath(id)}" dir="auto">${headline === undefined ? 'a story that is no more' : html`“${shorten(headline, 100)}”`}</a>`;
}

/** Rulings with their notes; who may change things can undo them. */
export function rulingList(
  rulings: readonly RulingRecord[],
  {
    headlines,
    mayChange,
    back,
  }: {
    readonly headlines: Headlines;
    readonly mayChange: boolean;
    readonly back: string;
  },
): Html {
  return html`<ol class="rulings">${rulings.map(
    (
      ruling,
    ) => html`<li id="ruling-${ruling.number}" class="ruling${ruling.undoneBy === null ? '' : ' ruling-undone'}">
<p><span class="label">${KIND_LABELS[ruling.kind]}</span> ${rulingWords(ruling, headlines)} <span class="quiet">Ruling ${ruling.number}, ${timeElement(ruling.at)}${stateOf(ruling)}</span></p>
${ruling.note === null ? '' : html`<p class="ruling-note" dir="auto">${ruling.note}</p>`}
${ruling.undoneBy === null ? '' : html`<p class="quiet">Undone by ruling ${ruling.undoneBy}.</p>`}
${mayChange && ruling.undoneBy === null && ruling.kind !== 'undo' ? rulingForm({ kind: 'undo', fields: { ruling: String(ruling.number), back }, submit: 'Undo' }) : ''}</li>`,
  )}</ol>`;
}

function stateOf({ applied, toMove }: RulingRecord): string {
  if (toMove > 0) return `; being applied: ${counted(toMove, 'article')} still to be moved`;
  return applied ? '' : '; it is applied when Headwater runs';
}

const KIND_LABELS: Readonly<Record<RulingRecord['kind'], string>> = {
  merge: 'Merge',
  split: 'Split',
  pin: 'Pin',
  forbid: 'Keep apart',
  undo: 'Undo',
};

interface RulingForm {
  readonly kind: RulingRecord['kind'];
  /** Sent as they are. */
  readonly fields: Readonly<Record<string, string>>;
  readonly submit: string;
  /** A field in which the other story is named. */
  readonly other?: { readonly id: string; readonly label: string };
  /** Asks why, for those who look at it later. */
  readonly asksWhy?: boolean;
}

/** A form that rules; it works without scripts. */
export function rulingForm({ kind, fields, submit, other, asksWhy = false }: RulingForm): Html {
  return html`<form class="ruling-form" method="post" action="/rulings"><input type="hidden" name="kind" value="${kind}">${Object.entries(
    fields,
  ).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${
    other === undefined
      ? ''
      : html`<label for="${other.id}">${other.label}</label><input id="${other.id}" name="other" type="text" required maxlength="300" autocomplete="off" spellcheck="false" placeholder="Address of the story">`
  }${asksWhy ? noteField(`${other?.id ?? kind}-note`) : ''}<button type="submit">${submit}</button></form>`;
}

export function noteField(id: string): Html {
  return html`<label for="${id}">Why, for those who look at it later</label><input id="${id}" name="note" type="text" maxlength="500" autocomplete="off">`;
}

/** What a person can rule about a whole story. */
export function steerStory(
  story: { readonly id: string; readonly headline: string },
  decisionsPath: string,
): Html {
  return html`<details class="steer"><summary>Steer this story</summary><div>
<p class="quiet">What you rule is done at once, kept, and can be undone. The machine keeps to it. “${shorten(story.headline, 120)}” is known by the address of this page.</p>
${rulingForm({ kind: 'merge', fields: { story: story.id }, submit: 'Merge', other: { id: 'merge-other', label: 'This story and another are one' }, asksWhy: true })}
${rulingForm({ kind: 'forbid', fields: { story: story.id }, submit: 'Keep apart', other: { id: 'forbid-other', label: 'This story and another are never one' }, asksWhy: true })}
<p><a href="${decisionsPath}#articles">Split articles off</a></p></div></details>`;
}

/** What a person can rule about where an article belongs. */
export function steerArticle(article: string, story: string): Html {
  const back = articlePath(article);
  return html`<details class="steer"><summary>Put it elsewhere</summary><div>
${rulingForm({ kind: 'pin', fields: { article, back }, submit: 'Pin', other: { id: 'pin-other', label: 'It belongs to this story, and stays there' }, asksWhy: true })}
${rulingForm({ kind: 'pin', fields: { article, other: story, back }, submit: 'Keep it in the story it is in' })}
${rulingForm({ kind: 'forbid', fields: { article, other: story, back }, submit: 'It does not belong to its story' })}
</div></details>`;
}
