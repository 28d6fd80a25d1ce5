import { clockWords, dayWords, epoch, instantWords } from '../parts/time.ts';
import { FLOW_WORDS, percent } from '../parts/words.ts';
import type { FlowGraph, FlowNode } from './flow-graph.ts';

export function hueOf(graph: FlowGraph, node: FlowNode): number {
  return graph.streams[node.lane]?.hue ?? 0;
}

/** How wide a stream is drawn, by the share of text that it carries. */
export function waterWidth(node: FlowNode): number {
  return Math.round((3 + 11 * (node.share === null ? 0.25 : Math.min(1, Math.max(0, node.share)))) * 10) / 10;
}

/** The first line of a box: the outlet, or what a group holds ("5 reprints"). */
export function boxName(node: FlowNode): string {
  return node.articles.length > 1 ? `${node.articles.length} ${groupWord(node)}` : node.name;
}

/** The second line: "rewrite 48 % · 14:05" ("seen 14:05" where the page gives no time), or the members of a group. */
export function boxLine(node: FlowNode): string {
  if (!node.captured) return 'not captured';
  if (node.articles.length > 1) return `${node.name} and ${node.articles.length - 1} more`;
  const time = epoch(node.time);
  const clock =
    time === null || node.time === null
      ? ''
      : node.time.length > 10
        ? clockWords(time)
        : dayWords(time).replace(/ \d{4}$/, '');
  const isSeen = clock !== '' && node.articles[0]?.published === null;
  return [kindAndShare(node), isSeen ? `seen ${clock}` : clock].filter((part) => part !== '').join(' · ');
}

export function timeWords(node: FlowNode): string {
  return node.time === null ? 'time unknown' : instantWords(node.time);
}

function groupWord(node: FlowNode): string {
  return node.kind === null ? 'of unknown source' : `${FLOW_WORDS[node.kind]}s`;
}

function kindAndShare(node: FlowNode): string {
  if (node.kind === null) return 'source unknown';
  return node.share === null ? FLOW_WORDS[node.kind] : `${FLOW_WORDS[node.kind]} ${percent(node.share)}`;
}
