import type { Lexicon } from '../lexicon.ts';
import { wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** Czech. */
export const czech: Lexicon = {
  language: 'cs',
  words: {
    unspaced: false,
    stopWords: wordList(`
      a, aby, ale, anebo, ani, asi, až, bez, bude, budou, by, byl, byla, byli, bylo, byly, být, co, což, či, další, do, ho, i, já, jak,
      jako, je, jeho, jej, její, jejich, jen, jenž, ještě, ji, jiné, již, jsem, jsme, jsou, k, kam, kde, kdo, kdy, když, ke, která,
      které, kteří, který, kterou, ku, ma, má, mají, mezi, mi, mít, mu, my, na, nad, nám, napište, náš, naši, ne, nebo, nechť, nejsou,
      není, než, nic, nové, o, od, ode, on, ona, oni, ono, pak, po, pod, podle, pokud, pouze, práve, pro, proč, proto, protože, před,
      přes, při, s, se, si, sice, své, svůj, svých, svým, ta, tak, také, takže, tam, tato, te, ten, tedy, těchto, tento, to, toho,
      tohoto, tom, tomto, tomu, toto, tu, tuto, ty, tyto, u, už, v, ve, vedle, více, však, všechen, vy, z, za, zda, zde, ze, že, let
    `),
    abbreviations: wordList(`
      býv., např., tzv., atd., apod., tj., resp., mj., tzn., str., č., čl., odst., r., st., stol., p., pí., dr., ing., mgr., bc., judr., mudr.,
      phdr., rndr., doc., prof., csc., ph.d., gen., plk., npor., kpt., mld., mil., mld., tis., kč., nám., ul., tel., leden., s.r.o., a.s.,
      spol., sv., popř., vč., cca., min., max., tzv., aj., ap., pozn., red.
    `),
    synonyms: wordGroups(`
      řekl, uvedl, prohlásil, sdělil
      oznámil, ohlásil
      začal, zahájil
      skončil, dokončil
      zvýšil, zvedl
      snížil, zmenšil
      velký, rozsáhlý
      problém, potíž
      pomoc, podpora
      téměř, skoro
      asi, přibližně, zhruba
      vláda, kabinet
      jednání, rozhovory
      útok, napadení
      firma, společnost, podnik
      také, rovněž, též
      ale, avšak, však
    `),
    meanings: `
      accident: nehod*, srážk*, havári*, katastrof*
      accuse: obvin*, viní*, obžal*
      aid: pomoc*, pomoh*, pomáh*, podpo*
      agreement: dohod*, smlouv*, pakt*
      aircraft: letad*, letoun*, vrtulník*, let, lety
      arrest: zatč*, zatk*, zadrž*, vězen*, vazb*
      attack: útok*, útoč*, zaútoč*, napad*, bombard*, ostřel*, atentát*
      ban: zákaz*, zakáz*, zakaz*
      begin: začá*, začal*, zaháj*, otevř*, spust*
      border: hranic*, pohranič*
      budget: rozpočet*, rozpočt*, výdaj*, financ*, fond*
      build: stavb*, stav*, postav*, budov*
      buy: koup*, nákup*, nakoup*, převz*
      car: auto*, vozid*, vozidl*, kamion*, autobus*
      cause: příčin*, důvod*, protož*, následk*, způsob*, výsled*
      child: dít*, dět*, žák*, nezletil*
      climate: klima*, oteplov*, emis*
      close: zavř*, uzavř*
      company: společnost*, firm*, podnik*, výrobc*
      condemn: odsoud*, odsouz*, kriti*, znepok*
      continue: pokrač*, zůst*, prodlouž*, trval*
      cost: cen*, náklad*, poplat*
      court: soud*, žalob*, rozsud*
      crime: zločin*, trestn*, nelegál*
      cut: sníž*, snižov*, sníž*, klesl*, pokles*, omez*
      death: smrt*, zemřel*, mrtv*, zahyn*, zabi*, oběť*, obět*, vražd*
      decide: rozhod*, naříd*, přikáz*
      defend: brán*, obran*, ochran*, chrán*
      delay: zpožd*, odlož*, odklad*, čeká*
      destroy: znič*, zniče*, škod*, poškoz*
      disease: nemoc*, virus*, covid*, pandemi*, epidemi*, nákaz*, nakaž*
      doctor: lékař*, nemocnic*, klinik*, zdrav*
      drug: drog*, kokain*, heroin*
      earnings: zisk*, výnos*, příjm*, tržb*
      economy: ekonom*, hospodář*, recese, inflac*, hdp
      election: volb*, voleb*, zvol*, hlas*, referend*
      employ: zaměstn*, prac*
      end: konec*, konč*, skonč*, ukonč*, zastav*, zruš*
      energy: energ*, elektř*, elektr*, plyn*, rop*, uhl*, jader*
      escape: utek*, utéc*, útěk*, evaku*, uprch*
      explosion: výbuch*, explo*, vybuch*
      fire: požár*, oheň, ohn*, hoř*
      flood: povod*, záplav*, bouř*, hurikán*, déšť*, dešt*
      food: potrav*, jídl*, obil*, pšenic*
      fraud: podvod*, korup*, úplat*
      freedom: svobod*, propust*, propušt*
      government: vlád*, úřad*, minist*
      grow: růst*, rost*, vzrost*, zvýš*, zvyš*, posíl*, dalš*, více
      house: dům, dom*, byt*, budov*, nájem*
      inform: inform*, oznám*, sděl*, prohlás*
      injury: zraně*, zran*
      inspect: kontrol*, prověř*, prohlíd*, inspek*
      investigate: vyšetř*, stíh*
      law: zákon*, práv*, pravid*, předpis*
      leave: odejí*, odeš*, odchod*, opust*, rezign*, stáhn*
      lose: ztrat*, ztrác*, prohr*, poráž*
      meet: setk*, schůz*, summit*, jedn*, návštěv*, diplom*
      migration: migra*, uprchl*, azyl*, přistěhoval*, vyhoš*
      military: voj*, armád*, vojá*, síly
      money: peněz*, penín*, peníz*, korun*, euro, eur, dolar*, milion*, miliard*, plat*
      oppose: proti, odmít*, nesouhlas*, tlak*
      own: akci*, akcionář*, podíl*, vlast*, invest*
      parliament: parlament*, sněmovn*, senát*, poslan*, kongres*
      peace: mír*, příměř*
      people: lidé, lidi, lidí, osob*, občan*, obyvatel*
      plan: plán*, projekt*, návrh*, navrh*, záměr*, cíl*, strateg*
      police: polic*
      president: prezident*, premiér*, kancléř*, guvernér*, lídr*
      prevent: zabrán*, předejít*, předch*, potír*
      promise: slib*, slíb*, závaz*, zaváz*, zaru*
      protest: protest*, demonstr*, nepokoj*
      product: výrob*, vyráb*, produk*
      relation: vztah*, partner*, spojen*, přátel*
      religion: nábož*, církev*, církv*, kostel*, mešit*, islám*, muslim*, křesť*, papež*, biskup*
      rescue: zachrá*, záchran*, přeži*
      school: škol*, univerzit*, vzděl*, učitel*, výcvik*
      science: věd*, výzkum*, studie, expert*
      secure: bezpeč*, stabil*, pořád*
      send: posla*, posíl*, vysla*, dodá*, dodav*, poskyt*
      ship: loď*, lod*, trajekt*, flotil*
      show: ukáz*, ukaz*, dokáz*, důkaz*, potvrd*
      smuggle: pašov*, pašer*, kartel*
      sport: zápas*, tým*, lig*, mistr*, turnaj*, trenér*, gól*
      tax: daň*, daní, clo, cla
      technology: technolog*, software*, internet*, digitál*, platform*
      terror: teror*, extrem*
      threat: hroz*, ohrož*, varov*, nebezp*, rizik*
      trade: obchod*, export*, import*, vývoz*, dovoz*, trh, trhu, trhy
      traffic: doprav*, provoz*, vlak*, silnic*, letiště*, přístav*, most*
      violence: násil*, znásil*, týrán*
      war: válk*, válek*, válečn*, konflikt*, boj*, invaz*
      water: vod*, řek*, jezer*, moř*
      weapon: zbra*, raket*, střel*, dron*, munic*
      weather: počas*, veder*, teplot*, mráz*, sníh*, sucho*, vítr*
      win: vítěz*, vyhrá*, zvítěz*
      woman: žen*, matk*, dívk*
      year: rok*, let
      temporary: dočas*
      join: připoj*, vstoup*, člen*, rad*, jmenov*
      user: uživatel*, zákazn*, spotřebitel*
    `,
  },
  page: {
    boilerplateLines: [
      '(?:sdílet|tisknout|vytisknout|uložit|odeslat|přihlásit se|přihlásit|registrace|odebírat)(?: .{0,30})?',
      'doba čtení\\W{0,3}\\d{1,3} ?(?:min\\.?|minut[ay]?)?',
      '\\d+ (?:komentář(?:e|ů)?|příspěvk(?:y|ů)|zobrazení)',
      '(?:reklama|inzerce|menu|hledat|domů|zavřít)',
    ],
    endLines: [
      '(?:související|další|podobné|nejčtenější) (?:články|zprávy|témata)(?: .{0,40})?:?',
      '(?:vstoupit do diskuse|diskuse|komentáře)(?: .{0,30})?',
    ],
    promotionPrefixes: ['(?:čtěte také|čtěte i|čtěte více|přečtěte si|přečtěte si také|více k tématu) ?:'],
    bylinePrefixes: ['autor:', 'autoři:', 'autorka:', 'napsal:', 'napsala:', 'redaktor:'],
    photoCredits: wordList('foto, foto:, snímek, ilustrační foto'),
    announcementLabels: wordList(
      'kontakt pro média, kontakty pro média, kontakt pro novináře, tiskové oddělení, tisková zpráva',
    ),
    textCredits: wordList('zdroj, zdroje, převzato z, původně vyšlo v, poprvé vyšlo v'),
    fullTextElsewhere: ['(?:celý|úplný) (?:článek|text|rozhovor) .{1,80}'],
    aggregatorNotices: ['\\bautomaticky (?:převzato|vytvořeno|generováno)\\b'],
    callsToAction: ['(?:předplatit|předplaťte si|přihlásit se|registrovat se|odebírat)(?: .{0,30})?'],
    legalNotices: [
      'všechna práva vyhrazena',
      '(?:šíření|publikování|kopírování)\\b.{0,60}(?:zakázáno|bez souhlasu)',
    ],
    corrections: wordList('oprava, upřesnění, aktualizováno'),
    publishedLabels: wordList('publikováno, vydáno, zveřejněno, vyšlo'),
    modifiedLabels: wordList('aktualizováno, aktualizace, upraveno, naposledy upraveno'),
    previousLabels: wordList('předchozí článek, předchozí'),
    nextLabels: wordList('další článek, následující článek, následující'),
  },
  quotation: {
    marks: [
      ['„', '“'],
      ['‚', '‘'],
      ['»', '«'],
      ['›', '‹'],
      ['"', '"'],
    ],
    verbs: wordList(`
      řekl, řekla, řekli, řeklo, řekly, říká, říkají, říkal, říkala, říkali, uvedl, uvedla, uvedli, uvedlo, uvádí, uvádějí, uváděl, prohlásil,
      prohlásila, prohlásili, prohlašuje, prohlašují, sdělil, sdělila, sdělili, sdělilo, sděluje, sdělují, oznámil, oznámila, oznámili,
      oznámilo, oznamuje, potvrdil, potvrdila, potvrdili, potvrdilo, potvrzuje, potvrzují, dodal, dodala, dodali, dodává, dodávají,
      doplnil, doplnila, doplnili, doplňuje, zdůraznil, zdůraznila, zdůraznili, zdůrazňuje, zdůrazňují, upozornil, upozornila, upozornili,
      upozorňuje, upozorňují, konstatoval, konstatovala, konstatovali, konstatuje, konstatují, vysvětlil, vysvětlila, vysvětlili,
      vysvětluje, vysvětlují, tvrdí, tvrdil, tvrdila, tvrdili, napsal, napsala, napsali, napsalo, píše, píší, píšou, psal, psala, informoval, informovala,
      informovali, informovalo, informuje, informují, připustil, připustila, připustili, připouští, přiznal, přiznala, přiznali, přiznává,
      popřel, popřela, popřeli, popírá, varoval, varovala, varovali, varuje, varují, poznamenal, poznamenala, poznamenali, podotkl,
      podotkla, podotýká, odpověděl, odpověděla, odpověděli, odpovídá, reagoval, reagovala, reaguje, zeptal, zeptala, ptá, ptal, ptala,
      slíbil, slíbila, slíbili, slibuje, vyjádřil, vyjádřila, vyjádřili, soudí, míní, mínil, zopakoval, zopakovala, opakuje, vzkázal, vzkázala,
      prozradil, prozradila, prozrazuje, upřesnil, upřesnila, upřesňuje, ujistil, ujistila, ujišťuje, citoval, citovala, cituje, citují,
      nazval, nazvala, nazývá, označil, označila, označili, označuje, popsal, popsala, popisuje, shrnul, shrnula, vyprávěl, vypráví,
      hlásí, hlásil, hlásila, oponoval, oponuje, namítl, namítá, argumentoval, argumentuje, vypověděl, vypověděla, přísahal, volal, volali,
      řekne, sdělí, vyhlásil, vyhlásila, vyhlásili, vyjadřuje, ohlásil, ohlásila, ohlásili, zní, stojí, vyplývá, hovořil, hovořila, hovoří,
      mluvil, mluvila, mluví, zmínil, zmínila, zmiňuje, poukázal, poukázala, poukazuje, avizoval, komentoval, komentuje, glosoval, řekněme, charakterizoval, charakterizovala, charakterizuje
    `),
    stanceVerbs: wordList(`
      věří, věřil, věřila, domnívá, domnívají, domníval, domnívala, myslí, myslel, myslela, myslí, doufá, doufají, doufal, doufala, očekává,
      očekávají, očekával, očekávala, předpokládá, předpokládají, předpokládal, předpokládala, obává, obávají, obával, odhaduje, odhadují,
      odhadl, odhadla, považuje, považují, považoval, považovala, požaduje, požadují, požadoval, požadovala, žádá, žádají, žádal, žádala,
      požádal, požádala, požádali, navrhl, navrhla, navrhli, navrhuje, navrhují, doporučil, doporučila, doporučuje, doporučují, odmítl,
      odmítla, odmítli, odmítá, odmítají, kritizoval, kritizovala, kritizuje, kritizují, obvinil, obvinila, obvinili, obviňuje, rozhodl,
      rozhodla, rozhodli, rozhodlo, chce, chtějí, chtěl, chtěla, chtěli, plánuje, plánují, vyzval, vyzvala, vyzvali, vyzývá, souhlasí,
      souhlasil, souhlasila, nesouhlasí, ví, vědí, věděl, zjistil, zjistila, zjistili, zjistilo, ocenil, ocenila, oceňuje, přivítal, přivítala, pochybuje,
      hodlá, hodlají, hrozí, tuší, zastává, zdá, ukázal, ukázala, ukazuje, uznal, uznala, uznává, prosadil, prosazuje, podporuje, podpořil
    `),
    participles: wordList('říkaje, dodávaje'),
    nounLike: wordList('stojí, zní, ví, zdá, ukazuje, ukázal, volal, mluví, hlásí'),
    addresseeVerbs: [],
    phrases: wordList(`
      podle, podle slov, dle, dle slov, slovy, podle názoru, podle mínění, podle informací, podle sdělení, podle údajů, podle zprávy,
      podle vyjádření, z pohledu, s odvoláním na, na základě údajů
    `),
    phrasesAfter: [],
    sourcePrepositions: [],
    sourceNouns: [],
    reportAdverbs: [],
    sentencePronouns: wordList('to'),
    infinitiveMarkers: [],
    attributeEndings: wordList('ého, ího, ých, ích, é, í'),
    complementisers: wordList('že, aby, zda, zdali, jestli'),
    roles: wordList(`
      mluvčí, ministr, ministryně, premiér, premiérka, prezident, prezidentka, předseda, předsedkyně, místopředseda, poslanec, poslankyně,
      senátor, senátorka, hejtman, hejtmanka, primátor, primátorka, starosta, starostka, náměstek, náměstkyně, tajemník, velvyslanec,
      diplomat, analytik, analytička, ekonom, ekonomka, expert, expertka, odborník, odbornice, profesor, profesorka, vědec, vědci, lékař,
      lékařka, ředitel, ředitelka, šéf, šéfka, vedoucí, majitel, majitelka, zakladatel, manažer, manažerka, jednatel, trenér, hráč, kapitán,
      generál, plukovník, velitel, voják, policista, policistka, policie, policisté, hasiči, hasič, svědek, svědkyně, svědci, soudce,
      soudkyně, soud, žalobce, žalobkyně, státní, advokát, advokátka, obhájce, právník, novinář, novinářka, redaktor, autor, autorka,
      úředník, úředníci, představitel, představitelé, zástupce, zástupkyně, zástupci, člen, členové, zdroj, zdroje, úřad, ministerstvo,
      vláda, agentura, banka, společnost, firma, strana, výbor, komise, zpráva, studie, průzkum, deník, list, server, televize, rozhlas,
      král, královna, papež, biskup, učitel, student, obyvatel, obyvatelé, pacient, muž, žena, kandidát, aktivista, aktivistka
    `),
    pronouns: wordList(
      'on, ona, ono, oni, ony, my, já, kdo, někteří, mnozí, jiní, který, která, kteří, které',
    ),
    feminine: wordList('ona'),
    masculine: wordList('on'),
    plural: wordList('oni, my'),
    auxiliaries: wordList(`
      je, jsou, byl, byla, bylo, byli, byly, bude, budou, by, bych, jsem, jsme, jste, může, mohou, mohl, mohla, mohli, musí, museli, musel,
      má, mají, měl, měla, měli, mělo, nebyl, nebyla, není, nejsou, nebude, nemá, nemůže, nemohl
    `),
    passives: wordList('je, jsou, byl, byla, bylo, byli, byly, bude, budou'),
    adverbs: wordList(`
      také, rovněž, též, pak, potom, později, dnes, včera, zítra, teď, nyní, už, již, ještě, opět, znovu, dále, zároveň, mimo, jen, pouze,
      totiž, ovšem, však, například, loni, letos, nedávno, dříve, původně, nakonec, veřejně, otevřeně, jasně, výslovně, novinářům,
      čtk, se, si, mu, jí, jim, mi, nám, ho, to, pondělí, úterý, středu, čtvrtek, pátek, sobotu, neděli, závěrem, doslova, nicméně, prý, údajně, přitom, krátce, lakonicky, tento, týden, minulý
    `),
    adverbEndings: [],
    notAdverbs: [],
    determiners: wordList(
      'ten, ta, to, ti, ty, tento, tato, toto, tito, tyto, jeho, její, jejich, náš, naše, svůj, svá, své, každý, některý, jeden, jedna, dva, dvě, tři, čtyři, pět, několik, mnoho',
    ),
    obliques: wordList('ho, mu, ji, jí, jim, jej, nás, nám, je, tomu, toho, tomuto, své, svým'),
    prepositions: wordList(
      'v, ve, na, po, před, při, od, do, z, ze, s, se, k, ke, ku, o, za, mezi, během, kvůli, bez, nad, pod, přes, proti, u, pro, mimo, kromě, vůči, díky, navzdory',
    ),
    verbParticles: [],
    occasions: [],
    nounPrepositions: wordList('z, ze, pro, od, u'),
    conjunctions: wordList('a, i, ale, nebo, či, ani, avšak'),
    subordinators: wordList(
      'že, když, protože, neboť, pokud, jestliže, ačkoli, ačkoliv, přestože, zatímco, až, než, který, která, které, kteří, kterou, jehož, jež, jenž, kde, kdo, co, jak, proč, aby, zda, jelikož, kdyby',
    ),
    mannerWords: wordList('jak'),
    commaBeforeClause: true,
    capitalNouns: false,
    verbSecond: false,
    verbFirst: false,
    subjectParticles: [],
    verbFinal: false,
    commaWithinQuote: false,
    separableVerbs: {},
    reportedMood: [],
    continuedMood: [],
    negations: wordList('ne, není, nejsou, nebyl, nebyla, nebylo, nikdy, nikdo, nic, bez, nemá, nemůže, ani'),
    opposites: wordList(
      'zvýšit/snížit, růst/pokles, více/méně, vyhrát/prohrát, přijmout/odmítnout, povolit/zakázat, potvrdit/popřít, začít/skončit',
    ),
  },
  numbers: {
    decimalSeparator: ',',
    cardinals: wordNumbers(`
      nula 0, jeden 1, jedna 1, jedno 1, jednoho 1, jedné 1, dva 2, dvě 2, dvou 2, dvěma 2, tři 3, tří 3, třem 3, třemi 3, čtyři 4, čtyř 4, čtyřem 4, pět 5, pěti 5,
      šest 6, šesti 6, sedm 7, sedmi 7, osm 8, osmi 8, devět 9, devíti 9, deset 10, deseti 10, jedenáct 11, dvanáct 12, třináct 13, čtrnáct 14,
      patnáct 15, šestnáct 16, sedmnáct 17, osmnáct 18, devatenáct 19, dvacet 20, dvaceti 20, třicet 30, třiceti 30, čtyřicet 40, padesát 50,
      šedesát 60, sedmdesát 70, osmdesát 80, devadesát 90, sto 100, stovka 100, dvě stě 200, tucet 12, půldruhého 1.5, půldruhé 1.5, půl druhého 1.5, dvoje 2, oba 2
    `),
    oneCounts: true,
    compounds: true,
    joiners: ['a'],
    magnitudes: wordNumbers(`
      tucty 12, tuctů 12, desítky 10, desítek 10, stovky 100, stovek 100, sta 100, set 100, tisíc 1e3, tisíce 1e3, tisíců 1e3, tis 1e3, milion 1e6, miliony 1e6, milionů 1e6, milionu 1e6, milión 1e6, miliónů 1e6, mil 1e6,
      mio 1e6, miliarda 1e9, miliardu 1e9, miliardy 1e9, miliard 1e9, mld 1e9, bilion 1e12, biliony 1e12, bilionů 1e12
    `),
    alone: wordList(
      'tisíc, milion, milión, miliarda, miliardu, bilion, polovina, polovinu, třetina, třetinu, čtvrtina, čtvrtinu',
    ),
    fractions: wordNumbers(`
      půl 0.5, polovina 0.5, poloviny 0.5, polovinu 0.5, třetina 0.3333333333333333, třetiny 0.3333333333333333, třetinu 0.3333333333333333,
      čtvrtina 0.25, čtvrtiny 0.25, čtvrtinu 0.25, čtvrt 0.25, pětina 0.2, pětinu 0.2, desetina 0.1, desetinu 0.1
    `),
    halves: wordList('a půl'),
    shares: wordList('z, ze'),
    minus: ['minus'],
    plus: ['plus'],
    vague: wordNumbers(
      'několik 2, pár 2, desítky 20, desítek 20, stovky 200, stovek 200, tisíce 1e3, miliony 1e6, tucty 24',
    ),
    approximately: wordList(
      'asi, zhruba, přibližně, kolem, okolo, téměř, skoro, na, bezmála, cca, odhadem, takřka',
    ),
    moreThan: wordList('více než, víc než, přes, nejméně, minimálně, alespoň, nad, aspoň'),
    lessThan: wordList('méně než, pod, nejvýše, nejvíce, maximálně, až, ani ne'),
    orMore: wordList('a více, nebo více, a víc'),
    orLess: wordList('a méně, nebo méně'),
    orSo: [],
    rangeOpeners: wordList('mezi, od'),
    rangeJoiners: wordList('až, a, nebo, do'),
    levels: wordList('na, z, ze, od, mezi'),
    up: wordList(
      'vzrostl, vzrostla, vzrostlo, vzrostly, vzrostli, stouply, zvýšily, zdražily, zdražilo, stoupl, stoupla, stouplo, růst, nárůst, zvýšil, zvýšila, zvýšilo, zvýšení, roste, rostou, zdražil, zdražila, posílil, přibylo',
    ),
    down: wordList(
      'klesl, klesla, kleslo, klesly, poklesly, snížily, zlevnily, zlevnila, pokles, poklesl, poklesla, snížil, snížila, snížilo, snížení, propad, propadl, ztratil, ubylo, zlevnil, oslabil',
    ),
    byWords: wordList('o'),
    multiples: wordList('krát, násobek, násobně'),
    units: wordCodes(`
      koruna CZK, koruny CZK, korun CZK, kč CZK, korunám CZK, euro EUR, eura EUR, eur EUR, dolar USD, dolary USD, dolarů USD, dolaru USD, libra GBP, libry GBP, liber GBP,
      rubl RUB, rublů RUB, jen JPY, jenů JPY, zlotých PLN, marka DEM, marek DEM, procento %, procenta %, procent %, procentní bod [pp], procentní body [pp], procentních bodů [pp],
      metr m, metry m, metrů m, metru m, kilometr km, kilometry km, kilometrů km, kilometru km, centimetr cm, centimetry cm, centimetrů cm, milimetrů mm, míle [mi_i], mil [mi_i],
      kilogram kg, kilogramů kg, kilo kg, kila kg, gram g, gramů g, tuna t, tuny t, tun t, litr L, litry L, litrů L, hektar har, hektary har, hektarů har, barel [bbl_us], barelů [bbl_us],
      metrů čtverečních m2, čtverečních metrů m2, kilometrů čtverečních km2, čtverečních kilometrů km2, krychlových metrů m3, letý a, letá a, letého a, leté a, letou a, letému a, rok a, roky a, roku a, let a, měsíc mo, měsíce mo, měsíců mo,
      týden wk, týdny wk, týdnů wk, den d, dny d, dní d, dnů d, hodina h, hodiny h, hodin h, hodinu h, minuta min, minuty min, minut min, sekunda s, sekundy s, sekund s, vteřin s,
      stupeň Cel, stupně Cel, stupňů Cel, megawatt MW, megawattů MW, gigawattů GW, kilowattů kW
    `),
    hundredths: wordList('haléř, haléřů, cent, centy, centů'),
    tenths: [],
    weighing: wordList('váží, vážil, vážila, hmotnost'),
    dimensions: [],
    clockWords: wordList('hodin, hodině, h'),
    relativeTime: wordList('předtím, později, poté, dříve, zpět, nato'),
    parts: wordList('včetně, z toho, mezi nimi'),
    rest: wordList('dalších, další, jiných, nových, z nich'),
    tolls: {
      dead: wordList(
        'mrtvých, mrtví, mrtvý, zahynul, zahynula, zahynulo, zahynuli, zemřel, zemřela, zemřelo, zemřeli, obětí, oběti, zabil, zabila, zabitých, zabito',
      ),
      injured: wordList('zraněných, zranění, zraněno, zraněn, zraněna, zranil, zranila'),
      missing: wordList(
        'pohřešují, pohřešovaní, nezvěstný, nezvěstná, pohřešovaných, pohřešuje, nezvěstných, nezvěstní',
      ),
    },
    unitEndings: [],
    perWords: wordList('za, na'),
    ofWords: wordList('z, ze, na, pro, o, do'),
    labels: wordList(
      'článek, strana, kapitola, číslo, č, skupina, let, fáze, linka, kanál, sezona, paragraf, kategorie',
    ),
    notNumbers: wordList('tak, pul, som, kun, tal'),
  },
  citation: {
    translationCredits: wordList('přeložil, přeložila, překlad:, přeloženo z, z angličtiny přeložil'),
    reportingVerbs: wordList(`
      uvedl, uvedla, uvedlo, uvádí, napsal, napsala, napsalo, píše, informoval, informovala, informovalo, informuje, oznámil, oznámila,
      oznámilo, sdělil, sdělila, hlásí, citoval, citovala, cituje, zveřejnil, zveřejnila, zveřejnilo, odhalil, odhalila, zjistil, zjistila, zjistilo,
      potvrdil, potvrdila, přinesl, přinesla, přináší, vysílal, vysílala, popsal, popsala, upozornil, upozornila, upozorňuje, tvrdí, referuje
    `),
    cuesBefore: wordList(`
      podle, podle agentury, podle deníku, podle listu, podle serveru, podle webu, podle televize, podle informací, s odvoláním na,
      s odkazem na, jak uvedl, jak uvedla, jak uvedlo, jak píše, jak napsal, jak informoval, jak informovala, informoval o tom, informovala o tom,
      napsal to, zveřejnil, citovaný, zdroj, uvedla to, uvedl to, řekl to, v rozhovoru pro, v článku pro, článek v
    `),
    cuesAfter: wordList('s odvoláním na, s odkazem na'),
    tellingCues: wordList(`
      řekl, řekla, řekli, sdělil, sdělila, potvrdil, potvrdila, v rozhovoru s, v rozhovoru pro, rozhovor pro, pro, řekl agentuře, řekla agentuře,
      sdělil agentuře, řekl deníku, řekl serveru, řekl listu
    `),
    sayingVerbs: wordList(
      'řekl, řekla, řekli, sdělil, sdělila, uvedl, uvedla, potvrdil, potvrdila, prohlásil, prohlásila',
    ),
    addressing: wordList('pro'),
    addressingBehind: [],
    selfWords: [],
    learningCues: wordList('zjistil, zjistila, zjistilo, získal, získala, má k dispozici, viděl, viděla'),
    agentWords: [],
    citingWords: wordList(
      's odvoláním na, s odkazem na, odvolávající se na, citující, cituje, citoval, citovala, odvolal se na, odvolává se na',
    ),
    citingBehind: [],
    quotedByWords: wordList('kterého citovala, kterou citovala, kterého cituje, citovaný, citovaná'),
    backReferences: {
      press: wordList('deník, list, noviny, týdeník, časopis, magazín'),
      agency: wordList('agentura, agentury, tisková agentura'),
      broadcaster: wordList('televize, stanice, rozhlas, rádio'),
      any: wordList('server, web, portál, médium'),
      work: wordList('článek, zpráva, reportáž'),
    },
    titling: wordList('s titulkem, pod titulkem, nazvaný, nazvaném, s názvem'),
    workNouns: wordList(
      'článek, článku, zpráva, zprávu, reportáž, rozhovor, rozhovoru, komentář, komentáři, analýza, průzkum, vydání',
    ),
    plainCues: wordList(
      'podle, uvedl, uvedla, uvedlo, uvádí, napsal, napsala, píše, informoval, informovala, informuje, oznámil, oznámila, hlásí, zveřejnil, odhalil, zjistil',
    ),
    measureNouns: wordList('průzkum, průzkumu, anketa, anketě, anketu'),
    agencyMarks: wordList('agentury'),
    outletNouns: wordList(
      'deník, deníku, list, listu, noviny, agentura, agentury, agentuře, server, serveru, web, webu, portál, televize, televizi, stanice, rozhlas, časopis, časopisu, týdeník, týdeníku, magazín',
    ),
    staffNouns: wordList(
      'redaktor, redaktorka, reportér, reportérka, zpravodaj, zpravodajka, novinář, novinářka, komentátor',
    ),
    pictureWords: wordList('foto, snímek, fotografie'),
    ownReporting: wordList(
      'řekl nám, řekla nám, řekl našemu, řekla našemu, našemu deníku, naší redakci, redakce zjistila',
    ),
  },
  names: {
    titles: wordList(`
      pan, paní, slečna, prezident, prezidentka, premiér, premiérka, ministr, ministryně, předseda, předsedkyně, senátor, senátorka, poslanec,
      poslankyně, hejtman, primátor, starosta, generál, plukovník, král, královna, papež, profesor, doktor, ing, mgr, soudce, ředitel, ředitelka
    `),
    particles: wordList('von, van, de, z, ze'),
    notNames: wordList(
      'leden, únor, březen, duben, květen, červen, červenec, srpen, září, říjen, listopad, prosinec, pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle, podle, zdroj',
    ),
    organisationWords: wordList(
      'ministerstvo, úřad, banka, strana, agentura, univerzita, nemocnice, soud, policie, vláda, výbor, komise, rada, svaz, sdružení, společnost, ústav, akademie, fond, institut, deník, televize, rozhlas, klub, unie, federace',
    ),
    givenNames: wordList(`
      jan, jana, petr, petra, pavel, jiří, josef, martin, martina, tomáš, jaroslav, miroslav, zdeněk, václav, michal, františek, jakub, milan,
      karel, lukáš, david, vladimír, ladislav, ondřej, roman, stanislav, marek, radek, daniel, antonín, vojtěch, filip, adam, miloš, marie,
      eva, hana, anna, věra, lenka, alena, kateřina, lucie, jaroslava, ludmila, helena, michaela, zdeňka, ivana, jitka, tereza, monika, zuzana, markéta, marcela, dagmar, dana
    `),
    places: wordList(
      'praha, brno, ostrava, plzeň, liberec, olomouc, pardubice, zlín, jihlava, české budějovice, hradec králové, ústí nad labem, karlovy vary, čechy, morava, slezsko, moskva, londýn, paříž, berlín, vídeň, varšava, bratislava, brusel, kyjev, washington, peking',
    ),
  },
};
