import type { FigureWords } from '../../figure-lexicon.ts';
import { wordList } from '../../word-list.ts';
import { wordCodes, wordNumbers } from '../../word-values.ts';

export const vietnamese: FigureWords = {
  stopWords: wordList(
    `và, của, là, có, cho, không, được, trong, các, một, những, với, này, đã, đến, khi, để, ở, từ, theo, về, ra, vào, trên, tại, cũng, như, do, sẽ, đang, bị, sau, đó, thì, mà, hay, hoặc, nhưng, vì`,
  ),
  grammar: {
    conjunctions: wordList('và, hoặc, hay, nhưng'),
    determiners: wordList('các, những, này, đó, mỗi'),
    prepositions: wordList('trong, ở, tại, từ, đến, với, cho, trên, dưới, theo, về, sau, trước'),
    subordinators: wordList('rằng, khi, vì, nếu, mà'),
    negations: wordList('không, chưa'),
    auxiliaries: wordList('đã, sẽ, đang, bị, được, là'),
  },
  numbers: {
    cardinals: wordNumbers(
      `không 0, một 1, hai 2, ba 3, bốn 4, tư 4, năm 5, lăm 5, sáu 6, bảy 7, tám 8, chín 9, mười 10, tá 12`,
    ),
    magnitudes: wordNumbers('mươi 10, trăm 100, nghìn 1e3, ngàn 1e3, triệu 1e6, tỷ 1e9, tỉ 1e9'),
    fractions: wordNumbers('nửa 0.5'),
    vague: wordNumbers(
      'vài 2, nhiều 2, một số 2, hàng chục 20, hàng trăm 200, hàng nghìn 1e3, hàng ngàn 1e3, hàng vạn 1e4, hàng triệu 1e6',
    ),
    units: wordCodes(
      `đồng VND, đô la USD, USD USD, euro EUR, kg kg, gam g, tấn t, lít L, mét m, kilômét km, giờ h, tiếng h, phút min, giây s, ngày d, tuần wk, tháng mo, năm a, tuổi a, độ Cel, hécta har, ha har, mét vuông m2, kilômét vuông km2, phần trăm %, điểm phần trăm [pp], thùng [bbl_us]`,
    ),
    halves: wordList('rưỡi'),
    minus: wordList('âm'),
    approximately: wordList('khoảng, gần, chừng, ước tính, xấp xỉ'),
    moreThan: wordList('hơn, trên, ít nhất, tối thiểu'),
    lessThan: wordList('dưới, chưa đến, ít hơn, tối đa, nhiều nhất'),
    orMore: wordList('trở lên'),
    orLess: wordList('trở xuống'),
    rangeOpeners: wordList('từ, giữa'),
    rangeJoiners: wordList('đến, tới, và, hoặc'),
    levels: wordList('lên, xuống, còn, ở mức'),
    up: wordList('tăng, tăng thêm, mức tăng, nâng'),
    down: wordList('giảm, sụt, mức giảm, hạ'),
    byWords: wordList(''),
    multiples: wordList('lần'),
    clockWords: wordList('lúc'),
    relativeTime: wordList('trước, sau'),
    parts: wordList('trong đó, gồm'),
    rest: wordList('khác, nữa'),
    perWords: wordList('mỗi, một'),
    ofWords: wordList('của'),
    labels: wordList('điều, trang, chương, số, nhóm, chuyến, quý, quận'),
    tolls: {
      dead: wordList('chết, thiệt mạng, tử vong'),
      injured: wordList('bị thương'),
      missing: wordList('mất tích'),
    },
  },
};
