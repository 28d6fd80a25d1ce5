import { Parser } from 'htmlparser2';

/** An element of an XML document, by its local name. `start` and `end` are those of what is in it, in the document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the element itself begins and ends. */
  readonly outerStart: number;
  readonly outerEnd: number;
}

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Draft[] };

const MOST_ELEMENTS = 200_000;
/** The parser's time grows with the square of the depth. */
const DEEPEST = 200;

/**
 * The tree of an XML document, names without prefix and in lower case. Nothing that a document type declares is expanded
 * or fetched. What is not well-formed gives what can be made of it; a tree that is too large or deep ends there.
 */
export function parseXml(document: string): XmlElement | null {
  const root = element('', 0, 0);
  const open: Draft[] = [root];
  let count = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        count += 1;
        if (count > MOST_ELEMENTS || open.length > DEEPEST) {
          parser.pause();
          return;
        }
        const child = element(localName(tag), parser.startIndex, parser.endIndex + 1);
        child.attributes = attributes;
        open.at(-1)?.children.push(child);
        open.push(child);
      },
      ontext(piece) {
        const last = open.at(-1);
        if (last !== undefined) last.text += piece;
      },
      onclosetag() {
        const closed = open.length > 1 ? open.pop() : undefined;
        if (closed === undefined) return;
        closed.end = Math.max(closed.start, parser.startIndex);
        closed.outerEnd = Math.max(closed.end, parser.endIndex + 1);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(document);
  // What was not closed reaches to the end.
  for (const unclosed of open) {
    unclosed.end = document.length;
    unclosed.outerEnd = document.length;
  }
  return root.children[0] ?? null;
}

function element(name: string, outerStart: number, start: number): Draft {
  return { name, attributes: {}, children: [], text: '', start, end: start, outerStart, outerEnd: start };
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase();
}

/** The first descendant with one of these names, in document order, the element itself included; null where there is none. */
export function findElement(root: XmlElement, ...names: readonly string[]): XmlElement | null {
  return findElements(root, 1, ...names)[0] ?? null;
}

/** At most `most` descendants with one of these names, in document order; within one that was found none is looked for. */
export function findElements(root: XmlElement, most: number, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const rest: XmlElement[] = [root];
  for (let next = rest.pop(); next !== undefined && found.length < most; next = rest.pop()) {
    if (names.includes(next.name)) found.push(next);
    else for (let at = next.children.length - 1; at >= 0; at -= 1) rest.push(next.children[at] as XmlElement);
  }
  return found;
}

/** All text in an element, white space squeezed, at most 10,000 characters; null where there is none. */
export function textIn(root: XmlElement | null): string | null {
  if (root === null) return null;
  const pieces: string[] = [];
  let length = 0;
  const rest: XmlElement[] = [root];
  for (let next = rest.pop(); next !== undefined && length < 10_000; next = rest.pop()) {
    pieces.push(next.text);
    length += next.text.length;
    for (let at = next.children.length - 1; at >= 0; at -= 1) rest.push(next.children[at] as XmlElement);
  }
  return pieces.join(' ').slice(0, 10_000).replace(/\s+/gu, ' ').trim() || null;
}
