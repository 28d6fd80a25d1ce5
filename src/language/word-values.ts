/** Tables are looked up with words of any text: without a prototype, "constructor" is in none. */
function table<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** Words with what they stand for, written as running text: "one 1, two 2, a dozen 12". The last token is the value. */
export function wordNumbers(list: string): Record<string, number> {
  return table(pairs(list).map(([word, value]) => [word, Number(value)]));
}

/** Words with a code: "mile [mi_i], miles [mi_i]". The last token is the code. */
export function wordCodes(list: string): Record<string, string> {
  return table(pairs(list));
}

function pairs(list: string): [string, string][] {
  return list
    .split(',')
    .map((pair) => pair.trim().split(/\s+/))
    .filter((parts) => parts.length > 1)
    .map((parts) => [parts.slice(0, -1).join(' '), parts.at(-1) ?? '']);
}
