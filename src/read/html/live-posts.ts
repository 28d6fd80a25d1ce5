import type { LivePost } from '../../core/article.ts';
import { webUrl } from '../../core/url.ts';
import { parseByline } from '../byline.ts';
import { readDate } from '../dates.ts';
import { namesOf } from './element-hints.ts';
import { decodeEntities, type JsonObject, textsOf, typesOf } from './json-ld.ts';
import { itemProperties, type MetadataSource } from './metadata-source.ts';
import type { Block } from './page-blocks.ts';
import { type PageElement, textOf } from './page-tree.ts';

const MOST_POSTS = 500;
const LONGEST_TITLE = 300;
/** One box with a time can be anything; several alike are a live blog. */
const FEWEST_POSTS = 2;
/** How systems name the posts of a live blog. */
const POST_NAME =
  /(?:^|[\s_-])(?:live-?blog-{1,2}(?:post|entry|item|update|card)|live-?(?:post|entry|update|item)|(?:post|entry|item|update)-{1,2}live|ticker-{1,2}(?:entry|item|post|eintrag)|timeline-{1,2}(?:post|entry|item)|lb24-?base-?(?:post|list)|key-?event-?item)(?:$|[\s_-])/;

/**
 * The posts of a live blog, in the page's order: as schema.org's LiveBlogPosting gives them (JSON-LD or microdata), else by the
 * markup of the systems in use. Empty for any other page.
 */
export function livePosts(source: MetadataSource): LivePost[] {
  const linked = source.linkedData.all.find((node) => typesOf(node).includes('LiveBlogPosting'));
  const updates = linked?.['liveBlogUpdate'];
  const fromData = (Array.isArray(updates) ? updates : [updates])
    .slice(0, MOST_POSTS)
    .flatMap((update) =>
      typeof update === 'object' && update !== null ? postOfData(source, update as JsonObject) : [],
    );
  if (fromData.length > 0) return fromData;
  const items = itemProperties(source, 'liveBlogUpdate');
  const boxes = items.length > 0 ? items : namedBoxes(source);
  if (boxes.length < FEWEST_POSTS) return [];
  const blocks = blocksWithin(source, boxes);
  return boxes.slice(0, MOST_POSTS).flatMap((box) => postOfBox(source, box, blocks.get(box) ?? []));
}

function postOfData(source: MetadataSource, update: JsonObject): LivePost[] {
  const text = textsOf(update['articleBody'], null)[0] ?? textsOf(update['description'], null)[0] ?? '';
  const title = textsOf(update['headline'], null)[0] ?? textsOf(update['name'], null)[0] ?? null;
  if (text === '' && title === null) return [];
  const address =
    textsOf(update['url'], null, '@id')[0] ?? textsOf(update['mainEntityOfPage'], null, '@id')[0];
  return [
    {
      title,
      text: decodeEntities(text),
      published: readDate(textsOf(update['datePublished'], null)[0], source.language),
      modified: readDate(textsOf(update['dateModified'], null)[0], source.language),
      byline: textsOf(update['author'], source.linkedData).flatMap(parseByline),
      url: address === undefined ? null : (webUrl(address, source.url ?? undefined)?.href ?? null),
    },
  ];
}

/** Elements named for posts, each with a time of its own; of boxes within boxes the inner ones that are several. */
function namedBoxes(source: MetadataSource): PageElement[] {
  const byTime = new Set<PageElement>();
  for (const time of source.page.byName.get('time') ?? [])
    for (let node = time.parent; node !== null; node = node.parent) {
      if (node.name === 'body' || node.name === 'main') break;
      if (!POST_NAME.test(namesOf(node))) continue;
      byTime.add(node);
      break;
    }
  return [...byTime].sort((a, b) => a.index - b.index);
}

function blocksWithin(source: MetadataSource, boxes: readonly PageElement[]): Map<PageElement, Block[]> {
  const wanted = new Set(boxes);
  const found = new Map<PageElement, Block[]>();
  for (const block of source.blocks)
    for (let node: PageElement | null = block.element; node !== null; node = node.parent) {
      if (!wanted.has(node)) continue;
      const blocks = found.get(node);
      if (blocks === undefined) found.set(node, [block]);
      else blocks.push(block);
      break;
    }
  return found;
}

function postOfBox(source: MetadataSource, box: PageElement, blocks: readonly Block[]): LivePost[] {
  const inside = (property: string) =>
    itemProperties(source, property).find((element) => isWithin(element, box) && element !== box);
  const heading = blocks.find((block) => block.heading > 0);
  const time = (source.page.byName.get('time') ?? []).find((element) => isWithin(element, box));
  const stated = inside('datePublished') ?? time;
  const author = inside('author');
  const text = blocks
    .filter((block) => block !== heading && !isLabelLine(source, block))
    .map((block) => block.text)
    .join('\n\n');
  if (text === '' && heading === undefined) return [];
  const modified = inside('dateModified');
  return [
    {
      title: heading?.text.slice(0, LONGEST_TITLE) ?? null,
      text,
      published: stated === undefined ? null : dateOf(stated, source.language),
      modified: modified === undefined ? null : dateOf(modified, source.language),
      byline: author === undefined ? [] : parseByline(textOf(author, 200)),
      url: null,
    },
  ];
}

/** The post's own time, and buttons to share it. */
function isLabelLine(source: MetadataSource, { text }: Block): boolean {
  return (
    source.labels.isBoilerplate(text) ||
    (text.length < 30 && /\d/.test(text) && /^[\d\s.:,/-]*\p{L}{0,12}[\d\s.:,/-]*$/u.test(text))
  );
}

function dateOf(element: PageElement, language: string | null): string | null {
  return (
    readDate(element.attributes['datetime'] ?? element.attributes['content'], language) ??
    readDate(textOf(element, 100), language)
  );
}

function isWithin(element: PageElement, box: PageElement): boolean {
  for (let node: PageElement | null = element; node !== null && node.index >= box.index; node = node.parent)
    if (node === box) return true;
  return false;
}
