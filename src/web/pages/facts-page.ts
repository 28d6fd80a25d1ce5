import type { FactMatrix } from '../../store/news-reader.ts';
import { factTable } from '../parts/fact-table.ts';
import { factsPath, shorten, storyPath } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { articleName } from '../parts/origins.ts';
import { pagesAround, paging } from '../parts/paging.ts';
import { counted } from '../parts/words.ts';

export interface FactsPage {
  readonly matrix: FactMatrix;
  readonly page: number;
  readonly pageSize: number;
  /** Which of the pages of columns. */
  readonly columnsPage: number;
  readonly columns: number;
}

/** Every statement of a story against every article, some of both on a page. */
export function factsPage({ matrix, page, pageSize, columnsPage, columns }: FactsPage): Html {
  const { story, articles, rows, factTotal, articleTotal, outletNames, isOfParts } = matrix;
  const names = new Map(articles.map((article) => [article.id, articleName(article)]));
  const path = (facts: number, part: number) => factsPath(story.id, { page: facts, columns: part });
  return html`<article class="facts-page" aria-labelledby="headline">
<div class="page-head"><p class="kicker"><a href="${storyPath(story.id)}#facts">Story</a> · its facts</p>
<h1 id="headline" dir="auto"${langAttribute(story.language)}>${shorten(story.headline, 400)}</h1>
<p class="standfirst">${counted(factTotal, 'statement')} that at least two of ${counted(articleTotal, 'article')} carry: who has it, who differs (≠), who leaves it out. The words are the outlets’ own.${isOfParts === true ? ' Of so large a story they are those of the first articles that came in and of those near the articles shown here, and counted there.' : ''}</p></div>
${columnsNav(columnsPage, columns, articleTotal, (part) => path(page, part))}
${rows.length === 0 ? html`<p>There is nothing on this page.</p>` : factTable({ rows, columns: articles, nameOf: (id) => names.get(id) ?? outletNames[id] ?? 'an article' })}
${paging(page, pageSize, factTotal, (facts) => path(facts, columnsPage))}
</article>`;
}

/** Which of the articles have a column. */
function columnsNav(now: number, size: number, total: number, address: (part: number) => string): Html {
  const parts = Math.ceil(total / size);
  if (parts < 2) return html``;
  return html`<nav class="views" aria-label="Which articles">${pagesAround(now, parts).map((part) => {
    const [first, last] = [(part - 1) * size + 1, Math.min(total, part * size)];
    return html`<a href="${address(part)}"${part === now ? html` aria-current="page"` : ''}>Articles ${first} to ${last}</a>`;
  })}</nav>`;
}
