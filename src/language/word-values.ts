/** Words with what they stand for, written as running text: "one 1, two 2, a dozen 12". The last token is the value. */
export function wordNumbers(list: string): Record<string, number> {
  return Object.fromEntries(pairs(list).map(([word, value]) => [word, Number(value)]));
}

/** Words with a code: "mile [mi_i], miles [mi_i]". The last token is the code. */
export function wordCodes(list: string): Record<string, string> {
  return Object.fromEntries(pairs(list));
}

function pairs(list: string): [string, string][] {
  return list
    .split(',')
    .map((pair) => pair.trim().split(/\s+/))
    .filter((parts) => parts.length > 1)
    .map((parts) => [parts.slice(0, -1).join(' '), parts.at(-1) ?? '']);
}
