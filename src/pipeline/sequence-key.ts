/** The key of a job about one capture. Keys are taken in their order as text: captures in the order in which they came. */
export function sequenceKey(sequence: number): string {
  return String(sequence).padStart(12, '0');
}
