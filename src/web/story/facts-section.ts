import type { DossierArticle } from '../../core/dossier.ts';
import { factRows, orderedFacts } from '../../store/reader/fact-matrix.ts';
import { factTable } from '../parts/fact-table.ts';
import { factsPath } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { streamBadge } from '../parts/origins.ts';
import { counted } from '../parts/words.ts';
import { type StoryContext, streamOf } from './story-context.ts';

/** On the story's own page; the rest stands on a page of its own. */
const MOST_FACTS = 12;
const MOST_COLUMNS = 16;

/** Statements against articles: who has it, who differs, who leaves it out. The words shown are an outlet's own, never ours. */
export function factsSection(context: StoryContext): Html {
  const { view, origins } = context;
  const facts = orderedFacts(view.facts);
  if (facts.length === 0) return html``;
  // Of a large story, statements were looked for in some of its parts: an article of another one does not leave them out.
  const carriers = new Set(facts.flatMap(({ members }) => members.map(({ article }) => article)));
  const all = orderedByOrigin(context).filter(({ id }) => view.whole === undefined || carriers.has(id));
  const columns = all.slice(0, MOST_COLUMNS);
  const rows = factRows(
    facts.slice(0, MOST_FACTS),
    columns.map((article) => article.id),
    {
      ...view,
      articleTotal: view.whole === undefined ? view.articleTotal : null,
      order: view.story.articles,
    },
  );
  const isWhole = facts.length <= MOST_FACTS && all.length <= MOST_COLUMNS;
  return html`<section aria-labelledby="facts"><h2 id="facts">Facts</h2>
<p class="section-note">One row for each statement, as the first outlet words it: a mark where an article has it, ≠ where it differs, nothing where it leaves it out. Marks open the place.</p>
${factTable({
  rows,
  columns,
  nameOf: (id) => nameOf(context, id),
  badgeOf: (id) => streamBadge(streamOf(context, id)),
  hueOf: (id) => streamOf(context, id)?.hue ?? 0,
  originsOf(row) {
    const streams = origins.streams.filter((stream) => row.origins.includes(stream.work.id));
    return streams.length === 0
      ? html`<span class="unknown">unknown</span>`
      : html`${streams.map((stream) => html`<a class="badge-link" href="#origin-${stream.letter}">${streamBadge(stream)}</a>`)}`;
  },
})}
${isWhole ? '' : html`<p class="facts-all"><a href="${factsPath(view.story.id)}">All ${counted(facts.length, 'statement')} against all ${counted(view.articleTotal, 'article')}</a></p>`}</section>`;
}

function nameOf({ names }: StoryContext, id: string): string {
  return names.get(id) ?? 'an article';
}

/** Articles of one origin side by side, so that its copies show as a block. */
function orderedByOrigin(context: StoryContext): DossierArticle[] {
  const { streams, unknown } = context.origins;
  return [
    ...streams.flatMap((stream) =>
      stream.source === null ? stream.articles : [stream.source, ...stream.articles],
    ),
    ...unknown,
  ];
}
