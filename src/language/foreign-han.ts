import { wordList } from './word-list.ts';

/**
 * The characters with which Chinese writes foreign names, by the syllable that they stand for there, after the tables of the
 * Xinhua agency for names from European languages. A syllable is what a foreign spelling has for it, which is not what the
 * character is called: 尔 (er) is l or r, 夫 (fu) is f or v. Rare syllables are left out.
 */
const SYLLABLES = `
  ba: 巴芭, be: 贝别, bi: 比碧, bo: 博波伯勃, bu: 布卜, bai: 拜, bau: 鲍, ban: 班, ben: 本, bin: 宾彬, bon: 邦,
  p: 普, pa: 帕, pe: 佩珀彼, pi: 皮, po: 坡, pai: 派, pan: 潘, pen: 彭, pin: 平, pon: 庞蓬,
  d: 德, da: 达黛妲, di: 迪狄, do: 多, du: 杜, dai: 戴, dau: 道, dan: 丹旦, den: 登邓, din: 丁, don: 东栋敦,
  t: 特忒, ta: 塔, te: 泰帖铁, ti: 蒂提季, to: 托, tu: 图, tau: 陶, tan: 坦, ten: 滕, tin: 廷婷, ton: 通顿, tom: 汤唐,
  g: 格, ga: 加伽, ge: 盖, gi: 吉, go: 戈, gu: 古, gau: 高, gan: 甘, gen: 根, gon: 贡冈, gua: 瓜, gui: 圭,
  k: 克, ka: 卡喀, ko: 科柯, ki: 基, ku: 库, kai: 凯, kau: 考, kan: 坎, kon: 康孔, ken: 肯, kin: 金, kua: 夸, kui: 奎魁,
  v: 夫, va: 瓦娃, ve: 韦, vi: 维薇威, vo: 沃, vu: 武伍, van: 万旺, ven: 文温,
  f: 弗芙, fa: 法, fe: 费, fi: 菲, fo: 福, fu: 富, fan: 范凡, fen: 芬, fon: 丰,
  z: 兹, za: 扎, ze: 泽, zo: 佐, zu: 祖, zan: 赞, zen: 曾, c: 茨齐, tsa: 察, tse: 采策, tso: 措,
  s: 斯丝, sa: 萨, se: 塞, si: 西锡, so: 索, su: 苏素, sai: 赛, san: 桑, sen: 森, sin: 辛, son: 松宋孙逊,
  sh: 什, sha: 沙莎夏, she: 谢舍歇, shi: 希茜, shu: 舒, sho: 肖绍, shan: 尚珊, shen: 申, shin: 欣,
  ja: 贾, je: 杰捷热, jo: 乔若, ju: 朱茹, jan: 简詹, jin: 津, jon: 琼, jen: 珍,
  ch: 奇琪, cha: 恰查, che: 切彻, chu: 丘楚, chan: 钱昌, chen: 陈琴,
  ha: 哈, he: 赫黑, ho: 霍, hu: 胡休侯, hai: 海, hau: 豪, han: 汉罕, hen: 亨, hon: 洪, hua: 华, hui: 惠,
  m: 姆, mu: 穆, ma: 马玛, me: 梅默, mi: 米, mo: 莫摩, mai: 迈, mau: 毛, man: 曼, men: 门, min: 明, mon: 蒙孟,
  n: 恩, na: 纳娜, ne: 内涅, ni: 尼妮, no: 诺, nu: 努, nai: 奈, nau: 瑙, nan: 南楠, nen: 嫩, nin: 宁,
  l: 尔, le: 莱勒, la: 拉, li: 利莉丽立, lo: 洛, lu: 卢吕, lau: 劳, lan: 兰, len: 伦连, lin: 林琳, lon: 隆朗,
  re: 雷蕾, ri: 里, ro: 罗萝, ru: 鲁, rai: 赖, ron: 龙, r: 日,
  a: 阿, e: 埃, i: 伊易, o: 奥欧, u: 乌, ai: 艾, an: 安, in: 英因, on: 翁昂, er: 厄,
  ya: 亚雅娅, ye: 耶叶, yo: 约, yu: 尤优, yan: 扬
`;
/** Of these the ones that are common in ordinary words: a run of them alone is no name. */
const COMMON = new Set(
  '比别波布本班派平达多代道登东通提图泰铁塔季汤唐加高根古格基金康孔万文温武威法费福富范丰采策措察西沙希苏索松宋孙森桑申尚曾热若津简查切钱昌陈黑海豪汉洪华惠休胡马米梅毛门明蒙默摩内南宁利丽林里连龙隆朗罗劳日安英因欧立罕素优易伊约叶扬考甘贡夸普珍欣辛莫努',
);

const syllables = new Map(
  wordList(SYLLABLES).flatMap((entry) => {
    const [syllable = '', characters = ''] = entry.split(': ');
    return [...characters].map((character) => [character, syllable] as const);
  }),
);

/** Between the parts of a foreign name. */
export const NAME_DOTS = '·•・‧∙';

/** Source of a character class for foreign names in Chinese. */
export const FOREIGN_HAN = [...syllables.keys()].join('');

/** What a foreign name or part of one sounds like that is written in Chinese characters; null where it can be none. */
export function foreignHanSound(part: string): string | null {
  let sound = '';
  for (const character of part) {
    const syllable = syllables.get(character);
    if (syllable === undefined) return null;
    sound += syllable;
  }
  return part.length < 2 ? null : sound;
}

/** Whether some character of a run is hardly used but for names: 根本 and 安宁 are common words. */
export function mayBeForeign(run: string): boolean {
  for (const character of run) if (!COMMON.has(character)) return true;
  return false;
}

/** Whether a run of such characters is surely no common word: most are hardly used but for names. */
export function looksForeign(run: string): boolean {
  let rare = 0;
  for (const character of run) if (!COMMON.has(character)) rare += 1;
  return run.length >= 3 && rare >= 2 && 2 * rare >= run.length;
}
