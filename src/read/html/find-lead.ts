import type { Labels } from '../labels.ts';
import { TitleWords } from '../title-words.ts';
import { namedLike, namesOf } from './element-hints.ts';
import { type BodyPlace, proseWeight } from './find-body.ts';
import type { Block } from './page-blocks.ts';

/** Between headline and body stand byline, date, picture and controls, hardly more. */
const WITHIN = 10;
/** Shorter ones are a second headline, which is no part of the text. */
const SHORTEST_LEAD = 120;
const LONGEST_LEAD = 900;
/** How sites name the first paragraph that stands apart from the others. */
const isLeadName = namedLike(
  /(?:^|[\s_-])(?:lead|leadtext|lede|lead-?(?:in|text|paragraph)|leading|teaser-?text|article-?teaser|news-?teaser|excerpt|entry-?excerpt|entry-?summary|intro|intro-?text|introduction|standfirst|summary|deck|dek|preface|vorspann|anlauf|chapo|chapeau|entradilla|bajada|sumario|spot|ozet|anons|subtitle|sub-?title|subline|sub-?headline|untertitel|hero-?text)(?:$|[\s_-])/,
);

/**
 * The paragraphs that open the article above the element of its body (standfirst, lead): after the headline, named so or the
 * same as what the page gives as its description. Places among the blocks, in order.
 */
export function findLead(
  blocks: readonly Block[],
  place: BodyPlace,
  title: TitleWords | null,
  labels: Labels,
): number[] {
  const start = Math.max(0, place.first - WITHIN);
  let from = -1;
  for (let at = start; at < place.first; at += 1) {
    const block = blocks[at];
    if (block !== undefined && isHeadline(block, title)) from = at + 1;
  }
  if (from === -1) return [];
  let opening: TitleWords | null = null;
  const found: number[] = [];
  for (let at = from; at < place.first; at += 1) {
    const block = blocks[at];
    if (block === undefined || !isParagraph(block, labels) || !isNamedLead(block)) continue;
    opening ??= new TitleWords(blocks[place.first]?.text ?? '');
    if (opening.shareOf(block.text) < 0.9) found.push(at);
  }
  return found;
}

/**
 * The same within the body's element: paragraphs between the headline and the first text that are in a header or called a teaser,
 * and so taken for something beside the body.
 */
export function findLeadWithin(
  blocks: readonly Block[],
  place: BodyPlace,
  title: TitleWords | null,
  labels: Labels,
): number[] {
  const found: number[] = [];
  let isBelow = false;
  for (let at = place.first; at < Math.min(place.end, place.first + 2 * WITHIN); at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    const aside = place.asides[at] ?? null;
    if (isHeadline(block, title)) isBelow = true;
    else if (aside === null && proseWeight(block) > 0) break;
    else if (
      isBelow &&
      (aside === 'related' || aside === 'navigation' || aside === 'beside') &&
      isParagraph(block, labels) &&
      (isNamedLead(block) || block.element.name === 'p')
    )
      found.push(at);
  }
  return found;
}

function isHeadline(block: Block, title: TitleWords | null): boolean {
  if (block.heading === 0 || block.heading > 2) return false;
  return block.heading === 1 || (title !== null && title.shareOf(block.text) > 0.9);
}

function isParagraph(block: Block, labels: Labels): boolean {
  return (
    block.text.length <= LONGEST_LEAD &&
    block.linkLength <= block.text.length * 0.3 &&
    block.heading === 0 &&
    block.text.length >= SHORTEST_LEAD &&
    /[.!?…]['"’”»“)]*$/u.test(block.text) &&
    !labels.isPromotion(block.text)
  );
}

/** Named itself, or by a box of its own around it. */
function isNamedLead(block: Block): boolean {
  let element = block.element;
  for (let level = 0; level < 3; level += 1) {
    if (isLeadName(namesOf(element))) return true;
    if (element.parent === null) return false;
    element = element.parent;
  }
  return false;
}
