import type { Span } from '../../core/span.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { type CitationInput, type IsOwn, sentenceAt } from './citation-input.ts';
import type { Draft } from './citation-roles.ts';
import type { Credit } from './credit.ts';
import type { Cues } from './cues.ts';
import type { OutletNaming } from './outlet-naming.ts';
import { viaOf } from './via.ts';

const PICTURE_WINDOW = 60;
/** How sure a naming is a source that has no other cue than that another outlet cites it. */
const CITED_BY_ANOTHER = 0.8;
/** A closing mark stands this near to the end, in code units. */
const TAIL = 90;
/** A dateline may have the headline and the page's clock above it. */
const HEAD = 240;

type Input = Pick<CitationInput, 'text'>;

/** Drafts of the namings of outlets in the body, attributed where a cue in their sentence makes them so. */
export function namingDrafts(
  { text }: Input,
  sentences: readonly Span[],
  namings: readonly OutletNaming[],
  credits: readonly Credit[],
  cues: Cues,
  isOwn: IsOwn,
): Draft[] {
  const drafts: Draft[] = [];
  /** Who is said to cite another outlet, by where that one is named. */
  const citers = new Map<number, OutletNaming>();
  let credit = 0;
  let before: { naming: OutletNaming; attribution: Attribution | null } | null = null;
  for (const [index, naming] of namings.entries()) {
    while ((credits[credit]?.end ?? Number.POSITIVE_INFINITY) <= naming.start) credit += 1;
    if ((credits[credit]?.start ?? Number.POSITIVE_INFINITY) <= naming.start) continue;
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
    if (isOwn(naming.outlet, naming.text)) continue;
    if (attribution === null && !(naming.certain && naming.known !== null)) continue;
    const via = attribution === null ? null : viaOf(text, sentence, namings, index, cues);
    if (via?.naming != null) citers.set(via.naming.start, naming);
    const draft = namingDraft(naming, attribution, sentence, number);
    // Who is said to cite another is said to report.
    const plain = draft.plain || via !== null;
    drafts.push({ ...draft, plain, citation: { ...draft.citation, via: via?.text ?? null } });
  }
  return drafts.map((draft) => withCiter(draft, sentences, citers));
}

/** "Interfax, quoted by the FT": that another outlet cites it attributes the words to it as well. */
function withCiter(
  draft: Draft,
  sentences: readonly Span[],
  citers: ReadonlyMap<number, OutletNaming>,
): Draft {
  const citer = citers.get(draft.citation.start ?? -1);
  if (citer === undefined) return draft;
  const { citation } = draft;
  const sentence = sentences[draft.sentence];
  const statement =
    citation.statement ?? (sentence === undefined ? null : { start: sentence.start, end: sentence.end });
  const confidence = draft.attributed ? citation.confidence : CITED_BY_ANOTHER;
  return { ...draft, attributed: true, second: true, citation: { ...citation, statement, confidence } };
}

function isJoined(text: string, first: Span, second: Span): boolean {
  return /^[”"»]?\s*(?:\([^()]{1,20}\)\s*)?(?:[,/&–-]|,?\s*\p{L}{1,3}\s)\s*(?:\p{L}{2,3}\s)?[“"«„]?$/u.test(
    text.slice(first.end, Math.min(second.start, first.end + 40)),
  );
}

/** The draft of one naming in its sentence. */
export function namingDraft(
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
    ofItself: attribution?.ofItself ?? false,
    second: false,
    whole: attribution?.label ?? false,
    credit: false,
    ingredient: attribution?.ingredient ?? false,
    plain: attribution?.plain ?? false,
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
      statement:
        attribution === null || attribution.label ? null : { start: sentence.start, end: sentence.end },
      via: null,
      confidence: attribution?.confidence ?? 0.5,
    },
  };
}

/** "Photo: Reuters", "© AFP/Getty Images", "(AP Photo/…)", "via Reuters": who took a picture wrote nothing. */
export function isPictureCredit(text: string, naming: Span, cues: Cues): boolean {
  const before = text
    .slice(Math.max(0, naming.start - PICTURE_WINDOW), naming.start)
    .replace(/^[\s\S]*\n/, '');
  const after = text.slice(naming.end, naming.end + 24);
  if (/[©|]/.test(before) || /\bvia\s$/iu.test(before) || /^\s*\/\s?Getty/u.test(after)) return true;
  // "Fot. Tellus": the dot of a short word ends no sentence.
  const near = /(?:(?<!\p{L})\p{L}{2,4}\.|[^.!?])*$/u.exec(before)?.[0] ?? before;
  for (const match of near.matchAll(cues.picture)) {
    const between = near.slice(match.index + match[0].length);
    if (
      /^\s*(?:[:：/(—–-]|\p{L}{2,4}\s*[:：]?)?[^:：]{0,40}$/u.test(between) &&
      /[:：/(—–-]|^\.\s|^\s*(?:\p{L}{1,4}\s)?$/u.test(between)
    )
      return true;
  }
  const right = /^[^.!?\n]*/.exec(after)?.[0] ?? '';
  for (const match of right.matchAll(cues.picture))
    return /^[\s/]*$/.test(right.slice(0, match.index)) && /[/)]/.test(right);
  return false;
}

/** The draft of an agency's mark. */
export function creditDraft({ text }: Input, credit: Credit, sentences: readonly Span[]): Draft {
  const number = sentenceAt(sentences, credit.start);
  const first = credit.start < HEAD;
  const last = text.length - credit.end < TAIL && /^[\s.)\]]*$/u.test(text.slice(credit.end));
  const whole =
    (first && credit.place === 'dateline') ||
    (last && credit.place === 'close') ||
    credit.place === 'copyright';
  const sentence = sentences[number];
  return {
    sentence: number,
    key: credit.outlet?.domain ?? credit.text.toLowerCase(),
    attributed: true,
    staff: false,
    ofItself: false,
    second: false,
    whole,
    credit: true,
    ingredient: false,
    plain: true,
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
