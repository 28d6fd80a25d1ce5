import type { Lexicon } from '../lexicon.ts';
import { wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** Spanish. */
export const spanish: Lexicon = {
  language: 'es',
  words: {
    unspaced: false,
    stopWords: wordList(`
      a, al, algo, algunas, algunos, ante, antes, aquel, aquella, aquellos, aquí, así, aún, aunque, bajo,
      bien, cada, casi, como, cómo, con, contra, cual, cuál, cuales, cuando, cuándo, cuanto, de, del,
      desde, después, dijo, donde, dónde, dos, durante, e, el, él, ella, ellas, ellos, en, entonces,
      entre, era, eran, eres, es, esa, esas, ese, eso, esos, está, estaba, estaban, están, estar, este,
      esta, estas, esto, estos, estoy, fue, fueron, fui, gran, ha, había, habían, han, has, hasta, hay,
      haya, he, hemos, hizo, hoy, la, las, le, les, lo, los, luego, más, me, mediante, menos, mi,
      mientras, mis, misma, mismo, mucha, mucho, muchos, muy, nada, ni, ningún, ninguna, no, nos,
      nosotros, nuestra, nuestro, o, otra, otras, otro, otros, para, pero, poco, por, porque, pues, que,
      qué, quien, quién, quienes, se, sea, según, ser, si, sí, sido, siempre, siendo, sin, sino, sobre,
      solo, sólo, son, su, sus, también, tampoco, tan, tanto, te, tener, tiene, tienen, toda, todas,
      todavía, todo, todos, tras, tu, tus, un, una, uno, unos, usted, ustedes, va, ya, y, yo
    `),
    abbreviations: wordList(`
      sr., sra., srta., sres., dr., dra., d., dña., prof., lic., ing., gral., cnel., cap., tte., pdte.,
      ud., uds., etc., p., ej., ee., uu., ee.uu., núm., n., pág., págs., vol., art., av., avda., a.c.,
      d.c., s.a., s.l., c.v., aprox., dpto., ene., feb., abr., jun., jul., ago., sept., oct., nov., dic.,
      sta., sto., mons., st.
    `),
    synonyms: wordGroups(`
      dijo, declaró, afirmó, señaló, indicó, aseguró
      anunció, reveló
      comenzó, empezó, inició
      terminó, concluyó, finalizó
      aumentó, incrementó, elevó
      redujo, disminuyó, bajó
      grande, enorme
      problema, dificultad
      ayuda, apoyo, asistencia
      comprar, adquirir
      casi, prácticamente
      cerca, alrededor, aproximadamente
      gobierno, ejecutivo
      negociaciones, conversaciones
      ataque, asalto
      empresa, compañía, firma
      empleados, trabajadores
      también, además, asimismo
      pero, sin embargo
      detener, parar
      construir, edificar
    `),
    meanings: `
      accident: accident*, choque*, chocó*, colisi*, descarril*
      accuse: acus*, imput*, culp*
      aid: ayud*, asist*, apoy*, respald*, socorr*
      agreement: acuerdo*, pacto*, tratad*, convenio*
      aircraft: avion*, avión, aeronave*, helicóptero*, vuelo*
      arrest: arrest*, deten*, detuv*, prision*, cárcel*, encarcel*
      attack: ataqu*, atac*, asalt*, atentad*, bombarde*, tirote*, dispar*
      ban: prohib*, vet*
      begin: empez*, empiez*, comenz*, comienz*, inici*, lanz*, abr*, abiert*
      border: fronter*
      budget: presupuest*, gasto*, gast*, financ*, fondo*
      build: constru*, edific*, levant*
      buy: compr*, adquir*, adquisi*
      car: coche*, auto, autos, automóvil*, vehículo*, camion*, camión, autobus*
      cause: caus*, razon*, razón, porque, debido, result*, consecuen*, provoc*
      child: niñ*, menor*, alumn*, estudiant*, adolescent*, joven*
      climate: clima*, climát*, calentamiento*, emision*, carbono
      close: cierr*, cerr*, claus*
      company: empres*, compañía*, firma*, fabricant*, sociedad*
      condemn: conden*, critic*, crític*, denunci*, preocup*, indign*
      continue: continu*, sigu*, segui*, manten*, mantien*, permanec*, prorrog*
      cost: cost*, precio*, tarifa*, caro, cara
      court: tribunal*, juez*, juec*, juici*, corte*, justicia*, demand*, sentenci*, fallo*
      crime: crim*, delit*, ilegal*, delinc*
      cut: recort*, reduc*, reduj*, baj*, disminu*, caíd*, cay*
      death: muert*, muer*, mori*, muri*, fallec*, mat*, víctima*, asesin*
      decide: decid*, decisi*, orden*, exig*
      defend: defend*, defens*, proteg*, protec*
      delay: retras*, demor*, aplaz*, esper*
      destroy: destru*, daño*, dañ*, devast*, destroz*
      disease: enferm*, virus*, covid*, pandemi*, infec*, epidemi*, brote*
      doctor: médic*, doctor*, hospital*, clínic*, salud, sanitari*
      drug: drog*, narc*, cocaína*, heroína*
      earnings: gananci*, benefici*, ingreso*, factur*
      economy: econom*, económ*, crecimiento*, recesi*, inflaci*
      election: elecci*, elector*, eleg*, elig*, vot*, comici*, referéndum*, urnas
      employ: emple*, trabaj*, contrat*, plantilla*
      end: fin, final*, acab*, termin*, conclu*, ces*, deten*, expir*, suspend*
      energy: energ*, electric*, eléctric*, gas, petról*, petrol*, carbón*, nuclear*, combustib*
      escape: huir*, huy*, huid*, fug*, escap*, evacu*, desplaz*
      explosion: explo*, estall*, deton*
      fire: fuego*, incendi*, quem*, llama, llamas
      flood: inund*, tormenta*, huracan*, huracán, ciclón*, lluvi*
      food: aliment*, comida*, cosech*, cereal*, trigo
      fraud: fraud*, corrup*, soborn*, estafa*, blanqueo*, lavado
      freedom: libr*, libert*, liber*
      government: gobiern*, gubernament*, autoridad*, minist*, gabinete*
      grow: aument*, crec*, sub*, increment*, alza*, más, adicional*, reforz*
      house: casa*, vivienda*, hogar*, apartamento*, piso*, edificio*, alquiler*
      inform: inform*, anunci*, comunic*, revel*, declar*
      injury: herid*, lesion*
      inspect: inspec*, control*, revis*, examin*, registr*
      investigate: investig*, indag*, pesquis*
      law: ley, leyes, legisl*, legal*, decreto*, norma*
      leave: dej*, sal*, abandon*, renunci*, dimisi*, dimit*, retir*
      lose: perd*, pierd*, pérdid*, derrot*
      meet: reun*, encuentr*, cumbre*, negoci*, dialog*, diálog*, convers*, visit*, diplom*
      migration: migra*, inmigra*, emigra*, refugiad*, asilo*, deport*, expuls*
      military: militar*, ejércit*, soldad*, tropa*, fuerzas, armada
      money: diner*, euro*, dólar*, millon*, millón, pag*
      oppose: opon*, opus*, oposi*, rechaz*, neg*, contra, presion*
      own: accion*, particip*, propiet*, dueñ*, invers*, posee*
      parliament: parlament*, congreso*, senad*, diputad*, asamblea*
      peace: paz, tregua*, alto, armisticio*
      people: gente*, persona*, human*, ciudadan*, habitant*, població*, civil*
      plan: plan, planes, planea*, proyect*, propuest*, propon*, intenci*, objetivo*, estrateg*
      police: polic*, agente*, guardia*
      president: president*, premier*, canciller*, gobernador*, líder*, mandatari*
      prevent: evit*, imped*, impid*, preven*, combat*, frenar*, frena
      promise: promet*, promes*, compromet*, compromis*, garant*
      protest: protest*, manifest*, disturb*, marcha*
      product: product*, produc*, fabric*
      relation: relacion*, relación, víncul*, lazo*, soci*, aliad*, amig*
      religion: relig*, iglesia*, mezquit*, islám*, musulm*, cristian*, papa, obispo*
      rescue: rescat*, salv*, sobreviv*
      school: escuel*, universi*, colegi*, educ*, enseñ*, form*
      science: cienc*, científ*, investigador*, estudio*, expert*
      secure: segur*, establ*, orden
      send: envi*, desplieg*, despleg*, suministr*, entreg*, ofrec*, don*
      ship: barco*, buque*, ferri*, carguer*, flota*, nave, naves
      show: muestr*, mostr*, demostr*, indic*, prueb*, confirm*
      smuggle: contraband*, tráfic*, traficant*, cártel*, cartel*
      sport: partido*, equipo*, liga*, campeon*, torneo*, jugador*, entrenador*, gol, goles
      tax: impuest*, tribut*, arancel*, fiscal*
      technology: tecnolog*, software*, internet*, línea, digital*, plataforma*
      terror: terror*, extrem*, yihad*, militante*
      threat: amenaz*, advert*, peligr*, riesgo*, alert*
      trade: comerci*, export*, import*, mercado*, mercanc*
      traffic: tráfico*, transport*, tren, trenes, carretera*, aeropuerto*, puerto*, puente*
      violence: violen*, abus*, agres*, viola*, acoso*
      war: guerra*, conflict*, combat*, batalla*, invasi*, invad*
      water: agua*, río, ríos, lago*, mar, mares, océano*
      weapon: arma, armas, misil*, cohete*, dron*, municion*, fusil*
      weather: calor*, temperatur*, frío*, nieve*, sequí*, viento*, meteorol*
      win: gan*, victori*, triunf*, vencedor*
      woman: mujer*, madre*, niña*, espos*
      year: año*, anual*
      temporary: tempor*, provisional*, interin*
      join: unirse, unió, miembro*, junta*, nombr*, integr*
      user: usuari*, client*, consumidor*, abonad*
    `,
  },
  page: {
    boilerplateLines: [
      '(?:compartir|imprimir|enviar|guardar|comentar|escuchar|suscribirse|suscríbete|iniciar sesión|regístrate|registrarse|copiar enlace)(?: (?:en|por|con|este|esta|el|a|al) .{0,40})?',
      '(?:tiempo de )?lectura\\W{0,3}\\d{1,3} ?(?:min\\.?|minutos?)?',
      '\\d{1,3} ?min(?:\\.|utos?)?(?: de lectura)?',
      '[\\d.]+ (?:comentarios?|vistas?|visitas|lecturas|compartidos)',
      '(?:sin |deja (?:un|tu) |ver (?:los )?|publicar un |escribe un )?comentarios?(?: ?\\(?\\d*\\)?)?',
      '(?:ir|saltar) al contenido.{0,20}',
      '(?:menú|buscar|inicio|portada|navegación|cerrar)',
      '(?:recibe|apúntate|inscríbete|suscríbete) .{0,80}',
      '(?:boletín|boletines|newsletter)',
      '(?:publicidad|patrocinado|contenido patrocinado|anuncio)',
      '(?:leer|ver|saber|mostrar|cargar) más\\W{0,3}',
      '(?:seguir|continuar|continúa) leyendo.{0,20}',
      '(?:etiquetas?|temas?|tags?|archivado en|categorías?|más información|palabras clave):.{0,200}',
      '(?:imagen|foto) \\d+ (?:de|/) \\d+',
      'hace (?:\\d+|una?) (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?)',
      'síguenos.{0,60}',
      'todos los derechos reservados\\W*',
      '(?:aviso legal|política de privacidad|contacto|volver arriba|arriba)',
      '(?:sígue(?:nos|me)|síguenos|únete|suscríbete|encuéntranos) .{0,80}(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|bluesky|google news)\\b.{0,80}',
      '¿(?:ya )?sabías que .{0,60}(?:canal|telegram|whatsapp).{0,100}',
    ],
    endLines: [
      '(?:artículos?|noticias|contenidos?|temas|entradas|notas|vídeos|videos) (?:relacionad[oa]s?|recomendad[oa]s?|similares|destacad[oa]s|populares|recientes)(?: .{0,40})?:?',
      '(?:más|otras|últimas) (?:noticias|artículos|sobre|de|en|entradas)\\b.{0,50}',
      '(?:te puede interesar|también te puede interesar|te recomendamos|le puede interesar|quizás? te interese|lo más (?:leído|visto|popular|compartido).{0,20}|no te pierdas|lee también|lea también|ver también|recomendado(?:s)?(?: para ti)?|te podría interesar|puede interesarte)\\W{0,3}',
      'volver (?:al inicio|arriba)',
      'sobre (?:el autor|la autora|los autores).{0,40}',
      '(?:artículo|entrada) (?:anterior|siguiente)\\b.{0,120}',
      '(?:\\d+ )?comentarios?(?: \\(\\d+\\))?',
      '(?:deja|escribe|dejar|añade) un comentario.{0,30}',
      'navegación de entradas',
    ],
    promotionPrefixes: [
      '(?:lee|lea|leer|ver|vea|mira|te puede interesar|le puede interesar|además)(?: también| además| más)? ?:',
      '(?:lee|lea|leer|ver|vea) también\\b',
      '(?:artículo relacionado|noticia relacionada|relacionado|más información|no te pierdas|te recomendamos) ?:',
    ],
    bylinePrefixes: [
      'por',
      'un artículo de',
      'escrito por',
      'publicado por',
      'redactado por',
      'autor:',
      'autora:',
      'autores:',
      'texto:',
      'texto de',
    ],
    photoCredits: [
      'foto',
      'fotos',
      'fotografía',
      'fotografías',
      'imagen',
      'imágenes',
      'crédito',
      'créditos',
      'fotógrafo',
      'foto de archivo',
      'imagen de archivo',
      'foto cortesía de',
      'cortesía de',
      'ilustración',
    ],
    announcementLabels: wordList(
      'contacto de prensa, contacto para prensa, contacto para medios, contacto para los medios, gabinete de prensa, gabinete de comunicación, oficina de prensa, nota de prensa, comunicado de prensa, boletín de prensa',
    ),
    textCredits: [
      'fuente',
      'fuentes',
      'con información de',
      'publicado originalmente en',
      'publicado originalmente por',
      'publicado por primera vez en',
      'este artículo fue publicado originalmente',
      'este artículo se publicó originalmente',
      'este artículo se publicó primero en',
      'este artículo apareció primero en',
      'este artículo se publicó por primera vez en',
      'publicado primero en',
      'traducido de',
      'artículo original',
      'nota original',
      'vía',
    ],
    fullTextElsewhere: [
      '(?:seguir|siga|sigue|continuar|continúa|continúe) leyendo en .{1,80}',
      '(?:para )?(?:leer|lea|lee|ver|vea|consultar|descargar) (?:el|la) (?:artículo|texto|nota|noticia|informe)(?: (?:completo|completa|original|íntegro|íntegra))\\b.{0,100}',
      '(?:artículo|texto|nota|noticia|versión) (?:completo|completa|íntegro|íntegra|original)(?: \\([^()]{1,30}\\))? (?:en|aquí)(?= ).{1,80}',
      '(?:artículo|texto|nota|noticia) (?:completo|completa|original)(?: aquí|:).{0,80}',
    ],
    aggregatorNotices: [
      '.{0,80}\\bes un agregador\\b',
      '.{0,120}\\b(?:generado|publicado|importado) automáticamente\\b',
      '.{0,120}\\btodos los (?:contenidos|derechos) (?:pertenecen|corresponden) a sus (?:autores|propietarios|dueños)\\b',
    ],
    callsToAction: [
      '(?:suscríbete|suscribirse|suscríbase|suscribirme|apúntate|apuntarme|regístrate|registrarse|inscríbete|inscribirse)\\b.{0,40}',
      '(?:hazte|hágase) (?:socio|socia|miembro|suscriptor)\\b.{0,20}',
      '(?:dona|donar|colabora)(?: ahora)?',
      'recibir (?:el|nuestro) boletín.{0,20}',
    ],
    legalNotices: [
      'todos los derechos reservados',
      '(?:prohibida|queda prohibida) (?:la |su |toda )?(?:reproducción|copia|distribución)',
      'protegid[oa]s? por (?:los )?derechos de autor',
    ],
    corrections: [
      'corrección',
      'fe de errores',
      'fe de erratas',
      'rectificación',
      'aclaración',
      'nota de la redacción',
      'nota del editor',
      'n. de la r.',
      'este artículo ha sido corregido',
      'este artículo ha sido actualizado',
      'una versión anterior de',
    ],
    publishedLabels: [
      'publicado',
      'publicado el',
      'publicado a las',
      'fecha',
      'fecha de publicación',
      'creado',
      'publicada',
    ],
    modifiedLabels: [
      'actualizado',
      'actualizado el',
      'actualizado a las',
      'última actualización',
      'modificado',
      'actualizada',
    ],
    previousLabels: ['anterior', 'artículo anterior', 'entrada anterior', 'noticia anterior'],
    nextLabels: ['siguiente', 'artículo siguiente', 'siguiente entrada', 'siguiente noticia'],
  },
  quotation: {
    marks: [
      ['«', '»'],
      ['“', '”'],
      ['‘', '’'],
      ['"', '"'],
    ],
    verbs: wordList(`
      dijo, dice, dicen, dijeron, decía, decían, dicho, decir, declaró, declara, declaran, declararon,
      declarado, afirmó, afirma, afirman, afirmaron, afirmado, anunció, anuncia, anuncian, anunciaron,
      anunciado, explicó, explica, explican, explicaron, explicado, añadió, añade, añaden, añadieron, añadido,
      aseguró, asegura, aseguran, aseguraron, asegurado, señaló, señala, señalan, señalaron, señalado, indicó,
      indica, indican, indicaron, indicado, precisó, precisa, destacó, destaca, destacan, destacaron, subrayó,
      subraya, escribió, escribe, escriben, contó, cuenta, cuentan, relató, relata, relatan, informó, informa,
      informan, informaron, informado, reportó, reporta, recordó, recuerda, recuerdan, reconoció, reconoce,
      reconocen, reconocieron, respondió, responde, responden, contestó, contesta, reiteró, reitera, reveló,
      revela, revelan, confirmó, confirma, confirman, confirmaron, confirmado, prometió, promete, prometieron,
      advirtió, advierte, advierten, advirtieron, advertido, insistió, insiste, insisten, observó, comentó,
      comenta, comentan, manifestó, manifiesta, expresó, expresa, sostuvo, sostiene, sostienen, agregó,
      agrega, apuntó, apunta, preguntó, pregunta, preguntan, concluyó, concluye, negó, niega, niegan, negaron,
      desmintió, admitió, admite, admiten, alegó, alega, argumentó, argumenta, citó, cita, matizó, zanjó,
      lamentó, lamenta, lamentan, sentenció, tuiteó, publicó, proclamó, gritó, exclamó, resumió, detalló,
      detalla, sugirió, sugiere, describió, describe, juró, mencionó, testificó, notificó, comunicó,
      puntualizó,
      ironizó, bromeó, espetó, remachó, recalcó, recalca, aclaró, aclara, aclararon, rememoró, evocó, reprochó, replicó, avisó, enfatizó, remarcó, remarca
    `),
    stanceVerbs: wordList(`
      cree, creen, creía, creyó, piensa, piensan, pensaba, opina, opinan, opinó, espera, esperan, esperaba,
      teme, temen, temía, quiere, quieren, quería, considera, consideran, consideró, estima, estiman, estimó,
      exige, exigen, exigió, pide, piden, pidió, pidieron, critica, critican, criticó, criticaron, condena,
      condenan, condenó, denuncia, denuncian, denunció, denunciaron, acusa, acusan, acusó, acusaron, rechaza,
      rechazan, rechazó, rechazaron, propone, proponen, propuso, recomienda, recomendó, prevé, prevén,
      decidió, decidieron, amenaza, amenazó, duda, dudan, apoya, apoyan, apoyó, elogió, celebró, calificó,
      califica, sabe, saben, muestra, muestran, mostró, planea, sospecha, reclama, reclamó, defiende,
      defienden, defendió, ordenó, solicitó, instó, invitó
    `),
    participles: wordList(`
      diciendo, añadiendo, afirmando, asegurando, señalando, explicando, indicando, declarando, subrayando,
      destacando, recordando, citando, acusando, denunciando, reconociendo, prometiendo
    `),
    nounLike: wordList(`
      cuenta, cuentan, cita, duda, dudan, muestra, condena, denuncia, critica, pregunta, recuerda, espera,
      informa, reclama, estima, promete, amenaza, quiere, apoya
    `),
    addresseeVerbs: [],
    phrases: wordList('según, de acuerdo con, en palabras de, a juicio de, en opinión de, para'),
    phrasesAfter: [],
    sourcePrepositions: [],
    sourceNouns: [],
    reportAdverbs: [],
    sentencePronouns: [],
    infinitiveMarkers: [],
    complementisers: wordList('que, si'),
    roles: wordList(`
      portavoz, ministro, ministra, ministros, presidente, presidenta, canciller, secretario, secretaria,
      senador, senadora, gobernador, gobernadora, alcalde, alcaldesa, diputado, diputada, diplomático,
      diplomática, embajador, embajadora, analista, analistas, experto, experta, expertos, economista,
      profesor, profesora, investigador, investigadora, investigadores, científico, científica, autor, autora,
      periodista, periodistas, asesor, asesora, abogado, abogada, fiscal, juez, jueza, policía, agente,
      testigo, testigos, vecino, vecina, vecinos, activista, líder, jefe, jefa, director, directora,
      responsable, fundador, fundadora, dueño, entrenador, jugador, general, coronel, comandante, soldado,
      médico, médica, enfermera, maestro, maestra, estudiante, trabajador, trabajadora, agricultor, fuente,
      fuentes, opositor, crítico, miembro, candidato, candidata, representante, funcionario, funcionaria,
      funcionarios, gobierno, ministerio, agencia, autoridades, partido, sindicato, empresa, compañía, banco,
      tribunal, informe, estudio, encuesta, diario, periódico, hombre, mujer, madre, padre, hermano, hermana,
      hijo, hija, informante
    `),
    pronouns: wordList('él, ella, ellos, ellas, nosotros, yo, quien, quienes, algunos, muchos'),
    feminine: wordList('ella, ellas'),
    masculine: wordList('él, ellos'),
    plural: wordList('ellos, ellas, nosotros'),
    auxiliaries: wordList(`
      ha, han, había, habían, habrá, habría, es, son, era, eran, fue, fueron, será, serán, sería, ser, sido,
      haber, puede, pueden, podría, debe, deben, debería, va, van, no, se, le, les, me, lo
    `),
    passives: wordList('fue, fueron, es, son, era, eran, sido, ser'),
    adverbs: wordList(`
      también, luego, después, ayer, hoy, mañana, lunes, martes, miércoles, jueves, viernes, sábado, domingo,
      además, asimismo, sin, embargo, finalmente, recientemente, públicamente, claramente, siempre, nunca,
      entonces, así, tras, este, esta
    `),
    adverbEndings: ['mente'],
    notAdverbs: wordList('mente, semente, clemente, demente, simiente'),
    determiners: wordList(`
      el, la, los, las, un, una, unos, unas, este, esta, estos, estas, su, sus, ese, esa, mi, nuestro,
      nuestra, varios, varias, dos, tres, cuatro, cinco, algunos, algunas, cada, ningún, ninguna
    `),
    obliques: [],
    prepositions: wordList(`
      en, con, por, para, sin, sobre, tras, ante, bajo, desde, hasta, durante, contra, entre, hacia, según, a,
      al
    `),
    verbParticles: [],
    occasions: wordList('comunicado, entrevista, mensaje, discurso, carta, vídeo, video, nota, rueda'),
    nounPrepositions: wordList('de, del, para, por'),
    conjunctions: wordList('y, e, o, u, pero, ni, sino'),
    subordinators: wordList(`
      que, quien, quienes, cual, cuales, cuando, mientras, porque, aunque, si, como, donde, pues, ya
    `),
    mannerWords: wordList('como, según'),
    commaBeforeClause: false,
    capitalNouns: false,
    verbSecond: false,
    verbFirst: false,
    subjectParticles: [],
    verbFinal: false,
    commaWithinQuote: false,
    separableVerbs: {},
    reportedMood: [],
    continuedMood: wordList('habría, habrían, sería, serían, estaría, estarían'),
    negations: wordList('no, nunca, jamás, nadie, nada, ni, ningún, ninguna, ninguno, sin, tampoco'),
    opposites: wordList(`
      subir/bajar, aumentar/reducir, más/menos, ganar/perder, aceptar/rechazar, permitir/prohibir,
      confirmar/desmentir, abrir/cerrar, empezar/terminar, verdadero/falso, bueno/malo, fuerte/débil,
      siempre/nunca, culpable/inocente, amigo/enemigo, posible/imposible, guerra/paz, comprar/vender
    `),
  },
  numbers: {
    decimalSeparator: ',',
    cardinals: wordNumbers(
      `cero 0, un 1, uno 1, una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12,
      trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiuno 21, veintiún 21,
      veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, veintisiete 27, veintiocho 28, veintinueve 29,
      treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, docena 12, decena 10, veintena 20, centenar 100,
      doscientos 200, doscientas 200, veintiséis 26, trescientos 300, trescientas 300, cuatrocientos 400, cuatrocientas 400, seiscientas 600, setecientas 700, ochocientas 800, novecientas 900, quinientos 500, quinientas 500, seiscientos 600,
      setecientos 700, ochocientos 800, novecientos 900`,
    ),
    compounds: false,
    joiners: ['y', 'con'],
    magnitudes: wordNumbers(
      'cien 100, ciento 100, docenas 12, decenas 10, centenares 100, mil 1e3, millón 1e6, millones 1e6, billón 1e12, billones 1e12, millar 1e3',
    ),
    alone: wordList('mil, cien'),
    fractions: wordNumbers(
      `mitad 0.5, medio 0.5, media 0.5, tercio 0.3333333333333333, tercios 0.3333333333333333, cuarto 0.25, cuartos 0.25, cuarta 0.25, cuartas 0.25, tercera 0.3333333333333333, terceras 0.3333333333333333, quinta 0.2, quintas 0.2, décima 0.1, quinto 0.2, quintos 0.2,
      décimo 0.1`,
    ),
    halves: wordList('y medio, y media'),
    shares: wordList('de cada'),
    nounShares: wordList('de cada'),
    partWords: wordList('parte, partes'),
    minus: ['menos'],
    plus: ['más'],
    vague: wordNumbers(
      'varios 2, varias 2, algunos 2, algunas 2, decenas 20, docenas 24, cientos 100, centenares 100, miles 1e3',
    ),
    approximately: wordList('unos, unas, cerca de, casi, alrededor de, aproximadamente, en torno a, una'),
    moreThan: wordList('más de, al menos, por lo menos, por encima de, no menos de'),
    lessThan: wordList('menos de, como máximo, hasta, por debajo de, no más de, a lo sumo'),
    orMore: wordList('o más'),
    orLess: wordList('o menos'),
    orSo: [],
    rangeOpeners: wordList('entre, de'),
    rangeJoiners: wordList('a, y, o'),
    levels: wordList('a, al, desde, entre, hasta'),
    up: wordList(
      'subió, sube, subieron, suben, aumentaron, crecieron, incrementaron, ganaron, subida, aumentó, aumento, aumenta, creció, crecimiento, crece, alza, incrementó, incremento, ganó, elevó',
    ),
    down: wordList(
      'bajó, baja, bajaron, bajan, cayeron, caen, descendieron, disminuyeron, redujeron, perdieron, bajada, cayó, cae, caída, descendió, descenso, disminuyó, redujo, reducción, perdió, retrocedió, recorte',
    ),
    byWords: [],
    multiples: wordList('veces'),
    units: wordCodes(
      `metros cúbicos m3, kilómetros cúbicos km3, nudos [kn_i], nudo [kn_i], milla náutica [nmi_i], centímetro cm, dólar USD, dólares USD, dolar USD, dolares USD, libra GBP, libras GBP, euro EUR, euros EUR, yen JPY, yenes JPY, yuan CNY, yuanes CNY, rublo RUB, rublos RUB,
      franco CHF, francos CHF, por ciento %, puntos porcentuales [pp], milla [mi_i], millas [mi_i], pie [ft_i], pies [ft_i], tonelada t, toneladas t, metro m, metros m,
      kilómetro km, kilómetros km, kilo kg, kilos kg, kilogramos kg, gramos g, hectárea har, hectáreas har, barril [bbl_us], barriles [bbl_us],
      litro L, litros L, kilómetros cuadrados km2, metros cuadrados m2, año a, años a, mes mo, meses mo, semana wk, semanas wk, día d, días d,
      hora h, horas h, minuto min, minutos min, segundo s, segundos s, grados Cel, megavatios MW, gigavatios GW, galón [gal_us], galones [gal_us], acre [acr_us], acres [acr_us], pies cúbicos [ft_i]3, cc cm3, microgramos ug, miligramos mg, vatios W, voltios V, pesetas ESP, toneladas métricas t, dólares de hong kong HKD, millas náuticas [nmi_i], centímetros cm`,
    ),
    hundredths: wordList('centavo, centavos, céntimo, céntimos'),
    tenths: [],
    weighing: wordList('pesa, pesaba, pesan, peso, bebé, kilos'),
    totals: wordList('un total de, un promedio de, una media de'),
    dimensions: [],
    clockWords: wordList('horas'),
    relativeTime: wordList('después, antes, atrás, más'),
    parts: wordList('entre ellos, entre ellas, incluidos, incluidas, de ellos, de ellas'),
    rest: wordList('otros, otras, más, nuevos, nuevas, de ellos, de los'),
    tolls: {
      dead: wordList(
        'muertos, muertas, muerto, murieron, muertes, fallecidos, fallecidas, fallecieron, víctimas, perdieron',
      ),
      injured: wordList('heridos, heridas, herido, lesionados'),
      missing: wordList('desaparecidos, desaparecidas, desaparecido'),
    },
    unitEndings: [],
    perWords: wordList('por, al, a la'),
    ofWords: wordList('de, del, para, en, a'),
    labels: wordList(
      'nº, n.º, artículo, página, capítulo, número, grupo, vuelo, fase, línea, canal, temporada',
    ),
    notNumbers: [],
  },
  citation: {
    translationCredits: wordList('traducido del, traducido por, traducción de, traducción:'),
    reportingVerbs: wordList(`
      declaró, declararon, declara, comentó, comenta, informó, informa, informaron, informan, informaba, ha informado, reportó, reporta, reportaron,
      dijo, dice, señaló, señala, publicó, publica, publicaron, ha publicado, escribió, escribe, reveló,
      revela, revelaron, ha revelado, afirmó, afirma, aseguró, asegura, indicó, indica, confirmó,
      confirma, citó, cita, explicó, explica, detalló, detalla, apuntó, apunta, adelantó, adelanta,
      ha adelantado, avanzó, avanza, recoge, recogió, difundió, difunde, relató, relata, anunció,
      anuncia, sostiene, sostuvo, destacó, destaca, añadió, añade, agregó, agrega, precisó, precisa,
      contó, cuenta, denunció, denuncia, según informa, titula, tituló, comunicó, divulgó
    `),
    cuesBefore: wordList(`
      según, de acuerdo con, de acuerdo a, según informó, según informa, según publica, según publicó,
      según datos de, citando a, citando al, citando, citado por, citada por, citados por, citadas por,
      publicado por, publicada por, publicado en, publicada en, publicados por, informe de, informe del,
      artículo de, artículo del, artículo en, reportaje de, reportaje del, recogido por, recogida por,
      recogidas por, difundido por, difundida por, difundidas por, divulgado por, revelado por,
      revelada por, adelantado por, adelantada por, investigación de, investigación del, encuesta de, encuesta para, información de,
      información del, tal y como publica, tal como informó, tribuna en, fuente, con información de,
      columna en, nota de, adelantados por, adelantadas por, confirmado por, confirmada por, confirmados por, confirmadas por, publicadas por, revelados por, reveladas por, difundidos por, divulgada por, divulgados por, divulgadas por, reportado por, reportada por, reportados por, reportadas por, recogidos por, avanzado por, avanzada por, avanzados por, avanzadas por
    `),
    cuesAfter: wordList('citando, que cita'),
    tellingCues: wordList(`
      dijo a, dijo al, declaró a, declaró al, declararon a, aseguró a, aseguró al, afirmó a, afirmó al,
      explicó a, explicó al, señaló a, señaló al, contó a, contó al, confirmó a, confirmó al, indicó a,
      indicó al, ha dicho a, ha explicado a, ha asegurado a, en una entrevista con, entrevista concedida a, entrevista concedida al, en una entrevista a,
      en entrevista con, en entrevista a, entrevista con, entrevista a, entrevista en, entrevista de,
      en declaraciones a, en declaraciones al, declaraciones a, declaraciones al, consultado por,
      consultada por, consultados por, consultadas por, obtenido por, obtenidos por, obtenida por,
      visto por, entrevistado por, entrevistada por, a los que ha tenido acceso,
      a las que ha tenido acceso, al que ha tenido acceso, a la que ha tenido acceso,
      a los que tuvo acceso, al que tuvo acceso, a la que tuvo acceso, a preguntas de, a las preguntas de, comentó a, entrevistados por, entrevistadas por, contactado por, contactada por, contactados por, contactadas por, obtenidas por, vista por, vistos por, vistas por, revisado por, revisada por, revisados por, revisadas por, analizado por, analizada por, analizados por, analizadas por
    `),
    sayingVerbs: wordList(
      'dijo, dice, ha dicho, declaró, declara, ha declarado, aseguró, asegura, afirmó, afirma, explicó, explica, ha explicado, señaló, contó, cuenta, ha contado, confirmó, confirma, indicó, admitió, relató, comentó, respondió, describió',
    ),
    addressing: wordList('a, al, a la, a los, a las'),
    onAir: wordList('en'),
    addressingBehind: [],
    selfWords: [],
    learningCues: wordList(
      'ha tenido acceso, tuvo acceso, ha podido saber, pudo saber, ha podido confirmar, ha sabido, supo',
    ),
    agentWords: wordList('por'),
    citingWords: wordList(
      'citando a, citando al, citando, que cita a, que cita, cita a, cita al, citó a, citó al, en referencia a',
    ),
    citingBehind: [],
    quotedByWords: wordList('citado por, citada por, citados por, citadas por, recogido por, recogida por'),
    backReferences: {
      press: wordList(
        'el periódico, el diario, el rotativo, la revista, el semanario, el tabloide, al diario, al periódico, del diario, del periódico',
      ),
      agency: wordList('la agencia, la agencia de noticias'),
      broadcaster: wordList('la cadena, el canal, la emisora, la televisora'),
      any: wordList('el medio, el portal, la publicación, el sitio web'),
      work: wordList('el reportaje, el artículo'),
    },
    titling: wordList('titulado, titulada, bajo el título, con el título, bajo el titular'),
    workNouns: wordList(`
      informe, informes, artículo, artículos, reportaje, reportajes, noticia, noticias, investigación,
      entrevista, encuesta, editorial, columna, análisis, información, informaciones, despacho, crónica,
      nota, portada
    `),
    plainCues: wordList(`
      según, de acuerdo con, de acuerdo a, informó, informa, informaron, informan, informaba, ha informado, reportó,
      reporta, reportaron, publicó, publica, publicaron, ha publicado, reveló, revela, revelaron, ha revelado, adelantó,
      adelanta, ha adelantado, avanzó, avanza, recoge, recogió, difundió, difunde, citando a, citando al, citando,
      citado por, citada por, publicado por, publicada por, :
    `),
    measureNouns: wordList(
      'encuesta, encuestas, sondeo, sondeos, recuento, conteo, estimación, estimaciones, proyección, encuestados, consultados',
    ),
    agencyMarks: wordList('agencias'),
    outletNouns: wordList(`
      periódico, diario, rotativo, revista, agencia, agencia de noticias, cadena, cadena de televisión,
      televisión, canal, emisora, radio, medio, semanario, portal, sitio, sitio web, tabloide
    `),
    staffNouns: wordList(`
      periodista, periodistas, corresponsal, corresponsales, reportero, reportera, reporteros,
      enviado especial, enviada especial, redactor, redactora, columnista, presentador, presentadora,
      director, directora
    `),
    pictureWords: wordList(`
      foto, fotos, fotógrafo, fotógrafa, fotografía, imagen, imágenes, crédito, ilustración, captura,
      getty
    `),
    ownReporting: wordList(`
      a nuestro diario, a nuestro periódico, a nuestra redacción, a nuestro corresponsal, a nuestra revista, a nuestro medio,
      nos dijo, nos explicó, nos contó, nos confirmó, nos aseguró, nos declaró, dijo a este diario,
      dijo a este periódico, dijo a este medio, explicó a este diario, explicó a este periódico,
      declaró a este diario, declaró a este periódico, a este diario, a este periódico, a este medio,
      a esta redacción, a esta revista, ha podido saber este diario, ha podido saber este periódico,
      ha tenido acceso este diario, ha tenido acceso este periódico, nuestro corresponsal,
      nuestra corresponsal, nuestro enviado especial, nuestra enviada especial, hemos podido saber,
      hemos tenido acceso
    `),
  },
  names: {
    titles: wordList(`
      señor, señora, señorita, sr, sra, srta, don, doña, dr, dra, doctor, doctora, profesor, profesora,
      presidente, presidenta, expresidente, vicepresidente, vicepresidenta, canciller, ministro, ministra,
      primer ministro, primera ministra, secretario, secretaria, secretario general, secretario de estado,
      embajador, embajadora, gobernador, gobernadora, senador, senadora, diputado, diputada, alcalde,
      alcaldesa, concejal, comisario, comisaria, juez, jueza, magistrado, fiscal, fiscal general, general,
      coronel, comandante, capitán, teniente, almirante, director, directora, jefe, jefa, portavoz,
      vocero, vocera, líder, dirigente, rey, reina, príncipe, princesa, conde, condesa, papa, cardenal,
      obispo, arzobispo, analista, economista, autor, autora, actor, actriz, cantante, entrenador,
      entrenadora, técnico, ingeniero, ingeniera, abogado, abogada, geólogo, geóloga, bióloga, biólogo,
      historiador, historiadora
    `),
    particles: wordList(`
      de, del, la, las, los, y, e, da, do, dos, das, van, von, der, bin, ben, al, el, di
    `),
    notNames: wordList(`
      lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo,
      junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, foto, vídeo, video,
      imagen, lea, yo
    `),
    organisationWords: wordList(`
      ministerio, departamento, agencia, autoridad, comisión, comité, consejo, corte, tribunal,
      parlamento, senado, asamblea, congreso, oficina, instituto, universidad, escuela, academia,
      fundación, asociación, federación, unión, liga, partido, frente, movimiento, banco, fondo, grupo,
      compañía, sociedad, empresa, policía, ejército, armada, guardia, organización, centro, red, prensa,
      diario, periódico, gaceta, correo, televisión, radio, hospital, museo, club, sindicato, naciones,
      servicio, cámara, observatorio, autoridad portuaria
    `),
    givenNames: wordList(`
      adriana, adrián, agustín, alba, alberto, alejandra, alejandro, alfonso, alfredo, alicia, álvaro,
      amalia, amparo, ana, andrea, andrés, ángel, ángela, antonia, antonio, arturo, beatriz, belén,
      benito, bernardo, blanca, camila, carla, carlos, carmen, carolina, catalina, cecilia, césar, clara,
      claudia, concepción, cristian, cristina, daniel, daniela, david, diego, dolores, domingo, eduardo,
      elena, elisa, elsa, emilia, emilio, enrique, ernesto, esperanza, esteban, eugenia, eva, federico,
      felipe, fernanda, fernando, francisca, francisco, gabriel, gabriela, gerardo, germán, gloria,
      gonzalo, graciela, guadalupe, guillermo, gustavo, héctor, hugo, ignacio, inés, irene, isabel,
      ismael, iván, jaime, javier, jesús, joaquín, jorge, josé, josefa, juan, juana, julia, julián, julio,
      laura, leonardo, leticia, lorena, lourdes, lucas, lucía, luis, luisa, manuel, manuela, marcelo,
      marcos, margarita, maría, mariana, mariano, mario, marta, martín, mateo, mercedes, miguel, mónica,
      natalia, nicolás, nuria, óscar, pablo, paloma, patricia, paula, pedro, pilar, rafael, ramón, raquel,
      raúl, ricardo, roberto, rocío, rodrigo, rosa, rosario, rubén, salvador, sandra, santiago, sara,
      sebastián, sergio, silvia, sofía, soledad, susana, teresa, tomás, valentina, vicente, víctor,
      victoria, ximena, yolanda
    `),
    places: wordList(`
      moscú, londres, parís, berlín, washington, bruselas, pekín, tokio, roma, madrid, kiev, ankara,
      estambul, nueva delhi, jerusalén, gaza, el cairo, teherán, bagdad, damasco, beirut, riad, dubái,
      kabul, seúl, hanói, bangkok, sídney, ottawa, ciudad de méxico, la habana, caracas, bogotá, lima,
      santiago, buenos aires, montevideo, quito, la paz, asunción, brasilia, sao paulo, río de janeiro,
      viena, ginebra, zúrich, berna, praga, varsovia, budapest, bucarest, sofía, atenas, belgrado, zagreb,
      sarajevo, lisboa, dublín, oslo, estocolmo, copenhague, helsinki, minsk, tiflis, ereván, bakú,
      astaná, almaty, taskent, nueva york, los ángeles, chicago, hong kong, taipéi, shanghái, múnich,
      hamburgo, fráncfort, milán, barcelona, valencia, sevilla, zaragoza, málaga, bilbao, san petersburgo,
      crimea, donbás, donetsk, lugansk, siberia, europa, asia, áfrica, américa, américa latina, asia
      central, oriente medio, oriente próximo, inglaterra, escocia, gran bretaña, ee uu, eeuu, pacífico,
      atlántico, mediterráneo, báltico, cáucaso, balcanes, kremlin, galicia, cataluña, andalucía
    `),
  },
};
