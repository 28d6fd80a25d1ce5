const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * Cuts words to about `limit` average Latin characters: SVG does not wrap, and the server cannot measure fonts. Widths are
 * those of common sans-serif fonts, rounded up.
 */
export function fitText(text: string, limit: number): string {
  let room = limit;
  let kept = '';
  for (const character of text.slice(0, limit * 4)) {
    room -= widthOf(character);
    if (room < 0) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return kept.length < text.length ? `${kept.trimEnd()}…` : kept;
}

function widthOf(character: string): number {
  if (WIDE.test(character)) return 1.8;
  if (/[mwMW@]/.test(character)) return 1.4;
  if (/[ijlt.,:;'’|! ]/.test(character)) return 0.6;
  if (/[\p{Lu}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character)) return 1.15;
  return 1;
}
