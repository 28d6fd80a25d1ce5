import type { FigureWords } from '../../figure-lexicon.ts';
import { wordList } from '../../word-list.ts';
import { wordCodes, wordNumbers } from '../../word-values.ts';

export const danish: FigureWords = {
  stopWords: wordList(
    `og, i, at, en, et, som, på, er, af, for, med, til, den, det, de, om, fra, har, havde, ikke, var, ved, men, sig, han, hun, vi, man, da, nu, efter, eller, under, over, også, når, kan, skal, blev, bliver, denne, dette, disse, siden, mod, der, end, uden, ifølge, mellem, per`,
  ),
  grammar: {
    conjunctions: wordList('og, men, eller'),
    determiners: wordList('en, et, den, det, de, denne, dette, disse, sin, sit, sine, ingen, intet'),
    prepositions: wordList(
      'i, på, af, for, med, til, fra, ved, efter, under, over, mod, ifølge, mellem, siden, hos, uden, om',
    ),
    subordinators: wordList('at, som, der, når, fordi, mens, siden, før, hvor'),
    negations: wordList('ikke, ingen, aldrig'),
    auxiliaries: wordList('er, var, har, havde, blev, bliver, kan, skal, skulle, må'),
  },
  numbers: {
    cardinals: wordNumbers(
      `nul 0, en 1, et 1, én 1, ét 1, to 2, tre 3, fire 4, fem 5, seks 6, syv 7, otte 8, ni 9, ti 10, elleve 11, tolv 12, tretten 13, fjorten 14, femten 15, seksten 16, sytten 17, atten 18, nitten 19, tyve 20, tredive 30, fyrre 40, halvtreds 50, tres 60, halvfjerds 70, firs 80, halvfems 90, hundrede 100, dusin 12, halvanden 1.5, halvandet 1.5`,
    ),
    magnitudes: wordNumbers(
      'hundrede 100, dusin 12, tusind 1e3, tusinde 1e3, million 1e6, millioner 1e6, mio 1e6, milliard 1e9, milliarder 1e9, mia 1e9, billion 1e12, billioner 1e12',
    ),
    fractions: wordNumbers(
      'halvdelen 0.5, halv 0.5, halve 0.5, halvt 0.5, tredjedel 0.3333333333333333, tredjedele 0.3333333333333333, fjerdedel 0.25, fjerdedele 0.25, femtedel 0.2, femtedele 0.2, tiendedel 0.1, tiendedele 0.1',
    ),
    vague: wordNumbers(
      'nogle 2, flere 2, et par 2, snesevis 20, dusinvis 24, hundredvis 100, tusindvis 1e3, titusindvis 1e4, hundredtusindvis 1e5, millionvis 1e6',
    ),
    units: wordCodes(
      `krone DKK, kroner DKK, kr DKK, dollar USD, euro EUR, pund GBP, kilo kg, kilogram kg, gram g, ton t, liter L, meter m, kilometer km, centimeter cm, time h, timer h, minut min, minutter min, sekunder s, dag d, dage d, døgn d, uge wk, uger wk, måned mo, måneder mo, år a, årig a, årige a, grader Cel, grad Cel, hektar har, kvadratmeter m2, kvadratkilometer km2, procent %, pct %, procentpoint [pp], tønder [bbl_us]`,
    ),
    compounds: true,
    joiners: wordList('og'),
    alone: wordList('hundrede, tusind, halvdelen'),
    halves: wordList('og en halv, og et halvt'),
    shares: wordList('af, ud af'),
    minus: wordList('minus'),
    approximately: wordList('cirka, ca, omkring, rundt regnet, næsten, knap, godt og vel, omtrent, anslået'),
    moreThan: wordList('mere end, flere end, over, mindst, godt, højere end, ikke under'),
    lessThan: wordList('mindre end, færre end, under, højst, maksimalt, op til, lavere end'),
    orMore: wordList('eller mere, eller flere'),
    orLess: wordList('eller mindre, eller færre'),
    rangeOpeners: wordList('mellem, fra'),
    rangeJoiners: wordList('til, og, eller'),
    levels: wordList('til, fra, mellem, på'),
    up: wordList(
      'steg, stiger, steget, stigning, stigningen, voksede, vokser, vokset, vækst, øgede, øges, øget, hævede, hævet, højere, op, dyrere',
    ),
    down: wordList(
      'faldt, falder, faldet, fald, faldet, sank, synker, sænkede, sænket, mindskede, reducerede, reduceret, lavere, ned, billigere, tabte',
    ),
    byWords: wordList('med'),
    multiples: wordList('gange, gang'),
    hundredths: wordList('øre, cent'),
    clockWords: wordList('klokken, kl'),
    relativeTime: wordList('siden, senere, tidligere, efter, før'),
    parts: wordList('heraf, herunder, blandt dem, inklusive'),
    rest: wordList('andre, nye, yderligere, af dem'),
    perWords: wordList('per, pr, i'),
    ofWords: wordList('af, for, i, på, med'),
    labels: wordList('artikel, side, kapitel, nummer, nr, gruppe, fly, fase, linje, kanal, sæson, paragraf'),
    tolls: {
      dead: wordList('døde, død, dræbt, dræbte, omkom, omkommet, omkomne, dødsofre'),
      injured: wordList('sårede, såret, kvæstede, kvæstet, tilskadekomne'),
      missing: wordList('savnede, savnet, forsvundet'),
    },
  },
};
