import type { Lexicon } from '../lexicon.ts';
import { wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** Polish. */
export const polish: Lexicon = {
  language: 'pl',
  words: {
    unspaced: false,
    stopWords: wordList(`
      a, aby, albo, ale, ani, aż, bardzo, bez, bo, by, był, była, było, były, być, będzie, będą, ci, co, czy, dla, do, dwa, gdy, gdyż, gdzie, go, i, ich, im, inne, iż, ja, jak, jako, jakie, je, jednak, jego, jej, jest, jeszcze, jeśli, już,
      każdy, kiedy, kto, która, które, którego, której, który, których, którym, którzy, ku, lecz, lub, ma, mają, mi, między, mnie, może, mu, na, nad, nam, nas, nasz, nawet, nich, nie, niego, niej, nim, niż, o, od, on, ona, one, oni, oraz, po, pod, ponieważ, poza, przed, przez, przy, również, są,
      się, swoje, swojej, ta, tak, także, tam, te, tego, tej, temu, ten, teraz, to, tu, tych, tylko, tym, u, w, we, wielu, więc, wszystko, z, za, ze, że, żeby, lat, roku, rok
    `),
    abbreviations: wordList(
      'np., tzw., itd., itp., m.in., tj., r., w., wg., dr., hab., prof., mgr., inż., gen., płk., kpt., ks., św., ul., al., pl., tel., art., ust., pkt., nr., str., s., zob., por., ok., tys., mln., mld., zł., gr., godz., min., max., red., ur., zm., n.p.m., pn., p.n.e.',
    ),
    synonyms: wordGroups(`
      powiedział, oświadczył, stwierdził, zaznaczył
      ogłosił, zapowiedział
      zaczął, rozpoczął
      skończył, zakończył
      zwiększył, podniósł
      zmniejszył, obniżył, ograniczył
      duży, ogromny
      problem, kłopot
      pomoc, wsparcie
      prawie, niemal
      około, mniej więcej
      rząd, gabinet
      rozmowy, negocjacje
      atak, napaść
      firma, spółka, przedsiębiorstwo
      także, również, też
      ale, jednak, lecz
    `),
    meanings: `
      accident: wypad*, zderz*, kolizj*, katastrof*
      accuse: oskarż*, zarzu*, obwin*
      aid: pomoc*, pomag*, pomóc*, wspar*, wspier*
      agreement: umow*, umów, porozumien*, traktat*, pakt*
      aircraft: samolot*, śmigłow*, helikopter*, lot, lotu, loty, lotnic*
      arrest: areszt*, zatrzym*, więzien*, więzie*
      attack: atak*, zaatak*, napad*, ostrzał*, ostrzel*, bombard*, zamach*, uderz*
      ban: zakaz*, zabron*
      begin: zacz*, rozpocz*, początk*, otwar*, otwor*, uruchom*
      border: granic*, pogranicz*
      budget: budżet*, wydat*, finans*, fundusz*
      build: budow*, zbudow*, wybudow*
      buy: kup*, zakup*, naby*, przej*
      car: samoch*, pojazd*, ciężarów*, autobus*, auto, auta
      cause: przyczyn*, powod*, powód, ponieważ, skut*, wynik*, spowod*
      child: dzieck*, dziec*, uczeń*, uczni*, nastolat*, nieletni*
      climate: klimat*, ociepl*, emisj*
      close: zamk*, zamyk*
      company: firm*, spół*, przedsiębior*, koncern*, producent*
      condemn: potęp*, kryty*, skryty*, oburz*, zaniepok*
      continue: kontyn*, pozost*, utrzym*, przedłuż*, bezterminow*
      cost: koszt*, cen*, opłat*
      court: sąd, sądu, sądow*, sędz*, proces*, pozew*, pozw*, wyrok*
      crime: przestęp*, zbrodn*, nielegaln*
      cut: obniż*, zmniejsz*, redu*, zredu*, spad*, ogranicz*
      death: śmier*, zgin*, zmar*, zabi*, ofiar*, zabój*, umar*
      decide: zdecyd*, decyz*, nakaz*, rozkaz*, postanow*
      defend: obron*, bron*, ochron*, chron*
      delay: opóźn*, przełoż*, odroc*, czek*
      destroy: zniszcz*, uszkodz*, szkod*
      disease: chorob*, wirus*, pandem*, epidem*, zakaż*, infekc*
      doctor: lekarz*, szpital*, klinik*, zdrow*, medycz*
      drug: narkoty*, kokain*, heroin*
      earnings: zysk*, przychod*, dochod*
      economy: gospodar*, ekonom*, recesj*, inflacj*, pkb
      election: wybor*, wybra*, głos*, referend*
      employ: zatrudn*, pracown*, prac*
      end: konie*, końc*, zakończ*, przerw*, wstrzym*
      energy: energ*, prąd*, elektr*, gaz*, rop*, paliw*, węgl*, jądrow*, atomow*
      escape: uciek*, uciec*, ewaku*
      explosion: wybuch*, eksploz*
      fire: pożar*, ogień, ogni*, płon*, spłon*
      flood: powódź*, powodz*, burz*, huragan*, deszcz*, ulew*
      food: żywno*, jedzen*, zboż*, pszen*
      fraud: oszu*, korup*, łapów*
      freedom: woln*, uwoln*
      government: rząd*, władz*, minist*
      grow: wzros*, rośn*, rosł*, zwiększ*, podwyż*, podnies*, dodatk*, więcej
      house: dom, domu, domy, mieszkan*, budyn*, czynsz*
      inform: poinform*, inform*, ogłos*, oświadcz*, komunikat*
      injury: rann*, rani*, obraż*
      inspect: kontrol*, inspek*, sprawdz*
      investigate: śledz*, dochodz*, bada*
      law: praw*, ustaw*, przepis*
      leave: odejś*, odesz*, odszed*, opuś*, dymisj*, rezygn*, wycof*
      lose: strac*, utra*, przegr*, poraż*
      meet: spotka*, spotyk*, szczyt*, rozm*, negocj*, wizyt*, dyplom*
      migration: migra*, imigra*, uchodź*, azyl*, deport*
      military: wojsk*, armi*, żołnier*, siły
      money: pieni*, złot*, euro, dolar*, milion*, miliard*, płac*, zapłac*
      oppose: przeciw*, sprzeciw*, odrzuc*, odmów*, odmaw*, nacisk*, presj*
      own: akcj*, akcjonariusz*, udział*, właści*, inwest*, posiada*
      parliament: parlament*, sejm*, senat*, poseł*, posł*, kongres*
      peace: pok*, rozejm*
      people: ludz*, osob*, osób, obywatel*, mieszkań*, ludnoś*
      plan: plan*, projekt*, propoz*, zamiar*, zamierz*, cel, celu, strateg*
      police: polic*, funkcjonariusz*
      president: prezydent*, premier*, kanclerz*, gubernator*, lider*
      prevent: zapobie*, uniem*, unik*, zwalcz*
      promise: obiec*, obietn*, zobowiąz*, gwaran*
      protest: protest*, demonstr*, zamiesz*
      product: produk*, wytwarz*
      relation: relacj*, stosun*, partner*, sojusz*, przyjaźń*, przyjaci*
      religion: relig*, kości*, meczet*, islam*, muzułm*, chrześcij*, papie*, biskup*
      rescue: ratow*, uratow*, przeży*
      school: szkoł*, szkół*, uniwersyt*, edukac*, naucz*, szkol*
      science: nauk*, badan*, ekspert*
      secure: bezpiecz*, stabil*, porząd*
      send: wysł*, wysył*, dostar*, dostaw*, przekaz*
      ship: statek*, statk*, okręt*, łódź*, łodzi*, prom, promu, flot*
      show: pokaz*, wskaz*, dow*, potwierdz*
      smuggle: przemyt*, przemyc*, kartel*
      sport: mecz*, drużyn*, lig*, mistrz*, turniej*, trener*, gol, gole
      tax: podat*, cło, cła, ceł
      technology: technolog*, oprogram*, internet*, cyfrow*, platform*
      terror: terror*, ekstrem*
      threat: zagro*, groź*, ostrze*, niebezpiecz*, ryzyk*
      trade: handl*, handel*, ekspor*, impor*, ryn*
      traffic: ruch*, transport*, pociąg*, drog*, lotnisk*, port, portu, most*
      violence: przemoc*, molest*, gwałt*, pobi*
      war: wojn*, konflikt*, walk*, inwazj*, bitw*
      water: wod*, rzek*, jezior*, morz*
      weapon: broń*, rakiet*, pocisk*, dron*, amunicj*
      weather: pogod*, upał*, temperatur*, mróz*, śnieg*, susz*, wiatr*
      win: wygr*, zwyci*
      woman: kobiet*, matk*, dziewcz*
      year: rok*, lat, lata
      temporary: tymczas*, czasow*
      join: dołącz*, wstąp*, człon*, rad*, mianow*
      user: użytkown*, klient*, konsument*
    `,
  },
  page: {
    boilerplateLines: [
      '(?:udostępnij|drukuj|zapisz|wyślij|zaloguj się|zarejestruj się|subskrybuj|skomentuj|posłuchaj)(?: .{0,30})?',
      'czas czytania\\W{0,3}\\d{1,3} ?(?:min\\.?|minut[ay]?)?',
      '\\d+ (?:komentarz(?:e|y)?|wyświetleń|udostępnień)',
      '(?:reklama|menu|szukaj|strona główna|zamknij)',
    ],
    endLines: [
      '(?:zobacz także|czytaj także|zobacz również|powiązane artykuły|najczęściej czytane|polecane)(?: .{0,40})?:?',
      'komentarze(?: \\(\\d+\\))?',
    ],
    promotionPrefixes: ['(?:czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|przeczytaj) ?:'],
    bylinePrefixes: ['autor:', 'autorka:', 'oprac.', 'opracowanie:', 'autorzy:'],
    photoCredits: wordList('fot, foto, fot., zdjęcie, zdjęcia'),
    announcementLabels: wordList(
      'biuro prasowe, kontakt dla mediów, kontakt dla prasy, kontakt prasowy, informacja prasowa, komunikat prasowy',
    ),
    textCredits: wordList('źródło, źródła, pierwotnie opublikowano w'),
    fullTextElsewhere: ['(?:cały|pełny) (?:artykuł|tekst|wywiad) .{1,80}'],
    aggregatorNotices: ['\\bagregator (?:wiadomości|treści)\\b'],
    callsToAction: ['(?:subskrybuj|zapisz się|zarejestruj się|wesprzyj nas|kup dostęp)(?: .{0,30})?'],
    legalNotices: [
      'wszelkie prawa zastrzeżone',
      '(?:kopiowanie|rozpowszechnianie)\\b.{0,60}(?:zabronione|bez zgody)',
    ],
    corrections: wordList('sprostowanie, korekta, aktualizacja'),
    publishedLabels: wordList('opublikowano, data publikacji, publikacja'),
    modifiedLabels: wordList('aktualizacja, zaktualizowano, ostatnia aktualizacja'),
    previousLabels: wordList('poprzedni artykuł, poprzedni'),
    nextLabels: wordList('następny artykuł, następny'),
  },
  quotation: {
    marks: [
      ['„', '”'],
      ['«', '»'],
      ['»', '«'],
      ['“', '”'],
      ['"', '"'],
    ],
    verbs: wordList(`
      powiedział, powiedziała, powiedzieli, powiedziały, mówi, mówią, mówił, mówiła, mówili, oświadczył, oświadczyła, oświadczyli, oświadczyło, stwierdził, stwierdziła, stwierdzili, stwierdza, poinformował, poinformowała, poinformowali, poinformowało, poinformowano, informuje,
      informują, przekazał, przekazała, przekazali, przekazało, przekazuje, dodał, dodała, dodali, dodaje, podkreślił, podkreśliła, podkreślili, podkreśla, podkreślają, zaznaczył, zaznaczyła, zaznacza, zauważył, zauważyła, zauważa, wyjaśnił, wyjaśniła, wyjaśnia, wyjaśniają, tłumaczy, tłumaczył,
      tłumaczyła, ocenił, oceniła, oceniają, ocenia, napisał, napisała, napisali, napisało, pisze, piszą, potwierdził, potwierdziła, potwierdzili, potwierdza, zapowiedział, zapowiedziała, zapowiedzieli, zapowiada, ogłosił, ogłosiła, ogłosili, ogłasza, podał, podała, podało, podali, podaje, podają,
      przyznał, przyznała, przyznali, przyznaje, zapewnił, zapewniła, zapewniali, zapewnia, zaprzeczył, zaprzeczyła, zaprzecza, ostrzegł, ostrzegła, ostrzega, ostrzegają, odpowiedział, odpowiedziała, odpowiada, zapytał, zapytała, pyta, przypomniał, przypomniała, przypomina, relacjonuje,
      relacjonował, opowiada, opowiadał, opowiadała, skomentował, skomentowała, komentuje, twierdzi, twierdzą, twierdził, twierdziła, wskazał, wskazała, wskazuje, wskazują, zaapelował, apeluje, obiecał, obiecała, obiecuje, cytuje, cytują, nazwał, nazwała, nazywa, określił, określiła, określa, argumentował,
      argumentuje, sprecyzował, precyzuje, ujawnił, ujawniła, ujawnia, donosi, donoszą, doniósł, powtórzył, zeznał, zeznała, opisał, opisuje, wyraził, wyraziła, zwrócił, zwróciła, podsumował, podsumowała, czytamy,
      oznajmił, oznajmiła, oznajmili, oznajmia, wspomina, wspominają, wspominał, wspominała, wspomniał, wspomniała, żartował, zażartował, zażartowała, żartuje, ubolewa, ubolewał, ubolewała, żalił, żaliła, żali, skarży, narzeka, narzekał, wykrzyknął, wykrzyknęła, kwituje, skwitował, skwitowała, odparł, odparła, doprecyzował, doprecyzowała, dorzucił, dorzuciła, dorzuca, ironizował, ironizuje
    `),
    stanceVerbs: wordList(`
      uważa, uważają, uważał, uważała, sądzi, sądzą, sądził, wierzy, wierzą, myśli, myślą, ma nadzieję, liczy, liczą, oczekuje, oczekują, obawia, obawiają, spodziewa, spodziewają, szacuje, szacują, przewiduje, przewidują, chce, chcą, chciał, chciała, domaga, domagają, proponuje, proponują, zaproponował, zaproponowała,
      zalecił, zaleca, krytykuje, krytykują, skrytykował, skrytykowała, oskarżył, oskarżyła, oskarża, oskarżają, odrzucił, odrzuciła, odmówił, odmówiła, zdecydował, zdecydowała, zdecydowali, planuje, planują, wezwał, wezwała, wezwali, wzywa, wzywają, potępił, potępiła, popiera, poparł, wie, wiedzą, grozi, zagroził, zagroziła,
      podejrzewa, podejrzewają, przypuszcza, ustalił, ustaliła, ustalili, wykazał, wykazała, wykazało, pochwalił, zgodził, zgodziła, żąda, zażądał
    `),
    participles: wordList(
      'mówiąc, dodając, podkreślając, twierdząc, zapewniając, zaznaczając, informując, cytując, odpowiadając',
    ),
    nounLike: wordList('liczy, wie, grozi, określa, ocenia'),
    addresseeVerbs: [],
    phrases: wordList(
      'według, zdaniem, w ocenie, jak podaje, jak podał, jak podała, zgodnie z, w opinii, jak informuje, jak poinformował, jak poinformowała, jak mówi, według słów, powołując się na, jak poinformowało, jak podało, jak przekazał, jak przekazała, jak twierdzi, jak zaznaczył, jak dodał, jak wynika z, na podstawie',
    ),
    phrasesAfter: [],
    sourcePrepositions: [],
    sourceNouns: [],
    reportAdverbs: [],
    sentencePronouns: wordList('to'),
    infinitiveMarkers: [],
    attributeEndings: wordList('ego, ej, ych, ich'),
    complementisers: wordList('że, iż, żeby, aby, czy'),
    roles: wordList(`
      rzecznik, rzeczniczka, minister, ministra, premier, premierka, prezydent, prezes, prezeska, przewodniczący, przewodnicząca, wiceprezydent, wicepremier, wiceminister, poseł, posłanka, senator, senatorka, burmistrz, wójt, wojewoda, marszałek, sekretarz, ambasador, dyplomata, analityk, analityczka, ekspert, ekspertka,
      eksperci, ekonomista, ekonomistka, profesor, profesorka, naukowiec, naukowcy, badacz, badacze, lekarz, lekarka, lekarze, dyrektor, dyrektorka, szef, szefowa, kierownik, lider, liderka, założyciel, właściciel, trener, zawodnik, kapitan, generał, pułkownik, dowódca, żołnierz, policjant, policjantka, policja, strażacy, świadek,
      świadkowie, sędzia, sąd, prokurator, prokuratura, adwokat, mecenas, prawnik, dziennikarz, dziennikarka, autor, autorka, urzędnik, urzędnicy, przedstawiciel, przedstawicielka, przedstawiciele, źródło, źródła, agencja, rząd, ministerstwo, bank, firma, spółka, partia, komisja, komitet, raport, badanie, sondaż, gazeta, dziennik,
      król, królowa, papież, biskup, ksiądz, nauczyciel, student, mieszkaniec, mieszkańcy, aktywista, aktywistka, kandydat, kandydatka, mężczyzna, kobieta, matka, ojciec, urząd, pacjent, polityk
    `),
    pronouns: wordList(
      'on, ona, ono, oni, one, my, ja, kto, niektórzy, wielu, inni, który, która, które, którzy',
    ),
    feminine: wordList('ona'),
    masculine: wordList('on'),
    plural: wordList('oni, one, my'),
    auxiliaries: wordList(
      'jest, są, był, była, było, byli, były, będzie, będą, został, została, zostało, zostali, zostały, może, mogą, mógł, mogła, musi, muszą, ma, mają, miał, miała, mieli, nie, by, zostanie',
    ),
    passives: wordList(
      'jest, są, był, była, było, byli, były, będzie, będą, został, została, zostało, zostali, zostały',
    ),
    adverbs: wordList(`
      także, również, też, potem, później, dziś, dzisiaj, wczoraj, jutro, teraz, już, jeszcze, znowu, ponownie, dalej, jednocześnie, jednak, tylko, jedynie, publicznie, wyraźnie, dziennikarzom, pap, się, mu, jej, im, mi, nam, go, to, poniedziałek, wtorek, środę, czwartek, piątek, sobotę, niedzielę, niedawno, wcześniej, ponadto, dodatkowo, oficjalnie, następnie, wreszcie, natomiast, bowiem, rzekomo
    `),
    adverbEndings: [],
    notAdverbs: [],
    determiners: wordList(
      'ten, ta, to, ci, te, tego, tej, jego, jej, ich, nasz, nasza, swój, swoja, jeden, jedna, dwa, dwie, dwóch, trzy, cztery, pięć, kilka, kilku, wiele, każdy, niektóre, wszystkie',
    ),
    obliques: wordList('mu, jej, im, mi, nam, go, ją, ich, nas, temu, swojemu, swojej'),
    prepositions: wordList(
      'w, we, na, po, przed, przy, do, z, ze, za, nad, pod, między, przez, bez, od, o, dla, u, mimo, oprócz, wśród, przeciwko, wobec, dzięki, podczas, wraz',
    ),
    verbParticles: [],
    occasions: [],
    nounPrepositions: wordList('z, ze, dla, od, ds, do'),
    conjunctions: wordList('i, oraz, a, ale, lub, albo, czy, lecz'),
    subordinators: wordList(
      'że, iż, gdy, kiedy, ponieważ, bo, gdyż, jeśli, jeżeli, choć, chociaż, podczas, który, która, które, którzy, którego, której, gdzie, kto, co, jak, dlaczego, aby, żeby, zanim, niż',
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
    negations: wordList('nie, nigdy, nikt, nic, bez, ani, żaden, żadna, brak'),
    opposites: wordList(
      'zwiększyć/zmniejszyć, wzrost/spadek, więcej/mniej, wygrać/przegrać, przyjąć/odrzucić, zezwolić/zakazać, potwierdzić/zaprzeczyć',
    ),
  },
  numbers: {
    decimalSeparator: ',',
    cardinals: wordNumbers(`
      zero 0, jeden 1, jedna 1, jedno 1, jednego 1, jednej 1, dwa 2, dwie 2, dwóch 2, dwoje 2, dwaj 2, trzy 3, trzech 3, trzej 3, troje 3, cztery 4, czterech 4, czworo 4, pięć 5, pięciu 5, pięcioro 5, sześć 6, sześciu 6, siedem 7, siedmiu 7, osiem 8, ośmiu 8, dziewięć 9, dziewięciu 9, dziesięć 10, dziesięciu 10,
      jedenaście 11, jedenastu 11, dwanaście 12, dwunastu 12, trzynaście 13, czternaście 14, piętnaście 15, piętnastu 15, szesnaście 16, siedemnaście 17, osiemnaście 18, dziewiętnaście 19, dwadzieścia 20, dwudziestu 20, trzydzieści 30, trzydziestu 30, czterdzieści 40, pięćdziesiąt 50, sześćdziesiąt 60, siedemdziesiąt 70,
      osiemdziesiąt 80, dziewięćdziesiąt 90, sto 100, stu 100, dwieście 200, dwustu 200, trzysta 300, trzystu 300, czterysta 400, pięćset 500, pięciuset 500, sześćset 600, siedemset 700, osiemset 800, dziewięćset 900, półtora 1.5, półtorej 1.5, tuzin 12
    `),
    oneCounts: true,
    compounds: false,
    joiners: ['i'],
    magnitudes: wordNumbers(
      'tuziny 12, tuzinów 12, dziesiątki 10, dziesiątek 10, setki 100, setek 100, tysiąc 1e3, tysiące 1e3, tysiąca 1e3, tysięcy 1e3, tys 1e3, milion 1e6, miliony 1e6, miliona 1e6, milionów 1e6, mln 1e6, miliard 1e9, miliardy 1e9, miliarda 1e9, miliardów 1e9, mld 1e9, bilion 1e12, biliony 1e12, bilionów 1e12',
    ),
    alone: wordList('tysiąc, milion, miliard, bilion, połowa, połowę'),
    fractions: wordNumbers(
      'trzecia 0.3333333333333333, czwarta 0.25, trzecią 0.3333333333333333, czwartą 0.25, jednej trzeciej 0.3333333333333333, jednej czwartej 0.25, pół 0.5, połowa 0.5, połowy 0.5, połowę 0.5, jedna trzecia 0.3333333333333333, trzecie 0.3333333333333333, trzecich 0.3333333333333333, czwarte 0.25, czwartych 0.25, ćwierć 0.25, piąta 0.2, piątych 0.2, dziesiąta 0.1',
    ),
    halves: wordList('i pół, z połową'),
    shares: wordList('na, z'),
    minus: ['minus'],
    plus: ['plus'],
    vague: wordNumbers(
      'kilka 2, kilku 2, kilkanaście 11, kilkunastu 11, kilkadziesiąt 20, kilkudziesięciu 20, kilkaset 200, kilkuset 200, dziesiątki 20, setki 200, tysiące 1e3, miliony 1e6',
    ),
    approximately: wordList(
      'około, ok, prawie, niemal, blisko, mniej więcej, w przybliżeniu, jakieś, niespełna',
    ),
    moreThan: wordList('ponad, więcej niż, co najmniej, przynajmniej, powyżej, nie mniej niż, przeszło'),
    lessThan: wordList(
      'niecały, niecałe, niecałych, niespełna, niecałą, mniej niż, poniżej, najwyżej, maksymalnie, do, nie więcej niż, co najwyżej',
    ),
    orMore: wordList('lub więcej, i więcej, albo więcej'),
    orLess: wordList('lub mniej, i mniej'),
    orSo: [],
    rangeOpeners: wordList('między, od, z'),
    rangeJoiners: wordList('do, a, lub, albo'),
    levels: wordList('do, z, od, między'),
    up: wordList(
      'wzrósł, wzrosła, wzrosło, wzrosły, wzrośli, wzrost, zwiększyły, podniosły, zdrożały, rośnie, rosną, zwiększył, zwiększyła, zwiększyło, zwiększenie, podniósł, podniosła, zdrożał, zdrożała, zdrożało, przybyło',
    ),
    down: wordList(
      'spadł, spadła, spadło, spadły, spadek, spada, spadają, zmniejszyły, zmniejszyło, obniżyły, staniały, potaniały, zmniejszył, zmniejszyła, zmniejszenie, obniżył, obniżyła, obniżka, stracił, straciła, potaniał, potaniała, ubyło',
    ),
    byWords: wordList('o'),
    multiples: wordList('razy, krotnie'),
    units: wordCodes(`
      złoty PLN, złote PLN, złotych PLN, złotego PLN, zł PLN, euro EUR, dolar USD, dolary USD, dolarów USD, dolara USD, funt GBP, funty GBP, funtów GBP, rubel RUB, ruble RUB, rubli RUB, jen JPY, jenów JPY, juan CNY, juanów CNY, koron CZK, frank CHF, franków CHF, hrywien UAH, procent %, procenta %, proc %, punkt procentowy [pp], punkty procentowe [pp], punktów procentowych [pp], pkt proc [pp],
      metr m, metry m, metrów m, metra m, kilometr km, kilometry km, kilometrów km, kilometra km, centymetr cm, centymetry cm, centymetrów cm, milimetrów mm, mila [mi_i], mile [mi_i], mil [mi_i], kilogram kg, kilogramy kg, kilogramów kg, kilo kg, gram g, gramy g, gramów g, tona t, tony t, ton t, litr L, litry L, litrów L, hektar har, hektary har, hektarów har, baryłka [bbl_us], baryłki [bbl_us], baryłek [bbl_us],
      metrów kwadratowych m2, metry kwadratowe m2, kilometrów kwadratowych km2, metrów sześciennych m3, letni a, letnia a, letniego a, letniej a, letnią a, letnich a, letniemu a, rok a, roku a, lata a, lat a, miesiąc mo, miesiące mo, miesięcy mo, tydzień wk, tygodnie wk, tygodni wk, dzień d, dni d, doba d, godzina h, godziny h, godzin h, godzinę h, minuta min, minuty min, minut min, sekunda s, sekundy s, sekund s, stopień Cel, stopnie Cel, stopni Cel, megawat MW, megawatów MW, gigawatów GW, kilowatów kW
    `),
    hundredths: wordList('grosz, grosze, groszy, cent, centy, centów'),
    tenths: [],
    weighing: wordList('waży, ważył, ważyła, waga'),
    dimensions: [],
    yearWords: wordList('rok, roku, rokiem, lata, latach, lat, r'),
    clockWords: wordList('godz, godzinie'),
    relativeTime: wordList('temu, później, wcześniej, potem'),
    parts: wordList('w tym, z nich, wśród nich'),
    rest: wordList('innych, inne, inni, kolejnych, nowych, z nich'),
    tolls: {
      dead: wordList(
        'zginęło, zginął, zginęła, zginęli, zmarło, zmarł, zmarła, zmarli, ofiar, ofiary, zabitych, zabici, śmierć, śmiertelnych',
      ),
      injured: wordList(
        'rannych, ranni, ranny, ranna, rannych, ranne, poszkodowanych, poszkodowani, obrażenia',
      ),
      missing: wordList(
        'zaginęły, zaginęli, zaginęła, zaginiony, poszukiwanych, zaginionych, zaginieni, zaginął, zaginęło',
      ),
    },
    unitEndings: [],
    perWords: wordList('na, za'),
    ofWords: wordList('spośród, z, ze, na, dla, o, do'),
    labels: wordList(
      'artykuł, strona, rozdział, numer, nr, grupa, lot, faza, linia, kanał, sezon, kategoria, paragraf',
    ),
    notNumbers: [],
  },
  citation: {
    translationCredits: wordList('przełożył, przełożyła, tłumaczenie:, tłumaczył, tłumaczyła, przekład:'),
    reportingVerbs: wordList(`
      poinformował, poinformowała, poinformowało, informuje, informują, podał, podała, podało, podaje, podają, pisze, piszą, napisał, napisała, napisało, donosi, donoszą, doniósł, doniosła, ujawnił, ujawniła, ujawniło, opisał, opisała, opisuje, przekazał, przekazała, przekazało, przekazuje, relacjonuje, ustalił, ustaliła,
      ustaliło, opublikował, opublikowała, opublikowało, cytuje, cytują, potwierdził, potwierdziła, zauważa, twierdzi, ocenia, zwraca, przypomina, dowiedział, dowiedziała, dowiedziało, powiedział, powiedziała, informował, informowała, informowało, pisał, pisała, pisało, donosił, donosiła
    `),
    cuesBefore: wordList(`
      według, jak podaje, jak podał, jak podała, jak podało, jak informuje, jak poinformował, jak poinformowała, jak pisze, jak donosi, jak ustalił, jak ustaliła, powołując się na, za, cytowany przez, cytowana przez, opublikowany przez, opublikowany w, opublikowana w, ujawniony przez, w rozmowie z, w wywiadzie dla, na łamach, na antenie,
      źródło, podaje, donosi, pisze, informuje, artykuł w, cytowani przez, z informacji, z ustaleń, zdaniem, śledztwo, śledztwa, śledztwie, ustalenia, ustaleń, informacji
    `),
    cuesAfter: wordList('powołując się na'),
    tellingCues: wordList(`
      w rozmowie z, w wywiadzie dla, wywiad dla, wywiadu, powiedział w, powiedziała w, powiedział, powiedziała, mówi w rozmowie z, mówił w rozmowie z, rozmówca, informator, w komentarzu dla, do której dotarł, do której dotarła, do którego dotarł, do którego dotarła, do których dotarł, do których dotarła, do których dotarło, mówi, mówił, mówiła, tłumaczy, wyjaśnia, wyjaśnił, wyjaśniła, zapewnia, przyznał, przyznała, na pytania, na pytanie, oświadczył, oświadczyła, potwierdził, potwierdziła
    `),
    sayingVerbs: wordList(
      'powiedział, powiedziała, poinformował, poinformowała, przekazał, przekazała, potwierdził, potwierdziła, oświadczył, oświadczyła',
    ),
    addressing: wordList('dla'),
    addressingBehind: [],
    selfWords: [],
    learningCues: wordList(
      'dowiedział się, dowiedziała się, dowiedziało się, dotarł do, dotarła do, dotarło do, ustalił, ustaliła, ustaliło, widział, dotarł, dotarła, dotarło',
    ),
    agentWords: wordList('przez'),
    citingWords: wordList(
      'powołując się na, cytując, cytuje, za, powołuje się na, powołała się na, z powołaniem na, w oparciu o',
    ),
    citingBehind: [],
    quotedByWords: wordList('cytowany przez, cytowana przez, cytowani przez, cytowane przez'),
    backReferences: {
      press: wordList('gazeta, dziennik, tygodnik, magazyn, pismo'),
      agency: wordList('agencja, agencja prasowa'),
      broadcaster: wordList('stacja, telewizja, radio, kanał, rozgłośnia'),
      any: wordList('portal, serwis, medium'),
      work: wordList('artykuł, tekst, reportaż'),
    },
    titling: wordList('zatytułowany, zatytułowanym, pod tytułem, pt'),
    workNouns: wordList(
      'artykuł, artykule, tekst, reportaż, wywiad, wywiadzie, materiał, materiale, sondaż, analiza, śledztwo, komentarz',
    ),
    plainCues: wordList(
      'według, podał, podała, podało, podaje, informuje, poinformował, poinformowała, pisze, donosi, napisał, napisała, ujawnił, ujawniła, ustalił, ustaliła, jak podaje, jak podał, jak podała, jak pisze, jak donosi, jak informuje',
    ),
    measureNouns: wordList('sondaż, sondażu, badanie, badaniu'),
    agencyMarks: wordList('agencje'),
    outletNouns: wordList(
      'gazeta, gazety, gazecie, dziennik, dziennika, dziennikowi, tygodnik, tygodnika, agencja, agencji, agencję, stacja, stacji, portal, portalu, portalowi, serwis, serwisu, telewizja, telewizji, radio, radia, kanał, magazyn, magazynu',
    ),
    staffNouns: wordList(
      'dziennikarz, dziennikarka, reporter, reporterka, korespondent, korespondentka, publicysta',
    ),
    pictureWords: wordList('fot, foto, zdjęcie'),
    ownReporting: wordList(
      'powiedział nam, powiedziała nam, naszej redakcji, naszemu reporterowi, dowiedzieliśmy się, nasz dziennikarz',
    ),
  },
  names: {
    titles: wordList(
      'pan, pani, prezydent, premier, minister, ministra, poseł, posłanka, senator, marszałek, burmistrz, wojewoda, generał, pułkownik, król, królowa, papież, książę, profesor, doktor, sędzia, prokurator, dyrektor, prezes, ksiądz, biskup, kardynał, mecenas, komisarz, redaktor',
    ),
    particles: wordList('von, van, de, der, da'),
    notNames: wordList(
      'styczeń, stycznia, luty, lutego, marzec, marca, kwiecień, kwietnia, maj, maja, czerwiec, czerwca, lipiec, lipca, sierpień, sierpnia, wrzesień, września, październik, października, listopad, listopada, grudzień, grudnia, poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, źródło',
    ),
    organisationWords: wordList(
      'ministerstwo, urząd, bank, partia, agencja, uniwersytet, szpital, sąd, policja, rząd, komitet, komisja, rada, związek, stowarzyszenie, spółka, instytut, akademia, fundusz, fundacja, federacja, prokuratura, sejm, senat, trybunał, izba, biuro, centrum, zarząd, platforma',
    ),
    givenNames: wordList(`
      andrzej, piotr, krzysztof, stanisław, tomasz, paweł, jan, marcin, michał, jerzy, tadeusz, adam, łukasz, zbigniew, ryszard, dariusz, henryk, mariusz, kazimierz, wojciech, robert, mateusz, marian, rafał, jacek, janusz, mirosław, maciej, sławomir, jarosław, kamil, wiesław, roman, władysław, jakub, artur, zdzisław, edward, donald, radosław, lech, bronisław, szymon,
      anna, maria, katarzyna, małgorzata, agnieszka, krystyna, barbara, ewa, elżbieta, zofia, janina, teresa, joanna, magdalena, monika, jadwiga, danuta, irena, halina, helena, beata, aleksandra, marta, dorota, marianna, grażyna, jolanta, stanisława, iwona, karolina, bożena, urszula, justyna, renata, alicja, paulina, sylwia, natalia, wanda, agata, aneta, izabela, ewelina, marzena
    `),
    places: wordList(
      'warszawa, kraków, łódź, wrocław, poznań, gdańsk, szczecin, bydgoszcz, lublin, białystok, katowice, gdynia, częstochowa, radom, toruń, rzeszów, kielce, olsztyn, opole, śląsk, mazowsze, małopolska, pomorze, moskwa, londyn, paryż, berlin, wiedeń, praga, bruksela, kijów, lwów, waszyngton, pekin, mińsk, wilno, usa',
    ),
  },
};
