import { type Html, html } from '../parts/markup.ts';
import { fitText } from './fit-text.ts';
import type { FlowGraph, FlowNode } from './flow-graph.ts';
import { boxLine, boxName, hueOf, waterWidth } from './flow-words.ts';
import { groupNodes } from './group-nodes.ts';

const WIDTH = 350;
const ROW = 46;
const LANE_GAP = 64;
/** The line above articles of unknown origin. */
const LABEL = 24;
const INDENT = 20;
const DEEPEST = 4;
const MOST_IN_A_LANE = 14;

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
  const height = (rows.at(-1)?.y ?? 0) + 30;
  return html`<svg class="flow flow-narrow" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="group" aria-labelledby="${titleId}">
<g aria-hidden="true">${drawBranches(graph, rows)}</g>
${rows.map((row, index) =>
  row.node.isOrigin
    ? originRow(graph, row)
    : articleRow(graph, row, rows[index - 1]?.node.lane !== row.node.lane),
)}
</svg>`;
}

function placeRows(nodes: readonly FlowNode[]): Row[] {
  const depth = new Map<string, number>();
  const rows: Row[] = [];
  let y = 22;
  for (const node of nodes) {
    const level = node.isOrigin ? 0 : Math.min(DEEPEST, (depth.get(node.parent ?? '') ?? -1) + 1);
    depth.set(node.id, level);
    const before = rows.at(-1);
    if (before !== undefined && before.node.lane === node.lane) y += ROW;
    else if (before !== undefined) y += node.isOrigin ? LANE_GAP : LANE_GAP + LABEL;
    rows.push({ node, x: 14 + level * INDENT, y });
  }
  return rows;
}

/** One trunk under each parent, and from it a branch to each child in the dashes of its kind. */
function drawBranches(graph: FlowGraph, rows: readonly Row[]): Html {
  const byId = new Map(rows.map((row) => [row.node.id, row]));
  const lowest = new Map<string, Row>();
  for (const row of rows) if (row.node.parent !== null) lowest.set(row.node.parent, row);
  const trunks = [...lowest].map(([parent, last]) => {
    const from = byId.get(parent);
    if (from === undefined) return '';
    return html`<path class="edge-water hue-${hueOf(graph, from.node)}" stroke-width="7" d="M${from.x} ${from.y}V${last.y - 13}"/>`;
  });
  const branches = rows.map((row) => {
    const from = byId.get(row.node.parent ?? '');
    if (from === undefined || row.node.kind === null) return '';
    const path = `M${from.x} ${row.y - 14}C${from.x} ${row.y - 3} ${from.x + 4} ${row.y} ${row.x - 5} ${row.y}`;
    return html`<g class="hue-${hueOf(graph, row.node)}"><path class="edge-water" stroke-width="${Math.min(9, waterWidth(row.node))}" d="${path}"/><path class="edge edge-${row.node.kind}" d="${path}"/></g>`;
  });
  return html`${trunks}${branches}`;
}

function originRow(graph: FlowGraph, { node, x, y }: Row): Html {
  return html`<a class="node node-origin${node.captured ? '' : ' node-uncaptured'} hue-${hueOf(graph, node)}" href="${node.href}">
<rect class="node-hit" x="1" y="${y - 20}" width="${WIDTH - 2}" height="40" rx="6"/>
<circle class="node-badge" cx="${x}" cy="${y}" r="12"/><text class="node-letter" x="${x}" y="${y + 4.5}" text-anchor="middle">${graph.streams[node.lane]?.letter ?? ''}</text>
<text class="node-name" x="${x + 22}" y="${y - 2}">${fitText(node.name, 38)}</text>
<text class="node-line" x="${x + 22}" y="${y + 15}">${node.captured ? 'origin, captured' : 'origin, not captured'}</text>
</a>`;
}

function articleRow(graph: FlowGraph, { node, x, y }: Row, isFirstOfLane: boolean): Html {
  const room = Math.floor((WIDTH - x - 20) / 7.6);
  return html`${isFirstOfLane ? html`<text class="node-line" x="2" y="${y - 28}">Origin unknown</text>` : ''}<a class="node${node.captured ? '' : ' node-uncaptured'} hue-${hueOf(graph, node)}" href="${node.href}">
<rect class="node-hit" x="${x - 10}" y="${y - 20}" width="${WIDTH - x + 8}" height="40" rx="6"/>
<circle class="node-dot" cx="${x}" cy="${y}" r="${node.articles.length > 1 ? 7.5 : 5}"/>
<text class="node-name" x="${x + 16}" y="${y - 2}">${fitText(boxName(node), room)}</text>
<text class="node-line" x="${x + 16}" y="${y + 14}">${fitText(boxLine(node), room + 4)}</text>
</a>`;
}
