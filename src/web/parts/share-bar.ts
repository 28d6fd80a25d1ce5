import { type Html, html } from './markup.ts';

/** A bar for a share of 0 to 1, beside its number: never the only way to read it. */
export function shareBar(share: number, className = ''): Html {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return html`<svg class="bar ${className}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-track" width="100" height="6"/><rect class="bar-fill" width="${width}" height="6"/></svg>`;
}
