import type { Lexicon } from '../lexicon.ts';
import { wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** Portuguese, of Portugal and of Brazil. */
export const portuguese: Lexicon = {
  language: 'pt',
  words: {
    unspaced: false,
    stopWords: wordList(`
      a, à, ao, aos, aquela, aquele, as, às, até, com, como, da, das, de, dela, dele, deles, depois, do, dos, e, é, ela, elas, ele, eles, em, entre, era,
      eram, essa, esse, esta, está, estão, estava, este, eu, foi, foram, há, isso, isto, já, lhe, mais, mas, me, mesmo, meu, minha, muito, muitos, na, não, nas,
      nem, no, nos, nós, nossa, nosso, num, numa, o, os, ou, para, pela, pelas, pelo, pelos, por, porque, qual, quando, que, quem, se, sem, ser, seu, seus, só, sobre, sua,
      suas, também, te, tem, têm, ter, teve, tinha, toda, todo, todos, um, uma, umas, uns, você, ano, anos, será, são, ainda, após, onde, segundo
    `),
    abbreviations: wordList(
      'sr., sra., srs., dr., dra., prof., profa., eng., gen., cel., cap., ten., pe., art., n., pág., p., ex., etc., av., r., tel., vol., s.a., ltda., mi., bi., séc., d., dep., sen., min.',
    ),
    synonyms: wordGroups(`
      disse, afirmou, declarou, explicou
      anunciou, divulgou, comunicou
      começou, iniciou
      terminou, acabou
      aumentou, subiu, cresceu
      diminuiu, caiu, baixou
      grande, enorme
      problema, dificuldade
      ajuda, apoio
      quase, cerca
      governo, executivo
      negociações, conversações
      ataque, ofensiva
      empresa, companhia
      também, igualmente
      mas, porém, contudo
    `),
    meanings: `
      accident: acident*, colisão*, colid*, batida*, descarril*
      accuse: acus*, culp*
      aid: ajud*, assist*, apoi*, socorr*, auxíl*
      agreement: acord*, pacto*, tratad*, convênio*, convénio*
      aircraft: avião*, aviões, aeronave*, helicóptero*, voo*
      arrest: pres*, deti*, detenç*, deten*, prisão*, cadeia
      attack: ataq*, atac*, assalt*, atentad*, bombarde*, tirote*, dispar*
      ban: proib*, vet*
      begin: começ*, inici*, lanç*, abr*, abert*
      border: fronteir*
      budget: orçament*, gasto*, despes*, financ*, fundo*, verba*
      build: constru*, ergu*
      buy: compr*, adquir*, aquisi*
      car: carro*, veículo*, automóve*, caminh*, camião*, ônibus, autocarro*
      cause: caus*, razão*, motiv*, porque, consequên*, result*, provoc*
      child: crianç*, menor*, alun*, adolescent*, jove*
      climate: clima*, climát*, aquecimento*, emiss*, carbono
      close: fech*, encerr*
      company: empres*, companhia*, firma*, fabricant*
      condemn: conden*, critic*, crític*, denunci*, preocup*
      continue: continu*, segu*, mantém*, manter*, mantev*, permanec*, prorrog*
      cost: cust*, preço*, tarifa*
      court: tribunal*, tribuna*, juiz*, juíz*, corte, justiça*, process*, sentenç*
      crime: crim*, delito*, ilega*
      cut: cort*, reduz*, reduç*, redu*, caíd*, cai*, queda*, diminu*
      death: mort*, morr*, falec*, mata*, vítima*, assassin*, óbito*
      decide: decid*, decis*, orden*, exig*, determin*
      defend: defend*, defes*, proteg*, proteç*
      delay: atras*, adi*, demor*, esper*
      destroy: destru*, dano*, danific*, devast*
      disease: doenç*, vírus, covid, pandemi*, infec*, epidemi*, surto*
      doctor: médic*, hospita*, clínic*, saúde
      drug: drog*, narc*, cocaína, heroína
      earnings: lucro*, receita*, fatur*, ganho*
      economy: econom*, econôm*, económ*, crescimento*, recess*, inflaç*, pib
      election: eleiç*, eleit*, eleg*, vot*, referendo*, urnas
      employ: empreg*, trabalh*, contrat*, funcionári*
      end: fim, final*, acab*, termin*, encerr*, cess*, suspen*, expir*
      energy: energ*, elétric*, eletric*, gás, petról*, petrol*, carvão, nuclear*, combustív*
      escape: fug*, fug, escap*, evacu*, desloc*
      explosion: explo*, deton*
      fire: fogo*, incêndi*, queim*, chama*
      flood: inund*, enchent*, cheia*, tempestad*, furac*, ciclone*, chuva*
      food: aliment*, comida*, colheita*, safra*, trigo
      fraud: fraud*, corrup*, propina*, suborn*, lavagem
      freedom: livr*, liber*, solto*
      government: govern*, autoridad*, minist*
      grow: aument*, cresc*, subi*, alta*, elev*, reforç*, mais, adiciona*
      house: casa*, habitaç*, moradi*, apartament*, prédio*, edifíci*, alugue*
      inform: inform*, anunci*, comunic*, revel*, declar*
      injury: ferid*, ferim*
      inspect: inspe*, fiscaliz*, control*, verific*, examin*
      investigate: investig*, apur*, inquérito*
      law: lei*, legisl*, lega*, decreto*, norma*
      leave: deix*, sai*, saíd*, abandon*, renunc*, demiss*, demit*, retir*
      lose: perd*, derrot*
      meet: reuni*, encontr*, cúpula*, cimeira*, negoci*, diálog*, convers*, visit*, diplom*
      migration: migra*, imigra*, refugiad*, asilo*, deport*, expuls*
      military: militar*, exércit*, soldad*, tropa*, forças, marinha
      money: dinheir*, euro*, dólar*, milh*, bilh*, real, reais, pag*
      oppose: opos*, opõe*, rejeit*, recus*, contra, press*
      own: ação*, ações, acion*, participaç*, propriet*, don*, invest*, possui*
      parliament: parlament*, congresso*, senad*, deputad*, câmara*, assembl*
      peace: paz, trégua*, cessar*
      people: gente, pessoa*, cidad*, habitant*, populaç*, civi*, humano*
      plan: plan*, projet*, propost*, propõe*, intenç*, objetiv*, estratég*
      police: políci*, polici*, agente*
      president: president*, premiê*, chancele*, governador*, líder*
      prevent: evit*, imped*, preven*, combat*
      promise: promet*, promess*, compromet*, compromiss*, garant*
      protest: protest*, manifest*, distúrb*, passeata*
      product: produt*, produz*, produç*, fabric*
      relation: relaç*, laço*, parceir*, aliad*, amig*
      religion: relig*, igrej*, mesquit*, islâ*, muçulman*, crist*, papa, bispo*
      rescue: resgat*, salv*, sobreviv*
      school: escol*, universi*, educ*, ensin*, form*
      science: ciênc*, científ*, cientist*, pesquis*, estudo*, especialist*
      secure: segur*, estável*, estabil*, ordem
      send: envi*, mand*, fornec*, entreg*, oferec*, doa*, doou
      ship: navio*, barco*, balsa*, frota*
      show: mostr*, demonstr*, indic*, prov*, confirm*
      smuggle: contraband*, tráfic*, trafic*, cartel*
      sport: jog*, partida*, equipe*, equipa*, campeon*, torneio*, treinador*, gol, gols, golo*
      tax: impost*, tribut*, taxa*, fisc*
      technology: tecnolog*, software*, internet*, digita*, plataforma*
      terror: terror*, extrem*, jihad*
      threat: ameaç*, alert*, perig*, risco*
      trade: comérci*, comerci*, export*, import*, mercado*
      traffic: trânsit*, transport*, trem, trens, comboi*, estrada*, rodovi*, aeroport*, porto*, ponte*
      violence: violên*, violent*, abus*, agress*, estupr*
      war: guerra*, conflit*, batalha*, invas*, invad*
      water: água*, rio*, lago*, mar, mares, oceano*
      weapon: arma, armas, míss*, foguete*, drone*, fuzi*
      weather: calor*, temperatur*, frio*, neve*, seca*, vento*
      win: venc*, vitóri*, ganh*, triunf*
      woman: mulher*, mãe*, menina*, espos*
      year: ano*, anua*
      temporary: tempor*, provisóri*, interin*
      join: ader*, adesão*, membro*, conselho*, nome*
      user: usuári*, utilizador*, client*, consumidor*, assinant*
    `,
  },
  page: {
    boilerplateLines: [
      '(?:compartilhar|compartilhe|partilhar|imprimir|salvar|enviar|entrar|cadastre-se|assine|comentar|ouvir)(?: .{0,30})?',
      'tempo de leitura\\W{0,3}\\d{1,3} ?(?:min\\.?|minutos?)?',
      '\\d+ (?:comentários?|partilhas|visualizações)',
      '(?:publicidade|menu|buscar|pesquisar|início|fechar)',
    ],
    endLines: [
      '(?:leia também|leia mais|notícias relacionadas|artigos relacionados|veja também|mais lidas|relacionados)(?: .{0,40})?:?',
      'comentários(?: \\(\\d+\\))?',
    ],
    promotionPrefixes: ['(?:leia também|leia mais|veja também|saiba mais|ler também) ?:'],
    bylinePrefixes: ['escrito por', 'texto de', 'autor:', 'reportagem de', 'redação:'],
    photoCredits: wordList('foto, foto:, fotografia, imagem, crédito da foto'),
    announcementLabels: wordList(
      'assessoria de imprensa, assessoria de comunicação, contacto de imprensa, contato de imprensa, contato para a imprensa, contactos para a imprensa, gabinete de imprensa, comunicado de imprensa, comunicado à imprensa, nota à imprensa',
    ),
    textCredits: wordList(
      'fonte, fontes, publicado originalmente em, com informações de, com informações da, com informações do',
    ),
    fullTextElsewhere: [
      '(?:leia |veja )?(?:a |o )?(?:matéria|reportagem|artigo|texto) (?:completa|completo|na íntegra|original) .{0,80}',
    ],
    aggregatorNotices: ['\\bagregador (?:automático )?de notícias\\b'],
    callsToAction: ['(?:assine|inscreva-se|cadastre-se|registe-se|apoie)(?: .{0,30})?'],
    legalNotices: [
      'todos os direitos reservados',
      '(?:reprodução|divulgação)\\b.{0,60}(?:proibida|sem autorização)',
    ],
    corrections: wordList('correção, errata, atualização, retificação'),
    publishedLabels: wordList('publicado, publicado em'),
    modifiedLabels: wordList('atualizado, atualizado em, última atualização, modificado'),
    previousLabels: wordList('artigo anterior, anterior'),
    nextLabels: wordList('próximo artigo, próxima, seguinte'),
  },
  quotation: {
    marks: [
      ['“', '”'],
      ['«', '»'],
      ['"', '"'],
      ['‘', '’'],
    ],
    verbs: wordList(`
      disse, disseram, diz, dizem, dizia, dito, afirmou, afirmaram, afirma, afirmam, afirmava, declarou, declararam, declara, declaram, explicou, explicaram, explica,
      explicam, contou, contaram, conta, contam, acrescentou, acrescentaram, acrescenta, destacou, destacaram, destaca, destacam, ressaltou, ressalta, salientou, salienta, sublinhou,
      sublinha, frisou, frisa, anunciou, anunciaram, anuncia, informou, informaram, informa, informam, confirmou, confirmaram, confirma, confirmam, revelou, revelaram,
      revela, revelam, escreveu, escreveram, escreve, escrevem, comentou, comentaram, comenta, observou, observa, admitiu, admitiram, admite, admitem, garantiu, garantiram, garante,
      garantem, assegurou, asseguraram, assegura, alertou, alertaram, alerta, alertam, advertiu, adverte, respondeu, responderam, responde, reiterou, reitera, reforçou, reforça, lembrou, lembra,
      relatou, relataram, relata, relatam, noticiou, noticia, negou, negaram, nega, negam, prometeu, prometeram, promete, perguntou, pergunta, questionou, argumentou, argumenta, sustentou, sustenta,
      concluiu, conclui, continuou, prosseguiu, completou, completa, apontou, apontaram, aponta, apontam, denunciou, denunciaram, denuncia, descreveu, descreve, chamou, citou, cita, referiu, referiram,
      refere, indicou, indicaram, indica, indicam, precisou, detalhou, detalha, comunicou, comunicaram, comunica, reconheceu, reconhece, classificou, classifica, falou, fala, avaliou, avalia, ponderou,
      comemorou, comemora, esclareceu, esclarece, esclareceram, desabafou, ironizou, celebrou
    `),
    stanceVerbs: wordList(`
      acredita, acreditam, acreditava, acreditou, pensa, pensam, pensava, espera, esperam, esperava, teme, temem, temia, quer, querem, queria, considera, consideram, considerou, estima, estimam, estimou,
      propôs, propuseram, propõe, sugeriu, sugeriram, sugere, criticou, criticaram, critica, criticam, acusou, acusaram, acusa, acusam, rejeitou, rejeitaram, rejeita, recusou, recusaram, prevê, preveem, previu,
      defendeu, defenderam, defende, defendem, pediu, pediram, pede, pedem, exigiu, exigiram, exige, decidiu, decidiram, apelou, apela, ameaçou, ameaça, julga, julgam, sabe, sabem, sabia, elogiou, condenou, condenaram, condena,
      concordou, concorda, discorda, duvida, desconfia, recomendou, recomenda, recomendam, planeja, planeia, pretende, pretendem, apoia, apoiou, lamentou, lamenta, mostra, mostrou, mostram
    `),
    participles: wordList(
      'dizendo, afirmando, acrescentando, explicando, destacando, anunciando, lembrando, alertando, citando, alegando, garantindo',
    ),
    nounLike: wordList(
      'conta, fala, crítica, critica, alerta, denuncia, aponta, indica, cita, dito, pergunta, ameaça, julga, revela, mostra, avalia',
    ),
    addresseeVerbs: [],
    phrases: wordList(
      'segundo, de acordo com, conforme, para, na opinião de, nas palavras de, no entender de, a crer em',
    ),
    phrasesAfter: [],
    sourcePrepositions: [],
    sourceNouns: [],
    reportAdverbs: [],
    sentencePronouns: [],
    infinitiveMarkers: [],
    complementisers: wordList('que, se'),
    roles: wordList(`
      porta-voz, ministro, ministra, primeiro-ministro, primeira-ministra, presidente, presidenta, secretário, secretária, senador, senadora, deputado, deputada, governador, governadora, prefeito, prefeita,
      vereador, vereadora, autarca, embaixador, embaixadora, diplomata, analista, especialista, especialistas, economista, professor, professora, pesquisador, pesquisadora, pesquisadores, investigador, cientista, cientistas,
      médico, médica, médicos, diretor, diretora, chefe, líder, responsável, fundador, treinador, técnico, jogador, capitão, general, coronel, comandante, soldado, polícia, delegado, delegada, bombeiros, testemunha, testemunhas,
      juiz, juíza, procurador, procuradora, promotor, promotora, advogado, advogada, jornalista, autor, autora, escritor, funcionário, representante, fonte, fontes, agência, governo, ministério, banco, empresa, partido, comissão,
      comitê, relatório, estudo, pesquisa, sondagem, jornal, rei, rainha, papa, bispo, estudante, morador, moradores, ativista, candidato, candidata, homem, mulher, mãe, pai, irmão, irmã, autoridades, tribunal
    `),
    pronouns: wordList('ele, ela, eles, elas, nós, eu, você, quem, alguns, muitos, outros'),
    feminine: wordList('ela'),
    masculine: wordList('ele'),
    plural: wordList('eles, elas, nós'),
    auxiliaries: wordList(
      'tem, têm, tinha, tinham, teria, teriam, há, havia, é, são, era, eram, foi, foram, será, serão, seria, seriam, está, estão, estava, pode, podem, poderia, deve, devem, deveria, não, ser, sido, vai, vão',
    ),
    passives: wordList('é, são, era, eram, foi, foram, será, serão, sido, ser'),
    adverbs: wordList(`
      também, depois, agora, hoje, ontem, amanhã, ainda, já, além, disso, porém, contudo, entretanto, assim, mais, tarde, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, sempre, apenas, só,
      publicamente, claramente, recentemente, oficialmente, novamente, nunca, então, logo, inclusive, posteriormente, anteriormente, lhe, lhes, nos, me, se
    `),
    adverbEndings: ['mente'],
    notAdverbs: wordList('mente, semente, clemente, demente, simiente'),
    determiners: wordList(
      'o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, aquele, aquela, seu, sua, seus, suas, nosso, nossa, alguns, algumas, muitos, vários, várias, dois, duas, três, quatro, cinco, cada, todos, todas',
    ),
    obliques: wordList('lhe, lhes, me, nos, ao, aos, à, às'),
    prepositions: wordList(
      'a, ao, aos, à, às, em, no, na, nos, nas, num, numa, com, por, pelo, pela, pelos, pelas, para, entre, sobre, após, durante, contra, desde, até, sem, sob, perante, antes, depois',
    ),
    verbParticles: [],
    occasions: wordList('comunicado, entrevista, mensagem, discurso, carta, vídeo, nota, conferência'),
    nounPrepositions: wordList('de, do, da, dos, das, para, por'),
    conjunctions: wordList('e, mas, ou, nem, porém'),
    subordinators: wordList(
      'que, quando, porque, se, enquanto, como, embora, pois, cujo, cuja, onde, quem, qual, caso, conforme',
    ),
    mannerWords: wordList('como, conforme'),
    commaBeforeClause: false,
    capitalNouns: false,
    verbSecond: false,
    verbFirst: false,
    subjectParticles: [],
    verbFinal: false,
    commaWithinQuote: false,
    separableVerbs: {},
    reportedMood: [],
    continuedMood: wordList('teria, teriam, seria, seriam'),
    negations: wordList('não, nunca, jamais, ninguém, nada, nenhum, nenhuma, sem, nem'),
    opposites: wordList(
      'aumentar/diminuir, subir/descer, mais/menos, ganhar/perder, aceitar/rejeitar, permitir/proibir, confirmar/negar, começar/acabar',
    ),
  },
  numbers: {
    decimalSeparator: ',',
    cardinals: wordNumbers(`
      zero 0, um 1, uma 1, dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, onze 11, doze 12, treze 13, catorze 14, quatorze 14, quinze 15, dezesseis 16, dezasseis 16, dezessete 17,
      dezassete 17, dezoito 18, dezenove 19, dezanove 19, vinte 20, trinta 30, quarenta 40, cinquenta 50, sessenta 60, setenta 70, oitenta 80, noventa 90, duzentos 200, duzentas 200, trezentos 300, trezentas 300, quatrocentos 400, quatrocentas 400, seiscentas 600, setecentas 700, oitocentas 800, novecentas 900,
      quinhentos 500, quinhentas 500, seiscentos 600, setecentos 700, oitocentos 800, novecentos 900, dúzia 12, dezena 10, centena 100, milhar 1000
    `),
    compounds: false,
    joiners: ['e'],
    magnitudes: wordNumbers(
      'cem 100, dúzias 12, dezenas 10, centenas 100, cento 100, mil 1e3, milhão 1e6, milhões 1e6, mi 1e6, bilhão 1e9, bilhões 1e9, bi 1e9, trilhão 1e12, trilhões 1e12, biliões 1e12',
    ),
    alone: wordList('mil, cem'),
    fractions: wordNumbers(
      'metade 0.5, meio 0.5, meia 0.5, terço 0.3333333333333333, terços 0.3333333333333333, quarto 0.25, quartos 0.25, quinto 0.2, quintos 0.2, décimo 0.1',
    ),
    halves: wordList('e meio, e meia'),
    shares: wordList('em cada, de cada'),
    nounShares: wordList('em cada, de cada'),
    partWords: wordList('parte, partes'),
    minus: ['menos'],
    plus: ['mais'],
    vague: wordNumbers('vários 2, várias 2, alguns 2, algumas 2, dezenas 20, centenas 100, milhares 1e3'),
    approximately: wordList(
      'cerca de, quase, aproximadamente, em torno de, perto de, por volta de, uns, umas, à volta de',
    ),
    moreThan: wordList('mais de, mais do que, pelo menos, ao menos, acima de, não menos de'),
    lessThan: wordList('menos de, menos do que, no máximo, até, abaixo de, não mais de'),
    orMore: wordList('ou mais'),
    orLess: wordList('ou menos'),
    orSo: [],
    rangeOpeners: wordList('entre, de'),
    rangeJoiners: wordList('a, e, ou, para'),
    levels: wordList('para, entre, a, até'),
    up: wordList(
      'aumentou, aumentaram, aumenta, aumento, subiu, subiram, sobe, subida, cresceu, cresceram, cresce, crescimento, alta, avançou, avanço, ganhou, elevou',
    ),
    down: wordList(
      'caiu, caíram, cai, queda, diminuiu, diminuíram, diminuição, desceu, desceram, descida, baixou, baixa, reduziu, redução, recuou, recuo, perdeu',
    ),
    byWords: [],
    multiples: wordList('vez, vezes'),
    units: wordCodes(`
      dólar USD, dólares USD, euro EUR, euros EUR, libra GBP, libras GBP, iene JPY, ienes JPY, yuan CNY, yuans CNY, rublo RUB, rublos RUB, real BRL, reais BRL, peso ARS, pesos ARS, franco CHF, francos CHF, por cento %, pontos percentuais [pp], ponto percentual [pp],
      metro m, metros m, quilômetro km, quilômetros km, quilómetro km, quilómetros km, centímetro cm, centímetros cm, milímetros mm, milha [mi_i], milhas [mi_i], pés [ft_i], quilo kg, quilos kg, quilogramas kg, gramas g, grama g, tonelada t, toneladas t, litro L, litros L,
      hectare har, hectares har, barril [bbl_us], barris [bbl_us], metros quadrados m2, quilômetros quadrados km2, quilómetros quadrados km2, metros cúbicos m3, ano a, anos a, mês mo, meses mo, semana wk, semanas wk, dia d, dias d, hora h, horas h, minuto min, minutos min,
      segundo s, segundos s, graus Cel, megawatts MW, gigawatts GW, nós [kn_i]
    `),
    hundredths: wordList('centavo, centavos, cêntimo, cêntimos'),
    tenths: [],
    weighing: wordList('pesa, pesava, peso, bebê, bebé'),
    totals: wordList('um total de, uma média de'),
    dimensions: [],
    clockWords: wordList('horas, h'),
    relativeTime: wordList('atrás, depois, antes'),
    parts: wordList('incluindo, entre eles, entre elas, dos quais'),
    rest: wordList('outros, outras, novos, novas, deles'),
    tolls: {
      dead: wordList('mortos, morto, morta, mortas, morreram, morreu, mortes, vítimas, óbitos'),
      injured: wordList('feridos, ferido, feridas, ferida'),
      missing: wordList('desaparecidos, desaparecido, desaparecida'),
    },
    unitEndings: [],
    perWords: wordList('por, ao, à'),
    ofWords: wordList('de, do, da, dos, das, para, em, a'),
    labels: wordList(
      'nº, n.º, artigo, página, capítulo, número, grupo, voo, fase, linha, canal, temporada, categoria',
    ),
    notNumbers: [],
  },
  citation: {
    translationCredits: wordList('tradução de, traduzido por, tradução:, traduzido do'),
    reportingVerbs: wordList(`
      informou, informa, informaram, noticiou, noticia, noticiaram, relatou, relata, escreveu, escreve, escreveram, divulgou, divulga, publicou, publica, publicaram, revelou, revela, revelaram, afirmou, afirma, disse, diz,
      anunciou, anuncia, confirmou, confirma, citou, cita, apurou, apura, avançou, avança, adianta, adiantou, reportou, reporta, destacou, destaca, conta, contou, mostrou, mostra, indicou, indica, referiu, refere
    `),
    cuesBefore: wordList(`
      segundo, de acordo com, conforme, conforme noticiou, segundo informou, segundo noticiou, segundo apurou, citando, citado por, citada por, citado pelo, citada pela, divulgado por, divulgado pelo, publicado por, publicado em, publicado no,
      publicado na, publicada por, publicada pelo, noticiado por, noticiado pelo, revelado por, revelado pelo, reportagem de, reportagem do, reportagem da, artigo do, artigo da, artigo de, informações da, informações do, informações de, com informações da, com informações do,
      com informações de, noticiada pelo, fonte, pesquisa do, levantamento do, levantamento da, divulgada por, divulgada pelo, divulgada pela, divulgados por, divulgado pela, publicada pela, publicado pela, noticiada por, noticiada pela, revelada por, revelada pelo, revelada pela, revelado pela, avançada pelo, avançado pelo, avançada pela, avançado pela, avançada por, avançado por, adiantada pelo, adiantada por, adiantado pelo, antecipado por, antecipado pelo, antecipado pela, antecipada por, antecipada pelo, antecipada pela, antecipados por, antecipados pelo, antecipados pela, antecipadas por, antecipadas pelo, antecipadas pela, confirmado por, confirmado pelo, confirmado pela, confirmada por, confirmada pelo, confirmada pela, confirmados por, confirmados pelo, confirmados pela, confirmadas por, confirmadas pelo, confirmadas pela, noticiado pela, noticiados por, noticiados pelo, noticiados pela, noticiadas por, noticiadas pelo, noticiadas pela, revelados por, revelados pelo, revelados pela, reveladas por, reveladas pelo, reveladas pela, divulgados pelo, divulgados pela, divulgadas por, divulgadas pelo, divulgadas pela, publicado pelo, publicados por, publicados pelo, publicados pela, publicadas por, publicadas pelo, publicadas pela, adiantado por, adiantado pela, adiantada pela, adiantados por, adiantados pelo, adiantados pela, adiantadas por, adiantadas pelo, adiantadas pela, avançados por, avançados pelo, avançados pela, avançadas por, avançadas pelo, avançadas pela, relatado por, relatado pelo, relatado pela, relatada por, relatada pelo, relatada pela, relatados por, relatados pelo, relatados pela, relatadas por, relatadas pelo, relatadas pela, reportado por, reportado pelo, reportado pela, reportada por, reportada pelo, reportada pela, reportados por, reportados pelo, reportados pela, reportadas por, reportadas pelo, reportadas pela, veiculado por, veiculado pelo, veiculado pela, veiculada por, veiculada pelo, veiculada pela, veiculados por, veiculados pelo, veiculados pela, veiculadas por, veiculadas pelo, veiculadas pela
    `),
    cuesAfter: wordList('citando, que cita'),
    tellingCues: wordList(`
      disse ao, disse à, disse a, disseram ao, disseram à, afirmou ao, afirmou à, declarou ao, declarou à, contou ao, contou à, em entrevista ao, em entrevista à, em entrevista a, entrevista ao, entrevista à, entrevistado por, entrevistado pelo, entrevistada pelo,
      ouvido pelo, ouvidos pela, ouvida pela, consultado pelo, obtido pelo, obtida pelo, obtidos pela, visto pelo, revelou ao, explicou ao, explicou à, em declarações ao, em declarações à, confirmou à, confirmou ao, confirmou a, obtidos por, obtido por, obtida por, obtidas por, obtidos pela, visto por, vistos por, vista por, revelou à, afirmou a, contou a, declarou a, falando à, falando ao, ouvido por, ouvida por, garantiu ao, garantiu à, procurado pelo, procurada pelo, procurado pela, procurada pela, procurado por, procurada por, procurados pelo, contatado pelo, contatada pelo, contatado por, contatada por, contatada pela, contactado pelo, contactada pelo, contactado por, contactada por, questionado pelo, questionada pelo, questionado por, questionada por, revelou a, adiantou ao, adiantou à, assegurou ao, assegurou à, ouvido pela, ouvida pelo, ouvidos por, ouvidos pelo, ouvidas por, ouvidas pelo, ouvidas pela, consultado por, consultado pela, consultada por, consultada pelo, consultada pela, consultados por, consultados pelo, consultados pela, consultadas por, consultadas pelo, consultadas pela, obtido pela, obtida pela, obtidos pelo, obtidas pelo, obtidas pela, visto pela, vista pelo, vista pela, vistos pelo, vistos pela, vistas por, vistas pelo, vistas pela, analisado por, analisado pelo, analisado pela, analisada por, analisada pelo, analisada pela, analisados por, analisados pelo, analisados pela, analisadas por, analisadas pelo, analisadas pela, procurados por, procurados pela, procuradas por, procuradas pelo, procuradas pela, entrevistado pela, entrevistada por, entrevistada pela, entrevistados por, entrevistados pelo, entrevistados pela, entrevistadas por, entrevistadas pelo, entrevistadas pela, contatado pela, contatados por, contatados pelo, contatados pela, contatadas por, contatadas pelo, contatadas pela, questionado pela, questionada pela, questionados por, questionados pelo, questionados pela, questionadas por, questionadas pelo, questionadas pela
    `),
    sayingVerbs: wordList('disse, disseram, afirmou, declarou, contou, explicou, confirmou, revelou, diz'),
    addressing: wordList('ao, à, a, aos'),
    onAir: wordList('na, no, em'),
    addressingBehind: [],
    selfWords: [],
    learningCues: wordList('apurou, teve acesso, obteve, confirmou, soube'),
    agentWords: wordList('por, pelo, pela'),
    citingWords: wordList('citando, que cita, que citou, citou, com base em, com referência a'),
    citingBehind: [],
    quotedByWords: wordList('citado por, citada por, citado pelo, citada pelo, citado pela, citada pela'),
    backReferences: {
      press: wordList('o jornal, o diário, o semanário, a revista'),
      agency: wordList('a agência, a agência de notícias'),
      broadcaster: wordList('a emissora, a televisão, a rádio, o canal, a rede'),
      any: wordList('o site, o portal, o veículo'),
      work: wordList('o artigo, a reportagem, a matéria'),
    },
    titling: wordList('intitulado, intitulada, com o título, sob o título'),
    workNouns: wordList(
      'reportagem, artigo, entrevista, matéria, editorial, coluna, pesquisa, sondagem, levantamento, investigação, análise',
    ),
    plainCues: wordList(
      'segundo, de acordo com, informou, informa, noticiou, noticia, relatou, escreveu, escreve, divulgou, publicou, revelou, revela, apurou, reportou, conforme, conforme noticiou',
    ),
    measureNouns: wordList('pesquisa, sondagem, levantamento, contagem'),
    agencyMarks: wordList('agências'),
    outletNouns: wordList(
      'jornal, diário, revista, agência, agência de notícias, emissora, site, portal, tv, televisão, rádio, canal, rede, semanário',
    ),
    staffNouns: wordList('jornalista, repórter, correspondente, enviado, colunista, comentarista'),
    pictureWords: wordList('foto, imagem, fotografia'),
    ownReporting: wordList(
      'disse à nossa reportagem, à nossa reportagem, à reportagem, nossa equipe, nossa redação',
    ),
  },
  names: {
    titles: wordList(
      'senhor, senhora, sr, sra, dom, dona, presidente, ministro, ministra, primeiro-ministro, senador, senadora, deputado, deputada, governador, prefeito, prefeita, general, coronel, rei, rainha, papa, príncipe, professor, professora, doutor, doutora, juiz, juíza, delegado, diretor, diretora, cardeal',
    ),
    particles: wordList('de, da, do, dos, das, e, van, von'),
    notNames: wordList(
      'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, fonte, segundo',
    ),
    organisationWords: wordList(
      'ministério, secretaria, banco, partido, agência, universidade, hospital, tribunal, polícia, governo, comitê, comissão, conselho, união, associação, empresa, companhia, instituto, academia, fundo, fundação, federação, câmara, senado, movimento, grupo, procuradoria, prefeitura, supremo',
    ),
    givenNames: wordList(`
      josé, joão, antónio, antônio, francisco, carlos, paulo, pedro, lucas, luiz, luís, marcos, gabriel, rafael, daniel, marcelo, bruno, eduardo, felipe, filipe, rodrigo, manuel, mateus, andré, fernando, fábio, leonardo, gustavo, guilherme, tiago, thiago, ricardo,
      jorge, roberto, sérgio, jair, dilma, rui, nuno, vasco, maria, ana, francisca, antónia, adriana, juliana, márcia, fernanda, patrícia, aline, sandra, camila, amanda, bruna, jéssica, letícia, júlia, luciana, vanessa, mariana, gabriela, vera, vitória, larissa, cláudia, beatriz, rita, inês, joana, catarina, marta
    `),
    places: wordList(
      'lisboa, porto, coimbra, braga, brasília, são paulo, rio de janeiro, salvador, belo horizonte, recife, fortaleza, curitiba, porto alegre, manaus, luanda, maputo, macau, moscou, moscovo, londres, paris, berlim, viena, bruxelas, kiev, washington, pequim, jerusalém, estados unidos, vaticano, bahia, minas gerais, algarve, madeira, açores',
    ),
  },
};
