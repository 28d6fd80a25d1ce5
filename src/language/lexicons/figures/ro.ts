import type { FigureWords } from '../../figure-lexicon.ts';
import { wordList } from '../../word-list.ts';
import { wordCodes, wordNumbers } from '../../word-values.ts';

export const romanian: FigureWords = {
  stopWords: wordList(
    `și, în, de, la, cu, pe, a, al, ale, o, un, unei, unui, din, pentru, că, care, este, sunt, fost, fi, se, să, nu, mai, prin, dintre, după, ca, cel, cea, au, am, are, iar, dar, sau`,
  ),
  grammar: {
    conjunctions: wordList('și, sau, dar, iar'),
    determiners: wordList('un, o, unei, unui, acest, această, aceste, acești, cel, cea, cei, cele'),
    prepositions: wordList(
      'de, în, la, cu, pe, din, pentru, prin, după, între, până, fără, sub, peste, către, spre, dintre',
    ),
    subordinators: wordList('că, care, când, dacă, deoarece, unde, fiindcă'),
    negations: wordList('nu, niciun, nicio'),
    auxiliaries: wordList('este, sunt, era, erau, a, au, fost, va, vor, fi'),
  },
  numbers: {
    cardinals: wordNumbers(
      `zero 0, unu 1, un 1, una 1, doi 2, două 2, trei 3, patru 4, cinci 5, șase 6, șapte 7, opt 8, nouă 9, zece 10, unsprezece 11, doisprezece 12, douăsprezece 12, treisprezece 13, paisprezece 14, cincisprezece 15, șaisprezece 16, șaptesprezece 17, optsprezece 18, nouăsprezece 19, douăzeci 20, treizeci 30, patruzeci 40, cincizeci 50, șaizeci 60, șaptezeci 70, optzeci 80, nouăzeci 90, duzină 12`,
    ),
    magnitudes: wordNumbers(
      'sută 100, sute 100, mie 1e3, mii 1e3, milion 1e6, milioane 1e6, mil 1e6, miliard 1e9, miliarde 1e9, mld 1e9, duzini 12',
    ),
    fractions: wordNumbers(
      'jumătate 0.5, treime 0.3333333333333333, treimi 0.3333333333333333, sfert 0.25, sferturi 0.25, pătrime 0.25, cincime 0.2, cincimi 0.2, zecime 0.1',
    ),
    vague: wordNumbers(
      'câțiva 2, câteva 2, mai mulți 2, mai multe 2, zeci 20, zeci de 20, sute 200, sute de 200, mii 1e3, mii de 1e3, zeci de mii 1e4, sute de mii 1e5, milioane 1e6',
    ),
    units: wordCodes(
      `leu RON, lei RON, euro EUR, dolar USD, dolari USD, lire GBP, kilogram kg, kilograme kg, gram g, grame g, tonă t, tone t, litru L, litri L, metru m, metri m, kilometru km, kilometri km, centimetri cm, oră h, ore h, minut min, minute min, secunde s, zi d, zile d, săptămână wk, săptămâni wk, lună mo, luni mo, an a, ani a, grade Cel, grad Cel, hectare har, metri pătrați m2, kilometri pătrați km2, la sută %, procent %, procente %, puncte procentuale [pp], barili [bbl_us], de tone t, de kilometri km, de metri m, de ore h, de minute min, de zile d, de săptămâni wk, de luni mo, de ani a, de grade Cel, de hectare har, de lei RON, de euro EUR, de dolari USD, de kilograme kg, de litri L`,
    ),
    joiners: wordList('și'),
    alone: wordList('mie, sută'),
    halves: wordList('și jumătate'),
    shares: wordList('din'),
    minus: wordList('minus'),
    approximately: wordList('circa, aproximativ, aproape, în jur de, cam, vreo, estimativ'),
    moreThan: wordList('peste, mai mult de, mai mulți de, mai multe de, cel puțin, minimum'),
    lessThan: wordList('sub, mai puțin de, mai puțini de, mai puține de, cel mult, maximum, până la'),
    orMore: wordList('sau mai mult, sau mai mulți'),
    orLess: wordList('sau mai puțin'),
    rangeOpeners: wordList('între, de la'),
    rangeJoiners: wordList('și, la, sau'),
    levels: wordList('la, de la, între'),
    up: wordList(
      'a crescut, crescut, crește, creștere, creșterea, majorat, majorare, urcat, avansat, sporit',
    ),
    down: wordList('scăzut, scade, scădere, scăderea, redus, reducere, coborât, diminuat, pierdut'),
    byWords: wordList('cu'),
    multiples: wordList('ori'),
    hundredths: wordList('bani, cenți'),
    clockWords: wordList('ora, orele'),
    relativeTime: wordList('în urmă, mai târziu, mai devreme'),
    parts: wordList('dintre care, inclusiv'),
    rest: wordList('alți, alte, noi'),
    perWords: wordList('pe'),
    ofWords: wordList('de, din'),
    labels: wordList(
      'articolul, pagina, capitolul, numărul, nr, grupa, zborul, faza, linia, canalul, sezonul',
    ),
    tolls: {
      dead: wordList('murit, morți, mort, decedat, decedați, uciși, ucis'),
      injured: wordList('răniți, rănit, rănite'),
      missing: wordList('dispăruți, dispărut'),
    },
  },
};
