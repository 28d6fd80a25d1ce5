const CYRILLIC = /^[\u0400-\u04ff]+$/;
/** As folding leaves them: й is и. */
const CYRILLIC_ENDING =
  /(?:иями|иях|иям|иеи|ами|ями|ого|его|ому|ему|іею|іого|ьою|ыми|ими|ов|ев|ои|еи|ою|ею|єю|оі|еі|іи|ом|ем|ым|им|ых|их|ах|ях|ам|ям|ая|яя|ое|ее|ые|ие|ую|юю|ии|ию|ия|ыи|ы|и|і|а|я|у|ю|е|о|ь|ъ)$/;
const HANGUL = /^[\uac00-\ud7af]+$/;
const HANGUL_PARTICLE = /(?:에서는|에서|에게|에는|으로|은|는|이|가|을|를|의|에|와|과|도|로)$/;
const ARABIC = /^[\u0600-\u06ff]+$/;
const ARABIC_PREFIX = /^(?:وال|بال|لل|و|ل|ب)/;
export const SHORTEST_STEM = 3;
/** Case endings of Polish, Czech, Slovak and South Slavic names, as folding leaves them. */
const SLAVIC_ENDING =
  /(?:iego|iemu|ymi|imi|ego|eho|emu|ami|ach|owi|ovi|iem|iej|ym|im|ej|em|ou|om|y|i|a|u|e|o)$/;
const SHORTEST_SLAVIC_STEM = 4;

/** A name of a Slavic language in Latin script without its case ending: "Kuriera Nadmorskiego". Null as for `nameStem`. */
export function slavicStem(word: string): string | null {
  if (!/^[a-z]+$/.test(word)) return null;
  const stem = word.replace(SLAVIC_ENDING, '');
  return stem.length >= SHORTEST_SLAVIC_STEM ? stem : null;
}

/**
 * A word without the ending that cases and possession give it: a light stemmer (Savoy 2006) for the scripts in which
 * names inflect. In Latin script only "-s" (des Spiegels) and, within a name, "-e", "-en", "-er" (der Süddeutschen
 * Zeitung) are taken off, and "-n" behind an e at its end (der Nordischen Allgemeinen). Null where the word has no such ending or too little would be left.
 */
export function nameStem(word: string, last: boolean): string | null {
  let stem: string;
  if (CYRILLIC.test(word)) stem = word.replace(CYRILLIC_ENDING, '');
  else if (HANGUL.test(word)) stem = word.replace(HANGUL_PARTICLE, '');
  else if (ARABIC.test(word)) stem = word.replace(ARABIC_PREFIX, '');
  else if (last) stem = word.replace(/s$|(?<=e)n$/, '');
  else stem = word.replace(/e[nrs]?$/, '');
  return stem.length >= SHORTEST_STEM ? stem : null;
}
