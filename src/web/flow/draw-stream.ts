import { type Html, html } from '../parts/markup.ts';
import { articleLabel, articleLine, groupWord, hueOf, originLabel, strokeWidth } from './draw-flow.ts';
import { fitText } from './fit-text.ts';
import type { FlowGraph, FlowNode } from './flow-graph.ts';
import { groupNodes } from './group-nodes.ts';

const WIDTH = 350;
const ROW = 46;
const ORIGIN_ROW = 62;
const INDENT = 18;
const DEEPEST = 4;
const MOST_IN_A_LANE = 9;

interface Row {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
}

/** Draws the flow for a narrow screen: streams run down from each origin, articles branch off in order of time. */
export function drawStream(graph: FlowGraph, titleId: string): Html {
  const nodes = groupNodes(
    graph.nodes,
    (node) => String(node.lane),
    MOST_IN_A_LANE,
    (lane) => `#articles-${graph.streams[lane]?.letter ?? 'unknown'}`,
  );
  const rows = placeRows(nodes);
  const byId = new Map(rows.map((row) => [row.node.id, row]));
  const height = (rows.at(-1)?.y ?? 0) + 30;
  return html`<svg class="flow flow-narrow" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="group" aria-labelledby="${titleId}">
<g aria-hidden="true">${rows.map((row) => {
    const from = row.node.parent === null ? undefined : byId.get(row.node.parent);
    if (from === undefined || row.node.kind === null) return '';
    return html`<path class="edge edge-${row.node.kind} hue-${hueOf(graph, row.node)}" stroke-width="${strokeWidth(row.node)}" d="M${from.x} ${from.y + 8}V${row.y - 14}C${from.x} ${row.y - 2} ${from.x + 6} ${row.y} ${row.x - 6} ${row.y}"/>`;
  })}</g>
${rows.map((row) => (row.node.isOrigin ? originRow(graph, row) : articleRow(graph, row)))}
</svg>`;
}

function placeRows(nodes: readonly FlowNode[]): Row[] {
  const depth = new Map<string, number>();
  const rows: Row[] = [];
  let y = 0;
  for (const node of nodes) {
    const level = node.isOrigin ? 0 : Math.min(DEEPEST, (depth.get(node.parent ?? '') ?? 0) + 1);
    depth.set(node.id, level);
    y += node.isOrigin || rows.at(-1)?.node.lane !== node.lane ? (rows.length === 0 ? 24 : ORIGIN_ROW) : ROW;
    rows.push({ node, x: 14 + level * INDENT, y });
  }
  return rows;
}

function originRow(graph: FlowGraph, { node, x, y }: Row): Html {
  return html`<a class="node node-origin${node.captured ? '' : ' node-uncaptured'} hue-${hueOf(graph, node)}" href="${node.href}" aria-label="${originLabel(graph, node)}">
<rect class="node-hit" x="0" y="${y - 20}" width="${WIDTH}" height="40" rx="6"/>
<circle class="node-badge" cx="${x}" cy="${y}" r="12"/><text class="node-letter" x="${x}" y="${y + 4.5}" text-anchor="middle">${graph.streams[node.lane]?.letter ?? ''}</text>
<text class="node-name" x="${x + 22}" y="${y - 2}">${fitText(node.name, 38)}</text>
<text class="node-line" x="${x + 22}" y="${y + 15}">${node.captured ? 'origin, captured' : 'origin, not captured'}</text>
</a>`;
}

function articleRow(graph: FlowGraph, { node, x, y }: Row): Html {
  const isGroup = node.articles.length > 1;
  const room = Math.floor((WIDTH - x - 20) / 7.6);
  const name = isGroup ? `${node.articles.length} ${groupWord(node)}` : node.name;
  const line = isGroup ? `${node.name} and ${node.articles.length - 1} more` : articleLine(node);
  return html`<a class="node hue-${hueOf(graph, node)}" href="${node.href}" aria-label="${articleLabel(graph, node)}">
<rect class="node-hit" x="${x - 10}" y="${y - 20}" width="${WIDTH - x + 10}" height="40" rx="6"/>
<circle class="node-dot" cx="${x}" cy="${y}" r="${isGroup ? 7 : 5}"/>
<text class="node-name" x="${x + 16}" y="${y - 2}">${fitText(name, room)}</text>
<text class="node-line" x="${x + 16}" y="${y + 14}">${fitText(line, room + 4)}</text>
</a>`;
}
