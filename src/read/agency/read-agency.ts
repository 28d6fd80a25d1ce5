import type { SourceMark, TraceStep } from '../../core/article.ts';
import type { OutletReference } from '../../core/outlet.ts';
import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import { registrableDomain, webUrl } from '../../core/url.ts';
import { parseByline } from '../byline.ts';
import type { CaptureInput, ReadContext, ReadResult } from '../capture-input.ts';
import { readDate } from '../dates.ts';
import { type Draft, finishArticle } from '../finish-article.ts';
import { readFragment } from '../html/read-fragment.ts';
import type { AgencyItem } from './agency-item.ts';

/** Types that carry no text of their own: what text comes with them is a caption. */
const NO_TEXT = /^(?:picture|photo|graphic|audio|video|animation|component|event|planning)$/i;

/** An agency's item as article, or the outcome that it asks for: withheld, withdrawn, no text. */
export function readAgency(item: AgencyItem, input: CaptureInput, context: ReadContext): ReadResult {
  const refusal = refusalOf(item, input.firstSeen);
  if (refusal !== null) return refusal;
  const trace: TraceStep[] = [
    {
      step: 'parse',
      rule: 'agency',
      reason: 'an item in a format of agencies says its fields itself',
      text: item.id,
    },
  ];
  const url = input.url ?? item.url;
  const { title, language } = item;
  const body = readFragment(item.html ?? '', { title, url, language, catalogue: context.catalogue }, trace);
  const byline = [...new Set(item.bylines.flatMap(parseByline))];
  const outlet = outletOf(item, url, context.catalogue);
  const draft: Draft = {
    url,
    outlet,
    title,
    byline: byline.length > 0 ? byline : body.byline,
    published: timeOf(item.published),
    modified: timeOf(item.modified),
    claimedLanguage: language,
    text: body.text,
    image: imageOf(item, url),
    links: body.links,
    marks: [...marksOf(item, outlet, context.catalogue), ...body.marks],
    kind: 'article',
    trace,
  };
  return finishArticle(draft, input);
}

function refusalOf(item: AgencyItem, firstSeen: string | null): ReadResult | null {
  if (/^(?:canceled|cancelled)$/i.test(item.status ?? ''))
    return { outcome: 'gone', message: 'Its publisher has cancelled it.' };
  const until = Date.parse(item.embargoed ?? '');
  const seen = firstSeen === null ? Number.NaN : Date.parse(firstSeen);
  if (/^withheld$/i.test(item.status ?? '') || until > seen) {
    const when = Number.isNaN(until) ? '' : ` before ${item.embargoed}`;
    const message = `Its publisher does not want it published${when}.`;
    return until > seen
      ? { outcome: 'embargoed', message, until: new Date(until).toISOString() }
      : { outcome: 'embargoed', message };
  }
  if (item.type !== null && NO_TEXT.test(item.type))
    return { outcome: 'unsupported-type', message: `It is an item of the type ${item.type}, not a text.` };
  return item.html === null ? { outcome: 'no-text', message: 'The item carries no text.' } : null;
}

/** The address decides; else the provider, by name or address, where the catalogue knows it. */
function outletOf(item: AgencyItem, url: string | null, catalogue: OutletCatalogue): OutletReference | null {
  for (const name of [...(url === null ? [] : [url]), ...item.providers]) {
    const outlet = webUrl(name) === null ? catalogue.byName(name) : catalogue.byDomain(name);
    if (outlet !== null) return outletReference(outlet);
  }
  const address = [url, ...item.providers].find((name) => name !== null && webUrl(name) !== null) ?? null;
  const domain = address === null ? null : registrableDomain(address);
  return domain === null ? null : { domain, name: domain };
}

/** Credits and sources that name somebody else than the outlet itself. */
function marksOf(item: AgencyItem, outlet: OutletReference | null, catalogue: OutletCatalogue): SourceMark[] {
  return [...item.sources, ...item.credits].flatMap((text): SourceMark[] => {
    const named =
      webUrl(text) === null ? (catalogue.mentions(text)[0]?.outlet ?? null) : catalogue.byDomain(text);
    if (named !== null && named.domain === outlet?.domain) return [];
    return [{ type: 'credit-line', text, url: webUrl(text)?.href ?? null, byline: [], date: null }];
  });
}

/** ISO 8601 as the formats ask for, in the zone that it is given in; anything else is no time. */
function timeOf(claim: string | null): string | null {
  return claim !== null && /^\d{4}-\d\d-\d\d/.test(claim)
    ? (readDate(claim)?.replace(/\+00:00$/, 'Z') ?? null)
    : null;
}

function imageOf(item: AgencyItem, url: string | null): Draft['image'] {
  const image = item.image === null ? null : webUrl(item.image, url ?? undefined);
  return image === null ? null : { url: image.href, caption: null, credit: null };
}
