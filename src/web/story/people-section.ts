import { shorten } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { counted } from '../parts/words.ts';
import { articleReference, type StoryContext } from './story-context.ts';

const MOST_PEOPLE = 30;
const MOST_ARTICLES = 6;

/** The people of a story with every spelling that the articles use. */
export function peopleSection(context: StoryContext): Html {
  const people = context.view.people
    .toSorted((a, b) => b.articles.length - a.articles.length)
    .slice(0, MOST_PEOPLE);
  if (people.length === 0) return html``;
  return html`<section aria-labelledby="people"><h2 id="people">People</h2><ul class="people">${people.map(
    (person) => {
      const others = person.variants.filter((variant) => variant !== person.name);
      return html`<li class="person"><h3 class="person-name" dir="auto">${shorten(person.name, 120)}</h3>
${others.length === 0 ? '' : html`<p class="person-variants"><span class="label">Also written</span> ${others.slice(0, 16).map((variant, index) => html`${index === 0 ? '' : ', '}<bdi>${shorten(variant, 80)}</bdi>`)}</p>`}
<p class="person-articles">${counted(person.articles.length, 'article')}: ${person.articles.slice(0, MOST_ARTICLES).map((article) => html`${articleReference(context, { article, start: null, end: null })} `)}${person.articles.length > MOST_ARTICLES ? `and ${person.articles.length - MOST_ARTICLES} more` : ''}</p></li>`;
    },
  )}</ul></section>`;
}
