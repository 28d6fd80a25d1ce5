import type { FigureWords } from '../../figure-lexicon.ts';
import { wordList } from '../../word-list.ts';
import { wordCodes, wordNumbers } from '../../word-values.ts';

export const finnish: FigureWords = {
  stopWords: wordList(
    `ja, on, ei, että, se, oli, ovat, hän, mutta, myös, joka, jotka, kun, kuin, tai, sekä, jo, vain, nyt, sen, ne, niin, mukaan, ollut, olleet`,
  ),
  grammar: {
    conjunctions: wordList('ja, mutta, tai, sekä, eli'),
    determiners: wordList('tämä, tuo, se, nämä, ne, sen, niiden'),
    prepositions: wordList('ennen, jälkeen, mukaan, kanssa, ilman, lähellä, vuonna'),
    subordinators: wordList('että, joka, jotka, koska, kun, jos, vaikka'),
    negations: wordList('ei, eivät'),
    auxiliaries: wordList('on, oli, ovat, olivat, ollut'),
  },
  numbers: {
    cardinals: wordNumbers(
      `nolla 0, yksi 1, kaksi 2, kolme 3, neljä 4, viisi 5, kuusi 6, seitsemän 7, kahdeksan 8, yhdeksän 9, kymmenen 10, yksitoista 11, kaksitoista 12, kolmetoista 13, neljätoista 14, viisitoista 15, kuusitoista 16, seitsemäntoista 17, kahdeksantoista 18, yhdeksäntoista 19, kaksikymmentä 20, kolmekymmentä 30, neljäkymmentä 40, viisikymmentä 50, kuusikymmentä 60, seitsemänkymmentä 70, kahdeksankymmentä 80, yhdeksänkymmentä 90, sata 100, sataa 100, puolitoista 1.5, tusina 12`,
    ),
    magnitudes: wordNumbers(
      'sata 100, sataa 100, tuhat 1e3, tuhatta 1e3, miljoona 1e6, miljoonaa 1e6, milj 1e6, miljardi 1e9, miljardia 1e9, mrd 1e9',
    ),
    fractions: wordNumbers(
      'puolet 0.5, puoli 0.5, kolmannes 0.3333333333333333, kolmasosa 0.3333333333333333, neljännes 0.25, neljäsosa 0.25, viidennes 0.2, viidesosa 0.2, kymmenesosa 0.1',
    ),
    vague: wordNumbers(
      'muutama 2, muutamia 2, useita 2, useat 2, kymmeniä 20, kymmenet 20, satoja 200, sadat 200, tuhansia 1e3, tuhannet 1e3, kymmeniätuhansia 1e4, miljoonia 1e6',
    ),
    units: wordCodes(
      `euro EUR, euroa EUR, dollaria USD, puntaa GBP, kruunua SEK, kilo kg, kiloa kg, kilogrammaa kg, grammaa g, tonni t, tonnia t, litra L, litraa L, metri m, metriä m, kilometri km, kilometriä km, senttiä cm, tunti h, tuntia h, minuutti min, minuuttia min, sekuntia s, päivä d, päivää d, vuorokautta d, viikko wk, viikkoa wk, kuukausi mo, kuukautta mo, vuosi a, vuotta a, vuotias a, vuotiaan a, astetta Cel, hehtaaria har, neliömetriä m2, neliökilometriä km2, prosentti %, prosenttia %, prosenttiyksikköä [pp], tynnyriä [bbl_us]`,
    ),
    compounds: true,
    alone: wordList('sata, tuhat, puolet'),
    shares: wordList(''),
    minus: wordList('miinus'),
    approximately: wordList('noin, suunnilleen, lähes, melkein, arviolta, vajaa, vajaat'),
    moreThan: wordList('yli, ainakin, vähintään, enemmän kuin, runsas, runsaat'),
    lessThan: wordList('alle, enintään, korkeintaan, vähemmän kuin, jopa'),
    orMore: wordList('tai enemmän'),
    orLess: wordList('tai vähemmän'),
    rangeOpeners: wordList(''),
    rangeJoiners: wordList('tai'),
    levels: wordList(''),
    up: wordList(
      'kasvoi, kasvaa, kasvanut, kasvu, nousi, nousee, noussut, nousu, lisääntyi, lisääntynyt, kallistui',
    ),
    down: wordList(
      'laski, laskivat, laskee, laskenut, lasku, väheni, vähenee, vähentynyt, putosi, pudonnut, aleni, supistui, halpeni',
    ),
    byWords: wordList(''),
    multiples: wordList('kertaa, kertainen'),
    clockWords: wordList('kello, klo'),
    relativeTime: wordList('sitten, myöhemmin, aiemmin'),
    parts: wordList('joista, mukaan lukien'),
    rest: wordList('muuta, muita, lisää'),
    perWords: wordList(''),
    ofWords: wordList(''),
    labels: wordList('artikla, sivu, luku, numero, nro, ryhmä, lento, vaihe, linja, kanava, kausi, pykälä'),
    tolls: {
      dead: wordList('kuoli, kuollut, kuolleita, kuollutta, kuolivat, sai surmansa, uhria'),
      injured: wordList('loukkaantui, loukkaantunutta, loukkaantunut, haavoittui, haavoittunutta'),
      missing: wordList('kateissa, kadonnutta, kadonnut'),
    },
  },
};
