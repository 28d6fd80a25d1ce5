import type { Lexicon } from '../lexicon.ts';
import { wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** Chinese, in simplified and traditional characters. */
export const chinese: Lexicon = {
  language: 'zh',
  words: {
    unspaced: true,
    stopWords: wordList(
      '的, 了, 和, 是, 在, 有, 也, 就, 都, 而, 及, 与, 與, 着, 或, 一个, 一個, 没有, 沒有, 我们, 我們, 你们, 他们, 他們, 她们, 这, 這, 那, 这个, 這個, 那个, 之, 于, 於, 以, 为, 為, 上, 下, 中, 对, 對, 从, 從, 到, 将, 將, 被, 把, 向, 并, 並, 但, 其, 此, 该, 該, 等',
    ),
    abbreviations: [],
    synonyms: wordGroups(`
      表示, 指出, 称, 说
      宣布, 公布
      开始, 启动
      增加, 上升, 增长
      减少, 下降, 降低
      问题, 困难
      帮助, 支持, 援助
      大约, 约, 左右
      袭击, 攻击
      公司, 企业
      会谈, 谈判, 磋商
    `),
    meanings: `
      accident: 事故, 车祸, 車禍, 碰撞, 坠毁, 墜毀
      accuse: 指控, 控告, 指责, 指責
      aid: 援助, 支援, 帮助, 幫助, 支持, 救济, 救濟
      agreement: 协议, 協議, 协定, 協定, 条约, 條約, 合同
      aircraft: 飞机, 飛機, 客机, 客機, 航班, 直升
      arrest: 逮捕, 拘留, 拘捕, 监狱, 監獄, 扣押
      attack: 袭击, 襲擊, 攻击, 攻擊, 空袭, 空襲, 炮击, 轰炸, 轟炸, 打击
      ban: 禁止, 禁令, 封禁
      begin: 开始, 開始, 启动, 啟動, 开幕, 開幕
      border: 边境, 邊境, 边界, 邊界
      budget: 预算, 預算, 支出, 资金, 資金
      build: 建设, 建設, 修建, 建造
      buy: 购买, 購買, 收购, 收購
      car: 汽车, 汽車, 车辆, 車輛, 卡车, 卡車, 巴士
      cause: 原因, 导致, 導致, 由于, 由於, 结果, 結果
      child: 儿童, 兒童, 孩子, 学生, 學生, 少年
      climate: 气候, 氣候, 变暖, 排放
      close: 关闭, 關閉, 封闭
      company: 公司, 企业, 企業, 集团, 集團
      condemn: 谴责, 譴責, 批评, 批評, 担忧, 擔憂
      continue: 继续, 繼續, 维持, 維持, 延长, 延長
      cost: 成本, 价格, 價格, 费用, 費用
      court: 法院, 法官, 法庭, 诉讼, 訴訟, 判决, 判決
      crime: 犯罪, 罪行, 非法
      cut: 削减, 削減, 减少, 減少, 下降, 下跌, 降低
      death: 死亡, 遇难, 遇難, 丧生, 喪生, 身亡, 去世
      decide: 决定, 決定, 命令, 下令
      defend: 防御, 防禦, 保护, 保護, 捍卫
      delay: 推迟, 推遲, 延误, 延誤, 延迟
      destroy: 摧毁, 摧毀, 损坏, 破坏, 破壞, 毁坏
      disease: 疾病, 病毒, 疫情, 感染, 流行
      doctor: 医生, 醫生, 医院, 醫院, 卫生, 衛生
      drug: 毒品, 贩毒, 海洛
      earnings: 利润, 利潤, 收入, 营收, 營收
      economy: 经济, 經濟, 增长, 衰退, 通胀
      election: 选举, 選舉, 大选, 大選, 投票, 公投
      employ: 就业, 就業, 员工, 員工, 雇员, 工人
      end: 结束, 結束, 停止, 终止, 終止, 取消
      energy: 能源, 电力, 電力, 石油, 天然, 核电, 煤炭
      escape: 逃离, 逃離, 撤离, 撤離, 疏散
      explosion: 爆炸
      fire: 火灾, 火災, 大火, 起火, 山火
      flood: 洪水, 洪灾, 台风, 颱風, 暴雨, 飓风
      food: 食品, 粮食, 糧食, 小麦, 食物
      fraud: 欺诈, 诈骗, 詐騙, 腐败, 贪污, 贿赂
      freedom: 自由, 释放, 釋放
      government: 政府, 当局, 當局, 部长, 部長, 官员, 官員
      grow: 增加, 上升, 上涨, 增长, 提高, 加强
      house: 房屋, 住房, 住宅, 公寓, 建筑
      inform: 宣布, 通报, 声明, 聲明, 公布, 披露
      injury: 受伤, 受傷, 伤者, 负伤
      inspect: 检查, 檢查, 审查, 审核
      investigate: 调查, 調查, 侦查
      law: 法律, 法案, 法规, 条例
      leave: 离开, 離開, 辞职, 辭職, 退出, 撤出
      lose: 失去, 损失, 失败, 输给
      meet: 会谈, 會談, 会见, 會見, 会议, 谈判, 談判, 峰会, 访问
      migration: 移民, 难民, 難民, 庇护, 驱逐
      military: 军队, 軍隊, 军事, 軍事, 士兵, 部队, 部隊
      money: 资金, 美元, 欧元, 人民, 支付
      oppose: 反对, 反對, 拒绝, 拒絕, 抵制, 压力
      own: 股份, 股东, 股東, 持有, 拥有, 投资
      parliament: 议会, 議會, 国会, 國會, 参议, 众议, 议员
      peace: 和平, 停火, 停战
      people: 人民, 公民, 居民, 人口, 平民
      plan: 计划, 計劃, 提议, 方案, 项目, 目标
      police: 警察, 警方, 公安
      president: 总统, 總統, 总理, 總理, 首相, 主席, 领导
      prevent: 防止, 避免, 预防, 阻止, 打击
      promise: 承诺, 承諾, 保证, 誓言
      protest: 抗议, 抗議, 示威, 骚乱, 游行
      product: 产品, 產品, 生产, 生產, 制造
      relation: 关系, 關係, 伙伴, 盟友, 朋友
      religion: 宗教, 教会, 清真, 基督, 穆斯
      rescue: 救援, 营救, 获救, 幸存
      school: 学校, 學校, 大学, 大學, 教育, 培训
      science: 科学, 科學, 研究, 专家, 專家
      secure: 安全, 稳定, 穩定, 秩序
      send: 派遣, 提供, 运送, 部署, 捐赠
      ship: 船只, 船隻, 轮船, 军舰, 渡轮
      show: 显示, 顯示, 表明, 证据, 证实
      smuggle: 走私, 贩运, 偷运
      sport: 比赛, 比賽, 球队, 联赛, 冠军, 教练, 进球
      tax: 税收, 关税, 關稅, 征税
      technology: 技术, 技術, 软件, 网络, 網路, 数字, 平台
      terror: 恐怖, 极端, 武装
      threat: 威胁, 威脅, 警告, 危险, 风险
      trade: 贸易, 貿易, 出口, 进口, 市场, 商品
      traffic: 交通, 铁路, 机场, 機場, 港口, 桥梁
      violence: 暴力, 虐待, 性侵, 骚扰
      war: 战争, 戰爭, 冲突, 衝突, 入侵, 战斗
      water: 河流, 湖泊, 海洋, 水库
      weapon: 武器, 导弹, 飛彈, 火箭, 无人
      weather: 天气, 天氣, 高温, 气温, 干旱, 降雪
      win: 获胜, 獲勝, 赢得, 胜利
      woman: 女性, 妇女, 婦女, 女子
      temporary: 临时, 臨時, 暂时, 暫時
      join: 加入, 成员, 董事, 任命
      user: 用户, 用戶, 客户, 消费
    `,
  },
  page: {
    boilerplateLines: [
      '(?:分享|打印|收藏|登录|注册|订阅|评论|收听)(?:.{0,20})?',
      '\\d+ ?(?:条评论|次阅读|人参与)',
      '(?:广告|菜单|搜索|首页|关闭)',
    ],
    endLines: ['(?:相关新闻|相关阅读|延伸阅读|推荐阅读|热门文章|更多新闻|相關新聞|延伸閱讀).{0,20}'],
    promotionPrefixes: ['(?:延伸阅读|延伸閱讀|相关阅读|推荐阅读|点击查看)[:：]'],
    bylinePrefixes: ['记者', '作者：', '作者:', '编辑：', '編輯：', '文/'],
    photoCredits: wordList('图, 图：, 图片来源, 摄影, 圖片來源, 攝影, 图源'),
    announcementLabels: wordList(
      '媒体联系人, 媒体联络, 媒体联系, 新闻联系人, 媒體聯絡, 新聞聯絡人, 新闻稿, 新聞稿',
    ),
    textCredits: wordList('来源, 來源, 稿件来源, 文章来源, 转自, 轉自, 转载自'),
    fullTextElsewhere: [],
    aggregatorNotices: [],
    callsToAction: ['(?:订阅|訂閱|关注我们|關注我們|下载app)(?:.{0,20})?'],
    legalNotices: ['版权所有', '版權所有', '未经授权.{0,20}不得转载', '不得轉載'],
    corrections: wordList('更正, 勘误, 更新, 编者按'),
    publishedLabels: wordList('发布时间, 发布于, 發布時間, 发表时间, 发表于'),
    modifiedLabels: wordList('更新时间, 更新于, 更新時間, 最后更新'),
    previousLabels: wordList('上一篇'),
    nextLabels: wordList('下一篇'),
  },
  quotation: {
    marks: [
      ['“', '”'],
      ['「', '」'],
      ['『', '』'],
      ['‘', '’'],
    ],
    verbs: wordList(`
      说, 說, 表示, 称, 稱, 指出, 强调, 強調, 告诉, 告訴, 透露, 宣布, 宣佈, 写道, 寫道, 回应, 回應, 回应称, 报道, 報導, 報道, 补充, 補充, 补充说, 解释, 解釋, 解释说, 介绍, 介紹, 介绍说, 重申, 承认, 承認, 否认, 否認, 警告, 提到, 谈到, 声称, 聲稱, 宣称, 宣稱, 坦言, 直言,
      证实, 證實, 确认, 確認, 通报, 通報, 呼吁, 呼籲, 问, 问道, 答道, 回答, 反问, 感叹, 介绍称, 表示称, 说道, 說道, 指, 提醒, 承诺, 承諾, 保证, 援引, 引述, 引用, 描述, 形容, 批评说, 总结, 公告, 公告称, 披露, 爆料, 发文称, 发推称, 公布, 讲, 講,
      回忆道, 回憶道, 回忆说, 坚称, 堅稱, 坚持说, 笑着说, 感慨道, 感叹道, 叹道, 表明, 明言, 坦承, 强调说, 补充道, 反驳, 反駁, 反驳道, 反驳称, 辩称, 辯稱, 解释道, 解释称, 警告说, 警告称, 告诫, 回击, 喊道, 怒斥, 痛斥, 申明, 谈及, 自称, 自稱, 证实说, 承认说, 披露称, 透露称, 指出称
    `),
    stanceVerbs: wordList(
      '认为, 認為, 相信, 希望, 预计, 預計, 预测, 預測, 担心, 擔心, 怀疑, 懷疑, 估计, 估計, 期待, 主张, 主張, 建议, 建議, 要求, 批评, 批評, 指责, 指責, 谴责, 譴責, 拒绝, 拒絕, 决定, 決定, 计划, 計畫, 威胁, 反对, 反對, 支持, 敦促, 欢迎, 歡迎, 显示, 顯示, 发现, 發現, 指控, 分析',
    ),
    participles: [],
    nounLike: wordList(
      '计划, 計畫, 决定, 決定, 支持, 分析, 公告, 小说, 小說, 传说, 傳說, 学说, 學說, 说法, 說法, 说明, 說明, 说服, 說服, 游说, 遊說, 名称, 名稱, 称号, 稱號, 职称, 職稱, 对称, 對稱, 指数, 指數, 指标, 指標, 指挥, 指揮, 指导, 指導, 手指, 戒指, 问题, 問題, 访问, 訪問, 疑问, 疑問, 顾问, 顧問, 问世, 問世, 学问, 讲座, 講座, 讲话, 講話, 演讲, 演講, 讲究, 講究',
    ),
    addresseeVerbs: wordList('告诉, 告訴'),
    phrases: wordList('根据, 根據, 按照'),
    phrasesAfter: [],
    sourcePrepositions: [],
    sourceNouns: [],
    reportAdverbs: [],
    sentencePronouns: [],
    infinitiveMarkers: [],
    complementisers: [],
    roles: wordList(
      '发言人, 發言人, 部长, 部長, 总统, 總統, 总理, 總理, 主席, 首相, 外长, 外長, 议员, 議員, 市长, 市長, 省长, 州长, 书记, 书记, 大使, 外交官, 分析师, 分析師, 专家, 專家, 经济学家, 教授, 研究员, 研究員, 科学家, 医生, 醫生, 主任, 院长, 经理, 总裁, 總裁, 董事长, 董事長, 创始人, 教练, 队长, 将军, 警方, 警察, 消防, 目击者, 目擊者, 法官, 检察官, 检方, 律师, 律師, 记者, 記者, 作者, 官员, 官員, 代表, 消息人士, 知情人士, 负责人, 負責人, 居民, 学生, 候选人, 政府, 公司, 法院, 委员会, 机构',
    ),
    pronouns: wordList('他, 她, 他们, 他們, 她们, 她們, 我, 我们, 我們, 有人'),
    feminine: wordList('她'),
    masculine: wordList('他'),
    plural: wordList('他们, 他們, 她们, 她們, 我们, 我們'),
    auxiliaries: wordList(
      '不, 没有, 沒有, 可能, 可以, 应该, 應該, 必须, 必須, 将, 將, 会, 會, 已, 已经, 已經, 正在, 曾',
    ),
    passives: wordList('被'),
    adverbs: wordList(
      '也, 还, 還, 今天, 今日, 昨天, 昨日, 明天, 随后, 隨後, 同时, 同時, 此前, 日前, 近日, 当天, 當天, 再次, 又, 则, 則, 并, 並, 另外, 此外, 公开, 公開, 明确, 明確, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 週一, 週二, 週三, 週四, 週五, 在接受采访时, 接受采访时, 在会上, 在记者会上, 对媒体, 進一步, 进一步',
    ),
    adverbEndings: [],
    notAdverbs: [],
    determiners: wordList('这, 這, 那, 该, 該, 这位, 那位, 一名, 一位, 多名, 多位, 两名, 有'),
    demonstratives: wordList(
      '这名, 这位, 这个, 这, 這名, 這位, 這個, 這, 那名, 那位, 那, 该名, 该, 該名, 該',
    ),
    obliques: [],
    prepositions: wordList(
      '在, 对, 對, 向, 从, 從, 于, 於, 就, 由, 与, 與, 为, 為, 通过, 通過, 针对, 針對, 关于',
    ),
    verbParticles: [],
    occasions: [],
    nounPrepositions: wordList('的, 和, 及'),
    conjunctions: wordList('但, 但是, 而, 而且, 并且, 不过, 然而'),
    subordinators: wordList('因为, 因為, 如果, 虽然, 雖然, 由于, 由於, 尽管, 当, 當'),
    mannerWords: wordList('据, 據, 如, 正如'),
    commaBeforeClause: false,
    capitalNouns: false,
    verbSecond: false,
    verbFirst: false,
    subjectParticles: [],
    verbFinal: false,
    commaWithinQuote: false,
    separableVerbs: {},
    reportedMood: [],
    continuedMood: [],
    negations: wordList('不, 没, 沒, 没有, 沒有, 无, 無, 未, 非, 从不, 从未'),
    opposites: wordList('增加/减少, 上升/下降, 多/少, 接受/拒绝, 允许/禁止, 证实/否认, 开始/结束, 支持/反对'),
  },
  numbers: {
    decimalSeparator: '.',
    cardinals: wordNumbers('半 0.5'),
    counters: wordList(
      '人, 名, 个, 個, 位, 家, 座, 所, 辆, 輛, 架, 艘, 起, 次, 场, 場, 项, 項, 条, 條, 只, 隻, 台, 臺, 件, 份, 栋, 棟, 幢, 间, 間, 户, 戶, 例, 宗, 种, 種, 张, 張, 枚, 支, 头, 頭, 匹, 棵, 株, 套, 部, 批, 具, 国, 國, 省, 市, 县, 縣, 村, 成, 倍, 票, 岁, 歲',
    ),
    compounds: false,
    joiners: ['又'],
    magnitudes: wordNumbers('万 1e4, 萬 1e4, 亿 1e8, 億 1e8, 兆 1e12, 千 1e3, 百万 1e6, 千万 1e7, 万亿 1e12'),
    alone: [],
    fractions: wordNumbers('一半 0.5, 半数 0.5'),
    halves: wordList('半, 个半, 個半'),
    shares: [],
    wholesFirst: wordList('分之'),
    tenthShares: wordList('成'),
    minus: ['零下', '负'],
    plus: ['零上'],
    vague: wordNumbers(
      '几十 20, 幾十 20, 几百 200, 幾百 200, 几千 2000, 幾千 2000, 几万 20000, 幾萬 20000, 上百 100, 上千 1000, 上万 10000, 数十 20, 數十 20, 数百 200, 數百 200, 数千 2000, 數千 2000, 数万 20000, 成千上万 1000, 数百万 2e6',
    ),
    approximately: wordList('约, 約, 大约, 大約, 近, 将近, 將近, 约为, 大概, 接近, 差不多'),
    moreThan: wordList('超过, 超過, 逾, 至少, 高于, 超, 不少于, 突破'),
    lessThan: wordList('不到, 低于, 低於, 最多, 不足, 不超过, 不超過, 少于'),
    orMore: wordList('以上, 多, 余, 餘, 几, 幾'),
    orLess: wordList('以下, 以内, 以內'),
    orSo: wordList('左右, 上下'),
    rangeOpeners: wordList('从, 介于, 在'),
    rangeJoiners: wordList('至, 到, 或'),
    levels: wordList('至, 到, 从, 由, 为'),
    up: wordList('上涨, 上漲, 增长, 增長, 增加, 上升, 提高, 升, 涨, 攀升, 大涨, 增幅'),
    down: wordList('下跌, 下降, 减少, 減少, 降低, 跌, 降, 下滑, 大跌, 减幅, 缩减'),
    byWords: wordList('了'),
    multiples: wordList('倍'),
    units: wordCodes(`
      元 CNY, 人民币 CNY, 人民幣 CNY, 块钱 CNY, 块 CNY, 元人民币 CNY, 美元 USD, 美金 USD, 美圆 USD, 欧元 EUR, 歐元 EUR, 英镑 GBP, 英鎊 GBP, 日元 JPY, 日圆 JPY, 日圓 JPY, 港元 HKD, 港币 HKD, 港幣 HKD, 台币 TWD, 台幣 TWD, 新台币 TWD, 新台幣 TWD, 新臺幣 TWD, 韩元 KRW, 韓元 KRW, 卢布 RUB, 盧布 RUB, 瑞士法郎 CHF, 加元 CAD, 澳元 AUD, 新元 SGD, 卢比 INR, 盧比 INR, 奈拉 NGN, 泰铢 THB, 里拉 TRY, 越南盾 VND,
      米 m, 公尺 m, 公里 km, 千米 km, 厘米 cm, 公分 cm, 毫米 mm, 英里 [mi_i], 英尺 [ft_i], 英寸 [in_i], 海里 [nmi_i], 公斤 kg, 千克 kg, 克 g, 毫克 mg, 吨 t, 噸 t, 万吨级 t, 磅 [lb_av], 盎司 [oz_av], 升 L, 公升 L, 毫升 mL, 加仑 [gal_us], 公顷 har, 公頃 har, 亩 {mu}, 畝 {mu}, 桶 [bbl_us], 平方米 m2, 平方公尺 m2, 平方公里 km2, 平方千米 km2, 立方米 m3,
      岁 a, 歲 a, 个月 mo, 個月 mo, 周 wk, 个星期 wk, 星期 wk, 天 d, 小时 h, 小時 h, 个小时 h, 分钟 min, 分鐘 min, 秒 s, 秒钟 s, 年 a, 摄氏度 Cel, 攝氏度 Cel, 度 Cel, 百分之 %, 克拉 {carat}, 微克 ug, 千卡 kcal, 斤 {jin}, 两 {liang}, 兩 {liang}, 焦耳 J, 兆赫兹 MHz, 兆赫 MHz, 比特 bit, 字节 By, 字節 By, 兆字节 MBy, 兆字節 MBy, 吉字节 GBy, 兆比特 Mbit, 吉比特 Gbit, 比特币 {BTC}, 千瓦 kW, 兆瓦 MW, 吉瓦 GW, 千瓦时 kW.h, 个百分点 [pp], 個百分點 [pp], 百分点 [pp], 巴仙 %, 伏 V, 赫兹 Hz, 公里每小时 km/h, 节 [kn_i], 华氏度 [degF]
    `),
    hundredths: wordList('分, 美分, 欧分, 歐分, 港仙, 仙, 便士, 戈比, 銭, 生丁'),
    tenths: wordList('角, 毛'),
    weighing: [],
    dimensions: [],
    yearWords: wordList('年'),
    clockWords: wordList('月, 日, 号, 號, 点, 點, 时, 時, 届, 屆, 期, 世纪, 世紀'),
    relativeTime: wordList('前, 后, 後, 以前, 之前, 之后'),
    parts: wordList('其中, 包括, 其中有'),
    rest: wordList('名其他, 个其他, 个新, 例新'),
    tolls: {
      dead: wordList('死亡, 遇难, 遇難, 丧生, 喪生, 身亡, 死, 罹难, 死者'),
      injured: wordList('受伤, 受傷, 伤者, 负伤, 伤'),
      missing: wordList('失踪, 失蹤, 失联, 失聯'),
    },
    unitEndings: [],
    perWords: wordList('每'),
    ofWords: wordList('的'),
    labels: wordList('第, 编号, 航班'),
    notNumbers: wordList(
      '日本, 半径, 半徑, 半导体, 半導體, 半决赛, 半決賽, 半岛, 半島, 半夜, 半价, 半價, 半天, 半年, 半场, 半場, 半球, 半成品, 半官方, 半数, 半數, 半身, 半山, 成为, 成為, 成功, 成立, 成员, 成員, 成都, 成人, 成本, 成果, 成年, 成交, 成长, 成長, 成绩, 成績, 成熟, 成就, 成分',
    ),
  },
  citation: {
    translationCredits: wordList('编译, 編譯, 翻译, 翻譯, 译者'),
    reportingVerbs: wordList(
      '报道, 報導, 報道, 报道称, 报导, 披露, 称, 稱, 刊文, 刊文称, 发表, 刊登, 消息, 透露, 曝光, 援引, 指出, 获悉, 獲悉, 表示, 写道',
    ),
    cuesBefore: wordList(
      '据, 據, 根据, 根據, 引述, 援引, 引用, 转引, 综合, 綜合, 来源, 來源, 接受, 告诉, 告訴, 对, 刊登在, 发表在, 转载自, 另据, 又据',
    ),
    cuesAfter: wordList('报道, 報導, 報道, 消息, 电, 電, 讯, 訊, 引述, 援引, 独家'),
    tellingCues: wordList('告诉, 告訴, 接受, 对, 向, 在接受'),
    sayingVerbs: wordList('说, 說, 表示, 透露, 告诉'),
    addressing: wordList('对, 對, 向'),
    addressingBehind: [],
    selfWords: [],
    learningCues: wordList(
      '获悉, 獲悉, 采访, 採訪, 专访, 專訪, 记者了解到, 记者获悉, 记者采访, 記者獲悉, 記者了解到, 看到的, 获得的, 獲得的, 取得的, 获得, 获取的, 获悉, 查阅的, 看到, 独家获得',
    ),
    agentWords: wordList('由'),
    citingWords: wordList('援引, 引述, 引用, 转引, 轉引, 转载, 轉載, 引'),
    citingBehind: [],
    quotedByWords: wordList('被援引'),
    backReferences: {
      press: wordList('该报, 該報, 该杂志, 該雜誌'),
      agency: wordList('该社, 該社, 该通讯社'),
      broadcaster: wordList('该台, 該台, 该电视台'),
      any: wordList('该媒体, 該媒體, 该网站, 該網站'),
      work: wordList('该报道, 該報導, 这篇报道, 這篇報導'),
    },
    titling: wordList('题为, 題為, 标题为'),
    workNouns: wordList('报道, 報導, 報道, 文章, 调查, 社论, 评论, 專訪, 专访, 民调'),
    plainCues: wordList('据, 據, 报道, 報導, 報道, 消息, 援引, 引述, 披露, 报道称, 获悉'),
    measureNouns: wordList('民调, 民調, 调查'),
    agencyMarks: wordList('综合外电, 外电, 外電'),
    outletNouns: wordList(
      '通讯社, 通訊社, 报, 報, 日报, 电视台, 電視台, 杂志, 雜誌, 网站, 網站, 媒体, 媒體, 网',
    ),
    staffNouns: wordList('记者, 記者, 特派员, 通讯员, 评论员'),
    pictureWords: wordList('图, 摄, 圖, 攝, 图片'),
    ownReporting: wordList('告诉本报, 告訴本報, 本报记者, 本報記者, 本报获悉, 本台记者, 本刊记者, 对本报'),
  },
  names: {
    titles: wordList('总统, 總統, 总理, 總理, 主席, 部长, 部長, 先生, 女士, 教授, 博士, 市长, 市長, 将军'),
    particles: [],
    notNames: wordList('星期, 来源'),
    organisationWords: wordList(
      '部, 委员会, 银行, 公司, 大学, 医院, 法院, 警方, 政府, 协会, 集团, 研究所, 中心, 基金会',
    ),
    givenNames: [],
    officeEndings: wordList(
      '长, 長, 员, 員, 家, 師, 师, 官, 理, 席, 统, 統, 相, 授, 人, 手, 表, 事, 帅, 帥, 练, 練, 王, 袖, 裁, 臣, 卿, 者',
    ),
    honorifics: wordList('先生, 女士, 小姐, 教授, 博士'),
    placeNouns: wordList(
      '岛, 島, 村, 镇, 鎮, 市, 州, 省, 县, 縣, 郡, 港, 湾, 灣, 河, 山, 区, 區, 半岛, 半島, 地区, 地區, 机场, 機場',
    ),
    notInNames:
      '的了着過过們们個个位赶趕到在说說称稱對对來来去抵接率與与及等是被將将已就也還还又則则並并不沒没要從从於于所這这那當当因但而或受認认提出走進进發发',
    surnames: wordList(`
      王, 李, 张, 張, 刘, 劉, 陈, 陳, 杨, 楊, 黄, 黃, 赵, 趙, 吴, 吳, 周, 徐, 孙, 孫, 马, 馬, 朱, 胡, 郭, 何, 林, 罗, 羅, 郑, 鄭, 梁, 谢, 謝, 宋, 唐, 许, 許, 韩, 韓, 冯, 馮, 邓, 鄧, 曹, 彭, 曾, 萧, 蕭, 田, 董, 袁, 潘, 蔡, 蒋, 蔣, 余, 杜, 叶, 葉, 程, 苏, 蘇, 魏, 吕, 呂, 丁, 任, 沈, 姚, 卢, 盧, 姜, 崔, 钟, 鍾, 谭, 譚, 陆, 陸, 汪, 范, 廖, 石, 贾, 賈, 韦, 韋, 付, 傅, 白, 邹, 鄒, 孟, 熊, 秦, 邱, 尹, 薛, 闫, 阎, 段, 雷, 侯, 龙, 龍, 史, 陶, 黎, 贺, 賀, 顾, 顧, 毛, 郝, 龚, 龔, 邵, 万, 萬, 钱, 錢, 严, 嚴, 武, 戴, 莫, 孔, 汤, 湯, 温, 溫, 康, 施, 牛, 樊, 葛, 邢, 齐, 齊, 庄, 莊, 赖, 賴, 欧阳, 歐陽, 司马, 司馬, 诸葛, 諸葛, 上官, 夏侯, 司徒, 尉迟
    `),
    places: wordList(
      '中国, 中國, 北京, 上海, 香港, 澳门, 台湾, 台灣, 台北, 广州, 深圳, 美国, 美國, 英国, 法国, 德国, 俄罗斯, 俄羅斯, 日本, 韩国, 韓國, 朝鲜, 印度, 乌克兰, 烏克蘭, 以色列, 伊朗, 欧盟, 歐盟, 联合国, 聯合國, 东京, 华盛顿, 莫斯科, 伦敦, 巴黎, 柏林',
    ),
  },
};
