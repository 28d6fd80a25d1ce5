import type { Lexicon } from '../lexicon.ts';
import { namedGroups, wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** Italian. */
export const italian: Lexicon = {
  language: 'it',
  words: {
    unspaced: false,
    stopWords: wordList(`
      a, ad, al, allo, ai, agli, alla, alle, anche, ancora, avere, aveva, avevano, c'è, che, chi, ci, come, con, col, cui, da, dal, dallo, dai,
      dagli, dalla, dalle, dei, degli, del, dello, della, delle, dell', di, dopo, dove, e, è, ed, era, erano, essere, fa, fra, fu, gli, ha, hanno, ho, i,
      il, in, io, l', la, le, lei, li, lo, loro, lui, ma, mentre, mi, ne, nei, negli, nel, nello, nella, nelle, nell', noi, non, nostro, o, ogni,
      per, perché, però, più, poi, prima, può, qual, quale, quando, quanto, quasi, quella, quelle, quelli, quello, questa, queste, questi, questo,
      qui, se, sei, si, sia, sono, sotto, sta, stata, state, stati, stato, su, sua, sue, sugli, sui, sul, sullo, sulla, sulle, suo, suoi, tra, tutti, tutto,
      un, una, uno, un', vi, anni, anno
    `),
    abbreviations: wordList(`
      sig., sigg., sig.ra, dott., dott.ssa, prof., prof.ssa, ing., avv., on., sen., gen., col., cap., mons., ecc., es., p.es., art., n., pag., pp.,
      cfr., s.p.a., s.r.l., d.c., a.c., tel., v., vol., min., max., mln., mld.
    `),
    synonyms: wordGroups(`
      ha detto, ha dichiarato, ha affermato, ha spiegato
      ha annunciato, ha comunicato
      ha iniziato, ha cominciato
      grande, ampio
      problema, difficoltà
      aiuto, sostegno
      quasi, circa
      governo, esecutivo
      colloqui, negoziati, trattative
      attacco, assalto
      azienda, società, impresa
      anche, pure
      ma, però, tuttavia
    `),
    meanings: `
      accident: incident*, scontr*, collision*, deragli*, schiant*
      accuse: accus*, imput*, incolp*
      aid: aiut*, assist*, soccor*, sosteg*, sosten*, appogg*
      agreement: accord*, patt*, trattat*, intes*
      aircraft: aereo*, aerei*, velivol*, elicotter*, volo, voli
      arrest: arrest*, deten*, ferm*, carcer*, prigion*
      attack: attacc*, assalt*, attentat*, bombard*, raid, colpi*
      ban: viet*, proib*, divieto*
      begin: inizi*, cominci*, avvi*, apr*, apert*, lanci*
      border: confin*, frontier*
      budget: bilanci*, spes*, finanz*, fond*
      build: costru*, edific*
      buy: compr*, acquist*, acquis*
      car: auto, automobil*, macchin*, veicol*, camion*, autobus
      cause: caus*, motiv*, ragion*, perché, conseguen*, provoc*
      child: bambin*, minor*, alunn*, adolescent*, ragazz*, figl*
      climate: clima*, riscaldament*, emission*
      close: chiu*
      company: aziend*, impres*, società*, compagni*, grupp*
      condemn: condann*, critic*, denunc*, preoccup*
      continue: continu*, rest*, riman*, mantien*, manten*, prorog*
      cost: cost*, prezz*, tariff*
      court: tribunal*, giudic*, cort*, giustiz*, process*, sentenz*
      crime: crimin*, reat*, illegal*, delitt*
      cut: tagli*, ridu*, ridott*, cala, calo, calat*, diminu*, scend*, sces*
      death: mort*, mori*, muoi*, decedut*, ucci*, vittim*, omicid*
      decide: deci*, ordin*, impos*
      defend: dif*, protegg*, protezion*, tutel*
      delay: ritard*, rinvi*, attes*
      destroy: distru*, dann*, devast*
      disease: malatt*, virus, covid, pandemi*, infezion*, contag*, epidemi*
      doctor: medic*, dottor*, ospedal*, clinic*, sanit*, salute
      drug: drog*, stupefacent*, cocain*, eroina
      earnings: util*, ricav*, guadagn*, profitt*, fatturat*
      economy: econom*, crescita*, pil, recession*, inflazion*
      election: elez*, elett*, vot*, referendum, urn*
      employ: lavor*, impieg*, dipendent*, assun*
      end: fine, finit*, termin*, cess*, conclu*, sospen*, scad*
      energy: energ*, elettric*, gas, petroli*, carbon*, nuclear*
      escape: fug*, fuga, evacu*, sfoll*
      explosion: esplo*, deton*, scoppi*
      fire: incendi*, fuoco, fiamm*, bruci*, rogo
      flood: alluvion*, inond*, tempest*, uragan*, piogg*, maltempo
      food: cib*, aliment*, raccolt*, grano
      fraud: frod*, corru*, tangent*, truff*, riciclagg*
      freedom: liber*
      government: govern*, autorità*, minist*
      grow: aument*, cresc*, cresci*, salit*, sale, rialz*, rafforz*, più, ulterior*
      house: casa, case, abitaz*, alloggi*, appartament*, edific*, affitt*
      inform: inform*, annunc*, comunic*, dichiar*, rivel*
      injury: ferit*
      inspect: ispez*, controll*, verific*, esamin*
      investigate: indag*, inchiest*
      law: legg*, norm*, decret*, legal*
      leave: lasci*, abbandon*, dimission*, dimett*, ritir*, uscit*
      lose: perd*, pers*, sconfitt*
      meet: incontr*, vertic*, collo*, negozi*, dialog*, visit*, diplom*
      migration: migra*, immigra*, rifugiat*, profugh*, asil*, espuls*
      military: militar*, esercit*, soldat*, trupp*, forze, marina
      money: denar*, sold*, euro, dollar*, milion*, miliard*, pag*
      oppose: oppo*, rifiut*, respin*, contro, pression*
      own: azion*, partecip*, quot*, propriet*, possied*, invest*
      parliament: parlament*, camer*, senat*, deputat*, congress*
      peace: pace, tregua, cessate
      people: gente, person*, cittadin*, abitant*, popolazion*, civil*, uman*
      plan: pian*, progett*, propost*, propon*, intenzion*, obiettiv*, strateg*
      police: poliz*, carabinier*, agent*
      president: president*, premier, cancellier*, governator*, leader
      prevent: imped*, evit*, preven*, contrast*, combatt*
      promise: promess*, promett*, impegn*, garant*
      protest: protest*, manifest*, disordin*, cortei*
      product: prodott*, produ*, fabbric*
      relation: relazion*, rapport*, legam*, partner, alleat*, amic*
      religion: relig*, chies*, mosche*, islam*, musulman*, cristian*, papa, vescov*
      rescue: salv*, soccors*, sopravviss*
      school: scuol*, scolast*, universit*, istru*, insegn*, forma*
      science: scien*, ricerc*, studi*, espert*
      secure: sicur*, stabil*, ordine
      send: inviar*, invi*, mand*, fornir*, fornit*, consegn*, offr*, offert*
      ship: nave, navi, barc*, traghett*, flott*
      show: mostr*, dimostr*, indic*, prov*, conferm*
      smuggle: contrabband*, traffic*, scafist*
      sport: partit*, squadr*, campion*, torne*, giocator*, allenator*, gol
      tax: tass*, impost*, fisc*, dazi*
      technology: tecnolog*, software, internet, online, digital*, piattaform*
      terror: terror*, estrem*, jihad*
      threat: minacc*, avvert*, pericol*, risch*, allarm*
      trade: commerc*, export, esport*, import*, mercat*, merci
      traffic: traffico, trasport*, tren*, strad*, aeroport*, porto, porti, ponte, ponti
      violence: violen*, abus*, aggress*, stupr*, molest*
      war: guerr*, conflitt*, battagli*, invasion*, invas*
      water: acqu*, fium*, lago, laghi, mare, mari
      weapon: arma, armi, armat*, missil*, razz*, dron*, fucil*
      weather: cald*, temperatur*, fredd*, nev*, siccità*, vent*, meteo
      win: vinc*, vint*, vittori*, trionf*
      woman: donn*, madr*, mogli*, ragazz*
      year: anno, anni, annua*
      temporary: tempor*, provvisor*
      join: ader*, membr*, consigl*, nomin*
      user: utent*, client*, consumator*, abbonat*
    `,
  },
  page: {
    boilerplateLines: [
      '(?:condividi|stampa|salva|invia|accedi|registrati|iscriviti|commenta|ascolta)(?: .{0,30})?',
      'tempo di lettura\\W{0,3}\\d{1,3} ?(?:min\\.?|minut[oi])?',
      '\\d+ (?:commenti|condivisioni|visualizzazioni)',
      '(?:pubblicità|menu|cerca|home|chiudi)',
    ],
    endLines: [
      '(?:articoli correlati|leggi anche|potrebbe interessarti|notizie correlate|i più letti)(?: .{0,40})?:?',
      'commenti(?: \\(\\d+\\))?',
    ],
    promotionPrefixes: ['(?:leggi anche|leggi qui|vedi anche|approfondisci|per approfondire) ?:'],
    bylinePrefixes: ['scritto da', 'articolo di', 'a cura di', 'autore:', 'redazione:'],
    photoCredits: wordList('foto, foto:, foto di, immagine, fotografia'),
    announcementLabels: wordList(
      'ufficio stampa, contatto stampa, contatti stampa, contatti per la stampa, contatti per i media, comunicato stampa',
    ),
    textCredits: wordList('fonte, fonti, pubblicato originariamente su, tratto da'),
    fullTextElsewhere: [
      "(?:leggi |continua a leggere )?l'articolo (?:completo|integrale|originale) (?:su|qui) .{0,80}",
    ],
    aggregatorNotices: ['\\baggregatore (?:automatico )?di notizie\\b'],
    callsToAction: ['(?:abbonati|iscriviti|registrati|accedi|sostienici)(?: .{0,30})?'],
    legalNotices: ['tutti i diritti riservati', 'riproduzione riservata'],
    corrections: wordList('correzione, rettifica, aggiornamento, errata corrige'),
    publishedLabels: wordList('pubblicato, pubblicato il'),
    modifiedLabels: wordList('aggiornato, aggiornato il, ultimo aggiornamento, modificato'),
    previousLabels: wordList('articolo precedente, precedente'),
    nextLabels: wordList('articolo successivo, prossimo articolo, successivo'),
  },
  quotation: {
    marks: [
      ['«', '»'],
      ['“', '”'],
      ['"', '"'],
      ['‘', '’'],
    ],
    verbs: wordList(`
      dice, dicono, disse, dissero, diceva, detto, dichiara, dichiarano, dichiarò, dichiarato, afferma, affermano, affermò, affermato, affermava,
      spiega, spiegano, spiegò, spiegato, spiegava, racconta, raccontano, raccontò, raccontato, raccontava, sostiene, sostengono, sostenne,
      sostenuto, sosteneva, aggiunge, aggiungono, aggiunse, aggiunto, sottolinea, sottolineano, sottolineò, sottolineato, precisa, precisano,
      precisò, precisato, commenta, commentano, commentò, commentato, osserva, osservano, osservò, osservato, annuncia, annunciano, annunciò,
      annunciato, comunica, comunicano, comunicò, comunicato, conferma, confermano, confermò, confermato, riferisce, riferiscono, riferì,
      riferito, riporta, riportano, riportato, scrive, scrivono, scrisse, scritto, ribadisce, ribadiscono, ribadì, ribadito, ricorda, ricordano,
      ricordò, ricordato, rivela, rivelano, rivelò, rivelato, ammette, ammettono, ammise, ammesso, assicura, assicurano, assicurò, assicurato,
      avverte, avvertono, avvertì, avvertito, risponde, rispondono, rispose, risposto, replica, replicano, replicò, replicato, conclude,
      concludono, concluse, concluso, prosegue, proseguono, proseguito, continua, chiede, chiedono, chiese, chiesto, nega, negano, negò, negato,
      smentisce, smentiscono, smentito, promette, promettono, promesso, denuncia, denunciano, denunciato, segnala, segnalano, segnalato,
      definisce, definiscono, definì, definito, informa, informano, informato, fa sapere, ipotizza, ipotizzano, esclama, ripete, ripetuto, confessa, confessato,
      illustra, illustrato, evidenzia, evidenziano, evidenziato, rileva, rilevano, rilevato, rende noto, reso noto, insiste, insistono, parla, parlano, parlato, cita, citano, citato, si legge, reso, rende, rendono, fatto, fa, fanno,
      ironizzato, esultato, sbottato
    `),
    stanceVerbs: wordList(`
      crede, credono, credeva, pensa, pensano, pensava, ritiene, ritengono, riteneva, ritenuto, spera, sperano, sperava, teme, temono, temeva, vuole, vogliono, voleva,
      auspica, auspicano, auspicato, propone, propongono, proposto, suggerisce, suggeriscono, critica, criticano, criticato, accusa, accusano,
      accusato, respinge, respingono, respinto, rifiuta, rifiutano, rifiutato, prevede, prevedono, previsto, stima, stimano, stimato, considera,
      considerano, giudica, decide, decidono, deciso, deciso, invita, invitano, invitato, esorta, esortano, esortato, minaccia, minacciato,
      sa, sanno, immagina, suppone, sospetta, approva, approvato, condanna, condannano, condannato, difende, elogia, elogiato, emerge
    `),
    participles: wordList(
      'dicendo, aggiungendo, spiegando, affermando, sostenendo, sottolineando, precisando, annunciando, ricordando, ribadendo, dichiarando, parlando, citando',
    ),
    nounLike: wordList(
      'parla, denuncia, critica, accusa, minaccia, conferma, stima, replica, conclude, continua, cita, detto, scritto, comunicato',
    ),
    addresseeVerbs: [],
    phrases: wordList(`
      secondo, secondo quanto riferito da, secondo quanto riportato da, stando a, stando alle parole di, per, a detta di, a parere di,
      a giudizio di, nelle parole di, come riferito da
    `),
    phrasesAfter: [],
    sourcePrepositions: [],
    sourceNouns: [],
    reportAdverbs: [],
    sentencePronouns: [],
    infinitiveMarkers: [],
    complementisers: wordList("che, se, ch'"),
    roles: wordList(`
      portavoce, ministro, ministra, premier, presidente, presidentessa, segretario, segretaria, senatore, senatrice, deputato, deputata,
      governatore, sindaco, sindaca, assessore, assessora, sottosegretario, ambasciatore, ambasciatrice, diplomatico, analista, esperto, esperta,
      esperti, economista, professore, professoressa, ricercatore, ricercatrice, ricercatori, scienziato, scienziati, medico, medici, direttore,
      direttrice, amministratore, capo, leader, responsabile, titolare, fondatore, allenatore, tecnico, giocatore, capitano, generale,
      colonnello, comandante, soldato, carabinieri, polizia, vigili, testimone, testimoni, giudice, procuratore, procura, pm, magistrato,
      avvocato, avvocata, legale, giornalista, autore, autrice, scrittore, funzionario, funzionari, rappresentante, fonte, fonti, agenzia,
      governo, ministero, banca, società, azienda, partito, comitato, commissione, rapporto, studio, sondaggio, quotidiano, giornale, re, regina,
      papa, vescovo, insegnante, studente, residente, residenti, attivista, candidato, candidata, uomo, donna, madre, padre, fratello, sorella
    `),
    pronouns: wordList('egli, lui, lei, essa, loro, noi, io, chi, alcuni, molti, altri, si'),
    feminine: wordList('lei, essa'),
    masculine: wordList('lui, egli'),
    plural: wordList('loro, noi'),
    auxiliaries: wordList(`
      ha, hanno, aveva, avevano, avrebbe, avrebbero, abbia, è, sono, era, erano, sarà, saranno, sarebbe, sarebbero, sia, siano, fu, può, possono,
      potrebbe, potrebbero, deve, devono, dovrebbe, dovrebbero, non, viene, vengono, stato, stata, stati, state
    `),
    passives: wordList('è, sono, era, erano, viene, vengono, stato, stata, stati, state'),
    adverbs: wordList(`
      anche, poi, ora, oggi, ieri, domani, ancora, già, inoltre, infine, invece, così, più, tardi, ieri, lunedì, martedì, mercoledì, giovedì,
      venerdì, sabato, domenica, sempre, spesso, subito, intanto, però, tuttavia, recentemente, pubblicamente, chiaramente, solo, soltanto,
      ufficialmente, successivamente, nuovamente, mai, quindi, dunque, ci, gli, le, mi
    `),
    adverbEndings: ['mente'],
    notAdverbs: wordList('mente, semente, clemente, demente, simiente'),
    determiners: wordList(
      "il, lo, la, l', i, gli, le, un, uno, una, un', questo, questa, questi, queste, quello, quella, quei, suo, sua, suoi, sue, loro, nostro, nostra, alcuni, alcune, molti, due, tre, quattro, cinque, dell', del, della, dei, degli, delle, ogni, tutti",
    ),
    obliques: wordList("mi, ti, ci, gli, li, al, allo, alla, ai, agli, alle, all'"),
    prepositions: wordList(
      "a, ad, al, allo, alla, ai, agli, alle, all', in, nel, nello, nella, nei, negli, nelle, nell', su, sul, sullo, sulla, sui, sugli, sulle, sull', con, da, dal, dallo, dalla, dai, dagli, dalle, dall', per, tra, fra, dopo, durante, contro, verso, senza, sotto, presso, davanti, entro",
    ),
    verbParticles: [],
    occasions: wordList('comunicato, intervista, messaggio, discorso, lettera, video, nota, conferenza'),
    nounPrepositions: wordList("di, del, dello, della, dei, degli, delle, dell', d', per, da"),
    conjunctions: wordList('e, ed, ma, o, oppure, né'),
    subordinators: wordList(
      'che, quando, perché, se, mentre, come, dopo, prima, cui, quale, dove, poiché, sebbene, benché, affinché, finché',
    ),
    mannerWords: wordList('come'),
    commaBeforeClause: false,
    capitalNouns: false,
    verbSecond: false,
    verbFirst: false,
    subjectParticles: [],
    verbFinal: false,
    commaWithinQuote: true,
    separableVerbs: namedGroups(`
      reso rende rendono: noto
      fatto fa fanno: sapere
    `),
    reportedMood: [],
    continuedMood: wordList('avrebbe, avrebbero, sarebbe, sarebbero'),
    negations: wordList('non, mai, nessuno, nessuna, niente, nulla, senza, né'),
    opposites: wordList(
      'aumentare/diminuire, salire/scendere, più/meno, vincere/perdere, accettare/rifiutare, permettere/vietare, confermare/smentire, iniziare/finire',
    ),
  },
  numbers: {
    decimalSeparator: ',',
    cardinals: wordNumbers(`
      tré 3, zero 0, un 1, un' 1, uno 1, una 1, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici 11, dodici 12, tredici 13,
      quattordici 14, quindici 15, sedici 16, diciassette 17, diciotto 18, diciannove 19, venti 20, ventuno 21, ventotto 28, trenta 30, trentuno 31, trentotto 38,
      quaranta 40, quarantuno 41, cinquanta 50, sessanta 60, settanta 70, ottanta 80, novanta 90, cento 100, duecento 200, trecento 300, dozzina 12, decina 10,
      ventina 20, trentina 30, cinquantina 50, centinaio 100, migliaio 1000
    `),
    compounds: true,
    joiners: ['e'],
    magnitudes: wordNumbers(
      'cento 100, dozzine 12, decine 10, centinaia 100, mille 1e3, mila 1e3, milione 1e6, milioni 1e6, mln 1e6, miliardo 1e9, miliardi 1e9, mld 1e9',
    ),
    alone: wordList('mille, cento'),
    fractions: wordNumbers(
      'metà 0.5, mezzo 0.5, mezza 0.5, terzo 0.3333333333333333, terzi 0.3333333333333333, quarto 0.25, quarti 0.25, quinto 0.2, quinti 0.2, decimo 0.1',
    ),
    halves: wordList('e mezzo, e mezza'),
    shares: wordList('su'),
    nounShares: wordList('su'),
    minus: ['meno'],
    plus: ['più'],
    vague: wordNumbers('alcuni 2, alcune 2, diversi 2, diverse 2, decine 20, centinaia 100, migliaia 1e3'),
    approximately: wordList(
      'circa, quasi, intorno a, attorno a, approssimativamente, una, pressoché, più o meno',
    ),
    moreThan: wordList('più di, oltre, almeno, non meno di, superiore a'),
    lessThan: wordList('meno di, al massimo, fino a, sotto, non più di, inferiore a'),
    orMore: wordList('o più, e oltre'),
    orLess: wordList('o meno'),
    orSo: wordList('circa'),
    rangeOpeners: wordList('tra, da, fra, dai, dal'),
    rangeJoiners: wordList('a, e, o, ai, al, alla'),
    levels: wordList('a, da, tra, fra, dal, al, alla, allo'),
    up: wordList(
      'aumentato, aumentata, aumentati, aumenta, aumento, aumenti, crescita, cresciuto, cresciuta, cresce, salito, salita, saliti, salite, sale, salgono, cresciuti, cresciute, aumentate, aumentano, crescono, rialzo, incremento, guadagna, guadagnato',
    ),
    down: wordList(
      'calo, calato, calata, calano, cala, sceso, scesa, scesi, scese, scende, scendono, calati, calate, diminuiti, diminuite, crollati, diminuito, diminuita, diminuzione, ribasso, ridotto, ridotta, riduzione, perso, perde, crollo, crollato, flessione',
    ),
    byWords: [],
    multiples: wordList('volte'),
    units: wordCodes(`
      dollaro USD, dollari USD, euro EUR, sterlina GBP, sterline GBP, yen JPY, yuan CNY, rublo RUB, rubli RUB, franchi CHF, franco CHF, lire ITL, per cento %, percento %, punti percentuali [pp],
      punto percentuale [pp], metro m, metri m, chilometro km, chilometri km, centimetro cm, centimetri cm, millimetri mm, miglio [mi_i], miglia [mi_i], piedi [ft_i], chilo kg, chili kg,
      chilogrammi kg, grammi g, grammo g, tonnellata t, tonnellate t, litro L, litri L, ettaro har, ettari har, barile [bbl_us], barili [bbl_us], metri quadrati m2, metri quadri m2, chilometri quadrati km2,
      metri cubi m3, anno a, anni a, mese mo, mesi mo, settimana wk, settimane wk, giorno d, giorni d, ora h, ore h, minuto min, minuti min, secondo s, secondi s, gradi Cel, megawatt MW, gigawatt GW, kilowatt kW, nodi [kn_i]
    `),
    hundredths: wordList('centesimo, centesimi'),
    tenths: [],
    weighing: wordList('pesa, pesava, peso'),
    totals: wordList('un totale di, una media di'),
    dimensions: [],
    clockWords: wordList('ore'),
    relativeTime: wordList('fa, dopo, prima, più tardi'),
    parts: wordList('tra cui, fra cui, compresi, dei quali'),
    rest: wordList('altri, altre, nuovi, nuove, di loro'),
    tolls: {
      dead: wordList(
        'morti, morto, morta, morte, vittime, uccisi, uccise, ucciso, decessi, deceduti, deceduto, persero',
      ),
      injured: wordList('feriti, ferito, ferita, ferite'),
      missing: wordList('dispersi, disperso, scomparsi, scomparso'),
    },
    unitEndings: [],
    perWords: wordList("al, all', per, alla, a"),
    ofWords: wordList("di, d', del, dei, delle, degli, dello, della, dell', per, a, in"),
    labels: wordList(
      'nº, legge n, n, nr, articolo, pagina, capitolo, numero, gruppo, volo, fase, linea, canale, stagione, categoria',
    ),
    notNumbers: [],
  },
  citation: {
    translationCredits: wordList('traduzione di, tradotto da, traduzione:, traduzione a cura di'),
    reportingVerbs: wordList(`
      riferisce, riferiscono, ha riferito, hanno riferito, riporta, riportano, ha riportato, hanno riportato, scrive, scrivono, ha scritto, hanno scritto, rivela, rivelano, ha rivelato,
      annuncia, ha annunciato, afferma, ha affermato, sostiene, ha sostenuto, dice, ha detto, informa, ha informato, conferma, ha confermato, pubblica, ha pubblicato,
      segnala, ha segnalato, racconta, ha raccontato, cita, ha citato, titola, ha titolato, anticipa, ha anticipato, spiega, ha spiegato, aggiunge, apprende, svela, ha svelato, fa sapere
    `),
    cuesBefore: wordList(`
      apprende, secondo, secondo quanto riferito da, secondo quanto riportato da, secondo quanto riferisce, secondo quanto riporta, secondo quanto scrive, come riferito da, come riporta, come riferisce, come scrive,
      stando a, citando, citato da, citata da, riportato da, riportata da, riferito da, rivelato da, pubblicato da, pubblicato su, pubblicata su, lo riferisce, lo riporta, lo scrive,
      lo ha riferito, lo riferiscono, lo rivela, articolo di, inchiesta di, fonte, riportato dal, citato dal, pubblicato dal, riferito dal, diffuso da, intervista pubblicata su, anticipata da, anticipato da, anticipata dal, anticipato dal, diffusa da, diffuso dal, diffusa dal, svelata da, svelato da, svelata dal, svelato dal, rivelata da, rivelata dal, rivelato dal, riferita da, pubblicata da, pubblicata dal, anticipato dalla, anticipata dalla, anticipati da, anticipati dal, anticipati dalla, anticipate da, anticipate dal, anticipate dalla, confermato da, confermato dal, confermato dalla, confermata da, confermata dal, confermata dalla, confermati da, confermati dal, confermati dalla, confermate da, confermate dal, confermate dalla, riferito dalla, riferita dal, riferita dalla, riferiti da, riferiti dal, riferiti dalla, riferite da, riferite dal, riferite dalla, riportato dalla, riportata dal, riportata dalla, riportati da, riportati dal, riportati dalla, riportate da, riportate dal, riportate dalla, rivelato dalla, rivelata dalla, rivelati da, rivelati dal, rivelati dalla, rivelate da, rivelate dal, rivelate dalla, svelato dalla, svelata dalla, svelati da, svelati dal, svelati dalla, svelate da, svelate dal, svelate dalla, pubblicato dalla, pubblicata dalla, pubblicati da, pubblicati dal, pubblicati dalla, pubblicate da, pubblicate dal, pubblicate dalla, diffuso dalla, diffusa dalla, diffusi da, diffusi dal, diffusi dalla, diffuse da, diffuse dal, diffuse dalla, ripreso da, ripreso dal, ripreso dalla, ripresa da, ripresa dal, ripresa dalla, ripresi da, ripresi dal, ripresi dalla, riprese da, riprese dal, riprese dalla, rilanciato da, rilanciato dal, rilanciato dalla, rilanciata da, rilanciata dal, rilanciata dalla, rilanciati da, rilanciati dal, rilanciati dalla, rilanciate da, rilanciate dal, rilanciate dalla
    `),
    cuesAfter: wordList('citando, che cita'),
    tellingCues: wordList(`
      ha detto a, ha detto al, ha detto alla, ha dichiarato a, ha dichiarato al, ha dichiarato alla, in un'intervista a, in un'intervista al, in un'intervista alla, intervista a, intervista al, intervistato da,
      intervistato dal, intervistata da, parlando a, parlando al, parlando con, visto da, visionato da, ottenuto da, ha raccontato a, ha raccontato al, ha spiegato a, ha spiegato al, detto a, detto al, ha confermato a, ha confermato al, ha confermato alla, ottenuti da, ottenute da, ottenuta da, visionati da, visionate da, visionata da, visti da, consultati da, ospite di, ospite del, ospite della, ospite a, ai microfoni di, ai microfoni del, contattato da, contattata da, sentito da, in esclusiva a, assicura a, assicura al, assicura alla, spiega a, spiega al, spiega alla, racconta a, racconta al, racconta alla, conferma a, conferma al, conferma alla, dice a, dice al, dice alla, sentito dal, sentito dalla, sentita da, sentita dal, sentita dalla, sentiti da, sentiti dal, sentiti dalla, sentite da, sentite dal, sentite dalla, visionato dal, visionato dalla, visionata dal, visionata dalla, visionati dal, visionati dalla, visionate dal, visionate dalla, ottenuto dal, ottenuto dalla, ottenuta dal, ottenuta dalla, ottenuti dal, ottenuti dalla, ottenute dal, ottenute dalla, consultato da, consultato dal, consultato dalla, consultata da, consultata dal, consultata dalla, consultati dal, consultati dalla, consultate da, consultate dal, consultate dalla, visto dal, visto dalla, vista da, vista dal, vista dalla, visti dal, visti dalla, viste da, viste dal, viste dalla, intervistato dalla, intervistata dal, intervistata dalla, intervistati da, intervistati dal, intervistati dalla, intervistate da, intervistate dal, intervistate dalla, contattato dal, contattato dalla, contattata dal, contattata dalla, contattati da, contattati dal, contattati dalla, contattate da, contattate dal, contattate dalla, interpellato da, interpellato dal, interpellato dalla, interpellata da, interpellata dal, interpellata dalla, interpellati da, interpellati dal, interpellati dalla, interpellate da, interpellate dal, interpellate dalla, raggiunto da, raggiunto dal, raggiunto dalla, raggiunta da, raggiunta dal, raggiunta dalla, raggiunti da, raggiunti dal, raggiunti dalla, raggiunte da, raggiunte dal, raggiunte dalla, in un colloquio con, colloquio con, in una conversazione con, conversando con
    `),
    sayingVerbs: wordList(
      'detto, dichiarato, raccontato, spiegato, confermato, riferito, dice, racconta, spiega, ha confermato, ha detto, ha dichiarato, ha raccontato, ha spiegato, ha affermato, assicura, conferma, ammette, ha ammesso, ha assicurato',
    ),
    addressing: wordList("a, al, alla, all', ai"),
    onAir: wordList('su, a'),
    addressingBehind: [],
    selfWords: [],
    learningCues: wordList(
      'ha appreso, apprende, ha visionato, ha ottenuto, ha potuto visionare, può rivelare, ha preso visione, è venuta in possesso, è venuto in possesso',
    ),
    agentWords: wordList('da, dal, dalla'),
    citingWords: wordList('citando, che cita, che citano, ha citato, con riferimento a, riprendendo'),
    citingBehind: [],
    quotedByWords: wordList('citato da, citata da, citato dal, ripreso da, ripresa da, citati da'),
    backReferences: {
      press: wordList('il quotidiano, il giornale, il settimanale, la rivista, il mensile'),
      agency: wordList("l'agenzia, l'agenzia di stampa"),
      broadcaster: wordList("l'emittente, la tv, la rete, la radio, il canale"),
      any: wordList('il sito, il portale, la testata'),
      work: wordList("l'articolo, il reportage, l'inchiesta"),
    },
    titling: wordList('intitolato, intitolata, dal titolo, con il titolo'),
    workNouns: wordList(
      'articolo, inchiesta, intervista, reportage, sondaggio, editoriale, servizio, analisi, rapporto',
    ),
    plainCues: wordList(
      'secondo, riferisce, riferiscono, ha riferito, riporta, riportano, ha riportato, scrive, scrivono, ha scritto, rivela, ha rivelato, lo riferisce, lo riporta, lo scrive, come riporta, come riferisce, riportato da, riferito da',
    ),
    measureNouns: wordList('sondaggio, rilevazione, conteggio'),
    agencyMarks: wordList('agenzie, ag, ag.'),
    outletNouns: wordList(
      'quotidiano, giornale, settimanale, rivista, agenzia, agenzia di stampa, emittente, sito, portale, tv, televisione, radio, canale, rete, testata',
    ),
    staffNouns: wordList('giornalista, cronista, corrispondente, inviato, inviata, reporter, editorialista'),
    pictureWords: wordList('foto, immagine, fotografia'),
    ownReporting: wordList(
      'ci ha detto, ha detto a noi, al nostro giornale, la nostra redazione, il nostro inviato, abbiamo appreso',
    ),
  },
  names: {
    titles: wordList(
      'signor, signora, sig, presidente, premier, ministro, ministra, senatore, senatrice, deputato, onorevole, sindaco, sindaca, generale, colonnello, re, regina, papa, principe, professor, professore, professoressa, dottor, dottoressa, avvocato, cardinale, monsignor, direttore',
    ),
    particles: wordList('de, di, del, della, dei, da, dal, dalla, lo, la, von, van'),
    notNames: wordList(
      'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, fonte, secondo',
    ),
    organisationWords: wordList(
      'ministero, ufficio, banca, partito, agenzia, università, ospedale, tribunale, polizia, governo, comitato, commissione, consiglio, unione, associazione, società, istituto, accademia, fondo, fondazione, federazione, corte, lega, movimento, gruppo, azienda, camera, senato, procura',
    ),
    givenNames: wordList(`
      giuseppe, giovanni, antonio, mario, luigi, francesco, angelo, vincenzo, pietro, salvatore, carlo, franco, domenico, bruno, paolo, michele, giorgio, aldo, sergio, luciano, roberto, marco, andrea, luca, matteo, alessandro,
      stefano, davide, simone, riccardo, fabio, claudio, massimo, maurizio, enrico, silvio, romano, maria, anna, giuseppina, rosa, angela, giovanna, teresa, lucia, carmela, caterina, francesca, paola, laura, giulia, chiara, sara,
      elena, silvia, valentina, federica, alessandra, giorgia, martina, elisa, barbara, cristina, daniela, roberta, simona, monica, patrizia
    `),
    places: wordList(
      'roma, milano, napoli, torino, palermo, genova, bologna, firenze, bari, catania, venezia, verona, trieste, cagliari, sicilia, sardegna, lombardia, toscana, veneto, lazio, mosca, londra, parigi, berlino, vienna, bruxelles, kiev, washington, pechino, gerusalemme, stati uniti, vaticano',
    ),
  },
};
