import { clockWords, dayWords, epoch } from '../parts/time.ts';
import { byTime, type FlowGraph, type FlowNode } from './flow-graph.ts';
import { groupNodes } from './group-nodes.ts';

/** A node where it is drawn: the middle of its left edge is (x, y). */
export interface PlacedNode {
  readonly node: FlowNode;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FlowLane {
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly x: number; readonly width: number; readonly label: string }[];
  readonly lanes: readonly FlowLane[];
  readonly placed: readonly PlacedNode[];
}

const TIME_COLUMNS = 4;
const MOST_IN_A_CELL = 4;
const ROOT_PITCH = 208;
const PITCH = 196;
const NODE = { width: 158, height: 40 };
const ROOT = { width: 184, height: 62 };
const ROW = 50;
const HEADER = 34;
const LANE_PADDING = 18;

/**
 * Places the graph for a wide screen: a lane for each origin, the origin at the left, then columns that follow one
 * another in time (not to scale: news comes in bursts). An article always stands right of what it is taken from, in a row
 * that its stream can reach without passing behind another box.
 */
export function layOutFlow(graph: FlowGraph): FlowLayout {
  const columnOf = assignColumns(graph.nodes);
  const nodes = groupNodes(
    graph.nodes,
    (node) => `${node.lane} ${columnOf.get(node.id) ?? 1}`,
    MOST_IN_A_CELL,
    (lane) => `#articles-${graph.streams[lane]?.letter ?? 'unknown'}`,
  );
  const column = (node: FlowNode): number =>
    columnOf.get(node.articles[0]?.id ?? node.id) ?? columnOf.get(node.id) ?? 0;
  const lastColumn = Math.max(1, ...nodes.map(column));
  const placed: PlacedNode[] = [];
  const lanes: FlowLane[] = [];
  let top = HEADER;
  for (const [index, members] of [...Map.groupBy(nodes, (node) => node.lane)].sort(([a], [b]) => a - b)) {
    const rows = assignRows(members, column);
    const count = Math.max(1, ...[...rows.values()].map((row) => row + 1));
    const height = Math.max(count * ROW, ROOT.height) + LANE_PADDING;
    for (const node of members) {
      const size = node.isOrigin ? ROOT : NODE;
      const y =
        top +
        LANE_PADDING / 2 +
        (height - LANE_PADDING - count * ROW) / 2 +
        ((rows.get(node.id) ?? 0) + 0.5) * ROW;
      placed.push({ node, column: column(node), x: columnX(column(node)), y, ...size });
    }
    lanes.push({ index, top, bottom: top + height });
    top += height;
  }
  return {
    width: ROOT_PITCH + lastColumn * PITCH,
    height: top + 4,
    columns: columnLabels(placed, lastColumn),
    lanes,
    placed: placed.map((place) => (place.node.isOrigin ? clampRoot(place, lanes) : place)),
  };
}

const columnX = (column: number): number => (column === 0 ? 10 : ROOT_PITCH + (column - 1) * PITCH + 30);

/** Keeps a tall origin box inside its lane. */
function clampRoot(place: PlacedNode, lanes: readonly FlowLane[]): PlacedNode {
  const lane = lanes.find((candidate) => candidate.index === place.node.lane);
  if (lane === undefined) return place;
  const reach = place.height / 2 + 6;
  return { ...place, y: Math.min(Math.max(place.y, lane.top + reach), lane.bottom - reach) };
}

/** Origins in column 0; the others by quantiles of time, but always right of their parent. */
function assignColumns(nodes: readonly FlowNode[]): Map<string, number> {
  const times = nodes
    .filter((node) => node.articles.length > 0 && !node.isOrigin)
    .map((node) => epoch(node.time))
    .filter((time) => time !== null)
    .sort((a, b) => a - b);
  const bounds: number[] = [];
  for (let part = 1; part < TIME_COLUMNS; part += 1) {
    const bound = times[Math.floor((times.length * part) / TIME_COLUMNS)];
    if (bound !== undefined && bound !== times[0] && !bounds.includes(bound)) bounds.push(bound);
  }
  const columnOf = new Map<string, number>();
  for (const node of nodes) {
    const time = epoch(node.time);
    const after = node.parent === null ? 0 : (columnOf.get(node.parent) ?? 0);
    const byClock = time === null || !node.captured ? 1 : 1 + bounds.filter((bound) => time >= bound).length;
    columnOf.set(node.id, node.isOrigin ? 0 : Math.max(byClock, after + 1));
  }
  return columnOf;
}

/**
 * First fit: a node takes the row nearest to its parent's that is free in its own column and in all columns that its
 * stream crosses. The origin stands in the middle of its children.
 */
function assignRows(nodes: readonly FlowNode[], column: (node: FlowNode) => number): Map<string, number> {
  const rows = new Map<string, number>();
  const taken = new Set<string>();
  const root = nodes.find((node) => node.isOrigin);
  const columns = new Map(nodes.map((node) => [node.id, column(node)]));
  const others = nodes.filter((node) => node !== root);
  others.sort(
    (a, b) =>
      column(a) - column(b) ||
      (rows.get(a.parent ?? '') ?? 0) - (rows.get(b.parent ?? '') ?? 0) ||
      byTime(a, b),
  );
  for (const node of others) {
    const own = column(node);
    const from = node.parent === null ? own - 1 : (columns.get(node.parent) ?? own - 1);
    const wanted = rows.get(node.parent ?? '') ?? 0;
    const row = nearestFree(wanted, (candidate) => isFree(taken, candidate, from + 1, own));
    rows.set(node.id, row);
    for (let crossed = from + 1; crossed <= own; crossed += 1) taken.add(`${row} ${crossed}`);
  }
  if (root !== undefined) {
    const last = Math.max(0, ...rows.values());
    rows.set(root.id, last / 2);
  }
  return rows;
}

function isFree(taken: ReadonlySet<string>, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column += 1) if (taken.has(`${row} ${column}`)) return false;
  return true;
}

function nearestFree(wanted: number, free: (row: number) => boolean): number {
  for (let distance = 0; ; distance += 1) {
    if (free(wanted + distance)) return wanted + distance;
    if (wanted >= distance && free(wanted - distance)) return wanted - distance;
  }
}

function columnLabels(placed: readonly PlacedNode[], last: number): FlowLayout['columns'] {
  const columns: { x: number; width: number; label: string }[] = [
    { x: 0, width: ROOT_PITCH, label: 'Origin' },
  ];
  for (let column = 1; column <= last; column += 1) {
    const times = placed
      .filter((place) => place.column === column)
      .flatMap((place) => place.node.articles.map((article) => article.published ?? article.firstSeen));
    columns.push({ x: columnX(column) - 18, width: PITCH, label: spanWords(times) });
  }
  return columns;
}

/** "22 Nov 2026, 14:05–15:20"; two days where they differ; no clock where one of the times is only a day. */
function spanWords(times: readonly (string | null)[]): string {
  const known = times.flatMap((time) => epoch(time) ?? []);
  if (known.length === 0) return times.length === 0 ? 'on the way' : 'time unknown';
  const first = Math.min(...known);
  const last = Math.max(...known);
  const day = dayWords(first);
  if (day !== dayWords(last)) return `${day.replace(/ \d{4}$/, '')} – ${dayWords(last)}`;
  if (times.some((time) => time !== null && time.length <= 10)) return day;
  return first === last ? `${day}, ${clockWords(first)}` : `${day}, ${clockWords(first)}–${clockWords(last)}`;
}
