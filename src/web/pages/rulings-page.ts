import type { RulingRecord } from '../../core/ruling.ts';
import { type Html, html } from '../parts/markup.ts';
import { paging } from '../parts/paging.ts';
import { type Headlines, rulingList } from '../parts/ruling-forms.ts';
import { counted } from '../parts/words.ts';

export interface RulingsPage {
  readonly rulings: readonly RulingRecord[];
  readonly headlines: Headlines;
  readonly total: number;
  readonly mayChange: boolean;
  readonly page: number;
  readonly pageSize: number;
}

/** Everything that people ruled about stories, the newest first. */
export function rulingsPage({ rulings, headlines, total, mayChange, page, pageSize }: RulingsPage): Html {
  return html`<div class="measure"><div class="page-head"><h1>Rulings</h1>
<p class="standfirst">${total === 0 ? 'Nobody has ruled about stories yet. A story’s page says how.' : html`${counted(total, 'ruling')} of people about stories: what was merged, split, pinned and kept apart. The machine keeps to them.`}</p></div>
${rulingList(rulings, { headlines, mayChange, back: '/rulings' })}
${paging(page, pageSize, total, (number) => (number === 1 ? '/rulings' : `/rulings?page=${number}`))}</div>`;
}
