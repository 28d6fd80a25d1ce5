import type { ArticleDecision } from '../../store/news-reader.ts';
import type { FactCell, FactDifference, FactRow } from '../../store/reader/fact-matrix.ts';
import { placePath, shorten } from './links.ts';
import { type Html, html, langAttribute } from './markup.ts';
import { withMore } from './with-more.ts';
import { counted } from './words.ts';

export type FactColumn = ArticleDecision['article'];

export interface FactTable {
  readonly rows: readonly FactRow[];
  readonly columns: readonly FactColumn[];
  /** The name of an article's outlet, also of those without a column. */
  readonly nameOf: (article: string) => string;
  /** The letter of the origin of an article, where the page knows it. */
  readonly badgeOf?: (article: string) => Html;
  /** The origins that carry a fact, where the page knows them. */
  readonly originsOf?: (row: FactRow) => Html;
  /** The colour of an article's origin: 1 to 6, 0 for none. */
  readonly hueOf?: (article: string) => number;
}

const MOST_DIFFERENCES = 4;

/** Facts as rows, articles as columns: who has it, who differs, who leaves it out. On a narrow screen one under the other. */
export function factTable(table: FactTable): Html {
  const { rows, columns, originsOf, badgeOf } = table;
  const names = columns.map((column) => shorten(table.nameOf(column.id), 28));
  return html`<div class="table-scroll facts-scroll" tabindex="0" role="region" aria-label="${counted(rows.length, 'fact')} by article"><table class="data matrix facts">
<thead><tr><th scope="col" class="matrix-corner">Statement</th><th scope="col" class="number">Articles</th>${originsOf === undefined ? '' : html`<th scope="col">Origins</th>`}${columns.map((column, at) => html`<th scope="col" class="matrix-head matrix-narrow"><span class="turned" dir="auto">${names[at] ?? ''}</span>${badgeOf?.(column.id) ?? ''}</th>`)}</tr></thead>
<tbody>${rows.map((row) => factRow(row, names, table))}</tbody></table></div>`;
}

function factRow(row: FactRow, names: readonly string[], table: FactTable): Html {
  const { wording, differences } = row;
  const { columns, originsOf, hueOf, nameOf } = table;
  const language = columns.find((column) => column.id === wording.article)?.language ?? null;
  return html`<tr id="fact-${row.id}"><th scope="row" class="matrix-row fact-words"><a href="${placePath(wording.article, wording.start, wording.end)}" dir="auto"${langAttribute(language)}>${shorten(wording.text, 260)}</a>
${
  differences.length === 0
    ? ''
    : withMore(
        differences,
        MOST_DIFFERENCES,
        (shown) =>
          html`<ul class="fact-differences">${shown.map((difference) => html`<li>${differenceWords(difference, nameOf)}</li>`)}</ul>`,
        (count) => counted(count, 'more difference'),
      )
}</th>
<td class="number fact-count">${row.has}<span class="fact-count-words"> ${row.has === 1 ? 'has' : 'have'} it${row.differs === 0 ? '' : `, ${row.differs} of them ${row.differs === 1 ? 'differs' : 'differ'}`}${row.lacks === null ? '' : `, ${row.lacks} ${row.lacks === 1 ? 'leaves' : 'leave'} it out`}</span></td>
${originsOf === undefined ? '' : html`<td class="fact-origins">${originsOf(row)}</td>`}
${row.cells.map((cell, at) => factCell(cell, names[at] ?? '', hueOf?.(cell.article) ?? 0))}</tr>`;
}

function factCell({ article, state, start, end }: FactCell, name: string, hue: number): Html {
  const named = html`<span class="cell-name" dir="auto">${name}</span>`;
  if (state === 'lacks')
    return html`<td class="matrix-none"><span class="visually-hidden">leaves it out: </span>${named}</td>`;
  const place = placePath(article, start ?? null, end ?? null);
  return state === 'has'
    ? html`<td class="matrix-yes hue-${hue}"><a class="fact-mark" href="${place}" aria-label="has it: ${name}">${named}</a></td>`
    : html`<td class="matrix-yes matrix-differs"><a class="fact-mark fact-differs" href="${place}" aria-label="differs: ${name}"><span aria-hidden="true">≠</span>${named}</a></td>`;
}

const DIFFERENCE_WORDS: Readonly<Record<FactDifference['kind'], string>> = {
  figure: 'gives another number',
  updated: 'gives a number of another time',
  words: 'quotes other words',
  speaker: 'names another speaker',
};

function differenceWords({ article, kind, says, most }: FactDifference, nameOf: FactTable['nameOf']): Html {
  return html`<strong dir="auto">${shorten(nameOf(article), 60)}</strong> ${DIFFERENCE_WORDS[kind]}: <q dir="auto">${shorten(says, 120)}</q>, most others <q dir="auto">${shorten(most, 120)}</q>`;
}
