import type { FigureWords } from '../../figure-lexicon.ts';
import { wordList } from '../../word-list.ts';
import { wordCodes, wordNumbers } from '../../word-values.ts';

export const norwegian: FigureWords = {
  stopWords: wordList(
    `og, i, at, en, et, ei, som, på, er, av, for, med, til, den, det, de, om, fra, har, hadde, ikke, var, ved, men, seg, han, hun, vi, man, da, nå, etter, eller, under, over, også, når, kan, skal, ble, blir, denne, dette, disse, siden, mot, der, enn, uten, ifølge, mellom, per`,
  ),
  grammar: {
    conjunctions: wordList('og, men, eller'),
    determiners: wordList('en, ei, et, den, det, de, denne, dette, disse, sin, sitt, sine, ingen, intet'),
    prepositions: wordList(
      'i, på, av, for, med, til, fra, ved, etter, under, over, mot, ifølge, mellom, siden, hos, uten, om',
    ),
    subordinators: wordList('at, som, når, fordi, mens, siden, før, der, hvor'),
    negations: wordList('ikke, ingen, aldri'),
    auxiliaries: wordList('er, var, har, hadde, ble, blir, kan, skal, skulle, må'),
  },
  numbers: {
    cardinals: wordNumbers(
      `null 0, en 1, ei 1, ett 1, én 1, to 2, tre 3, fire 4, fem 5, seks 6, sju 7, syv 7, åtte 8, ni 9, ti 10, elleve 11, tolv 12, tretten 13, fjorten 14, femten 15, seksten 16, sytten 17, atten 18, nitten 19, tjue 20, tretti 30, førti 40, femti 50, seksti 60, sytti 70, åtti 80, nitti 90, hundre 100, dusin 12, halvannen 1.5, halvannet 1.5`,
    ),
    magnitudes: wordNumbers(
      'hundre 100, dusin 12, tusen 1e3, million 1e6, millioner 1e6, mill 1e6, milliard 1e9, milliarder 1e9, mrd 1e9, billion 1e12, billioner 1e12',
    ),
    fractions: wordNumbers(
      'halvparten 0.5, halv 0.5, halve 0.5, halvt 0.5, tredel 0.3333333333333333, tredeler 0.3333333333333333, tredjedel 0.3333333333333333, tredjedeler 0.3333333333333333, firedel 0.25, fjerdedel 0.25, fjerdedeler 0.25, femdel 0.2, femtedel 0.2, tidel 0.1',
    ),
    vague: wordNumbers(
      'noen 2, flere 2, et par 2, titalls 20, dusinvis 24, hundrevis 100, hundretalls 100, tusenvis 1e3, titusenvis 1e4, hundretusenvis 1e5, millionvis 1e6',
    ),
    units: wordCodes(
      `krone NOK, kroner NOK, kr NOK, dollar USD, euro EUR, pund GBP, kilo kg, kilogram kg, gram g, tonn t, liter L, meter m, kilometer km, centimeter cm, mil 10.km, time h, timer h, minutt min, minutter min, sekunder s, dag d, dager d, døgn d, uke wk, uker wk, måned mo, måneder mo, år a, åring a, årig a, årige a, grader Cel, grad Cel, hektar har, dekar dar, kvadratmeter m2, kvadratkilometer km2, prosent %, prosentpoeng [pp], fat [bbl_us]`,
    ),
    compounds: true,
    joiners: wordList('og'),
    alone: wordList('hundre, tusen, halvparten'),
    halves: wordList('og en halv, og et halvt'),
    shares: wordList('av'),
    minus: wordList('minus'),
    approximately: wordList('cirka, ca, omkring, rundt, omtrent, nesten, knapt, om lag, anslagsvis'),
    moreThan: wordList('mer enn, flere enn, over, minst, godt over, drøyt, høyere enn'),
    lessThan: wordList('mindre enn, færre enn, under, høyst, maksimalt, inntil, opptil, lavere enn'),
    orMore: wordList('eller mer, eller flere'),
    orLess: wordList('eller mindre, eller færre'),
    rangeOpeners: wordList('mellom, fra'),
    rangeJoiners: wordList('til, og, eller'),
    levels: wordList('til, fra, mellom, på'),
    up: wordList(
      'steg, stiger, steget, stigning, økte, øker, økt, økning, økningen, vokste, vokser, vokst, vekst, hevet, høyere, opp, dyrere',
    ),
    down: wordList(
      'falt, faller, fall, sank, synker, sunket, senket, reduserte, redusert, reduksjon, minket, nedgang, lavere, ned, billigere, tapte',
    ),
    byWords: wordList('med'),
    multiples: wordList('ganger, gang'),
    hundredths: wordList('øre, cent'),
    clockWords: wordList('klokken, klokka, kl'),
    relativeTime: wordList('siden, senere, tidligere, etter, før'),
    parts: wordList('hvorav, deriblant, inkludert'),
    rest: wordList('andre, nye, ytterligere, av dem'),
    perWords: wordList('per, i'),
    ofWords: wordList('av, for, i, på, med'),
    labels: wordList(
      'artikkel, side, kapittel, nummer, nr, gruppe, fly, fase, linje, kanal, sesong, paragraf',
    ),
    tolls: {
      dead: wordList('døde, død, drept, drepte, omkom, omkommet, omkomne, dødsofre'),
      injured: wordList('skadde, skadet, såret, sårede'),
      missing: wordList('savnet, savnede, forsvunnet'),
    },
  },
};
