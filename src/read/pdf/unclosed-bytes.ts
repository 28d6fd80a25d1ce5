/** Where an object or a trailer begins, where one ends, and where the data of a stream begins (ISO 32000-1, 7.3 and 7.5). */
const MARK = /\d{1,10}\s+\d{1,5}\s+obj\b|\bendobj\b|\bstream\r?\n|\btrailer\b|\bstartxref\b/g;
/** A name, a bracket, a string's beginning, a string in hexadecimal digits, a comment, any other word (7.2). */
const TOKEN = /\/[^\s()<>[\]{}/%]*|<<|>>|[[\]()]|<[^>]*>?|%[^\r\n]*|[^\s()<>[\]{}/%]+|[>{}]/g;
/** What counts within a string. */
const IN_STRING = /[()]|\\./gs;

/**
 * How many bytes a parser reads that takes each object that is not closed to go on to the end of the document, as pdf.js
 * does: a document of 300 kB in which a thousand are not closed costs it as much as one of 150 MB. Objects that are whole cost
 * nothing here. Reads the document once.
 */
export function unclosedBytes(document: string): number {
  let bytes = 0;
  let start: number | null = null;
  for (const mark of document.matchAll(MARK)) {
    const isStart = /\sobj$|^trailer$/.test(mark[0]);
    if (start !== null && !isClosed(document.slice(start, mark.index))) bytes += document.length - start;
    // What seems to be an object within the data of a stream is one to a parser that looks for the objects of a damaged file.
    start = isStart ? mark.index + mark[0].length : null;
  }
  return start === null || isClosed(document.slice(start)) ? bytes : bytes + document.length - start;
}

/** Whether a parser is through with the value of an object at its end. */
function isClosed(object: string): boolean {
  /** Arrays, and dictionaries that wait for a key or a value: what is no name is passed over where a key should be. */
  const open: ('array' | 'key' | 'value')[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(object); match !== null; match = TOKEN.exec(object)) {
    const token = match[0];
    if (token.startsWith('%')) continue;
    if (token.startsWith('<') && token !== '<<' && !token.endsWith('>')) return false;
    if (token === '(') {
      const end = endOfString(object, TOKEN.lastIndex);
      if (end === null) return false;
      TOKEN.lastIndex = end;
    }
    const inside = open.at(-1);
    if (inside === 'key') {
      if (token === '>>') open.pop();
      else if (token.startsWith('/')) open[open.length - 1] = 'value';
      continue;
    }
    if (inside === 'array' && token === ']') {
      open.pop();
      continue;
    }
    if (inside === 'value') open[open.length - 1] = 'key';
    if (token === '[') open.push('array');
    else if (token === '<<') open.push('key');
    if (open.length === 0) return true;
  }
  return open.length === 0;
}

/** Behind the bracket that closes a string, or null where none does. */
function endOfString(object: string, from: number): number | null {
  let depth = 1;
  IN_STRING.lastIndex = from;
  for (let match = IN_STRING.exec(object); match !== null; match = IN_STRING.exec(object)) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth -= 1;
    if (depth === 0) return IN_STRING.lastIndex;
  }
  return null;
}
