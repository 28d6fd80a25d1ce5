import type { Article, Link } from '../../core/article.ts';
import type { Citation, CitedWork } from '../../core/citation.ts';
import type { OutletKind, OutletReference } from '../../core/outlet.ts';
import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import type { Span } from '../../core/span.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { assignRoles, type Draft } from './citation-roles.ts';
import { type Credit, findCredits } from './credits.ts';
import { type Cues, cuesOf } from './cues.ts';
import { citationsOfMarks, isDeepLink, outletOfLink } from './mark-citations.ts';
import { findOutletNamings, type OutletNaming } from './outlet-namings.ts';

export type CitationInput = Pick<
  Article,
  'id' | 'text' | 'title' | 'url' | 'outlet' | 'language' | 'byline' | 'links' | 'marks'
>;

export interface CitationContext {
  readonly catalogue: OutletCatalogue;
  readonly lexicon: Lexicon;
  /** The sentences of the text, in order. */
  readonly sentences: readonly Span[];
}

/** A naming this far before a back-reference ("the newspaper") is still the one meant, in sentences. */
const BACK_REFERENCE_REACH = 4;
const PICTURE_WINDOW = 60;

/**
 * The places where an article names or links another outlet's work, in text order, then those outside the body. An
 * article's own outlet is never cited by it, and picture credits are never citations of text.
 */
export function findCitations(input: CitationInput, context: CitationContext): Citation[] {
  const { catalogue, lexicon, sentences } = context;
  const cues = cuesOf(lexicon);
  const isOwn = ownOutlet(input, catalogue);
  const { text } = input;
  const namings = findOutletNamings(text, catalogue, cues);
  const credits = findCredits(text, catalogue, cues).filter(
    (credit) => credit.outlet === null || !isOwn(credit.outlet),
  );

  const drafts: Draft[] = [
    ...namingDrafts(text, sentences, namings, credits, cues, isOwn),
    ...credits.map((credit) => creditDraft(credit, text, sentences)),
  ];
  drafts.push(...backReferenceDrafts(text, sentences, drafts, namings, cues));
  drafts.push(...linkDrafts(input, sentences, drafts, catalogue, cues, isOwn));
  drafts.sort((a, b) => (a.citation.start ?? 0) - (b.citation.start ?? 0));

  const outside = [
    ...titleCitations(input, catalogue, cues, isOwn),
    ...citationsOfMarks(input, catalogue, isOwn),
  ];
  const withRoles = assignRoles(text, sentences, drafts, outside);
  return withWorks([...withRoles, ...outside], input, catalogue);
}

/** Tells the article's own outlet, under any of its domains. */
export function ownOutlet(
  input: Pick<Article, 'outlet' | 'url'>,
  catalogue: OutletCatalogue,
): (outlet: OutletReference) => boolean {
  const own = new Set<string>();
  for (const address of [input.outlet?.domain, input.url]) {
    if (address === null || address === undefined) continue;
    own.add(address);
    const reference = outletOfLink(address.includes('://') ? address : `https://${address}`, catalogue);
    if (reference !== null) own.add(reference.domain);
  }
  return (outlet) => own.has(outlet.domain);
}

/** The index of the sentence that holds a place, or -1. */
function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as Span;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function namingDrafts(
  text: string,
  sentences: readonly Span[],
  namings: readonly OutletNaming[],
  credits: readonly Credit[],
  cues: Cues,
  isOwn: (outlet: OutletReference) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  const credited = new Set(credits.map((credit) => credit.start));
  let before: { naming: OutletNaming; attribution: Attribution | null } | null = null;
  for (const [index, naming] of namings.entries()) {
    if (
      credited.has(naming.start) ||
      credits.some((credit) => credit.start <= naming.start && naming.start < credit.end)
    )
      continue;
    if (isPictureCredit(text, naming, cues)) continue;
    const number = sentenceAt(sentences, naming.start);
    const sentence = sentences[number];
    if (sentence === undefined) continue;
    let attribution = attributionOf(text, sentence, naming, cues);
    // "CNN and The New York Times", "the AP/Ipsos": names joined by a word share what attributes one of them.
    if (attribution === null && before !== null && isJoined(text, before.naming, naming))
      attribution = before.attribution;
    const next = namings[index + 1];
    if (
      attribution === null &&
      next !== undefined &&
      next.start < sentence.end &&
      isJoined(text, naming, next)
    ) {
      attribution = attributionOf(text, sentence, next, cues);
    }
    before = { naming, attribution };
    if (naming.outlet !== null && isOwn(naming.outlet)) continue;
    if (attribution === null && !(naming.certain && naming.known !== null)) continue;
    drafts.push(namingDraft(naming, attribution, sentence, number));
  }
  return drafts;
}

function isJoined(text: string, first: Span, second: Span): boolean {
  return /^[”"»]?\s*(?:\([^()]{1,20}\)\s*)?(?:[,/&–-]|,?\s*\p{L}{1,3}\s)\s*(?:\p{L}{2,3}\s)?[“"«„]?$/u.test(
    text.slice(first.end, Math.min(second.start, first.end + 40)),
  );
}

function namingDraft(
  naming: OutletNaming,
  attribution: Attribution | null,
  sentence: Span,
  number: number,
): Draft {
  return {
    sentence: number,
    key: naming.key,
    attributed: attribution !== null,
    staff: attribution?.staff ?? false,
    whole: false,
    citation: {
      start: naming.start,
      end: naming.end,
      text: naming.text,
      outlet: naming.outlet,
      work:
        attribution?.title == null
          ? null
          : { url: null, title: attribution.title, byline: [], published: null },
      cue: attribution?.cue ?? null,
      role: 'mention',
      place: 'body',
      statement: attribution === null ? null : { start: sentence.start, end: sentence.end },
      via: attribution?.via ?? null,
      confidence: attribution?.confidence ?? 0.5,
    },
  };
}

/** "Photo: Reuters", "© AFP/Getty Images", "(AP Photo/…)", "via Reuters": who took a picture wrote nothing. */
function isPictureCredit(text: string, naming: Span, cues: Cues): boolean {
  const lineStart = text.lastIndexOf('\n', naming.start - 1) + 1;
  const before = text.slice(Math.max(lineStart, naming.start - PICTURE_WINDOW), naming.start);
  const after = text.slice(naming.end, naming.end + 24);
  if (/[©|]/.test(before) || /\bvia\s$/iu.test(before) || /^\s*\/\s?Getty/u.test(after)) return true;
  const near = /[^.!?]*$/.exec(before)?.[0] ?? before;
  for (const match of near.matchAll(cues.picture)) {
    const between = near.slice(match.index + match[0].length);
    if (
      /^\s*(?:[:/(—–-]|\p{L}{2,4}\s*[:]?)?[^:]{0,40}$/u.test(between) &&
      /[:/(—–-]|^\s*(?:\p{L}{1,4}\s)?$/u.test(between)
    )
      return true;
  }
  const right = /^[^.!?\n]*/.exec(after)?.[0] ?? '';
  for (const match of right.matchAll(cues.picture))
    return /^[\s/]*$/.test(right.slice(0, match.index)) && /[/)]/.test(right);
  return false;
}

function creditDraft(credit: Credit, text: string, sentences: readonly Span[]): Draft {
  const number = sentenceAt(sentences, credit.start);
  const first = text.slice(0, credit.start).trim().length < 90;
  const last = text.slice(credit.end).replace(/[\s.)\]]/gu, '') === '';
  const whole = (first && credit.place === 'dateline') || (last && credit.place === 'close');
  const sentence = sentences[number];
  return {
    sentence: number,
    key: credit.outlet?.domain ?? credit.text.toLowerCase(),
    attributed: true,
    staff: false,
    whole,
    citation: {
      start: credit.start,
      end: credit.end,
      text: credit.text,
      outlet: credit.outlet,
      work: null,
      cue: null,
      role: 'support',
      place: 'body',
      statement: whole || sentence === undefined ? null : { start: sentence.start, end: sentence.end },
      via: null,
      confidence: credit.outlet === null ? 0.6 : credit.place === 'inside' ? 0.75 : 0.92,
    },
  };
}

const FITTING: Readonly<Record<'press' | 'agency' | 'broadcaster', readonly OutletKind[]>> = {
  press: ['newspaper', 'magazine', 'online'],
  agency: ['agency'],
  broadcaster: ['broadcaster'],
};

/** "the newspaper reported": the outlet cited last, if it is of such a kind and near. */
function backReferenceDrafts(
  text: string,
  sentences: readonly Span[],
  drafts: readonly Draft[],
  namings: readonly OutletNaming[],
  cues: Cues,
): Draft[] {
  const cited = drafts
    .filter((draft) => draft.attributed)
    .sort((a, b) => (a.citation.start ?? 0) - (b.citation.start ?? 0));
  if (cited.length === 0) return [];
  const kinds = new Map(namings.map((naming) => [naming.key, naming.known?.kind ?? null]));
  const found: Draft[] = [];
  for (const { kind, pattern } of cues.backReferences) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const number = sentenceAt(sentences, span.start);
      const sentence = sentences[number];
      if (sentence === undefined || isNamed(text, span, namings)) continue;
      const fits = (draft: Draft): boolean => {
        if ((draft.citation.start ?? 0) >= span.start || number - draft.sentence > BACK_REFERENCE_REACH)
          return false;
        const known = kinds.get(draft.key) ?? null;
        return kind === 'any' || known === null || FITTING[kind].includes(known);
      };
      const last = cited.findLast((draft) => fits(draft)) ?? found.findLast((draft) => fits(draft));
      if (
        last === undefined ||
        found.some(
          (draft) => (draft.citation.start ?? 0) < span.end && span.start < (draft.citation.end ?? 0),
        )
      )
        continue;
      const naming: OutletNaming = {
        ...span,
        text: match[0],
        outlet: last.citation.outlet,
        known: null,
        certain: true,
        key: last.key,
      };
      const attribution = attributionOf(text, sentence, naming, cues);
      if (attribution === null) continue;
      const draft = namingDraft(naming, attribution, sentence, number);
      found.push({
        ...draft,
        citation: { ...draft.citation, confidence: Math.min(0.7, attribution.confidence) },
      });
    }
  }
  return found.sort((a, b) => (a.citation.start ?? 0) - (b.citation.start ?? 0));
}

/** "the newspaper Bild", "the WSJ report": the outlet is named right there. */
function isNamed(text: string, span: Span, namings: readonly OutletNaming[]): boolean {
  return namings.some(
    (naming) =>
      (naming.start < span.end && span.start < naming.end) ||
      (naming.start >= span.end &&
        naming.start - span.end < 4 &&
        /^[\s“"«„]*$/u.test(text.slice(span.end, naming.start))) ||
      (naming.end <= span.start && span.start - naming.end < 2),
  );
}

/** Links in the body: in a sentence that attributes, they give the cited work; alone, a link to an outlet is a mention. */
function linkDrafts(
  input: CitationInput,
  sentences: readonly Span[],
  drafts: readonly Draft[],
  catalogue: OutletCatalogue,
  cues: Cues,
  isOwn: (outlet: OutletReference) => boolean,
): Draft[] {
  const found: Draft[] = [];
  for (const link of input.links) {
    if (link.start === null || link.end === null || !isDeepLink(link.href)) continue;
    const outlet = outletOfLink(link.href, catalogue);
    if (outlet === null || isOwn(outlet)) continue;
    const number = sentenceAt(sentences, link.start);
    const sentence = sentences[number];
    const isKnown = catalogue.byDomain(link.href) !== null;
    if (
      sentence === undefined ||
      drafts.some((draft) => draft.sentence === number && draft.key === outlet.domain)
    )
      continue;
    const cue = reportingWordIn(link, cues);
    if (cue === null && !isKnown && !isBareLink(link)) continue;
    found.push({
      sentence: number,
      key: outlet.domain,
      attributed: cue !== null,
      staff: false,
      whole: false,
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

/** "… – WSJ", "Reuters: …", "…, Bild reports" in the title itself. */
function titleCitations(
  input: CitationInput,
  catalogue: OutletCatalogue,
  cues: Cues,
  isOwn: (outlet: OutletReference) => boolean,
): Citation[] {
  const { title } = input;
  if (title === null) return [];
  const citations: Citation[] = [];
  const whole = { start: 0, end: title.length };
  for (const naming of findOutletNamings(title, catalogue, cues)) {
    if (naming.outlet === null || isOwn(naming.outlet)) continue;
    const before = title.slice(0, naming.start);
    const after = title.slice(naming.end);
    const atEnd = /(?:\s[–—-]|[,:|(])\s*[“"«„]?$/u.test(before) && /^[)”"».\s]*$/u.test(after);
    const attribution = attributionOf(title, whole, naming, cues);
    if (!atEnd && (attribution === null || attribution.staff)) continue;
    citations.push({
      start: null,
      end: null,
      text: naming.text,
      outlet: naming.outlet,
      work: null,
      cue: null,
      role: 'origin',
      place: 'title',
      statement: null,
      via: attribution?.via ?? null,
      confidence: Math.min(atEnd ? 0.85 : 0.7, naming.certain ? 1 : 0.6),
    });
  }
  return citations;
}

/** Puts the fields that the article gives of one outlet's work together: link, title, authors, date. */
function withWorks(
  citations: readonly Citation[],
  input: CitationInput,
  catalogue: OutletCatalogue,
): Citation[] {
  const bylineMarks = input.marks.filter(
    (mark) =>
      mark.type === 'credit-line' &&
      mark.byline.length > 0 &&
      outletReferenceOf(mark.text, catalogue) === null,
  );
  const origins = new Set(
    citations.filter((citation) => citation.role === 'origin').map((citation) => citation.outlet?.domain),
  );
  return citations.map((citation) => {
    if (citation.role === 'mention' || citation.outlet === null) return citation;
    const { domain } = citation.outlet;
    const url = citation.work?.url ?? linkOf(citation, domain, input, catalogue);
    let work: CitedWork = {
      url,
      title: citation.work?.title ?? null,
      byline: citation.work?.byline ?? [],
      published: citation.work?.published ?? null,
    };
    if (citation.role === 'origin' && origins.size === 1) {
      // An author's credit that names no outlet is of the one origin; so are title and date of a reference.
      const reference = citations.find(
        (other) => other.place === 'title' && other.outlet?.domain === domain && other.work !== null,
      )?.work;
      work = {
        url: work.url,
        title: work.title ?? reference?.title ?? null,
        byline: work.byline.length > 0 ? work.byline : (bylineMarks[0]?.byline ?? []),
        published: work.published ?? reference?.published ?? null,
      };
    }
    const empty =
      work.url === null && work.title === null && work.byline.length === 0 && work.published === null;
    return empty ? citation : { ...citation, work };
  });
}

function outletReferenceOf(words: string, catalogue: OutletCatalogue): OutletReference | null {
  const mention = catalogue.mentions(words).find((each) => !each.ambiguous);
  return mention === undefined ? null : outletReference(mention.outlet);
}

/** The link to the cited page: one in the citation's own sentence, else the only one to that outlet on the page. */
function linkOf(
  citation: Citation,
  domain: string,
  input: CitationInput,
  catalogue: OutletCatalogue,
): string | null {
  const isOfOutlet = (href: string) => isDeepLink(href) && outletOfLink(href, catalogue)?.domain === domain;
  const { statement } = citation;
  if (statement !== null) {
    for (const link of input.links) {
      if (link.start === null || link.start < statement.start || link.start >= statement.end) continue;
      if (isOfOutlet(link.href)) return link.href;
    }
  }
  const marked = input.marks
    .filter((mark) => mark.url !== null && mark.type !== 'photo-credit')
    .map((mark) => mark.url as string);
  const linked = input.links.filter((link) => link.start !== null).map((link) => link.href);
  for (const group of [marked, linked]) {
    const links = new Set(group.filter(isOfOutlet));
    const [only] = links;
    if (links.size === 1 && only !== undefined && citation.role === 'origin') return only;
  }
  return null;
}
