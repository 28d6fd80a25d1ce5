import type { TakedownResult, TakedownStep } from '../../core/takedown.ts';
import type { TakedownView } from '../../pipeline/takedown/takedown-desk.ts';
import { type Notice, noticeLine } from '../access/form-parts.ts';
import { type Html, html, nothing } from '../parts/markup.ts';
import { instantWords, timeElement } from '../parts/time.ts';
import { counted } from '../parts/words.ts';
import { clockWords, KIND_WORDS, STATE_WORDS, stepWords } from './takedown-words.ts';

export interface StatusPage {
  readonly view: TakedownView;
  /** The address of this page, without a host. */
  readonly path: string;
  readonly hasMail: boolean;
  readonly notice: Notice | null;
}

/** A request as its requester sees it: how far it is, how much time is left, what they can do. */
export function statusPage({ view, path, hasMail, notice }: StatusPage): Html {
  const { takedown, steps } = view;
  const isOpen = takedown.state === 'received' || takedown.state === 'verified';
  return html`<div class="measure"><div class="page-head"><p class="kicker"><a href="/takedown">Removal</a> · ${KIND_WORDS[takedown.kind].name}</p>
<h1>${STATE_WORDS[takedown.state]}</h1>
<p class="standfirst">${clockLine(view, 'requester')}</p></div>
${noticeLine(notice)}
${takedown.state === 'received' ? proofSection(view, path, hasMail) : nothing}
${takedown.decision?.note ? html`<section class="takedown-part"><h2>What the operator says</h2><p dir="auto">${takedown.decision.note}</p></section>` : nothing}
${takedown.result === null ? nothing : resultSection(takedown.result, takedown.state === 'checked')}
${view.record === null ? nothing : recordSection(view)}
<section class="takedown-part" aria-labelledby="steps"><h2 id="steps">What happened when</h2>${stepList(steps)}</section>
${isOpen ? html`<form class="source-form" method="post" action="${path}/withdraw"><button type="submit">Withdraw the request</button></form>` : nothing}
<p class="quiet">Keep the address of this page: it is the only way here. The request is ${takedown.id}.</p></div>`;
}

/** How much time is left, and for whom it waits, in words for its requester or for an operator. */
export function clockLine({ takedown, clock }: TakedownView, reader: 'requester' | 'operator'): Html {
  const due = html`Received ${timeElement(takedown.receivedAt)}, due ${timeElement(takedown.dueAt)}.`;
  if (clock.waitsFor === null) return due;
  const waits = {
    requester:
      reader === 'requester'
        ? 'It waits for you to show that the domain is yours.'
        : 'It waits for its requester to show that the domain is theirs.',
    operator: 'It waits for an operator to decide.',
    program: 'It is being worked on; nobody has to do anything.',
  }[clock.waitsFor];
  return html`<strong class="takedown-clock${clock.isLate ? ' takedown-late' : ''}">${clockWords(clock.millisecondsLeft)}</strong>. ${waits} ${due}`;
}

export function stepList(steps: readonly TakedownStep[]): Html {
  return html`<ol class="takedown-steps">${steps.map(
    ({ at, step, detail }) =>
      html`<li><span class="quiet">${timeElement(at)}</span> ${stepWords(step)}${detail === null ? nothing : html` <span class="quiet" dir="auto">${detail}</span>`}</li>`,
  )}</ol>`;
}

function proofSection({ takedown, places }: TakedownView, path: string, hasMail: boolean): Html {
  if (places === null)
    return html`<section class="takedown-part"><h2>What is next</h2><p>An operator reads your statement and decides. You see it here.</p></section>`;
  return html`<section class="takedown-part" aria-labelledby="proof"><h2 id="proof">Show that ${takedown.request.domain} is yours</h2>
<p>Do one of these, then let us look.</p>
<ul class="takedown-proofs">
<li><h3>In the DNS</h3><p>A TXT record of <code>${places.dns.names[0]}</code> or <code>${places.dns.names[1]}</code>. It also covers what stands below the domain.</p><pre class="takedown-token">${places.dns.value}</pre></li>
<li><h3>In a file</h3><p>A line in <code>${places.file.url}</code></p><pre class="takedown-token">${places.file.line}</pre></li>
<li><h3>In the home page</h3><p>In the head of <code>${places.meta.url}</code></p><pre class="takedown-token">${places.meta.tag}</pre></li>
</ul>
<form class="source-form" method="post" action="${path}/look"><button type="submit">Look now</button>
${takedown.proof?.lastLook == null ? nothing : html`<p class="quiet">${instantWords(takedown.proof.lastLook.at)}: ${takedown.proof.lastLook.message}</p>`}</form>
${hasMail ? html`<form class="source-form" method="post" action="${path}/letter"><label for="address">Or by a letter to an address of the domain</label><select id="address" name="address">${places.mail.map((address) => html`<option>${address}</option>`)}</select><button type="submit">Send the letter</button></form>` : nothing}</section>`;
}

export function resultSection(result: TakedownResult, isChecked: boolean): Html {
  const { articles, captures, sentences, elsewhere, files, bytes, left, toDo } = result;
  return html`<section class="takedown-part" aria-labelledby="result"><h2 id="result">What came of it</h2>
<p>${counted(articles, 'article')} with ${counted(captures, 'capture')} removed. ${isChecked ? html`${files} files of ${Math.ceil(bytes / 1e6)} MB were searched for ${counted(sentences, 'sentence')}: ${left} found where they may not be.` : nothing}
${elsewhere === 0 ? nothing : html` ${counted(elsewhere, 'sentence')} also stand in articles that nobody asked to remove, or in a title that may stay.`}</p>
${toDo.length === 0 ? nothing : html`<h3>What is left to do</h3><ul>${toDo.map((one) => html`<li>${one}</li>`)}</ul>`}</section>`;
}

function recordSection({ record }: TakedownView): Html {
  if (record === null) return nothing;
  return html`<section class="takedown-part"><h2>The record</h2><p>Number ${record.number} of the <a href="/takedown/log#record-${record.number}">public log</a>. Keep it: it can be checked with the key there at any time.</p>
<pre class="takedown-token">${JSON.stringify({ record: record.record, signature: record.signature })}</pre></section>`;
}
