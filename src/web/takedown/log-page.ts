import type { TakedownRecord } from '../../core/takedown.ts';
import type { LoggedRecord } from '../../store/takedown/takedown-log.ts';
import { type Html, html, nothing } from '../parts/markup.ts';
import { paging } from '../parts/paging.ts';
import { timeElement } from '../parts/time.ts';
import { counted } from '../parts/words.ts';
import { KIND_WORDS } from './takedown-words.ts';

export interface LogPage {
  readonly records: readonly LoggedRecord[];
  readonly total: number;
  readonly publicKey: string | null;
  readonly page: number;
  readonly pageSize: number;
}

/** What was removed at whose request, without a word of it. */
export function logPage({ records, total, publicKey, page, pageSize }: LogPage): Html {
  return html`<div class="measure"><div class="page-head"><p class="kicker"><a href="/takedown">Removal</a></p><h1>Log of removals</h1>
<p class="standfirst">${total === 0 ? 'Nothing was removed at anybody’s request yet.' : 'What was removed, when and on whose request, signed. After each removal every file was searched for every sentence. Each record names the one before it, so that none can be taken out unseen.'}</p></div>
${publicKey === null ? nothing : html`<details class="evidence"><summary>How to check a record</summary><p>The signature is Ed25519 over the characters of <code>record</code>, by this key (SPKI, base64):</p><pre class="takedown-token">${publicKey}</pre><p>As JSON: <a href="/api/takedowns/log">/api/takedowns/log</a>. With the program: <code>headwater takedown verify RECORD --key KEY</code>.</p></details>`}
<ol class="takedown-log">${records.map(({ number, record, signature }) => logged(number, record, signature))}</ol>
${paging(page, pageSize, total, (at) => (at === 1 ? '/takedown/log' : `/takedown/log?page=${at}`))}</div>`;
}

function logged(number: number, text: string, signature: string): Html {
  const record: TakedownRecord = JSON.parse(text);
  const { articles, sentences, files, left } = record.result;
  return html`<li id="record-${number}"><p><strong>${number}.</strong> ${KIND_WORDS[record.kind].name}: ${counted(articles, 'article')} removed at the request of ${record.domain === null ? 'somebody whose statement an operator accepted' : html`<strong>${record.domain}</strong>`}.</p>
<p class="quiet">Asked ${timeElement(record.receivedAt)}, decided ${timeElement(record.decidedAt)}, removed ${timeElement(record.purgedAt)}, checked ${timeElement(record.checkedAt)}. ${counted(sentences, 'sentence')} searched for in ${counted(files, 'file')}, ${left} found.</p>
<details class="evidence"><summary>The signed record</summary><pre class="takedown-token">${JSON.stringify({ record: text, signature })}</pre></details></li>`;
}
