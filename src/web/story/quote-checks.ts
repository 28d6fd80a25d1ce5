import type { QuoteCheck, QuoteFamily, QuoteMember } from '../../core/quote.ts';
import { shorten } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { withMore } from '../parts/with-more.ts';
import { diffMarkup } from '../parts/word-diff.ts';
import { counted } from '../parts/words.ts';
import { articleReference, articleReferences, type StoryContext } from './story-context.ts';

const MOST_CHECKS = 6;

interface Checked {
  readonly check: QuoteCheck;
  readonly members: readonly QuoteMember[];
}

/** Whether a quote is not, or not so, in what an article that carries it draws on. */
export function isAgainstItsSource(family: QuoteFamily): boolean {
  return family.members.some(({ check }) => check !== undefined && check.verdict !== 'verified');
}

/** What the articles' quotes are in the captured texts that they draw on: gravest first, alike ones together. */
export function quoteChecks(context: StoryContext, family: QuoteFamily): Html {
  const checked = gathered(family, ['not-found', 'differs']);
  return html`${withMore(
    checked,
    MOST_CHECKS,
    (shown) => html`${shown.map((one) => quoteCheck(context, one))}`,
    (count) => `${counted(count, 'more comparison')} with a source`,
  )}${verified(context, gathered(family, ['verified']))}`;
}

/** One line for all: which source each of them draws on stands with the article. */
function verified(context: StoryContext, checked: readonly Checked[]): Html {
  const [first] = checked;
  if (first === undefined) return html``;
  const members = checked.flatMap((one) => one.members);
  const isOne = checked.length === 1;
  const label = isOne
    ? 'Verified against the source'
    : `Verified against ${counted(checked.length, 'source')}`;
  return html`<div class="quote-same"><span class="label">${label}</span> ${isOne ? articleReference(context, placeOf(first.check)) : ''}<span class="quiet">for</span> ${articleReferences(context, members, MOST_CHECKS)}</div>`;
}

/** Where the words were verified, for a list of quotes that nobody changed. */
export function verifiedAgainst(context: StoryContext, family: QuoteFamily): Html {
  const sources = gathered(family, ['verified']).map(({ check }) => placeOf(check));
  if (sources.length === 0) return html``;
  return html`<span class="label">verified against the source</span> ${articleReferences(context, sources, MOST_CHECKS)}`;
}

function gathered(family: QuoteFamily, verdicts: readonly QuoteCheck['verdict'][]): Checked[] {
  const alike = Map.groupBy(
    family.members.filter(({ check }) => check !== undefined),
    ({ check, text }) => `${check?.verdict} ${check?.source} ${check?.verdict === 'differs' ? text : ''}`,
  );
  return [...alike.values()]
    .flatMap((members) => {
      const check = members[0]?.check;
      return check === undefined || !verdicts.includes(check.verdict) ? [] : [{ check, members }];
    })
    .sort((a, b) => verdicts.indexOf(a.check.verdict) - verdicts.indexOf(b.check.verdict));
}

function quoteCheck(context: StoryContext, { check, members }: Checked): Html {
  const source = articleReference(context, placeOf(check));
  const articles = articleReferences(context, members, MOST_CHECKS);
  if (check.verdict === 'not-found')
    return html`<div class="quote-same"><span class="flag flag-conflict">not found in its source</span> ${articles}<span class="quiet">— the captured text that it draws on does not have these words:</span> ${source}</div>`;
  const [member] = members;
  return html`<div class="quote-same"><span class="flag flag-dashed">differs from its source</span> ${articles}<span class="quiet">— against</span> ${source}
<p class="variant-text" dir="auto">${member === undefined ? '' : diffMarkup(shorten(check.place?.text ?? '', 800), shorten(member.text, 800))}</p></div>`;
}

function placeOf({ source, place }: QuoteCheck) {
  return { article: source, start: place?.start ?? null, end: place?.end ?? null };
}
