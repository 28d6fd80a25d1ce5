import type { FigureWords } from '../../figure-lexicon.ts';
import { wordList } from '../../word-list.ts';
import { wordCodes, wordNumbers } from '../../word-values.ts';

export const indonesian: FigureWords = {
  stopWords: wordList(
    `yang, dan, di, ke, dari, untuk, dengan, pada, ini, itu, adalah, tidak, akan, dalam, juga, oleh, sebagai, karena, atau, telah, sudah, ada, bisa, saat, setelah, sebelum, antara, lebih, hanya, bahwa, namun, tetapi, para, sebuah, hingga, sejak`,
  ),
  grammar: {
    conjunctions: wordList('dan, atau, tetapi, namun'),
    determiners: wordList('ini, itu, para, sebuah, seorang, setiap'),
    prepositions: wordList(
      'di, ke, dari, untuk, dengan, pada, dalam, oleh, sejak, antara, hingga, sampai, selama',
    ),
    subordinators: wordList('yang, bahwa, karena, ketika, saat, jika, setelah'),
    negations: wordList('tidak, bukan, belum'),
    auxiliaries: wordList('akan, telah, sudah, sedang, adalah'),
  },
  numbers: {
    cardinals: wordNumbers(
      `nol 0, satu 1, seorang 1, sebuah 1, dua 2, tiga 3, empat 4, lima 5, enam 6, tujuh 7, delapan 8, sembilan 9, sepuluh 10, sebelas 11, selusin 12`,
    ),
    magnitudes: wordNumbers(
      'puluh 10, ratus 100, seratus 100, ribu 1e3, seribu 1e3, juta 1e6, sejuta 1e6, miliar 1e9, triliun 1e12, lusin 12',
    ),
    fractions: wordNumbers(
      'setengah 0.5, separuh 0.5, sepertiga 0.3333333333333333, seperempat 0.25, seperlima 0.2',
    ),
    vague: wordNumbers(
      'beberapa 2, sejumlah 2, puluhan 20, belasan 11, ratusan 200, ribuan 1e3, puluhan ribu 1e4, ratusan ribu 1e5, jutaan 1e6',
    ),
    units: wordCodes(
      `rupiah IDR, dolar USD, euro EUR, kilo kg, kilogram kg, gram g, ton t, liter L, meter m, kilometer km, sentimeter cm, jam h, menit min, detik s, hari d, minggu wk, pekan wk, bulan mo, tahun a, derajat Cel, hektare har, hektar har, meter persegi m2, kilometer persegi km2, persen %, barel [bbl_us]`,
    ),
    alone: wordList('seratus, seribu, sejuta'),
    minus: wordList('minus'),
    approximately: wordList('sekitar, kira kira, hampir, kurang lebih, diperkirakan'),
    moreThan: wordList('lebih dari, di atas, sedikitnya, setidaknya, paling sedikit, minimal'),
    lessThan: wordList('kurang dari, di bawah, paling banyak, maksimal, hingga'),
    orMore: wordList('atau lebih'),
    orLess: wordList('atau kurang'),
    rangeOpeners: wordList('antara, dari'),
    rangeJoiners: wordList('dan, hingga, sampai, atau'),
    levels: wordList('menjadi, ke, dari'),
    up: wordList('naik, meningkat, kenaikan, peningkatan, tumbuh, bertambah, melonjak'),
    down: wordList('turun, menurun, penurunan, merosot, berkurang, anjlok, menyusut'),
    byWords: wordList('sebesar'),
    multiples: wordList('kali'),
    clockWords: wordList('pukul, jam'),
    relativeTime: wordList('lalu, kemudian, sebelumnya'),
    parts: wordList('termasuk, di antaranya'),
    rest: wordList('lainnya, lain, baru'),
    perWords: wordList('per'),
    ofWords: wordList('dari'),
    labels: wordList('pasal, halaman, bab, nomor, grup, penerbangan, tahap, jalur, saluran, musim, tanggal'),
    tolls: {
      dead: wordList('tewas, meninggal, meninggal dunia'),
      injured: wordList('terluka, luka, luka-luka, cedera'),
      missing: wordList('hilang'),
    },
  },
};
