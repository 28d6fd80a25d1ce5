import type { StoryView } from '../../store/news-reader.ts';
import { articlePath } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { type StoryOrigins, streamBadge } from '../parts/origins.ts';
import { timeElement } from '../parts/time.ts';
import { counted, FLOW_WORDS, type FlowKind, percent } from '../parts/words.ts';
import { drawFlow } from './draw-flow.ts';
import { drawStream } from './draw-stream.ts';
import { type FlowGraph, type FlowNode, flowGraph } from './flow-graph.ts';
import { layOutFlow } from './lay-out-flow.ts';

/** How a report flowed from its origins to outlets: the picture for wide and narrow screens, its key, and a table. */
export function flowFigure(view: StoryView, origins: StoryOrigins): Html {
  const graph = flowGraph(view, origins);
  return html`<figure class="flow-figure">
<figcaption id="flow-title" class="flow-caption">${captionWords(view, origins)}</figcaption>
<div class="flow-scroll" tabindex="0" role="region" aria-label="Picture of the flow, may scroll sideways">${drawFlow(graph, layOutFlow(graph), 'flow-title')}</div>
${drawStream(graph, 'flow-title')}
${flowKey(graph)}
<details class="flow-table"><summary>The same as a table</summary>${flowTable(graph)}</details>
</figure>`;
}

function captionWords(view: StoryView, origins: StoryOrigins): string {
  const { whole } = view;
  const articles =
    whole === undefined
      ? counted(view.articles.length, 'article')
      : `Articles ${whole.offset + 1} to ${whole.offset + view.articles.length} of ${view.articleTotal}`;
  if (origins.streams.length === 0) return `${articles}, none of which shows where it comes from.`;
  const parts = [
    `${articles}, ${counted(origins.streams.length, 'origin')}`,
    uncapturedWords(origins),
    betweenWords(origins),
    origins.unknown.length === 0 ? '' : `${counted(origins.unknown.length, 'article')} of unknown origin`,
  ];
  return `${parts.filter((part) => part !== '').join('; ')}. Time runs along the streams, not to scale.${undatedWords(view)}`;
}

function uncapturedWords({ streams }: StoryOrigins): string {
  const count = streams.filter((stream) => stream.source === null).length;
  if (count === 0) return '';
  const which = streams.length === 1 ? 'it' : count === streams.length ? 'all of them' : String(count);
  return count === 1
    ? `${which === 'it' ? 'it' : 'one of them'} was never captured and is known from what others say of it`
    : `${which} were never captured and are known from what others say of them`;
}

function undatedWords({ articles }: StoryView): string {
  const count = articles.filter((article) => article.published === null).length;
  if (count === 0) return '';
  return ` ${counted(count, 'page')} without a date ${count === 1 ? 'stands' : 'stand'} where first seen.`;
}

function betweenWords({ streams }: StoryOrigins): string {
  const count = streams.reduce((sum, stream) => sum + stream.through.length, 0);
  if (count === 0) return '';
  return `${counted(count, 'report')} on the way ${count === 1 ? 'was' : 'were'} never captured`;
}

function flowKey(graph: FlowGraph): Html {
  const kinds = [...new Set(graph.nodes.flatMap((node) => (node.kind === null ? [] : [node.kind])))];
  const hasGaps = graph.nodes.some((node) => !node.captured);
  if (kinds.length === 0 && !hasGaps) return html``;
  return html`<ul class="flow-key" aria-label="Key">
${kinds.map((kind) => html`<li>${keyLine(kind)}${keyWords(kind)}</li>`)}
${hasGaps ? html`<li><svg width="22" height="14" aria-hidden="true" focusable="false" class="node-uncaptured hue-0"><rect class="node-box" x="1" y="1" width="20" height="12" rx="3"/></svg>not captured</li>` : ''}
${kinds.length === 0 ? '' : html`<li>wider stream: more of the text carried over</li>`}
</ul>`;
}

const keyWords = (kind: FlowKind): string =>
  kind === 'cites' ? 'cites, by the word of others' : FLOW_WORDS[kind];

function keyLine(kind: FlowKind): Html {
  return html`<svg width="38" height="10" aria-hidden="true" focusable="false" class="hue-0"><path class="edge-water" stroke-width="8" d="M1 5H37"/><path class="edge edge-${kind}" d="M1 5H37"/></svg>`;
}

function flowTable(graph: FlowGraph): Html {
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Flow as a table"><table class="data">
<thead><tr><th scope="col">Outlet</th><th scope="col">Origin</th><th scope="col">Time</th><th scope="col">How</th><th scope="col">Taken from</th><th scope="col" class="number">Share</th></tr></thead>
<tbody>${graph.nodes.map((node) => {
    const article = node.articles[0];
    return html`<tr>
<th scope="row">${article === undefined ? html`<span dir="auto">${node.name}</span>` : html`<a href="${articlePath(article.id)}" dir="auto">${node.name}</a>`}</th>
<td>${streamBadge(graph.streams[node.lane])}</td>
<td>${timeElement(node.time)}</td>
<td>${article === undefined ? howWords(node) : html`<a href="#why-${article.id}">${howWords(node)}</a>`}</td>
<td dir="auto">${node.parent === null ? '–' : (names.get(node.parent) ?? '')}</td>
<td class="number">${node.share === null ? '–' : percent(node.share)}</td>
</tr>`;
  })}</tbody></table></div>`;
}

function howWords(node: FlowNode): string {
  if (node.isOrigin) return node.captured ? 'origin' : 'origin, not captured';
  if (node.kind === 'cites') return 'cites it by the word of others, not captured';
  return node.kind === null ? 'unknown' : FLOW_WORDS[node.kind];
}
