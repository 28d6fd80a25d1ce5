import type { DossierArticle } from '../../core/dossier.ts';
import type { Evidence } from '../../core/evidence.ts';
import { ARTICLE_KINDS } from '../../core/provenance.ts';
import type { StoryView } from '../../store/news-reader.ts';
import { articleTitle } from '../parts/article-list.ts';
import { realDerivations } from '../parts/derivation-chain.ts';
import { type ArticleNames, evidenceDetails, evidenceList } from '../parts/evidence.ts';
import { articlePath, outletLink } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { type OriginStream, outletName, streamBadge } from '../parts/origins.ts';
import { storyPaging } from '../parts/paging.ts';
import { timeElement } from '../parts/time.ts';
import { verdictWords } from '../parts/verdict-words.ts';
import { counted, KIND_WORDS, languageName, percent } from '../parts/words.ts';
import type { StoryContext } from './story-context.ts';

/** All articles of a story, by origin and, within it, by how they were made. */
export function articlesSection(context: StoryContext): Html {
  const { streams, unknown } = context.origins;
  return html`<section aria-labelledby="articles"><h2 id="articles">Articles by origin</h2>
${partNote(context.view)}
${streams.map((stream) => streamGroup(context, stream))}
${unknown.length === 0 ? '' : html`<div class="stream-group hue-0" id="articles-unknown"><h3>${streamBadge(null)} Origin unknown <span class="quiet">${counted(unknown.length, 'article')}</span></h3>${kindGroups(context, unknown)}</div>`}
</section>`;
}

/** Which articles of a large story are on this page, and what else is of them alone. */
function partNote({ whole, articles, articleTotal, story }: StoryView): Html {
  if (whole === undefined) return html``;
  return html`<p class="section-note">Articles ${whole.offset + 1} to ${whole.offset + articles.length} of ${articleTotal}, in order of time. Flow and timeline are of these; quotes, figures, facts and people are of the first articles that came in and of those near these. Each article’s page has its own.</p>
${storyPaging(story.id, whole.offset, articleTotal)}`;
}

function streamGroup(context: StoryContext, stream: OriginStream): Html {
  const all = stream.source === null ? stream.articles : [stream.source, ...stream.articles];
  if (all.length === 0) return html``;
  return html`<div class="stream-group hue-${stream.hue}" id="articles-${stream.letter}"><h3>${streamBadge(stream)} From <span dir="auto">${outletName(stream.work.outlet ?? stream.source?.outlet ?? null)}</span> <span class="quiet">${counted(all.length, 'article')}</span></h3>${kindGroups(context, all)}</div>`;
}

function kindGroups(context: StoryContext, articles: readonly DossierArticle[]): Html {
  const byKind = Map.groupBy(articles, (article) => article.kind);
  const kinds = ARTICLE_KINDS.filter((kind) => byKind.has(kind));
  return html`${kinds.map((kind) => {
    const members = byKind.get(kind) ?? [];
    return html`<h4 class="kind-heading"><span class="kind kind-${kind}">${KIND_WORDS[kind]}</span> <span class="quiet">${members.length}</span></h4><ul class="story-articles">${members.map((article) => storyArticle(context, article))}</ul>`;
  })}`;
}

function storyArticle(context: StoryContext, article: DossierArticle): Html {
  const [derivation] = realDerivations(context.derivations.get(article.id));
  const share = derivation?.share ?? null;
  const fold = {
    verdict: verdictWords(article),
    reason: article.reason,
    id: `why-${article.id}`,
    after: whyHere(context, article),
  };
  return html`<li class="story-article">
<p class="story-article-title"><a href="${articlePath(article.id)}" dir="auto"${langAttribute(article.language)}>${articleTitle(article)}</a></p>
<p class="article-meta"><span>${outletLink(article.outlet)}</span> <span>${timeElement(article.published ?? article.firstSeen)}</span> <span class="language">${languageName(article.language)}</span>${
    share === null ? '' : html` <span>${percent(share)} of its text carried over</span>`
  }</p>
${evidenceDetails(articleEvidence(context, article), context.names, fold)}</li>`;
}

/** What led to an article being in its story. */
function whyHere({ membership, names }: StoryContext, article: DossierArticle): Html {
  return html`<p class="evidence-part">Why it is in this story</p>${membershipEvidence(membership.get(article.id) ?? [], names)}`;
}

export function membershipEvidence(evidence: readonly Evidence[], names: ArticleNames): Html {
  return evidence.length === 0
    ? html`<p class="quiet">It was the first article of the story.</p>`
    : evidenceList(evidence, names);
}

/** What led to an article's kind and source: of the derivation first, then of the source, nothing twice. */
export function articleEvidence(context: StoryContext | null, article: DossierArticle): Evidence[] {
  const derivations = context?.derivations.get(article.id) ?? [];
  const all = [
    ...derivations.flatMap((derivation) => derivation.evidence),
    ...(article.primarySource?.evidence ?? []),
    ...article.evidence,
  ];
  const seen = new Set<string>();
  return all.filter((item) => {
    const key = `${item.type} ${item.article} ${item.start} ${item.end} ${item.note}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
