import type { FigureWords } from '../../figure-lexicon.ts';
import { namedGroups, wordList } from '../../word-list.ts';
import { wordCodes, wordNumbers } from '../../word-values.ts';

export const dutch: FigureWords = {
  stopWords: wordList(`
    de, het, een, en, van, in, op, te, dat, die, dit, deze, is, zijn, was, waren, wordt, worden, werd, werden, met, voor, aan, er, om, bij, ook, als, maar, nog, of, dan, door,
    over, uit, naar, tot, niet, geen, heeft, hebben, had, hadden, kan, kunnen, al, na, wel, hun, hij, zij, ze, we, wie, wat, waar, tegen, onder, tussen, toen, per, om
  `),
  grammar: {
    conjunctions: wordList('en, maar, of'),
    determiners: wordList('de, het, een, deze, die, dit, dat, zijn, haar, hun, geen'),
    prepositions: wordList(
      'in, op, aan, bij, voor, van, met, naar, uit, door, over, onder, tussen, tegen, na, tot, sinds, tijdens, volgens, om, per',
    ),
    subordinators: wordList('dat, die, omdat, terwijl, toen, nadat, voordat, als, waar, wie'),
    negations: wordList('niet, geen, nooit'),
    auxiliaries: wordList(
      'is, zijn, was, waren, wordt, worden, werd, werden, heeft, hebben, had, hadden, kan, zal, moet',
    ),
  },
  numbers: {
    cardinals: wordNumbers(`
      nul 0, een 1, één 1, twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11, twaalf 12, dertien 13, veertien 14, vijftien 15, zestien 16,
      zeventien 17, achttien 18, negentien 19, twintig 20, dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70, tachtig 80, negentig 90, honderd 100, dozijn 12,
      anderhalf 1.5, anderhalve 1.5, tweeënhalf 2.5, tweeënhalve 2.5, drieënhalf 3.5, drieënhalve 3.5, vierenhalf 4.5, vierenhalve 4.5, vijfenhalf 5.5, vijfenhalve 5.5
    `),
    compounds: true,
    joiners: wordList('en, ën'),
    magnitudes: wordNumbers(
      'honderd 100, dozijn 12, duizend 1e3, miljoen 1e6, mln 1e6, miljard 1e9, mld 1e9, mrd 1e9, biljoen 1e12',
    ),
    alone: wordList('honderd, duizend, driekwart'),
    fractions: wordNumbers(
      'helft 0.5, half 0.5, halve 0.5, derde 0.3333333333333333, derden 0.3333333333333333, kwart 0.25, driekwart 0.75, vijfde 0.2, tiende 0.1, tienden 0.1',
    ),
    halves: wordList('en een half, en een halve, en half'),
    shares: wordList('op de, van de, op'),
    minus: wordList('min, minus'),
    plus: wordList('plus'),
    vague: wordNumbers(
      'enkele 2, enige 2, een paar 2, tientallen 20, honderden 100, duizenden 1e3, tienduizenden 1e4, honderdduizenden 1e5, miljoenen 1e6, miljarden 1e9',
    ),
    approximately: wordList(
      "ongeveer, circa, ca, zo'n, rond, rond de, bijna, om en nabij de, naar schatting, ruwweg, een kleine, krap, zowat, pakweg, grofweg",
    ),
    moreThan: wordList(
      'meer dan, ruim, minstens, minimaal, ten minste, tenminste, boven, boven de, zeker, hoger dan, niet minder dan, dik, op zijn minst',
    ),
    lessThan: wordList(
      'minder dan, hooguit, hoogstens, maximaal, ten hoogste, tot, onder de, niet meer dan, nog geen, lager dan, tot wel',
    ),
    orMore: wordList('of meer, en meer, of ouder'),
    orLess: wordList('of minder, of jonger'),
    rangeOpeners: wordList('tussen, van'),
    rangeJoiners: wordList('tot, en, of, naar, à'),
    levels: wordList('tot, naar, van, tussen, op'),
    up: wordList(
      'steeg, stegen, stijgt, stijgen, gestegen, stijging, groeide, groeiden, groeit, groeien, gegroeid, groei, toegenomen, toename, hoger, duurder, verhoogd, verhoogde, verhoging, omhoog, klom, klommen, geklommen',
    ),
    down: wordList(
      'daalde, daalden, daalt, dalen, gedaald, daling, zakte, zakten, gezakt, kromp, krompen, gekrompen, krimp, afgenomen, afname, lager, verlaagd, verlaagde, verlaging, omlaag, goedkoper, verloor, verloren',
    ),
    partedVerbs: {
      up: namedGroups(`
        toe: nam, namen, neemt, nemen
        op: liep, liepen, loopt, lopen
        aan: trok, trokken, trekt
        omhoog: ging, gingen, gaat, gaan
      `),
      down: namedGroups(`
        af: nam, namen, neemt, nemen, viel, vielen
        terug: liep, liepen, loopt, lopen, viel, vielen, valt, ging, gingen
        achteruit: ging, gingen, gaat
        omlaag: ging, gingen, gaat
      `),
    },
    byWords: wordList('met'),
    multiples: wordList('keer, maal, voud, voudig'),
    units: wordCodes(`
      euro EUR, dollar USD, dollars USD, pond GBP, roebel RUB, kilo kg, kilogram kg, gram g, ton t, liter L, meter m, kilometer km, centimeter cm, millimeter mm, mijl [mi_i], knopen [kn_i],
      uur h, uren h, minuten min, minuut min, seconden s, dag d, dagen d, week wk, weken wk, maand mo, maanden mo, jaar a, jaren a, jarige a, graden Cel, graad Cel, hectare har, hectaren har,
      vierkante meter m2, vierkante kilometer km2, kubieke meter m3, kilometer per uur km/h, procent %, procentpunt [pp], procentpunten [pp], vaten [bbl_us], vat [bbl_us], megawatt MW, gigawatt GW, kilowatt kW
    `),
    hundredths: wordList('cent, cents, eurocent'),
    clockWords: wordList('om'),
    relativeTime: wordList('geleden, later, eerder, daarvoor, daarna, lang'),
    parts: wordList('waaronder, onder wie, inclusief'),
    rest: wordList('andere, anderen, nieuwe, van hen, meer'),
    tolls: {
      dead: wordList(
        'doden, dode, dood, omgekomen, overleden, gestorven, gedood, stierf, stierven, omkwamen, slachtoffers, dodental, sneuvelden',
      ),
      injured: wordList('gewonden, gewonde, gewond, verwond'),
      missing: wordList('vermisten, vermiste, vermist'),
    },
    perWords: wordList('per'),
    ofWords: wordList('van, aan, voor, in, op'),
    labels: wordList(
      'artikel, pagina, hoofdstuk, nummer, nr, groep, vlucht, fase, lijn, kanaal, seizoen, paragraaf',
    ),
  },
};
