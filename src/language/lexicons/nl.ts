import type { Lexicon } from '../lexicon.ts';
import { namedGroups, wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** Dutch. */
export const dutch: Lexicon = {
  language: 'nl',
  words: {
    unspaced: false,
    stopWords: wordList(`
      aan, achter, af, al, alle, alleen, alles, als, alsof, altijd, ander, andere, anderen, beide, beter, bij, binnen, bijna, boven, daar, daarbij, daardoor, daarmee, daarna, daarom,
      daarop, daarvan, daarvoor, dan, dat, de, deze, die, dit, doen, doet, door, dus, echter, een, één, eens, eerder, eerst, eigen, elk, elke, en, enige, enkele, er, eraan, erop,
      ervan, ervoor, etc, ge, geen, gaan, gaat, ging, had, hadden, haar, heb, hebben, hebt, heeft, hem, hen, het, hier, hierdoor, hij, hoe, hun, ik, in, inmiddels, is, ja, je, jij, jou, jouw, jullie,
      kan, konden, kon, kunnen, kunt, later, maar, me, mee, meer, meest, men, met, mij, mijn, moet, moeten, moest, moesten, mag, mogen, na, naar, naast, nadat, nee, net, niet, niets, nieuwe, nog, nu, of,
      om, omdat, onder, ondanks, ons, onze, ook, op, over, per, rond, sinds, sommige, steeds, te, tegen, ten, ter, terug, terwijl, tijdens, toch, toen, tot, totdat, tussen, u, uit, uw, vaak, van, vanaf, vanuit,
      vanwege, veel, verder, via, vol, volgens, voor, voordat, vooral, waar, waarbij, waardoor, waarin, waarmee, waarna, waarom, waaronder, waarop, waarvan, waren, was, wat, we, weer, weg, wel, welk, welke, werd, werden, wie, wij,
      wil, willen, wilde, word, worden, wordt, ze, zeer, zei, zelf, zich, zichzelf, zij, zijn, zo, zoals, zonder, zou, zouden, zowel, zal, zullen, zodat, ze
    `),
    abbreviations: wordList(`
      dr., prof., mr., drs., ir., ing., dhr., mevr., mw., ds., st., jhr., mgr., bijv., bv., d.w.z., d.m.v., o.a., m.b.t., m.i.v., n.a.v., i.v.m., t.a.v., t.o.v., t/m., e.d., enz., etc., evt., ca., nr., nrs.,
      blz., p., pag., art., afb., vgl., z.g., zgn., resp., incl., excl., max., min., gem., tel., vz., jl., a.s., o.l.v., n.v., b.v., co., v.chr., n.chr., jan., feb., febr., mrt., apr., jun., jul., aug., sept., okt., nov., dec.
    `),
    synonyms: wordGroups(`
      zei, verklaarde, stelde, benadrukte
      meldde, berichtte
      begon, startte
      beëindigde, stopte
      verhoogde, vergrootte
      verlaagde, verminderde
      groot, enorm, reusachtig
      belangrijk, essentieel
      hulp, steun, ondersteuning
      kopen, aanschaffen
      bijna, haast, vrijwel
      ongeveer, circa, rond
      regering, kabinet
      gesprekken, onderhandelingen
      aanval, aanslag
      bedrijf, onderneming, firma
      werknemers, personeelsleden
      ook, eveneens
      maar, echter
      omdat, aangezien
      proberen, trachten
      bouwen, oprichten
      huis, woning
      auto, wagen
      opnieuw, wederom
    `),
    meanings: `
      accident: ongeluk*, ongeval*, botsing*, gebotst*, ontspoor*, neergestort*, crash*
      accuse: beschuldig*, aangeklaag*, aanklacht*, verdacht*, verwijt*
      aid: hulp*, helpen, helpt, hielp*, geholpen, steun*, bijstand*
      agreement: akkoord*, overeenkomst*, verdrag*, afspra*, pact*, deal
      aircraft: vliegtuig*, toestel*, helikopter*, vlucht, vluchten, straaljager*
      arrest: arrest*, gearresteerd*, aangehouden*, aanhouding*, opgepakt*, opgepakt, cel, gevangen*, celstraf*
      attack: aanval*, aangevallen*, aanslag*, beschoten*, beschiet*, bombard*, gebombardeerd*, overval*
      ban: verbod*, verbied*, verboden*
      begin: begin*, begon*, begonnen*, start*, gestart*, opening*, geopend*
      border: grens*, grenzen*
      budget: begroting*, uitgaven*, financi*
      build: bouw*, gebouwd*, aanleg*
      buy: koop*, kopen, kocht*, gekocht*, overname*, overgenomen*, aankoop*, aanschaf*
      car: auto*, voertuig*, vrachtwagen*, wagen, bus, bussen
      cause: oorzaak*, oorzaken*, reden*, omdat, gevolg*, veroorza*, doordat
      child: kind*, jongere*, leerling*, minderjarig*, tiener*
      climate: klimaat*, opwarming*, uitstoot*, broeikas*
      close: sluit*, gesloten*, sloot, dicht
      company: bedrijf*, bedrijven*, onderneming*, concern*, fabrikant*, firma*
      condemn: veroordeel*, kritiek*, bekritiseer*, bezorgd*, zorgen, verontwaardig*
      continue: blijf*, blijven*, voortzet*, voortgezet*, verleng*, doorga*
      cost: kost*, prijs*, prijzen*, duur*, tarief*, tarieven*
      court: rechtbank*, rechter*, gerechtshof*, proces*, rechtszaak*, vonnis*, justitie*
      crime: misdaad*, misdaden*, misdrijf*, crimine*, illegaal*, illegale*
      cut: bezuinig*, verlaag*, verminder*, daal*, dalen*, gedaald*, daling*
      death: dood*, doden*, dode, overleden*, overlijd*, overleed*, omgekomen*, sterf*, stierf*, gestorven*, slachtoffer*, moord*, vermoord*
      decide: besluit*, besloot*, besloten*, beslis*, bepaal*
      defend: verdedig*, bescherm*
      delay: vertraag*, vertraging*, uitgesteld*, uitstel*, wacht*
      destroy: verwoest*, beschadig*, schade*, vernield*, vernietig*
      disease: ziekte*, ziek, zieken, virus*, corona*, pandemie*, besmet*, infectie*
      doctor: arts*, dokter*, ziekenhuis*, ziekenhuizen*, kliniek*, gezondheid*, medisch*
      drug: drugs*, cocaïne*, heroïne*
      earnings: winst*, omzet*, inkomst*, opbrengst*
      economy: econom*, groei, recessie*, inflatie*
      election: verkiezing*, kiezer*, gekozen*, stem, stemm*, gestemd*, referend*
      employ: werknemer*, personeel*, banen, baan, medewerker*, arbeid*, werkgever*
      end: eind*, beëindig*, stop, stopt, stoppen, gestopt*, afgelopen
      energy: energie*, stroom*, gas, aardgas*, olie, kolen*, kern*, brandstof*
      escape: vlucht*, gevlucht*, ontsnap*, evacu*, geëvacueerd*
      explosion: explo*, ontplof*, geëxplodeerd*
      fire: brand*, vuur*, vlam*, gebrand*
      flood: overstrom*, hoogwater*, storm*, noodweer*, regen*
      food: voedsel*, voeding*, graan*, oogst*, tarwe*
      fraud: fraude*, corrup*, omkop*, witwas*
      freedom: vrij*, vrijheid*, vrijgelaten*
      government: regering*, kabinet*, overheid*, overheden*, minist*, gemeente*, autoriteit*
      grow: stijg*, steeg*, gestegen*, groei*, gegroeid*, toename*, toegenomen*, verhoog*, meer, extra
      house: huis*, huizen*, woning*, huur*, gebouw*, woon*
      inform: meld*, gemeld*, bericht*, bekend*, verklaar*, mededel*, meegedeeld*
      injury: gewond*, letsel*
      inspect: controle*, inspect*, keuring*
      investigate: onderzoek*, onderzocht*, opsporing*, rechercheur*
      law: wet*, wetten*, recht, regel*
      leave: vertrek*, vertrok*, vertrokken*, aftred*, afgetreden*, opgestapt*, opstap*, opgezegd*, terugtrek*, ontslag*
      lose: verlies*, verlor*, verloren*, nederla*
      meet: ontmoet*, gesprek*, overleg*, top, onderhandel*, bezoek*, vergader*
      migration: migra*, vluchteling*, asiel*, immigra*, uitzet*, uitgezet*
      military: militair*, leger*, soldat*, soldaat*, troepen*, defensie*
      money: geld*, euro, dollar*, miljoen*, miljard*, betaal*
      oppose: tegen, verzet*, weiger*, geweigerd*, afwijz*, afgewezen*, druk
      own: aandeel*, aandelen*, eigenaar*, eigendom*, belegger*, bezit*
      parliament: parlement*, kamer*, tweede, senaat*, senator*, congres*, fractie*
      peace: vrede*, bestand*, wapenstilstand*, staakt-het-vuren*
      people: mens*, persoon*, personen*, burger*, inwoner*, bevolking*
      plan: plan*, plannen*, voornemen*, doel*, project*, voorstel*, strateg*
      police: politie*, agent*
      president: president*, premier*, kanselier*, gouverneur*, regeringsleider*
      prevent: voorkom*, vermijd*, bestrijd*
      promise: belof*, beloof*, toezeg*, toegezegd*, garant*
      protest: protest*, demonstr*, betoging*, rellen*, onrust*
      product: product*, produc*, vervaardig*
      relation: relatie*, betrekking*, partner*, bondgenoot*, bondgenoten*, vriend*
      religion: religi*, kerk*, moskee*, islam*, moslim*, christ*, paus*, bisschop*
      rescue: redding*, redden*, gered*, overleef*, geborgen*
      school: school*, scholen*, universiteit*, hogeschool*, onderwijs*, leraar*, leraren*
      science: wetenschap*, onderzoeker*, studie*, expert*, deskundig*
      secure: veilig*, stabiel*, stabiliteit*, orde
      send: stuur*, stuurde*, gestuurd*, zend*, zond*, lever*, geleverd*, doneer*
      ship: schip*, schepen*, boot*, boten, veer*, vracht*, vloot*, marine*
      show: toon*, toont*, getoond*, bewijs*, blijk*, bleek*, bevestig*
      smuggle: smokkel*, gesmokkeld*
      sport: wedstrijd*, ploeg*, competitie*, kampioen*, toernooi*, trainer*, club*, doelpunt*
      tax: belasting*, heffing*, tarief*, invoerrecht*
      technology: technolog*, software*, internet*, online*, digita*, platform*, computer*
      terror: terror*, extrem*, jihad*
      threat: dreig*, gedreigd*, bedreig*, waarschuw*, gevaar*, gevaren*, risico*
      trade: handel*, export*, import*, uitvoer*, invoer*, markt*
      traffic: verkeer*, trein*, weg, wegen, luchthaven*, haven*, brug*
      violence: geweld*, misbruik*, mishandel*, verkracht*
      war: oorlog*, conflict*, strijd*, gevecht*, invasie*
      water: water*, rivier*, meer, zee*
      weapon: wapen*, raket*, drone*, munitie*, geweer*, pistool*
      weather: weer, hitte*, temperatuur*, temperaturen*, kou*, sneeuw*, droogte*
      win: win, winn*, won, wonnen, gewonnen, overwinning*
      woman: vrouw*, moeder*, meisje*
      year: jaar*, jaren*
      temporary: tijdelijk*, voorlopig*
      join: toetre*, lid, leden, toegetreden*, bestuur*, benoem*
      user: gebruiker*, klant*, consument*, abonnee*
    `,
  },
  page: {
    boilerplateLines: [
      '(?:artikel |bericht |pagina )?(?:delen|printen|bewaren|opslaan|voorlezen|beluisteren|luisteren|reageren)(?: (?:op|via|per) .{0,30})?',
      '(?:deel|delen)(?: dit(?: artikel| bericht)?)?(?: (?:op|via) (?:facebook|twitter|x|whatsapp|linkedin|e-?mail|telegram|pinterest|bluesky))?',
      '(?:leestijd|luistertijd)\\W{0,3}(?:ca\\. ?)?\\d{1,3} ?(?:min\\.?|minuten?|minuut)?',
      '\\d{1,3} ?min(?:\\.|uten?|uut)?(?: leestijd| lezen)?',
      '[\\d.]+ (?:reacties?|weergaven|keer gelezen|keer bekeken|likes)',
      '(?:geen |bekijk (?:alle )?|alle )?reacties?(?: ?[(:]? ?\\d* ?\\)?)?(?: (?:tonen|plaatsen|lezen|bekijken))?',
      '(?:plaats|schrijf|geef) (?:een|uw|je) reactie.{0,40}',
      '(?:ga |spring )?(?:direct )?naar (?:de )?(?:inhoud|hoofdinhoud)',
      '(?:menu|zoeken|home|navigatie)(?: (?:openen|sluiten))?',
      '(?:inloggen|aanmelden|registreren|uitloggen|abonneren|log in)(?: .{0,40})?',
      '(?:nieuwsbrief)(?: (?:ontvangen|aanmelden).{0,40})?',
      '(?:schrijf (?:je|u) (?:nu |hier |gratis )?in|meld (?:je|u) (?:nu |hier |gratis )?aan) .{0,60}',
      '(?:advertentie|reclame|gesponsord|ingezonden mededeling)(?: ?[-–:] ?.{0,30})?',
      '(?:lees |toon |meer )(?:verder|meer|lezen|tonen|laden|laden)\\W{0,3}',
      "(?:tags|onderwerpen|thema's|trefwoorden|categorieën?|categorie|rubriek|dossier):.{0,200}",
      '(?:foto|afbeelding|beeld) \\d+ (?:van|/) \\d+',
      '(?:fotoserie|video|galerij)(?: (?:openen|bekijken|afspelen|starten))?',
      '(?:\\d+|een) (?:seconden?|minuut|minuten|uur|uren|dag(?:en)?|week|weken|maand(?:en)?) geleden',
      'volg ons.{0,60}',
      '(?:link|url|artikel) kopiëren',
      'alle rechten voorbehouden\\W*',
      '(?:privacy(?:beleid|verklaring)?|cookie(?:beleid|verklaring|-?instellingen)|algemene voorwaarden|contact|colofon)',
      'naar boven|terug|inhoudsopgave',
      '(?:vond|vind) (?:je|u) dit (?:artikel|bericht) .{0,40}\\?.{0,60}',
      '(?:klopt er iets niet|foutje gezien|fout gezien|tip de redactie).{0,80}',
      '(?:volg|bezoek) .{1,60} (?:op|via) (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|bluesky|google nieuws)\\b.{0,120}',
    ],
    endLines: [
      '(?:meer|gerelateerde?|vergelijkbare|verwante|laatste|nieuwste|andere|populaire|aanbevolen) (?:artikelen|berichten|nieuws|onderwerpen|links|video’s)(?: .{0,40})?:?',
      '(?:meer (?:over|uit|van) )\\b.{0,50}',
      '(?:lees (?:ook|verder|meer)|zie ook|bekijk ook|ook interessant|meest gelezen.{0,20}|best gelezen.{0,20}|net binnen|aanraders?|mis niets)\\W{0,3}',
      '(?:terug )?naar (?:boven|het begin)',
      'over de auteurs?',
      '(?:vorig|volgend) (?:artikel|bericht)\\b.{0,120}',
      '(?:\\d+ )?reacties(?: \\(\\d+\\))?',
      '(?:laat|plaats|geef) (?:een|uw|je) reactie.{0,30}',
      'berichtnavigatie',
    ],
    promotionPrefixes: [
      '(?:lees|bekijk|luister|zie) (?:ook|hier|meer|verder)(?: over)?:',
      '(?:leestip|meer hierover|meer over dit onderwerp|achtergrond|ook interessant|terugkijken):',
    ],
    bylinePrefixes: [
      'door',
      'door:',
      'geschreven door',
      'auteur:',
      'auteurs:',
      'tekst:',
      'tekst door',
      'een artikel van',
      'een bijdrage van',
      'verslag:',
      'redactie:',
    ],
    photoCredits: [
      'foto',
      "foto's",
      'foto’s',
      'beeld',
      'fotograaf',
      'fotografie',
      'foto van',
      'foto door',
      'afbeelding',
      'archieffoto',
      'archiefbeeld',
      'illustratie',
      'bron foto',
      'bron beeld',
    ],
    announcementLabels: wordList(
      'perscontact, persvoorlichting, perswoordvoerder, persafdeling, persdienst, contact voor de pers, contact voor media, contactpersoon voor de pers, contactpersoon voor de media, noot voor de redactie, noot voor de redacties, noot voor redactie, noot redactie, voor de redactie, persbericht, persmededeling, nieuwsbericht voor de pers, niet voor publicatie, einde persbericht, voor meer informatie',
    ),
    textCredits: [
      'bron',
      'bronnen',
      'met medewerking van',
      'met materiaal van',
      'met informatie van',
      'eerder verschenen in',
      'eerder verschenen op',
      'eerder gepubliceerd in',
      'eerder gepubliceerd op',
      'oorspronkelijk verschenen in',
      'oorspronkelijk verschenen op',
      'oorspronkelijk gepubliceerd door',
      'oorspronkelijk gepubliceerd in',
      'dit artikel verscheen eerder in',
      'dit artikel verscheen eerder op',
      'dit artikel verscheen eerst in',
      'dit artikel verscheen oorspronkelijk in',
      'dit artikel is eerder verschenen in',
      'overgenomen uit',
      'overgenomen van',
      'vertaald uit',
      'het originele artikel',
      'via',
    ],
    fullTextElsewhere: [
      '(?:lees )?(?:het |de )?(?:volledige|hele|complete|originele) (?:artikel|bericht|tekst|verhaal|interview)\\b.{0,100}',
      '(?:lees (?:verder|meer)|verder lezen) (?:bij|op|in) .{1,80}',
    ],
    aggregatorNotices: [
      '.{0,80}\\bis een (?:automatische |onafhankelijke )?(?:nieuws-?)?aggregator\\b',
      '.{0,120}\\b(?:is|wordt|werd) (?:automatisch) (?:gegenereerd|overgenomen|geïmporteerd|geplaatst|gepubliceerd)\\b',
      '.{0,80}\\bbericht .{0,60}(?:zonder tussenkomst van de redactie|niet door de redactie)\\b',
    ],
    callsToAction: [
      '(?:nu|hier|gratis)(?: gratis)? (?:aanmelden|abonneren|bestellen|registreren|proberen)',
      '(?:aanmelden|abonneren|word (?:nu )?(?:lid|abonnee)|neem (?:nu )?een abonnement|doneer(?: nu)?|steun ons)',
      '(?:nieuwsbrief) (?:aanmelden|ontvangen)',
      '(?:meld (?:je|u) aan|schrijf (?:je|u) in)(?: .{0,30})?',
    ],
    legalNotices: [
      'alle rechten voorbehouden',
      'auteursrechtelijk beschermd',
      'op dit artikel rust auteursrecht',
      '(?:overname|verspreiding|verveelvoudiging|reproductie|publicatie|gebruik|hergebruik)\\b.{0,60}(?:alleen met|uitsluitend met|niet toegestaan|verboden|zonder (?:schriftelijke )?toestemming)',
      'niets uit deze uitgave\\b.{0,60}',
    ],
    corrections: [
      'correctie',
      'rectificatie',
      'verbetering',
      'aanvulling',
      'noot van de redactie',
      'correcties en aanvullingen',
      'in een eerdere versie',
      'dit artikel is aangepast',
      'dit artikel is bijgewerkt',
      'dit bericht is aangepast',
    ],
    publishedLabels: [
      'gepubliceerd',
      'gepubliceerd op',
      'geplaatst',
      'geplaatst op',
      'verschenen',
      'verschenen op',
      'datum',
      'publicatiedatum',
    ],
    modifiedLabels: [
      'bijgewerkt',
      'bijgewerkt op',
      'laatst bijgewerkt',
      'laatste update',
      'aangepast',
      'aangepast op',
      'gewijzigd',
      'gewijzigd op',
      'laatst gewijzigd',
      'update',
    ],
    previousLabels: ['vorig artikel', 'vorig bericht', 'vorige', 'terug'],
    nextLabels: ['volgend artikel', 'volgend bericht', 'volgende', 'verder'],
  },
  quotation: {
    marks: [
      ['“', '”'],
      ['‘', '’'],
      ['„', '”'],
      ['‚', '’'],
      ['„', '“'],
      ['«', '»'],
      ['"', '"'],
      ["'", "'"],
    ],
    verbs: wordList(`
      zegt, zei, zeggen, zeiden, gezegd, zeggende, vertelt, vertelde, vertellen, vertelden, verteld, verklaart, verklaarde, verklaren, verklaarden, verklaard, meldt, meldde, melden, meldden, gemeld,
      schrijft, schreef, schrijven, schreven, geschreven, bericht, berichtte, berichten, berichtten, stelt, stelde, stellen, stelden, gesteld, benadrukt, benadrukte, benadrukken, benadrukten, onderstreept, onderstreepte, onderstreepten,
      voegt, voegde, voegen, voegden, toegevoegd, deelt, deelde, deelden, delen, meegedeeld, mededeelde, meedeelde, laat, liet, laten, lieten, maakt, maakte, maken, maakten, gemaakt, geeft, gaf, geven, gaven, toegegeven, zegde, zegden, toegezegd, toezegt, toezegde, toegeeft, toegaf, aangegeven, aangeeft, aangaf,
      antwoordt, antwoordde, antwoorden, antwoordden, geantwoord, reageert, reageerde, reageren, reageerden, gereageerd, vraagt, vroeg, vragen, vroegen, gevraagd, beweert, beweerde, beweren, beweerden, beweerd, bevestigt, bevestigde, bevestigen, bevestigden, bevestigd,
      ontkent, ontkende, ontkennen, ontkenden, ontkend, waarschuwt, waarschuwde, waarschuwen, waarschuwden, gewaarschuwd, belooft, beloofde, beloven, beloofden, beloofd, verzekert, verzekerde, verzekeren, verzekerden, verzekerd, kondigt, kondigde, kondigden, kondigen, aangekondigd, aankondigt, aankondigde,
      legt, legde, leggen, legden, uitgelegd, uitlegt, uitlegde, wijst, wees, wijzen, wezen, gewezen, erkent, erkende, erkennen, erkenden, erkend, herhaalt, herhaalde, herhaalden, herhaald, concludeert, concludeerde, concludeerden, concluderen, geconcludeerd, constateert, constateerde, constateerden, constateren, geconstateerd,
      betoogt, betoogde, betoogden, betogen, beargumenteert, oordeelt, oordeelde, oordeelden, oordelen, geoordeeld, licht, lichtte, lichtten, toegelicht, toelicht, toelichtte, beschrijft, beschreef, beschreven, noemt, noemde, noemden, noemen, genoemd, roept, riep, riepen, roepen, geroepen, klaagt, klaagde, klaagden, geklaagd, prijst, prees,
      twittert, twitterde, tweet, tweette, postte, herinnert, herinnerde, herinnerden, spreekt, sprak, spraken, gesproken, brengt, bracht, brachten, meent, meende, meenden, menen, suggereert, suggereerde, suggereerden, luidt, luidde, luidden, verzucht, verzuchtte, grapt, grapte, lacht, lachte, sneert, sneerde, verwoordt, verwoordde,
      specificeert, preciseert, preciseerde, nuanceert, nuanceerde, verduidelijkt, verduidelijkte, benoemt, getuigt, getuigde, getuigden, voorspelt, voorspelde, voorspelden, voorspeld, onthult, onthulde, onthulden, onthuld, bekent, bekende, bekenden, bekend, mailt, mailde, appt, appte, citeert, citeerde, citeren, geciteerd, memoreert, memoreerde, besluit, vervolgt, vervolgde, merkt, merkte, merkten, opgemerkt, vat, vatte, blikt, blikte, bezweert, bezwoer, garandeert, garandeerde, somt, somde, foetert, foeterde, repliceert, repliceerde, fulmineert, fulmineerde, briest, brieste, moppert, mopperde, mopperden, oppert, opperde, opperden, klinkt, klonk, sust, suste, stamelt, stamelde, fluistert, fluisterde, jubelt, jubelde, mijmert, mijmerde, lichtte, tiert, tierde, bezweren, werpt, wierp, pareert, pareerde, schetst, schetste, schetsen
    `),
    stanceVerbs: wordList(`
      vindt, vond, vinden, vonden, denkt, dacht, denken, dachten, gelooft, geloofde, geloven, geloofden, hoopt, hoopte, hopen, hoopten, vreest, vreesde, vrezen, vreesden, gevreesd, verwacht, verwachtte, verwachten, verwachtten, vermoedt, vermoedde, vermoeden, vermoedden, eist, eiste, eisen, eisten, geëist, wil, wilde, willen, wilden,
      bekritiseert, bekritiseerde, bekritiseren, bekritiseerden, verwelkomt, verwelkomde, schat, schatte, schatten, geschat, rekent, rekende, rekenen, besloot, besloten, beslist, besliste, beschuldigt, beschuldigde, beschuldigen, beschuldigden, verwijt, verweet, verweten, betwijfelt, betwijfelde, betwijfelen, dreigt, dreigde, dreigden, dreigen, gedreigd,
      verwerpt, verwierp, verworpen, ziet, zag, zien, zagen, weet, wist, wisten, adviseert, adviseerde, adviseren, adviseerden, geadviseerd, betreurt, betreurde, betreuren, betreurden, veroordeelt, veroordeelde, veroordeelden, pleit, pleitte, pleitten, pleiten, gepleit, verzoekt, verzocht, verzochten, toont, toonde, blijkt, bleek, gebleken, wenst, wenste, wensen,
      weigert, weigerde, weigerden, weigeren, geweigerd, overweegt, overwoog, overwegen, belijdt, acht, achtte, achten, steunt, steunde, steunen, verdedigt, verdedigde, twijfelt, twijfelde, ontdekte, ontdekten, ontdekt, beveelt, beval, gelast, gelastte, verbaast, ergert, hekelt, hekelde, hekelden, prijzen, looft, loofde, dankt, bedankt, bedankte, verdenkt, verdenken, verdacht, voorziet, voorzag, dringt, drong, drongen, spoort, spoorde, raadt, raadde, ontraadt, begrijpt, begreep, snapt, snapte, garanderen, streeft
    `),
    participles: [],
    nounLike: wordList(
      'bericht, berichten, eisen, hopen, vermoeden, besluit, besluiten, verwijt, wensen, schat, schatten, tweet, acht, laat, delen, wil, willen, bekend, bekende, bekenden, wees, wezen, zag, zagen, licht, vat, vragen, rekenen, verdacht, gezegd',
    ),
    addresseeVerbs: wordList(
      'informeert, informeerde, waarschuwt, waarschuwde, verzekert, verzekerde, herinnert, herinnerde',
    ),
    phrases: wordList(`
      volgens, aldus, naar eigen zeggen van, in de woorden van, naar de mening van, naar het oordeel van, in de ogen van, naar schatting van, op basis van, op gezag van, blijkens, zo blijkt uit, zo bleek uit, zo zegt, zo zei, zo meldt, zo meldde, zo stelt, zo schrijft, zo laat
    `),
    phrasesAfter: [],
    sourcePrepositions: ['volgens'],
    sourceNouns: wordList(`
      bronnen, bron, ingewijden, berichten, bericht, media, onderzoek, onderzoekers, rapport, cijfers, schattingen, getuigen, experts, deskundigen, kenners, critici, peiling, peilingen, analisten, waarnemers, verklaring
    `),
    reportAdverbs: [],
    sentencePronouns: wordList('dat, dit'),
    infinitiveMarkers: ['te'],
    officeSpeakers: {
      prepositions: wordList('in, bij, uit, vanuit'),
      verbEndings: wordList('klinkt, klonk, luidt, luidde'),
    },
    complementisers: wordList('dat, of'),
    roles: wordList(`
      woordvoerder, woordvoerster, woordvoerders, minister, ministers, minister-president, premier, vicepremier, president, presidente, vicepresident, staatssecretaris, kamerlid, kamerleden, kanselier, bondskanselier, burgemeester, wethouder, wethouders, gedeputeerde, commissaris, gouverneur, senator, afgevaardigde, raadslid, politicus, politica, politici, fractievoorzitter, fractieleider, partijleider,
      lijsttrekker, diplomaat, diplomaten, ambassadeur, analist, analisten, expert, experts, deskundige, deskundigen, econoom, economen, hoogleraar, professor, onderzoeker, onderzoekers, onderzoekster, wetenschapper, wetenschappers, auteur, schrijver, schrijfster, journalist, journaliste, adviseur, advocaat, advocate, advocaten, officier, openbaar, rechter, rechters, rechtbank, politie, politieagent, agent, agenten,
      politiechef, korpschef, rechercheur, brandweer, brandweercommandant, ambtenaar, ambtenaren, functionaris, functionarissen, getuige, getuigen, ooggetuige, ooggetuigen, omwonende, omwonenden, bewoner, bewoners, buurtbewoner, activist, activisten, voorzitter, voorzitster, baas, bestuurder, bestuursvoorzitter, topman, topvrouw, directeur, directrice, hoofd, manager, oprichter, eigenaar, eigenares,
      trainer, coach, bondscoach, speler, speelster, aanvoerder, generaal, kolonel, kapitein, commandant, militair, soldaat, arts, artsen, dokter, huisarts, leraar, lerares, docent, docente, student, leerling, werknemer, werkgever, boer, boeren, visser, vissers, bron, bronnen, ingewijde, ingewijden, criticus, critici, lid, leden, vertegenwoordiger, secretaris-generaal, regering, kabinet, ministerie,
      overheid, autoriteiten, gemeente, provincie, partij, oppositie, vakbond, bond, bedrijf, bank, rederij, fabrikant, organisatie, stichting, vereniging, verbond, commissie, raad, instituut, universiteit, ziekenhuis, hof, justitie, ministerie, rapport, onderzoek, peiling, krant, persbureau, omroep, zender, man, vrouw, moeder, vader, broer, zus, zoon, dochter, medewerker, medewerkster, havenmeester, curator,
      koning, koningin, prins, prinses, paus, bisschop, kardinaal, priester, imam, zanger, zangeres, acteur, actrice, bewindsman, bewindsvrouw, bewindspersoon, kandidaat, leider, leidster, persoon, klokkenluider, verdachte, slachtoffer, inspectie, toezichthouder, waterschap, matroos, ingenieur
    `),
    pronouns: wordList('hij, zij, ze, het, wij, we, ik, men, wie, sommigen, velen, anderen, die, je'),
    feminine: wordList('zij, ze, haar'),
    masculine: wordList('hij, hem'),
    plural: wordList('zij, ze, wij, we'),
    auxiliaries: wordList(`
      heeft, hebben, had, hadden, is, zijn, was, waren, wordt, worden, werd, werden, zal, zullen, zou, zouden, kan, kunnen, kon, konden, moet, moeten, moest, moesten, mag, mogen, mocht, mochten, wil, willen, wilde, wilden, gaat, gaan, ging, gingen, blijft, blijven, bleef, hoeft, hoeven, niet, geworden, geweest,
      begint, begon, begonnen, komt, komen, kwam, kwamen, staat, staan, stond, stonden, ligt, liggen, lag, lagen, neemt, nam, krijgt, kreeg, kregen, loopt, lopen, liep, liepen, houdt, houden, hield, hielden, zit, zitten, zat, zaten, valt, vallen, viel, vielen, stijgt, steeg, stegen, daalt, daalde, daalden, werkt, werkte, woont, woonde, duurt, duurde, doet, doen, deed, deden, betekent, betekende, leidt, leidde, leidden, volgt, volgde, volgden, vertrekt, vertrok, vertrokken,
      verliest, verloor, groeit, groeide, groeiden, lijkt, lijken, leek, leken, bestaat, bestaan, bestond, verdwijnt, verdwijnen, verdween, verdwenen, sluit, sluiten, sloot, sloten, opent, opende, opent, stopt, stopte, stapt, stapte, treedt, trad, traden, trekt, trok, trokken, gebeurt, gebeurde, ontstaat, ontstond, raakt, raakte, raakten, dient, dienden, vormt, vormde, vormen, kiest, koos, kozen, speelt, speelde, zoekt, zocht, draait, draaide, slaagt, slaagde, levert, leverde, gebruikt, gebruikte, helpt, hielp, bleken, bleven
    `),
    passives: wordList('wordt, worden, werd, werden'),
    adverbs: wordList(`
      ook, dan, later, nu, nog, al, weer, opnieuw, verder, bovendien, daarnaast, daarbij, daarop, daarna, daarom, eerder, vandaag, gisteren, morgen, vanmorgen, vanochtend, vanmiddag, vanavond, vannacht, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, maandagavond, dinsdagavond, woensdagavond, donderdagavond, vrijdagavond, zaterdagavond, zondagavond, maandagochtend, dinsdagochtend, woensdagochtend,
      donderdagochtend, vrijdagochtend, maandagmiddag, dinsdagmiddag, woensdagmiddag, donderdagmiddag, vrijdagmiddag, echter, wel, toch, niet, desgevraagd, onlangs, inmiddels, intussen, ondertussen, vervolgens, tenslotte, uiteindelijk, eerst, aanvankelijk, publiekelijk, openlijk, uitdrukkelijk, nadrukkelijk, expliciet, zelf, alleen, slechts, vooral, tegelijkertijd, tegelijk, herhaaldelijk, telkens, steeds, altijd, meteen, direct, onmiddellijk,
      zich, zo, hiermee, hierover, daarover, erop, eraan, erbij, ertegen, ervoor, bekend, weten, toe, mee, duidelijk, fel, scherp, stellig, resoluut, kort, schriftelijk, telefonisch, officieel, formeel, nogmaals, er, blij, boos, trots, samen, juist, immers, namelijk, vorige, vorig, afgelopen, komende, begin, eind, medio, halverwege, zaterdagavond, zondagavond, eergisteren, donderdagnacht, overigens, destijds, meermaals
    `),
    adverbEndings: [],
    notAdverbs: [],
    determiners: wordList(`
      de, het, een, één, 't, deze, dit, mijn, jouw, uw, zijn, haar, ons, onze, hun, jullie, enkele, enige, sommige, veel, vele, alle, beide, elke, elk, ieder, iedere, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, geen, meerdere, verschillende, zo'n
    `),
    obliques: wordList('hem, hen, ons, mij, me, jou'),
    prepositions: wordList(`
      in, op, aan, bij, na, voor, sinds, met, zonder, over, onder, tussen, door, tegen, om, tijdens, wegens, vanwege, ondanks, uit, naar, tot, vanaf, vanuit, per, tegenover, achter, binnen, buiten, rond, via, namens, te, ter, ten, langs, naast, richting, jegens
    `),
    verbParticles: wordList('erop, eraan, ervoor, ertegen, erbij, op, over'),
    occasions: wordList(
      'verklaring, interview, vraaggesprek, persbericht, persconferentie, brief, kamerbrief, toespraak, tweet, bericht, reactie, mail, e-mail, video, videoboodschap, toelichting, statement, gesprek, debat',
    ),
    nounPrepositions: wordList('van, uit, voor, bij, namens, van de, van het, der'),
    conjunctions: wordList('en, of, maar, alsook, evenals'),
    subordinators: wordList(`
      dat, of, omdat, als, terwijl, hoewel, nadat, voordat, doordat, zodat, toen, wanneer, zoals, wie, waar, wat, welke, die, indien, tenzij, totdat, waarbij, waarin, waarop, waarvan, waardoor, waarmee, waarna, waarom, hoe, want, sinds, zodra, aangezien, mits, ofschoon, alsof
    `),
    mannerWords: wordList('zoals'),
    commaBeforeClause: true,
    bareInfinitives: true,
    capitalNouns: false,
    verbSecond: true,
    verbFirst: false,
    subjectParticles: [],
    verbFinal: false,
    commaWithinQuote: false,
    separableVerbs: namedGroups(`
      deelt deelde deelden delen: mee, mede
      laat liet laten lieten: weten, doorschemeren, optekenen, horen, blijken
      maakt maakte maken maakten: bekend, duidelijk, melding, kenbaar, wereldkundig
      geeft gaf geven gaven: toe, aan, mee, door
      voegt voegde voegen voegden: toe
      wijst wees wijzen wezen: erop, op, af
      legt legde leggen legden: uit, vast, voor
      licht lichtte lichtten: toe
      brengt bracht brachten: naar, uit
      merkt merkte merkten: op
      vat vatte: samen
      zegde zegden: toe
      kondigt kondigde kondigden kondigen: aan
    `),
    reportedMood: [],
    continuedMood: wordList('zou, zouden'),
    negations: wordList('niet, geen, nooit, niemand, niets, zonder, noch, evenmin, nergens'),
    opposites: wordList(`
      stijgen/dalen, verhogen/verlagen, meer/minder, winnen/verliezen, aannemen/verwerpen, toestaan/verbieden, bevestigen/ontkennen, openen/sluiten, beginnen/eindigen, waar/onwaar, goed/fout, goed/slecht, sterk/zwak, altijd/nooit, schuldig/onschuldig, vriend/vijand, mogelijk/onmogelijk, veilig/onveilig, oorlog/vrede, hoog/laag, kopen/verkopen, voor/tegen
    `),
  },
  numbers: {
    decimalSeparator: ',',
    cardinals: wordNumbers(`
      nul 0, een 1, één 1, twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11, twaalf 12, dertien 13, veertien 14, vijftien 15, zestien 16,
      zeventien 17, achttien 18, negentien 19, twintig 20, dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70, tachtig 80, negentig 90, honderd 100, dozijn 12,
      anderhalf 1.5, anderhalve 1.5, tweeënhalf 2.5, tweeënhalve 2.5, drieënhalf 3.5, drieënhalve 3.5, vierenhalf 4.5, vierenhalve 4.5, vijfenhalf 5.5, vijfenhalve 5.5
    `),
    compounds: true,
    joiners: wordList('en, ën'),
    magnitudes: wordNumbers(
      'honderd 100, dozijn 12, duizend 1e3, miljoen 1e6, mln 1e6, miljard 1e9, mld 1e9, mrd 1e9, biljoen 1e12, bln 1e12',
    ),
    alone: wordList('honderd, duizend, driekwart'),
    fractions: wordNumbers(
      'helft 0.5, half 0.5, halve 0.5, derde 0.3333333333333333, derden 0.3333333333333333, kwart 0.25, driekwart 0.75, vijfde 0.2, tiende 0.1, tienden 0.1',
    ),
    halves: wordList('en een half, en een halve, en half'),
    shares: wordList('op de, van de, op'),
    minus: wordList('min, minus'),
    plus: wordList('plus'),
    vague: wordNumbers(
      'enkele 2, enige 2, een paar 2, tientallen 20, honderden 100, duizenden 1e3, tienduizenden 1e4, honderdduizenden 1e5, miljoenen 1e6, miljarden 1e9',
    ),
    approximately: wordList(
      "ongeveer, circa, ca, zo'n, rond, rond de, bijna, om en nabij de, naar schatting, ruwweg, een kleine, krap, zowat, pakweg, grofweg",
    ),
    moreThan: wordList(
      'meer dan, ruim, minstens, minimaal, ten minste, tenminste, boven, boven de, zeker, hoger dan, niet minder dan, dik, op zijn minst',
    ),
    lessThan: wordList(
      'minder dan, hooguit, hoogstens, maximaal, ten hoogste, tot, onder de, niet meer dan, nog geen, lager dan, tot wel',
    ),
    orMore: wordList('of meer, en meer, of ouder'),
    orLess: wordList('of minder, of jonger'),
    orSo: wordList('of zo'),
    rangeOpeners: wordList('tussen, van'),
    rangeJoiners: wordList('tot, en, of, naar, à'),
    levels: wordList('tot, naar, van, tussen, op'),
    up: wordList(
      'steeg, stegen, stijgt, stijgen, gestegen, stijging, groeide, groeiden, groeit, groeien, gegroeid, groei, toegenomen, toename, hoger, duurder, verhoogd, verhoogde, verhoging, omhoog, klom, klommen, geklommen',
    ),
    down: wordList(
      'daalde, daalden, daalt, dalen, gedaald, daling, zakte, zakten, gezakt, kromp, krompen, gekrompen, krimp, afgenomen, afname, lager, verlaagd, verlaagde, verlaging, omlaag, goedkoper, verloor, verloren',
    ),
    partedVerbs: {
      up: namedGroups(`
        toe: nam, namen, neemt, nemen
        op: liep, liepen, loopt, lopen
        aan: trok, trokken, trekt
        omhoog: ging, gingen, gaat, gaan
      `),
      down: namedGroups(`
        af: nam, namen, neemt, nemen, viel, vielen
        terug: liep, liepen, loopt, lopen, viel, vielen, valt, ging, gingen
        achteruit: ging, gingen, gaat
        omlaag: ging, gingen, gaat
      `),
    },
    byWords: wordList('met'),
    multiples: wordList('keer, maal, voud, voudig'),
    units: wordCodes(`
      euro EUR, dollar USD, dollars USD, pond GBP, roebel RUB, kilo kg, kilogram kg, gram g, ton t, liter L, meter m, kilometer km, centimeter cm, millimeter mm, mijl [mi_i], knopen [kn_i],
      uur h, uren h, minuten min, minuut min, seconden s, dag d, dagen d, week wk, weken wk, maand mo, maanden mo, jaar a, jaren a, jarige a, graden Cel, graad Cel, hectare har, hectaren har,
      vierkante meter m2, vierkante kilometer km2, kubieke meter m3, kilometer per uur km/h, procent %, procentpunt [pp], procentpunten [pp], vaten [bbl_us], vat [bbl_us], megawatt MW, gigawatt GW, kilowatt kW
    `),
    hundredths: wordList('cent, cents, eurocent'),
    tenths: [],
    weighing: wordList('weegt, woog, wegen, gewicht, zwaar'),
    dimensions: wordList('hoog, breed, lang, diep'),
    clockWords: wordList('om'),
    relativeTime: wordList('geleden, later, eerder, daarvoor, daarna, lang'),
    parts: wordList('waaronder, onder wie, inclusief'),
    rest: wordList('andere, anderen, nieuwe, van hen, meer'),
    tolls: {
      dead: wordList(
        'doden, dode, dood, omgekomen, overleden, gestorven, gedood, stierf, stierven, omkwamen, slachtoffers, dodental, sneuvelden',
      ),
      injured: wordList('gewonden, gewonde, gewond, verwond'),
      missing: wordList('vermisten, vermiste, vermist'),
    },
    unitEndings: [],
    perWords: wordList('per'),
    ofWords: wordList('van, aan, voor, in, op'),
    labels: wordList(
      'artikel, pagina, hoofdstuk, nummer, nr, groep, vlucht, fase, lijn, kanaal, seizoen, paragraaf',
    ),
    notNumbers: [],
  },
  citation: {
    translationCredits: wordList(
      'vertaling:, vertaald door, vertaald uit, vertaald uit het engels, vertaald uit het frans, vertaald uit het duits, vertaald uit het russisch, uit het engels vertaald, uit het frans vertaald, uit het duits vertaald',
    ),
    reportingVerbs: wordList(`
      meldt, meldde, melden, meldden, gemeld, bericht, berichtte, berichten, berichtten, schrijft, schreef, schrijven, schreven, geschreven, zegt, zei, verklaart, verklaarde, onthult, onthulde, onthulden, onthullen, onthuld, publiceert, publiceerde, publiceerden, gepubliceerd, bevestigt, bevestigde, bevestigen, citeert, citeerde, citeren,
      noemt, noemde, stelt, stelde, beweert, beweerde, verspreidde, vernomen, vernam, laat weten, liet weten, maakt melding, maakte melding, maakte bekend, tekent op, tekende op, vermeldt, vermeldde, weet, weet te melden, wist te melden, brengt naar buiten, bracht naar buiten, naar buiten gebracht, constateert, constateerde, concludeert, concludeerde, kopt, kopte, ontdekte, becijfert, becijferde, beschrijft, beschreef, schetst, vraagt, reconstrueert, reconstrueerde, achterhaalde, sprak
    `),
    cuesBefore: wordList(`
      volgens, aldus, zo meldt, zo schrijft, zo bericht, volgens een bericht van, volgens een bericht in, volgens berichten van, volgens berichten in, volgens informatie van, bericht van, bericht in, berichten van, berichten in, berichtgeving van, berichtgeving in, berichtgeving door, artikel in, artikel van, verhaal in, reportage van, reportage in, onderzoek van, onderzoek door, rondgang van, rondgang door, inventarisatie van, inventarisatie door, reconstructie van, reconstructie in, analyse van,
      op basis van, op gezag van, onder verwijzing naar, met verwijzing naar, verwijzend naar, met een beroep op, afgaand op, geciteerd door, correspondent van, verschenen in, verscheen in, gepubliceerd in, gepubliceerd door, opiniestuk in, opiniestuk voor, ingezonden brief in, column in, commentaar van, peiling van, peiling in opdracht van, enquête van, enquête in opdracht van, cijfers van, bron, uitzending van, documentaire van, podcast van, zo blijkt uit onderzoek van, uitgelekt via, gemeld door, onthuld door, naar buiten gebracht door, melding van, primeur van, onthulling van, onthullingen van, scoop van
    `),
    cuesAfter: [],
    tellingCues: wordList(`
      zei tegen, zegt tegen, zeiden tegen, zeggen tegen, gezegd tegen, vertelde aan, vertelt aan, vertelden aan, vertellen aan, verteld aan, verklaarde tegenover, verklaart tegenover, tegenover, bevestigt aan, bevestigde aan, bevestigen aan, bevestigden aan, bevestigt tegenover, bevestigde tegenover, bevestigt tegen, bevestigde tegen, meldt aan, meldde aan, melden aan, laat weten aan, liet weten aan, laten weten aan, lieten weten aan, weten aan, gesprek met, in gesprek met, in een gesprek met, interview met, in een interview met, interview in, interview van,
      in een interview in, in handen is van, in handen zijn van, in handen was van, in het bezit is van, in bezit is van, vraaggesprek met, in handen van, in het bezit van, in bezit van, ingezien door, verkregen door, opgevraagd door, onderschept door, op vragen van, vragen van, na vragen van, desgevraagd door, desgevraagd aan, desgevraagd tegen, in een reactie aan, in een reactie tegen, in reactie aan, reactie aan, antwoordde aan, sprak met, spraken met, spreekt met, sprak tegen, zei bij, zegt bij, vertelde bij, vertelt bij, zei in, zegt in, vertelde in, vertelt in, schreef in, schrijft in, aan tafel bij, te gast bij, in de talkshow van, in de talkshow, in de podcast van, in een podcast van, in de uitzending van, in een uitzending van, liet aan, laat aan, bronnen van, gesproken door, geïnterviewd door, bevestigd aan, in de studio van, in het programma van, mailt aan, mailde aan, toe tegenover
    `),
    sayingVerbs: wordList(
      'zei, zegt, zeiden, zeggen, vertelde, vertelt, vertelden, vertellen, bevestigde, bevestigt, bevestigen, bevestigden, verklaarde, verklaart, meldde, meldt, melden, liet, laat, laten, lieten, gaf, geeft, reageerde, reageert, antwoordde, antwoordt, benadrukte, benadrukt, erkende, erkent, waarschuwde, waarschuwt',
    ),
    addressing: wordList('tegen, aan, tegenover'),
    onAir: wordList('bij, op, in'),
    addressingBehind: [],
    selfWords: [],
    learningCues: wordList(`
      heeft vernomen, vernam, vernomen, heeft ingezien, hebben ingezien, ingezien, inzag, inzagen, kon inzien, konden inzien, in handen heeft, in handen hebben, in bezit heeft, in het bezit is, beschikt over, beschikken over, heeft gezien, heeft verkregen, opvroeg, opgevraagd, kreeg in handen, sprak, gesproken heeft
    `),
    agentWords: wordList('door'),
    citingWords: wordList(`
      op gezag van, op basis van, onder verwijzing naar, met verwijzing naar, verwijzend naar, met een beroep op, onder aanhaling van, met aanhaling van, zich baserend op, baseert zich op, baseerde zich op, baseren zich op, zich baseert op, zich baseerde op, die zich baseert op, die zich baseren op, beroept zich op, zich beroept op, citeert, citeerde, citeren, verwijst naar, verwees naar, haalt aan
    `),
    citingBehind: [],
    quotedByWords: wordList('geciteerd door, aangehaald door, overgenomen door, verspreid door'),
    backReferences: {
      press: wordList(
        'de krant, het dagblad, het weekblad, het blad, het tijdschrift, de zondagskrant, het magazine',
      ),
      agency: wordList('het persbureau, het nieuwsagentschap, het agentschap'),
      broadcaster: wordList('de omroep, de zender, de nieuwszender, het televisieprogramma, het programma'),
      any: wordList('het medium, de nieuwssite, de website, de site, het nieuwsplatform'),
      work: wordList('het artikel, het bericht, het onderzoek van de krant, de reportage'),
    },
    titling: wordList('met de titel, onder de titel, met de kop, onder de kop, getiteld, kopt, kopte'),
    workNouns: wordList(`
      bericht, berichten, berichtgeving, artikel, artikelen, interview, interviews, onderzoek, reportage, reconstructie, opiniestuk, column, commentaar, hoofdredactioneel, analyse, peiling, enquête, rondgang, inventarisatie, documentaire, uitzending, primeur, onthulling, onthullingen, verhaal, vraaggesprek, podcast, krantenbericht, informatie, profiel
    `),
    plainCues: wordList(`
      volgens, aldus, volgens een bericht van, volgens een bericht in, volgens berichten van, volgens informatie van, meldt, meldde, melden, meldden, gemeld, zo meldt, zo schrijft, bericht, berichtte, berichten, berichtten, schrijft, schreef, schrijven, schreven, geschreven, onthult, onthulde, onthulden, onthuld, onthuld door, gemeld door, op basis van, op gezag van, onder verwijzing naar, met een beroep op, heeft vernomen, vernomen, maakt melding, onderzoek van, naar buiten gebracht door, berichtgeving van, berichtgeving in, in handen van, ingezien door, :
    `),
    measureNouns: wordList(
      'peiling, peilingen, enquête, enquêtes, telling, schatting, schattingen, prognose, ondervraagden, ondervraagd, rondgang, exitpoll',
    ),
    agencyMarks: wordList('persbureaus, agentschappen, onze nieuwsdiensten'),
    outletNouns: wordList(`
      krant, dagblad, weekblad, maandblad, blad, tijdschrift, magazine, opinieblad, opinieweekblad, ochtendkrant, avondkrant, zondagskrant, zakenkrant, kranten, persbureau, nieuwsagentschap, persagentschap, agentschap, nieuwsdienst, omroep, zender, televisiezender, tv-zender, nieuwszender, radiozender, staatsomroep, staatszender, staatspersbureau, radio, nieuwssite, website, site, nieuwsplatform, platform, medium, vakblad, actualiteitenprogramma, televisieprogramma, tv-programma, programma, talkshow, nieuwsprogramma, podcast, onderzoekscollectief, regiokrant, boulevardblad, boulevardkrant
    `),
    staffNouns: wordList(`
      verslaggever, verslaggeefster, verslaggevers, correspondent, correspondente, correspondenten, journalist, journaliste, journalisten, redacteur, redactrice, redacteuren, redactie, hoofdredacteur, hoofdredactie, presentator, presentatrice, columnist, columniste, onderzoeksjournalist, onderzoeksjournalisten, persfotograaf
    `),
    pictureWords: wordList(
      "foto, foto's, foto’s, fotograaf, fotografie, beeld, archieffoto, afbeelding, illustratie, screenshot, getty, graphic",
    ),
    ownReporting: wordList(`
      tegen onze verslaggever, aan onze verslaggever, onze verslaggever, onze verslaggeefster, onze correspondent, onze redactie, aan onze redactie, tegen onze redactie, tegenover onze redactie, tegen deze krant, aan deze krant, tegenover deze krant, in gesprek met deze krant, interview met deze krant, op vragen van deze krant, in handen van deze krant, ingezien door deze krant, onderzoek van deze krant, zo vernam deze krant, heeft deze krant vernomen, tegen deze site, aan deze site, van onze verslaggever, van onze correspondent, aan deze redactie, tegen deze redactie, vertelt aan ons, zegt tegen ons, vertelde ons
    `),
  },
  names: {
    titles: wordList(`
      mevrouw, meneer, dhr, mevr, mw, dr, drs, mr, ir, prof, professor, hoogleraar, president, vicepresident, premier, minister-president, vicepremier, minister, staatssecretaris, kamerlid, kanselier, bondskanselier, burgemeester, wethouder, gedeputeerde, gouverneur, senator, voorzitter, fractievoorzitter, partijleider, lijsttrekker, woordvoerder, woordvoerster, ambassadeur, officier, advocaat, advocate, generaal, kolonel, majoor, kapitein,
      luitenant, admiraal, commissaris, korpschef, politiechef, directeur, directrice, topman, topvrouw, trainer, bondscoach, coach, koningin, prinses, paus, kardinaal, aartsbisschop, secretaris-generaal, econoom, analist, onderzoeker, schrijfster, auteur, acteur, actrice, zanger, zangeres, ingenieur, hydroloog, havenmeester, curator, raadslid, oppositieleider, buitenlandminister, defensieminister, commandant, ex-premier, oud-premier, ex-president, oud-minister, ex-minister, brandweercommandant
    `),
    particles: wordList(`
      van, de, der, den, 't, ten, ter, von, zu, di, da, del, bin, ibn, al, el, la, le, du
    `),
    notNames: wordList(`
      maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, foto, beeld, bron, video, euro, procent, miljoen, miljard, uur, jaar, ik, zij, hij, wij, het, de, een, lees
    `),
    organisationWords: wordList(`
      ministerie, departement, inspectie, autoriteit, commissie, raad, rechtbank, hof, gerechtshof, parlement, kamer, senaat, instituut, universiteit, hogeschool, academie, stichting, vereniging, verbond, bond, unie, partij, bank, fonds, groep, concern, maatschappij, nv, bv, politie, leger, marine, brandweer, persbureau, krant, dagblad, courant, nieuws, omroep, radio, televisie, museum, ziekenhuis, kliniek, gemeente, provincie, waterschap, vakbond, rederij, havenbedrijf, planbureau, dienst, koninklijke, nederlandse, spoorwegen, federatie
    `),
    givenNames: wordList(`
      aad, ans, bep, bauke, corrie, fred, greetje, henny, jannie, joke, loes, marjan, nelleke, nico, ria, riet, sietske, sjaak, tonny, trees, adriaan, albert, alexander, andré, andries, anna, anne, anneke, annelies, annemarie, anouk, arie, arjen, arnold, astrid, barbara, bart, bas, ben, bert, bianca, boris, bram, carla, carolien, caroline, cees, chantal, charlotte, chris, christiaan, claudia, coen, cora, cornelis, daan, daniël, danielle, david, dennis, diederik, dirk, eefje, eline, elisabeth, ellen, els, emma, eric, erik, esther, eva, evert, femke, ferdinand, fleur, floor, floris, frank, frans, frederik, geert, gerard, gerda, gert, gerrit, gijs, greet,
      hanneke, hans, harm, harry, hein, helena, hendrik, henk, henri, herman, hugo, ilse, ineke, inge, ingrid, irene, iris, ivo, jaap, jacob, jacqueline, jan, janneke, jasper, jeroen, jesse, jet, jolanda, joep, johan, johanna, johannes, jon, joost, jop, joris, josé, judith, julia, jurgen, karel, karin, karina, kees, kim, klaas, koen, koos, laura, leen, lena, leo, leonie, lianne, lieke, lies, lieve, lisa, lodewijk, lotte, louis, lucas, luc, maaike, maarten, mara, marco, margriet, maria, marianne, marieke, marijke, marijn, marit, marja, mark, marleen, maren,
      marloes, martijn, martin, mathijs, matthijs, maurits, max, menno, merel, michiel, mieke, mirjam, monique, nel, nicole, niek, niels, nienke, nina, noor, olga, otto, pascal, patrick, paul, paula, peter, petra, philip, pien, pieter, piet, pim, rachel, ralph, renate, rené, renske, rianne, rick, rik, rob, robert, robin, roel, roeland, roelof, ronald, rosa, rosanne, ruben, rutger, ruud, sander, sandra, sanne, sara, sarah, saskia, sebastiaan, sem, sigrid, simon, simone, sjoerd, sofie, sophie, stefan, stefanie, steven, stijn, suzanne, sven, sylvia, tamara, teun, theo, thijs, thomas, tijmen, tim, tineke, tjeerd, tom, ton, truus, ursula,
      vera, victor, vincent, wendy, wiebe, wietske, wilhelmina, willem, willemijn, wim, wouter, yvonne, xander
    `),
    places: wordList(`
      amsterdam, rotterdam, den haag, 's-gravenhage, utrecht, eindhoven, groningen, tilburg, almere, breda, nijmegen, arnhem, haarlem, enschede, apeldoorn, amersfoort, zwolle, leiden, maastricht, dordrecht, leeuwarden, middelburg, vlissingen, delft, den bosch, alkmaar, schiphol, zeeland, friesland, drenthe, overijssel, flevoland, gelderland, limburg, noord-holland, zuid-holland, noord-brabant, brabant, vlaanderen, wallonië, antwerpen, gent, brugge, leuven, luik, oostende, brussel, mechelen, hasselt, paramaribo, willemstad,
      moskou, londen, parijs, berlijn, washington, peking, tokio, rome, madrid, kiev, kyiv, ankara, istanbul, jeruzalem, gaza, caïro, teheran, bagdad, damascus, beiroet, riyad, dubai, kaboel, seoul, hanoi, bangkok, sydney, ottawa, havana, caracas, wenen, genève, zürich, praag, warschau, boedapest, boekarest, sofia, athene, belgrado, zagreb, sarajevo, lissabon, dublin, oslo, stockholm, kopenhagen, helsinki, tallinn, riga, vilnius, minsk, tbilisi, bakoe, astana, new york, los angeles, chicago, hongkong, taipei, shanghai,
      münchen, hamburg, keulen, frankfurt, düsseldorf, milaan, barcelona, sint-petersburg, krim, donbas, donetsk, siberië, europa, azië, afrika, amerika, noord-amerika, zuid-amerika, midden-oosten, engeland, schotland, groot-brittannië, vs, verenigde staten, noordzee, oostzee, waddenzee, kremlin
    `),
  },
};
