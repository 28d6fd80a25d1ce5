/**
 * Whether a path starts as a pattern of robots.txt says: `*` stands for any characters, `$` at the end for the end of the
 * path (RFC 9309, 2.2.3). Pieces between stars are taken where they are first found, which decides this kind of pattern
 * without ever going back.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  const isAnchored = pattern.endsWith('$');
  const pieces = (isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = pieces[0] ?? '';
  if (!path.startsWith(first)) return false;
  let position = first.length;
  if (pieces.length === 1) return !isAnchored || position === path.length;
  const last = pieces.pop() ?? '';
  for (const piece of pieces.slice(1)) {
    const found = path.indexOf(piece, position);
    if (found === -1) return false;
    position = found + piece.length;
  }
  return isAnchored
    ? path.length - last.length >= position && path.endsWith(last)
    : path.indexOf(last, position) !== -1;
}
