import type { ArticleSummary } from '../../store/news-reader.ts';
import { evidenceDetails } from './evidence.ts';
import { articlePath, outletLink, shorten, storyPath } from './links.ts';
import { type Html, html, langAttribute } from './markup.ts';
import { timeElement } from './time.ts';
import { verdictWords } from './verdict-words.ts';
import { counted, languageName } from './words.ts';

/** Articles of search, outlets and "related": title, outlet, time, and the verdict, which opens its evidence. */
export function articleList(articles: readonly ArticleSummary[], options: { readonly level: 2 | 3 }): Html {
  return html`<ol class="articles">${articles.map((article) => articleItem(article, options.level))}</ol>`;
}

function articleItem(article: ArticleSummary, level: 2 | 3): Html {
  const title = html`<a href="${articlePath(article.id)}" dir="auto"${langAttribute(article.language)}>${articleTitle(article)}</a>`;
  return html`<li class="article-item">
${level === 2 ? html`<h2 class="article-title">${title}</h2>` : html`<h3 class="article-title">${title}</h3>`}
${article.excerpt === null ? '' : html`<p class="excerpt" dir="auto"${langAttribute(article.language)}>${highlighted(article.excerpt.text, article.excerpt.hits)}</p>`}
<p class="article-meta"><span>${outletLink(article.outlet)}</span> <span>${timeElement(article.published ?? article.firstSeen)}</span> <span class="language">${languageName(article.language)}</span>${
    article.story === null ? '' : html` <span><a href="${storyPath(article.story)}">Story</a></span>`
  }</p>
${shortVerdict(article)}
</li>`;
}

/** The verdict with its first pieces of evidence; the article's page has them all. */
function shortVerdict(article: ArticleSummary): Html {
  const { evidence, pieces, reason, primarySource } = article;
  const names = new Map([[article.id, 'this article']]);
  if (primarySource?.article != null && primarySource.article !== article.id)
    names.set(primarySource.article, primarySource.outlet?.name ?? 'its source');
  const all =
    pieces > evidence.length ? `All ${counted(pieces, 'piece')} of evidence` : 'The verdict in full';
  const source = primarySource?.outlet ?? null;
  const after = html`<p class="evidence-more">${source === null || article.kind === 'original' ? '' : html`<span>Source: ${outletLink(source)}</span> `}<a href="${articlePath(article.id)}#evidence">${all}</a></p>`;
  return evidenceDetails(evidence, names, { verdict: verdictWords(article), pieces, reason, after });
}

/** A title to show: the article's own, or its address, never nothing. */
export function articleTitle(article: Pick<ArticleSummary, 'title' | 'url'>): string {
  return shorten(article.title?.trim() || article.url || 'Untitled page', 300);
}

/** Words with hits marked. Spans out of order or out of bounds are left out rather than trusted. */
export function highlighted(text: string, hits: readonly { start: number; end: number }[]): Html {
  const parts: Html[] = [];
  let end = 0;
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    if (hit.start < end || hit.end <= hit.start || hit.end > text.length) continue;
    parts.push(html`${text.slice(end, hit.start)}<mark>${text.slice(hit.start, hit.end)}</mark>`);
    end = hit.end;
  }
  return html`${parts}${text.slice(end)}`;
}
