import { type Html, html } from './markup.ts';

/** A browser should not have to lay out thousands of lines that nobody opened. */
const MOST_FOLDED = 60;

/**
 * The first items, and behind "and N more" the others: whatever a page counts, a reader can open. `list` renders some of
 * the items, `more` names a number of them ("3 more articles").
 */
export function withMore<T>(
  items: readonly T[],
  most: number,
  list: (shown: readonly T[]) => Html,
  more: (count: number) => string,
): Html {
  if (items.length <= most) return list(items);
  const rest = items.slice(most);
  const left = rest.length - MOST_FOLDED;
  return html`${list(items.slice(0, most))}<details class="more"><summary>And ${more(rest.length)}</summary>${list(rest.slice(0, MOST_FOLDED))}${
    left > 0 ? html`<p class="quiet">And ${more(left)}, which the story’s JSON lists.</p>` : ''
  }</details>`;
}
