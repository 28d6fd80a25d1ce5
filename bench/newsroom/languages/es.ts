import { wordGroups, wordList } from '../../../src/language/word-list.ts';
import { type Grammar, lines } from './grammar.ts';

export const es: Grammar = {
  language: 'es',
  spell: (name) => name,
  events: wordGroups(`
    un incendio, el incendio, del incendio, se declaró un incendio
    una explosión, la explosión, de la explosión, se produjo una explosión
    un derrumbe, el derrumbe, del derrumbe, se derrumbó un techo
    una fuga de gas, la fuga, de la fuga, se escapó gas
    una inundación, la inundación, de la inundación, se produjo una inundación
    un apagón, el apagón, del apagón, se cortó la luz
    un derrame de ácido, el derrame, del derrame, se derramó ácido
    un deslizamiento, el deslizamiento, del deslizamiento, se deslizó una ladera
  `),
  facilities: wordGroups(`
    el puerto de transbordadores, en el puerto de transbordadores
    el molino de papel, en el molino de papel
    el hospital infantil, en el hospital infantil
    el teatro de la ópera, en el teatro de la ópera
    el yacimiento de cobre, en el yacimiento de cobre
    el complejo de acero, en el complejo de acero
    el almacén de granos, en el almacén de granos
    el laboratorio de vacunas, en el laboratorio de vacunas
    el depósito de autobuses, en el depósito de autobuses
    el penal, en el penal
  `),
  roles: wordList(
    'el alcalde, el fiscal, el jefe de bomberos, el sindicalista, el ingeniero jefe, el gobernador, el médico jefe, el inspector de seguridad',
  ),
  parts: wordList('ventilador, cable, rodamiento, engranaje'),
  company: '{name} Energía',
  weekdays: wordList('el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo'),
  months: wordList(
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
  ),
  titles: [
    '{Hurt} heridos por {event} {at} de {place}',
    '{Place}: {event} deja {hurt} heridos',
    'Lo que se sabe del accidente de {place}',
    '{Place} busca respuestas',
  ],
  leads: [
    '[Al menos |]{hurt} personas resultaron heridas {weekday} cuando {happened} {at} de {place}[, según las autoridades|, informaron los servicios de rescate|].',
    '{Event} {at} de {place} dejó {hurt} heridos {weekday}[, informaron las autoridades|].',
    '[Los equipos de rescate|Los bomberos] llevaron a {hurt} personas a [hospitales|clínicas] {weekday} tras {event} {at} de {place}.',
  ],
  facts: {
    casualties: [
      '[De los heridos|Entre los heridos], {critical} están [en estado crítico|en cuidados intensivos], [informó el hospital de {place}|informaron los médicos].',
      '{Critical} de las víctimas [luchaban|seguían luchando] por su vida [por la noche|al anochecer], [según los médicos|dijeron los médicos].',
    ],
    cause: [
      '[Los investigadores|Los peritos de la policía] [sospechan|creen] que un {part} [gastado|defectuoso] [provocó|causó] el accidente.',
      'Un {part} que no se había [revisado|cambiado] desde {yearChecked} sería la causa {ofEvent}.',
    ],
    cost: [
      '{Org} [calcula|estima] los daños en {cost} millones de euros.',
      'Los daños [ascienden|llegan] a [unos |]{cost} millones de euros, [según {org}|dijo {org}].',
    ],
    history: [
      'En {yearBefore}, {deadBefore} personas [murieron|perdieron la vida] en un accidente [parecido|similar] en {region}.',
      'Es el peor accidente en {region} desde {yearBefore}, cuando {deadBefore} personas [murieron|perdieron la vida].',
    ],
    evacuation: [
      '[Unos|Cerca de] {evacuated} vecinos tuvieron que dejar sus casas [por la noche|hasta la mañana].',
      '[La policía|El ejército] desalojó las calles cercanas, y {evacuated} personas [durmieron|pasaron la noche] en [escuelas|gimnasios].',
    ],
    promise: [
      '{Org} [prometió|anunció] {help} euros para cada familia[ afectada|].',
      'Cada familia va a [recibir|cobrar] {help} euros [en unas semanas|de inmediato], [anunció {org}|según {org}].',
    ],
    closure: [
      'La carretera [de {place} a {place2}|entre {place} y {place2}] [sigue|está] cerrada a lo largo de {km} kilómetros.',
      '[Los camiones y autobuses|Los conductores] deben dar un rodeo de {km} kilómetros por {place2}.',
    ],
    inquiry: [
      'Una comisión de {experts} expertos debe [informar|presentar sus conclusiones] en {month}.',
      'La fiscalía ha abierto una investigación; [los primeros resultados se esperan|un primer informe se espera] en {month}.',
    ],
    background: [
      '{Facility} fue [construido|inaugurado] en {yearBuilt} y [emplea a|da trabajo a] {employees} personas.',
      '{Employees} personas trabajan {at}, [inaugurado|abierto] en {yearBuilt}.',
    ],
  },
  said: [
    '«{quote}», [dijo|declaró] {role}, {person}.',
    '{Role}, {person}, [dijo|afirmó]: «{quote}».',
    '«{quote}», explicó {person}, {role}, ante [la prensa|los periodistas].',
  ],
  saidIndirectly: ['{Role}, {person}, [dijo|explicó] que {quoteLower}.'],
  toldUs: ['«{quote}», dijo {role}, {person}, {toUs}.', '{Role}, {person}, dijo {toUs}: «{quote}».'],
  own: [
    '[Documentos|Cartas] a los que tuvo acceso {us} muestran que {org} fue advertida en {month}.',
    '{Org} no respondió a las preguntas de {us}.',
    'Un reportero de {us} contó {critical} ambulancias en el lugar.',
  ],
  clauses: [
    lines(`
      Oímos las sirenas dos veces aquella noche
      Llevo años advirtiendo de esto
      Las puertas estaban cerradas desde fuera
      Nadie nos dijo qué había en los barriles
      Mi hermano bajó a dos niños por la escalera
      Las lámparas se apagaron una tras otra
      Contamos a los obreros una y otra vez
      Nunca he visto un humo así
      Las bombas viejas se vendieron en primavera
      Nos pidieron que guardáramos silencio
      Cada minuto parecía una hora
      Los inspectores vinieron solo cuando los llamamos
      Sacamos las camas al patio
      Las llaves colgaban en la oficina equivocada
    `),
    lines(`
      y nadie vino a abrir la verja
      pero los planos tenían treinta años
      y el agua ya nos llegaba a las rodillas
      pero el director estaba en un congreso
      y los teléfonos siguieron mudos hasta el mediodía
      pero nadie quiso pagar válvulas nuevas
      y las manos todavía me huelen a eso
      pero los vecinos trajeron mantas y sopa
      y la segunda salida estaba tapiada
      pero el informe acabó en un cajón
      y no olvidaremos a quienes ayudaron
      pero el dinero fue a un estadio
      y los chóferes esperaban fuera con el motor en marcha
      pero el pronóstico era claro
    `),
    lines(`
      así que alguien tiene que responder
      por eso me quedo aquí
      y es todo lo que puedo decir hoy
      como exige la ley desde hace mucho
      así que quiero ver los contratos
      cosa que el ministerio sabe muy bien
      y mañana empezamos a limpiar
      como le dirá cualquiera en la ciudad
      así que no me hablen de suerte
      lo que me da más rabia que pena
      y el resto es cosa de los jueces
      como en tiempos de mi padre
      así que vamos a levantarlo otra vez
      lo que debería avergonzarlos a todos
    `),
  ],
  colour: [
    wordList(`Comerciantes de la plaza, Dos mineros jubilados, El coro de la parroquia, Alumnos de la escuela nocturna,
      Un puñado de pescadores, Enfermeras de noche con abrigo, Historiadores del lugar, Los inquilinos de la casa amarilla,
      Conductores del último tranvía, Voluntarios con chaleco naranja, Campesinos de los cerros, Los ajedrecistas del parque,
      Empleados del catastro, Familias con cochecitos`),
    wordList(`recogían, habían traído, seguían pidiendo, repartían, señalaban, comentaban, habían fotografiado,
      no querían ver, buscaban, recordaban, discutían, retiraban en silencio, habían apilado, seguían escuchando`),
    wordList(`mantas mojadas, los libros desaparecidos, viejos planos de los sótanos, una lista de nombres, la baranda rota,
      velas en frascos, el precio del gasóleo, una radio sin pilas, carteles rotos, el color del río, cubos de arena,
      el último horario, cartas del seguro, el silencio de las campanas`),
    wordList(`mientras la lluvia caía sobre las carpas, mucho después de medianoche, delante de la panadería, con poca esperanza,
      mientras giraban los helicópteros, detrás de una cinta, aunque nadie se lo había pedido,
      hasta que callaron los generadores, entre dos estruendos, bajo una sola lámpara, en los escalones del museo,
      antes de que llegaran los autobuses, al borde del mercado, a pesar del frío`),
  ],
  credit: {
    sentences: [
      '{Source} fue el primero en informar del caso {weekday}.',
      'La noticia fue adelantada {weekday} por {source}.',
      'Según [informó|publicó] {source} {weekday}, [el lugar era criticado desde hace tiempo|las alertas no habían faltado].',
    ],
    clauses: [
      ', informa {source}.',
      ', según {source}.',
      ', según publica {source}.',
      ', adelantó {source}.',
    ],
    chains: [
      '{Source} informó de ello {weekday}, citando a {origin}.',
      'Así lo informa {source}, que cita a {origin}.',
    ],
    lines: [
      'Fuente: {name}',
      'Publicado originalmente en {source}.',
      'Este artículo se publicó primero en {source}.',
    ],
    excerpts: ['Lea el artículo completo en {name}', 'Seguir leyendo en {name}'],
    translated: ['Traducido de {name}.', 'Fuente: {name} (traducción)'],
  },
  announcement: {
    contact: 'Gabinete de prensa de {name}: 000 555 010',
    clauses: [', informó {source}.', ', según {source}.', ', anunció {source} en un comunicado.'],
    sentences: [
      'Así lo [anunció|comunicó] {source} {weekday} en una nota de prensa.',
      '{Source} lo dio a conocer {weekday} en un comunicado.',
    ],
  },
  synonyms: wordGroups(`
    personas, individuos
    heridos, lesionados
    accidente, siniestro
    daños, perjuicios
    expertos, especialistas
    sospechan, suponen
    carretera, ruta
    cerrada, cortada
    recibir, obtener
    vecinos, residentes
    casas, viviendas
    informe, dictamen
    causó, originó
    dijo, señaló
    murieron, fallecieron
    peor, más grave
    construido, edificado
    noche, velada
    médicos, doctores
    familia, hogar
  `),
  mastheads: wordGroups(`
    El Diario de {name}, El Diario de {name}, a El Diario de {name}
    El Correo de {name}, El Correo de {name}, a El Correo de {name}
    El Heraldo de {name}, El Heraldo de {name}, a El Heraldo de {name}
    {name} Noticias, {name} Noticias, a {name} Noticias
    El Mundo de {name}, El Mundo de {name}, a El Mundo de {name}
    El Eco de {name}, El Eco de {name}, a El Eco de {name}
  `),
  agencies: wordGroups(`
    Agencia {name} Prensa, la agencia {name} Prensa, a la agencia {name} Prensa
    {name} Cables, {name} Cables, a {name} Cables
  `),
};
