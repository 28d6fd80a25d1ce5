import type { BriefSentence } from '../../core/story.ts';
import { placePath } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { streamBadge } from '../parts/origins.ts';
import { counted } from '../parts/words.ts';
import { type StoryContext, streamOf } from './story-context.ts';

/** The story in the words of outlets: each sentence with the outlet that wrote it, linked to its place. */
export function briefSection(context: StoryContext): Html {
  const { brief, facts } = context.view;
  if (brief.length === 0) return html``;
  const told = new Set(brief.flatMap((sentence) => sentence.facts)).size;
  const note =
    told === 0
      ? 'The first sentence of the report.'
      : `Sentences as outlets wrote them, chosen because they tell ${told === facts.length ? (told === 1 ? 'the one fact' : `all ${told} facts`) : `${told} of the ${counted(facts.length, 'fact')}`} that articles share.`;
  return html`<section class="brief" aria-labelledby="brief"><h2 id="brief">In brief</h2>
<ul class="brief-sentences">${brief.map((sentence) => briefItem(context, sentence))}</ul>
<p class="section-note">${note}</p></section>`;
}

function briefItem(context: StoryContext, { article: id, start, end, text }: BriefSentence): Html {
  const article = context.articles.get(id);
  const name = context.names.get(id) ?? 'an article';
  return html`<li><blockquote dir="auto"${langAttribute(article?.language ?? null)}>${text}</blockquote>
<p class="brief-source">${streamBadge(streamOf(context, id))} <a href="${placePath(id, start, end)}" dir="auto">${name}</a></p></li>`;
}
