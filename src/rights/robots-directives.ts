import type { RightsRule, RightsSignal } from '../core/rights.ts';
import { excerptOnly, linkOnly, mayKeep, noTraining } from './rule.ts';

/** Characters of the snippet beside a link where a publisher allows one without saying how long. */
const SNIPPET = 200;
/** Directives that hold a colon themselves: what stands before it is no crawler. */
const WITH_VALUE = /^(?:max-snippet|max-image-preview|max-video-preview|unavailable_after)$/i;
/** More directives than that in one place are not meant. */
const MOST = 200;

/** One directive, and for which crawler: null for all. */
interface Directive {
  readonly agent: string | null;
  readonly words: string;
}

export interface DirectivesSource {
  readonly signal: Extract<RightsSignal, 'robots-meta' | 'x-robots-tag'>;
  readonly where: string;
  /** As written: directives parted by commas, in headers with crawlers named before them ("otherbot: noarchive"). */
  readonly value: string;
  /** For which crawler all of them are, where that is said outside of the value (`<meta name="otherbot">`); null for all. */
  readonly agent: string | null;
}

/** Whom the rules are for, and when: some end at a time. */
export interface DirectivesReader {
  /** Our product token. */
  readonly token: string;
  /** ISO 8601: when the page was seen. */
  readonly at: string;
}

/**
 * Rules of `<meta name="robots">` and `X-Robots-Tag` (Google's and Bing's documents; `noai` is DeviantArt's) for all crawlers
 * and for ours. Directives that do not speak of the text (`nofollow`, `noimageindex`, …) give none.
 */
export function robotsDirectives(source: DirectivesSource, reader: DirectivesReader): RightsRule[] {
  const token = reader.token.toLowerCase();
  return splitDirectives(source.value)
    .map((directive) => (source.agent === null ? directive : { ...directive, agent: source.agent }))
    .filter(({ agent }) => agent === null || agent.toLowerCase() === token)
    .flatMap(({ words }) => {
      const rule = meaning({ signal: source.signal, where: source.where, words }, reader.at);
      return rule === null ? [] : [rule];
    });
}

function splitDirectives(value: string): Directive[] {
  const directives: Directive[] = [];
  let agent: string | null = null;
  for (const piece of value.split(',', MOST)) {
    let words = piece.trim();
    const colon = words.indexOf(':');
    const name = words.slice(0, Math.max(0, colon)).trim();
    if (/^[a-z][\w-]*$/i.test(name) && !WITH_VALUE.test(name)) {
      agent = name;
      words = words.slice(colon + 1).trim();
    }
    const last = directives.at(-1);
    // The comma within "unavailable_after: Saturday, 25 Jun 2026 …".
    if (last !== undefined && /^unavailable_after:\s*\p{L}+$/iu.test(last.words) && /^\d/.test(words)) {
      directives[directives.length - 1] = { ...last, words: `${last.words}, ${words}` };
    } else if (words !== '') directives.push({ agent, words });
  }
  return directives;
}

type Said = Pick<RightsRule, 'signal' | 'where' | 'words'>;

function meaning(said: Said, at: string): RightsRule | null {
  const colon = said.words.indexOf(':');
  const name = (colon === -1 ? said.words : said.words.slice(0, colon)).trim().toLowerCase();
  const value = colon === -1 ? '' : said.words.slice(colon + 1).trim();
  switch (name) {
    case 'noarchive':
      return linkOnly(said, 'No copy of the page may be kept.');
    case 'nocache':
      return excerptOnly(said, SNIPPET, 'Of the page only link, title and a snippet may be shown.');
    case 'noindex':
    case 'none':
      return linkOnly(said, 'The page is not to be found by its text.');
    case 'nosnippet':
      return linkOnly(said, 'No part of the text may be shown.');
    case 'max-snippet':
      return maxSnippet(said, value);
    case 'noai':
    case 'noml':
      return noTraining(said, 'No model may be trained with the page; Headwater trains none.');
    case 'unavailable_after':
      return unavailableAfter(said, value, at);
    default:
      return null;
  }
}

function maxSnippet(said: Said, value: string): RightsRule | null {
  if (!/^-?\d+$/.test(value)) return null;
  const characters = Number(value);
  if (characters < 0) return mayKeep(said, 'The publisher sets no limit to what is shown of the text.');
  if (characters === 0) return linkOnly(said, 'No part of the text may be shown.');
  return excerptOnly(said, characters, `At most ${characters} characters of the text may be shown.`);
}

function unavailableAfter(said: Said, value: string, at: string): RightsRule | null {
  const until = Date.parse(value.replace(/^\p{L}+,?\s+/u, ''));
  if (Number.isNaN(until)) return null;
  const day = new Date(until).toISOString().slice(0, 10);
  return until < Date.parse(at)
    ? linkOnly(said, `The page was to be shown until ${day}.`)
    : mayKeep(said, `The page is to be shown until ${day}.`);
}
