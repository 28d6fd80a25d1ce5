import type { QuoteFamily, QuoteMember, QuoteVerification } from '../../core/quote.ts';
import { shorten } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { withMore } from '../parts/with-more.ts';
import { diffMarkup } from '../parts/word-diff.ts';
import { counted } from '../parts/words.ts';
import { isAgainstItsSource, quoteChecks, verifiedAgainst } from './quote-checks.ts';
import { articleReferences, type StoryContext } from './story-context.ts';

const MOST_CHANGED = 20;
const MOST_SAME = 40;
const MOST_VARIANTS = 8;

/**
 * The quotes of a story. Those that changed on the way come first, each with its fullest form, its speakers and every other
 * form with its edits marked; those that did not are a short list, those of one article alone a folded one.
 */
export function quotesSection(context: StoryContext): Html {
  const families = context.view.quotes.toSorted(
    (a, b) => b.conflicts.length - a.conflicts.length || b.members.length - a.members.length,
  );
  if (families.length === 0) return html``;
  const groups = Map.groupBy(families, howFar);
  const changed = groups.get('changed') ?? [];
  return html`<section aria-labelledby="quotes"><h2 id="quotes">Quotes</h2>
${
  changed.length === 0
    ? ''
    : html`<p class="section-note">Against the fullest form that an outlet published: <del><span class="visually-hidden">[left out: </span>left out<span class="visually-hidden">]</span></del> and <ins><span class="visually-hidden">[put in: </span>put in<span class="visually-hidden">]</span></ins>.</p>`
}
${withMore(
  changed,
  MOST_CHANGED,
  (shown) => html`${shown.map((family) => quoteFamily(context, family))}`,
  (count) => `${counted(count, 'more quote')} that changed`,
)}
${sameQuotes(context, groups.get('same') ?? [], true)}${sameQuotes(context, groups.get('alone') ?? [], false)}</section>`;
}

function howFar(family: QuoteFamily): 'changed' | 'same' | 'alone' {
  const hasDrift = [...family.members, ...family.verifiedIn].some((place) => place.drift.length > 0);
  if (family.conflicts.length > 0 || hasDrift || isAgainstItsSource(family)) return 'changed';
  return family.members.length + family.verifiedIn.length > 1 ? 'same' : 'alone';
}

/** Quotes that nobody changed, a line each. */
function sameQuotes(context: StoryContext, families: readonly QuoteFamily[], open: boolean): Html {
  if (families.length === 0) return html``;
  const title = open
    ? `${counted(families.length, 'quote')} that nobody changed`
    : `${counted(families.length, 'quote')} in one article alone`;
  return html`<details class="same-quotes"${open ? html` open` : ''}><summary>${title}</summary>${withMore(
    families,
    MOST_SAME,
    (shown) => html`<ul>${shown.map((family) => sameQuote(context, family))}</ul>`,
    (count) => counted(count, 'more quote'),
  )}</details>`;
}

function sameQuote(context: StoryContext, family: QuoteFamily): Html {
  const speakers = [...new Set(family.members.flatMap((member) => member.speaker ?? []))];
  return html`<li id="quote-${family.id}"><q dir="auto"${langAttribute(languageOf(context, family.members[0]))}>${shorten(family.text, 600)}</q>
<div class="same-quote-meta">${speakers.length === 0 ? html`<span class="unknown">speaker not named</span>` : html`<span dir="auto">${shorten(speakers.join(', '), 160)}</span>`} · ${references(context, family.members)}${family.verifiedIn.length === 0 ? '' : html`<span class="label">verified in</span> ${references(context, family.verifiedIn)}`}${verifiedAgainst(context, family)}</div></li>`;
}

function references(context: StoryContext, places: readonly (QuoteMember | QuoteVerification)[]): Html {
  return articleReferences(context, places, MOST_VARIANTS);
}

function quoteFamily(context: StoryContext, family: QuoteFamily): Html {
  const language = languageOf(
    context,
    family.members.find((member) => member.text === family.text) ?? family.members[0],
  );
  const same = family.members.filter((member) => member.drift.length === 0);
  const changed = family.members.filter((member) => member.drift.length > 0);
  const articles = counted(new Set(family.members.map((member) => member.article)).size, 'article');
  return html`<article class="quote" id="quote-${family.id}" aria-label="Quote in ${articles}">
<blockquote class="quote-text" dir="auto"${langAttribute(language)}>${shorten(family.text, 1500)}</blockquote>
<p class="quote-meta">${articles}${conflictFlags(family)}</p>
${speakers(context, family.members)}
${changed.length === 0 || same.length === 0 ? '' : html`<div class="quote-same"><span class="label">In this form</span> ${references(context, same)}</div>`}
${variants(context, family, changed)}
${verifications(context, family)}
${quoteChecks(context, family)}
</article>`;
}

function conflictFlags(family: QuoteFamily): Html {
  return html`${family.conflicts.map((conflict) => html` <span class="flag flag-conflict">${conflict === 'words' ? 'words differ' : 'speakers differ'}</span>`)}`;
}

/** Who the articles say said it; each name with those who give it. */
function speakers(context: StoryContext, members: readonly QuoteMember[]): Html {
  const bySpeaker = Map.groupBy(members, (member) => member.speaker ?? '');
  if (bySpeaker.size === 1 && bySpeaker.has(''))
    return html`<p class="quote-same"><span class="label">Speaker</span> <span class="unknown">not named</span></p>`;
  return html`<dl class="quote-speakers">${[...bySpeaker].map(
    ([speaker, given]) =>
      html`<div><dt>${speaker === '' ? html`<span class="unknown">not named</span>` : html`<span dir="auto">${shorten(speaker, 160)}</span>`}</dt><dd>${articleReferences(context, given, 6)}</dd></div>`,
  )}</dl>`;
}

/** The other forms, each once with all the articles that give it. */
function variants(
  context: StoryContext,
  family: QuoteFamily,
  places: readonly (QuoteMember | QuoteVerification)[],
): Html {
  const forms = [...Map.groupBy(places, (place) => place.text).values()];
  if (forms.length === 0) return html``;
  return withMore(
    forms,
    MOST_VARIANTS,
    (shown) => html`<ul class="variants">${shown.map((alike) => variant(context, family, alike))}</ul>`,
    (count) => counted(count, 'more form'),
  );
}

function variant(
  context: StoryContext,
  family: QuoteFamily,
  alike: readonly (QuoteMember | QuoteVerification)[],
): Html {
  const member = alike[0];
  if (member === undefined) return html``;
  const otherWords = member.drift.find((drift) => drift.kind === 'paraphrase' || drift.kind === 'translated');
  const words = otherWords === undefined ? diffMarkup(family.text, member.text) : shorten(member.text, 800);
  return html`<li class="variant"><p class="variant-text" dir="auto"${langAttribute(languageOf(context, member))}>${words}</p>
<div class="variant-meta">${otherWords === undefined ? '' : html`<span class="flag flag-plain">${otherWords.kind === 'translated' ? 'translated' : 'paraphrase'}</span> `}${references(context, alike)}</div></li>`;
}

function verifications(context: StoryContext, family: QuoteFamily): Html {
  if (family.verifiedIn.length === 0) return html``;
  return html`<div class="verified"><div><span class="label">Verified in</span> ${references(context, family.verifiedIn)}<span class="quiet">where the words stand in the running text.</span></div>
${variants(
  context,
  family,
  family.verifiedIn.filter((place) => place.drift.length > 0),
)}</div>`;
}

function languageOf(context: StoryContext, place: { readonly article: string } | undefined): string | null {
  return place === undefined ? null : (context.articles.get(place.article)?.language ?? null);
}

/** The place of a quote family on its story's page. */
export function quoteAnchor(story: string, family: QuoteFamily): string {
  return `/story/${encodeURIComponent(story)}#quote-${family.id}`;
}
