import type { DossierArticle } from '../../core/dossier.ts';
import type { PrimarySource } from '../../core/provenance.ts';
import { evidenceDetails } from '../parts/evidence.ts';
import { articlePath, externalLink, outletLink, shorten } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { streamBadge } from '../parts/origins.ts';
import { shareBar } from '../parts/share-bar.ts';
import { timeElement } from '../parts/time.ts';
import { confidenceWords, KIND_MEANINGS, percent } from '../parts/words.ts';
import { articleEvidence } from '../story/articles-section.ts';
import type { StoryContext } from '../story/story-context.ts';

/** The verdict on an article, first thing on its page: its primary source with link, confidence and evidence. */
export function sourcePanel(article: DossierArticle, context: StoryContext | null): Html {
  const stream = context?.origins.streamOf.get(article.id);
  const names = context?.names ?? new Map<string, string>();
  const source = article.primarySource;
  const evidence = evidenceDetails(
    articleEvidence(context, article),
    names,
    'for the primary source',
    article.reason,
  );
  return html`<section class="source-panel hue-${stream?.hue ?? 0}" aria-labelledby="primary-source">
<h2 id="primary-source" class="source-label">Primary source</h2>
${source === null ? unknownSource(article) : isOwn(article, source) ? ownSource(article, source) : otherSource(article, source, context)}
${evidence}</section>`;
}

const isOwn = (article: DossierArticle, source: PrimarySource): boolean =>
  source.article === article.id ||
  (article.kind === 'original' && source.article === null && source.url === article.url);

function unknownSource(article: DossierArticle): Html {
  return article.kind === 'original'
    ? html`<p class="source-outlet">${streamBadge(null)} This article itself.</p><p class="source-line">It ${KIND_MEANINGS.original}.</p>`
    : html`<p class="source-outlet">Unknown.</p><p class="source-line">Nothing found says where this report comes from. That is not a verdict against it.</p>`;
}

function ownSource(article: DossierArticle, source: PrimarySource): Html {
  return html`<p class="source-outlet">This article itself: ${outletLink(article.outlet)}</p>
<p class="source-line">It ${KIND_MEANINGS.original}. <span class="confidence">${confidenceWords(source.confidence)}</span>${article.url === null ? '' : html` · ${externalLink(article.url)}`}</p>`;
}

function otherSource(article: DossierArticle, source: PrimarySource, context: StoryContext | null): Html {
  const derivation = context?.derivations.get(article.id)?.find((candidate) => candidate.kind !== 'mention');
  const share = derivation?.share ?? null;
  return html`<p class="source-outlet">${streamBadge(context?.origins.streamOf.get(article.id))} ${outletLink(source.outlet)}</p>
${source.title === null ? '' : html`<p class="source-title" dir="auto">${source.article === null ? shorten(source.title, 240) : html`<a href="${articlePath(source.article)}">${shorten(source.title, 240)}</a>`}</p>`}
<p class="source-line">${source.byline.length === 0 ? '' : html`<span dir="auto">${source.byline.join(', ')}</span> · `}${timeElement(source.published)}${source.url === null ? html` · <span class="unknown">link unknown</span>` : html` · ${externalLink(source.url)}`}</p>
<p class="source-line">This article ${KIND_MEANINGS[article.kind]}: <span class="confidence">${confidenceWords(source.confidence)}</span>. ${source.article === null ? html`<span class="flag flag-dashed">not captured</span>` : ''}</p>
${share === null ? '' : html`<p class="source-share">${shareBar(share)} <span>${percent(share)} of the text carried over</span></p>`}`;
}
