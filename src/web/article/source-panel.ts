import type { DossierArticle } from '../../core/dossier.ts';
import type { PrimarySource, Work } from '../../core/provenance.ts';
import { absenceFlag, absenceNote } from '../parts/absence.ts';
import { type ChainStep, derivationChain } from '../parts/derivation-chain.ts';
import { evidenceDetails } from '../parts/evidence.ts';
import { articlePath, externalLink, outletLink, shorten } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { streamBadge } from '../parts/origins.ts';
import { timeElement } from '../parts/time.ts';
import { confidenceWords, FLOW_WORDS, KIND_MEANINGS, KIND_WORDS, percent } from '../parts/words.ts';
import { articleEvidence } from '../story/articles-section.ts';
import type { StoryContext } from '../story/story-context.ts';

/** The verdict on an article, first thing on its page: its primary source with link, confidence and evidence. */
export function sourcePanel(article: DossierArticle, context: StoryContext | null): Html {
  const stream = context?.origins.streamOf.get(article.id);
  const names = context?.names ?? new Map<string, string>();
  const source = article.primarySource;
  const evidence = articleEvidence(context, article);
  return html`<section class="source-panel hue-${stream?.hue ?? 0}" aria-labelledby="primary-source">
<h2 id="primary-source" class="source-label">Primary source</h2>
${source === null ? unknownSource(article) : isOwn(article, source) ? ownSource(article, source) : otherSource(article, source, context)}
${evidenceDetails(evidence, names, { verdict: foldWords(article), reason: article.reason, id: 'evidence' })}</section>`;
}

/** The verdict's kind and confidence; its source stands above. */
function foldWords({ kind, primarySource }: DossierArticle): string {
  if (primarySource === null) return kind === 'unknown' ? 'Why it is unknown' : KIND_WORDS[kind];
  return `${KIND_WORDS[kind]}: ${confidenceWords(primarySource.confidence)}`;
}

const isOwn = (article: DossierArticle, source: PrimarySource): boolean =>
  source.article === article.id ||
  (article.kind === 'original' && source.article === null && source.url === article.url);

function unknownSource(article: DossierArticle): Html {
  return article.kind === 'original'
    ? html`<p class="source-outlet">This article itself</p><p class="source-line">It ${KIND_MEANINGS.original}.</p>`
    : html`<p class="source-outlet">Unknown</p><p class="source-line">Nothing found says where this report comes from. That is not a verdict against it.</p>`;
}

const isAnnounced = ({ evidence }: PrimarySource): boolean =>
  evidence.some(({ type }) => type === 'announcement');

function ownSource(article: DossierArticle, source: PrimarySource): Html {
  return html`<p class="source-outlet">This article itself</p>
<p class="source-line">It ${isAnnounced(source) ? 'is the own announcement of whoever owns its site' : KIND_MEANINGS.original}.</p>
${article.url === null ? '' : html`<p class="source-line">${externalLink(article.url)}</p>`}`;
}

function otherSource(article: DossierArticle, source: PrimarySource, context: StoryContext | null): Html {
  return html`<p class="source-outlet">${streamBadge(context?.origins.streamOf.get(article.id))} ${outletLink(source.outlet)}</p>
${source.title === null ? '' : html`<p class="source-title" dir="auto">${source.article === null ? shorten(source.title, 240) : html`<a href="${articlePath(source.article)}">${shorten(source.title, 240)}</a>`}</p>`}
<p class="source-line">${source.byline.length === 0 ? '' : html`<span dir="auto">${shorten(source.byline.join(', '), 200)}</span> · `}${timeElement(source.published)}${source.url === null ? html` · <span class="unknown">link unknown</span>` : html` · ${externalLink(source.url)}`}</p>
${source.article === null ? html`<p class="source-line">${absenceNote({ ...context?.works.get(source.work), ...source })}</p>` : ''}
${wayHere(article, context === null ? [] : derivationChain(article, context))}`;
}

/** "The Halden Ledger → Meridian Wire, rewrite → this article, reprint 94 %": origin first, as the report went. */
function wayHere(article: DossierArticle, chain: readonly ChainStep[]): Html {
  if (chain.length === 0)
    return html`<p class="source-line">${KIND_WORDS[article.kind]}: ${KIND_MEANINGS[article.kind]}.</p>`;
  const origin = chain.at(-1);
  const between = chain.slice(0, -1).reverse();
  return html`<ol class="way" aria-label="How the report got here">${origin === undefined ? '' : html`<li>${workLink(origin.work)}</li>`}${between.map(
    (step, index) =>
      html`<li>${workLink(step.work)}${step.work.article === null ? html` ${absenceFlag(step.work)}` : ''}${how(chain[chain.length - 1 - index])}</li>`,
  )}<li><strong>This article</strong>${how(chain[0])}</li></ol>`;
}

function how(step: ChainStep | undefined): Html {
  if (step === undefined) return html``;
  const { kind, share } = step;
  return html` <span class="quiet">${kind === 'cites' ? 'cites it' : FLOW_WORDS[kind]}${share === null ? '' : `, ${percent(share)} carried over`}</span>`;
}

function workLink(work: Work): Html {
  if (work.article === null) return outletLink(work.outlet);
  return html`<a class="outlet" href="${articlePath(work.article)}" dir="auto">${shorten(work.outlet?.name ?? work.title ?? 'an article', 80)}</a>`;
}
