import { type Html, html } from './markup.ts';

const MOST_ORIGINS = 5;
const MOST_OUTLETS = 10;
const HEIGHT = 48;

/**
 * The sign of a story: its independent origins as springs at the left, its outlets as strokes at the right, the water
 * between. A decoration of numbers that stand beside it in words; one spring and many strokes is one source repeated.
 */
export function confluence(origins: number, outlets: number): Html {
  const left = spread(Math.min(Math.max(origins, 1), MOST_ORIGINS), 11);
  const right = spread(Math.min(Math.max(outlets, 1), MOST_OUTLETS), 6);
  const [a, b] = [(left[0] ?? 24) - 3, (left.at(-1) ?? 24) + 3];
  const [c, d] = [(right[0] ?? 24) - 2, (right.at(-1) ?? 24) + 2];
  return html`<svg class="confluence${origins === 0 ? ' confluence-unknown' : ''}${outlets <= 1 ? ' confluence-single' : ''}" viewBox="0 0 76 ${HEIGHT}" width="76" height="${HEIGHT}" aria-hidden="true" focusable="false"><path class="confluence-water" d="M8 ${a}C34 ${a} 38 ${c} 62 ${c}V${d}C38 ${d} 34 ${b} 8 ${b}Z"/>${left.map((y) => html`<circle class="confluence-spring" cx="8" cy="${y}" r="4"/>`)}<path class="confluence-outlets" d="${right.map((y) => `M64 ${y}h9`).join('')}"/></svg>`;
}

/** Heights for `count` marks around the middle, at most `pitch` apart. */
function spread(count: number, pitch: number): number[] {
  const step = count === 1 ? 0 : Math.min(pitch, (HEIGHT - 8) / (count - 1));
  return Array.from(
    { length: count },
    (_, index) => Math.round((HEIGHT / 2 + (index - (count - 1) / 2) * step) * 10) / 10,
  );
}
