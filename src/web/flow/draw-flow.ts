import type { DerivationKind } from '../../core/provenance.ts';
import { type Html, html } from '../parts/markup.ts';
import { clockWords, epoch, instantWords } from '../parts/time.ts';
import { counted, DERIVATION_WORDS, percent } from '../parts/words.ts';
import { fitText } from './fit-text.ts';
import type { FlowGraph, FlowNode } from './flow-graph.ts';
import type { FlowLayout, PlacedNode } from './lay-out-flow.ts';

/** Draws a laid-out flow as SVG: no inline style, all looks come from the style sheet by class. */
export function drawFlow(graph: FlowGraph, layout: FlowLayout, titleId: string): Html {
  const byId = new Map(layout.placed.map((place) => [place.node.id, place]));
  return html`<svg class="flow flow-wide" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}" role="group" aria-labelledby="${titleId}">
<g class="flow-columns" aria-hidden="true">${layout.columns.map(
    (column, index) =>
      html`<text class="flow-column" x="${index === 0 ? 10 : column.x + 24}" y="18">${column.label}</text>${index === 0 ? '' : html`<path class="flow-tick" d="M${column.x + 4} 28V${layout.height - 4}"/>`}`,
  )}</g>
<g aria-hidden="true">${layout.lanes.map((lane) => html`<path class="flow-lane" d="M0 ${lane.top}H${layout.width}"/>`)}</g>
<g class="flow-edges" aria-hidden="true">${layout.placed.map((place) => {
    const from = place.node.parent === null ? undefined : byId.get(place.node.parent);
    return from === undefined || place.node.kind === null
      ? ''
      : html`<path class="edge edge-${place.node.kind} hue-${hueOf(graph, place.node)}" stroke-width="${strokeWidth(place.node)}" d="${edgePath(from, place)}"/>`;
  })}${graph.crossFlows.map((flow) => {
    const from = byId.get(flow.from);
    const to = byId.get(flow.to);
    return from === undefined || to === undefined
      ? ''
      : html`<path class="edge edge-cross edge-${flow.kind} hue-${hueOf(graph, from.node)}" stroke-width="1.5" d="${edgePath(from, to)}"/>`;
  })}</g>
${layout.placed.map((place) => (place.node.isOrigin ? drawOrigin(graph, place) : drawArticle(graph, place)))}
</svg>`;
}

export function hueOf(graph: FlowGraph, node: FlowNode): number {
  return graph.streams[node.lane]?.hue ?? 0;
}

/** A stream is as wide as the share of text that it carries. */
export function strokeWidth(node: FlowNode): number {
  return Math.round((1.5 + 3 * (node.share ?? 0.3)) * 10) / 10;
}

/** Down or up in the gap right of the source, then level to the target, so that it passes behind no box. */
function edgePath(from: PlacedNode, to: PlacedNode): string {
  const x1 = from.x + from.width;
  const gap = 44;
  const bend = Math.min(to.x, x1 + gap);
  const middle = (x1 + bend) / 2;
  return `M${x1} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${bend} ${to.y}H${to.x}`;
}

function drawOrigin(graph: FlowGraph, place: PlacedNode): Html {
  const { node, x, y, width, height } = place;
  const stream = graph.streams[node.lane];
  const top = y - height / 2;
  return html`<a class="node node-origin${node.captured ? '' : ' node-uncaptured'} hue-${hueOf(graph, node)}" href="${node.href}" aria-label="${originLabel(graph, node)}">
<rect class="node-box" x="${x}" y="${top}" width="${width}" height="${height}" rx="8"/>
<circle class="node-badge" cx="${x + 20}" cy="${top + 21}" r="11"/><text class="node-letter" x="${x + 20}" y="${top + 25.5}" text-anchor="middle">${stream?.letter ?? ''}</text>
<text class="node-name" x="${x + 38}" y="${top + 25.5}">${fitText(node.name, 18)}</text>
<text class="node-line" x="${x + 12}" y="${top + 49}">${fitText(node.captured ? timeWords(node) : `not captured${node.time === null ? '' : ` · ${timeWords(node)}`}`, 30)}</text>
</a>`;
}

function drawArticle(graph: FlowGraph, place: PlacedNode): Html {
  const { node, x, y, width, height } = place;
  const top = y - height / 2;
  const isGroup = node.articles.length > 1;
  const name = isGroup ? `${node.articles.length} ${groupWord(node)}` : node.name;
  const line = isGroup ? `${node.name} and ${node.articles.length - 1} more` : articleLine(node);
  return html`<a class="node${isGroup ? ' node-group' : ''} hue-${hueOf(graph, node)}" href="${node.href}" aria-label="${articleLabel(graph, node)}">
${isGroup ? html`<rect class="node-box node-under" x="${x + 4}" y="${top + 4}" width="${width}" height="${height}" rx="5"/>` : ''}<rect class="node-box" x="${x}" y="${top}" width="${width}" height="${height}" rx="5"/>
<text class="node-name" x="${x + 10}" y="${top + 17}">${fitText(name, 20)}</text>
<text class="node-line" x="${x + 10}" y="${top + 32}">${fitText(line, 25)}</text>
</a>`;
}

export function groupWord(node: FlowNode): string {
  return node.kind === null ? 'of unknown source' : `${DERIVATION_WORDS[node.kind]}s`;
}

/** "rewrite 48 % · 14:05": how it was made, and when. */
export function articleLine(node: FlowNode): string {
  const time = epoch(node.time);
  return [
    node.kind === null ? 'source unknown' : kindAndShare(node.kind, node.share),
    time === null ? '' : clockOrDay(node, time),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function kindAndShare(kind: DerivationKind, share: number | null): string {
  return share === null ? DERIVATION_WORDS[kind] : `${DERIVATION_WORDS[kind]} ${percent(share)}`;
}

const clockOrDay = (node: FlowNode, time: number): string =>
  node.time !== null && node.time.length > 10 ? clockWords(time) : instantWords(node.time ?? '');

function timeWords(node: FlowNode): string {
  return node.time === null ? 'time unknown' : instantWords(node.time);
}

/** The whole of a box for those who do not see it. */
export function originLabel(graph: FlowGraph, node: FlowNode): string {
  const stream = graph.streams[node.lane];
  return `Origin ${stream?.letter ?? ''}: ${node.name}, ${node.captured ? 'captured' : 'not captured'}, ${timeWords(node)}`;
}

export function articleLabel(graph: FlowGraph, node: FlowNode): string {
  const letter = graph.streams[node.lane]?.letter;
  const origin = letter === undefined ? 'of unknown origin' : `from origin ${letter}`;
  if (node.articles.length > 1)
    return `${counted(node.articles.length, 'article')}, ${groupWord(node)} ${origin}: open the list`;
  return `${node.name}, ${node.kind === null ? 'source unknown' : kindAndShare(node.kind, node.share)} ${origin}, ${timeWords(node)}`;
}
