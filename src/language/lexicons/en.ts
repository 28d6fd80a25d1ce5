import type { Lexicon } from '../lexicon.ts';
import { wordGroups, wordList } from '../word-list.ts';
import { wordCodes, wordNumbers } from '../word-values.ts';

/** English. */
export const english: Lexicon = {
  language: 'en',
  words: {
    unspaced: false,
    stopWords: wordList(`
      a, about, above, after, again, against, all, also, although, am, among, an, and, any, are, aren't,
      as, at, be, because, been, before, being, below, between, both, but, by, can, can't, could,
      couldn't, did, didn't, do, does, doesn't, doing, don't, down, during, each, either, else, even,
      ever, few, for, from, further, had, has, have, having, he, he's, her, here, hers, herself, him,
      himself, his, how, however, i, i'm, if, in, into, is, isn't, it, it's, its, itself, just, last,
      like, made, make, many, may, me, might, more, most, much, must, my, myself, neither, new, no, nor,
      not, now, of, off, on, once, one, only, or, other, our, ours, out, over, own, per, rather, said,
      same, say, says, she, should, since, so, some, still, such, than, that, that's, the, their, theirs,
      them, themselves, then, there, these, they, they're, this, those, though, through, to, told, too,
      under, until, up, upon, us, very, was, wasn't, we, were, weren't, what, when, where, whether, which,
      while, who, whom, whose, why, will, with, within, without, won't, would, wouldn't, year, years, yet,
      you, your, yours
    `),
    abbreviations: wordList(`
      mr., mrs., ms., dr., prof., sen., rep., gov., gen., lt., col., maj., capt., cmdr., sgt., pvt., adm.,
      hon., rev., st., jr., sr., messrs., pres., u.s., u.k., u.n., e.u., u.s.a., d.c., e.g., i.e., etc.,
      vs., v., inc., ltd., co., corp., bros., nos., vol., fig., p., pp., ed., est., approx., dept., univ.,
      ave., blvd., rd., mt., ft., a.m., p.m., jan., feb., mar., apr., jun., jul., aug., sept., sep., oct.,
      nov., dec., mon., tue., wed., thu., fri., calif., fla., conn., ariz., ore., ph.d., m.d., cf., al.
    `),
    synonyms: wordGroups(`
      said, stated, remarked, noted
      told, informed
      announced, declared, unveiled
      began, started, commenced
      ended, finished, concluded
      increased, raised, boosted, upped, hiked
      decreased, reduced, cut, lowered
      shows, demonstrates, indicates
      big, large, huge, sizeable
      small, little, minor
      important, significant, major
      help, assist, aid
      buy, purchase, acquire
      get, obtain, receive
      use, utilise, utilize, employ
      more, additional, extra, further
      nearly, almost
      about, around, approximately, roughly
      problem, issue
      country, nation, state
      government, administration
      killed, slain
      injured, hurt, wounded
      quickly, rapidly, swiftly
      money, funds
      talks, negotiations, discussions
      attack, assault, strike
      agree, consent
      deny, reject, refute
      warn, caution, alert
      also, additionally, too
      but, however, yet, though
      because, since, as
      after, following
      before, prior
      people, individuals, persons
      children, kids, youngsters
      company, firm, business
      workers, employees, staff
      show, display, exhibit
      try, attempt, seek
      stop, halt, cease
      keep, retain, maintain
      build, construct, erect
      complicated, strained, tangled
      neighbour, neighbor
      choose, opt, select
      defense, defence
      troops, soldiers, servicemen
      border, frontier
    `),
    meanings: `
      accident: accident*, crash*, collision*, collid*, derail*, wreck*
      accuse: accus*, alleg*, blam*
      aid: aid, aids, aided, aiding, help*, assist*, relief, support*, backing
      agreement: agreement*, deal, deals, pact*, treat*, accord*
      aircraft: aircraft*, plane, planes, jet, jets, airplane*, helicopter*, airliner*, flight*
      arrest: arrest*, detain*, detention*, custody, jailed, imprison*
      attack: attack*, assault*, strike, strikes, raid*, bomb*, shell*, shoot*, shot, shots
      ban: ban, bans, banned, banning, prohibit*, forbid*, outlaw*, bar, barred
      begin: begin*, began, begun, start*, launch*, open, opens, opened, commenc*
      border: border*, frontier*, crossing*
      budget: budget*, spend*, spent, fund, funds, funding, funded, financ*
      build: build*, built, construct*, erect*
      buy: buy*, bought, purchas*, acqui*, takeover*
      car: car, cars, vehicle*, truck*, lorr*, van, vans, bus, buses
      cause: caus*, reason*, because, due, result*, consequen*, response, respond*, trigger*
      child: child*, kid, kids, minor, minors, pupil*, student*, teen*, youth*, boy*, girl*
      climate: climate*, warming, emission*, carbon, greenhouse
      close: close, closes, closed, closing, closure*, shut*
      company: compan*, firm, firms, business*, corporat*, enterprise*, manufacturer*, maker*, employer*
      condemn: condemn*, critici*, denounc*, slam, slams, slammed, outrage*, concern*, worr*
      continue: continu*, remain*, stay*, maintain*, keep, keeps, kept, extend*, extension*, prolong*, permanent*, indefinite*
      cost: cost*, price*, expens*, fee, fees, charge*, bill, bills
      court: court*, judge, judges, tribunal*, justice*, lawsuit*, sued, sue, suing, trial*, appeal*, verdict*, ruling*
      crime: crime*, criminal*, illegal*, illicit*, unlawful*, offen*
      cut: cut, cuts, cutting, reduc*, lower*, decreas*, declin*, fall, falls, fell, fallen, drop*, plung*, slump*, curb*, shrink*, shrank
      death: dead, death*, die, dies, died, dying, kill*, fatal*, slain, victim*, casualt*, murder*, perish*
      decide: decid*, decision*, rule, rules, ruled, order*, direct, directed, directive*, mandat*, requir*
      defend: defen*, protect*, safeguard*
      delay: delay*, postpon*, wait*, backlog*, late, later, slowdown*, hold-up*
      destroy: destr*, damag*, ruin*, devastat*, demolish*
      disease: disease*, illness*, virus*, covid*, pandemic*, infection*, infected, outbreak*, epidemic*, sick*
      doctor: doctor*, physician*, nurse*, hospital*, medic*, clinic*, health*
      drug: drug*, narcotic*, contraband*, cocaine, heroin, fentanyl, opioid*
      earnings: earning*, profit*, revenue*, income, sales, turnover
      economy: econom*, growth, gdp, recession*, inflation*
      election: election*, elect, elected, vote*, voting, ballot*, poll, polls, referendum*, campaign*, electorate
      employ: employ*, job, jobs, hire, hires, hired, hiring, worker*, staff*, labor, labour, workforce
      end: end, ends, ended, ending, finish*, conclud*, stop*, halt*, ceas*, quit*, expire*, expir*, phase-out, lift, lifted, lifting, terminat*, scrap*
      energy: energy, electric*, power, gas, oil, fuel*, petrol*, coal, nuclear
      escape: escap*, flee, flees, fled, fleeing, evacuat*, displac*
      explosion: explo*, blast*, detonat*
      fire: fire, fires, blaz*, burn*, wildfire*, flame*
      flood: flood*, storm*, hurricane*, cyclone*, typhoon*, rainfall*, rain, rains, landslide*
      food: food*, meal*, grain*, crop*, wheat, harvest*, grocer*
      fraud: fraud*, corrupt*, brib*, scam*, embezzl*, launder*
      freedom: free, freed, freedom*, libert*, releas*
      government: government*, administration*, authorit*, official*, minist*, cabinet*
      grow: grow*, grew, increas*, ris*, rose, surg*, soar*, jump*, climb*, gain*, expan*, step*, boost*, enhanc*, tighten*, additional, more, extra
      house: house*, housing, home*, apartment*, flat, flats, residen*, building*, rent*
      inform: inform*, report*, statement*, announc*, reveal*, disclos*, tell*, told
      injury: injur*, wound*, hurt*
      inspect: inspect*, check*, screen*, examin*, search*, audit*, review*
      investigate: investigat*, inquir*, enquir*, probe*, probing
      law: law, laws, legislat*, bill, statute*, regulat*, act, legal*
      leave: leave*, leaving, left, resign*, depart*, step-down, withdr*, exit*, quit*, oust*
      lose: lose*, losing, lost, loss*, defeat*
      meet: meet*, met, summit*, talk*, negotiat*, discuss*, diplom*, dialog*, outreach, communicat*, visit*
      migration: migra*, immigra*, refugee*, asylum, deport*, expel*, expuls*
      military: militar*, army, armies, troop*, soldier*, navy, naval, force, forces, warship*, defence, defense, peacekeep*
      money: money, dollar*, euro, euros, cash, payment*, pay, pays, paid, million, millions, billion, billions
      oppose: oppos*, reject*, refus*, resist*, against, ditch*, block*, pressure*, pressur*, urge*, lobb*
      own: own*, stake*, shareholder*, share, shares, investor*, invest*, holding*, stockholder*, stock, stocks
      parliament: parliament*, congress*, senat*, lawmaker*, legislature*, assembl*, mp, mps
      peace: peace*, ceasefire*, truce*, armistice*
      people: people, person*, human*, individual*, citizen*, resident*, population*, civilian*
      plan: plan*, propos*, intend*, intent*, aim*, effort*, goal*, strateg*, scheme*, project*
      police: polic*, officer*, trooper*, sheriff*, constab*, cop, cops
      president: president*, premier*, chancellor*, prime, governor*, leader*
      prevent: prevent*, avert*, avoid*, stem, stems, stemming, combat*, tackl*, fight*, fought, crack*
      promise: promis*, pledg*, vow*, commit*, guarantee*
      protest: protest*, demonstrat*, riot*, unrest, rall*, march*, uprising*
      product: product*, produc*, manufactur*, output
      relation: relation*, tie, ties, partner*, ally, allies, alli*, friend*
      religion: relig*, church*, mosque*, temple*, islam*, muslim*, christian*, pope, bishop*
      rescue: rescu*, sav*, surviv*, recover*
      school: school*, universit*, college*, educat*, teach*, train, trained, training, trains
      science: scien*, research*, stud*, expert*, universit*
      secure: secur*, safe, safer, safely, safety, order, stabil*, stable
      send: send*, sent, deploy*, dispatch*, ship, shipped, deliver*, provid*, suppl*, offer*, allocat*, donat*
      ship: ship, ships, boat*, vessel*, ferr*, cargo*, fleet*, navy, naval
      show: show*, indicat*, suggest*, demonstrat*, prov*, evidence, confirm*
      smuggle: smuggl*, traffick*, contraband*, cartel*
      sport: match*, game*, team*, league*, championship*, tournament*, player*, coach*, goal*, club*
      tax: tax, taxes, taxed, taxation, tariff*, levy, levies, dut*
      technology: technolog*, software*, app, apps, internet*, online, digital*, platform*, computer*, website*
      terror: terror*, extremis*, militant*, insurgen*, jihad*
      threat: threat*, warn*, danger*, risk*, hazard*, menac*
      trade: trade*, trading, export*, import, imports, imported, commerc*, goods, market*
      traffic: traffic, transport*, rail*, train, trains, road*, highway*, bridge*, airport*, port, ports
      violence: violen*, abus*, harass*, rape*, beat, beaten, beating
      war: war, wars, warfare, conflict*, battl*, combat*, invasion*, invad*, hostilit*
      water: water*, river*, lake*, sea, seas, ocean*, dam, dams
      weapon: weapon*, arms, gun, guns, missile*, rocket*, firearm*, drone*, ammunition
      weather: weather*, heat*, temperatur*, cold, snow*, drought*, wind*
      win: win, wins, won, winning, winner*, victor*, triumph*
      woman: woman*, women*, female*, girl*, mother*, wife, wives
      year: year*, annual*, yearly
      temporary: tempor*, interim, provisional*, short-term
      join: join*, member*, board, seat*, appoint*, nominat*, hire*, named
      user: user*, customer*, client*, consumer*, subscriber*, follower*
    `,
  },
  page: {
    boilerplateLines: [
      'share(?: (?:this|on|via|with|your) .{0,50})?',
      'share(?: tweet)?(?: (?:pin|email|print|share))*',
      '(?:estimated )?(?:reading time|read time|time to read)\\W{0,3}(?:~ ?)?\\d{1,3} ?(?:min|mins|minutes?)?',
      '(?:a )?\\d{1,3}[ -]?(?:min|mins|minutes?)\\.?(?: (?:read|reading time|to read))?',
      '[\\d.,]+ ?k? (?:views?|comments?|shares?|likes?|replies|reactions|reads|votes?)(?: ?[•·|,-]? ?[\\d.,]+ ?k? ?(?:views?|comments?|shares?|likes?))*',
      'no comments?(?: yet)?',
      '(?:view|show|see|read|post|add|load|write) (?:a |all |the |your |more |\\d+ )?comments?(?: ?\\(\\d+\\))?',
      'comments?(?: ?[(:]? ?\\d+ ?\\)?)?',
      'leave a (?:comment|reply).{0,40}',
      'join the (?:conversation|discussion|debate).{0,40}',
      'print(?: this)?(?: article| page| story)?',
      'e-?mail(?: this)?(?: article| page| story| to a friend)?',
      '(?:send|copy) (?:link|url)(?: to clipboard)?',
      'link copied.{0,20}',
      'save(?: (?:article|for later|story|this))?',
      'listen(?: to (?:this )?(?:article|story|post))?(?: \\d+ min.{0,8})?',
      'download ?[•·:–-]? ?(?:[\\d.,]+ ?[kmg]i?b|pdf)?',
      '[\\d.,]+ ?[kmg]i?b',
      'skip to .{0,20}content.{0,30}',
      '(?:main |open |close |toggle )?(?:menu|navigation|search)',
      'home(?:page)?',
      '(?:log|sign) ?(?:in|up|out)(?: .{0,30})?',
      'subscribe(?: (?:now|today|here|to .{0,60}))?[.!]?',
      '(?:sign up|register)(?: (?:for|to|now|here) .{0,80})?',
      '(?:free |daily |our |email )?newsletters?',
      'get (?:our|the) .{0,60}newsletter.{0,40}',
      'advert(?:isement|ising|orial)?(?: ?[-–—:|]? ?(?:scroll|continue|story continues|article continues).{0,40})?',
      'sponsored(?: content| links?| by .{0,40})?',
      'paid content',
      '(?:read|learn|see|show|view|load) more\\W{0,3}',
      'read (?:the )?full (?:article|story)\\W{0,3}',
      'continue reading.{0,60}',
      '(?:story|article) continues.{0,40}',
      'follow (?:us|me)(?: (?:on|at|for) .{0,60})?',
      '(?:like|find) us on .{0,40}',
      'loading\\W{0,4}',
      '(?:an hour|a day|\\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)) ago',
      'tags?:.{0,200}',
      '(?:topics?|filed under|categor(?:y|ies)|more on|in this (?:article|story)):.{0,120}',
      '(?:image|photo|slide|gallery) \\d+ (?:of|/) \\d+',
      '(?:play|watch) (?:the )?video',
      '(?:view|open|see) (?:image|gallery|photos?)(?: in fullscreen)?',
      '(?:hide|show|toggle) (?:caption|captions|comments|menu)',
      'this article is more than \\d+ \\w+ old\\.?',
      'all rights reserved\\W*',
      'terms of (?:use|service).{0,60}',
      'privacy policy.{0,60}',
      'cookie (?:policy|settings|preferences)',
      '(?:accept|reject) (?:all )?cookies',
      'report (?:a )?(?:typo|error|comment|this ad)',
      'have a (?:news )?tip\\?.{0,60}',
      'table of contents',
      'related:',
      'breaking(?: news)?',
      '(?:reuse|republish|reprint) (?:this )?(?:content|article)',
      '(?:follow|like|find|join) .{1,80} on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|bluesky|google news)\\b.{0,120}',
      'subscribe (?:now )?to .{1,140}',
      '(?:get|receive) .{0,80}(?:straight|directly|delivered|sent) to your (?:inbox|phone|e-?mail).{0,60}',
      "(?:never|don't) miss .{0,40}(?:news|story|stories|update|updates|post)\\b.{0,80}",
      '(?:download|get|install) (?:the|our) .{0,40}apps?\\b.{0,80}',
      "if you(?:'re| are) .{0,60}already a (?:subscriber|member).{0,80}",
      'did you (?:like|enjoy) this (?:article|story|post)\\?.{0,100}',
    ],
    endLines: [
      '(?:related|recommended|suggested|similar|more|other|popular|trending|latest|further|top|featured|recent) (?:articles?|stories|posts?|news|content|topics?|links?|reading|coverage|videos?|headlines)(?: .{0,40})?:?',
      'related:?',
      'recommended(?: for you)?:?',
      'you (?:may|might|will|would|could)(?: also)? (?:like|be interested|enjoy|love|find).{0,40}',
      "(?:most|what's) (?:read|popular|viewed|shared|trending|commented).{0,30}",
      'trending(?: now)?',
      '(?:more|also) (?:from|on|in|about|by) .{1,50}',
      '(?:read|up|what to read|coming up) next:?',
      '(?:back|return|scroll) to (?:the )?top(?: button)?',
      'about (?:the )?authors?:?.{0,40}',
      '(?:see|read) also:?',
      '(?:around|from around) the web',
      "(?:don'?t miss|must read|editor'?s? (?:picks?|choice)|in case you missed it)\\W*",
      '(?:previous|next) (?:article|post|story)\\b.{0,120}',
      '(?:post|article) navigation',
      '(?:\\d+ )?(?:comments|responses|replies)(?: \\(\\d+\\))?:?',
      'leave a (?:comment|reply).{0,40}',
      '(?:join|start) the (?:conversation|discussion).{0,40}',
      'share this(?::| article| story| post).{0,40}',
      '(?:links|resources|references|further reading):?',
    ],
    promotionPrefixes: [
      '(?:related|recommended|suggested)(?: (?:article|articles|story|stories|post|reading|coverage|news|video|content))?:',
      '(?:see|read|watch|listen)(?: also| more| next| now| here)?:',
      '(?:also|more) (?:on|read|from .{1,40}|in .{1,40}):',
      '(?:read|see) (?:also|more)(?: about| on)?\\b',
      'you (?:may|might) also like:?',
      "don'?t miss:",
      'up next:',
      'must[ -]read:',
      'click here (?:to|for)\\b',
    ],
    bylinePrefixes: [
      'article by',
      'reporting by',
      'reported by',
      'written by',
      'story by',
      'posted by',
      'published by',
      'words by',
      'text by',
      'authors?:',
      'by:',
      'by',
      'from',
    ],
    photoCredits: [
      'photo',
      'photos',
      'photograph',
      'photographs',
      'picture',
      'pictures',
      'photo credit',
      'photo by',
      'photograph by',
      'photos by',
      'picture by',
      'image',
      'images',
      'image credit',
      'image source',
      'image by',
      'image via',
      'picture credit',
      'credit',
      'credits',
      'file photo',
      'courtesy of',
      'photo courtesy of',
      'photographer',
      'illustration by',
    ],
    announcementLabels: wordList(
      'media contact, media contacts, press contact, press contacts, press office, media relations, media enquiries, media inquiries, press enquiries, contact for media, for media enquiries, for media inquiries, for media information, notes to editors, note to editors, for immediate release, press release, news release, media release',
    ),
    textCredits: [
      'source',
      'sources',
      'original article',
      'original source',
      'original story',
      'originally published',
      'originally published in',
      'originally published on',
      'originally published by',
      'originally appeared in',
      'originally appeared on',
      'first published in',
      'first published on',
      'first published by',
      'first appeared in',
      'first appeared on',
      'this article was originally published',
      'this article first appeared',
      'this story was originally published',
      'this story first appeared',
      'this article was first published',
      'the post',
      'republished from',
      'translated from',
      'republished with permission',
      'reprinted from',
      'reprinted with permission',
      'read the original',
      'read the original article',
      'via',
    ],
    fullTextElsewhere: [
      '(?:for|to (?:read|see|view)) the (?:full|whole|complete|entire|original) (?:article|story|text|report|version)\\b.{0,120}',
      '(?:read|see|view|download) the (?:full|whole|complete|entire|original) (?:article|story|text|report|version)\\b.{0,80}',
      '(?:the )?(?:full|original) (?:article|story|text|report)(?: \\([^()]{1,30}\\))?(?: is)?(?: available)? (?:here|at|on|in)\\b.{0,80}',
      'click here (?:to|for) (?:read )?(?:the )?(?:full|whole|complete|original)\\b.{0,80}',
      'continue reading (?:on|at) .{1,80}',
    ],
    aggregatorNotices: [
      '.{0,80}\\b(?:is|are) an? (?:automatic |automated |independent |news )*(?:news )?aggregator\\b',
      '.{0,120}\\ball (?:trademarks|materials|content) belongs? to (?:their|its) (?:rightful |respective )?(?:owners?|authors?)\\b',
      '.{0,120}\\bthis (?:article|story|content|post) (?:was|has been) (?:automatically |auto-)(?:generated|published|aggregated|imported|syndicated)\\b',
      '.{0,120}\\bpublished from (?:a|an) (?:syndicated|agency|wire) feed\\b',
      '.{0,160}\\bif you are the (?:owner|author|copyright holder) of\\b',
      '.{0,120}\\bwe do not own (?:any of )?(?:this|the) content\\b',
    ],
    callsToAction: [
      '(?:subscribe|sign ?up|register|enrol|enroll)(?: (?:now|today|here|free|to|for|with)\\b.{0,60})?',
      '(?:click|tap) here to (?:subscribe|sign up|register)\\b.{0,40}',
      '(?:join|donate|contribute|support us)(?: (?:now|today|here))?',
      '(?:become|be) a (?:member|subscriber|supporter|patron)\\b.{0,20}',
      '(?:get|read|see|receive) (?:the|our|all|more) .{0,30}newsletters?',
      '(?:start|try) (?:your |a )?(?:free )?trial.{0,30}',
      '(?:manage|update) (?:your )?(?:newsletter|email) (?:preferences|settings)',
    ],
    legalNotices: [
      'all rights reserved',
      '(?:is|are) (?:protected by copyright|copyrighted)',
      'may not be (?:published|reproduced|copied|republished|redistributed|rewritten)',
      '(?:without|with) (?:the |our |prior |express |explicit )*(?:written )?(?:permission|consent) (?:of|from) (?:the )?(?:publisher|editors?|agency|copyright)',
      'letters (?:to the editor )?(?:may|will) be (?:edited|shortened|abridged)',
      'not responsible for (?:the )?content (?:of|on)',
    ],
    corrections: [
      'correction',
      'corrections',
      'corrected',
      'clarification',
      "editor's note",
      'this article has been corrected',
      'this article was amended',
      'this story has been corrected',
      'this story has been updated',
      'this article has been updated',
      'an earlier version of this',
      'a previous version of this',
    ],
    publishedLabels: [
      'published',
      'published on',
      'published at',
      'posted',
      'posted on',
      'first published',
      'date',
      'created',
      'issued',
      'released',
    ],
    modifiedLabels: [
      'updated',
      'last updated',
      'updated on',
      'modified',
      'last modified',
      'revised',
      'edited',
      'amended',
    ],
    previousLabels: ['previous', 'prev', 'previous article', 'previous post', 'previous story', 'older'],
    nextLabels: ['next', 'next article', 'next post', 'next story', 'newer'],
  },
  quotation: {
    marks: [
      ['“', '”'],
      ['‘', '’'],
      ['"', '"'],
      ["'", "'"],
    ],
    verbs: wordList(`
      say, says, said, saying, tell, tells, told, telling, add, adds, added, adding, write, writes, wrote,
      written, writing, note, notes, noted, noting, argue, argues, argued, arguing, claim, claims, claimed,
      claiming, announce, announces, announced, announcing, report, reports, reported, reporting, explain,
      explains, explained, explaining, insist, insists, insisted, insisting, declare, declares, declared,
      declaring, stated, stating, reply, replies, replied, replying, respond, responds,
      responded, responding, warn, warns, warned, warning, acknowledge, acknowledges, acknowledged,
      acknowledging, admit, admits, admitted, admitting, suggest, suggests, suggested, suggesting, tweet,
      tweets, tweeted, tweeting, observe, observes, observed, observing, remark, remarks, remarked, remarking,
      comment, comments, commented, commenting, contend, contends, contended, contending, assert, asserts,
      asserted, asserting, allege, alleges, alleged, alleging, maintains, maintained, maintaining,
      stress, stresses, stressed, stressing, emphasize, emphasizes, emphasized, emphasizing, emphasise,
      emphasises, emphasised, emphasising, reiterate, reiterates, reiterated, reiterating, reveal, reveals,
      revealed, revealing, disclose, discloses, disclosed, disclosing, confirm, confirms, confirmed,
      confirming, concede, concedes, conceded, conceding, conclude, concludes, concluded, concluding, recall,
      recalls, recalled, recalling, quip, quips, quipped, quipping, joke, jokes, joked, joking, predict,
      predicts, predicted, predicting, promise, promises, promised, promising, pledge, pledges, pledged,
      pledging, vow, vows, vowed, vowing, swear, swears, swore, sworn, swearing, testify, testifies,
      testified, testifying, ask, asks, asked, asking, inquire, inquires, inquired, inquiring, query, queries,
      queried, querying, wonder, wonders, wondered, wondering, recount, recounts, recounted, recounting,
      mention, mentions, mentioned, mentioning, affirm, affirms, affirmed,
      affirming, reaffirm, reaffirms, reaffirmed, reaffirming, proclaim, proclaims, proclaimed, proclaiming,
      pronounce, pronounces, pronounced, pronouncing, caution, cautions, cautioned, cautioning, counter,
      counters, countered, countering, retort, retorts, retorted, retorting, rejoin, rejoins, rejoined,
      rejoining, continued, continuing, complain, complains, complained, complaining,
      lament, laments, lamented, lamenting, muse, muses, mused, musing, opine, opines, opined, opining, boast,
      boasts, boasted, boasting, brag, brags, bragged, bragging, chide, chides, chided, chiding, cry, cries,
      cried, crying, shout, shouts, shouted, shouting, yell, yells, yelled, yelling, scream, screams,
      screamed, screaming, whisper, whispers, whispered, whispering, mutter, mutters, muttered, muttering,
      murmur, murmurs, murmured, murmuring, exclaim, exclaims, exclaimed, exclaiming, interject, interjects,
      interjected, interjecting, chime, chimes, chimed, chiming, protesting,
      profess, professes, professed, professing, posit, posits, posited,
      positing, propose, proposes, proposed, proposing, recommend, recommends, recommended, recommending,
      advise, advises, advised, advising, urge, urges, urged, urging, indicate, indicates, indicated,
      indicating, imply, implies, implied, implying, hint, hints, hinted, hinting, estimate, estimates,
      estimated, estimating, forecast, forecasts, forecasted, forecasting, project, projects, projected,
      projecting, calculate, calculates, calculated, calculating, clarify, clarifies, clarified, clarifying,
      specify, specifies, specified, specifying, elaborate, elaborates, elaborated, elaborating, describe,
      describes, described, describing, deny, denies, denied, denying, rebut, rebuts, rebutted, rebutting,
      posts, posted, posting, blog, blogs, blogged, blogging, cite, cites, cited, citing, quote, quotes,
      quoted, quoting, signal, signals, signaled, signaling, convey, conveys, conveyed, conveying,
      communicate, communicates, communicated, communicating, reason, reasons, reasoned, reasoning, theorize,
      theorizes, theorized, theorizing, speculate, speculates, speculated, speculating, demand, demands,
      demanded, demanding, plead, pleads, pleaded, pleading, beg, begs, beged, beging, implore, implores,
      implored, imploring, assure, assures, assured, assuring, reassure, reassures, reassured, reassuring,
      inform, informs, informed, informing, notify, notifies, notified, notifying, remind, reminds, reminded,
      reminding, instruct, instructs, instructed, instructing, order, orders, ordered, ordering, chant,
      chants, chanted, chanting, sing, sings, sang, sung, singing, crow, crows, crowed, crowing, gush, gushes,
      gushed, gushing, fume, fumes, fumed, fuming, tout, touts, touted, touting, bemoan, bemoans, bemoaned,
      bemoaning, decry, decries, decried, decrying, summarize, summarizes, summarized, summarizing, summarise,
      summarises, summarised, summarising, repeat, repeats, repeated, repeating, echo, echos, echoed, echoing,
      attest, attests, attested, attesting, certify, certifies, certified, certifying, proffer, proffers,
      proffered, proffering, volunteer, volunteers, volunteered, volunteering, venture, ventures, ventured,
      venturing, concur, concurs, concurred, concurring, quibble,
      quibbles, quibbled, quibbling, marvel, marvels, marveled, marveling, scoff, scoffs, scoffed, scoffing,
      sneer, sneers, sneered, sneering, snap, snaps, snaped, snaping, laugh, laughs, laughed, laughing, sigh,
      sighs, sighed, sighing, grumble, grumbles, grumbled, grumbling, moan, moans, moaned, moaning, guess,
      guesses, guessed, guessing, bet, bets, beting, ruled, finds, found, finding,
      show, shows, showed, shown, showing,
      retweeted, emailed, texted, documented, reads, titled, read
    `),
    stanceVerbs: wordList(`
      believe, believes, believed, believing, think, thinks, thought, thinking, know, knows, knew, known,
      knowing, hope, hopes, hoped, hoping, fear, fears, feared, fearing, want, wants, wanted, wanting, expect,
      expects, expected, expecting, feel, feeling, consider,
      considers, considered, considering, regard, regards, regarded, regarding, view, views, viewed, viewing,
      doubt, doubts, doubted, doubting, suspect, suspects, suspected, suspecting, assume, assumes, assumed,
      assuming, understand, understands, understood, understanding,
      agree, agrees, agreed, agreeing, disagree, disagrees, disagreed, disagreeing, wish, wishes, wished,
      wishing, intend, intends, intended, intending, plan, plans, planned, planning, support, supports,
      supported, supporting, oppose, opposes, opposed, opposing, backs, backed, backing, endorse,
      endorses, endorsed, endorsing, favor, favors, favored, favoring, favour, favours, favoured, favouring,
      prefer, prefers, preferred, preferring, criticize, criticizes, criticized, criticizing, criticise,
      criticises, criticised, criticising, condemn, condemns, condemned, condemning, denounce, denounces,
      denounced, denouncing, blast, blasts, blasted, blasting, slam, slams, slammed, slamming, attack,
      attacks, attacked, attacking, praise, praises, praised, praising, applaud, applauds, applauded,
      applauding, hail, hails, hailed, hailing, welcome, welcomes, welcomed, welcoming, accuse, accuses,
      accused, accusing, blame, blames, blamed, blaming, charges, charged, charging, defend, defends,
      defended, defending, reject, rejects, rejected, rejecting, dismiss, dismisses, dismissed, dismissing,
      refuse, refuses, refused, refusing, decline, declines, declined, declining, threaten, threatens,
      threatened, threatening, offer, offers, offered, offering,       encourage, encourages, encouraged, encouraging, call, calls, called, calling, label, labels, labeled,
      labelled, labelling, dub, dubs, dubbed, dubbing, termed, terming, brand, brands, branded,
      branding, ridicule, ridicules, ridiculed, ridiculing, mock, mocks, mocked, mocking, question, questions,
      questioned, questioning, challenge, challenges, challenged, challenging, dispute, disputes, disputed,
      disputing, highlight, highlights, highlighted, highlighting, underline, underlines, underlined,
      underlining, underscore, underscores, underscored, underscoring, outline, outlines, outlined, outlining,
      detail, details, detailed, detailing, discuss, discusses, discussed, discussing,       express, expresses, expressed, expressing, voice, voices, voiced, voicing, deem,
      deems, deemed, deeming, deplore, deplores, deplored, deploring, regret, regrets, regretted, regretting,
      worry, worries, worried, worrying, appeals, appealed,       request, requests, requested, requesting,       disapprove, disapproves, disapproved, disapproving, approve, approves, approved,
      approving, appear, appears, appeared, appearing, seem, seems, seemed, seeming, learned,
      learnt, discovering, realize, realizes, realized, realizing,
      realise, realises, realised, realising, decide, decides, decided, deciding,       foresee, foresees, foresaw, foreseen, foreseeing, envision, envisions, envisioned, envisioning, imagine,
      imagines, imagined, imagining, dream, dreams, dreamed, dreaming, advocate, advocates, advocated,
      advocating, champion, champions, championed, championing, commend, commends, commended, commending,
      congratulate, congratulates, congratulated, congratulating, thank, thanked, thanking, apologize,
      apologizes, apologized, apologizing, apologise, apologises, apologised, apologising, rail, rails,
      railed, railing, rebuke, rebukes, rebuked, rebuking, scold, scolds, scolded, scolding, lambast,
      lambasts, lambasted, lambasting, lambaste, lambastes, deride, derides, derided, deriding, denigrate,
      denigrates, denigrated, denigrating, credit, credited, crediting,       liken, likens, likened, likening, characterize, characterizes, characterized, characterizing,
      characterise, characterises, characterised, characterising, portray, portrays, portrayed, portraying,
      depict, depicts, depicted, depicting, refer, refers, referred, referring, point, points, pointed,
      pointing, allude, alludes, alluded, alluding, attribute, attributes, attributed, attributing, pretend,
      pretends, pretended, pretending,       forgot, forgotten, forgeting, remember, remembers, remembered, remembering, forgive, forgives, forgived,
      forgiving, hate, hates, hated, hating, dislike,
      dislikes, disliked, disliking, admire, admires, admired, admiring, resent, resents, resented, resenting,
      demonstrating,       illustrate, illustrates, illustrated, illustrating,       unveil, unveils, unveiled, unveiling, unleash,
      unleashes, unleashed, unleashing, pressing,
      petition, petitions, petitioned, petitioning, pray, prays, prayed,
      praying, pitch, pitches, pitched, pitching, spin, spins, spun, spining, justify, justifies, justified,
      justifying, rationalize, rationalizes, rationalized, rationalizing,       assessed, assessing, evaluate,
      evaluates, evaluated, evaluating, anticipate, anticipates, anticipated, anticipating,
      sees, seeks, sought, seeking, identified, eager, listed, lists, spoke, speaks, talked, talks, talking, assailed, assails, referenced, references, referencing, invoked, invokes, lashed, articulated, balked, rattled, distanced, focuses, pressed, pushed, debated, promoted
    `),
    participles: wordList(`
      saying, telling, adding, writing, noting, arguing, claiming, announcing, reporting, explaining,
      insisting, declaring, stating, replying, responding, warning, acknowledging, admitting, suggesting,
      tweeting, observing, remarking, commenting, contending, asserting, alleging, maintaining, stressing,
      emphasizing, emphasising, reiterating, revealing, disclosing, confirming, conceding, concluding,
      recalling, quipping, joking, predicting, promising, pledging, vowing, swearing, testifying, asking,
      inquiring, querying, wondering, recounting, mentioning, affirming, reaffirming, proclaiming,
      pronouncing, cautioning, countering, retorting, rejoining, continuing, complaining, lamenting, musing,
      opining, boasting, bragging, chiding, crying, shouting, yelling, screaming, whispering, muttering,
      murmuring, exclaiming, interjecting, chiming, protesting, objecting, professing, positing, proposing,
      recommending, advising, urging, indicating, implying, hinting, estimating, forecasting, projecting,
      calculating, clarifying, specifying, elaborating, describing, denying, rebutting, posting, blogging,
      citing, quoting, signaling, conveying, communicating, reasoning, theorizing, speculating, demanding,
      pleading, beging, imploring, assuring, reassuring, informing, notifying, reminding, instructing,
      ordering, chanting, singing, crowing, gushing, fuming, touting, bemoaning, decrying, summarizing,
      summarising, repeating, echoing, attesting, certifying, proffering, volunteering, venturing,       concurring, quibbling, marveling, scoffing, sneering, snaping, laughing, sighing, grumbling, moaning,
      guessing, beting, finding, showing, believing, thinking, knowing, hoping, fearing, wanting,
      expecting, feeling, seeing, considering, regarding, viewing, doubting, suspecting, assuming,       understanding, agreeing, disagreeing, wishing, intending, planning, supporting, opposing, backing,
      endorsing, favoring, favouring, preferring, criticizing, criticising, condemning, denouncing, blasting,
      slamming, attacking, praising, applauding, hailing, welcoming, accusing, blaming, charging, defending,
      rejecting, dismissing, refusing, declining, threatening, offering, encouraging, calling,
      labelling, dubbing, terming, branding, ridiculing, mocking, questioning, challenging, disputing,
      highlighting, underlining, underscoring, outlining, detailing, discussing, addressing, expressing,
      voicing, deeming, deploring, regretting, worrying, seeking, requesting,       disapproving, approving, appearing, seeming, discovering, realizing, realising,
      deciding, foreseeing, envisioning, imagining, dreaming, advocating, championing, commending,
      congratulating, thanking, apologizing, apologising, railing, rebuking, scolding, lambasting, deriding,
      denigrating, crediting, comparing, likening, characterizing, characterising, portraying, depicting,
      referring, pointing, alluding, attributing, pretending, forgeting, remembering, forgiving,
      hating, loving, liking, disliking, admiring, resenting, demonstrating, illustrating,
      documenting, tracing, unveiling, unleashing, pushing, pressing, petitioning, praying,
      pitching, spining, justifying, rationalizing, rating, ranking, judging, assessing, evaluating,
      anticipating
    `),
    nounLike: wordList(`
      claim, claims, report, reports, call, calls, note, notes, demand, demands, plan, plans, hope, hopes,
      fear, fears, view, views, promise, promises, pledge, pledges, vow, vows, warning, comment, comments,
      remark, remarks, tweet, tweets, post, posts, quote, quotes, order, orders, request, requests, question,
      questions, challenge, challenges, support, attack, attacks, appeal, appeals, doubt, doubts, wish,
      wishes, desire, joke, jokes, praise, blame, charge, charges, credit, vote, votes, dispute, push, press,
      project, projects, estimate, estimates, forecast, forecasts, counter, answer, answers, reply, replies,
      response, complaint, argument, object, objects, reason, reasons, signal, signals, laugh, cry, label,
      labels, term, terms, brand, brands, guess, bet, concern, rule, rules, finding, saying, shows, show,
      read, reads, detail, details, back, address, spin, pitch, trace, rate, rank, rally, love, hate, need,
      worry, worries, dream, voice, point, points, feeling, thinking, meaning, understanding, lobby, host,
      block, offer, offers, sound, list, lists, state, states, result, results, decline, threat, mention,
      issue, issues, respect, regard, regards, intent, thought, thoughts, rebuke, echo, volunteer, volunteers,
      blog, champion, champions, model
    `),
    addresseeVerbs: wordList(
      'tell, tells, told, telling, inform, informed, remind, reminded, assure, assured',
    ),
    phrases: wordList('according to, in the words of, in the view of, in the opinion of, as per'),
    phrasesAfter: [],
    sourcePrepositions: [],
    sourceNouns: [],
    reportAdverbs: [],
    sentencePronouns: [],
    infinitiveMarkers: [],
    complementisers: wordList('that, whether, if'),
    roles: wordList(`
      official, officials, spokesman, spokeswoman, spokesperson, spokesmen, minister, ministers, president,
      premier, chancellor, secretary, senator, governor, mayor, lawmaker, lawmakers, deputy, deputies,
      representative, representatives, diplomat, diplomats, ambassador, envoy, analyst, analysts, expert,
      experts, economist, economists, professor, researcher, researchers, scientist, scientists, author,
      authors, journalist, journalists, reporter, reporters, editor, columnist, adviser, advisor, aide, aides,
      lawyer, lawyers, attorney, prosecutor, prosecutors, judge, police, officer, officers, detective,
      witness, witnesses, victim, resident, residents, activist, activists, campaigner, leader, leaders,
      chief, chairman, chairwoman, chair, chairperson, director, executive, executives, manager, head,
      founder, owner, boss, coach, captain, player, general, colonel, commander, soldier, soldiers, doctor,
      doctors, nurse, teacher, student, students, worker, workers, farmer, farmers, source, sources, insider,
      insiders, informant, observer, observers, critic, critics, opponent, opponents, supporter, supporters,
      candidate, candidates, member, members, delegate, delegates, fellow, investigator, investigators,
      inspector, commissioner, king, queen, prince, princess, pope, bishop, priest, counsel, negotiator,
      strategist, consultant, trader, traders, broker, banker, investor, investors, person, people, man,
      woman, men, women, mother, father, brother, sister, son, daughter, wife, husband, neighbour, neighbor,
      friend, friends, colleague, company, companies, firm, bank, government, ministry, agency, authorities,
      department, office, committee, party, union, court, statement, report, study, survey, poll, newspaper,
      paper, magazine, network, team, group, organisation, organization, administration, council, association,
      institute, campaign, politician, politicians, congressman, congresswoman
    `),
    pronouns: wordList('he, she, they, it, we, i, you, who, one, others, some, many, most, both'),
    feminine: wordList('she, her'),
    masculine: wordList('he, him'),
    plural: wordList('they, we'),
    auxiliaries: wordList(`
      has, have, had, is, are, was, were, be, been, being, will, would, shall, should, can, could, may, might,
      must, do, does, did, not, n't, never, hasn't, haven't, hadn't, isn't, aren't, wasn't, weren't, won't,
      wouldn't, can't, couldn't, don't, doesn't, didn't, shouldn't, having, to, s've, 've, 'd, 'll,
      've, 're, 'll, 'd, 'm, 's, began, begins, started, starts, stopped, stops, kept, keeps
    `),
    passives: wordList("is, are, was, were, be, been, being, isn't, aren't, wasn't, weren't"),
    adverbs: wordList(`
      also, then, later, now, still, already, again, once, even, only, just, recently, earlier, today,
      yesterday, tomorrow, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, simply,
      clearly, publicly, privately, repeatedly, reportedly, often, always, immediately, quickly, finally,
      first, previously, subsequently, meanwhile, however, therefore, instead, too, long, largely, merely,
      openly, explicitly, bluntly, flatly, strongly, angrily, loudly, quietly, famously, initially,
      eventually, originally, specifically, officially, formally, further, furthermore, additionally,
      similarly, likewise, nevertheless, nonetheless, afterwards, afterward, ahead, plainly, rightly, wrongly,
      correctly, really, actually, definitely, probably, certainly, generally, usually, sometimes, rarely,
      briefly, firmly, categorically, vehemently, jokingly, sarcastically, consistently, constantly,
      reluctantly, separately, jointly, all, both, soon, ever
    `),
    adverbEndings: ['ly'],
    notAdverbs: wordList(
      'family, assembly, supply, reply, rally, anomaly, monopoly, weekly, monthly, quarterly, elderly, bully, belly, homily, butterfly, oligopoly, subfamily, friendly, likely, unlikely, lovely, costly, deadly, early, yearly, daily, holy, ugly, lonely, comply, apply, imply, multiply',
    ),
    determiners: wordList(`
      the, a, an, this, that, these, those, his, her, its, their, our, my, your, some, several, many, most,
      each, every, no, any, another, other, both, two, three, four, five, six, seven, eight, nine, ten, all, one
    `),
    obliques: wordList('him, them, us, me'),
    prepositions: wordList(`
      in, on, at, after, before, during, as, by, with, without, about, over, under, into, through, since,
      until, till, amid, among, against, between, behind, following, despite, near, outside, inside, via, per,
      upon, toward, towards, ahead, to
    `),
    verbParticles: wordList(
      'out, up, off, down, back, away, about, of, for, on, with, against, at, over, from, in, into, toward, around, through, to',
    ),
    occasions: wordList(
      'statement, interview, email, e-mail, tweet, speech, letter, memo, release, op-ed, post, conference, briefing, video, message, column, interviews, statements, emails, tweets',
    ),
    nounPrepositions: wordList('of, from, for, at, close, de, von, van, der, al, bin'),
    conjunctions: wordList('and, but, or, yet, nor'),
    subordinators: wordList(`
      that, while, when, because, if, whether, although, though, as, after, before, since, which, who, whom,
      whose, where, until, unless, so, than, what, how, why, whereas, once
    `),
    mannerWords: wordList('as'),
    commaBeforeClause: false,
    capitalNouns: false,
    verbSecond: false,
    verbFirst: false,
    subjectParticles: [],
    verbFinal: false,
    commaWithinQuote: false,
    separableVerbs: {},
    reportedMood: [],
    continuedMood: [],
    negations: wordList(`
      not, no, never, none, nobody, nothing, neither, nor, without, cannot, can't, won't, don't, doesn't,
      didn't, isn't, aren't, wasn't, weren't, wouldn't, couldn't, shouldn't, hasn't, haven't, hadn't, n't
    `),
    opposites: wordList(`
      increase/decrease, rise/fall, more/less, more/fewer, win/lose, accept/reject, allow/ban, support/oppose,
      confirm/deny, open/close, start/end, begin/end, true/false, right/wrong, good/bad, strong/weak,
      before/after, above/below, always/never, all/none, legal/illegal, guilty/innocent, friend/enemy,
      ally/enemy, success/failure, possible/impossible, likely/unlikely, safe/dangerous, peace/war, up/down,
      high/low, can/cannot, buy/sell, raise/lower, gain/loss, grow/shrink, improve/worsen, agree/disagree,
      alive/dead, join/leave, attack/defend
    `),
  },
  numbers: {
    decimalSeparator: '.',
    cardinals: wordNumbers(
      `zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12,
      thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30,
      forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90`,
    ),
    oneCounts: true,
    compounds: false,
    joiners: ['and'],
    magnitudes: wordNumbers(
      `dozen 12, hundred 100, thousand 1e3, million 1e6, billion 1e9, trillion 1e12, mln 1e6, mn 1e6, bn 1e9, bln 1e9, tn 1e12, k 1e3,
      m 1e6, b 1e9, crore 1e7, lakh 1e5`,
    ),
    alone: [],
    fractions: wordNumbers(
      `half 0.5, halves 0.5, third 0.3333333333333333, thirds 0.3333333333333333, quarter 0.25, quarters 0.25, fourths 0.25,
      fifth 0.2, fifths 0.2, sixth 0.16666666666666666, sixths 0.16666666666666666, eighth 0.125, eighths 0.125, tenth 0.1, tenths 0.1`,
    ),
    halves: wordList('and a half'),
    shares: wordList('in, out of, of every, in every'),
    minus: ['minus'],
    plus: ['plus'],
    vague: wordNumbers(
      `several 2, a few 2, few 2, some dozen 12, dozens 24, scores 40, hundreds 100, thousands 1e3, millions 1e6, billions 1e9,
      trillions 1e12, tens 10`,
    ),
    approximately: wordList(
      `about, around, nearly, almost, some, roughly, approximately, close to, circa, an estimated, estimated, near, approx, barely`,
    ),
    moreThan: wordList(
      `more than, over, at least, above, upwards of, exceeding, exceeds, exceeded, in excess of, no fewer than, no less than, not less than, greater than,
      well over, just over, over than, higher than, greater than`,
    ),
    lessThan: wordList(
      `less than, fewer than, under, below, lower than, under the age of, at most, up to, no more than, not more than, as many as, as much as, just under,
      a maximum of, sub`,
    ),
    orMore: wordList('or more, and more, or older, or above, and over, plus, or higher'),
    orLess: wordList('or less, or fewer, or younger, or below, or under'),
    orSo: wordList('or so, or thereabouts'),
    rangeOpeners: wordList('between, from'),
    rangeJoiners: wordList('to, and, or'),
    levels: wordList('to, from, between, at'),
    up: wordList(
      `rose, rise, rises, risen, rising, up, increase, increased, increases, increasing, gain, gained, gains, grew, grow, grows,
      grown, climbed, climb, climbs, jumped, jump, jumps, surged, surge, soared, advanced, advancing, added, adds, add, higher, raised, boosted, growth, rallied, expanded, extra, additional`,
    ),
    down: wordList(
      `fell, fall, falls, fallen, falling, down, decrease, decreased, decreases, drop, dropped, drops, declined, decline, declines,
      lost, losing, loses, cut, shrank, shrunk, slumped, plunged, plummeted, plummeting, lower, reduced, slid, slipped, tumbled, contracted`,
    ),
    byWords: wordList('by'),
    particleVerbs: wordList(
      `gave, give, gives, given, giving, made, make, makes, making, picked, picks, picking, pick, took, take, takes, taking, taken, set, sets, setting, shut, shot, gunned,
      mowed, broke, broken, turned, turning, showed, wound, called, calling, brought, bringing, held, holding, rounded, tied, caught, laid, split, stepped, hunted, tracked,
      handed, bought, snapped, racked, taped, blew, blown, lined, signed, torn, tore, backed, cleaned, chalked, drew, drawn, coming, follow, followed`,
    ),
    multiples: wordList('fold, times, time'),
    units: wordCodes(
      `cubic metres m3, cubic meters m3, cubic metre m3, cubic kilometres km3, cubic kilometers km3, nautical mile [nmi_i], knot [kn_i], centimetre cm, centimetres cm, centimeters cm, dollar USD, dollars USD, buck USD, bucks USD, pound GBP, pounds GBP, sterling GBP, euro EUR, euros EUR, yen JPY, yuan CNY, kuai CNY, renminbi CNY,
      rouble RUB, roubles RUB, ruble RUB, rubles RUB, rupee INR, rupees INR, franc CHF, francs CHF, rand ZAR, won KRW, shekel ILS, shekels ILS,
      ringgit MYR, percent %, per cent %, percentage points [pp], percentage point [pp], pct %, pc %, mile [mi_i], miles [mi_i], foot [ft_i], feet [ft_i],
      inch [in_i], inches [in_i], yard [yd_i], yards [yd_i], ton t, tons t, tonne t, tonnes t, metre m, metres m, meter m, meters m, kilometre km, kilometres km,
      kilometer km, kilometers km, kilo kg, kilos kg, kilogram kg, kilograms kg, gram g, grams g, acre [acr_us], acres [acr_us],
      hectare har, hectares har, barrel [bbl_us], barrels [bbl_us], litre L, litres L, liter L, liters L, gallon [gal_us], gallons [gal_us],
      square kilometres km2, square kilometers km2, square miles [smi_us], square metres m2, square meters m2, square feet [sft_i], square foot [sft_i],
      year a, years a, year-old a, years old a, month mo, months mo, week wk, weeks wk, day d, days d, hour h, hours h, minute min, minutes min,
      second s, seconds s, degrees Celsius Cel, degrees celsius Cel, degrees Fahrenheit [degF], degrees fahrenheit [degF], degrees deg, degree deg,
      megawatt MW, megawatts MW, gigawatt GW, gigawatts GW, kilowatt kW, kilowatts kW, megawatt-hours MW.h, kilowatt-hours kW.h,
      mph [mi_i]/h, horsepower [HP], hp [HP], ounce [oz_av], ounces [oz_av], lb [lb_av], lbs [lb_av], knots [kn_i],
      nautical miles [nmi_i], decibels dB, pages {page}, metric ton t, metric tons t, kilotons kt, kilotonnes kt, megatons Mt, megatonnes Mt, gigatons Gt, gigatonnes Gt,
      cubic feet [ft_i]3, cubic foot [ft_i]3, cubic inches [in_i]3, cc cm3, sq m m2, sq km km2, sq ft [sft_i], sqft [sft_i], sqm m2, sq mi [smi_us], hertz Hz,
      volt V, volts V, amp A, amps A, watt W, watts W, terawatt TW, terawatts TW, kilowatt hours kW.h, megawatt hours MW.h, gigawatt-hours GW.h, gigawatt hours GW.h, terawatt-hours TW.h, terawatt hours TW.h,
      microgram ug, micrograms ug, milligram mg, milligrams mg, millilitre mL, millilitres mL, milliliter mL, milliliters mL, micron um, microns um, nanometre nm, nanometres nm, nanometer nm, nanometers nm,
      fahrenheit [degF], celsius Cel, centigrade Cel, degrees c Cel, degrees f [degF], calorie cal, calories cal, kilocalories kcal, bhp [HP], mpg [mi_i]/[gal_us], kph km/h, kmh km/h, kmph km/h, psi [psi],
      danish crown DKK, danish crowns DKK, swedish crowns SEK, norwegian crowns NOK, czech crowns CZK, rmb CNY, pesetas ESP, dutch guilders NLG, finnish markka FIM, deutsche marks DEM,
      lb-ft [ft_i].[lbf_av], ft-lb [ft_i].[lbf_av], pound-feet [ft_i].[lbf_av], foot-pounds [ft_i].[lbf_av], ksi 10*3.[psi], microgrammes ug, dm dm, radians rad, rad rad, light-years [ly], light years [ly], bps bit/s, terabytes TBy, gigabytes GBy, gigs GBy, degrees east deg, tesla T`,
    ),
    hundredths: wordList('cent, cents, penny, pence, fen'),
    tenths: wordList('mao, jiao'),
    weighing: wordList(
      'weigh, weighs, weighed, weighing, weight, heavier, lighter, baby, lose, drop, ton, tons, kilograms',
    ),
    dimensionNouns: wordList(
      'height, depth, length, width, breadth, diameter, radius, altitude, elevation, thickness, distance, wingspan',
    ),
    totals: wordList('a total of, an average of, a maximum of, a minimum of, an additional, a further'),
    dimensions: wordList(
      'tall, long, high, wide, deep, thick, away, above, below, freestyle, hurdles, sprint',
    ),
    clockWords: wordList("o'clock, a.m, p.m, am, pm, gmt, utc"),
    relativeTime: wordList('ago, later, earlier, before, after, since, now'),
    parts: wordList('including, among them, of whom, of which, of them'),
    rest: wordList(
      'other, more, others, further, additional, extra, different, new, of them, of whom, of which, of the, of those',
    ),
    tolls: {
      dead: wordList(
        'dead, died, die, dies, dying, deaths, death, killed, kills, killing, toll, perished, drowned, fatalities, bodies',
      ),
      injured: wordList('injured, wounded, hurt, injuries, injuring, wounding'),
      missing: wordList('missing, unaccounted'),
    },
    unitEndings: [],
    perWords: wordList('per, a, an, each'),
    ofWords: wordList('of, to, in, for, on, by'),
    labels: wordList(
      `article, articles, page, chapter, section, part, no, number, channel, route, flight, room, level, phase, act, resolution, group, version, windows, figure, table,
      highway, line, gate, platform, episode, season, game, book, covid, category, model, big, top, bottom, final, baker's`,
    ),
    notNumbers: wordList('real, gold, sol, leone'),
  },
  citation: {
    translationCredits: wordList('translated from, translation from, translated by, in translation by'),
    reportingVerbs: wordList(`
      accuse, endorse, brand, branded, confirm, announce, identified, identifies, surveyed, queried, turned up, followed up, broke the news, investigates, investigated, noticed, notices, puts, focuses on, focused on, takes a look,
      confronted, singled out, profiled, ask, learned, received, reviewed, examined, analyzed, interviewed,
      reported, reports, report, reporting, said, says, saying, say, wrote, writes, write, writing,
      written, revealed, reveals, reveal, disclosed, discloses, published, publishes, broke, announced,
      announces, confirmed, confirms, noted, notes, noting, quoted, quotes, quoting, cited, cites, added,
      adds, claimed, claims, claim, claiming, found, finds, find, showed, shows, show, explained,
      explains, observed, observes, described, describes, describing, estimated, estimates, projected,
      projects, predicted, predicts, called, calls, calling, declared, declares, suggested, suggests,
      suggesting, argued, argues, argue, asked, asks, stated, states, alleged, alleges, uncovered,
      detailed, details, documented, recounted, recalled, recalls, tells, told, accused, accuses,
      asserted, asserts, concluded, concludes, editorialized, warned, warns, tweeted, tweets,
      pointed out, points out, points to, pointed to, named, learned, speculated, speculates,
      acknowledged, acknowledges, posted, aired, broadcast, asserting, highlighted, highlights,
      responded, responds, reckons, opined, opines, obtained, reported on, agreed, agrees, believes,
      believe, thinks, think, wondered, wonders, questioned, indicated, indicates, concedes, conceded,
      insists, insisted, contends, contended, maintains, maintained, commented, comments, remarked,
      complained, criticized, criticised, praised, dubbed, labeled, labelled, deemed, characterized,
      explores, explored, looks at, looked at, offers, summarized, summarizes, discovered, discovers,
      admitted, admits, denied, denies, tracked, chronicled, endorsed, endorses, put it, puts it, put the, puts the, has it,
      determined, determines, listed, lists, rated, rates, ranked, ranks, recorded, reminded, reminds,
      emphasized, emphasizes, stressed, stresses, counted, calculated, calculates, assessed, cautioned,
      cautions, countered, replied, mentioned, mentions, refers to, referred to, reprinted, related,
      relayed, released, surfaced, unearthed, urged, urges, exposed, exposes, discussed, discusses
    `),
    cuesBefore: wordList(`
      according to, as reported by, reported by, reported in, reported on, reports from, report from,
      citing, cited by, cites, quoting, quoted by, quoted in, quoted as telling, first reported by,
      published by, published in, published on, revealed by, reports by, report by, report in,
      article in, article by, article on, story in, story by, story from, piece in, piece by, piece for,
      op-ed in, op-ed for, column in, column for, editorial in, writing in, writing for, wrote in,
      writes in, wrote for, writes for, poll by, poll from, survey by, survey from, polls by, polls from, polls for, poll for, surveys by, surveys from, conducted for, polling for, analysis by,
      analysis from, investigation by, investigation from, carried by, carried on, run by, aired by,
      aired on, appeared in, appearing in, appeared on, appearing on, broadcast by, broadcast on,
      released by, conducted by, obtained from, based on, source for, informant for, information from,
      as seen in, as told to, as first seen in, translated from, said on, says on, saying on,
      speaking on, spoke on, told viewers of, relayed by, distributed by, headline in, headline from,
      headlines in, read in, stated in, alleged in, detailed in, claims in, noted by, noted in,
      compiled by, confirmed by, disclosed by, said in, says in, owing to, thanks to, credited to,
      attributed to, commentary in, essay in, essay for, profile in, reporting by, reporting from,
      reporting in, reporting for, exit polls by, projection by, projected by, video from, video by,
      footage from, transcript from, interview published in, per, as per, reports in, coverage in, coverage by, writing on, writing at, appearance on, appearances on, interviewed on, told on, asked on, pressed on, questioned on, quizzed on
    `),
    cuesAfter: wordList('is reporting, are reporting, is citing, as saying, headline, headlined, exclusive'),
    tellingCues: wordList(`
      told, tells, telling, in an interview with, in interviews with, interview with, interview to,
      interviewed by, interviews with, in an interview on, interview on, interview in, in a statement to,
      statement to, statements to, in comments to, comments to, in remarks to, remarks to, said to,
      speaking to, speaking with, spoke to, spoke with, spoken to, talking to, talked to, confirmed to,
      confided to, admitted to, in an email to, email to, emails to, e-mail to, emailed, wrote to,
      writing to, in a message to, in a letter to, seen by, obtained by, reviewed by, viewed by,
      shared with, provided to, given to, gave, leaked to, shown to, examined by, analyzed by,
      analysed by, heard by, verified by, contacted by, asked by, reached by, commissioned by,
      quoted as saying by, revealed to, explained to, informed, assured, commented to, conversation with,
      informants for, questions from, question from
    `),
    sayingVerbs: wordList(
      'said, says, confirmed, explained, admitted, stated, repeated, added, recalled, remarked, complained, disclosed, revealed, confided, declared, described, conceded, announced, announces, confirms, denied, denies, acknowledged, apologized',
    ),
    addressing: wordList('to, to the'),
    addressingBehind: [],
    selfWords: wordList('it, its, itself'),
    learningCues: wordList(`
      has learned, has learnt, have learned, has seen, has reviewed, has obtained, has found,
      has established, has confirmed, understands, can reveal, can exclusively reveal, has been told,
      was told, has viewed, has verified
    `),
    agentWords: wordList('by'),
    citingWords: wordList(`
      citing, quoting, with reference to, referring to, attributing it to, crediting, who cited,
      which cited, that cited, cited, cites, quoted, quotes, credited
    `),
    citingBehind: [],
    quotedByWords: wordList(
      'quoted by, cited by, as quoted by, as cited by, relayed by, picked up by, carried by',
    ),
    backReferences: {
      press: wordList(
        'the newspaper, the paper, the daily, the weekly, the magazine, the tabloid, the broadsheet, the journal',
      ),
      agency: wordList('the agency, the news agency, the wire service, the wire, the news service'),
      broadcaster: wordList(
        'the broadcaster, the network, the news network, the channel, the tv channel, the news channel, the radio station',
      ),
      any: wordList(
        'the outlet, the news outlet, the media outlet, the publication, the portal, the news portal, the website, the news site, the news website, the news organization, the news organisation',
      ),
      work: wordList('the report, the article, the story'),
    },
    titling: wordList('titled, entitled, headlined, under the headline, with the headline, called'),
    workNouns: wordList(`
      coverage, questions, queries, report, reports, article, articles, story, stories, investigation, investigations, interview,
      interviews, scoop, exclusive, dispatch, dispatches, poll, polls, survey, surveys, analysis,
      editorial, editorials, op-ed, op-eds, column, columns, piece, headline, headlines, headlined,
      essay, profile, reporting, account, feature, documentary, broadcast, tally, tracker, count,
      average, estimate, estimates, projection, projections, fact check, fact-check, fact checker,
      fact-checker, editorial board, exit poll, exit polls, transcript, video, review
    `),
    plainCues: wordList(`
      reported, reports, reporting, is reporting, are reporting, revealed, reveals, disclosed, discloses, uncovered,
      broke the news, obtained, has obtained, published, according to, as reported by, reported by, first reported by,
      revealed by, citing, cited by, quoted by, quoting, relayed by, as told to, said on, says on, saying on, speaking on,
      said in, wrote in, writes in, :, per
    `),
    measureNouns: wordList(
      'poll, polls, polling, survey, surveys, tally, tracker, count, average, estimate, estimates, projection, projections, exit poll, exit polls, surveyed, polled, forecast by',
    ),
    helpCues: wordList(
      'additional reporting by, additional reporting from, further reporting by, contributions from, contributions by',
    ),
    agencyMarks: wordList('agencies, news agencies, wire services'),
    outletNouns: wordList(`
      newspaper, newspapers, paper, daily, weekly, magazine, news agency, agency, press agency, newswire,
      wire service, news service, broadcaster, television, tv, tv channel, channel, network,
      news network, radio, radio station, outlet, news outlet, media outlet, publication, portal,
      news portal, website, news website, news site, site, tabloid, broadsheet, journal, blog,
      news organization, news organisation, state media
    `),
    staffNouns: wordList(`
      reporter, reporters, correspondent, correspondents, journalist, journalists, editor, editors,
      columnist, columnists, anchor, anchors, host, hosts, moderator, commentator, contributor, writer,
      bureau, bureau chief, photographer, crew, staff, team, editorial board, analyst, pollster,
      fact checker, fact-checker, newsroom, investigative unit, panel
    `),
    pictureWords: wordList(`
      photo, photos, photograph, photographer, photography, picture, pictures, image, images, image copyright, photo copyright, file photo,
      handout, getty, getty images, screenshot, screengrab, credit, caption, illustration, graphic,
      shutterstock, pool
    `),
    ownReporting: wordList(`
      to our newspaper, to our paper, to our reporter, to our correspondent, to this newspaper, to our magazine,
      told us, told our correspondent, told our reporter, told our newspaper, told this newspaper,
      told this reporter, told this correspondent, told this magazine, told this publication,
      in an interview with us, in an interview with this newspaper, speaking to us, spoke to us,
      we spoke to, we have learned, we can reveal, our correspondent, our correspondents,
      our reporter, our reporters, this newspaper has learned, this newspaper has seen,
      documents seen by us, seen by this newspaper, seen by our reporters, obtained by this newspaper,
      reviewed by this newspaper, a reporter for this newspaper, as this reporter saw
    `),
  },
  names: {
    titles: wordList(`
      mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, baron, baroness, count, prince,
      princess, king, queen, emperor, sheikh, sultan, emir, pope, cardinal, archbishop, bishop, father,
      rabbi, imam, ayatollah, rev, reverend, president, vice-president, ex-president, premier, minister,
      prime minister, foreign minister, defence minister, defense minister, finance minister, interior
      minister, energy minister, health minister, chancellor, vice president, deputy, secretary, secretary
      of state, undersecretary, secretary-general, ambassador, envoy, governor, senator, sen,
      representative, rep, congressman, congresswoman, deputy minister, mayor, councillor, councilor,
      councilman, councilwoman, commissioner, judge, justice, chief justice, attorney, attorney general,
      prosecutor, sheriff, general, gen, colonel, col, major, maj, captain, capt, lieutenant, lt,
      sergeant, sgt, admiral, commander, cmdr, marshal, officer, detective, inspector, superintendent,
      constable, chief, chief executive, chairman, chairwoman, chair, director, managing director, ceo,
      coach, manager, head, spokesman, spokeswoman, spokesperson, leader, opposition leader, lawmaker,
      analyst, economist, author, writer, actor, actress, singer, director-general, speaker, comrade,
      engineer, geologist, biologist, historian, activist, lawyer
    `),
    particles: wordList(`
      of, the, for, and, de, da, di, du, del, della, dos, das, la, le, van, von, der, den, ten, ter, bin,
      bint, ibn, al, el, abu, abd, ben, y, e, zu, zur
    `),
    notNames: wordList(`
      i, i'm, i've, i'll, i'd, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january,
      february, march, april, may, june, july, august, september, october, november, december, jan, feb,
      mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, mon, tue, wed, thu, fri, sat, sun, christmas,
      easter, ramadan, internet, covid, covid-19, photo, image, video, read, breaking, exclusive, update,
      updated, opinion, analysis, english, french, german, russian, spanish, turkish, chinese, american,
      british, european, african, asian, arab, western, eastern, northern, southern, north, south, east,
      west, monday's, god, ok, yes, no
    `),
    organisationWords: wordList(`
      ministry, department, agency, authority, commission, committee, council, court, parliament, senate,
      congress, assembly, office, bureau, institute, institution, university, college, school, academy,
      foundation, association, federation, union, league, party, front, movement, bank, fund, group,
      company, corporation, corp, inc, ltd, plc, llc, co, holdings, partners, industries, airlines,
      airways, motors, energy, railways, hospital, church, museum, club, united, fc, army, navy, force,
      forces, police, guard, service, services, organization, organisation, endowment, forum, centre,
      center, society, network, press, news, times, post, journal, tribune, herald, gazette, telegraph,
      observer, courier, chronicle, daily, weekly, radio, television, tv, broadcasting, board, trust,
      nations, chamber, cabinet, laboratory, observatory, treaty, alliance, works, utilities, utility,
      port
    `),
    givenNames: wordList(`
      aaron, abdul, adam, ahmed, alan, albert, alex, alexander, alexandra, alexis, alice, amanda, amy,
      andrea, andrew, angela, anita, ann, anna, anne, anthony, antonio, arthur, barbara, barack, ben,
      benjamin, bernard, beth, bill, bob, boris, brian, bruce, carl, carlos, carol, caroline, catherine,
      charles, charlotte, chris, christian, christina, christine, christopher, claire, clara, claudia,
      colin, daniel, david, deborah, denis, diana, diane, donald, dorothy, edward, elena, eleanor,
      elizabeth, ella, ellen, emily, emma, emmanuel, eric, erik, eva, evan, fatima, felix, fiona,
      florence, francis, frank, fred, gary, george, gerald, gordon, grace, greg, hannah, harold, harry,
      hassan, heather, helen, henry, howard, hugh, ian, igor, irene, isabel, ivan, jack, jacob, jake,
      james, jane, janet, jason, jean, jeff, jennifer, jeremy, jerry, jessica, jill, jim, jo, joan, joe,
      joel, john, jonathan, jordan, joseph, josh, joshua, juan, judith, julia, julian, justin, karen,
      kate, katherine, keith, kelly, ken, kenneth, kevin, kim, larry, laura, lauren, leo, leon, leonard,
      lewis, linda, lisa, louis, louise, lucas, lucy, luke, lynn, marco, margaret, maria, marie, mario,
      mark, martha, martin, mary, matthew, maya, megan, michael, michelle, miguel, mike, mohamed,
      mohammed, muhammad, nancy, naomi, natalie, nathan, neil, nicholas, nick, nicole, nigel, nina, nora,
      oleg, olga, oliver, olivia, omar, oscar, owen, pamela, patricia, patrick, paul, pedro, peter,
      philip, rachel, ralph, raymond, rebecca, richard, rita, robert, robin, roger, roland, ron, ronald,
      rosa, rose, roy, ruth, ryan, sally, sam, samantha, samuel, sandra, sara, sarah, scott, sean, sergei,
      sergey, sharon, simon, sophia, sophie, stella, stephanie, stephen, steve, steven, stuart, susan,
      sylvia, tara, ted, teresa, theresa, thomas, tim, timothy, tina, todd, tom, tony, tracy, ursula,
      valerie, vanessa, vera, victor, victoria, vincent, vladimir, walter, wayne, wendy, william, xi,
      yusuf, zoe
    `),
    places: wordList(`
      turkey, burma, czech republic, ivory coast, holland, macedonia, moscow, london, paris, berlin,
      washington, brussels, beijing, tokyo, rome, madrid, kyiv, kiev, ankara, istanbul, delhi, new delhi,
      mumbai, jerusalem, tel aviv, gaza, cairo, tehran, baghdad, damascus, beirut, riyadh, dubai, doha,
      kabul, islamabad, dhaka, seoul, pyongyang, hanoi, bangkok, jakarta, manila, canberra, sydney,
      melbourne, ottawa, toronto, montreal, mexico city, havana, caracas, bogota, lima, santiago, buenos
      aires, brasilia, sao paulo, rio de janeiro, lagos, abuja, nairobi, addis ababa, khartoum, tripoli,
      tunis, algiers, rabat, dakar, accra, johannesburg, pretoria, cape town, vienna, geneva, zurich,
      bern, prague, warsaw, budapest, bucharest, sofia, athens, belgrade, zagreb, sarajevo, lisbon,
      dublin, edinburgh, oslo, stockholm, copenhagen, helsinki, tallinn, riga, vilnius, minsk, chisinau,
      tbilisi, yerevan, baku, astana, nur-sultan, almaty, tashkent, bishkek, dushanbe, ashgabat, new york,
      new york city, los angeles, chicago, houston, boston, miami, san francisco, seattle, philadelphia,
      dallas, atlanta, california, texas, florida, hong kong, taipei, shanghai, munich, hamburg,
      frankfurt, milan, barcelona, st. petersburg, saint petersburg, crimea, donbas, donetsk, luhansk,
      siberia, europe, asia, africa, america, north america, south america, latin america, central asia,
      middle east, eastern europe, western europe, antarctica, arctic, pacific, atlantic, mediterranean,
      black sea, baltic, caucasus, balkans, kremlin, west bank, england, scotland, wales, northern
      ireland, great britain, britain, u.s., us, usa, u.k., uk
    `),
  },
};
