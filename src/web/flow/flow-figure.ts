import type { StoryView } from '../../store/news-reader.ts';
import { articlePath } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { outletName, type StoryOrigins, streamBadge } from '../parts/origins.ts';
import { timeElement } from '../parts/time.ts';
import { counted, DERIVATION_WORDS, percent } from '../parts/words.ts';
import { drawFlow } from './draw-flow.ts';
import { drawStream } from './draw-stream.ts';
import { type FlowGraph, flowGraph } from './flow-graph.ts';
import { layOutFlow } from './lay-out-flow.ts';

/** How a report flowed from its origins to outlets: the picture for wide and narrow screens, its key, and a table. */
export function flowFigure(view: StoryView, origins: StoryOrigins): Html {
  const graph = flowGraph(view, origins);
  const groups = view.articles.length - graph.nodes.length;
  return html`<figure class="flow-figure">
<figcaption id="flow-title" class="flow-caption">${captionWords(view, origins)}</figcaption>
<div class="flow-scroll" tabindex="0" role="region" aria-label="Picture of the flow, may scroll sideways">${drawFlow(graph, layOutFlow(graph), 'flow-title')}</div>
${drawStream(graph, 'flow-title')}
${flowKey(graph, groups)}
<details class="flow-table"><summary>The same as a table</summary>${flowTable(graph)}</details>
</figure>`;
}

function captionWords(view: StoryView, origins: StoryOrigins): string {
  const uncaptured = origins.streams.filter((stream) => stream.source === null).length;
  const parts = [
    `${counted(view.articles.length, 'article')} from ${counted(origins.streams.length, 'origin')}`,
    uncaptured === 0
      ? ''
      : `${uncaptured === 1 ? 'one of them was' : `${uncaptured} were`} never captured and is known from what others say of it`,
    origins.unknown.length === 0 ? '' : `${counted(origins.unknown.length, 'article')} of unknown origin`,
  ];
  return `${parts.filter((part) => part !== '').join('; ')}. Time runs from left to right, not to scale.`;
}

function flowKey(graph: FlowGraph, _groups: number): Html {
  const kinds = [...new Set(graph.nodes.flatMap((node) => (node.kind === null ? [] : [node.kind])))];
  return html`<ul class="flow-key" aria-label="Key">
${kinds.map((kind) => html`<li><svg width="34" height="10" aria-hidden="true" focusable="false"><path class="edge edge-${kind} hue-0" stroke-width="3" d="M1 5H33"/></svg>${DERIVATION_WORDS[kind]}</li>`)}
<li><svg width="22" height="14" aria-hidden="true" focusable="false" class="node-uncaptured hue-0"><rect class="node-box" x="1" y="1" width="20" height="12" rx="3"/></svg>not captured</li>
<li>wider stream: more of the text carried over</li>
</ul>`;
}

function flowTable(graph: FlowGraph): Html {
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Flow as a table"><table class="data">
<thead><tr><th scope="col">Outlet</th><th scope="col">Origin</th><th scope="col">Time</th><th scope="col">How</th><th scope="col">Taken from</th><th scope="col" class="number">Share</th></tr></thead>
<tbody>${graph.nodes.map((node) => {
    const article = node.articles[0];
    const name = outletName(article?.outlet ?? null);
    return html`<tr>
<th scope="row">${article === undefined ? html`<span dir="auto">${node.name}</span>` : html`<a href="${articlePath(article.id)}" dir="auto"${langAttribute(article.language)}>${node.name === '' ? name : node.name}</a>`}</th>
<td>${streamBadge(graph.streams[node.lane])}</td>
<td>${timeElement(node.time)}</td>
<td>${node.isOrigin ? (node.captured ? 'origin' : 'origin, not captured') : node.kind === null ? 'unknown' : DERIVATION_WORDS[node.kind]}</td>
<td dir="auto">${node.parent === null ? '–' : (names.get(node.parent) ?? '')}</td>
<td class="number">${node.share === null ? '–' : percent(node.share)}</td>
</tr>`;
  })}</tbody></table></div>`;
}
