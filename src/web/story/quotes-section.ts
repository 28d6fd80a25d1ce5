import type { QuoteFamily, QuoteMember, QuoteVerification } from '../../core/quote.ts';
import { shorten } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { diffMarkup } from '../parts/word-diff.ts';
import { counted } from '../parts/words.ts';
import { articleReference, type StoryContext } from './story-context.ts';

const MOST_FAMILIES = 30;
const MOST_VARIANTS = 12;

/** The quotes of a story: the fullest form, who says who said it, and every other form with its edits marked. */
export function quotesSection(context: StoryContext): Html {
  const families = context.view.quotes.toSorted(
    (a, b) => b.conflicts.length - a.conflicts.length || b.members.length - a.members.length,
  );
  if (families.length === 0) return html``;
  return html`<section aria-labelledby="quotes"><h2 id="quotes">Quotes</h2>
<p class="section-note">Against the fullest form that an outlet published: <del><span class="visually-hidden">[left out: </span>left out<span class="visually-hidden">]</span></del> and <ins><span class="visually-hidden">[put in: </span>put in<span class="visually-hidden">]</span></ins>.</p>
${families.slice(0, MOST_FAMILIES).map((family) => quoteFamily(context, family))}
${families.length > MOST_FAMILIES ? html`<p class="quiet">And ${counted(families.length - MOST_FAMILIES, 'more quote')} in fewer articles.</p>` : ''}</section>`;
}

function quoteFamily(context: StoryContext, family: QuoteFamily): Html {
  const language = languageOf(
    context,
    family.members.find((member) => member.text === family.text) ?? family.members[0],
  );
  const same = family.members.filter((member) => member.drift.length === 0);
  const changed = family.members.filter((member) => member.drift.length > 0);
  return html`<article class="quote" id="quote-${family.id}" aria-label="Quote in ${counted(family.members.length, 'article')}">
<blockquote class="quote-text" dir="auto"${langAttribute(language)}>${shorten(family.text, 1500)}</blockquote>
<p class="quote-meta">${counted(family.members.length, 'article')}${conflictFlags(family)}</p>
${speakers(context, family.members)}
${same.length === 0 ? '' : html`<p class="quote-same"><span class="label">In this form</span> ${same.slice(0, MOST_VARIANTS).map((member) => html`${articleReference(context, member)} `)}${same.length > MOST_VARIANTS ? `and ${same.length - MOST_VARIANTS} more` : ''}</p>`}
${changed.length === 0 ? '' : html`<ul class="variants">${changed.slice(0, MOST_VARIANTS).map((member) => variant(context, family, member))}</ul>${changed.length > MOST_VARIANTS ? html`<p class="quiet">And ${changed.length - MOST_VARIANTS} more changed forms.</p>` : ''}`}
${verifications(context, family)}
</article>`;
}

function conflictFlags(family: QuoteFamily): Html {
  return html`${family.conflicts.map((conflict) => html` <span class="flag flag-conflict">${conflict === 'words' ? 'words differ' : 'speakers differ'}</span>`)}`;
}

/** Who the articles say said it; each name with those who give it. */
function speakers(context: StoryContext, members: readonly QuoteMember[]): Html {
  const bySpeaker = Map.groupBy(members, (member) => member.speaker ?? '');
  if (bySpeaker.size === 1 && bySpeaker.has(''))
    return html`<p class="quote-speakers"><span class="label">Speaker</span> <span class="unknown">not named</span></p>`;
  return html`<dl class="quote-speakers">${[...bySpeaker].map(
    ([speaker, given]) =>
      html`<div><dt>${speaker === '' ? html`<span class="unknown">not named</span>` : html`<span dir="auto">${shorten(speaker, 160)}</span>`}</dt><dd>${given.slice(0, 6).map((member) => html`${articleReference(context, member)} `)}${given.length > 6 ? `and ${given.length - 6} more` : ''}</dd></div>`,
  )}</dl>`;
}

function variant(context: StoryContext, family: QuoteFamily, member: QuoteMember | QuoteVerification): Html {
  const otherWords = member.drift.find((drift) => drift.kind === 'paraphrase' || drift.kind === 'translated');
  const language = languageOf(context, member);
  return html`<li class="variant"><p class="variant-text" dir="auto"${langAttribute(language)}>${otherWords === undefined ? diffMarkup(family.text, member.text) : shorten(member.text, 800)}</p>
<p class="variant-meta">${otherWords === undefined ? '' : html`<span class="flag flag-plain">${otherWords.kind === 'translated' ? 'translated' : 'paraphrase'}</span> `}${articleReference(context, member)}</p></li>`;
}

function verifications(context: StoryContext, family: QuoteFamily): Html {
  if (family.verifiedIn.length === 0) return html``;
  return html`<div class="verified"><p><span class="label">Verified in</span> ${family.verifiedIn.slice(0, MOST_VARIANTS).map((place) => html`${articleReference(context, place)} `)}<span class="quiet">where the words stand in the running text.</span></p>
${family.verifiedIn
  .filter((place) => place.drift.length > 0)
  .slice(0, 4)
  .map((place) => html`<ul class="variants">${variant(context, family, place)}</ul>`)}</div>`;
}

function languageOf(context: StoryContext, place: { readonly article: string } | undefined): string | null {
  return place === undefined ? null : (context.articles.get(place.article)?.language ?? null);
}

/** The place of a quote family on its story's page. */
export function quoteAnchor(story: string, family: QuoteFamily): string {
  return `/story/${encodeURIComponent(story)}#quote-${family.id}`;
}
