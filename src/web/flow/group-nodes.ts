import type { FlowNode } from './flow-graph.ts';

/**
 * Puts like articles into one box where a place of the picture would hold more than `most`: same origin, same parent, same
 * kind, nothing flowing on from them. `place` says which nodes stand together (a column, a lane).
 */
export function groupNodes(
  nodes: readonly FlowNode[],
  place: (node: FlowNode) => string,
  most: number,
  listAddress: (lane: number) => string,
): FlowNode[] {
  const parents = new Set(nodes.map((node) => node.parent));
  const places = Map.groupBy(nodes, place);
  const groups = new Map<string, FlowNode>();
  const grouped = new Map<string, FlowNode>();
  for (const members of places.values()) {
    if (members.length <= most) continue;
    const like = Map.groupBy(
      members.filter((node) => !node.isOrigin && !parents.has(node.id)),
      (node) => `${place(node)} ${node.lane} ${node.parent ?? ''} ${node.kind ?? ''}`,
    );
    for (const [key, alike] of like) {
      const first = alike[0];
      if (first === undefined || alike.length < 3) continue;
      const group: FlowNode = {
        ...first,
        id: `group ${key}`,
        name: first.name,
        href: listAddress(first.lane),
        share: meanShare(alike),
        articles: alike.flatMap((node) => node.articles),
      };
      groups.set(group.id, group);
      for (const node of alike) grouped.set(node.id, group);
    }
  }
  const placed = new Set<string>();
  const result: FlowNode[] = [];
  for (const node of nodes) {
    const group = grouped.get(node.id);
    if (group === undefined) result.push(node);
    else if (!placed.has(group.id)) {
      placed.add(group.id);
      result.push(group);
    }
  }
  return result;
}

function meanShare(nodes: readonly FlowNode[]): number | null {
  const shares = nodes.flatMap((node) => (node.share === null ? [] : [node.share]));
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
