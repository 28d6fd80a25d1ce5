import type { StoryMoveRecord } from '../../core/story.ts';
import { type ArticleNames, evidenceDetails } from './evidence.ts';
import { articlePath, shorten } from './links.ts';
import { type Html, html } from './markup.ts';
import { type Headlines, storyLink } from './ruling-forms.ts';
import { timeElement } from './time.ts';

/** How an article came to where it is: "Moved here from … because …", its first story first. */
export function articleMoves(
  moves: readonly StoryMoveRecord[],
  headlines: Headlines,
  names: ArticleNames,
): Html {
  if (moves.length === 0) return html``;
  return html`<ol class="moves">${moves.map((move) => {
    const where =
      move.from === null
        ? html`First put into ${storyLink(move.to, headlines)}`
        : html`Moved from ${storyLink(move.from, headlines)} to ${storyLink(move.to, headlines)} ${because(move, names)}`;
    return html`<li>${moveLine(move, where, names)}</li>`;
  })}</ol>`;
}

/** What came into a story and what left it, the newest first. */
export function storyMoves(
  moves: readonly StoryMoveRecord[],
  story: string,
  headlines: Headlines,
  names: ArticleNames,
): Html {
  return html`<ol class="moves">${moves.map((move) => {
    const article = html`<a href="${articlePath(move.article)}" dir="auto">${shorten(names.get(move.article) ?? 'an article', 120)}</a>`;
    const where =
      move.to === story
        ? html`${article} came from ${storyLink(move.from ?? '', headlines)} ${because(move, names)}`
        : html`${article} went to ${storyLink(move.to, headlines)} ${because(move, names)}`;
    return html`<li>${moveLine(move, where, names)}</li>`;
  })}</ol>`;
}

function moveLine(move: StoryMoveRecord, where: Html, names: ArticleNames): Html {
  const time = html`<span class="quiet">${timeElement(move.at)}</span>`;
  if (move.evidence.length === 0) return html`${where}. ${time}`;
  return html`${where}. ${time}${evidenceDetails(move.evidence, names, { verdict: 'What they share' })}`;
}

function because({ reason, because: cause }: StoryMoveRecord, names: ArticleNames): Html {
  if (cause.ruling !== null)
    return html`because a person ruled so: <a href="/rulings#ruling-${cause.ruling}">ruling ${cause.ruling}</a>`;
  if (cause.version !== null)
    return html`because version ${cause.version} of the algorithm weighs it differently`;
  const tie =
    cause.article === null
      ? html``
      : html` when <a href="${articlePath(cause.article)}" dir="auto">${shorten(names.get(cause.article) ?? 'another article', 120)}</a> came`;
  return reason === 'split'
    ? html`because its articles turned out to be about two happenings${tie}`
    : html`because the two turned out to be one story${tie}`;
}
