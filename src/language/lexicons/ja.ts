import type { Lexicon } from '../lexicon.ts';
import { wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** Japanese. */
export const japanese: Lexicon = {
  language: 'ja',
  words: {
    unspaced: true,
    stopWords: wordList(
      'の, に, は, を, た, が, で, て, と, し, れ, さ, ある, いる, も, する, から, な, こと, として, い, や, など, なっ, ない, この, ため, その, あっ, よう, また, もの, という, あり, まで, られ, なる, へ, か, だ, これ, によって, により, おり, より, による, ず, なり, られる, において, について',
    ),
    abbreviations: [],
    synonyms: wordGroups(`
      述べた, 語った, 話した, 強調した
      発表した, 公表した
      増加, 上昇
      減少, 低下
      問題, 課題
      支援, 援助
      約, およそ
      攻撃, 襲撃
      会談, 協議, 交渉
    `),
    meanings: `
      accident: 事故, 衝突, 墜落, 脱線
      accuse: 非難, 告発, 起訴, 告訴
      aid: 援助, 支援, 救援, 支持
      agreement: 合意, 協定, 条約, 契約
      aircraft: 航空, 旅客, ヘリ, 機体
      arrest: 逮捕, 拘束, 拘留, 刑務
      attack: 攻撃, 襲撃, 空爆, 爆撃, 砲撃
      ban: 禁止, 禁じ
      begin: 開始, 始ま, 始め, 開幕
      border: 国境
      budget: 予算, 支出, 資金
      build: 建設, 建造
      buy: 購入, 買収, 取得
      car: 車両, 自動, トラ, バス
      cause: 原因, 理由, 結果
      child: 子供, 子ど, 児童, 生徒, 少年
      climate: 気候, 温暖, 排出
      close: 閉鎖, 閉店
      company: 会社, 企業, メー
      condemn: 非難, 批判, 懸念
      continue: 継続, 続け, 維持, 延長
      cost: 費用, 価格, 料金
      court: 裁判, 地裁, 高裁, 判決, 訴訟
      crime: 犯罪, 違法
      cut: 削減, 減少, 下落, 低下
      death: 死亡, 死者, 犠牲, 殺害, 死去
      decide: 決定, 決め, 命令
      defend: 防衛, 保護, 防御
      delay: 延期, 遅延, 遅れ
      destroy: 破壊, 損壊, 被害
      disease: 病気, 感染, 流行, ウイ
      doctor: 医師, 病院, 医療, 保健
      drug: 麻薬, 薬物, 覚醒
      earnings: 利益, 収益, 売上
      economy: 経済, 景気, 成長, 物価
      election: 選挙, 投票, 当選, 国民
      employ: 雇用, 従業, 社員
      end: 終了, 終わ, 停止, 中止
      energy: 電力, 石油, 原発, 燃料
      escape: 避難, 逃げ, 脱出
      explosion: 爆発
      fire: 火災, 火事, 山火
      flood: 洪水, 台風, 大雨, 豪雨
      food: 食料, 食品, 小麦
      fraud: 詐欺, 汚職, 贈賄
      freedom: 自由, 釈放, 解放
      government: 政府, 当局, 大臣, 内閣
      grow: 増加, 上昇, 拡大, 強化
      house: 住宅, 家屋, 建物
      inform: 発表, 報告, 声明
      injury: 負傷, けが, 重傷, 軽傷
      inspect: 検査, 点検, 監査
      investigate: 捜査, 調査
      law: 法律, 法案, 規制, 条例
      leave: 辞任, 離脱, 撤退, 退任
      lose: 敗北, 損失, 失っ
      meet: 会談, 会議, 首脳, 協議, 交渉, 訪問
      migration: 移民, 難民, 亡命, 送還
      military: 軍事, 兵士, 部隊, 自衛
      money: 資金, ドル, ユー
      oppose: 反対, 拒否, 圧力
      own: 株式, 株主, 保有, 所有, 投資
      parliament: 議会, 国会, 議員
      peace: 和平, 停戦, 平和
      people: 市民, 住民, 人口, 国民
      plan: 計画, 提案, 目標, 方針
      police: 警察, 警官
      president: 大統, 首相, 知事, 総理
      prevent: 防止, 予防, 阻止
      promise: 約束, 公約, 保証
      protest: 抗議, デモ, 暴動
      product: 製品, 生産, 製造
      relation: 関係, 同盟, 友好
      religion: 宗教, 教会, イス
      rescue: 救助, 救出, 生存
      school: 学校, 大学, 教育
      science: 科学, 研究, 専門
      secure: 安全, 安定, 治安
      send: 派遣, 提供, 供与, 送っ
      ship: 船舶, 艦船, フェ
      show: 示し, 証拠, 確認
      smuggle: 密輸, 密売
      sport: 試合, チー, リー, 優勝, 監督
      tax: 税金, 関税, 増税, 減税
      technology: 技術, ソフ, ネッ
      terror: テロ, 過激
      threat: 脅威, 警告, 危険
      trade: 貿易, 輸出, 輸入, 市場
      traffic: 交通, 鉄道, 空港, 道路
      violence: 暴力, 虐待, 暴行
      war: 戦争, 紛争, 侵攻, 戦闘
      weapon: 武器, 兵器, ミサ
      weather: 天気, 気温, 猛暑, 大雪
      win: 勝利, 優勝, 勝っ
      woman: 女性, 女子
      temporary: 一時, 暫定
      join: 加盟, 加入, 就任, 任命
      user: 利用, 顧客, 消費
    `,
  },
  page: {
    boilerplateLines: [
      '(?:シェア|印刷|保存|ログイン|会員登録|購読|コメント)(?:.{0,20})?',
      '(?:広告|メニュー|検索|ホーム|閉じる)',
    ],
    endLines: ['(?:関連記事|関連ニュース|あわせて読みたい|人気記事|おすすめ記事|アクセスランキング).{0,20}'],
    promotionPrefixes: ['(?:関連記事|あわせて読みたい|こちらも)[:：]'],
    bylinePrefixes: ['文・', '執筆：', '記者：', '文=', '取材・文'],
    photoCredits: wordList('写真, 撮影, 写真提供, 画像'),
    announcementLabels: wordList(
      '報道関係者, 報道関係のお問い合わせ, 本件に関するお問い合わせ, 報道機関からのお問い合わせ, プレスリリース, ニュースリリース, 報道発表',
    ),
    textCredits: wordList('出典, 提供, 配信, 情報提供, ソース'),
    fullTextElsewhere: [],
    aggregatorNotices: [],
    callsToAction: ['(?:購読|会員登録|無料登録|フォロー)(?:.{0,20})?'],
    legalNotices: ['無断転載.{0,10}', '著作権.{0,20}'],
    corrections: wordList('訂正, おわび, 更新, 追記'),
    publishedLabels: wordList('公開, 公開日, 掲載, 配信, 投稿日'),
    modifiedLabels: wordList('更新, 更新日, 最終更新'),
    previousLabels: wordList('前の記事'),
    nextLabels: wordList('次の記事'),
  },
  quotation: {
    marks: [
      ['「', '」'],
      ['『', '』'],
      ['“', '”'],
    ],
    verbs: wordList(`
      述べた, 述べている, 述べました, 述べ, 語った, 語っている, 語りました, 話した, 話している, 話しました, 話す, 話し, 発表した, 発表しました, 発表, 明らかにした, 明らかにしました, 強調した, 強調しました, 指摘した, 指摘しました, 指摘している, 説明した, 説明しました, 説明している, コメントした, コメントしました, コメント, 報じた, 報じました, 報じている, 伝えた, 伝えました, 伝えている,
      主張した, 主張している, 否定した, 認めた, 警告した, 訴えた, 訴えている, 表明した, 表明しました, 付け加えた, 答えた, 尋ねた, 書いた, 書いている, 投稿した, 言った, 言っている, 言いました, いう, いった, 語る, 述べる, 断言した, 約束した, 宣言した, 批判した, 非難した, 呼びかけた, 呼びかけている, 振り返った, 振り返る, 証言した, 回答した, 反論した, 示した, 示唆した, 通告した, 称した, した, 指摘する, 主張する, 強調する, 説明する, 分析する, 警告する, 打ち明けた, 明かした, つづった, 綴った, 反発した, 釈明した, 陳謝した,
      嘆いた, 嘆く, 憤った, 憤る, 喜んだ, 喜ぶ, 漏らした, 明かす, 訴える, 呼び掛けた, 呼び掛けている, 強調している, 認めている, 否定している, 主張していた, 付け加える, 述懐した, 回想した, 悔やんだ, 悔やむ, 批判する, 批判している, 非難している
    `),
    stanceVerbs: wordList(
      '考えている, 考えた, 信じている, 期待している, 期待する, 見ている, みている, 懸念している, 求めた, 求めている, 要求した, 提案した, 予想している, 予測している, 決めた, 決定した, 拒否した, 歓迎した, 推定している',
    ),
    participles: wordList('述べる, 語る, 話す'),
    nounLike: wordList('発表, コメント, した, いう, 述べ, 話し'),
    addresseeVerbs: [],
    phrases: [],
    phrasesAfter: wordList('によると, によれば, の話では, いわく'),
    sourcePrepositions: [],
    sourceNouns: [],
    reportAdverbs: [],
    sentencePronouns: wordList('こう, そう'),
    infinitiveMarkers: [],
    complementisers: [],
    roles: wordList(
      '首相, 大臣, 長官, 大統領, 総理, 報道官, 広報, 担当者, 知事, 市長, 議員, 議長, 幹事長, 代表, 大使, 専門家, 教授, 研究者, 医師, 社長, 会長, 監督, 選手, 警察, 警視庁, 消防, 裁判長, 弁護士, 検察, 記者, 関係者, 住民, 政府, 当局, 企業, 委員会, 目撃者, 氏, さん',
    ),
    pronouns: wordList('彼, 彼女, 彼ら, 私, 私たち'),
    feminine: wordList('彼女'),
    masculine: wordList('彼'),
    plural: wordList('彼ら, 私たち'),
    auxiliaries: wordList('いる, いた, ました, ます, である'),
    passives: [],
    adverbs: wordList(
      'と, また, さらに, その後, 同日, 今日, 昨日, 改めて, 会見で, 記者会見で, 取材に対し, 取材に, などと, とも, 一方, 同時に',
    ),
    adverbEndings: [],
    notAdverbs: [],
    determiners: wordList('この, その, あの, 同, ある'),
    demonstratives: wordList('この, その, 同'),
    obliques: [],
    prepositions: [],
    verbParticles: [],
    occasions: [],
    nounPrepositions: wordList('の'),
    conjunctions: wordList('そして, しかし, だが, また'),
    subordinators: wordList('ので, から, けれども'),
    mannerWords: [],
    commaBeforeClause: false,
    capitalNouns: false,
    verbSecond: false,
    verbFirst: false,
    subjectParticles: wordList('は, が'),
    verbFinal: true,
    commaWithinQuote: false,
    separableVerbs: {},
    reportedMood: [],
    continuedMood: [],
    negations: wordList('ない, なかった, ません, ず, 無, 非, 未, 不'),
    opposites: wordList('増加/減少, 上昇/低下, 多い/少ない, 認める/否定, 賛成/反対, 開始/終了'),
  },
  numbers: {
    decimalSeparator: '.',
    cardinals: wordNumbers('半 0.5'),
    counters: wordList(
      '人, 名, 個, 件, 台, 本, 棟, 戸, 世帯, 社, 校, 頭, 匹, 隻, 機, 両, カ所, か所, ヵ所, 箇所, つ, 枚, 基, 軒, 店, カ国, か国, 票, 種, 組, 点, 発, 着, 羽, 県, 都, 市, 町, 村, 割, 倍, 冊, 杯, 席',
    ),
    compounds: false,
    joiners: [],
    magnitudes: wordNumbers('万 1e4, 億 1e8, 兆 1e12, 千 1e3, 百万 1e6, 千万 1e7'),
    alone: [],
    fractions: wordNumbers('半分 0.5, 半数 0.5'),
    halves: wordList('半'),
    shares: [],
    wholesFirst: wordList('分の'),
    tenthShares: wordList('割'),
    minus: wordList('マイナス, 氷点下'),
    plus: ['プラス'],
    vague: wordNumbers('数十 20, 数百 200, 数千 2000, 数万 20000'),
    approximately: wordList('約, ほぼ, おおよそ, およそ, 推定, ほぼ'),
    moreThan: wordList('少なくとも, 最低'),
    lessThan: wordList('最大, 最大で'),
    orMore: wordList('以上, 超, 余り, を超える, を上回る, あまり'),
    orLess: wordList('以下, 未満, を下回る'),
    orSo: wordList('程度, 前後, ほど, くらい, ぐらい'),
    rangeOpeners: [],
    rangeJoiners: wordList('から, ～, 〜'),
    levels: wordList('に, へ'),
    up: wordList('増加, 上昇, 増, 値上げ, 上がり, 増え'),
    down: wordList('減少, 下落, 低下, 減, 値下げ, 下がり, 減り'),
    byWords: [],
    multiples: wordList('倍'),
    units: wordCodes(`
      円 JPY, ドル USD, 米ドル USD, ユーロ EUR, ポンド GBP, 元 CNY, 人民元 CNY, ウォン KRW, ルーブル RUB, スイスフラン CHF, 豪ドル AUD, パーセント %, ％ %, ポイント [pp], メートル m, キロメートル km, キロ km, センチメートル cm, センチ cm, ミリメートル mm, ミリ mm, マイル [mi_i], フィート [ft_i], キログラム kg, グラム g, トン t, リットル L, ヘクタール har, バレル [bbl_us],
      平方メートル m2, 平方キロメートル km2, 平方キロ km2, 立方メートル m3, 年 a, 年間 a, 歳 a, か月 mo, カ月 mo, ヵ月 mo, ヶ月 mo, 週間 wk, 日間 d, 時間 h, 分 min, 分間 min, 秒 s, 秒間 s, 度 Cel, キロワット kW, メガワット MW, ギガワット GW, ノット [kn_i]
    `),
    hundredths: wordList('セント, 銭'),
    tenths: [],
    weighing: [],
    dimensions: [],
    yearWords: wordList('年, 年間, 年度'),
    clockWords: wordList('月, 日, 時, 号, 回, 位, 番, 期, 世紀, 年度, 年前, 日前'),
    relativeTime: wordList('前, 後, ぶり, 以降'),
    parts: wordList('うち, そのうち'),
    rest: wordList('人のほか'),
    tolls: {
      dead: wordList('死亡, 死者, 亡くなり, 亡くなった, 犠牲'),
      injured: wordList('負傷, けが, 重傷, 軽傷'),
      missing: wordList('行方不明, 不明'),
    },
    unitEndings: [],
    perWords: wordList('毎'),
    ofWords: wordList('の'),
    labels: wordList('第, 便'),
    notNumbers: wordList(
      '半径, 半導体, 半島, 半年, 半数, 半額, 半月, 半日, 半期, 半世紀, 半壊, 半減, 半球, 半分, 割合, 割引',
    ),
  },
  citation: {
    translationCredits: wordList('翻訳, 訳'),
    reportingVerbs: wordList(
      '報じた, 報じました, 報じている, 報道した, 伝えた, 伝えました, 伝えている, 報道, 報じ, 掲載した, 明らかにした',
    ),
    cuesBefore: wordList('出典, 提供'),
    cuesAfter: wordList(
      'によると, によれば, が報じた, が伝えた, が報じました, が報じている, は報じた, は伝えた, が報道した, の報道によると, の取材に, の取材に対し, とのインタビューで, のインタビューで, に語った, に対し, に話した, に明らかにした, の報道, が入手した, の調査, 通信が, が明らかにした, のインタビューに, の取材に応じ, の取材で, が報じたところ, の取材で分かった, が確認した, が閲覧した, が独自に入手した',
    ),
    tellingCues: [],
    sayingVerbs: wordList('語った, 述べた, 話した, 明かした, 明らかにした, 答えた, 説明した, 認めた'),
    addressing: [],
    addressingBehind: wordList('に'),
    selfWords: [],
    learningCues: wordList(
      'に語った, の取材に, の取材に対し, に話した, が入手した, に明らかにした, のインタビューで, のインタビューに, の取材に応じ, が確認した, が閲覧した, が独自に入手した',
    ),
    agentWords: [],
    citingWords: [],
    citingBehind: wordList('を引用し, を引用して, の報道として, の話として, を引いて'),
    quotedByWords: [],
    backReferences: {
      press: wordList('同紙, 同誌'),
      agency: wordList('同通信, 同社'),
      broadcaster: wordList('同局'),
      any: wordList('同メディア, 同サイト'),
      work: wordList('同記事, 記事'),
    },
    titling: wordList('と題した, と題する'),
    workNouns: wordList('記事, 報道, 調査, 社説, 世論調査, 特集, インタビュー, 単独会見, 単独取材'),
    plainCues: wordList(
      'によると, によれば, 報じた, 伝えた, が報じた, が伝えた, は報じた, は伝えた, の報道によると, 報じました, 伝えました, 報じている, 報道した',
    ),
    measureNouns: wordList('世論調査, 調査'),
    agencyMarks: wordList('共同配信'),
    outletNouns: wordList('新聞, 通信, 通信社, テレビ, 放送, 誌, 紙, 電子版, 電'),
    staffNouns: wordList('記者, 特派員, 論説委員'),
    pictureWords: wordList('写真, 撮影'),
    ownReporting: wordList('本紙の取材に, 本社の取材に, 本誌の取材に, 取材班'),
  },
  names: {
    titles: wordList(
      '官房長官, 副大臣, 副知事, 副市長, 外務大臣, 財務大臣, 外相, 財務相, 防衛相, 経産相, 国務長官, 国防長官, 首相, 大統領, 氏, さん, 教授, 博士, 大臣, 知事, 市長',
    ),
    particles: [],
    notNames: wordList('月曜, 火曜'),
    organisationWords: wordList(
      '省, 庁, 銀行, 会社, 大学, 病院, 裁判所, 警察, 政府, 協会, 研究所, 委員会, 党, 連盟',
    ),
    givenNames: [],
    officeEndings: wordList('相, 長, 官, 員, 理事, 総裁, 責任者'),
    honorifics: wordList('氏, さん, 容疑者, 被告, 選手, 監督'),
    placeNouns: wordList('島, 村, 町, 市, 州, 県, 郡, 湾, 港, 川, 山, 地区, 半島, 空港, 諸島'),
    places: wordList(
      '日本, 東京, 大阪, 京都, 名古屋, 札幌, 福岡, 沖縄, 北海道, アメリカ, 米国, 中国, 韓国, 北朝鮮, ロシア, ウクライナ, 英国, イギリス, フランス, ドイツ, インド, イラン, イスラエル, 台湾, 香港, 北京, ワシントン, モスクワ, ロンドン, パリ, 欧州',
    ),
  },
};
