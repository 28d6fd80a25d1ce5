import type { FigureWords } from '../../figure-lexicon.ts';
import { wordList } from '../../word-list.ts';
import { wordCodes, wordNumbers } from '../../word-values.ts';

export const swedish: FigureWords = {
  stopWords: wordList(`
    och, i, att, en, ett, som, på, är, av, för, med, till, den, det, de, om, från, har, hade, inte, var, vid, men, sig, så, han, hon, vi, man, då, nu, efter, eller, under, över,
    också, när, kan, ska, skulle, blev, blir, denna, detta, dessa, sedan, mot, där, än, utan, enligt, mellan, per
  `),
  grammar: {
    conjunctions: wordList('och, men, eller'),
    determiners: wordList('en, ett, den, det, de, denna, detta, dessa, sin, sitt, sina, ingen, inget'),
    prepositions: wordList(
      'i, på, av, för, med, till, från, vid, efter, under, över, mot, enligt, mellan, sedan, hos, utan, om',
    ),
    subordinators: wordList('att, som, när, eftersom, medan, sedan, innan, där'),
    negations: wordList('inte, ingen, aldrig'),
    auxiliaries: wordList('är, var, har, hade, blev, blir, kan, ska, skulle, måste'),
  },
  numbers: {
    cardinals: wordNumbers(`
      noll 0, en 1, ett 1, två 2, tre 3, fyra 4, fem 5, sex 6, sju 7, åtta 8, nio 9, tio 10, elva 11, tolv 12, tretton 13, fjorton 14, femton 15, sexton 16, sjutton 17, arton 18,
      nitton 19, tjugo 20, trettio 30, fyrtio 40, femtio 50, sextio 60, sjuttio 70, åttio 80, nittio 90, hundra 100, tjog 20, dussin 12
    `),
    compounds: true,
    joiners: [],
    magnitudes: wordNumbers(
      'hundra 100, dussin 12, tjog 20, tusen 1e3, miljon 1e6, miljoner 1e6, mn 1e6, miljard 1e9, miljarder 1e9, mdr 1e9, md 1e9, biljon 1e12, biljoner 1e12',
    ),
    alone: wordList('hundra, tusen, hälften'),
    fractions: wordNumbers(
      'hälften 0.5, halv 0.5, halva 0.5, halvt 0.5, tredjedel 0.3333333333333333, tredjedelar 0.3333333333333333, fjärdedel 0.25, fjärdedelar 0.25, kvarts 0.25, femtedel 0.2, femtedelar 0.2, tiondel 0.1, tiondelar 0.1',
    ),
    halves: wordList('och en halv, och ett halvt, och en halva'),
    shares: wordList('av'),
    minus: wordList('minus'),
    plus: wordList('plus'),
    vague: wordNumbers(
      'några 2, flera 2, ett par 2, tiotals 20, dussintals 24, hundratals 100, tusentals 1e3, tiotusentals 1e4, hundratusentals 1e5, miljontals 1e6',
    ),
    approximately: wordList('cirka, ca, omkring, runt, ungefär, nästan, närmare, knappt, uppskattningsvis'),
    moreThan: wordList('mer än, fler än, över, minst, åtminstone, drygt, upp emot, högre än, inte mindre än'),
    lessThan: wordList(
      'mindre än, färre än, under, högst, max, maximalt, upp till, som mest, inte mer än, lägre än',
    ),
    orMore: wordList('eller mer, eller fler, eller äldre'),
    orLess: wordList('eller mindre, eller yngre'),
    rangeOpeners: wordList('mellan, från'),
    rangeJoiners: wordList('till, och, eller'),
    levels: wordList('till, från, mellan, på'),
    up: wordList(
      'ökade, ökar, öka, ökat, ökning, ökningen, steg, stiger, stigit, växte, växer, vuxit, tillväxt, högre, höjde, höjer, höjt, höjdes, höjning, uppgång, upp, dyrare',
    ),
    down: wordList(
      'minskade, minskar, minskat, minskning, minskningen, föll, faller, fallit, sjönk, sjunker, sjunkit, lägre, sänkte, sänker, sänkt, sänktes, sänkning, nedgång, ned, ner, billigare, tappade, backade, förlorade',
    ),
    byWords: wordList('med'),
    multiples: wordList('gånger, gång, faldigt'),
    units: wordCodes(`
      krona SEK, kronor SEK, kr SEK, dollar USD, euro EUR, pund GBP, rubel RUB, kilo kg, kilogram kg, gram g, ton t, liter L, meter m, kilometer km, centimeter cm, millimeter mm, knop [kn_i],
      timme h, timmar h, timmars h, minut min, minuter min, sekunder s, dag d, dagar d, dygn d, vecka wk, veckor wk, månad mo, månader mo, år a, åring a, årig a, årige a, åriga a, grader Cel, grad Cel, hektar har,
      kvadratmeter m2, kvadratkilometer km2, kubikmeter m3, procent %, procentenhet [pp], procentenheter [pp], fat [bbl_us], megawatt MW, gigawatt GW, kilowatt kW
    `),
    hundredths: wordList('öre, cent'),
    clockWords: wordList('klockan, kl'),
    relativeTime: wordList('sedan, senare, tidigare, efteråt, innan'),
    parts: wordList('varav, däribland, inklusive'),
    rest: wordList('andra, nya, ytterligare, av dem, till'),
    tolls: {
      dead: wordList('döda, död, dog, dött, omkom, omkommit, omkomna, dödades, dödsoffer, avled, avlidit'),
      injured: wordList('skadade, skadad, skadades, sårade, sårades'),
      missing: wordList('saknade, saknas, försvunna'),
    },
    perWords: wordList('per, i'),
    ofWords: wordList('av, för, i, på, med'),
    labels: wordList(
      'artikel, sida, kapitel, nummer, nr, grupp, flygning, fas, linje, kanal, säsong, paragraf, rum',
    ),
  },
};
