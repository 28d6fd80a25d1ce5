import { type Html, html } from '../parts/markup.ts';
import { fitText } from './fit-text.ts';
import type { FlowGraph, FlowNode } from './flow-graph.ts';
import { boxLine, boxName, hueOf, timeWords, waterWidth } from './flow-words.ts';
import type { FlowLayout, PlacedNode } from './lay-out-flow.ts';

/**
 * Draws a laid-out flow as SVG: no inline style, all looks come from the style sheet by class. A box is named by its own
 * words; where they had to be cut, the table beside the picture has them whole.
 */
export function drawFlow(graph: FlowGraph, layout: FlowLayout, titleId: string): Html {
  return html`<svg class="flow flow-wide" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}" role="group" aria-labelledby="${titleId}">
<g aria-hidden="true">${layout.columns.map((column, index) => drawColumn(column, index, layout))}${layout.lanes.map(
    (lane) =>
      html`<path class="flow-lane" d="M0 ${lane.top}H${layout.width}"/>${
        lane.index < graph.streams.length
          ? ''
          : html`<text class="node-line" x="12" y="${(lane.top + lane.bottom) / 2 + 4}">Origin unknown</text>`
      }`,
  )}</g>
<g aria-hidden="true">${drawEdges(graph, layout)}</g>
${layout.placed.map((place) => (place.node.isOrigin ? drawOrigin(graph, place) : drawArticle(graph, place)))}
</svg>`;
}

function drawColumn(column: FlowLayout['columns'][number], index: number, layout: FlowLayout): Html {
  const label = html`<text class="flow-column" x="${index === 0 ? 12 : column.x + 18}" y="18">${column.label}</text>`;
  return index === 0
    ? label
    : html`${label}<path class="flow-tick" d="M${column.x + 4} 28V${layout.height - 4}"/>`;
}

/** Water below, as wide as the share of text that it carries; above it the line whose dashes tell the kind. */
function drawEdges(graph: FlowGraph, layout: FlowLayout): Html {
  const byId = new Map(layout.placed.map((place) => [place.node.id, place]));
  const edges: Html[] = [];
  for (const place of layout.placed) {
    const from = place.node.parent === null ? undefined : byId.get(place.node.parent);
    if (from === undefined || place.node.kind === null) continue;
    const path = edgePath(from, place);
    edges.push(
      html`<g class="hue-${hueOf(graph, place.node)}"><path class="edge-water" stroke-width="${waterWidth(place.node)}" d="${path}"/><path class="edge edge-${place.node.kind}" d="${path}"/></g>`,
    );
  }
  for (const flow of graph.crossFlows) {
    const [from, to] = [byId.get(flow.from), byId.get(flow.to)];
    if (from === undefined || to === undefined || from.x + from.width > to.x) continue;
    edges.push(
      html`<path class="edge edge-${flow.kind} hue-${hueOf(graph, from.node)}" d="${crossPath(from, to)}"/>`,
    );
  }
  return html`${edges}`;
}

/** Down or up in the gap right of the source, then level to the target, so that it passes behind no box. */
function edgePath(from: PlacedNode, to: PlacedNode): string {
  const start = from.x + from.width;
  const bend = Math.min(to.x, start + 36);
  const middle = (start + bend) / 2;
  return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${bend} ${to.y}H${to.x}`;
}

/** Like an edge, but arriving above or below the middle of the box, so that it does not hide the main stream. */
function crossPath(from: PlacedNode, to: PlacedNode): string {
  const offset = from.y > to.y ? 11 : -11;
  return edgePath(from, { ...to, y: to.y + offset });
}

function drawOrigin(graph: FlowGraph, place: PlacedNode): Html {
  const { node, x, y, width, height } = place;
  const top = y - height / 2;
  return html`<a class="node node-origin${node.captured ? '' : ' node-uncaptured'} hue-${hueOf(graph, node)}" href="${node.href}">
<rect class="node-box" x="${x}" y="${top}" width="${width}" height="${height}" rx="8"/>
<circle class="node-badge" cx="${x + 21}" cy="${top + 21}" r="11"/><text class="node-letter" x="${x + 21}" y="${top + 25.5}" text-anchor="middle">${graph.streams[node.lane]?.letter ?? ''}</text>
<text class="node-name" x="${x + 39}" y="${top + 25.5}">${fitText(node.name, 17)}</text>
<text class="node-line" x="${x + 11}" y="${top + 49}">${originLine(node)}</text>
</a>`;
}

function originLine(node: FlowNode): string {
  if (node.captured) return fitText(timeWords(node), 30);
  return fitText(
    node.time === null ? 'not captured' : `not captured · ${timeWords(node).replace(/, .*/, '')}`,
    30,
  );
}

function drawArticle(graph: FlowGraph, place: PlacedNode): Html {
  const { node, x, y, width, height } = place;
  const top = y - height / 2;
  const isGroup = node.articles.length > 1;
  return html`<a class="node${node.captured ? '' : ' node-uncaptured'} hue-${hueOf(graph, node)}" href="${node.href}">
${isGroup ? html`<rect class="node-box" x="${x + 4}" y="${top + 4}" width="${width}" height="${height}" rx="5"/>` : ''}<rect class="node-box" x="${x}" y="${top}" width="${width}" height="${height}" rx="5"/>
<text class="node-name" x="${x + 10}" y="${top + 17}">${fitText(boxName(node), 18)}</text>
<text class="node-line" x="${x + 10}" y="${top + 32}">${fitText(boxLine(node), 25)}</text>
</a>`;
}
