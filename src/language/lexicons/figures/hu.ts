import type { FigureWords } from '../../figure-lexicon.ts';
import { wordList } from '../../word-list.ts';
import { wordCodes, wordNumbers } from '../../word-values.ts';

export const hungarian: FigureWords = {
  stopWords: wordList(
    `a, az, és, hogy, nem, is, egy, volt, van, meg, de, csak, már, el, mint, ki, be, le, fel, ezt, azt, ez, ami, aki, vagy, ha, még, után, szerint`,
  ),
  grammar: {
    verbFinal: true,
    conjunctions: wordList('és, vagy, de, illetve'),
    determiners: wordList('a, az, egy, ez, ezek, azok'),
    prepositions: wordList(''),
    subordinators: wordList('hogy, amely, aki, mert, ha, mivel, miután'),
    negations: wordList('nem, sem'),
    auxiliaries: wordList('van, volt, voltak, lett, lesz'),
  },
  numbers: {
    cardinals: wordNumbers(
      `nulla 0, egy 1, kettő 2, két 2, három 3, négy 4, öt 5, hat 6, hét 7, nyolc 8, kilenc 9, tíz 10, tizenegy 11, tizenkettő 12, tizenkét 12, tizenhárom 13, tizennégy 14, tizenöt 15, tizenhat 16, tizenhét 17, tizennyolc 18, tizenkilenc 19, húsz 20, huszonegy 21, huszonkettő 22, huszonkét 22, huszonhárom 23, huszonnégy 24, huszonöt 25, huszonhat 26, huszonhét 27, huszonnyolc 28, huszonkilenc 29, harminc 30, negyven 40, ötven 50, hatvan 60, hetven 70, nyolcvan 80, kilencven 90, száz 100, tucat 12, másfél 1.5`,
    ),
    magnitudes: wordNumbers('száz 100, tucat 12, ezer 1e3, millió 1e6, milliárd 1e9, billió 1e12, mrd 1e9'),
    fractions: wordNumbers(
      'fele 0.5, fél 0.5, harmada 0.3333333333333333, kétharmada 0.6666666666666666, negyede 0.25, háromnegyede 0.75, ötöde 0.2, tizede 0.1',
    ),
    vague: wordNumbers(
      'néhány 2, pár 2, több tucat 24, tucatnyi 12, több száz 200, százak 200, több ezer 1e3, ezrek 1e3, több tízezer 1e4, több millió 1e6',
    ),
    units: wordCodes(
      `forint HUF, forintot HUF, euró EUR, eurót EUR, dollár USD, dollárt USD, font GBP, kiló kg, kilogramm kg, gramm g, tonna t, tonnát t, liter L, méter m, kilométer km, centiméter cm, óra h, órát h, perc min, percet min, másodperc s, nap d, napig d, napot d, hét wk, hétig wk, hónap mo, hónapig mo, év a, évig a, éves a, fok Cel, hektár har, négyzetméter m2, négyzetkilométer km2, százalék %, százalékkal %, százalékos %, százalékpont [pp], százalékponttal [pp], hordó [bbl_us]`,
    ),
    compounds: true,
    alone: wordList('száz, ezer'),
    minus: wordList('mínusz'),
    approximately: wordList('körülbelül, mintegy, nagyjából, csaknem, közel, majdnem, mintegy, kb'),
    moreThan: wordList('több mint, legalább, meghaladja, minimum'),
    lessThan: wordList('kevesebb mint, legfeljebb, maximum, alig'),
    orMore: wordList('vagy több'),
    orLess: wordList('vagy kevesebb'),
    rangeOpeners: wordList(''),
    rangeJoiners: wordList('és, vagy'),
    levels: wordList(''),
    up: wordList('nőtt, nő, növekedett, növekedés, emelkedett, emelkedik, emelkedés, drágult, bővült'),
    down: wordList(
      'csökkent, csökkentek, csökken, csökkenés, esett, visszaesett, mérséklődött, zuhant, olcsóbb',
    ),
    byWords: wordList(''),
    multiples: wordList('szoros, szeres, szor, szer, szorosára'),
    clockWords: wordList('óra, órakor'),
    relativeTime: wordList('ezelőtt, később, múlva'),
    parts: wordList('köztük, közülük, beleértve'),
    rest: wordList('további, újabb, másik'),
    perWords: wordList(''),
    ofWords: wordList(''),
    labels: wordList(
      'cikk, oldal, fejezet, szám, csoport, járat, szakasz, vonal, csatorna, idény, paragrafus',
    ),
    tolls: {
      dead: wordList('meghalt, meghaltak, halott, halálos áldozat, áldozata, elhunyt'),
      injured: wordList('megsebesült, sebesült, megsérült, sérült'),
      missing: wordList('eltűnt'),
    },
  },
};
