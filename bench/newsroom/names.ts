import { wordList } from '../../src/language/word-list.ts';

/** Names are made of syllables, with the ending of what they name. All of them can be written in every script of the world. */
export const SYLLABLES = wordList(`
  ba, bel, kor, da, dren, el, fa, gar, gol, il, ka, kas, len, lo, mar, mi, mon, na, nor, o, pel, ra, rin, sa, sel, ta,
  tor, u, val, ven, ves, zor, za, zel, bru, kli, dom, fen, gri, lum, nev, pas, rus, tir, vol
`);
export const PLACE_ENDINGS = wordList('burg, gaven, port, ton, stad, mund, vik, grad');
export const SURNAME_ENDINGS = wordList('ez, in, ko, man, sen, son, vik, ov, ar');
/** Of men only, so that no grammar has to agree with gender. */
export const GIVEN_NAMES = wordList(`
  Amir, Bruno, Emil, Gugo, Ivan, Leon, Marko, Nils, Pavel, Samir, Viktor, Zeno, Karl, Tomas, Stefan, Martin, Oskar, Anton
`);
