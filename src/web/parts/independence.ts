/**
 * What a number of independent origins says, and on what it rests: the same words wherever the number is shown. Two origins
 * are independent when neither derives from the other nor from a common work; reports of one publisher count once.
 */
export function independenceWords(origins: number): string {
  if (origins === 0) return 'No article of this story shows where its report comes from.';
  if (origins === 1) return 'Every article whose source is known goes back to one publisher’s report.';
  const neither = origins === 2 ? 'neither of them draws on the other' : 'none of them draws on another';
  return `They are reports of different publishers, and as far as the articles show, ${neither} or on a common report.`;
}
