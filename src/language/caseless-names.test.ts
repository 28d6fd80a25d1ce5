import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { lexiconFor } from './lexicons.ts';
import { partsOfName } from './name-parts.ts';
import { skeletonOf, soundOf } from './name-sound.ts';
import { findNames } from './names.ts';
import { splitSentences } from './sentences.ts';

function names(text: string, language: string): string[] {
  const lexicon = lexiconFor(language);
  return findNames(text, splitSentences(text, lexicon), lexicon).map(({ text, kind }) => `${text}/${kind}`);
}

describe('findNames in Chinese', () => {
  it('knows foreign names by their characters, behind an office, with a dot, or before a word for a place', () => {
    expect(names('挪威外交大臣埃里克·桑德贝里周三说。', 'zh')).toEqual([
      '挪威/place',
      '埃里克·桑德贝里/person',
    ]);
    expect(names('论文作者是玛格丽特·奥康纳。', 'zh')).toEqual(['玛格丽特·奥康纳/unknown']);
    expect(names('总理霍尔特抵达梅斯塔村。', 'zh')).toEqual(['霍尔特/person', '梅斯塔/place']);
  });

  it('knows Chinese persons behind an office and before an honorific', () => {
    expect(names('发言人罗秀兰周三表示，桥已关闭。王建国教授反对。', 'zh')).toEqual([
      '罗秀兰/person',
      '王建国/person',
    ]);
  });

  it('leaves out words that begin like a name or run into one', () => {
    expect(names('部长法布里齐奥·托涅蒂威胁停运。官员马上回应。', 'zh')).toEqual([
      '法布里齐奥·托涅蒂/person',
    ]);
    expect(names('主持人根本没有回答，专家平素低调。', 'zh')).toEqual([]);
    expect(names('市长周一普遍认为市场预期利率将维持不变。', 'zh')).toEqual([]);
  });
});

describe('findNames in Japanese', () => {
  it('knows katakana with a dot or before an office, an honorific or a word for a place', () => {
    expect(names('マーレン・ホルト外相は演説した。ホルト氏はメスタ村へ。', 'ja')).toEqual([
      'マーレン・ホルト/person',
      'ホルト/person',
      'メスタ/place',
    ]);
    expect(names('フェリーのストライキでトラックが止まった。', 'ja')).toEqual([]);
  });

  it('parts a country from the island behind the dot', () => {
    expect(names('ギリシャ・ヒオス島で地震。', 'ja')).toEqual(['ギリシャ/place', 'ヒオス/place']);
  });

  it('knows Japanese persons by honorific, and by surname before an office', () => {
    expect(names('石田健二官房長官は述べた。松本さんは驚いた。', 'ja')).toEqual([
      '石田健二/person',
      '松本/person',
    ]);
    expect(names('党本部は市議会議員に説明した。', 'ja')).toEqual([]);
  });
});

describe('findNames in Arabic', () => {
  it('knows names behind an office and what belongs to it, and their last part alone', () => {
    expect(names('أكد وزير الخارجية النرويجي إريك ساندبرغ ذلك. ثم غادر ساندبرغ القاعة.', 'ar')).toEqual([
      'النرويج/place',
      'إريك ساندبرغ/person',
      'ساندبرغ/person',
    ]);
    expect(names('وقالت رئيسته إليز كاربونيل إن التضخم تراجع.', 'ar')).toEqual(['إليز كاربونيل/person']);
  });

  it('takes no object of an office for its holder', () => {
    expect(names('وأعلن رئيس الوزراء تشكيل لجنة جديدة. التقى الرئيس وفدا رفيع المستوى.', 'ar')).toEqual([]);
  });

  it('knows places behind the word for what they are', () => {
    expect(names('انهار جدار في قرية ميستا بجزيرة خيوس.', 'ar')).toEqual(['ميستا/place', 'خيوس/place']);
  });
});

describe('findNames in languages without a lexicon', () => {
  it('knows Korean names by an office, a surname, and syllables that Korean words seldom have', () => {
    expect(names('이재훈 대표는 블라디미르 페트로프 러시아 외무장관과 만났다.', 'ko')).toEqual([
      '이재훈/person',
      '블라디미르 페트로프/person',
      '러시아/place',
    ]);
    expect(names('은행가 루제로 칼다렐리에게 징역을 선고했다.', 'ko')).toEqual(['루제로 칼다렐리/person']);
    expect(names('신임 장관 후보자는 프로그램 감독과 그룹 회장을 만났다.', 'ko')).toEqual([]);
  });

  it('knows Hebrew names behind an office before a word that it knows', () => {
    expect(
      names('שר הדיג של נורווגיה הנריק סולבקן התפטר. מאמן הקבוצה דוד לוינשטיין הודיע על כך.', 'he'),
    ).toEqual(['נורווגיה/place', 'הנריק סולבקן/person', 'דוד לוינשטיין/person']);
    expect(
      names('שר האוצר אמר כי נגיד הבנק המרכזי הודיע על כך. מנהל בית החולים סיפר על מחסור.', 'he'),
    ).toEqual([]);
  });
});

describe('findNames in mixed scripts', () => {
  it('parts a name in Latin letters from words that stand beside it without a space', () => {
    expect(names('这是NBX电台和Mary Bell教授的研究。', 'zh')).toEqual([
      'NBX/organisation',
      'Mary Bell/unknown',
    ]);
  });
});

describe('names in several scripts', () => {
  const key = (part: string) => skeletonOf(soundOf(part));

  it.each([
    ['Karelidis', ['卡雷利迪斯', 'カレリディス', 'كاريليديس', '카렐리디스', 'קרלידיס', 'Карелидис']],
    ['Brennock', ['布伦诺克', 'ブレノック', 'برينوك', 'Бреннок']],
    ['Macaraig', ['马卡赖格', 'マカライグ', 'ماكارايغ']],
    ['Wibisana', ['维比萨纳', 'ウィビサナ', 'ويبيسانا', 'Вибисана']],
  ])('lead %s to one key', (latin, others) => {
    expect(others.map(key)).toEqual(others.map(() => key(latin)));
  });

  it('are read as their language reads the characters', () => {
    expect(partsOfName('長野和也', 'ja')[0]).toEqual({ written: '長野', spoken: 'nagano' });
    expect(partsOfName('陈志远', 'zh').map(({ spoken }) => soundOf(spoken))).toEqual(['Cen', 'jiuan']);
    expect(partsOfName('斯塔夫罗斯·卡雷利迪斯', 'zh').map(({ written }) => written)).toEqual([
      '斯塔夫罗斯',
      '卡雷利迪斯',
    ]);
  });
});

describe('hostile text without capitals', () => {
  it.each([
    ['zh', '总理斯塔'],
    ['zh', '长王'],
    ['zh', '斯·'],
    ['ja', 'アー'],
    ['ja', '田中'],
    ['ar', 'وزير الخارجية '],
    ['ar', 'محمد '],
    ['ko', '페트로프 '],
    ['ko', '장관 '],
    ['he', 'שר הדיג '],
    ['he', 'סולבקן '],
  ])('is read in linear time in %s: %s', (language, piece) => {
    const lexicon = lexiconFor(language);
    const text = piece.repeat(200_000 / piece.length);
    const sentences = [{ start: 0, end: text.length }];
    const started = threadMilliseconds();
    findNames(text, sentences, lexicon);
    expect(threadMilliseconds() - started).toBeLessThan(4_000);
  });
});
