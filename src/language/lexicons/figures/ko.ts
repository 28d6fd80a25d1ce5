import type { FigureWords } from '../../figure-lexicon.ts';
import { wordList } from '../../word-list.ts';
import { wordCodes, wordNumbers } from '../../word-values.ts';

/** Endings with which nouns of change become verbs: "증가" in "증가한", "증가했다". */
const ENDINGS = [
  '',
  '한',
  '했다',
  '했고',
  '했으며',
  '하며',
  '하고',
  '하여',
  '해',
  '하면서',
  '한다',
  '할',
  '된',
  '됐다',
  '세를',
  '폭은',
  '하는',
];
const inflected = (nouns: string) =>
  wordList(nouns).flatMap((noun) => ENDINGS.map((ending) => noun + ending));

export const korean: FigureWords = {
  stopWords: wordList(
    '그, 이, 저, 및, 또, 또는, 그리고, 등, 더, 약, 수, 것, 이날, 지난, 있다, 있는, 했다, 한다, 대해, 위해, 통해, 따라, 따르면',
  ),
  grammar: { verbFinal: true, conjunctions: wordList('및, 그리고, 또는') },
  numbers: {
    cardinals: wordNumbers(`
      한 1, 하나 1, 두 2, 둘 2, 세 3, 셋 3, 네 4, 넷 4, 다섯 5, 여섯 6, 일곱 7, 여덟 8, 아홉 9, 열 10, 스물 20, 스무 20, 서른 30, 마흔 40, 쉰 50, 예순 60, 일흔 70, 여든 80, 아흔 90
    `),
    compounds: true,
    magnitudes: wordNumbers('백 100, 천 1e3, 만 1e4, 백만 1e6, 천만 1e7, 억 1e8, 조 1e12'),
    fractions: wordNumbers('절반 0.5, 반 0.5'),
    alone: wordList('절반'),
    halves: wordList('반'),
    wholesFirst: wordList('분의'),
    minus: wordList('영하, 마이너스'),
    plus: wordList('영상'),
    vague: wordNumbers(
      '수십 20, 수백 200, 수천 2000, 수만 20000, 수십만 200000, 수백만 2000000, 수천만 20000000, 수억 200000000, 몇십 20, 몇백 200, 몇천 2000',
    ),
    approximately: wordList('약, 대략, 거의, 가까이, 추정'),
    moreThan: wordList('최소, 적어도, 최소한'),
    lessThan: wordList('최대, 많아야, 고작'),
    orMore: wordList('이상, 이상이, 이상을, 이상의, 이상은, 이상으로, 넘게, 넘는, 넘은, 여, 초과, 남짓'),
    orLess: wordList('이하, 이하의, 이하로, 이하가, 미만, 미만의, 미만이'),
    orSo: wordList('가량, 가량의, 정도, 정도의, 안팎, 가까이, 가까운, 쯤'),
    rangeJoiners: wordList('에서, 내지'),
    levels: wordList('로, 으로, 까지, 에'),
    up: inflected('증가, 상승, 급등, 인상, 확대, 성장, 급증').concat(
      wordList('늘어, 늘어난, 늘었다, 늘었고, 올라, 올랐다, 오른, 올랐고, 뛰어, 뛰었다, 오르며'),
    ),
    down: inflected('감소, 하락, 급락, 인하, 축소, 급감').concat(
      wordList('줄어, 줄어든, 줄었다, 줄었고, 내려, 내렸다, 내린, 떨어져, 떨어진, 떨어졌다'),
    ),
    multiples: wordList('배'),
    units: wordCodes(`
      원 KRW, 달러 USD, 유로 EUR, 엔 JPY, 위안 CNY, 파운드 GBP, 루블 RUB, 퍼센트 %, 프로 %, 킬로미터 km, 킬로 km, 미터 m, 센티미터 cm, 밀리미터 mm, 킬로그램 kg, 그램 g, 톤 t, 리터 L,
      헥타르 har, 제곱미터 m2, 제곱킬로미터 km2, 년 a, 년간 a, 살 a, 세 a, 개월 mo, 개월간 mo, 달 mo, 주 wk, 주간 wk, 일간 d, 시간 h, 분 min, 분간 min, 초 s, 도 Cel, 배럴 [bbl_us], 메가와트 MW, 기가와트 GW, 킬로와트 kW
    `),
    counters: wordList(
      '명, 사람, 마리, 대, 채, 가구, 곳, 개, 건, 척, 권, 장, 차례, 그루, 나라, 가족, 아이, 동, 병, 잔, 벌, 자루, 팀, 번',
    ),
    yearWords: wordList('년, 연도, 년도'),
    clockWords: wordList('월, 일, 시, 호, 위, 번, 회, 차, 세기, 기, 층, 분기'),
    relativeTime: wordList('전, 뒤, 후, 만에'),
    tolls: {
      dead: wordList('사망, 사망자, 숨져, 숨졌다, 숨지고, 숨진, 목숨'),
      injured: wordList('부상, 부상자, 다쳐, 다쳤다, 다치고, 다친'),
      missing: wordList('실종, 실종자, 실종됐다, 실종되고'),
    },
    unitEndings: wordList(
      '에서, 으로, 까지, 부터, 이라고, 라고, 이다, 이며, 였다, 짜리, 가량, 다, 을, 를, 이, 가, 은, 는, 에, 의, 로, 와, 과, 도, 만, 씩',
    ),
    labels: wordList('제'),
  },
};
