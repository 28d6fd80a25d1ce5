import type { DossierArticle } from '../../core/dossier.ts';
import type { FigureFamily, FigureMember } from '../../core/figure.ts';
import { placePath, shorten } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { articleName, streamBadge } from '../parts/origins.ts';
import { withMore } from '../parts/with-more.ts';
import { counted, VERDICT_WORDS } from '../parts/words.ts';
import { articleReference, type StoryContext } from './story-context.ts';

const MOST_FAMILIES = 40;
const MOST_EVIDENCE = 12;
/** Rows before the fold; figures that conflict or were updated always stand before it. */
const MOST_OPEN = 10;
const MOST_COLUMNS = 10;
const VERDICT_ORDER = { conflict: 0, updated: 1, agree: 2 } as const;

/** Figures against articles: who says what of one quantity, and whether that agrees. */
export function figuresSection(context: StoryContext): Html {
  const families = context.view.figures
    .toSorted(
      (a, b) => VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict] || b.members.length - a.members.length,
    )
    .slice(0, MOST_FAMILIES);
  if (families.length === 0) return html``;
  const columns = busiestArticles(context, families);
  const open = Math.max(MOST_OPEN, families.filter((family) => family.verdict !== 'agree').length);
  const folded = families.slice(open);
  const hidden =
    new Set(families.flatMap((family) => family.members.map((member) => member.article))).size -
    columns.length;
  return html`<section aria-labelledby="figures"><h2 id="figures">Figures</h2>
${figuresTable(context, families.slice(0, open), columns, 'Figures by article')}
${folded.length === 0 ? '' : html`<details class="more"><summary>${counted(folded.length, 'more figure')} that ${folded.length === 1 ? 'agrees' : 'agree'}</summary>${figuresTable(context, folded, columns, 'More figures by article')}</details>`}
${hidden > 0 ? html`<p class="section-after">${counted(hidden, 'more article')} with fewer figures ${hidden === 1 ? 'has' : 'have'} no column; the evidence of each figure lists all.</p>` : ''}</section>`;
}

function figuresTable(
  context: StoryContext,
  families: readonly FigureFamily[],
  columns: readonly DossierArticle[],
  label: string,
): Html {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${label}"><table class="data matrix">
<thead><tr><th scope="col" class="matrix-corner">Figure</th><th scope="col">Verdict</th>${columns.map((article) => html`<th scope="col" class="matrix-head">${streamBadge(context.origins.streamOf.get(article.id))}<span dir="auto">${shorten(articleName(article), 40)}</span></th>`)}</tr></thead>
<tbody>${families.map((family) => figureRow(context, family, columns))}</tbody></table></div>`;
}

function busiestArticles(context: StoryContext, families: readonly FigureFamily[]): DossierArticle[] {
  const counts = new Map<string, number>();
  for (const family of families)
    for (const id of new Set(family.members.map((member) => member.article)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  const kept = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_COLUMNS)
      .map(([id]) => id),
  );
  return context.view.articles.filter((article) => kept.has(article.id));
}

function figureRow(context: StoryContext, family: FigureFamily, columns: readonly DossierArticle[]): Html {
  const byArticle = Map.groupBy(family.members, (member) => member.article);
  return html`<tr id="figure-${family.id}"><th scope="row" class="matrix-row"><span dir="auto">${shorten(family.of, 120)}</span></th>
<td class="matrix-verdict"><details class="evidence"><summary><span class="verdict verdict-${family.verdict}">${VERDICT_WORDS[family.verdict]}</span> <span class="pieces">${family.members.length}<span class="visually-hidden"> pieces of evidence for ${shorten(family.of, 80)}</span></span></summary><p class="evidence-reason">${family.reason}</p>${figureEvidence(context, family)}</details></td>
${columns.map((article) => figureCell(byArticle.get(article.id) ?? []))}</tr>`;
}

function figureEvidence(context: StoryContext, family: FigureFamily): Html {
  return withMore(
    family.members,
    MOST_EVIDENCE,
    (shown) =>
      html`<ul class="evidence-list">${shown.map((member) => html`<li><q class="evidence-words" dir="auto">${shorten(member.text, 120)}</q> ${articleReference(context, member)}</li>`)}</ul>`,
    (count) => counted(count, 'more place'),
  );
}

function figureCell(members: readonly FigureMember[]): Html {
  if (members.length === 0)
    return html`<td class="matrix-none"><span class="visually-hidden">not given</span><span aria-hidden="true">·</span></td>`;
  return html`<td>${members.slice(0, 3).map((member) => html`<a class="figure-value" href="${placePath(member.article, member.start, member.end)}" dir="auto">${shorten(member.text, 80)}</a> `)}</td>`;
}

/** The place of a figure family on its story's page. */
export function figureAnchor(story: string, family: FigureFamily): string {
  return `/story/${encodeURIComponent(story)}#figure-${family.id}`;
}
