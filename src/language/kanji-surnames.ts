import { wordList } from './word-list.ts';

/** How the characters of Japanese surnames are read in them, where they have one common reading there. */
const READINGS = new Map(
  wordList(`
    田 ta, 中 naka, 山 yama, 川 kawa, 河 kawa, 本 moto, 元 moto, 村 mura, 木 ki, 野 no, 井 i, 上 ue, 下 shita, 高 taka, 橋 hashi, 小 ko,
    林 bayashi, 石 ishi, 原 hara, 島 shima, 嶋 shima, 崎 saki, 松 matsu, 森 mori, 池 ike, 岡 oka, 谷 tani, 内 uchi, 口 guchi, 沢 zawa,
    澤 zawa, 竹 take, 武 take, 西 nishi, 東 higashi, 北 kita, 南 minami, 大 o, 水 mizu, 清 kiyo, 金 kane, 青 aoki, 黒 kuro, 白 shira,
    長 naga, 永 naga, 杉 sugi, 桜 sakura, 宮 miya, 平 hira, 浅 asa, 秋 aki, 荒 ara, 新 ara, 今 ima, 岩 iwa, 植 ue, 榎 enoki, 太 o,
    尾 o, 奥 oku, 片 kata, 菊 kiku, 久 ku, 倉 kura, 栗 kuri, 桑 kuwa, 坂 saka, 阪 saka, 酒 saka, 笹 sasa, 柴 shiba, 杜 mori, 関 seki,
    瀬 se, 千 chi, 塚 tsuka, 辻 tsuji, 土 tsuchi, 角 kado, 津 tsu, 戸 to, 飛 tobi, 鳥 tori, 苗 nae, 成 nari, 根 ne, 畑 hata, 早 haya,
    浜 hama, 濱 hama, 羽 ha, 樋 hi, 福 fuku, 藤 fuji, 古 furu, 細 hoso, 堀 hori, 前 mae, 牧 maki, 増 masu, 丸 maru, 三 mi, 宅 yake,
    向 mukai, 茂 mo, 望 mochi, 矢 ya, 八 ya, 吉 yoshi, 米 yone, 若 waka, 和 wa, 渡 wata, 辺 nabe, 邉 nabe, 部 be, 子 ko, 屋 ya,
    垣 gaki, 地 chi, 生 o, 江 e, 浦 ura, 梅 ume, 門 kado, 形 gata, 見 mi, 園 sono, 波 nami, 原 hara, 葉 ba, 花 hana, 馬 ba, 星 hoshi
  `).map((entry) => entry.split(' ') as [string, string]),
);

/** Surnames whose reading is not that of their characters. */
const WHOLE = new Map(
  wordList(`
    佐藤 sato, 伊藤 ito, 加藤 kato, 斎藤 saito, 齋藤 saito, 斉藤 saito, 後藤 goto, 近藤 kondo, 遠藤 endo, 工藤 kudo, 安藤 ando, 内藤 naito,
    武藤 muto, 江藤 eto, 須藤 sudo, 進藤 shindo, 鈴木 suzuki, 小林 kobayashi, 渡辺 watanabe, 渡邉 watanabe, 林 hayashi, 阿部 abe,
    安倍 abe, 岸田 kishida, 岸 kishi, 菅 suga, 麻生 aso, 石破 ishiba, 高市 takaichi, 小泉 koizumi, 鳩山 hatoyama, 野田 noda, 枝野 edano,
    小池 koike, 服部 hattori, 長谷川 hasegawa, 五十嵐 igarashi, 佐々木 sasaki, 佐野 sano, 佐久間 sakuma, 大谷 otani, 神谷 kamiya,
    上田 ueda, 植田 ueda, 原田 harada, 柴田 shibata, 本田 honda, 本間 honma, 本多 honda, 町田 machida, 飯田 iida, 菅原 sugawara,
    黒田 kuroda, 白井 shirai, 青木 aoki, 青山 aoyama, 小川 ogawa, 小野 ono, 小野寺 onodera, 小山 oyama, 小田 oda, 小沢 ozawa, 河野 kono,
    玉木 tamaki, 玉城 tamaki, 橋本 hashimoto, 橋下 hashimoto, 上野 ueno, 上川 kamikawa, 川上 kawakami, 村上 murakami, 井上 inoue,
    三浦 miura, 三宅 miyake, 松井 matsui, 新井 arai, 荒井 arai, 今井 imai, 桜井 sakurai, 酒井 sakai, 坂本 sakamoto, 熊谷 kumagai,
    矢野 yano, 北川 kitagawa, 中川 nakagawa, 吉川 yoshikawa, 林田 hayashida, 平井 hirai, 福島 fukushima, 松島 matsushima, 久保 kubo,
    大久保 okubo, 久保田 kubota, 茂木 motegi, 萩生田 hagiuda, 世耕 seko, 加納 kano, 盛山 moriyama, 盛田 morita, 岩屋 iwaya, 赤沢 akazawa,
    羽田 haneda, 羽生 hanyu, 山内 yamauchi, 竹内 takeuchi, 木内 kiuchi, 堀内 horiuchi, 大江 oe, 王 o, 張本 harimoto
  `).map((entry) => entry.split(' ') as [string, string]),
);
const LONGEST = 3;
/** Together with another character: 日 and 一 begin few surnames, and words do. */
const LEAST = 2;

/**
 * How the surname is read with which a Japanese name begins, and its length: 田中健一 is Tanaka. The longest surname of the
 * list, else two characters of which each has its reading; null where neither is there. Readings of given names differ from
 * person to person.
 */
export function surnameReading(name: string): { readonly reading: string; readonly length: number } | null {
  for (let length = Math.min(LONGEST, name.length); length > 0; length -= 1) {
    const reading = WHOLE.get(name.slice(0, length));
    if (reading !== undefined && (length > 1 || name.length > LEAST)) return { reading, length };
  }
  const [first, second] = [READINGS.get(name[0] ?? ''), READINGS.get(name[1] ?? '')];
  return first === undefined || second === undefined ? null : { reading: first + second, length: LEAST };
}
