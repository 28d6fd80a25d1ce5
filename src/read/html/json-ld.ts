import type { Page, PageElement } from './page-tree.ts';

export type JsonObject = { readonly [key: string]: unknown };

const MOST_NODES = 20_000;
const ARTICLE_TYPE =
  /(?:Article|BlogPosting|Report|Review|SocialMediaPosting|CreativeWork|LiveBlogPosting|AnalysisNewsArticle|Recipe)$/;
/** What stands under these is another work than the page's: its parts, readers' words, teasers. */
const OTHER_WORKS: ReadonlySet<string> = new Set([
  'comment',
  'review',
  'reviews',
  'liveBlogUpdate',
  'itemListElement',
  'hasPart',
  'isPartOf',
  'citation',
  'mentions',
  'relatedLink',
  'isBasedOn',
  'video',
  'associatedMedia',
]);

/** The JSON-LD objects of a page that describe an article, best first; with every object found by `@id`. */
export interface LinkedData {
  readonly articles: readonly JsonObject[];
  readonly all: readonly JsonObject[];
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** Reads a page's JSON-LD, broken scripts mended where that is harmless, without recursion. */
export function readLinkedData(page: Page): LinkedData {
  const all: JsonObject[] = [];
  const others = new Set<JsonObject>();
  for (const element of page.byName.get('script') ?? []) {
    if (!/ld\+json/i.test(element.attributes['type'] ?? '')) continue;
    collect(parseScript(element), all, others);
    if (all.length > MOST_NODES) break;
  }
  const byId = new Map<string, JsonObject>();
  for (const node of all) {
    const id = node['@id'];
    if (typeof id !== 'string') continue;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, node);
    else if (Object.keys(node).length > 1) byId.set(id, { ...known, ...node });
  }
  const articles = all
    .filter(
      (node) =>
        typesOf(node).some((type) => ARTICLE_TYPE.test(type)) && !isComment(node) && !others.has(node),
    )
    .sort((a, b) => rank(b) - rank(a));
  return { articles, all, byId };
}

export function typesOf(node: JsonObject): string[] {
  const type = node['@type'];
  if (typeof type === 'string') return [type];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function isComment(node: JsonObject): boolean {
  return typesOf(node).includes('Comment');
}

function rank(node: JsonObject): number {
  let score = 0;
  if (typesOf(node).some((type) => /Article|BlogPosting|Report/.test(type))) score += 4;
  if (typeof node['articleBody'] === 'string') score += 2;
  if (typeof node['headline'] === 'string') score += 2;
  if (node['author'] !== undefined) score += 1;
  if (node['datePublished'] !== undefined) score += 1;
  return score;
}

function parseScript(element: PageElement): unknown {
  const source = element.children.filter((child) => typeof child === 'string').join('');
  if (source.length > 3_000_000) return null;
  let text = source;
  for (const mend of [null, ...MENDS]) {
    if (mend !== null) text = mend(text);
    try {
      return JSON.parse(text);
    } catch {
      // The next mend may help; a script that stays broken says nothing.
    }
  }
  return null;
}

const MENDS: readonly ((script: string) => string)[] = [
  (script) =>
    script
      .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '')
      .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*;?\s*$/, '')
      .trim()
      .replace(/;$/, ''),
  (script) => script.replace(/[\u0000-\u001f]+/g, ' '),
  (script) => script.replace(/,\s*(?=[}\]])/g, ''),
];

function collect(value: unknown, found: JsonObject[], others: Set<JsonObject>): void {
  const stack: { node: unknown; isOther: boolean }[] = [{ node: value, isOther: false }];
  let seen = 0;
  for (let entry = stack.pop(); entry !== undefined && seen < MOST_NODES; entry = stack.pop()) {
    const { node, isOther } = entry;
    if (typeof node !== 'object' || node === null) continue;
    seen += 1;
    if (Array.isArray(node)) {
      for (let index = Math.min(node.length, MOST_NODES) - 1; index >= 0; index -= 1)
        stack.push({ node: node[index], isOther });
      continue;
    }
    const object = node as JsonObject;
    if (object['@type'] !== undefined || object['@id'] !== undefined) found.push(object);
    if (isOther) others.add(object);
    for (const key of Object.keys(object).reverse()) {
      const inner = object[key];
      if (typeof inner === 'object') stack.push({ node: inner, isOther: isOther || OTHER_WORKS.has(key) });
    }
  }
}

/** A value that may be text, a number, an object with a name, or a list of those, as texts. */
export function textsOf(value: unknown, data: LinkedData | null, key = 'name'): string[] {
  const texts: string[] = [];
  const queue: unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  for (const item of queue.flatMap((entry) => (Array.isArray(entry) ? entry.slice(0, 50) : [entry]))) {
    if (typeof item === 'string') texts.push(item);
    else if (typeof item === 'number') texts.push(String(item));
    else if (typeof item === 'object' && item !== null) {
      const object = item as JsonObject;
      const id = object['@id'];
      const named =
        object[key] ?? (typeof id === 'string' ? data?.byId.get(id)?.[key] : undefined) ?? object['@value'];
      if (typeof named === 'string') texts.push(named);
      else if (Array.isArray(named))
        texts.push(...named.filter((name): name is string => typeof name === 'string'));
    }
  }
  return texts.map((text) => decodeEntities(text.trim())).filter((text) => text !== '');
}

/** JSON-LD often carries HTML entities, sometimes tags. */
export function decodeEntities(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return text
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|lsquo|rsquo|ldquo|rdquo|ndash|mdash|hellip|auml|ouml|uuml|Auml|Ouml|Uuml|szlig|eacute|egrave|agrave));/gi,
      (whole, decimal, hex, name) => {
        const code =
          decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : null;
        if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        return NAMED[name] ?? NAMED[String(name).toLowerCase()] ?? whole;
      },
    );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
};
