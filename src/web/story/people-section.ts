import type { DossierArticle } from '../../core/dossier.ts';
import type { Person } from '../../core/provenance.ts';
import type { Span } from '../../core/span.ts';
import { shorten } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { withMore } from '../parts/with-more.ts';
import { counted } from '../parts/words.ts';
import { articleReference, articleReferences, type StoryContext } from './story-context.ts';

const MOST_PEOPLE = 30;
const MOST_ARTICLES = 6;
/** Articles that are looked through for a spelling, and places of it that are shown. */
const MOST_LOOKED = 24;
const MOST_PLACES = 3;

/** The people of a story with every spelling that the articles use, each with the place where it stands. */
export function peopleSection(context: StoryContext): Html {
  const people = context.view.people.toSorted((a, b) => b.articles.length - a.articles.length);
  if (people.length === 0) return html``;
  return html`<section aria-labelledby="people"><h2 id="people">People</h2>${withMore(
    people,
    MOST_PEOPLE,
    (shown) => html`<ul class="people">${shown.map((person) => personItem(context, person))}</ul>`,
    (count) => counted(count, 'more person', 'more people'),
  )}</section>`;
}

function personItem(context: StoryContext, person: Person): Html {
  const others = person.variants.filter((variant) => variant !== person.name);
  const places = person.articles.map((article) => ({ article, start: null, end: null }));
  return html`<li class="person"><h3 class="person-name" dir="auto">${shorten(person.name, 120)}</h3>
${others.length === 0 ? '' : html`<details class="evidence"><summary>Also written ${others.slice(0, 16).map((variant, index) => html`${index === 0 ? '' : ', '}<bdi>${shorten(variant, 80)}</bdi>`)}</summary>${spellings(context, person)}</details>`}
<div class="person-articles">${counted(person.articles.length, 'article')}: ${articleReferences(context, places, MOST_ARTICLES)}</div></li>`;
}

/** Where each spelling stands. */
function spellings(context: StoryContext, person: Person): Html {
  const articles = person.articles.slice(0, MOST_LOOKED).flatMap((id) => context.articles.get(id) ?? []);
  return html`<ul class="evidence-list">${person.variants.slice(0, 24).map((variant) => {
    const places = placesOf(variant, articles);
    return html`<li><q class="evidence-words" dir="auto">${shorten(variant, 120)}</q> ${places.map((place) => html`${articleReference(context, place)} `)}</li>`;
  })}</ul>`;
}

function placesOf(words: string, articles: readonly DossierArticle[]): (Span & { article: string })[] {
  const places: (Span & { article: string })[] = [];
  for (const { id, text } of articles) {
    const start = words === '' || places.length === MOST_PLACES ? -1 : text.indexOf(words);
    if (start !== -1) places.push({ article: id, start, end: start + words.length });
  }
  return places;
}
