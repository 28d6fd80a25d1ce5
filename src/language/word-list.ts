/** The words of a list written as running text: long lists stay readable, one literal instead of a line per word. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** The phrases of a list written as running text, parted by commas. */
export function phrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
