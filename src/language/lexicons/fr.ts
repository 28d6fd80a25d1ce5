import type { Lexicon } from '../lexicon.ts';
import { namedGroups, wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** French. */
export const french: Lexicon = {
  language: 'fr',
  words: {
    unspaced: false,
    stopWords: wordList(`
      à, afin, ai, ainsi, alors, après, as, au, aucun, aucune, aussi, autre, autres, aux, avait, avant,
      avec, avez, avoir, avons, c'est, ce, ceci, cela, celle, celles, celui, cependant, ces, cet, cette,
      ceux, chaque, chez, comme, comment, contre, d'un, d'une, dans, de, déjà, depuis, des, deux, donc,
      dont, du, elle, elles, en, encore, entre, est, et, étaient, était, étant, été, être, eu, fait,
      faire, il, ils, j'ai, je, jusqu, l'on, la, laquelle, le, lequel, les, leur, leurs, lors, lui, ma,
      mais, me, même, mes, moi, moins, mon, n'est, ne, ni, nos, notre, nous, on, ont, ou, où, par, parce,
      pas, pendant, peu, peut, plus, plusieurs, pour, pourquoi, près, puis, qu'elle, qu'il, qu'ils, qu'on,
      qu'un, qu'une, quand, que, quel, quelle, quelles, quels, qui, quoi, s'est, sa, sans, se, selon,
      sera, ses, si, son, sont, sous, sur, ta, tandis, tant, te, tes, toi, ton, toujours, tous, tout,
      toute, toutes, très, tu, un, une, vers, vos, votre, vous, y
    `),
    abbreviations: wordList(`
      m., mm., mme., mlle., dr., pr., st., ste., etc., p., ex., c.-à-d., cf., env., éd., fig., n., vol.,
      art., av., bd., janv., févr., avr., juil., sept., oct., nov., déc., j.-c., me., mgr., gén., col.,
      cap., lt.
    `),
    synonyms: wordGroups(`
      dit, déclaré, affirmé, indiqué, précisé, souligné
      annoncé, dévoilé
      commencé, débuté
      terminé, achevé
      augmenté, accru, relevé
      réduit, diminué, baissé
      grand, important, vaste
      problème, difficulté
      aide, assistance, soutien
      acheter, acquérir
      presque, quasiment
      environ, près, autour
      gouvernement, exécutif
      négociations, pourparlers, discussions
      attaque, assaut
      entreprise, société, firme
      employés, salariés
      aussi, également
      mais, toutefois, cependant
      arrêter, stopper
      bâtir, construire
    `),
    meanings: `
      accident: accident*, collision*, crash*, dérail*, écras*
      accuse: accus*, reproch*, inculp*
      aid: aid*, assist*, secour*, soutien*, souten*, appui*, appuy*
      agreement: accord*, traité*, pacte*, entente*, convention*
      aircraft: avion*, appareil*, hélicoptère*, vol, vols
      arrest: arrest*, arrêté*, interpell*, détention*, détenu*, prison*, emprisonn*
      attack: attaqu*, assaut*, attentat*, frapp*, bombard*, raid*, tir, tirs
      ban: interdi*, prohib*, bannir*
      begin: début*, commenc*, lanc*, ouvr*, ouvert*, démarr*
      border: frontal*, frontière*, frontier*
      budget: budget*, dépens*, financ*, fonds
      build: constru*, bâti*, érig*
      buy: achat*, achet*, acquér*, acqui*, rachat*, rachet*
      car: voiture*, véhicule*, camion*, bus, autocar*
      cause: caus*, raison*, parce, conséquen*, résult*, provoqu*, entraîn*
      child: enfant*, mineur*, élève*, adolescent*, jeune*
      climate: climat*, réchauffement*, émission*, carbone
      close: ferm*, clôtur*
      company: entreprise*, société*, compagnie*, groupe*, fabricant*, employeur*
      condemn: condamn*, critiqu*, dénonc*, inquiét*, préoccup*, indign*
      continue: continu*, maintien*, mainten*, reste*, rester*, prolong*, permanent*
      cost: coût*, prix, tarif*, cher, chers, frais, factur*
      court: tribuna*, juge*, juger*, jugé*, cour, justice*, procès*, plainte*, verdict*
      crime: crim*, délit*, illéga*, infraction*
      cut: rédui*, rédu*, baiss*, diminu*, coup*, chut*, recul*
      death: mort*, mour*, décès*, décéd*, tué*, tuer*, victime*, meurtr*
      decide: décid*, décision*, ordonn*, impos*, exig*
      defend: défen*, protég*, protec*, sauvegard*
      delay: retard*, report*, attent*, ajourn*
      destroy: détrui*, destruct*, endommag*, dégât*, dévast*, ravag*
      disease: maladi*, malade*, virus*, covid*, pandémi*, infect*, épidémi*
      doctor: médecin*, docteur*, hôpita*, clinique*, santé, infirm*
      drug: drogue*, stupéfiant*, cocaïne*, héroïne*
      earnings: bénéfice*, chiffre, revenu*, recette*, profit*
      economy: économi*, croissance*, récession*, inflation*
      election: élect*, élu, élus, vote*, voter*, voté*, scrutin*, référendum*, suffrage*
      employ: emplo*, embauch*, travail*, salari*, poste*
      end: fin, finir*, fini*, termin*, cess*, arrêt*, expir*, suspen*, lever, levée
      energy: énerg*, électri*, gaz, pétrol*, charbon*, nucléaire*, carburant*
      escape: fuir*, fui*, fuite*, évacu*, déplac*, échapp*
      explosion: explo*, déton*, déflagr*
      fire: feu, feux, incendi*, brûl*, flamme*
      flood: inond*, tempête*, orage*, ouragan*, cyclone*, pluie*, crue*
      food: aliment*, nourrit*, récolte*, céréal*, blé, repas
      fraud: fraud*, corrupt*, corrompu*, escroqu*, blanchiment*, détournement*
      freedom: libr*, liber*, libér*
      government: gouvernement*, autorité*, minist*, administration*
      grow: augment*, hauss*, croî*, accr*, croiss*, renforc*, grimp*, plus, supplémentaire*
      house: maison*, logement*, habit*, appartement*, loyer*, immeuble*, bâtiment*
      inform: inform*, annonc*, communiqu*, révél*, déclar*
      injury: bless*
      inspect: inspect*, contrôl*, vérifi*, examin*, fouill*
      investigate: enquêt*, investig*, instruction*
      law: loi, lois, législat*, règlement*, décret*, légal*
      leave: quitt*, part, parti*, départ*, démission*, retir*, retrait*
      lose: perd*, perdu*, perte*, défait*
      meet: rencontr*, sommet*, entretien*, négoci*, discuss*, discut*, dialogue*, visite*, visiter*, diplomat*
      migration: migra*, immigr*, réfugi*, asile*, expuls*, exil*
      military: militair*, armée*, soldat*, troupe*, forces, marine
      money: argent*, euro*, dollar*, million*, milliard*, pay*, verse*
      oppose: oppos*, rejet*, refus*, contre, résist*, pression*
      own: action*, actionnaire*, participation*, propriétair*, posséd*, détient*, investi*
      parliament: parlement*, assemblée*, sénat*, député*, congrès*
      peace: paix, trêve*, cessez-le-feu*, armistice*
      people: gens, personne*, humain*, citoyen*, habitant*, population*, civil*
      plan: plan, plans, projet*, propos*, intention*, objecti*, stratég*, prév*
      police: polic*, gendarm*, agent*
      president: président*, premier*, chancel*, gouverneur*, dirigeant*
      prevent: empêch*, évit*, prévenir*, prévention*, lutt*, combatt*, endigu*
      promise: promes*, promet*, promi*, engag*, garanti*
      protest: protest*, manifest*, émeut*, rassembl*
      product: produit*, produi*, produc*, fabriqu*
      relation: relation*, lien*, partenair*, allié*, ami, amis, amiti*
      religion: relig*, église*, mosquée*, islam*, musulman*, chrétien*, pape*, évêque*
      rescue: sauv*, sauvet*, surviv*, secour*
      school: école*, université*, scola*, éduc*, enseign*, forma*
      science: scien*, recherche*, chercheur*, étude*, expert*
      secure: sécur*, sûr*, stabil*, ordre
      send: envoi*, envoy*, déploi*, déploy*, fourni*, livr*, offr*, don, dons
      ship: navire*, bateau*, ferry*, cargo*, flotte*
      show: montr*, indiqu*, prouv*, preuve*, démontr*, confirm*
      smuggle: trafic*, trafiqu*, contreband*, passeur*
      sport: match*, équip*, ligue*, champion*, tournoi*, joueu*, entraîneur*, but, buts
      tax: impôt*, tax*, fisc*, douan*
      technology: technolog*, logiciel*, internet*, ligne, numériqu*, plateforme*, ordinateur*
      terror: terror*, extrémis*, djihad*, islamist*
      threat: menac*, avert*, danger*, risqu*, alert*
      trade: commerc*, export*, import*, marché*, échange*
      traffic: circulation*, transport*, train*, route*, aéroport*, port, ports, pont, ponts
      violence: violen*, abus*, agress*, viol, viols, harcèl*
      war: guerre*, conflit*, combat*, bataill*, invasion*, envahi*
      water: eau*, rivière*, fleuve*, lac, lacs, mer, mers
      weapon: arme, armes, missile*, roquett*, drone*, fusil*, munition*
      weather: météo*, chaleur*, températur*, froid*, neig*, sécheress*, vent, vents
      win: gagn*, victoir*, remport*, vainqu*, triomph*
      woman: femme*, mère*, fille*, épous*
      year: an, ans, année*, annuel*
      temporary: tempor*, provisoir*, intérim*
      join: rejoin*, adhér*, adhés*, membre*, conseil*, nomm*, nomin*
      user: utilisat*, client*, consommat*, abonné*
    `,
  },
  page: {
    boilerplateLines: [
      "(?:partager|imprimer|envoyer|sauvegarder|enregistrer|commenter|réagir|écouter|s'abonner|abonnez-vous|s'identifier|s'inscrire|se connecter|connexion)(?: (?:sur|par|cet|l'|l’|à|cette) ?.{0,40})?",
      '(?:temps de lecture|lecture)\\W{0,3}\\d{1,3} ?(?:min\\.?|minutes?)?',
      '\\d{1,3} ?min(?:\\.|utes?)?(?: de lecture)?',
      '[\\d\\s.]+ (?:commentaires?|vues?|partages?|réactions?)',
      '(?:aucun |laisser un |voir les |lire les |ajouter un |poster un )?commentaires?(?: ?\\(?\\d*\\)?)?',
      'aller au contenu.{0,20}',
      '(?:menu|recherche(?:r)?|accueil|navigation|fermer)',
      '(?:inscrivez-vous|abonnez-vous|recevez) .{0,80}',
      'newsletters?',
      '(?:publicité|sponsorisé|contenu sponsorisé|annonce)',
      '(?:lire|voir|en savoir|afficher) (?:la suite|plus)\\W{0,3}',
      '(?:mots[- ]clés|thèmes?|tags?|sujets?|catégories?|rubriques?) ?:.{0,200}',
      '(?:image|photo) \\d+ (?:sur|/) \\d+',
      'il y a (?:\\d+|une?) (?:secondes?|minutes?|heures?|jours?|semaines?|mois)',
      'suivez-nous.{0,60}',
      'tous droits réservés\\W*',
      '(?:mentions légales|politique de confidentialité|nous contacter|haut de page|retour en haut|sommaire)',
      '(?:article )?réservé aux abonnés',
      'copier le lien',
      '(?:suivez|retrouvez|rejoignez)[- ].{1,60} sur (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|bluesky|google news)\\b.{0,100}',
      '(?:cet|ce) (?:article|contenu) vous a(?:-t-il)? plu.{0,80}',
    ],
    endLines: [
      "(?:autres|plus d'|nos|derniers|dernières|les derniers|les dernières)? ?(?:articles?|sujets|contenus|vidéos|actualités) (?:similaires?|liés|associés|connexes|recommandés|populaires|récents|récentes)(?: .{0,40})?:?",
      '(?:à lire|à voir|lire|voir)(?: aussi| également| ensuite)\\W{0,3}',
      "(?:sur le même (?:sujet|thème)|dans la même rubrique|vous (?:aimerez|pourriez|devriez|allez) .{0,40}|les plus (?:lus|lues|populaires|partagés|vus).{0,30}|à ne pas manquer|nos recommandations|recommandés? pour vous|plus d'articles|dans l'actualité|à la une)\\W{0,3}",
      '(?:retour )?(?:en )?haut(?: de (?:la )?page)?',
      "à propos de l'auteur.{0,40}",
      '(?:article|billet) (?:précédent|suivant)\\b.{0,120}',
      '(?:\\d+ )?commentaires?(?: \\(\\d+\\))?',
      '(?:laisser|écrire|ajouter) un commentaire',
      "navigation de l'article",
    ],
    promotionPrefixes: [
      '(?:à lire|à voir|lire|voir|à écouter|à découvrir)(?: aussi| également| plus)? ?:',
      '(?:lire|voir) (?:aussi|également)\\b',
      '(?:sur le même sujet|à relire|article lié|notre dossier|pour aller plus loin) ?:',
    ],
    bylinePrefixes: [
      'par',
      'un article de',
      'propos recueillis par',
      'publié par',
      'écrit par',
      'rédigé par',
      'auteur :',
      'auteur:',
      'auteurs :',
      'texte :',
    ],
    photoCredits: [
      'photo',
      'photos',
      'crédit photo',
      'crédits photo',
      'crédit',
      'crédits',
      'image',
      'photographe',
      "photo d'illustration",
      "photo d'archives",
      'illustration',
      'photographie',
      'légende',
    ],
    announcementLabels: wordList(
      'contact presse, contacts presse, contact médias, contacts médias, service de presse, relations presse, relations médias, note aux rédactions, communiqué de presse, pour diffusion immédiate',
    ),
    textCredits: [
      'source',
      'sources',
      'avec',
      "publié à l'origine dans",
      'publié initialement dans',
      'publié initialement sur',
      'initialement publié',
      'cet article a été publié',
      'cet article est paru',
      "cet article a d'abord été publié",
      'cet article a initialement été publié',
      'cet article a été initialement publié',
      "cet article est d'abord paru",
      "article paru à l'origine dans",
      "article publié à l'origine par",
      'traduit de',
      'paru dans',
      'reprise de',
      'article original',
      "l'article original",
      'via',
    ],
    fullTextElsewhere: [
      '(?:article|texte|entretien|version) (?:complet|complète|intégral|intégrale|original|originale)(?: \\([^()]{1,30}\\))? (?:sur|dans|chez|ici)\\b.{0,80}',
      "(?:pour )?(?:lire|retrouvez|retrouver|voir|télécharger) (?:la suite de )?l'(?:article|intégralité)\\b.{0,100}",
      "(?:l')?article (?:complet|intégral|original)\\b.{0,80}",
      'lire la suite (?:sur|dans|chez) .{1,80}',
    ],
    aggregatorNotices: [
      '.{0,80}\\best un agrégateur\\b',
      '.{0,120}\\b(?:généré|publié|repris|importé) automatiquement\\b',
      '.{0,120}\\btous les (?:contenus|articles|droits) appartiennent à leurs (?:auteurs|propriétaires)\\b',
    ],
    callsToAction: [
      "(?:je )?m'(?:abonne|inscris)\\b.{0,30}",
      "s'(?:abonner|inscrire)\\b.{0,30}",
      '(?:abonnez|inscrivez)-vous\\b.{0,40}',
      '(?:recevoir|découvrir) (?:la|nos|notre) (?:newsletters?|lettre)\\b.{0,30}',
      '(?:faire un don|je donne|devenir membre|essai gratuit)',
    ],
    legalNotices: [
      'tous droits (?:de reproduction )?réservés',
      '(?:reproduction|diffusion|rediffusion) .{0,40}(?:interdite|réservée)',
      "(?:protégée?s?) par (?:le droit|les droits) d'auteur",
      'toute (?:reproduction|utilisation|reprise) .{0,60}(?:interdite|autorisation|accord)',
    ],
    corrections: [
      'correction',
      'correctif',
      'rectificatif',
      'erratum',
      'note de la rédaction',
      'ndlr',
      'mise à jour',
      'cet article a été corrigé',
      'cet article a été modifié',
      'cet article a été mis à jour',
      'une version précédente',
    ],
    publishedLabels: [
      'publié',
      'publié le',
      'publié à',
      'paru le',
      'date',
      'mis en ligne',
      'mis en ligne le',
      'créé le',
      'posté le',
    ],
    modifiedLabels: [
      'mis à jour',
      'mis à jour le',
      'modifié',
      'modifié le',
      'mis à jour à',
      'dernière mise à jour',
      'actualisé le',
    ],
    previousLabels: ['précédent', 'article précédent', 'billet précédent'],
    nextLabels: ['suivant', 'article suivant', 'billet suivant'],
  },
  quotation: {
    marks: [
      ['«', '»'],
      ['“', '”'],
      ['‹', '›'],
      ['"', '"'],
    ],
    verbs: wordList(`
      dit, disent, disait, disaient, dirent, dire, déclare, déclarent, déclaré, déclarait, déclara, affirme,
      affirment, affirmé, affirmait, affirma, annonce, annoncent, annoncé, annonçait, annonça, explique,
      expliquent, expliqué, expliquait, expliqua, ajoute, ajoutent, ajouté, ajoutait, ajouta, assure,
      assurent, assuré, assurait, assura, indique, indiquent, indiqué, indiquait, indiqua, précise, précisent,
      précisé, précisait, précisa, souligne, soulignent, souligné, soulignait, souligna, écrit, écrivent,
      écrivait, écrivit, estime, estiment, estimé, estimait, raconte, racontent, raconté, racontait, rapporte,
      rapportent, rapporté, rapportait, rappelle, rappellent, rappelé, rappelait, rappela, reconnaît,
      reconnaissent, reconnu, reconnaissait, répond, répondent, répondu, répondait, répondit, répète,
      répètent, répété, révèle, révèlent, révélé, confirme, confirment, confirmé, confirmait, promet,
      promettent, promis, prévient, préviennent, prévenu, avertit, averti, avertissent, insiste, insistent,
      insisté, note, notent, noté, notait, observe, observent, observé, remarque, remarquent, remarqué, lance,
      lancent, lancé, lançait, lança, martèle, martelé, glisse, glissé, confie, confient, confié, confiait,
      témoigne, témoignent, témoigné, demande, demandent, demandé, demandait, demanda, commente, commentent,
      commenté, conclut, concluent, conclu, poursuit, poursuivent, poursuivi, renchérit, renchéri, résume,
      résumé, soutient, soutiennent, soutenu, prétend, prétendent, prétendu, nie, nient, nié, dément,
      démentent, démenti, admet, admettent, admis, avoue, avoué, concède, concédé, plaide, plaidé, argumente,
      argue, argué, évoque, évoqué, cite, citent, cité, tweete, tweeté, publie, publié, signale, signalé,
      mentionne, proclame, proclamé, clame, clamé, crie, crié, s'exclame, exclamé, interroge, s'interroge,
      détaille, détaillé, suggère, suggéré, laisse, fait, savoir, relate, relaté, décrit, décrivent, jure,
      juré, faisait,
      félicite, félicité, réjouit, réjoui, ironise, ironisé, tempère, tempéré, rétorque, rétorqué, répliqué, fustige, fustigé, indigné, alarmé, souvient, souvenu, soupire, soupiré, plaisanté, lâché, tranché, abonde, abondé, complété, tonné
    `),
    stanceVerbs: wordList(`
      pense, pensent, pensé, pensait, croit, croient, cru, croyait, espère, espèrent, espéré, espérait,
      craint, craignent, craignait, redoute, redoutent, souhaite, souhaitent, souhaité, souhaitait, veut,
      veulent, voulu, voulait, attend, attendent, considère, considèrent, considéré, juge, jugent, jugé,
      critique, critiquent, critiqué, dénonce, dénoncent, dénoncé, dénonçait, condamne, condamnent, condamné,
      salue, saluent, salué, exige, exigent, exigé, réclame, réclament, réclamé, accuse, accusent, accusé,
      refuse, refusent, refusé, rejette, rejettent, rejeté, propose, proposent, proposé, recommande,
      recommandent, recommandé, prévoit, prévoient, prévu, décide, décident, décidé, menace, menacent, menacé,
      appelle, appellent, appelé, regrette, regrettent, regretté, déplore, déplorent, déploré, soupçonne,
      doute, doutent, montre, montrent, montré, sait, savent, défend, défendent, défendu, encourage, invite,
      invité, qualifie, qualifié, s'inquiète, s'attend
    `),
    participles: wordList(`
      ajoutant, affirmant, expliquant, précisant, déclarant, assurant, indiquant, soulignant, estimant,
      disant, rappelant, annonçant, évoquant, citant, dénonçant, accusant, reconnaissant, promettant,
      espérant, demandant, insistant, confirmant, notant
    `),
    nounLike: wordList(`
      note, notes, annonce, annonces, demande, demandes, rapporte, publie, cite, lance, laisse, fait,
      critique, juge, montre, appelle, attend, propose, conclut, décide, explique, doute, menace, précise,
      remarque, observe, commente, accuse, savoir, dit
    `),
    addresseeVerbs: [],
    phrases: wordList("selon, d'après, pour, aux yeux de, de l'avis de, au dire de, de source"),
    phrasesAfter: [],
    sourcePrepositions: [],
    sourceNouns: [],
    reportAdverbs: [],
    sentencePronouns: [],
    infinitiveMarkers: [],
    complementisers: wordList("que, qu', si, qu'il, qu'elle, qu'ils, qu'elles, qu'un, qu'une, qu'on"),
    roles: wordList(`
      porte-parole, ministre, ministres, président, présidente, premier, chancelier, chancelière, secrétaire,
      sénateur, sénatrice, gouverneur, maire, député, députée, élu, élue, diplomate, diplomates, ambassadeur,
      ambassadrice, analyste, analystes, expert, experte, experts, économiste, professeur, professeure,
      chercheur, chercheuse, chercheurs, scientifique, auteur, autrice, journaliste, journalistes, rédacteur,
      conseiller, conseillère, avocat, avocate, procureur, procureure, juge, police, policier, gendarme,
      témoin, témoins, habitant, habitante, habitants, militant, militante, dirigeant, dirigeante, chef,
      cheffe, directeur, directrice, responsable, responsables, patron, patronne, fondateur, fondatrice,
      entraîneur, joueur, général, colonel, commandant, soldat, médecin, infirmière, enseignant, étudiant,
      étudiante, ouvrier, agriculteur, source, sources, proche, opposant, critique, membre, candidat,
      candidate, représentant, représentante, fonctionnaire, officiel, officielle, gouvernement, ministère,
      agence, autorités, parti, syndicat, entreprise, banque, tribunal, rapport, étude, sondage, journal,
      quotidien, homme, femme, mère, père, frère, sœur, fils, fille
    `),
    pronouns: wordList('il, elle, ils, elles, on, nous, je, qui, certains, beaucoup'),
    feminine: wordList('elle, elles'),
    masculine: wordList('il, ils'),
    plural: wordList('ils, elles, nous'),
    auxiliaries: wordList(`
      a, ont, avait, avaient, aura, auront, aurait, est, sont, était, étaient, sera, seront, serait, être,
      été, avoir, eu, peut, peuvent, pourrait, doit, doivent, devrait, va, vont, n'a, n'ont, n'est, ne, pas,
      s'est, se, m'a, l'a, n'avait
    `),
    passives: wordList('est, sont, était, étaient, été, fut'),
    adverbs: wordList(`
      aussi, ensuite, encore, déjà, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, demain,
      aujourd'hui, notamment, également, toutefois, cependant, enfin, récemment, publiquement, clairement,
      toujours, jamais, pourtant, alors, ainsi, plus, tard, t-il, t-elle, -t-il, -t-elle, par
    `),
    adverbEndings: wordList('ellement, iquement, ivement, ablement, eusement, lièrement, amment, emment'),
    notAdverbs: wordList('gouvernement'),
    determiners: wordList(`
      le, la, les, l', un, une, des, du, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, mon, ma,
      plusieurs, deux, trois, quatre, cinq, certains, chaque, aucun, aucune
    `),
    obliques: [],
    prepositions: wordList(`
      dans, en, sur, sous, par, pour, avec, sans, après, avant, pendant, depuis, lors, vers, chez, contre,
      entre, devant, à, au, aux, dès, jusque, selon, malgré
    `),
    verbParticles: [],
    occasions: wordList(
      'communiqué, entretien, interview, message, discours, lettre, vidéo, tweet, conférence',
    ),
    nounPrepositions: wordList("de, du, des, d', à, au, aux, pour, en, chez"),
    conjunctions: wordList('et, ou, mais, ni'),
    subordinators: wordList(`
      que, qui, dont, où, quand, lorsque, lorsqu'il, parce, puisque, car, si, comme, tandis, alors, afin,
      bien, quoique
    `),
    mannerWords: wordList('comme, ainsi que'),
    commaBeforeClause: false,
    capitalNouns: false,
    verbSecond: false,
    verbFirst: false,
    subjectParticles: [],
    verbFinal: false,
    commaWithinQuote: true,
    separableVerbs: namedGroups(`
      fait faisait: savoir
    `),
    reportedMood: [],
    continuedMood: wordList('aurait, auraient, serait, seraient, devrait, devraient, pourrait, pourraient'),
    negations: wordList("ne, n', pas, jamais, aucun, aucune, rien, personne, ni, sans"),
    opposites: wordList(`
      augmenter/baisser, hausse/baisse, plus/moins, gagner/perdre, accepter/refuser, autoriser/interdire,
      confirmer/démentir, ouvrir/fermer, commencer/finir, vrai/faux, bon/mauvais, fort/faible,
      toujours/jamais, coupable/innocent, ami/ennemi, possible/impossible, guerre/paix, acheter/vendre
    `),
  },
  numbers: {
    decimalSeparator: ',',
    cardinals: wordNumbers(
      `zéro 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13,
      quatorze 14, quinze 15, seize 16, dix-sept 17, dix-huit 18, dix-neuf 19, vingt 20, trente 30, quarante 40, cinquante 50,
      soixante 60, soixante-dix 70, quatre-vingts 80, quatre-vingt 80, quatre-vingt-dix 90, septante 70, huitante 80, nonante 90,
      dizaine 10, douzaine 12, quinzaine 15, vingtaine 20, trentaine 30, quarantaine 40, cinquantaine 50, soixantaine 60, centaine 100`,
    ),
    compounds: false,
    joiners: ['et'],
    magnitudes: wordNumbers(
      `cent 100, cents 100, douzaines 12, dizaines 10, centaines 100, mille 1e3, md 1e9, mds 1e9, million 1e6, millions 1e6, milliard 1e9, milliards 1e9, billion 1e12, billions 1e12, millier 1e3`,
    ),
    alone: wordList('mille'),
    fractions: wordNumbers(
      'moitié 0.5, demi 0.5, demie 0.5, tiers 0.3333333333333333, quart 0.25, quarts 0.25, cinquième 0.2, cinquièmes 0.2, dixième 0.1, dixièmes 0.1',
    ),
    halves: wordList('et demi, et demie'),
    shares: wordList('sur'),
    nounShares: wordList('sur'),
    minus: ['moins'],
    plus: ['plus'],
    vague: wordNumbers('plusieurs 2, quelques 2, dizaines 20, douzaines 24, centaines 100, milliers 1e3'),
    approximately: wordList(
      "environ, près de, près d', presque, quelque, autour de, à peu près, quasiment, une, approximativement",
    ),
    moreThan: wordList("plus de, plus d', au moins, au-delà de, au-dessus de, pas moins de"),
    lessThan: wordList("moins de, moins d', au plus, jusqu'à, au maximum, pas plus de, sous"),
    orMore: wordList('ou plus, et plus, au moins'),
    orLess: wordList('ou moins, au plus'),
    orSo: wordList('environ'),
    rangeOpeners: wordList('entre, de'),
    rangeJoiners: wordList('à, et, ou'),
    levels: wordList('à, entre'),
    up: wordList(
      'hausse, augmenté, augmentée, augmentés, augmentées, augmentent, progressent, grimpe, bondit, augmentation, augmente, progressé, progression, progresse, grimpé, gagné, bondi, relevé, croissance, croît',
    ),
    down: wordList(
      'baisse, baissé, baissée, baissés, baissent, diminue, diminuent, reculent, chutent, diminué, diminution, recul, reculé, recule, chuté, chute, perdu, réduit, réduction, tombé',
    ),
    byWords: [],
    multiples: wordList('fois'),
    units: wordCodes(
      `mètres cubes m3, mètre cube m3, kilomètres cubes km3, nœuds [kn_i], nœud [kn_i], mille marin [nmi_i], centimètre cm, cent {cent}, cents {cent}, dollar USD, dollars USD, livre GBP, livres GBP, euro EUR, euros EUR, yen JPY, yens JPY, yuan CNY, yuans CNY, rouble RUB, roubles RUB,
      franc CHF, francs CHF, pour cent %, points [pp], mille [mi_i], milles [mi_i], pied [ft_i], pieds [ft_i], tonne t, tonnes t, mètre m, mètres m,
      kilomètre km, kilomètres km, kilo kg, kilos kg, kilogrammes kg, grammes g, hectare har, hectares har, baril [bbl_us], barils [bbl_us],
      litre L, litres L, kilomètres carrés km2, mètres carrés m2, an a, ans a, année a, années a, mois mo, semaine wk, semaines wk, jour d, jours d,
      heure h, heures h, minute min, minutes min, seconde s, secondes s, degrés Cel, mégawatts MW, gigawatts GW, gallon [gal_us], gallons [gal_us], acre [acr_us], acres [acr_us], pieds cubes [ft_i]3, décimètre dm, hectomètre hm, microgrammes ug, milligrammes mg, watts W, volts V, mark DEM, tonnes métriques t, milles marins [nmi_i], centimètres cm`,
    ),
    hundredths: wordList('cent, cents, centime, centimes'),
    tenths: [],
    weighing: wordList('pèse, pesait, pesant, poids, bébé, kilos'),
    totals: wordList('un total de, une moyenne de, au total'),
    dimensions: [],
    clockWords: wordList('h, heures du matin'),
    relativeTime: wordList('plus, après, auparavant, avant'),
    parts: wordList('dont, parmi lesquels, y compris'),
    rest: wordList("autres, autre, supplémentaires, nouveaux, nouvelles, d’entre eux, d'entre eux"),
    tolls: {
      dead: wordList(
        'morts, mort, morte, mortes, décès, décédées, décédés, tués, tué, tuées, péri, victimes, bilan, noyées, noyés',
      ),
      injured: wordList('blessés, blessées, blessé, blessée'),
      missing: wordList('disparus, disparues, disparu, manquent, introuvables'),
    },
    unitEndings: [],
    perWords: wordList("par, à l'"),
    ofWords: wordList("de, d', du, des, pour, à, en"),
    labels: wordList('article, page, chapitre, numéro, groupe, vol, phase, ligne, chaîne, saison'),
    notNumbers: [],
  },
  citation: {
    translationCredits: wordList(
      'traduit de, traduit du, traduit par, traduite du, traduction :, traduction de',
    ),
    reportingVerbs: wordList(`
      a déclaré, déclare, déclarait, a confié, rapporte, rapportait, rapportent, a rapporté, ont rapporté, rapporté, annonce, annonçait,
      a annoncé, annoncé, écrit, écrivait, a écrit, écrivent, affirme, affirmait, a affirmé, affirment,
      indique, indiquait, a indiqué, indiqué, révèle, révélait, a révélé, révélé, révèlent, précise,
      précisait, a précisé, explique, expliquait, a expliqué, souligne, soulignait, a souligné, signale,
      signalait, a signalé, relate, relatait, a relaté, publie, publiait, a publié, publiaient, publient,
      cite, citait, dit, a dit, disait, estime, estimait, a estimé, assure, assurait, a assuré, note,
      notait, mande, mandent, apprend, a appris, confirme, confirmait, a confirmé, ajoute, ajoutait,
      raconte, racontait, a raconté, croit savoir, dévoile, dévoilait, a dévoilé, détaille, avance,
      avançait, évoque, titre, titrait, rappelle, reçoit, télégraphie, dément, communique, donne
    `),
    cuesBefore: wordList(`
      selon, d'après, selon les informations de, selon les informations du, d'après les informations de,
      citant, cité par, citée par, cités par, citées par, rapporté par, rapportée par, rapportés par,
      rapportées par, révélé par, révélée par, révélées par, relayé par, relayée par, publié par,
      publiée par, publiés par, publiées par, publié dans, publiée dans, paru dans, parue dans,
      diffusé par, diffusée par, article de, article du, article dans, enquête de, enquête du,
      information de, information du, informations de, informations du, dépêche de, dépêche du, dépêche,
      dépêches de, tribune dans, tribune au, repris par, reprise par, source, comme l'a rapporté, comme l'a révélé, comme l'a indiqué,
      comme le rapporte, comme le révèle, à en croire, sondage pour, sondage de, correspondant de, version d', version de, révélés par, annoncé par, annoncée par, annoncés par, annoncées par, relayés par, relayées par, diffusés par, diffusées par, repriss par, reprises par, confirmé par, confirmée par, confirmés par, confirmées par, dévoilé par, dévoilée par, dévoilés par, dévoilées par, dans les colonnes de, dans les colonnes du, dans les pages de, dans les pages du, sur le plateau de, sur l'antenne de, à l'antenne de, invité de, invitée de
    `),
    cuesAfter: wordList('citant, qui cite'),
    tellingCues: wordList(`
      a déclaré à, déclaré à, a dit à, dit à, a indiqué à, indiqué à, a affirmé à, affirmé à, a confié à,
      confié à, confie à, a expliqué à, expliqué à, explique à, a précisé à, précisé à, a assuré à,
      assuré à, a raconté à, raconte à, dans un entretien à, dans un entretien au,
      dans un entretien avec, entretien à, entretien au, entretien avec, entretien accordé à,
      entretien accordé au, entretien accordé aux, interview accordée aux, entretien aux, interview aux, interview à, interview au, interview accordée à, interview accordée au,
      interrogé par, interrogée par, interrogés par, joint par, jointe par, contacté par, contactée par,
      contactés par, consulté par, consultée par, consultés par, consultées par, obtenu par, obtenus par,
      au micro de, auprès de, auprès du, vu par, obtenue par, obtenues par, contactées par, interrogées par, joints par, jointes par, examiné par, examinée par, examinés par, examinées par, analysé par, analysée par, analysés par, analysées par, vue par, vus par, vues par
    `),
    sayingVerbs: wordList(
      'a dit, dit, a déclaré, déclare, a indiqué, indique, a affirmé, affirme, a confié, confie, a expliqué, explique, a précisé, précise, a assuré, assure, a raconté, raconte, a confirmé, confirme, a reconnu, reconnaît, a répondu, répond, a décrit, a décrites, a décrits, a avoué, a admis, ont dit, ont déclaré, ont indiqué, ont confié, a dit, a annoncé, a affirmé, a raconté, a confirmé, interrogé, interrogée, interrogés, interrogées, invité, invitée',
    ),
    addressing: wordList("à, à l', à la, au, aux, auprès de, auprès du, auprès de l'"),
    onAir: wordList('sur'),
    addressingBehind: [],
    selfWords: [],
    learningCues: wordList(
      "a appris, a pu consulter, a consulté, a obtenu, s'est procuré, croit savoir, a eu copie, a eu accès, a eu connaissance, a pris connaissance, a obtenu copie, avait appris, avait obtenu, avait consulté",
    ),
    agentWords: wordList('par'),
    citingWords: wordList(
      "citant, en citant, qui cite, qui citait, cite, citait, reprenant, en se référant à, se référant à, s'appuyant sur",
    ),
    citingBehind: [],
    quotedByWords: wordList(
      'cité par, citée par, cités par, citées par, relayé par, relayée par, repris par, reprise par',
    ),
    backReferences: {
      press: wordList(
        "le journal, le quotidien, l'hebdomadaire, le magazine, le mensuel, le tabloïd, au journal, au quotidien, du journal, du quotidien",
      ),
      agency: wordList("l'agence, l'agence de presse"),
      broadcaster: wordList('la chaîne, la radio, la télévision'),
      any: wordList("le média, le site, le site d'information, la publication, au site, au média"),
      work: wordList("l'article, l'enquête"),
    },
    titling: wordList('intitulé, intitulée, sous le titre, titré'),
    workNouns: wordList(`
      article, articles, enquête, enquêtes, reportage, dépêche, dépêches, information, informations,
      entretien, interview, sondage, tribune, éditorial, révélations, chronique, analyse, une, version,
      correspondant
    `),
    plainCues: wordList(`
      selon, d'après, rapporte, rapportait, rapportent, a rapporté, ont rapporté, rapporté, rapporté par, indique,
      indiquait, a indiqué, indiqué, révèle, révélait, a révélé, révélé, révèlent, révélé par, écrit, écrivait, a écrit,
      écrivent, signale, a signalé, relate, a relaté, publie, a publié, apprend, a appris, croit savoir, dévoile,
      a dévoilé, annonce, a annoncé, cité par, citant, mande, :
    `),
    measureNouns: wordList(
      'sondage, sondages, baromètre, décompte, comptage, estimation, estimations, projection, interrogés, sondés',
    ),
    agencyMarks: wordList('agences'),
    outletNouns: wordList(`
      journal, quotidien, hebdomadaire, mensuel, magazine, agence, agence de presse,
      agence télégraphique, chaîne, chaîne de télévision, télévision, radio, média, site,
      site d'information, tabloïd, revue, portail
    `),
    staffNouns: wordList(`
      journaliste, journalistes, correspondant, correspondante, correspondants, reporter, reporters,
      envoyé spécial, envoyée spéciale, rédacteur, rédactrice, éditorialiste, chroniqueur, chroniqueuse,
      rédaction, présentateur, présentatrice
    `),
    pictureWords: wordList(`
      photo, photos, photographe, photographie, image, images, crédit, légende, illustration, capture,
      getty, téléphoto, bélino, bélinogramme
    `),
    ownReporting: wordList(`
      à notre magazine, à notre reporter, à notre envoyé spécial, à notre envoyée spéciale,
      nous a dit, nous a déclaré, nous a confié, nous a expliqué, nous a affirmé, nous a indiqué,
      nous a assuré, nous a raconté, nous a-t-il, nous a-t-elle, nous ont dit, nous assure, nous explique,
      nous confie, nous confirme, nous raconte, à notre journal, à notre rédaction,
      à notre correspondant, à notre correspondante, notre correspondant, notre correspondante,
      notre envoyé spécial, notre envoyée spéciale, nos informations, selon nos informations,
      nos confidences, avons pu consulter, avons appris, nos journalistes, notre reporter
    `),
  },
  names: {
    titles: wordList(`
      m, mm, mme, mlle, monsieur, madame, mademoiselle, dr, docteur, professeur, maître, me, mgr,
      président, présidente, vice-président, vice-présidente, chancelier, chancelière, ministre, premier
      ministre, première ministre, secrétaire, secrétaire d'état, secrétaire général, secrétaire générale,
      ambassadeur, ambassadrice, gouverneur, gouverneure, sénateur, sénatrice, député, députée, maire,
      préfet, préfète, commissaire, juge, procureur, procureure, général, colonel, commandant, capitaine,
      lieutenant, amiral, directeur, directrice, pdg, patron, patronne, chef, cheffe, porte-parole,
      dirigeant, dirigeante, leader, roi, reine, prince, princesse, comte, comtesse, pape, cardinal,
      évêque, archevêque, imam, analyste, économiste, auteur, autrice, acteur, actrice, chanteur,
      chanteuse, entraîneur, sélectionneur, ingénieur, ingénieure, avocat, avocate, géologue, biologiste,
      historien, historienne
    `),
    particles: wordList(`
      de, du, des, d', la, le, les, et, van, von, der, bin, ben, ibn, al, el, di, da
    `),
    notNames: wordList(`
      lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin,
      juillet, août, septembre, octobre, novembre, décembre, photo, vidéo, image, lire, je, nous
    `),
    organisationWords: wordList(`
      ministère, département, agence, autorité, commission, comité, conseil, cour, tribunal, parlement,
      sénat, assemblée, assemblée nationale, bureau, institut, université, école, académie, fondation,
      association, fédération, union, ligue, parti, front, mouvement, banque, fonds, groupe, compagnie,
      société, sa, sarl, sas, police, armée, gendarmerie, marine, organisation, centre, réseau, presse,
      journal, quotidien, gazette, courrier, tribune, télévision, radio, hôpital, musée, club, syndicat,
      nations, office, service, chambre, observatoire
    `),
    givenNames: wordList(`
      adrien, agnès, alain, albert, alexandre, alexandra, alice, aline, amélie, anaïs, andré, anne, annie,
      antoine, arnaud, arthur, audrey, aurélie, baptiste, béatrice, benjamin, benoît, bernard, bertrand,
      brigitte, bruno, camille, catherine, cécile, céline, charles, charlotte, chloé, christelle,
      christian, christine, christophe, claire, claude, clément, corinne, cyril, damien, daniel, danielle,
      david, delphine, denis, didier, dominique, édouard, élise, élisabeth, elsa, émile, émilie, emmanuel,
      emmanuelle, éric, estelle, étienne, eva, fabien, fabrice, florence, florian, françois, françoise,
      franck, frédéric, gabriel, gaëlle, gérard, gilles, grégory, guillaume, guy, hélène, henri, hervé,
      hugo, inès, isabelle, jacqueline, jacques, jean, jeanne, jérôme, joël, jules, julie, julien,
      juliette, karine, laurence, laurent, léa, léon, lionel, louis, louise, luc, lucas, lucie, madeleine,
      manon, marc, marcel, margaux, marguerite, marie, marine, marion, marthe, martin, martine, mathieu,
      mathilde, matthieu, maurice, maxime, michel, michèle, monique, muriel, nadine, nathalie, nicolas,
      nicole, noël, nora, odile, olivier, oriane, pascal, patrice, patricia, patrick, paul, pauline,
      philippe, pierre, quentin, rachel, raphaël, raymond, rémi, rémy, renaud, rené, robert, roger,
      roland, romain, samuel, sandrine, sarah, sébastien, serge, simon, simone, solène, sophie, stéphane,
      stéphanie, sylvain, sylvie, théo, thérèse, thibault, thierry, thomas, valentin, valérie, vincent,
      virginie, xavier, yann, yves, yvonne, zoé
    `),
    places: wordList(`
      moscou, londres, paris, berlin, washington, bruxelles, pékin, tokyo, rome, madrid, kiev, kyiv,
      ankara, istanbul, new delhi, jérusalem, gaza, le caire, téhéran, bagdad, damas, beyrouth, riyad,
      dubaï, doha, kaboul, séoul, hanoï, bangkok, sydney, ottawa, montréal, québec, la havane, caracas,
      vienne, genève, zurich, berne, prague, varsovie, budapest, bucarest, sofia, athènes, belgrade,
      zagreb, sarajevo, lisbonne, dublin, oslo, stockholm, copenhague, helsinki, tallinn, riga, vilnius,
      minsk, tbilissi, erevan, bakou, astana, almaty, tachkent, bichkek, new york, los angeles, chicago,
      hong kong, taipei, shanghai, munich, hambourg, francfort, milan, barcelone, marseille, lyon,
      toulouse, nice, nantes, strasbourg, bordeaux, lille, rennes, saint-pétersbourg, crimée, donbass,
      donetsk, louhansk, sibérie, europe, asie, afrique, amérique, asie centrale, proche-orient,
      moyen-orient, angleterre, écosse, grande-bretagne, usa, pacifique, atlantique, méditerranée,
      baltique, caucase, balkans, kremlin, bretagne, normandie, provence, corse, alger, tunis, rabat,
      dakar
    `),
  },
};
