import type { Link } from '../../core/article.ts';
import type { Citation } from '../../core/citation.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import type { Span } from '../../core/span.ts';
import { fold } from '../../core/text.ts';
import { type CitationInput, type IsOwn, sentenceAt } from './citation-input.ts';
import type { Draft } from './citation-roles.ts';
import { type Cues, matchAt } from './cues.ts';
import { isDeepLink, outletOfLink } from './link-outlet.ts';
import type { OutletNaming } from './outlet-naming.ts';

/** Links in the body: in a sentence that attributes, they give the cited work; alone, a link to an outlet is a mention. */
export function linkDrafts(
  input: CitationInput,
  sentences: readonly Span[],
  drafts: readonly Draft[],
  catalogue: OutletCatalogue,
  cues: Cues,
  isOwn: IsOwn,
): Draft[] {
  const found: Draft[] = [];
  const attributed = new Set(drafts.map((draft) => `${draft.sentence} ${draft.key}`));
  for (const link of input.links) {
    if (link.start === null || link.end === null || !isDeepLink(link.href)) continue;
    const outlet = outletOfLink(link.href, catalogue);
    if (outlet === null || isOwn(outlet, outlet.name)) continue;
    const number = sentenceAt(sentences, link.start);
    const sentence = sentences[number];
    const isKnown = catalogue.byDomain(link.href) !== null;
    if (sentence === undefined || attributed.has(`${number} ${outlet.domain}`)) continue;
    const cue = reportingWordIn(link, cues);
    if (cue === null && !isKnown && !isBareLink(link)) continue;
    found.push({
      sentence: number,
      key: outlet.domain,
      attributed: cue !== null,
      staff: false,
      ofItself: false,
      second: false,
      whole: false,
      credit: false,
      ingredient: false,
      plain: cue !== null && matchAt(cues.plainHere, input.text, cue.start) !== null,
      citation: {
        start: link.start,
        end: link.end,
        text: link.text,
        outlet,
        work: { url: link.href, title: null, byline: [], published: null },
        cue,
        role: 'mention',
        place: 'link',
        statement: cue === null ? null : { start: sentence.start, end: sentence.end },
        via: null,
        confidence: cue === null ? 0.4 : 0.75,
      },
    });
  }
  return found;
}

/** "as first <a>reported</a>" */
function reportingWordIn(link: Link, cues: Cues): Citation['cue'] {
  if (link.start === null) return null;
  for (const pattern of [cues.verb, cues.before]) {
    for (const match of link.text.slice(0, 200).matchAll(pattern)) {
      const start = link.start + match.index;
      return { start, end: start + match[0].length, text: match[0] };
    }
  }
  return null;
}

function isBareLink(link: Link): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/.test(link.text.trim());
}

/** Outlets that no catalogue has get the domain of a link in their sentence whose host bears their name. */
export function withLinkedOutlets(
  input: CitationInput,
  namings: readonly OutletNaming[],
  sentences: readonly Span[],
  catalogue: OutletCatalogue,
): OutletNaming[] {
  const links = input.links.filter((link) => link.start !== null);
  if (links.length === 0) return [...namings];
  const found = new Map<string, NonNullable<OutletNaming['outlet']>>();
  for (const naming of namings) {
    if (naming.outlet !== null || naming.known !== null || found.has(naming.key)) continue;
    const number = sentenceAt(sentences, naming.start);
    for (const link of links) {
      if (sentenceAt(sentences, link.start ?? 0) !== number) continue;
      const linked = outletOfLink(link.href, catalogue);
      const words = fold(naming.text).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
      if (linked === null || !words.some((word) => linked.domain.includes(word))) continue;
      found.set(naming.key, { domain: linked.domain, name: naming.text });
      break;
    }
  }
  return namings.map((naming) => {
    const outlet = naming.outlet ?? found.get(naming.key) ?? null;
    return outlet === naming.outlet ? naming : { ...naming, outlet };
  });
}
