import { wordList } from '../../word-list.ts';

/** What tells names in Korean, which has no lexicon: surnames, the commonest first, and words for offices beside a name. */
export const koreanNames = {
  surnames:
    '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국',
  /** Behind a name; `singly` are those that a foreign name of one part is enough for. */
  titles: wordList(
    '대통령, 총리, 장관, 의원, 후보, 국왕, 왕세자, 감독, 선수, 씨, 대표, 위원장, 회장, 의장, 총재, 시장, 지사, 교수, 대변인, 차관, 대사, 사장, 총장, 국장, 청장, 판사, 검사, 변호사, 기자, 박사, 작가, 위원, 재판장, 사령관, 장군, 총서기, 주석, 수석, 실장, 본부장, 코치, 배우, 시인, 소설가, 은행가, 번역가, 매니저, 연구원, 경찰서장',
  ),
  singly: wordList('대통령, 총리, 장관, 의원, 국왕, 왕세자, 씨'),
  /** What stands behind a noun as one word with it; longest first. */
  particles: wordList(
    '에게서, 으로부터, 에게, 에서, 으로, 이라고, 라고, 과의, 와의, 은, 는, 이, 가, 을, 를, 의, 도, 와, 과, 에, 로',
  ),
  placeNouns: wordList('섬, 마을, 시, 주, 도, 군, 현, 만, 항, 강, 산, 공항'),
} as const;
