import type {
  Article,
  Image,
  Link,
  LivePost,
  PageKind,
  SourceMark,
  TimeFlag,
  TraceStep,
} from '../core/article.ts';
import type { OutletReference } from '../core/outlet.ts';
import { hasWords } from '../core/text.ts';
import { identifyLanguage } from '../language/identify.ts';
import type { CaptureInput, ReadResult } from './capture-input.ts';

/** What a reader has found, before language and times are judged. */
export interface Draft {
  readonly url: string | null;
  readonly outlet: OutletReference | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  /** What page or feed says of its language. */
  readonly claimedLanguage: string | null;
  /** The language of the text as a reader found it already: it saves looking twice. */
  readonly foundLanguage?: string | null;
  readonly text: string;
  readonly image: Image | null;
  readonly links: readonly Link[];
  readonly marks: readonly SourceMark[];
  readonly kind: PageKind;
  readonly section?: string | null;
  readonly posts?: readonly LivePost[];
  readonly trace: readonly TraceStep[];
  /** Its publisher, or the operator, wants no text kept: a title is enough. */
  readonly withheld?: boolean;
}

/** The first web site went on line on 6 August 1991. */
const FIRST_WEB_DAY = Date.parse('1991-08-06T00:00:00Z');
const DAY = 86_400_000;

/** A draft as article: language identified, claimed times checked against the time when the capture was seen. */
export function finishArticle(draft: Draft, input: CaptureInput): ReadResult {
  const isTitleEnough = draft.withheld === true && hasWords(draft.title ?? '');
  if (!isTitleEnough && !hasWords(draft.text.slice(0, 2_000))) {
    return { outcome: 'no-text', message: 'No article text was found in it.' };
  }
  const language = identifyLanguage(draft.text || (draft.title ?? ''), likelyLanguage(draft));
  const trace = [...draft.trace];
  trace.push({
    step: 'language',
    rule: draft.claimedLanguage === null ? 'text' : 'text-and-claim',
    reason:
      draft.claimedLanguage === null
        ? 'identified from the text'
        : 'identified from the text, with what the page says of itself as prior',
    text: language,
  });
  const timeFlags = flags(draft.published, input.firstSeen);
  for (const flag of timeFlags) {
    trace.push({
      step: 'times',
      rule: flag,
      reason: 'the claimed time is kept but not trusted',
      text: draft.published,
    });
  }
  const article: Article = {
    id: input.id,
    source: input.source,
    url: draft.url,
    outlet: draft.outlet,
    title: draft.title,
    byline: draft.byline,
    published: draft.published,
    modified: draft.modified,
    firstSeen: input.firstSeen,
    timeFlags,
    language,
    text: draft.text,
    image: draft.image,
    links: draft.links,
    marks: draft.marks,
    kind: draft.kind,
    ...(draft.section ? { section: draft.section } : {}),
    ...(draft.posts !== undefined && draft.posts.length > 0 && draft.withheld !== true
      ? { posts: draft.posts }
      : {}),
    trace,
  };
  return { outcome: 'article', article };
}

/** English is what software claims that was not told: what the text was found to be in is the better guess. */
function likelyLanguage({ claimedLanguage, foundLanguage }: Draft): string | null {
  const isTold = claimedLanguage !== null && !/^en(?:$|[-_])/i.test(claimedLanguage);
  return isTold ? claimedLanguage : (foundLanguage ?? claimedLanguage);
}

/** A claim is judged against when we saw it; a day of grace for days without time and for unnamed zones. */
function flags(published: string | null, firstSeen: string | null): TimeFlag[] {
  const claimed = published === null ? Number.NaN : Date.parse(published);
  if (Number.isNaN(claimed)) return [];
  const found: TimeFlag[] = [];
  if (claimed < FIRST_WEB_DAY) found.push('before-the-web');
  const seen = firstSeen === null ? Number.NaN : Date.parse(firstSeen);
  if (Number.isNaN(seen)) return found;
  const isExact = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(published ?? '');
  if (claimed > seen + DAY) found.push('future');
  if (claimed > seen + (isExact ? 0 : DAY)) found.push('after-first-seen');
  return found;
}
