/** The words and phrases of a list written as running text, parted by commas: one literal instead of a line per word. */
export function wordList(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');
}

/** Groups of words, a line each, the words of a group parted by commas. */
export function wordGroups(groups: string): string[][] {
  return groups
    .split('\n')
    .map(wordList)
    .filter((group) => group.length > 0);
}

/** Groups of words that have a name, a line each: "name: word, word". */
export function namedGroups(groups: string): Record<string, readonly string[]> {
  const named: Record<string, readonly string[]> = {};
  for (const line of groups.split('\n')) {
    const colon = line.indexOf(':');
    if (colon !== -1) named[line.slice(0, colon).trim()] = wordList(line.slice(colon + 1));
  }
  return named;
}
