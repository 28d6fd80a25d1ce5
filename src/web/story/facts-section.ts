import type { DossierArticle } from '../../core/dossier.ts';
import type { Fact } from '../../core/provenance.ts';
import { placePath, shorten } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { articleName, streamBadge } from '../parts/origins.ts';
import { withMore } from '../parts/with-more.ts';
import { counted } from '../parts/words.ts';
import { articleReferences, type StoryContext } from './story-context.ts';

const MOST_FACTS = 30;
const MOST_COLUMNS = 16;
const MOST_OTHERS = 12;

/** Statements against articles: which of them carries which. The words shown are an outlet's own, never ours. */
export function factsSection(context: StoryContext): Html {
  const facts = context.view.facts
    .map((fact) => ({ fact, carriers: carriers(fact) }))
    .sort((a, b) => b.carriers - a.carriers)
    .map(({ fact }) => fact);
  if (facts.length === 0) return html``;
  const carried = new Set(facts.flatMap((fact) => fact.members.map((member) => member.article)));
  const columns = orderedByOrigin(context)
    .filter((article) => carried.has(article.id))
    .slice(0, MOST_COLUMNS);
  return html`<section aria-labelledby="facts"><h2 id="facts">Facts</h2>
<p class="section-note">One row for each statement, as the first outlet words it; a mark where an article carries it. Marks open the place.</p>
${withMore(
  facts,
  MOST_FACTS,
  (shown) => factsTable(context, shown, columns),
  (count) => `${counted(count, 'more statement')} in fewer articles`,
)}
${carried.size > columns.length ? html`<p class="quiet">${counted(carried.size - columns.length, 'more article')} ${carried.size - columns.length === 1 ? 'has' : 'have'} no column; the number of a statement’s articles opens them.</p>` : ''}</section>`;
}

function factsTable(context: StoryContext, facts: readonly Fact[], columns: readonly DossierArticle[]): Html {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${counted(facts.length, 'fact')} by article"><table class="data matrix facts">
<thead><tr><th scope="col" class="matrix-corner">Statement</th><th scope="col" class="number">Articles</th><th scope="col">Origins</th>${columns.map((article) => html`<th scope="col" class="matrix-head matrix-narrow"><span class="turned" dir="auto">${shorten(articleName(article), 28)}</span>${streamBadge(context.origins.streamOf.get(article.id))}</th>`)}</tr></thead>
<tbody>${facts.map((fact) => factRow(context, fact, columns))}</tbody></table></div>`;
}

/** How many articles carry a statement; those that have no column open from the number. */
function carriersCell(context: StoryContext, fact: Fact, columns: readonly DossierArticle[]): Html {
  const shown = new Set(columns.map((article) => article.id));
  const others = fact.members.filter((member) => !shown.has(member.article));
  if (others.length === 0) return html`${carriers(fact)}`;
  return html`<details class="evidence"><summary>${carriers(fact)}<span class="visually-hidden"> articles, also those without a column</span></summary>${articleReferences(context, others, MOST_OTHERS)}</details>`;
}

const carriers = (fact: Fact): number => new Set(fact.members.map((member) => member.article)).size;

/** Articles of one origin side by side, so that its copies show as a block. */
function orderedByOrigin(context: StoryContext): DossierArticle[] {
  const { streams, unknown } = context.origins;
  return [
    ...streams.flatMap((stream) =>
      stream.source === null ? stream.articles : [stream.source, ...stream.articles],
    ),
    ...unknown,
  ];
}

function factRow(context: StoryContext, fact: Fact, columns: readonly DossierArticle[]): Html {
  const first = fact.members[0];
  const byArticle = new Map(fact.members.map((member) => [member.article, member]));
  const language = first === undefined ? null : (context.articles.get(first.article)?.language ?? null);
  const origins = context.origins.streams.filter((stream) => fact.origins.includes(stream.work.id));
  return html`<tr id="fact-${fact.id}"><th scope="row" class="matrix-row fact-words">${first === undefined ? '' : html`<a href="${placePath(first.article, first.start, first.end)}" dir="auto"${langAttribute(language)}>${shorten(first.text, 260)}</a>`}</th>
<td class="number">${carriersCell(context, fact, columns)}</td><td class="fact-origins">${origins.length === 0 ? html`<span class="unknown">unknown</span>` : origins.map((stream) => html`<a class="badge-link" href="#origin-${stream.letter}">${streamBadge(stream)}</a>`)}</td>
${columns.map((article) => {
  const member = byArticle.get(article.id);
  return member === undefined
    ? html`<td class="matrix-none"><span class="visually-hidden">no</span></td>`
    : html`<td class="matrix-yes hue-${context.origins.streamOf.get(article.id)?.hue ?? 0}"><a class="fact-mark" href="${placePath(member.article, member.start, member.end)}" aria-label="yes, in ${articleName(article)}"></a></td>`;
})}</tr>`;
}
