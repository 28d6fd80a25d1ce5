import { wordGroups, wordList } from '../../../src/language/word-list.ts';
import { type Grammar, lines } from './grammar.ts';

export const fr: Grammar = {
  language: 'fr',
  spell: (name) => name,
  events: wordGroups(`
    un incendie, l’incendie, de l’incendie, un incendie a éclaté
    une explosion, l’explosion, de l’explosion, une explosion s’est produite
    un effondrement, l’effondrement, de l’effondrement, un toit s’est effondré
    une fuite de gaz, la fuite, de la fuite, du gaz s’est échappé
    une inondation, l’inondation, de l’inondation, une inondation est survenue
    une panne de courant, la panne, de la panne, le courant a été coupé
    une fuite d’acide, la fuite, de la fuite, de l’acide s’est répandu
    un glissement de terrain, le glissement, du glissement, un glissement de terrain est survenu
  `),
  facilities: wordGroups(`
    le terminal des ferries, au terminal des ferries
    la papeterie, à la papeterie
    l’hôpital pour enfants, à l’hôpital pour enfants
    l’opéra, à l’opéra
    la mine de cuivre, à la mine de cuivre
    l’aciérie, à l’aciérie
    le dépôt de céréales, au dépôt de céréales
    le laboratoire de vaccins, au laboratoire de vaccins
    le dépôt d’autobus, au dépôt d’autobus
    la prison, à la prison
  `),
  roles: wordList(
    'le maire, le procureur, le chef des pompiers, le syndicaliste, l’ingénieur en chef, le gouverneur, le médecin-chef, l’inspecteur de sécurité',
  ),
  parts: wordList('ventilateur, câble, roulement, réducteur'),
  company: '{name} Énergie',
  weekdays: wordList('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
  months: wordList(
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  ),
  titles: [
    '{Hurt} blessés dans {event} {at} de {place}',
    '{Place} : {event} fait {hurt} blessés',
    'Ce que l’on sait de l’accident de {place}',
    '{Place} cherche des réponses',
  ],
  leads: [
    '[Au moins |]{hurt} personnes ont été blessées {weekday} lorsque {happened} {at} de {place}[, selon les autorités|, ont indiqué les secours|].',
    '{Event} {at} de {place} a fait {hurt} blessés {weekday}[, ont annoncé les autorités|].',
    '[Les secours|Les pompiers] ont conduit {hurt} personnes [à l’hôpital|dans des cliniques] {weekday} après {event} {at} de {place}.',
  ],
  facts: {
    casualties: [
      '[Parmi les blessés|Parmi eux], {critical} sont [dans un état critique|en soins intensifs], [a précisé l’hôpital de {place}|ont précisé des médecins].',
      '{Critical} des victimes [luttaient|luttaient encore] pour leur vie [dans la soirée|dans la nuit], [selon les médecins|d’après les médecins].',
    ],
    cause: [
      '[Les enquêteurs|Les experts de la police] [soupçonnent|pensent] qu’un {part} [usé|défectueux] a [provoqué|causé] l’accident.',
      'Un {part} qui n’avait pas été [contrôlé|entretenu] depuis {yearChecked} serait à l’origine {ofEvent}.',
    ],
    cost: [
      '{Org} [évalue|estime] les dégâts à {cost} millions d’euros.',
      'Les dégâts [s’élèvent|se montent] à [environ |]{cost} millions d’euros, [selon {org}|a indiqué {org}].',
    ],
    history: [
      'En {yearBefore}, {deadBefore} personnes [étaient mortes|avaient péri] dans un accident [semblable|comparable] en {region}.',
      'C’est le pire accident en {region} depuis {yearBefore}, lorsque {deadBefore} personnes avaient [perdu la vie|été tuées].',
    ],
    evacuation: [
      '[Environ|Quelque] {evacuated} [riverains|habitants] ont dû quitter leur logement [pour la nuit|jusqu’au matin].',
      '[La police|L’armée] a évacué les rues voisines, et {evacuated} personnes ont [dormi|passé la nuit] dans des [écoles|gymnases].',
    ],
    promise: [
      '{Org} a [promis|annoncé] {help} euros à chaque famille[ touchée|].',
      'Chaque famille doit [recevoir|toucher] {help} euros [dans les semaines à venir|sans délai], [a annoncé {org}|selon {org}].',
    ],
    closure: [
      'La route [de {place} à {place2}|entre {place} et {place2}] [reste|est] fermée sur {km} kilomètres.',
      '[Les camions et les cars|Les automobilistes] doivent faire un détour de {km} kilomètres par {place2}.',
    ],
    inquiry: [
      'Une commission de {experts} experts doit [rendre son rapport|présenter ses conclusions] en {month}.',
      'Le parquet a ouvert une enquête ; [les premiers résultats sont attendus|un premier rapport est attendu] en {month}.',
    ],
    background: [
      '{Facility}, [construit|ouvert] en {yearBuilt}, [emploie|fait travailler] {employees} personnes.',
      '{Employees} personnes travaillent {at}, [inauguré|mis en service] en {yearBuilt}.',
    ],
  },
  said: [
    '« {quote} », a [déclaré|dit] {role}, {person}.',
    '{Role}, {person}, a [déclaré|affirmé] : « {quote}. »',
    '« {quote} », a expliqué {person}, {role}, devant [la presse|des journalistes].',
  ],
  saidIndirectly: ['{Role}, {person}, a [déclaré|expliqué] que {quoteLower}.'],
  toldUs: [
    '« {quote} », a déclaré {role}, {person}, {toUs}.',
    '{Role}, {person}, a déclaré {toUs} : « {quote}. »',
  ],
  own: [
    '[Des documents|Des lettres] que {us} a pu consulter montrent que {org} avait été averti en {month}.',
    'Contacté par {us}, {org} n’a pas répondu aux questions.',
    'Un journaliste envoyé par {us} a compté {critical} ambulances sur place.',
  ],
  clauses: [
    lines(`
      Nous avons entendu les sirènes deux fois cette nuit-là
      Je mets en garde depuis des années
      Les portes étaient fermées de l’extérieur
      Personne ne nous a dit ce que contenaient les fûts
      Mon frère a porté deux enfants dans l’escalier
      Les lampes se sont éteintes l’une après l’autre
      Nous avons recompté les ouvriers sans cesse
      Je n’ai jamais vu une telle fumée
      Les vieilles pompes ont été vendues au printemps
      On nous a demandé de nous taire
      Chaque minute durait une heure
      Les inspecteurs ne sont venus qu’à notre appel
      Nous avons tiré les lits dans la cour
      Les clés étaient pendues dans le mauvais bureau
    `),
    lines(`
      et personne n’est venu ouvrir la grille
      mais les plans avaient trente ans
      et l’eau nous arrivait déjà aux genoux
      mais le directeur était à un colloque
      et les téléphones sont restés muets jusqu’à midi
      mais personne ne voulait payer de nouvelles vannes
      et mes mains en gardent l’odeur
      mais les voisins ont apporté des couvertures et de la soupe
      et la deuxième sortie était murée
      mais le rapport a fini dans un tiroir
      et nous n’oublierons pas qui nous a aidés
      mais l’argent est allé à un stade
      et les chauffeurs attendaient dehors moteur en marche
      mais la prévision était claire
    `),
    lines(`
      alors quelqu’un doit en répondre
      c’est pourquoi je reste ici
      et c’est tout ce que je peux dire aujourd’hui
      comme la loi l’exige depuis longtemps
      alors je veux voir les contrats
      ce que le ministère sait très bien
      et demain nous commençons à déblayer
      comme chacun en ville peut vous le dire
      alors ne me parlez pas de chance
      ce qui me met en colère plus que cela ne m’attriste
      et le reste est l’affaire des juges
      comme du temps de mon père
      alors nous allons la reconstruire
      ce qui devrait leur faire honte à tous
    `),
  ],
  colour: [
    wordList(`Des commerçants de la place, Deux mineurs à la retraite, Le chœur de la paroisse, Des élèves du cours du soir,
      Une poignée de pêcheurs, Des infirmières de nuit en manteau, Des historiens locaux, Les locataires de la maison jaune,
      Des conducteurs du dernier tram, Des bénévoles en gilet orange, Des paysans des collines, Les joueurs d’échecs du parc,
      Des employés du cadastre, Des familles avec des landaus`),
    wordList(`rassemblaient, avaient apporté, réclamaient encore, faisaient circuler, montraient du doigt, commentaient,
      avaient photographié, ne voulaient plus voir, cherchaient, se rappelaient, se disputaient, retiraient sans bruit,
      avaient empilé, écoutaient toujours`),
    wordList(`des couvertures mouillées, les registres disparus, de vieux plans des caves, une liste de noms, la rambarde brisée,
      des bougies dans des bocaux, le prix du gazole, une radio sans piles, des affiches déchirées, la couleur du fleuve,
      des seaux de sable, le dernier horaire, des lettres de l’assurance, le silence des cloches`),
    wordList(`tandis que la pluie tombait sur les tentes, bien après minuit, devant la boulangerie, sans grand espoir,
      pendant que des hélicoptères tournaient, derrière un ruban, bien que personne ne le leur eût demandé,
      jusqu’à l’arrêt des générateurs, entre deux vacarmes, sous une seule lampe, sur les marches du musée,
      avant l’arrivée des cars, au bord du marché, malgré le froid`),
  ],
  credit: {
    sentences: [
      '{Source} a [été le premier à révéler|révélé] l’affaire {weekday}.',
      'L’information a été révélée {weekday} par {source}.',
      'Comme l’a [rapporté|révélé] {source} {weekday}, [le site était critiqué depuis longtemps|les alertes n’avaient pas manqué].',
    ],
    clauses: [', rapporte {source}.', ', selon {source}.', ', d’après {source}.', ', a révélé {source}.'],
    chains: [
      '{Source} l’a rapporté {weekday}, citant {origin}.',
      'C’est ce que rapporte {source}, citant {origin}.',
    ],
    lines: [
      'Source : {name}',
      'Article paru à l’origine dans {source}.',
      'Cet article a d’abord été publié par {source}.',
    ],
    excerpts: ['Lire l’article complet sur {name}', 'Lire la suite sur {name}'],
    translated: ['Traduit de {name}.', 'Source : {name} (traduction)'],
  },
  announcement: {
    contact: 'Contact presse : {name}, 00 00 55 50 10',
    clauses: [', a annoncé {source}.', ', selon {source}.', ', indique {source} dans un communiqué.'],
    sentences: [
      '{Source} l’a annoncé {weekday} dans un communiqué.',
      'C’est ce qu’[indique|annonce] {source} dans un communiqué.',
    ],
  },
  synonyms: wordGroups(`
    personnes, gens
    accident, drame
    dégâts, dommages
    experts, spécialistes
    soupçonnent, supposent
    route, chaussée
    fermée, coupée
    recevoir, obtenir
    promis, assuré
    annoncé, communiqué
    semblable, similaire
    habitants, résidents
    enquête, investigation
    attendus, prévus
    provoqué, entraîné
    rapport, compte rendu
    famille, foyer
    secours, sauveteurs
    nuit, soirée
  `),
  mastheads: wordGroups(`
    Le Courrier de {name}, Le Courrier de {name}, au Courrier de {name}
    Le Journal de {name}, Le Journal de {name}, au Journal de {name}
    L’Écho de {name}, L’Écho de {name}, à L’Écho de {name}
    {name} Matin, {name} Matin, à {name} Matin
    La Tribune de {name}, La Tribune de {name}, à La Tribune de {name}
    La Gazette de {name}, La Gazette de {name}, à La Gazette de {name}
  `),
  agencies: wordGroups(`
    Agence {name} Presse, l’Agence {name} Presse, à l’Agence {name} Presse
    {name} Dépêches, {name} Dépêches, à {name} Dépêches
  `),
};
