import type { AuditEntry } from '../../core/access.ts';
import { type Html, html } from '../parts/markup.ts';
import { paging } from '../parts/paging.ts';
import { timeElement } from '../parts/time.ts';
import { counted } from '../parts/words.ts';

export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** Who did what when; what was in it is nowhere. */
export function auditPage({ entries, total, page, pageSize }: AuditPage): Html {
  return html`<div class="page-head"><h1>Audit log</h1>
<p class="standfirst">${counted(total, 'entry', 'entries')}: who did what, when, and whether they might. What articles or forms say is never written down here.</p></div>
${
  entries.length === 0
    ? html`<p class="quiet">Nothing was done yet.</p>`
    : html`<div class="table-scroll" role="region" aria-label="Audit log" tabindex="0"><table class="data audit"><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">To what</th><th scope="col">Outcome</th></tr></thead>
<tbody>${entries.map(
        ({ at, who, token, action, subject, outcome }) =>
          html`<tr><td>${timeElement(at)}</td><td dir="auto">${who}${token === null ? '' : html` <span class="quiet">token ${token}</span>`}</td><td>${action.replaceAll('-', ' ')}</td><td dir="auto">${subject ?? ''}</td><td>${outcome === 'done' ? 'done' : html`<span class="flag flag-conflict">${outcome}</span>`}</td></tr>`,
      )}</tbody></table></div>`
}
${paging(page, pageSize, total, (number) => `/audit?page=${number}`)}`;
}
