import type { Lexicon } from '../lexicon.ts';
import { wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** Turkish. */
export const turkish: Lexicon = {
  language: 'tr',
  words: {
    unspaced: false,
    stopWords: wordList(`
      acaba, ama, ancak, arada, aslında, ayrıca, az, bazı, bana, ben, beni, benim, beri, bile, bir,
      birçok, biri, birkaç, biz, bize, bizim, bu, buna, bunda, bundan, bunlar, bunu, bunun, burada, böyle,
      çok, çünkü, da, daha, dahi, de, defa, değil, diğer, diye, dolayı, edecek, eden, ederek, edildi,
      edilen, ediyor, eğer, en, etti, ettiği, fakat, gibi, göre, hala, hangi, hem, henüz, hep, hepsi, her,
      herkes, hiç, için, içinde, ile, ilgili, ise, işte, kadar, karşı, kendi, kendine, ki, kim, kimse, mi,
      mı, mu, mü, nasıl, ne, neden, nerede, niye, o, olan, olarak, oldu, olduğu, olduğunu, olması, olmak,
      olmayan, olsa, olur, on, ona, ondan, onlar, onların, onu, onun, oysa, öyle, pek, rağmen, sadece,
      sanki, sen, siz, sonra, söyledi, şey, şöyle, şu, tarafından, tüm, üzere, var, ve, veya, ya, yani,
      yapılan, yapmak, yine, yok, yüzden, zaten
    `),
    abbreviations: wordList(`
      dr., prof., doç., av., sn., bkz., vb., vs., yy., mah., cad., sok., tel., alb., gen., müh., öğr.,
      gör., uzm., örn., s., c., m.ö., m.s., a.ş., ltd., şti., t.c., ock., şub., nis., haz., tem., ağu.,
      eyl., kas., st., hz., yrd.
    `),
    synonyms: wordGroups(`
      söyledi, belirtti, ifade etti, kaydetti, vurguladı
      açıkladı, duyurdu
      başladı, girişti
      bitti, sona erdi
      artırdı, yükseltti
      azalttı, düşürdü
      büyük, dev
      sorun, problem
      yardım, destek
      neredeyse, adeta
      yaklaşık, civarında
      hükümet, yönetim
      görüşmeler, müzakereler
      saldırı, hücum
      şirket, firma
      çalışanlar, işçiler
      ayrıca, aynı zamanda
      ama, ancak, fakat
      durdurmak, kesmek
      inşa etmek, yapmak
    `),
    meanings: `
      accident: kaza*, çarpış*, çarptı*, devril*
      accuse: suçla*, itham*
      aid: yardım*, destek*
      agreement: anlaşma*, sözleşme*, mutabak*, antlaşma*
      aircraft: uçak*, uçağ*, helikopter*, uçuş*
      arrest: tutukla*, gözaltı*, hapis*, hapse*, cezaevi*
      attack: saldır*, vur*, bombala*, bombardıman*, ateş
      ban: yasak*
      begin: başla*, açıl*, açtı*
      border: sınır*
      budget: bütçe*, harca*, finans*, fon, fonu*
      build: inşa*, yapım*
      buy: satın, alım*, aldı
      car: araç*, aracı*, otomobil*, kamyon*, otobüs*
      cause: neden*, sebep*, yüzünden, sonuç*, sonucu*
      child: çocuk*, çocuğ*, öğrenci*, genç*
      climate: iklim*, ısınma*, emisyon*, karbon*
      close: kapat*, kapan*, kapa*
      company: şirket*, firma*, işletme*, üretici*
      condemn: kına*, eleştir*, endişe*
      continue: devam*, sürdür*, sürüyor*, kalı*, uzat*
      cost: fiyat*, maliyet*, ücret*
      court: mahkeme*, yargı*, dava*, hakim*, karar*
      crime: suç*, yasadışı
      cut: azal*, düş*, indir*, kes*
      death: öl*, ölü*, öldür*, hayatını, cinayet*, can
      decide: karar*, emret*, talimat*
      defend: savun*, koru*
      delay: ertele*, gecik*, bekle*
      destroy: yık*, yok, hasar*, tahrip*
      disease: hasta*, virüs*, pandemi*, salgın*, enfeksiyon*
      doctor: doktor*, hekim*, hastane*, sağlık*
      drug: uyuşturucu*, kokain*, eroin*
      earnings: kâr*, gelir*, ciro*
      economy: ekonomi*, büyüme*, enflasyon*, durgunluk*
      election: seçim*, seçil*, oy*, referandum*
      employ: istihdam*, çalışan*, işçi*, personel*
      end: son*, bit*, durdur*
      energy: enerji*, elektrik*, doğalgaz*, gaz, petrol*, kömür*, nükleer*
      escape: kaç*, tahliye*
      explosion: patla*
      fire: yangın*, yan*, alev*
      flood: sel, seller*, fırtına*, kasırga*, yağmur*, yağış*
      food: gıda*, yiyecek*, tahıl*, buğday*
      fraud: dolandır*, yolsuzluk*, rüşvet*
      freedom: özgür*, serbest*
      government: hükümet*, yetkili*, bakan*
      grow: art*, yüksel*, büyü*, fazla, ek
      house: ev, evi, konut*, daire*, bina*, kira*
      inform: bildir*, açıkla*, duyur*
      injury: yarala*, yaralı*
      inspect: denetle*, denetim*, kontrol*, incele*
      investigate: soruştur*, araştır*
      law: yasa*, kanun*, hukuk*
      leave: ayrıl*, istifa*, çekil*
      lose: kaybet*, kayıp*, kayb*, yenil*
      meet: görüş*, toplantı*, zirve*, müzakere*, ziyaret*, diplomat*
      migration: göç*, mülteci*, sığın*
      military: asker*, ordu*, birlik*, silahlı
      money: para*, dolar*, avro*, lira*, milyon*, milyar*, öde*
      oppose: karşı*, reddet*, ret, baskı*
      own: hisse*, hissedar*, sahip*, sahib*, pay*, yatırım*
      parliament: meclis*, parlamento*, milletvekil*, kongre*, senato*
      peace: barış*, ateşkes*
      people: insan*, kişi*, vatandaş*, halk*, nüfus*
      plan: plan*, proje*, öneri*, hedef*, amaç*, strateji*
      police: polis*, emniyet*, jandarma*
      president: cumhurbaşkan*, başkan*, başbakan*, lider*, vali*
      prevent: önle*, engelle*, mücadele*
      promise: söz, vaat*, taahhüt*, garanti*
      protest: protesto*, gösteri*, eylem*
      product: ürün*, üret*, imalat*
      relation: ilişki*, bağ*, ortak*, ortağ*, müttefik*, dost*
      religion: din*, kilise*, cami*, islam*, müslüman*, hristiyan*, papa
      rescue: kurtar*, sağ
      school: okul*, üniversite*, eğitim*, öğretmen*
      science: bilim*, araştırma*, uzman*
      secure: güvenli*, istikrar*, düzen*
      send: gönder*, sevk*, sağla*, ver*
      ship: gemi*, tekne*, feribot*, filo*, donanma*
      show: göster*, kanıt*, doğrula*
      smuggle: kaçakçı*, kaçak*
      sport: maç*, takım*, lig*, şampiyon*, turnuva*, gol*
      tax: vergi*, gümrük*
      technology: teknoloji*, yazılım*, internet*, dijital*, platform*
      terror: terör*, aşırı*
      threat: tehdit*, uyar*, tehlike*, risk*
      trade: ticar*, ihracat*, ithalat*, piyasa*, pazar*
      traffic: trafik*, ulaşım*, tren*, yol, yolu*, havaliman*, liman*, köprü*
      violence: şiddet*, taciz*, tecavüz*, darp*
      war: savaş*, çatış*, işgal*
      water: su, suyu*, nehir*, nehr*, göl, deniz*
      weapon: silah*, füze*, roket*, drone*, mühimmat*
      weather: hava, sıcak*, soğuk*, kar, kurak*, rüzgar*
      win: kazan*, zafer*, galip*
      woman: kadın*, anne*, kız*
      year: yıl*, sene*
      temporary: geçici*
      join: katıl*, üye*, kurul*, atan*
      user: kullanıcı*, müşteri*, tüketici*, abone*
    `,
  },
  page: {
    boilerplateLines: [
      '(?:paylaş|paylaşın|yazdır|gönder|kaydet|yorum yap|dinle|abone ol|giriş yap|üye ol|kayıt ol|linki kopyala|takip et)(?: .{0,30})?',
      "(?:facebook|twitter|whatsapp|linkedin|telegram|e-?posta)(?:'?[td]a| ile| üzerinden) paylaş",
      'okuma süresi\\W{0,3}\\d{1,3} ?(?:dk\\.?|dakika)?',
      '\\d{1,3} ?(?:dk\\.?|dakika(?:lık)?)(?: okuma)?',
      '[\\d.]+ (?:yorum|görüntülenme|paylaşım|okunma|beğeni)',
      '(?:yorumlar?|yorum yaz|yorum ekle|tüm yorumlar)(?: ?\\(?\\d*\\)?)?',
      'içeriğe (?:geç|atla).{0,20}',
      '(?:menü|ara|arama|ana ?sayfa|kapat)',
      '(?:bültenimize|haber bültenine|bültene) .{0,80}',
      '(?:reklam|sponsorlu|sponsorlu içerik|ilan)',
      '(?:devamını oku|daha fazla|devamı|daha fazla göster|haberin devamı)\\W{0,3}',
      '(?:etiketler?|konular?|kategori(?:ler)?|anahtar kelimeler):.{0,200}',
      '(?:fotoğraf|resim) \\d+ ?/ ?\\d+',
      '\\d+ (?:saniye|dakika|saat|gün|hafta|ay) önce',
      'bizi takip edin.{0,60}',
      '(?:tüm|her) hakları? saklıdır\\W*',
      '(?:yukarı|başa dön|iletişim|künye|içindekiler)',
      "(?:bizi )?.{0,40}(?:instagram|twitter|facebook|telegram|whatsapp|youtube|google news)(?:'\\S{1,4}|’\\S{1,4})?(?: üzerinden| hesabımızdan)? takip ed.{0,60}",
    ],
    endLines: [
      '(?:ilgili|benzer|diğer|son|önerilen|popüler) (?:haberler?|yazılar|içerikler|konular|makaleler|videolar)(?: .{0,40})?:?',
      '(?:bunlar da ilginizi çekebilir|ilginizi çekebilir|sizin için seçtiklerimiz|çok okunanlar.{0,20}|en çok okunanlar.{0,20}|ayrıca bakınız|bunları da okuyun|gözden kaçırmayın|son dakika haberleri|günün manşetleri|öne çıkanlar)\\W{0,3}',
      '(?:başa|yukarı) (?:dön|çık)',
      'yazar hakkında.{0,40}',
      '(?:önceki|sonraki) (?:haber|yazı|makale)(?=[\\s:]|$).{0,120}',
      '(?:\\d+ )?yorum(?:lar)?(?: \\(\\d+\\))?',
      '(?:bir )?(?:yorum|cevap) (?:yaz|bırak|yapın).{0,30}',
      'yazı dolaşımı',
    ],
    promotionPrefixes: [
      '(?:ilgili haber|ilgili|ayrıca bakınız|bunu da oku|bunu da okuyun|ayrıca oku|okumaya devam et|haberin devamı) ?:',
      '(?:ayrıca oku|bunu da oku)(?=[\\s:])',
    ],
    bylinePrefixes: ['yazar:', 'haber:', 'yazan:', 'muhabir:', 'hazırlayan:', 'editör:', 'yazar'],
    photoCredits: [
      'fotoğraf',
      'fotoğraflar',
      'foto',
      'görsel',
      'resim',
      'fotoğraf kaynağı',
      'fotoğrafçı',
      'arşiv fotoğrafı',
      'kaynak foto',
    ],
    announcementLabels: wordList(
      'basın bülteni, basın iletişim, basın iletişimi, basın irtibat, basın için iletişim, medya iletişim, basın açıklaması',
    ),
    textCredits: [
      'kaynak',
      'kaynaklar',
      'haber kaynağı',
      'ilk olarak yayımlandı',
      'ilk yayımlandığı yer',
      'çeviri',
      'orijinal haber',
      'asıl haber',
    ],
    fullTextElsewhere: [
      '(?:tam|orijinal|asıl) metin(?: \\([^()]{1,30}\\))? .{1,60}(?:sitesinde|adresinde|için)',
      '(?:haberin|yazının|makalenin|metnin) (?:tamamı|tamamını|orijinali|orijinalini)(?=[\\s:,]|$).{0,100}',
      '(?:tam metin|tamamını oku)(?=[\\s:,]|$).{0,80}',
    ],
    aggregatorNotices: [
      '.{0,80}(?:haber )?(?:toplayıcısı|toplayıcısıdır|agregatörü|agregatörüdür)',
      '.{0,120}otomatik olarak (?:oluşturul|yayımlan|yayınlan|alın|derlen)',
      '.{0,120}tüm (?:içerikler|haklar|materyaller) (?:sahiplerine|yazarlarına) aittir',
    ],
    callsToAction: [
      '(?:hemen |şimdi |ücretsiz )?(?:abone ol(?:un)?|kayıt ol(?:un)?|üye ol(?:un)?|kaydol(?:un)?)',
      '(?:.{0,30} )?bültenimize (?:abone|kayıt|üye) olun',
      '(?:bize destek ol(?:un)?|destek olun)',
    ],
    legalNotices: [
      '(?:tüm|her) hak(?:kı|ları)? saklıdır',
      'izinsiz (?:alıntı|kopyala|yayın|kullan)\\S{0,8}',
      'kaynak gösterilmeden',
    ],
    corrections: [
      'düzeltme',
      'düzeltme notu',
      'editörün notu',
      'editör notu',
      'önceki sürümünde',
      'bu haber güncellendi',
      'bu haber düzeltildi',
    ],
    publishedLabels: [
      'yayınlanma',
      'yayımlanma',
      'yayınlanma tarihi',
      'yayımlanma tarihi',
      'tarih',
      'giriş',
      'giriş tarihi',
      'eklenme',
      'oluşturulma',
    ],
    modifiedLabels: [
      'güncelleme',
      'güncellenme',
      'güncellenme tarihi',
      'son güncelleme',
      'güncellendi',
      'değiştirilme',
    ],
    previousLabels: ['önceki', 'önceki haber', 'önceki yazı'],
    nextLabels: ['sonraki', 'sonraki haber', 'sonraki yazı'],
  },
  quotation: {
    marks: [
      ['“', '”'],
      ['‘', '’'],
      ['"', '"'],
      ["'", "'"],
      ['«', '»'],
    ],
    verbs: wordList(`
      dedi, dediler, kullandı, kullandılar, diyor, diyorlar, demiş, söyledi, söylediler, söylüyor, söylemişti, belirtti, belirttiler,
      belirtiyor, belirtildi, açıkladı, açıkladılar, açıklıyor, açıklandı, ifade, kaydetti, kaydettiler,
      vurguladı, vurguladılar, vurguluyor, bildirdi, bildirdiler, bildiriyor, bildirildi, aktardı, aktardılar,
      aktarıyor, anlattı, anlattılar, anlatıyor, ekledi, eklediler, ekliyor, konuştu, konuştular, duyurdu,
      duyurdular, duyuruyor, yazdı, yazdılar, yazıyor, sordu, sordular, yanıtladı, cevapladı, iddia, savundu,
      savundular, savunuyor, dile, uyardı, uyardılar, uyarıyor, hatırlattı, doğruladı, doğruladılar,
      yalanladı, yalanladılar, reddetti, itiraf, öne, ileri, söz, bağırdı, paylaştı, değerlendirdi, yorumladı,
      tekrarladı, yineledi, seslendi, anımsattı, işaret, dikkat, özetledi, nitelendirdi, tanımladı, yanıtını, cevabını, karşılığını, paylaşımını, sözlerini, mesajını
    `),
    stanceVerbs: wordList(`
      düşünüyor, düşündü, inanıyor, inandı, umuyor, umdu, ummakta, istiyor, istedi, istediler, bekliyor,
      bekledi, korkuyor, eleştirdi, eleştirdiler, kınadı, kınadılar, suçladı, suçladılar, talep, önerdi,
      önerdiler, karar, destekledi, destekliyor, övdü, planlıyor, tehdit, çağırdı, biliyor, gösterdi,
      gösteriyor, kabul
    `),
    participles: wordList(`
      diyen, diyerek, belirten, söyleyen, belirterek, söyleyerek, vurgulayarak, kaydederek, ekleyerek, açıklayarak, hatırlatarak,
      savunarak, anlatarak
    `),
    nounLike: wordList('söz, dile, öne, ileri, dikkat, işaret, karar, kabul, talep, tehdit, ifade'),
    addresseeVerbs: [],
    phrases: [],
    phrasesAfter: wordList('göre, aktardığına göre, açıklamasına göre, haberine göre'),
    sourcePrepositions: [],
    sourceNouns: [],
    reportAdverbs: [],
    sentencePronouns: [],
    infinitiveMarkers: [],
    complementisers: wordList('ki, diye'),
    roles: wordList(`
      sözcü, sözcüsü, bakan, bakanı, cumhurbaşkanı, başbakan, başkan, başkanı, sekreter, sekreteri, senatör,
      vali, valisi, belediye, milletvekili, diplomat, büyükelçi, büyükelçisi, analist, analisti, uzman,
      uzmanı, uzmanlar, ekonomist, profesör, araştırmacı, bilim, yazar, gazeteci, muhabir, danışman,
      danışmanı, avukat, avukatı, savcı, savcısı, yargıç, polis, tanık, görgü, aktivist, lider, lideri, müdür,
      müdürü, yetkili, yetkilisi, yetkililer, kurucu, kurucusu, antrenör, oyuncu, general, albay, komutan,
      asker, doktor, öğretmen, öğrenci, işçi, çiftçi, kaynak, kaynaklar, üye, üyesi, aday, adayı, temsilci,
      temsilcisi, hükümet, bakanlık, bakanlığı, ajans, ajansı, parti, şirket, banka, mahkeme, rapor,
      araştırma, gazete, gazetesi, adam, kadın, anne, baba, kardeş, oğlu, kızı
    `),
    pronouns: wordList('o, onlar, biz, ben, kendisi, bazıları'),
    feminine: wordList('o'),
    masculine: wordList('o'),
    plural: wordList('onlar, biz'),
    auxiliaries: wordList(`
      etti, ettiler, ediyor, edildi, etmişti, getirdi, getirdiler, sürdü, sürdüler, verdi, çekti, idi, olarak
    `),
    passives: wordList('edildi'),
    adverbs: wordList(`
      ifadesini, ifadelerini, şeklinde, ayrıca, daha, sonra, önce, dün, bugün, yarın, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi,
      pazar, şimdi, yine, tekrar, son, olarak, da, de, ise, şöyle, şunları, şu
    `),
    adverbEndings: [],
    notAdverbs: [],
    determiners: wordList('bu, şu, o, iki, üç, dört, beş, bazı, birçok, her, hiçbir'),
    obliques: wordList('ona, onlara, bize, bana'),
    prepositions: wordList('için, ile, gibi, kadar, sonra, önce, karşı, doğru'),
    verbParticles: [],
    occasions: [],
    nounPrepositions: [],
    conjunctions: wordList('ve, ama, fakat, ancak, veya'),
    subordinators: wordList('ki, çünkü, eğer'),
    mannerWords: [],
    commaBeforeClause: false,
    capitalNouns: false,
    verbSecond: false,
    verbFirst: false,
    subjectParticles: [],
    verbFinal: true,
    commaWithinQuote: false,
    separableVerbs: {},
    reportedMood: [],
    continuedMood: [],
    negations: wordList('değil, yok, hiç, asla, hiçbir, hayır'),
    opposites: wordList(`
      artırmak/azaltmak, arttı/azaldı, fazla/az, kazandı/kaybetti, kabul/ret, izin/yasak, doğruladı/yalanladı,
      açtı/kapattı, başladı/bitti, doğru/yanlış, iyi/kötü, güçlü/zayıf, dost/düşman, savaş/barış
    `),
  },
  numbers: {
    decimalSeparator: ',',
    cardinals: wordNumbers(
      `sıfır 0, bir 1, iki 2, üç 3, dört 4, beş 5, altı 6, yedi 7, sekiz 8, dokuz 9, on 10, yirmi 20, otuz 30, kırk 40, elli 50, altmış 60,
      yetmiş 70, seksen 80, doksan 90, buçuk 0.5`,
    ),
    compounds: false,
    joiners: [],
    magnitudes: wordNumbers('düzine 12, yüz 100, bin 1e3, milyon 1e6, milyar 1e9, trilyon 1e12'),
    alone: wordList('yüz, bin'),
    fractions: wordNumbers('yarısı 0.5, yarım 0.5, çeyrek 0.25, üçte biri 0.3333333333333333'),
    halves: wordList('buçuk'),
    shares: [],
    wholes: wordNumbers(
      'ikide 2, üçte 3, dörtte 4, beşte 5, altıda 6, yedide 7, sekizde 8, dokuzda 9, onda 10, biri 1, ikisi 2, üçü 3, dördü 4, beşi 5, altısı 6, yedisi 7, sekizi 8, dokuzu 9',
    ),
    minus: wordList('eksi'),
    plus: ['artı'],
    vague: wordNumbers('birkaç 2, onlarca 20, yüzlerce 100, binlerce 1e3, milyonlarca 1e6'),
    approximately: wordList('yaklaşık, aşağı yukarı, neredeyse, hemen hemen, takriben, civarında'),
    moreThan: wordList('en az, fazla, aşkın'),
    lessThan: wordList('en fazla, en çok, az'),
    orMore: wordList(
      "'den fazla, 'dan fazla, 'ten fazla, 'tan fazla, den fazla, dan fazla, ten fazla, tan fazla, 'i aşkın, i aşkın, aşkın, ve üzeri, veya daha fazla",
    ),
    orLess: wordList("'den az, 'dan az, 'ten az, 'tan az, den az, dan az, ten az, tan az, veya daha az"),
    orSo: wordList('kadar, civarında, dolayında'),
    rangeOpeners: [],
    rangeJoiners: wordList('ila, ile, veya'),
    rangeClosers: wordList('arası, arasında, arasındaki'),
    levels: wordList('e, a, ye, ya, na, ne'),
    levelEndings: wordList('ya, ye, a, e'),
    up: wordList(
      'arttı, artış, artarak, artırdı, artırıldı, yükseldi, yükseliş, yükselerek, büyüdü, büyüme, çıktı',
    ),
    down: wordList(
      'azaldı, azalış, azalarak, düştü, düşüş, düşerek, geriledi, gerileme, indi, daraldı, kesinti',
    ),
    byWords: [],
    multiples: wordList('kat, katı, katına, misli'),
    units: wordCodes(
      `metreküp m3, kilometreküp km3, knot [kn_i], deniz mil [nmi_i], dolar USD, doları USD, dolarlık USD, avro EUR, avroluk EUR, euro EUR, lira TRY, tl TRY, lirası TRY, liralık TRY, sterlin GBP, ruble RUB, yen JPY, yuan CNY, yüzde %, mil [mi_i],
      ton t, tonluk t, metre m, kilometre km, kilometrelik km, kilo kg, kilogram kg, gram g, hektar har, dönüm {donum}, varil [bbl_us], litre L, kilometrekare km2,
      metrekare m2, yıl a, yıllık a, yaşında a, yaşındaki a, ay mo, aylık mo, hafta wk, haftalık wk, gün d, günlük d, saat h, saatlik h, dakika min, dakikalık min,
      saniye s, derece Cel, megavat MW, gigavat GW, santimetre cm, libre [lb_av], metrik ton t, fit [ft_i], galon [gal_us], mikrogram ug, ayak [ft_i], inç [in_i], deniz mili [nmi_i]`,
    ),
    hundredths: wordList('sent, sente, kuruş, kuruşa'),
    tenths: [],
    weighing: [],
    dimensions: [],
    clockWords: wordList('saat, sularında, sıralarında'),
    relativeTime: wordList('önce, sonra, evvel'),
    parts: wordList('aralarında, bunların'),
    rest: wordList('başka, diğer, yeni'),
    tolls: {
      dead: wordList('öldü, ölü, ölen, öldüğü, hayatını, ölenlerin, öldüğünü, can, ölüm'),
      injured: wordList('yaralandı, yaralı, yaralanan, yaralandığı, yaralandığını'),
      missing: wordList('kayıp, kayboldu'),
    },
    unitEndings: wordList(
      'larının, lerinin, larını, lerini, ların, lerin, luğu, liği, luk, lük, lik, lık, ları, leri, lar, ler, nun, nün, nin, nın, dan, den, tan, ten, yla, yle, yu, yü, yi, yı, ya, ye, da, de, ta, te, un, ün, in, ın, u, ü, i, ı, a, e',
    ),
    perWords: [],
    ofWords: [],
    labels: wordList('madde, sayfa, bölüm, numara, grup, sefer, faz, hat, kanal, sezon'),
    notNumbers: wordList('yeni, yenisi, yenilik'),
  },
  citation: {
    translationCredits: wordList('çeviren, çeviri:, dilinden çevrildi, çevrilmiştir'),
    reportingVerbs: wordList(`
      bildirdi, bildiriyor, bildirildi, bildirdiğine, yazdı, yazıyor, yazdığına, duyurdu, duyuruyor,
      aktardı, aktarıyor, aktardığına, açıkladı, açıklıyor, açıkladığına, belirtti, belirtiyor,
      belirttiğine, söyledi, söylüyor, haberleştirdi, haberleştiriyor, yayımladı, yayınladı, yayımlıyor,
      iddia etti, iddia ediyor, öne sürdü, ileri sürdü, kaydetti, ifade etti, ortaya çıkardı, geçti,
      haber verdi, haber veriyor, doğruladı, vurguladı, savundu, manşetine taşıdı, ekledi, dile getirdi,
      anlattı, ulaştı, hatırlattı
    `),
    cuesBefore: wordList('kaynak, haberi, haberine göre'),
    cuesAfter: wordList(`
      göre, haberine göre, haberinde, haberine, haberi, aktardığına göre, bildirdiğine göre,
      yazdığına göre, verilerine göre, kaynaklarına göre, kaynak göstererek, kaynak gösterilerek,
      dayandırdığı, dayandırılan, atıfla, atıfta bulunarak, alıntılayarak, yayımlanan, yayınlanan,
      yer alan, tarafından, muhabiri, muhabirine, muhabirinin, haberiyle, haberinden, haberlerine göre, muhabirinin sorularını
    `),
    tellingCues: wordList(''),
    sayingVerbs: wordList(
      'dedi, söyledi, anlattı, açıkladı, konuştu, doğruladı, belirtti, kaydetti, aktardı',
    ),
    addressing: [],
    addressingBehind: wordList("'a, 'e, 'na, 'ne, 'ya, 'ye"),
    selfWords: [],
    learningCues: wordList(`
      konuşan, konuştu, açıklama yapan, açıklama yaptı, açıklamalarda bulunan, açıklamada bulundu,
      demeç veren, demeç verdi, değerlendirmelerde bulunan, değerlendirmede bulunan, röportaj veren,
      verdiği röportajda, verdiği demeçte, verdiği mülakatta, mülakatta, röportajda, söyledi, anlattı,
      anlatan, bilgi veren, bilgi verdi, ulaştığı, gördüğü, incelediği, elde ettiği,
      edindiği bilgiye göre, yaptığı açıklamada, yaptığı açıklamalarda, yaptığı açıklamaya, verdiği röportajında, verdiği bilgide, verdiği söyleşide
    `),
    agentWords: wordList('tarafından'),
    citingWords: [],
    citingBehind: wordList(
      'kaynak göstererek, kaynak gösteren, atıfla, atıfta bulunarak, atıfta bulunan, dayandırarak, dayandırdığı, dayanarak, alıntılayarak, dayandıran',
    ),
    quotedByWords: [],
    backReferences: {
      press: wordList('gazete, gazeteye, gazetenin, dergi, dergiye, derginin'),
      agency: wordList('ajans, ajansa, ajansın, haber ajansı, haber ajansına'),
      broadcaster: wordList('kanal, kanala, kanalın, televizyon'),
      any: wordList(
        'yayın kuruluşu, yayın kuruluşuna, site, siteye, haber sitesi, haber sitesine, portal, portala',
      ),
      work: wordList('haberde, habere'),
    },
    titling: wordList('başlıklı, başlığıyla, başlığı altında'),
    workNouns: wordList(`
      haber, haberi, haberinde, haberine, haberinin, haberler, haberleri, makale, makalesi, makalesinde,
      röportaj, röportajı, araştırma, araştırması, araştırmasına, anket, anketi, anketine, söyleşi, yazı,
      yazısı, yazısında, analiz, analizi, analizinde, bülteni, raporu, raporuna
    `),
    plainCues: wordList(`
      göre, haberine göre, aktardığına göre, bildirdiğine göre, yazdığına göre, bildirdi, bildiriyor, bildirildi,
      bildirdiğine, yazdı, yazıyor, yazdığına, duyurdu, duyuruyor, aktardı, aktarıyor, aktardığına, haberleştirdi,
      haberleştiriyor, geçti, haber verdi, haber veriyor, ortaya çıkardı, haberi, haberinde, haberine, dayandırdığı,
      dayandırılan, atıfla, atıfta bulunarak, kaynak göstererek, kaynak gösterilerek, yayımladı, yayınladı, :
    `),
    measureNouns: wordList(
      'anket, anketi, ankete, anketine, anketinde, anketinin, tahmin, tahmini, tahminine, sayım, sayımı',
    ),
    agencyMarks: wordList('ajanslar'),
    outletNouns: wordList(`
      gazete, gazetesi, gazetesine, gazetesinin, gazetesinde, ajans, ajansı, ajansına, ajansının,
      haber ajansı, haber ajansına, haber ajansının, dergi, dergisi, dergisine, dergisinin, dergisinde,
      kanal, kanalı, kanalına, kanalının, televizyon, televizyonu, televizyonuna, televizyonunun, sitesi,
      haber sitesi, haber sitesine, haber sitesinin, radyosu, radyosuna, portalı, portalına,
      yayın kuruluşu, internet sitesi
    `),
    staffNouns: wordList(`
      muhabiri, muhabirine, muhabirinin, muhabirleri, gazetecisi, gazetecileri, editörü, yazarı,
      köşe yazarı, temsilcisi, spikeri, sunucusu
    `),
    pictureWords: wordList('fotoğraf, fotoğrafı, foto, görsel, görüntü, arşiv, getty, kare'),
    ownReporting: wordList(`
      gazetemize konuşarak, gazetemize yaptığı, gazetemize yapılan, gazetemize söyledi, gazetemize açıkladı, gazetemize değerlendirdi, muhabirimize konuşan,
      bize konuştu, bize konuşan, bize anlattı, bize söyledi, bize açıkladı, gazetemize konuştu,
      gazetemize konuşan, gazetemize açıklama, gazetemize anlattı, gazetemize demeç, gazetemize verdiği,
      ajansımıza konuşan, ajansımıza konuştu, muhabirimize, muhabirimiz, muhabirimizin,
      gazetemizin ulaştığı, gazetemizin edindiği, gazetemizin gördüğü, özel muhabirimiz,
      sitemize konuşan, sitemize konuştu
    `),
  },
  names: {
    titles: wordList(`
      sayın, bay, bayan, bey, hanım, dr, prof, doç, cumhurbaşkanı, başkan, başkanı, başbakan, başbakanı,
      bakan, bakanı, dışişleri bakanı, içişleri bakanı, savunma bakanı, maliye bakanı, enerji bakanı,
      çevre bakanı, sağlık bakanı, şansölye, genel sekreter, genel sekreteri, büyükelçi, büyükelçisi,
      vali, valisi, senatör, milletvekili, belediye başkanı, komiser, yargıç, hakim, savcı, savcısı,
      başsavcı, general, albay, binbaşı, yüzbaşı, teğmen, amiral, müdür, müdürü, genel müdür, genel
      müdürü, ceo, sözcü, sözcüsü, lider, lideri, genel başkan, genel başkanı, kral, kraliçe, prens,
      prenses, papa, kardinal, piskopos, imam, analist, ekonomist, yazar, oyuncu, şarkıcı, teknik
      direktör, mühendis, avukat, jeolog, tarihçi, biyolog, profesör, doktor, gazeteci, liman başkanı
    `),
    particles: wordList(`
      ve, bin, ibn, el, al, von, van, de, der
    `),
    notNames: wordList(`
      pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, ocak, şubat, mart, nisan, mayıs,
      haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, fotoğraf, video, haber, ben, bu
    `),
    organisationWords: wordList(`
      bakanlığı, bakanlık, dairesi, kurumu, kurulu, kurum, komisyonu, komitesi, konseyi, mahkemesi,
      meclisi, meclis, senatosu, bürosu, enstitüsü, üniversitesi, okulu, akademisi, vakfı, derneği,
      federasyonu, birliği, ligi, partisi, cephesi, hareketi, bankası, bankası'nın, fonu, grubu, şirketi,
      holding, aş, polisi, polis, ordusu, ordu, jandarma, örgütü, teşkilatı, merkezi, ağı, gazetesi,
      gazete, postası, dergisi, ajansı, televizyonu, radyosu, hastanesi, müzesi, kulübü, sendikası,
      milletler, odası, gözlemevi, otoritesi, idaresi, müdürlüğü, başkanlığı
    `),
    givenNames: wordList(`
      abdullah, adem, adnan, ahmet, akın, ali, alper, altan, arda, asuman, aslı, asya, atilla, ayhan,
      aylin, ayşe, aydın, aziz, bahar, banu, barış, başak, bekir, berk, berna, betül, bilal, binali,
      bülent, burak, burcu, can, canan, çağla, çağlar, çağrı, çetin, çiğdem, cansu, cem, cemal, cemil, cengiz, ceren, ceyda, cihan, defne,
      deniz, derya, devlet, dilek, doğan, ebru, ece, eda, ekrem, elif, emine, emir, emre, ender, engin,
      ercan, erdal, eren, erhan, erkan, erol, ersin, esra, evren, eylül, fahri, faruk, fatih, fatma,
      ferhat, feride, figen, fikret, filiz, furkan, galip, gizem, gökhan, gül, gülay, gülşen, gürkan,
      hakan, haldun, halil, halit, haluk, hamza, handan, hande, hasan, hatice, hikmet, hilal, hulusi,
      hüseyin, ibrahim, ilhan, ilker, inci, ipek, irem, ismail, kaan, kadir, kamil, kemal, kenan, kerem,
      koray, kübra, lale, leman, leyla, levent, mahmut, mehmet, melek, meltem, melis, meral, mert, merve,
      meryem, mesut, metin, mevlüt, mine, murat, mustafa, mümtaz, nalan, nazım, nazlı, necati, nermin,
      nesrin, nihat, nilgün, nur, nuran, nuri, nurgül, oğuz, okan, oktay, onur, orhan, osman, oya, ozan,
      ömer, özge, özgür, özlem, pelin, pınar, polat, ramazan, recep, rıza, sabri, sait, salih, sami,
      sedat, seda, selçuk, selim, selin, sema, semih, serap, serdar, serkan, sevgi, sevim, sezen, sibel,
      sinan, suat, süleyman, şebnem, şerif, şule, tamer, taner, tansu, tarık, tayfun, tayyip, temel,
      tolga, tuğba, tuncay, turgut, tülay, ufuk, uğur, umut, utku, ümit, vedat, volkan, yalçın, yasemin,
      yaşar, yasin, yavuz, yeşim, yıldız, yılmaz, yusuf, yunus, zafer, zehra, zeki, zeynep, ziya
    `),
    places: wordList(`
      moskova, londra, paris, berlin, washington, brüksel, pekin, tokyo, roma, madrid, kiev, ankara,
      istanbul, izmir, antalya, bursa, adana, konya, trabzon, diyarbakır, gaziantep, yeni delhi, kudüs,
      gazze, kahire, tahran, bağdat, şam, beyrut, riyad, dubai, doha, kabil, seul, hanoi, bangkok, ottawa,
      havana, karakas, viyana, cenevre, zürih, prag, varşova, budapeşte, bükreş, sofya, atina, belgrad,
      zagreb, saraybosna, lizbon, dublin, oslo, stokholm, kopenhag, helsinki, minsk, tiflis, erivan, bakü,
      astana, almatı, taşkent, bişkek, new york, los angeles, chicago, hong kong, şanghay, münih, hamburg,
      frankfurt, milano, barselona, st. petersburg, kırım, donbas, donetsk, luhansk, sibirya, avrupa,
      asya, afrika, amerika, orta asya, orta doğu, ortadoğu, ingiltere, iskoçya, britanya, abd, kafkasya,
      balkanlar, kremlin, akdeniz, karadeniz, ege
    `),
  },
};
