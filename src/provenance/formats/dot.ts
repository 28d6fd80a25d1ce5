import type { Dossier } from '../../core/dossier.ts';
import { provenanceGraph, type ResolvedDerivation } from './provenance-graph.ts';

const LONGEST_LABEL = 60;

/**
 * A dossier as a graph in the DOT language (Graphviz): a box for each article, a dashed one for each work that was never
 * captured, an arrow from each to what it derives from. Whom a report has its news from itself stands without a box. Articles of a
 * story stand in one cluster.
 */
export function toDot(dossier: Dossier): string {
  const graph = provenanceGraph(dossier);
  const lines = ['digraph headwater {', '  rankdir=RL;', '  node [shape=box, fontname="sans-serif"];'];
  const placed = new Set<string>();
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  const articleLine = (id: string, indent: string) => {
    const article = articles.get(id);
    if (article === undefined || placed.has(id)) return;
    placed.add(id);
    const label = [article.outlet?.name ?? article.source, shorten(article.title ?? ''), article.kind];
    lines.push(`${indent}${quote(id)} [label=${quote(label.filter(Boolean).join('\n'))}];`);
  };
  for (const [index, story] of dossier.stories.entries()) {
    lines.push(`  subgraph cluster_${index} {`, `    label=${quote(shorten(story.headline))};`);
    for (const id of story.articles) articleLine(id, '    ');
    lines.push('  }');
  }
  for (const article of graph.articles) articleLine(article.id, '  ');
  for (const work of graph.uncaptured) {
    const label = [work.outlet?.name ?? 'unknown outlet', shorten(work.title ?? ''), 'not captured'];
    lines.push(`  ${quote(work.id)} [style=dashed, label=${quote(label.filter(Boolean).join('\n'))}];`);
  }
  for (const derivation of graph.derivations) lines.push(edge(derivation));
  for (const { work, source } of graph.chains) {
    lines.push(`  ${quote(work)} -> ${quote(source)} [style=dashed];`);
  }
  for (const [index, { work, name }] of graph.speakers.entries()) {
    const id = quote(`speaker ${index + 1}`);
    lines.push(
      `  ${id} [shape=plaintext, label=${quote(shorten(name))}];`,
      `  ${quote(work)} -> ${id} [style=dotted];`,
    );
  }
  lines.push('}', '');
  return lines.join('\n');
}

function edge({ article, source, kind, share, confidence }: ResolvedDerivation): string {
  const percent = share === null ? '' : ` ${Math.round(share * 100)}%`;
  const style = kind === 'mention' ? ', style=dotted' : '';
  const width = (0.5 + 2 * confidence).toFixed(2);
  return `  ${quote(article)} -> ${quote(source)} [label=${quote(`${kind}${percent}`)}, penwidth=${width}${style}];`;
}

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= LONGEST_LABEL
    ? characters.join('')
    : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

/** A quoted DOT identifier: only the quotation mark and the backslash mean something within it. */
function quote(text: string): string {
  const escaped = text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\r?\n/g, '\\n');
  return `"${escaped}"`;
}
