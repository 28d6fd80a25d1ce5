import type { Lexicon } from '../lexicon.ts';
import { namedGroups, wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** German. */
export const german: Lexicon = {
  language: 'de',
  words: {
    unspaced: false,
    stopWords: wordList(`
      aber, alle, allem, allen, aller, alles, als, also, am, an, ander, andere, anderem, anderen, anderer,
      anderes, auch, auf, aus, bei, beim, bereits, bin, bis, bisher, da, dabei, dadurch, dafür, damit,
      danach, dann, das, dass, dasselbe, dazu, dein, deine, dem, den, denn, der, deren, des, dessen, die,
      dies, diese, diesem, diesen, dieser, dieses, doch, dort, du, durch, ein, eine, einem, einen, einer,
      eines, einige, einigen, er, erst, es, etwa, etwas, euch, für, gegen, gewesen, hab, habe, haben, hat,
      hatte, hatten, hier, hinter, ich, ihm, ihn, ihnen, ihr, ihre, ihrem, ihren, ihrer, im, in, ins, ist,
      jede, jedem, jeden, jeder, jedes, jedoch, jene, jetzt, kann, kein, keine, keinem, keinen, keiner,
      können, könnte, laut, machen, man, manche, mehr, mein, meine, mit, muss, müssen, nach, nachdem,
      neue, neuen, nicht, nichts, noch, nun, nur, ob, oder, ohne, sagte, schon, sehr, sei, seien, sein,
      seine, seinem, seinen, seiner, seit, sich, sie, sind, so, solche, soll, sollen, sollte, sondern,
      sonst, über, um, und, uns, unser, unter, viel, viele, vom, von, vor, wann, war, waren, warum, was,
      weil, weiter, welche, welcher, wenn, wer, werde, werden, wie, wieder, will, wir, wird, wo, worden,
      wurde, wurden, zu, zum, zur, zwar, zwischen
    `),
    abbreviations: wordList(`
      dr., prof., hr., fr., st., bzw., ca., d.h., z.b., u.a., u.s., usw., etc., evtl., ggf., inkl., max.,
      min., mio., mrd., nr., abs., art., bd., jh., vgl., sog., str., tel., geb., gest., gen., dipl., ing.,
      co., z., b., d., h., u., o., i., v., s., jan., feb., apr., jun., jul., aug., sept., okt., nov.,
      dez., a.d.
    `),
    synonyms: wordGroups(`
      sagte, erklärte, äußerte, betonte
      begann, startete
      beendete, schloss
      erhöhte, steigerte
      senkte, verringerte, reduzierte
      groß, riesig
      wichtig, bedeutend
      hilfe, unterstützung
      kaufen, erwerben
      mehr, zusätzlich, weitere
      fast, nahezu, beinahe
      etwa, rund, ungefähr, circa
      regierung, kabinett
      gespräche, verhandlungen
      angriff, attacke
      firma, unternehmen, betrieb
      mitarbeiter, beschäftigte
      auch, ebenfalls
      aber, jedoch
      weil, da
      stoppen, anhalten
      versuchen
      bauen, errichten
    `),
    meanings: `
      accident: unfall*, unfäll*, kollision*, zusammenstoß*, entgleis*, absturz*, abgestürzt*
      accuse: vorw*, beschuldig*, anklag*, angeklagt*, bezichtig*
      aid: hilf*, geholfen, unterstütz*, beistand*, beisteh*
      agreement: abkommen*, vertrag*, verträg*, vereinbar*, pakt*, einig*, übereinkunft*
      aircraft: flugzeug*, maschine*, hubschrauber*, flug, flüge, jet, jets
      arrest: festnahm*, festgenommen*, verhaft*, haft, inhaftier*, gefängnis*
      attack: angriff*, angegriffen*, anschlag*, attack*, überfall*, überfäll*, beschuss*, beschoss*, bomb*
      ban: verbot*, verbiet*, untersag*
      begin: beginn*, begann*, begonn*, start*, eröffn*
      border: grenz*
      budget: haushalt*, etat*, ausgab*, finanz*
      build: bau*, gebaut*, erricht*
      buy: kauf*, käuf*, gekauft*, erwerb*, erworben*, übernahm*, übernehm*, übernommen*
      car: auto*, fahrzeug*, lastwagen*, lkw, pkw, wagen, bus, busse
      cause: ursach*, grund, gründe*, weil, folg*, wegen, verursach*, ausgelöst*, auslös*
      child: kind*, jugendlich*, schüler*, minderjährig*
      climate: klima*, erwärmung*, emission*, treibhaus*
      close: schließ*, geschlossen*, schloss, sperr*
      company: unternehm*, firma, firmen, konzern*, betrieb*, hersteller*
      condemn: verurteil*, kritik*, kritisier*, empör*, besorgt*, sorge*
      continue: weiter*, bleib*, fortsetz*, verlänger*, dauerhaft*, unbefristet*
      cost: kost*, preis*, gebühr*, teuer*, teur*
      court: gericht*, richter*, prozess*, klag*, urteil*, justiz*
      crime: verbrech*, straftat*, kriminal*, kriminell*, illegal*
      cut: kürz*, senk*, gesenkt*, reduzier*, verringer*, sank*, gesunken*, fiel*, gefallen
      death: tot, tote*, tod*, getötet*, starb*, gestorben*, stirb*, sterb*, opfer*, umgekommen*, mord*, ums
      decide: entscheid*, entschied*, beschl*, anordn*, angeordnet*, anweis*
      defend: verteidig*, schütz*, schutz*
      delay: verspät*, verzöger*, verschieb*, verschob*, wart*, stau*
      destroy: zerstör*, beschädig*, schaden*, schäden*, verwüst*
      disease: krankheit*, erkrank*, virus*, corona*, pandemie*, infektion*, infiziert*, seuche*
      doctor: arzt*, ärzt*, krankenhaus*, klinik*, gesundheit*
      drug: droge*, rauschgift*, kokain*, heroin*
      earnings: gewinn*, umsatz*, umsätz*, erlös*, ertrag*, einnahm*
      economy: wirtschaft*, konjunktur*, wachstum*, rezession*, inflation*
      election: wahl*, gewählt*, wähl*, abstimm*, stimm*, referend*
      employ: beschäftig*, arbeitsplatz*, arbeitsplätz*, stellen, mitarbeiter*, angestellt*, arbeit*
      end: end*, beend*, stopp*, einstell*, eingestellt*, aufheb*, aufgehoben*, auslauf*
      energy: energie*, strom*, gas, öl, erdgas*, kohle*, atom*, kraftstoff*
      escape: flucht*, flieh*, floh*, flücht*, evakuier*, vertrieben*
      explosion: explo*, detona*, sprengung*
      fire: feuer*, brand*, bränd*, brenn*, flamm*
      flood: flut*, überschwemm*, hochwasser*, sturm*, unwetter*, regen*
      food: lebensmittel*, nahrung*, getreide*, ernte*, weizen*
      fraud: betrug*, betrüg*, korrupt*, bestech*, geldwäsch*
      freedom: frei*, freiheit*, freigelassen*
      government: regierung*, behörde*, minist*, kabinett*, verwaltung*
      grow: steig*, stieg*, gestiegen*, wachs*, wuchs*, gewachsen*, erhöh*, zunahm*, zugenommen*, verstärk*, mehr, zusätzlich*
      house: haus*, häus*, wohn*, miet*, gebäude*
      inform: mitteil*, mitgeteilt*, bericht*, erklär*, bekannt*, meld*
      injury: verletz*, verwund*
      inspect: kontroll*, prüf*, überprüf*, untersuch*
      investigate: ermitt*, untersuch*, fahnd*
      law: gesetz*, recht*, regel*, vorschrift*, verordn*
      leave: verlass*, verließ*, rücktritt*, zurückgetreten*, zurücktret*, abzug*, abzieh*, ausstieg*, austritt*
      lose: verlier*, verlor*, verlust*, niederlag*
      meet: treffen*, traf, getroffen*, gipfel*, gespräch*, verhand*, beratung*, besuch*
      migration: migra*, flüchtling*, asyl*, einwander*, zuwander*, abschieb*, abgeschob*
      military: militär*, armee*, soldat*, truppe*, streitkräft*, bundeswehr*, heer*
      money: geld*, euro, dollar, million*, milliard*, zahl*, gezahlt*
      oppose: ablehn*, abgelehnt*, lehnt*, gegen, widersetz*, widerstand*, weiger*, druck*
      own: anteil*, aktie*, aktionär*, eigentüm*, besitz*, beteilig*, investor*
      parliament: parlament*, bundestag*, bundesrat*, abgeordnet*, kongress*, senat*, landtag*
      peace: fried*, waffenruhe*, waffenstillstand*
      people: mensch*, person*, bürger*, einwohner*, bevölkerung*, leute*
      plan: plan*, plän*, vorhaben*, absicht*, ziel*, projekt*, vorschlag*, vorschläg*, strategie*
      police: polizei*, polizist*, beamt*
      president: präsident*, kanzler*, premier*, gouverneur*, regierungschef*, staatschef*
      prevent: verhinder*, vermeid*, bekämpf*, eindämm*, vorbeug*
      promise: versprech*, versprach*, versproch*, zusag*, zugesagt*, garantie*
      protest: protest*, demonstr*, unruhe*, kundgebung*
      product: produkt*, produzier*, herstell*, erzeug*
      relation: beziehung*, partner*, verbündet*, freund*
      religion: religi*, kirch*, moschee*, islam*, muslim*, christ*, papst*, bischof*
      rescue: rett*, gerettet*, überleb*, bergung*, geborgen*
      school: schul*, universität*, hochschul*, bildung*, lehrer*, ausbild*
      science: wissenschaft*, forsch*, studie*, expert*
      secure: sicher*, stabil*, ordnung*
      send: send*, schick*, geschickt*, entsand*, entsend*, liefer*, bereitstell*, spend*, gespendet*
      ship: schiff*, boot*, fähr*, frachter*, flotte*, marine*
      show: zeig*, gezeigt*, beleg*, beweis*, bewies*, bestätig*
      smuggle: schmugg*, schleus*
      sport: spiel*, mannschaft*, liga*, meister*, turnier*, trainer*, verein*, tor, tore
      tax: steuer*, besteuer*, abgabe*, zoll, zölle*
      technology: technolog*, software*, internet*, online*, digital*, plattform*, computer*
      terror: terror*, extremis*, islamist*
      threat: droh*, gedroht*, bedroh*, warn*, gefahr*, gefähr*, risik*
      trade: handel*, export*, import*, ausfuhr*, einfuhr*, markt*, märkt*
      traffic: verkehr*, bahn*, zug, züge*, straße*, flughafen*, flughäf*, hafen*, häfen*, brücke*
      violence: gewalt*, missbrauch*, misshandel*, vergewaltig*
      war: krieg*, konflikt*, kampf*, kämpf*, invasion*, einmarsch*
      water: wasser*, gewässer*, fluss*, flüss*, see, seen, meer*
      weapon: waffe*, rakete*, drohne*, munition*, gewehr*, pistole*
      weather: wetter*, hitz*, temperatur*, kält*, schnee*, dürre*, trocken*
      win: sieg*, gewann*, gewonn*, gewinn*, triumph*
      woman: frau*, mutter*, mütter*, mädchen*
      year: jahr*, jähr*
      temporary: vorübergehend*, vorläufig*, zeitweise*, befristet*
      join: beitr*, beigetreten*, mitglied*, vorstand*, aufsichtsrat*, ernenn*, ernannt*
      user: nutzer*, kunde*, verbraucher*, abonnent*
    `,
  },
  page: {
    boilerplateLines: [
      '(?:artikel |beitrag |seite )?(?:teilen|drucken|merken|vorlesen|anhören|versenden|kommentieren|weiterempfehlen|empfehlen)(?: (?:auf|per|via|über) .{0,30})?',
      '(?:auf|per|via) (?:facebook|twitter|x|whatsapp|linkedin|e-?mail|xing|telegram|pinterest) teilen',
      '(?:lesezeit|lesedauer)\\W{0,3}(?:ca\\. ?)?\\d{1,3} ?(?:min\\.?|minuten?)?',
      '\\d{1,3} ?min(?:\\.|uten?)?(?: lesezeit| lesedauer)?',
      '[\\d.]+ (?:kommentare?|aufrufe|ansichten|leser|bewertungen|likes)(?: ?[•·|,-]? ?[\\d.]+ (?:kommentare?|aufrufe))?',
      '(?:keine |zu den |alle |zum )?kommentare?(?: ?[(:]? ?\\d* ?\\)?)?(?: (?:anzeigen|schreiben|verfassen|lesen))?',
      '(?:einen )?kommentar (?:schreiben|verfassen|hinterlassen|abgeben).{0,40}',
      'jetzt kommentieren',
      '(?:zum|direkt zum) inhalt(?: springen)?',
      '(?:menü|suche|startseite|navigation|home)(?: (?:öffnen|schließen))?',
      '(?:anmelden|einloggen|registrieren|abmelden|abonnieren|login)(?: .{0,40})?',
      '(?:zum )?newsletter(?: (?:abonnieren|bestellen|anmelden).{0,40})?',
      '(?:jetzt|hier|kostenlos) .{0,40}newsletter.{0,60}',
      '(?:anzeige|werbung|advertorial|gesponsert)(?: ?[-–:] ?.{0,30})?',
      '(?:mehr|weiter)(?: ?lesen| erfahren| anzeigen| laden)?\\W{0,3}',
      '(?:schlagworte|schlagwörter|themen|tags|stichworte|kategorien?|rubrik|ressort):.{0,200}',
      '(?:bild|foto) \\d+ (?:von|/) \\d+',
      '(?:bildergalerie|fotostrecke|galerie|video)(?: (?:öffnen|anzeigen|abspielen|starten))?',
      'vor (?:\\d+|einer|einem) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)',
      'folgen sie uns.{0,60}',
      '(?:artikel|link|url) kopieren',
      'alle rechte vorbehalten\\W*',
      '(?:impressum|datenschutz(?:erklärung)?|agb|kontakt)',
      'nach oben|zurück|inhaltsverzeichnis',
      '(?:quelle|stand) ?: ?\\d.{0,30}',
      'war (?:der|dieser) (?:artikel|beitrag|text) .{0,40}\\?.{0,60}',
      '(?:möchten|wollen) sie (?:den|diesen) (?:artikel|beitrag) .{0,40}\\?',
      '(?:hat|gefällt) (?:dir|ihnen|euch) .{0,20}(?:artikel|beitrag).{0,60}\\?.{0,60}',
      '(?:folge|folgt|folgen sie|besuche|besuchen sie) .{1,60} (?:auf|bei) (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|bluesky|google news)\\b.{0,120}',
      '(?:empfiehl|empfehlen sie) (?:dies|diesen|diese|den|das)\\b.{0,60}',
      '\\(?(?:noch )?keine bewertungen\\)?.{0,30}',
    ],
    endLines: [
      '(?:mehr|weitere|ähnliche|verwandte|aktuelle|neueste|andere|beliebte|empfohlene|passende) (?:artikel|beiträge|themen|nachrichten|meldungen|news|inhalte|links|videos)(?: .{0,40})?:?',
      'mehr (?:zum thema|aus|zu|über|von|dazu)\\b.{0,50}',
      '(?:zum thema|lesen sie auch|lesen sie mehr|das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|meistgelesen.{0,20}|meist gelesen.{0,20}|unsere empfehlungen?|empfohlen|nicht verpassen)\\W{0,3}',
      '(?:zurück )?(?:nach|zum seitenanfang|zum anfang) ?(?:oben)?',
      'über (?:den autor|die autorin|die autoren)',
      '(?:vorheriger|nächster) (?:artikel|beitrag)\\b.{0,120}',
      '(?:\\d+ )?(?:kommentare|leserkommentare|antworten)(?: \\(\\d+\\))?',
      '(?:schreibe|schreiben sie) einen kommentar.{0,30}',
      'beitragsnavigation',
    ],
    promotionPrefixes: [
      '(?:lesen|sehen|hören) sie (?:auch|hier|dazu|mehr)(?: zum thema)?\\b',
      '(?:mehr|auch) (?:dazu|zum thema|interessant|lesen):',
      '(?:lesetipp|siehe auch|mehr dazu|hintergrund|zum thema|weiterlesen|auch interessant|das könnte sie auch interessieren):',
    ],
    bylinePrefixes: [
      'von',
      'ein artikel von',
      'ein beitrag von',
      'ein gastbeitrag von',
      'autor:',
      'autorin:',
      'autoren:',
      'verfasst von',
      'geschrieben von',
      'text:',
      'text von',
    ],
    photoCredits: [
      'foto',
      'fotos',
      'bild',
      'bilder',
      'bildquelle',
      'bildnachweis',
      'bildrechte',
      'fotograf',
      'quelle bild',
      'archivbild',
      'archivfoto',
      'symbolbild',
      'symbolfoto',
      'foto von',
      'illustration',
    ],
    announcementLabels: wordList(
      'pressekontakt, presse-kontakt, pressestelle, medienkontakt, medienstelle, kontakt für die presse, kontakt für medien, ansprechpartner für die presse, ansprechpartner für medien, ansprechpartnerin für die presse, für rückfragen, rückfragen an, hinweise für die redaktion, pressemitteilung, medienmitteilung, presseinformation',
    ),
    textCredits: [
      'quelle',
      'quellen',
      'mit material von',
      'mit informationen von',
      'zuerst erschienen in',
      'zuerst erschienen bei',
      'zuerst erschienen auf',
      'erstmals erschienen in',
      'dieser artikel erschien zuerst',
      'dieser beitrag erschien zuerst',
      'dieser text erschien zuerst',
      'zuerst veröffentlicht in',
      'zuerst veröffentlicht auf',
      'zuerst veröffentlicht bei',
      'übersetzt aus',
      'ursprünglich erschienen in',
      'nachdruck aus',
      'der originalartikel',
      'via',
    ],
    fullTextElsewhere: [
      '(?:der |den )?(?:volltext|originaltext|(?:vollständige|ganze|originale) (?:text|artikel|bericht))(?: \\([^()]{1,30}\\))?:? (?:bei|auf|in|hier)\\b.{0,80}',
      '(?:den )?(?:ganzen|vollständigen|kompletten|gesamten) (?:artikel|beitrag|text|bericht)\\b.{0,100}',
      'weiterlesen (?:bei|auf|in) .{1,80}',
      '(?:zum|hier zum) (?:originalartikel|vollständigen artikel|ganzen artikel|original)\\b.{0,60}',
    ],
    aggregatorNotices: [
      '.{0,80}\\bist ein (?:automatischer |unabhängiger )?(?:news-?|nachrichten-?)?aggregator\\b',
      '.{0,120}\\b(?:wurde|wird) (?:automatisch|maschinell) (?:erstellt|übernommen|importiert|veröffentlicht|generiert)\\b',
      '.{0,120}\\balle (?:marken|inhalte|rechte) (?:gehören|liegen) .{0,30}(?:eigentümern?|inhabern?|urhebern?|autoren)\\b',
      '.{0,80}\\bmeldung .{0,60}ohne redaktionelle bearbeitung\\b',
    ],
    callsToAction: [
      '(?:jetzt|hier|gleich)(?: kostenlos| gratis)? (?:anmelden|abonnieren|bestellen|registrieren|testen|lesen und testen)',
      '(?:kostenlos|gratis) (?:anmelden|abonnieren|bestellen|testen|registrieren)',
      '(?:zum|zur) (?:newsletter|anmeldung|abo)\\b.{0,30}',
      'newsletter (?:abonnieren|bestellen|anmelden)',
      '(?:anmelden|abonnieren|mitglied werden|jetzt spenden|spenden|jetzt unterstützen)',
    ],
    legalNotices: [
      'alle rechte vorbehalten',
      'urheberrechtlich geschützt',
      '(?:nachdruck|vervielfältigung|weiterverbreitung|nutzung|verwendung|veröffentlichung|weitergabe)\\b.{0,60}(?:nur mit|nicht gestattet|untersagt|verboten|bedarf|bedürfen|genehmigung|zustimmung)',
      'leserbriefe (?:zu|können|gekürzt).{0,40}',
    ],
    corrections: [
      'korrektur',
      'berichtigung',
      'anmerkung der redaktion',
      'anm. d. red.',
      'richtigstellung',
      'hinweis der redaktion',
      'in einer früheren version',
      'in einer früheren fassung',
      'dieser artikel wurde aktualisiert',
      'dieser artikel wurde korrigiert',
    ],
    publishedLabels: [
      'veröffentlicht',
      'veröffentlicht am',
      'erschienen',
      'erschienen am',
      'erstellt',
      'erstellt am',
      'datum',
      'stand',
      'vom',
      'publikation',
    ],
    modifiedLabels: [
      'aktualisiert',
      'aktualisiert am',
      'zuletzt aktualisiert',
      'geändert',
      'letzte änderung',
      'letzte aktualisierung',
      'update',
    ],
    previousLabels: ['vorheriger artikel', 'vorheriger beitrag', 'vorheriger', 'zurück', 'vorige'],
    nextLabels: ['nächster artikel', 'nächster beitrag', 'nächster', 'weiter', 'nächste'],
  },
  quotation: {
    marks: [
      ['„', '“'],
      ['‚', '‘'],
      ['»', '«'],
      ['›', '‹'],
      ['«', '»'],
      ['"', '"'],
    ],
    verbs: wordList(`
      geben, sagt, hob, hebt, hoben, hervorhob, machte, machten, legte, legten, deutete, deuteten, sicherte, sicherten, zugesichert, plädiert, plädierte, plädierten, wiederholte, wiederholten, unterstrich, strich, heraus, wertet, wertete, werteten, spekuliert, spekulierte, spekulierten, drückte, drückten, kritisierend, äußern, nachfragte, hinwiesen, hingewiesen, dargelegt, angegeben, angab, angaben, mitteilen, erzählt, titelte, titelt, verkünden, verkündet, argumentieren, sagte, sagten, sagen, gesagt, erklärt, erklärte, erklärten, erklären, teilt, teilte, teilten,
      mitgeteilt, mitteilte, mitteilten, mitteilt, berichtet, berichtete, berichteten, berichten, meldet,
      meldete, meldeten, melden, gemeldet, schreibt, schrieb, schrieben, schreiben, geschrieben, betont,
      betonte, betonten, betonen, äußert, äußerte, äußerten, geäußert, meint, meinte, meinten, meinen,
      gemeint, behauptet, behauptete, behaupteten, behaupten, ergänzt, ergänzte, ergänzten, fügt, fügte,
      fügten, hinzugefügt, kündigt, kündigte, kündigten, angekündigt, ankündigte, ankündigten, gab, gaben,
      gibt, bekanntgab, bekanntgegeben, räumt, räumte, räumten, eingeräumt, einräumte, bestätigt, bestätigte,
      bestätigten, bestätigen, warnt, warnte, warnten, warnen, gewarnt, versichert, versicherte, versicherten,
      versprach, versprachen, verspricht, versprochen, bemerkt, bemerkte, bemerkten, stellte, stellten,
      feststellte, konstatiert, konstatierte, verkündet, verkündete, verkündeten, unterstreicht, unterstrich,
      unterstrichen, erläutert, erläuterte, erläuterten, erzählt, erzählte, erzählten, erzählen, antwortet,
      antwortete, antworteten, fragt, fragte, fragten, gefragt, entgegnet, entgegnete, erwidert, erwiderte,
      kommentiert, kommentierte, kommentierten, zitiert, zitierte, zitierten, zitieren, verlautete, verlautet,
      hieß, heißt, twittert, twitterte, postete, ruft, rief, riefen, skandierten, argumentiert, argumentierte,
      argumentierten, prognostiziert, prognostizierte, verwies, verwiesen, verweist, wies, weist, hinwies,
      informiert, informierte, informierten, führte, führt, ausführte, unterrichtete, bezeichnet, bezeichnete,
      bezeichneten, bezeichnen, nannte, nannten, nennt, nennen, resümierte, resümiert,
      mahnte, mahnt, mahnten, beteuert, beteuerte, beteuerten, bekräftigt, bekräftigte, bekräftigten,
      dementiert, dementierte, dementierten, bestreitet, bestritt, bestritten, gesteht, gestand, gestanden,
      sprach, spricht, sprachen, gesprochen, schilderte, schildert, schilderten, beschreibt, beschrieb,
      beschrieben, urteilt, urteilte, urteilten, folgerte, schließt, offenbarte, enthüllte, rechtfertigte,
      klagte, klagt, klagten, lobte, lobt, lobten,
      besagt, besagte, besagten, signalisiert, signalisierte, signalisierten, zugesagt, zusagte, aussagte, ausgesagt, ausgeführt, teilen, festgestellt, feststellt, feststellten, bekräftigen, beklagt, beklagte, beklagten, vermeldet, vermeldete, präzisierte, präzisiert, erinnert, erinnerte, erinnerten, entschuldigte, gratulierte, bilanzierte, bilanziert, ermahnte, monierte, moniert, monierten, wetterte, prophezeit, prophezeite, gestehen, einräumten, zugab, zugegeben, hervorgehoben, unterstreichen, verlautbarte, erwähnte, erwähnt, schwor, beschwor, wiederholt, konterte, kontert, scherzte
    `),
    stanceVerbs: wordList(`
      glaubt, glaubte, glaubten, glauben, hofft, hoffte, hofften, hoffen, verlangen, befürchtet, befürchtete,
      befürchteten, befürchten, fürchtet, fürchtete, erwartet, erwartete, erwarteten, erwarten, vermutet,
      vermutete, vermuteten, fordert, forderte, forderten, fordern, gefordert, verlangt, verlangte,
      verlangten, kritisiert, kritisierte, kritisierten, kritisieren, begrüßt, begrüßte, begrüßten, denkt,
      dachte, findet, fand, schätzt, schätzte, schätzten, schätzen, rechnet, rechnete, rechneten, geht, ging,
      gehen, gingen, beschloss, beschlossen, beschließt, entschied, entschieden, wirft, warf, warfen, werfen,
      vorgeworfen, beschuldigt, beschuldigte, beschuldigten, beschuldigen, bezweifelt, bezweifelte, droht,
      drohte, drohten, plant, plante, planten, planen, lehnt, lehnte, lehnten, ablehnte, abgelehnt, begründet,
      begründete, begründeten, sieht, sah, sahen, sehen, weiß, wusste, wussten, schlug, schlägt, schlugen,
      vorgeschlagen, appellierte, appelliert, empfiehlt, empfahl, empfahlen, bedauert, bedauerte, verurteilt,
      verurteilte, verurteilten, würdigte, würdigt, bat, baten, bittet, rügt, rügte, zeigte, zeigten, zeigt,
      ergab, ergaben, ergibt,
      bezweifeln, bezweifelten, zweifelt, zweifelte, vorschlug, vorschlagen, vorschlägt, aufgefordert, auffordert, aufforderte, aufforderten, gebeten, rät, riet, rieten, angeboten, bietet, bot, boten, geeinigt, einigte, einigten, vereinbart, vereinbarte, vereinbarten, hält, hielt, hielten, halten, vertritt, vertrat, vertraten, verdächtigt, verdächtigte, verdächtigen, vermuten, fürchten, fürchteten, verspricht, empfehlen, empfohlen, wünscht, wünschte, wünschten, wünschen, erhofft, erhoffte, beantragt, beantragte, beantragten, prangert, prangerte, prangerten, weigert, weigerte, weigerten, ankündigt, anstrebt, strebt, strebte, erwägt, erwog, erwägen, beabsichtigt, beabsichtigte, beabsichtigen, angenommen, nimmt, nahm, annimmt, ausgeht, ausging, ausgegangen, akzeptiert, akzeptierte, zurückgewiesen, weist, wies, zurückwies, drängt, drängte, drängten, ermittelte, ermittelten, entscheidet, urteilen, beurteilt, beurteilte, beschließen, genehmigte, verpflichtete, verpflichteten, attackierte, attackiert, verteidigt, verteidigte, verteidigten, dankte, dankten, befürwortet, befürwortete, befürworteten, unterstützt, unterstützte, widerspricht, widersprach, widersprachen, freut, freute, überlegt, überlegte, spottete, meinten, schloss, schlossen, vermisst, entsetzt, überrascht
    `),
    participles: [],
    nounLike: wordList(`
      geben, legte, legten, machte, machten, hält, hielt, hielten, halten, nimmt, nahm, bietet, bot, boten, teilte, teilten, teilen, schließt, schloss, schlossen, weigert, führt, führte, gab, gaben, gibt, stellte, stellten, sah, sahen, sehen, geht, ging, gehen, gingen, wies,
      weist, teilt, hieß, heißt, zeigt, zeigte, zeigten, fand, findet, schließt, ergibt, ergab, ergaben, rief,
      riefen, ruft, spricht, sprach, planen
    `),
    addresseeVerbs: [],
    phrases: wordList(`
      nach angaben, nach angaben von, nach ansicht, nach ansicht von, nach aussage, nach aussagen, nach
      auskunft, nach meinung, nach einschätzung, nach worten, nach darstellung, nach informationen, nach
      berichten, laut, nach schätzungen, nach schätzung, nach einem bericht, nach erkenntnissen, nach überzeugung, nach zeugenaussagen, einem bericht, in den worten von, so, den angaben von, wie aus, unter berufung auf
    `),
    phrasesAfter: wordList(
      'zufolge, meinung nach, ansicht nach, auffassung nach, einschätzung nach, überzeugung nach, angaben nach, aussage nach, aussagen nach, worten nach, vernehmen nach, berichten nach, darstellung nach',
    ),
    sourcePrepositions: ['nach'],
    sourceNouns: wordList(`
      angaben, angabe, berichten, bericht, aussagen, aussage, informationen, meldungen, meldung, schätzungen, schätzung, ansicht,
      meinung, auffassung, einschätzung, erkenntnissen, worten, darstellung, auskunft, umfrage, umfragen, studie, studien,
      überzeugung, vorstellungen, statistik, statistiken, berechnungen, ergebnis, ergebnissen, gerüchten, hochrechnungen,
      prognosen, prognose, beobachtungen, medien, presse, quellen, experten, augenzeugen, analyse, stellungnahme, planungen, lesart, gutachten, urteil, mitteilung, zählung, zählungen,
      erkenntnisstand, version
    `),
    reportAdverbs: wordList('demnach, demzufolge'),
    sentencePronouns: wordList('das, dies'),
    infinitiveMarkers: ['zu'],
    officeSpeakers: {
      prepositions: wordList('in, im, aus, von, vom, bei, beim'),
      verbEndings: wordList('hieß, heißt'),
    },
    complementisers: wordList('dass, daß, ob, wonach'),
    roles: wordList(`
      sprecher, sprecherin, minister, ministerin, präsident, präsidentin, kanzler, kanzlerin, bundeskanzler,
      bundeskanzlerin, ministerpräsident, ministerpräsidentin, premierminister, premierministerin,
      außenminister, außenministerin, innenminister, innenministerin, verteidigungsminister,
      verteidigungsministerin, senator, senatorin, bürgermeister, bürgermeisterin, oberbürgermeister,
      abgeordneter, abgeordnete, politiker, politikerin, diplomat, diplomatin, botschafter, botschafterin,
      analyst, analystin, experte, expertin, experten, ökonom, ökonomin, professor, professorin, forscher,
      forscherin, wissenschaftler, wissenschaftlerin, autor, autorin, journalist, journalistin, berater,
      beraterin, anwalt, anwältin, rechtsanwalt, staatsanwalt, staatsanwältin, staatsanwaltschaft, richter,
      richterin, polizist, polizistin, polizei, beamter, beamte, beamtin, zeuge, zeugin, zeugen, anwohner,
      anwohnerin, aktivist, aktivistin, vorsitzender, vorsitzende, chef, chefin, direktor, direktorin, leiter,
      leiterin, geschäftsführer, geschäftsführerin, gründer, gründerin, trainer, trainerin, spieler, general,
      oberst, kommandeur, soldat, arzt, ärztin, lehrer, lehrerin, arbeiter, bauer, quelle, quellen, insider,
      kritiker, mitglied, vertreter, vertreterin, sprecherrat, generalsekretär, generalsekretärin, regierung,
      ministerium, behörde, behörden, partei, verband, gewerkschaft, unternehmen, firma, bank, gericht,
      bericht, studie, umfrage, zeitung, agentur, nachrichtenagentur, mann, frau, mutter, vater, bruder,
      schwester, sohn, tochter, mitarbeiter, mitarbeiterin, informant
    `),
    pronouns: wordList('er, sie, es, wir, ich, man, wer, einige, viele, manche'),
    feminine: wordList('sie'),
    masculine: wordList('er'),
    plural: wordList('sie, wir'),
    auxiliaries: wordList(`
      hat, haben, hatte, hatten, ist, sind, war, waren, wäre, wären, wird, werden, wurde, wurden, worden, sei, seien, habe,
      hätte, hätten, würde, würden, kann, können, konnte, konnten, könne, könnte, könnten, soll, sollen,
      sollte, sollten, solle, muss, müssen, musste, mussten, müsse, müsste, will, wollen, wollte, wollten,
      wolle, darf, dürfen, durfte, dürfe, dürfte, mag, möge, möchte, möchten
    `),
    passives: wordList('wird, werden, wurde, wurden, worden'),
    adverbs: wordList(`
      auch, dann, später, nun, jetzt, noch, bereits, schon, wieder, erneut, zudem, außerdem, weiter,
      weiterhin, heute, gestern, morgen, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag,
      sonnabend, am, gegenüber, ferner, hierzu, dazu, dabei, damit, darauf, jedoch, aber, allerdings, indes,
      indessen, hingegen, dagegen, öffentlich, ausdrücklich, so, ebenfalls, zuvor, anschließend, daraufhin,
      schließlich, zunächst, kürzlich, unterdessen, inzwischen, mittlerweile, wörtlich, abschließend, deshalb,
      daher, zugleich, gleichzeitig, selbst, nur, nicht, sich, wörtlich, offenbar, fest, bekannt, hinzu, hervor, heraus, davon, nochmals, offiziell, mehrfach, stets, immer, sogar, vielmehr, besonders, vehement, scharf, deutlich, klar, klarstellend, voraus
    `),
    adverbEndings: [],
    notAdverbs: [],
    determiners: wordList(`
      der, die, das, des, dem, den, ein, eine, einer, eines, einem, einen, dieser, diese, dieses, diesem,
      diesen, jener, jene, sein, seine, seiner, seines, seinem, seinen, ihr, ihre, ihrer, ihres, ihrem, ihren,
      unser, unsere, unserer, mehrere, einige, viele, alle, beide, zwei, drei, vier, fünf, kein, keine
    `),
    obliques: wordList(
      'dem, den, des, einem, einen, eines, ihm, ihnen, ihn, uns, mir, diesem, diesen, seinem, ihrem, unserem',
    ),
    prepositions: wordList(`
      in, im, an, am, auf, bei, beim, nach, vor, seit, mit, ohne, über, unter, zwischen, durch, gegen, um,
      bis, während, wegen, trotz, aus, zu, zur, zum, ab, für, per, entgegen, gegenüber
    `),
    verbParticles: [],
    occasions: [],
    nounPrepositions: wordList(
      'von, vom, der, des, für, aus, zum, zur, eines, einer, dieses, dieser, seines, seiner, ihres, ihrer, unseres, unserer',
    ),
    conjunctions: wordList('und, oder, aber, sondern, sowie'),
    subordinators: wordList(`
      dass, daß, ob, weil, da, wenn, als, während, obwohl, nachdem, bevor, damit, sodass, indem, wonach, wie,
      wer, wo, welche, welcher, welches, denn
    `),
    mannerWords: wordList('wie'),
    commaBeforeClause: true,
    capitalNouns: true,
    verbSecond: true,
    verbFirst: false,
    subjectParticles: [],
    verbFinal: false,
    commaWithinQuote: false,
    separableVerbs: namedGroups(`
      teilt teilte teilten teilen: mit
      gibt gab gaben geben: bekannt, an, zu, preis, heraus
      stellt stellte stellten: fest, klar
      führt führte führten: aus, an
      weist wies wiesen: hin, zurück
      geht ging gingen gehen: aus
      findet fand fanden: heraus
      sieht sah sahen sehen: vor
      nimmt nahm nahmen: an
      hält hielt hielten halten: für, fest
      legt legte legten: dar, nahe, fest, offen
      macht machte machten: deutlich, klar, geltend, verantwortlich, aufmerksam
      räumt räumte räumten: ein
      hebt hob hoben: hervor
      sichert sicherte sicherten: zu
      drückt drückte drückten: aus
      deutet deutete deuteten: an, hin
      strich strichen: heraus, hervor
      fügt fügte fügten: hinzu, an
      bietet bot boten: an
    `),
    reportedMood: wordList(`
      sei, seien, habe, werde, könne, müsse, solle, wolle, dürfe, gebe, gehe, komme, wisse, lasse, stehe, liege,
      bestehe, bleibe, halte, bringe, gelte, mache, zeige, stelle, nehme, finde, sehe, gehöre, brauche, handle,
      handele, betrage, befinde, bedeute, fehle, reiche, diene, erhalte, biete, laufe, trage, erfolge, enthalte,
      entspreche, spreche, rechne, hoffe, glaube, wünsche, erwarte, käme, gäbe, basiere, unterstütze, versuche,
      arbeite, lebe, sterbe, kämpfe, verfüge, plane, prüfe, gehe, leide, führe, schaffe, verstoße, drohe, treffe,
      betreffe, kenne, benötige, verletze, hänge, beginne, ende, falle, steige, wachse, entstehe, verliere, gewinne
    `),
    continuedMood: wordList(
      'würde, würden, hätte, hätten, wäre, wären, müsste, müssten, könnte, könnten, dürften, sollten, solle, soll, sollen, wollten, gäbe, käme, kämen',
    ),
    negations: wordList(`
      nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, ohne, weder
    `),
    opposites: wordList(`
      steigen/fallen, erhöhen/senken, mehr/weniger, gewinnen/verlieren, annehmen/ablehnen, erlauben/verbieten,
      bestätigen/dementieren, öffnen/schließen, beginnen/enden, wahr/falsch, richtig/falsch, gut/schlecht,
      stark/schwach, immer/nie, schuldig/unschuldig, freund/feind, möglich/unmöglich, sicher/unsicher,
      krieg/frieden, hoch/niedrig, kaufen/verkaufen
    `),
  },
  numbers: {
    decimalSeparator: ',',
    cardinals: wordNumbers(
      `null 0, ein 1, eine 1, einen 1, einem 1, einer 1, eins 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10,
      elf 11, zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19, zwanzig 20,
      dreißig 30, dreissig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90, anderthalb 1.5, eineinhalb 1.5`,
    ),
    compounds: true,
    joiners: ['und'],
    magnitudes: wordNumbers(
      `dutzend 12, hundert 100, tausend 1e3, million 1e6, millionen 1e6, milliarde 1e9, milliarden 1e9, billion 1e12, billionen 1e12, mio 1e6,
      mrd 1e9, tsd 1e3`,
    ),
    alone: wordList('tausend, hundert'),
    fractions: wordNumbers(
      `hälfte 0.5, halbe 0.5, halben 0.5, halber 0.5, halbes 0.5, drittel 0.3333333333333333, dritteln 0.3333333333333333, viertel 0.25, vierteln 0.25,
      fünftel 0.2, sechstel 0.16666666666666666, achtel 0.125, zehntel 0.1`,
    ),
    halves: wordList('und eine halbe, und ein halber, und ein halbes, einhalb'),
    shares: wordList('von'),
    minus: ['minus'],
    plus: ['plus'],
    vague: wordNumbers(
      `mehrere 2, einige 2, ein paar 2, dutzende 24, hunderte 100, tausende 1e3, hunderttausende 1e5, zehntausende 1e4`,
    ),
    approximately: wordList(
      'etwa, rund, circa, ca, ungefähr, knapp, fast, nahezu, gegen, schätzungsweise, um die, annähernd',
    ),
    moreThan: wordList('mehr als, über, mindestens, wenigstens, gut, nicht weniger als, zumindest'),
    lessThan: wordList('weniger als, unter, höchstens, bis zu, maximal, nicht mehr als'),
    orMore: wordList('oder mehr, und mehr, oder älter'),
    orLess: wordList('oder weniger, oder jünger'),
    orSo: [],
    rangeOpeners: wordList('zwischen, von'),
    rangeJoiners: wordList('bis, und, oder, auf'),
    levels: wordList('auf, von, zwischen'),
    up: wordList(
      `stieg, steigt, kletterte, kletterten, zulegten, wuchsen, wächst, wachsen, legten, erhöhten, erhöhen, stiegen, gestiegen, steigen, plus, zunahme, anstieg, erhöht, erhöhte, erhöhung, zugelegt, legte, wuchs, gewachsen, wachstum, höher`,
    ),
    down: wordList(
      `fiel, fällt, gesenkt, senkte, senkten, verloren, schrumpften, geschrumpft, verringerte, reduziert, reduzierte, sanken, eingebrochen, fielen, gefallen, fallen, minus, sank, sinkt, gesunken, sinken, rückgang, abnahme, verlor, verloren, gekürzt, schrumpfte, niedriger, verringert`,
    ),
    partedVerbs: {
      up: namedGroups(`
        zu: nahm, nahmen, nimmt, nehmen
        an: zog, zogen, zieht, ziehen, stieg, stiegen, steigt
        hinauf: ging, gingen, geht
        hoch: ging, gingen, geht
      `),
      down: namedGroups(`
        zurück: ging, gingen, geht, gehen, fiel, fielen, fällt
        nach: gab, gaben, gibt, geben
        ab: nahm, nahmen, nimmt, nehmen, sackte, sackten, rutschte, rutschten
        ein: brach, brachen, bricht, büßte, büßten, büßt
      `),
    },
    byWords: wordList('um'),
    multiples: wordList('fache, fachen, fach, mal'),
    units: wordCodes(
      `kubikmeter m3, kubikmetern m3, kubikkilometer km3, knoten [kn_i], seemeile [nmi_i], zentimetern cm, dollar USD, pfund GBP, euro EUR, yen JPY, yuan CNY, rubel RUB, franken CHF, prozent %, prozentpunkte [pp], prozentpunkten [pp], meile [mi_i], meilen [mi_i], fuß [ft_i], tonne t,
      tonnen t, meter m, metern m, kilometer km, kilometern km, kilo kg, kilogramm kg, gramm g, hektar har, barrel [bbl_us], fass [bbl_us], liter L,
      quadratkilometer km2, quadratmeter m2, jahr a, jahre a, jahren a, jährige a, jähriger a, jährigen a, jähriges a, tägige d, tägigen d, tägiger d, tägiges d, stündige h, stündigen h, stündiger h, minütige min, minütigen min, minütiger min, monatige mo, monatigen mo, monatiger mo, wöchige wk, wöchigen wk, wöchiger wk, prozentige %, prozentigen %, prozentiger %, prozentiges %, prozentig %, monat mo, monate mo, monaten mo, woche wk, wochen wk, tag d, tage d, tagen d, stunde h,
      stunden h, minute min, minuten min, sekunde s, sekunden s, grad Cel, megawatt MW, gigawatt GW, kilowatt kW, seemeilen [nmi_i], zentimeter cm`,
    ),
    hundredths: wordList('cent, pfennig, rappen'),
    tenths: [],
    weighing: wordList('wiegt, wog, wiegen, gewicht, schwer'),
    totals: wordList('insgesamt, durchschnittlich'),
    dimensions: [],
    clockWords: wordList('uhr'),
    relativeTime: wordList('später, zuvor, vorher, danach, lang, her'),
    parts: wordList('darunter, davon, einschließlich'),
    rest: wordList('andere, anderen, weitere, weiteren, neue, von ihnen, davon'),
    tolls: {
      dead: wordList(
        'tote, toten, toter, tot, todesopfer, starben, gestorben, sterben, getötet, tötete, opfer, ertrunken',
      ),
      injured: wordList('verletzt, verletzte, verletzten, verletzter, verwundet'),
      missing: wordList('vermisst, vermisste, vermissten, vermisster'),
    },
    unitEndings: [],
    perWords: wordList('pro, je'),
    ofWords: wordList('von, für, an, auf, um, der, des'),
    labels: wordList(
      'artikel, seite, kapitel, nr, nummer, gruppe, flug, phase, linie, kanal, platz, paragraf',
    ),
    notNumbers: [],
  },
  citation: {
    translationCredits: wordList(
      'aus dem russischen, aus dem englischen, aus dem französischen, aus dem spanischen, aus dem türkischen, übersetzt von, übersetzung:, übersetzt aus',
    ),
    reportingVerbs: wordList(`
      berichtete, berichtet, berichteten, berichten, meldete, meldet, meldeten, melden, schrieb,
      schreibt, schrieben, schreiben, sagte, sagt, erklärte, erklärt, teilte mit, teilt mit, enthüllte,
      enthüllt, enthüllten, veröffentlichte, veröffentlicht, bestätigte, bestätigt, zitierte, zitiert,
      zitieren, meinte, meint, kommentiert, kommentierte, nannte, nennt, behauptete, behauptet, hieß es,
      heißt es, verbreitete, verbreitet, recherchierte, gab an, gibt an, will erfahren haben, notiert,
      warnt, warnte, führt aus, führte aus, vermeldet, vermeldete, vermutet, schildert, schilderte,
      erfuhr, fragt, fragte, bezeichnete, bezeichnet, gemeldet, geschrieben, mitteilte, mitteilt,
      mitgeteilt, erfahren haben will, zusammenfasst, prophezeit, empfängt, erhält, erhielt,
      telegraphiert
    `),
    cuesBefore: wordList(`
      laut, nach angaben von, nach angaben der, nach angaben des, nach informationen von,
      nach informationen der, nach informationen des, nach informationen, nach einem bericht,
      nach berichten, unter berufung auf, mit berufung auf, unter bezug auf, unter verweis auf,
      mit verweis auf, gemäß, zitiert von, korrespondent der, korrespondenten der, korrespondentin der, sonderkorrespondent der, sonderkorrespondenten der, einem bericht, bericht in, bericht der, bericht des,
      bericht von, berichten der, berichten von, artikel in, artikel der, artikel des, beitrag in,
      beitrag der, meldung der, meldung von, nach einer meldung, recherchen von, recherchen der,
      recherchen des, informationen der, informationen des, informationen von, angaben der, zuerst in,
      erschienen in, erschien in, veröffentlicht in, gastbeitrag für, gastbeitrag in, umfrage im auftrag,
      umfrage für, quelle, so die, so der, so das, recherche der, recherche des, recherche von, untersuchung der, untersuchung des, exklusivbericht der, auskunft von
    `),
    cuesAfter: wordList('zufolge, nach zu urteilen'),
    tellingCues: wordList(`
      sagte der, sagte dem, sagte den, sagte, sagten der, sagten dem, sagte er der, sagte sie der,
      sagte er dem, sagte sie dem, gegenüber, gegenüber der, gegenüber dem, im gespräch mit,
      im interview mit, in einem interview mit, interview mit, interview der, interview des,
      im interview der, im interview des, dem interview mit, erklärte der, erklärte dem,
      erklärte gegenüber, liegt der, liegen der, liegt dem, liegen dem, lag der, lagen der, lag dem,
      lagen dem, auf anfrage der, auf anfrage des, fragen der, fragen des, auf anfrage von, bestätigte der, bestätigte dem,
      sprach mit, teilte der, teilte dem, verriet der, verriet dem
    `),
    sayingVerbs: wordList(
      'sagte, sagt, sagten, erklärte, erklärt, bestätigte, bestätigt, erzählte, verriet, teilte, berichtete, schilderte, versicherte, gab, räumte, betonte, beschrieb',
    ),
    addressing: wordList('der, dem, gegenüber, gegenüber der, gegenüber dem'),
    onAir: wordList('im, in, bei, auf'),
    addressingBehind: [],
    selfWords: [],
    learningCues: wordList(`
      erfuhr, erfahren hat, vorliegt, vorliegen, vorlag, vorlagen, einsehen konnte, einsehen konnten,
      hat erfahren
    `),
    agentWords: wordList('von, vom, durch'),
    citingWords: wordList(`
      unter berufung auf, mit berufung auf, unter bezug auf, unter verweis auf, mit verweis auf,
      beruft sich auf, berufen sich auf, berief sich auf, zitiert, zitierte, zitierten
    `),
    citingBehind: [],
    quotedByWords: wordList('zitiert von, zitiert durch, verbreitet von'),
    backReferences: {
      press: wordList(
        'die zeitung, das blatt, das magazin, das nachrichtenmagazin, die wochenzeitung, die tageszeitung, das boulevardblatt, der zeitung, dem blatt, dem magazin',
      ),
      agency: wordList('die agentur, die nachrichtenagentur, der agentur, der nachrichtenagentur'),
      broadcaster: wordList('der sender, der fernsehsender, dem sender, des senders'),
      any: wordList('das medium, das portal, das nachrichtenportal, die website, dem portal'),
      work: wordList('der bericht, dem bericht, des berichts, der artikel, dem artikel'),
    },
    titling: wordList('mit dem titel, unter dem titel, mit der überschrift, unter der überschrift, titelt'),
    workNouns: wordList(`
      bericht, berichte, berichten, berichts, meldung, meldungen, artikel, artikels, interview,
      interviews, recherche, recherchen, informationen, beitrag, gastbeitrag, umfrage, kommentar,
      leitartikel, analyse, reportage, depesche, korrespondent, angaben, schlagzeile, dokumentation,
      politbarometer, deutschlandtrend, sommerinterview
    `),
    plainCues: wordList(`
      laut, zufolge, nach angaben von, nach angaben der, nach angaben des, nach informationen von,
      nach informationen der, nach informationen des, nach einem bericht, einem bericht, meldung der, unter berufung auf,
      mit berufung auf, berichtete, berichtet, berichteten, berichten, meldete, meldet, meldeten, melden, gemeldet,
      vermeldet, vermeldete, schrieb, schreibt, schrieben, schreiben, enthüllte, enthüllt, enthüllten, erfuhr,
      will erfahren haben, verbreitete, verbreitet, recherchen des, recherchen von, recherchen der, vorliegt, :
    `),
    measureNouns: wordList(
      'umfrage, umfragen, erhebung, zählung, prognose, schätzung, schätzungen, hochrechnung, politbarometer, deutschlandtrend, befragte, befragten, befragung',
    ),
    agencyMarks: wordList('ag, ag., agenturen, nachrichtenagenturen'),
    outletNouns: wordList(`
      zeitung, tageszeitung, wochenzeitung, sonntagszeitung, blatt, magazin, nachrichtenmagazin, agentur,
      nachrichtenagentur, presseagentur, depeschenagentur, sender, fernsehsender, rundfunk, radio,
      radiosender, portal, nachrichtenportal, onlineportal, internetportal, boulevardzeitung,
      boulevardblatt, wochenmagazin, website, nachrichtensender, medium, zeitschrift, telegraphenbüro,
      büro, lokalzeitung, regionalzeitung, onlinezeitung, boulevardzeitung, fachzeitschrift, wirtschaftszeitung, zeitungen, onlinemagazin, wirtschaftsmagazin, fachmagazin, nachrichtenseite, onlineportal, fachportal, lokalsender, radiosender, tv-sender, staatssender, staatsmedium, staatsagentur
    `),
    staffNouns: wordList(`
      reporter, reporterin, korrespondent, korrespondentin, korrespondenten, journalist, journalistin,
      redakteur, redakteurin, redaktion, moderator, moderatorin, kolumnist, kolumnistin,
      sonderkorrespondent, sonderkorrespondenten, chefredakteur
    `),
    pictureWords: wordList(`
      foto, fotos, fotograf, bild, bilder, bildquelle, aufnahme, archivbild, archivfoto, symbolbild,
      grafik, screenshot, getty, imago, funkbild
    `),
    ownReporting: wordList(`
      unserem blatt, unserer redaktion gegenüber, unserer reporterin, unserem reporter,
      sagte uns, unserer zeitung, teilte uns mit, teilte uns am, sagte unserer redaktion, sagte dieser zeitung,
      sagte dieser redaktion, im gespräch mit unserer zeitung, im gespräch mit unserer redaktion,
      im gespräch mit dieser zeitung, im interview mit unserer zeitung, gegenüber unserer zeitung,
      gegenüber unserer redaktion, gegenüber dieser zeitung, unser korrespondent, unsere korrespondentin,
      unser reporter, unsere reporterin, wie wir erfuhren, wie unsere zeitung erfuhr,
      nach informationen unserer zeitung, nach informationen unserer redaktion,
      nach informationen dieser zeitung, liegt unserer zeitung vor, liegen unserer zeitung vor,
      liegt unserer redaktion vor, liegen unserer redaktion vor, liegt dieser zeitung vor,
      auf anfrage unserer zeitung, auf anfrage unserer redaktion, auf anfrage dieser zeitung,
      von unserem korrespondenten, von unserer korrespondentin
    `),
  },
  names: {
    titles: wordList(`
      herr, frau, dr, prof, professor, professorin, präsident, präsidentin, vizepräsident,
      vizepräsidentin, staatspräsident, bundespräsident, bundeskanzler, bundeskanzlerin, kanzler,
      kanzlerin, minister, ministerin, premierminister, premierministerin, ministerpräsident,
      ministerpräsidentin, außenminister, außenministerin, innenminister, innenministerin, finanzminister,
      finanzministerin, verteidigungsminister, verteidigungsministerin, wirtschaftsminister,
      wirtschaftsministerin, umweltminister, umweltministerin, energieminister, energieministerin,
      gesundheitsminister, gesundheitsministerin, regierungschef, regierungschefin, regierungssprecher,
      regierungssprecherin, staatschef, sprecher, sprecherin, staatssekretär, staatssekretärin,
      generalsekretär, generalsekretärin, senator, senatorin, abgeordnete, abgeordneter, bürgermeister,
      bürgermeisterin, oberbürgermeister, oberbürgermeisterin, botschafter, botschafterin, richter,
      richterin, staatsanwalt, staatsanwältin, general, oberst, major, hauptmann, leutnant, admiral,
      kommissar, kommissarin, chef, chefin, direktor, direktorin, leiter, leiterin, vorsitzende,
      vorsitzender, vorstandschef, vorstandschefin, geschäftsführer, geschäftsführerin, trainer, könig,
      königin, prinz, prinzessin, graf, gräfin, papst, kardinal, bischof, erzbischof, oppositionsführer,
      oppositionsführerin, ingenieur, ingenieurin, hydrologe, hydrologin, offizier, offizierin, kapitän,
      kapitänin, analyst, analystin, ökonom, ökonomin, autor, autorin, schauspieler,
      schauspielerin, sänger, sängerin, hafenmeister, hafenmeisterin, ingenieur, ingenieurin, anwalt,
      anwältin
    `),
    particles: wordList(`
      von, vom, zu, zur, zum, van, der, den, de, di, da, del, und, für, bin, ibn, al, el
    `),
    notNames: wordList(`
      montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, januar, februar, märz,
      april, mai, juni, juli, august, september, oktober, november, dezember, ende, anfang, mitte, foto,
      bild, video, euro, prozent, millionen, milliarden, million, milliarde, uhr, jahr, jahre, jahren,
      tag, tage, woche, monat, stadt, land, regierung, angaben, ich, sie
    `),
    organisationWords: wordList(`
      ministerium, bundesministerium, außenministerium, innenministerium, verteidigungsministerium,
      finanzministerium, wirtschaftsministerium, umweltministerium, amt, bundesamt, behörde, kommission,
      ausschuss, rat, bundesrat, gericht, gerichtshof, parlament, bundestag, landtag, senat, institut,
      universität, hochschule, akademie, stiftung, verband, verein, bund, union, partei, bank, fonds,
      gruppe, konzern, gesellschaft, ag, gmbh, kg, se, ev, polizei, armee, bundeswehr, marine, feuerwehr,
      agentur, nachrichtenagentur, zeitung, rundschau, nachrichten, anzeiger, kurier, bote, blatt,
      allgemeine, tageblatt, presse, rundfunk, fernsehen, sender, radio, museum, klinik, krankenhaus,
      werke, stadtwerke, bahn, hafenbehörde
    `),
    givenNames: wordList(`
      adrian, albert, alexander, alexandra, andrea, andreas, angela, anja, anke, anna, anne, annette,
      anton, astrid, barbara, bastian, beate, bernd, bernhard, bettina, birgit, björn, boris, brigitte,
      carl, carla, carsten, christian, christiane, christine, christoph, claudia, clemens, daniel,
      daniela, david, detlef, dieter, dirk, dominik, doris, eberhard, elena, elisabeth, elke, emma, erich,
      erik, erika, ernst, eva, felix, florian, frank, franz, franziska, frauke, frieda, friedrich, fritz,
      gabriele, georg, gerd, gerhard, gertrud, gisela, gregor, greta, günter, günther, hanna, hannah,
      hannelore, hans, harald, heidi, heike, heiko, heinrich, heinz, helene, helga, helmut, herbert,
      hermann, holger, horst, ida, ilse, inge, ingo, ingrid, ina, irene, iris, jakob, jan, jana, jens,
      joachim, jochen, johann, johanna, johannes, jonas, jörg, josef, julia, jürgen, karin, karl, karla,
      karsten, kai, katharina, kathrin, katrin, kerstin, klara, klaus, konrad, kurt, lars, laura, lea,
      lena, leon, lisa, lothar, lukas, lutz, magdalena, manfred, manuela, marc, marcel, marcus, margarete,
      maria, marie, marion, markus, martin, martina, mathias, matthias, max, maximilian, melanie, michael,
      michaela, mia, monika, moritz, nadine, nicole, nils, nina, nora, norbert, olaf, oliver, oskar, otto,
      patrick, paul, paula, peter, petra, philipp, ralf, rainer, reiner, reinhard, renate, robert, roland,
      rolf, rudolf, rüdiger, sabine, sandra, sara, sarah, sascha, sebastian, siegfried, sigrid, silke,
      simon, simone, sonja, sophie, stefan, stefanie, steffen, stephan, susanne, sven, svenja, sylvia,
      tanja, thomas, thorsten, tim, tobias, torsten, udo, ulrich, ulrike, ursula, ute, uwe, vera, verena,
      viktor, volker, walter, werner, wilhelm, wolfgang, yvonne
    `),
    places: wordList(`
      moskau, london, paris, berlin, washington, brüssel, peking, tokio, rom, madrid, kiew, kyjiw, ankara,
      istanbul, neu-delhi, jerusalem, gaza, kairo, teheran, bagdad, damaskus, beirut, riad, dubai, kabul,
      seoul, pjöngjang, hanoi, bangkok, sydney, ottawa, havanna, caracas, wien, genf, zürich, bern, prag,
      warschau, budapest, bukarest, sofia, athen, belgrad, zagreb, sarajevo, lissabon, dublin, oslo,
      stockholm, kopenhagen, helsinki, tallinn, riga, vilnius, minsk, tiflis, eriwan, baku, astana,
      almaty, taschkent, bischkek, new york, los angeles, chicago, hongkong, taipeh, shanghai, münchen,
      hamburg, köln, frankfurt, stuttgart, düsseldorf, leipzig, dresden, hannover, bremen, nürnberg,
      mailand, barcelona, st. petersburg, sankt petersburg, krim, donbass, donezk, luhansk, sibirien,
      europa, asien, afrika, amerika, nordamerika, südamerika, lateinamerika, zentralasien, naher osten,
      osteuropa, bayern, sachsen, hessen, brandenburg, niedersachsen, england, schottland, großbritannien,
      usa, pazifik, atlantik, mittelmeer, ostsee, nordsee, kaukasus, balkan, kreml
    `),
    barePlaces: {
      prepositions: wordList('in, bei, nach, aus, nahe, unweit, um, bis'),
      nouns: wordList(`
        form, anspruch, angst, anlass, gefahr, lebensgefahr, auftrag, kauf, verkauf, schutz, empfang, betrieb, profil,
        gang, gas, art, start, zusammenhang, verhör, kraft, haft, untersuchungshaft, sicht, hand, brand, zustand, gold,
        silber, glas, holz, papier, stahl, beton, stein, bezug, verzug, umlauf, einklang, verruf, verdacht, aktion,
        bedarf, wunsch, plan, ablauf, abzug, beginn, ende, anfang, mitternacht, ostern, weihnachten, pfingsten, mittag,
        jahrgang, klasse, band, saal, haus, hause, bett, not, armut, arbeit, abwesenheit, anwesenheit, freundschaft,
        einsatz, streik, urlaub, rente, pension, ruhe, eile, wut, hass, neid, notwehr, protest, rücksicht, trauer, liebe,
        dank, respekt, mangel, zorn, spaß, versehen, gesprächen, bargeld, geld, öl, strom, wasser, luft, feuer, regen,
        schnee, nebel, glatteis, tageslicht, licht, nacht, dunkelheit, fahrt, flug, sport, kultur, politik, wirtschaft,
        kunst, musik, film, theater, fernsehen, radio, internet, deutsch, englisch, französisch, spanisch, russisch,
        uhr, sommer, winter, herbst, frühjahr, süden, norden, osten, westen, teil, bezirk, kreis, absprache, abstimmung
      `),
      nounEndings: wordList(`
        ung, heit, keit, schaft, tät, ion, ismus, nis, tum, ment, enz, anz, ik, ie, ling, chen, lein, sicht, weise, zeit,
        en, ern, eln, e, ft, cht, kt, nd, fall, stand, zug, satz, gang, schlag, hilfe, schluss, beginn, form, arbeit, tritt, dauer, gewahrsam, ums, eins, ers
      `),
    },
  },
};
