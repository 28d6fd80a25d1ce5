import type { Lexicon } from '../lexicon.ts';
import { wordGroups, wordList } from '../word-list.ts';

/** English. */
export const english: Lexicon = {
  language: 'en',
  words: {
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
    `),
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
      '(?:the )?full (?:article|story|text|report)(?: is)?(?: available)? (?:here|at|on|in)\\b.{0,80}',
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
    verbs: words(`
      say says said saying tell tells told telling add adds added adding write writes wrote written writing
      note notes noted noting argue argues argued arguing claim claims claimed claiming announce announces
      announced announcing report reports reported reporting explain explains explained explaining insist
      insists insisted insisting declare declares declared declaring state states stated stating reply replies
      replied replying respond responds responded responding warn warns warned warning acknowledge
      acknowledges acknowledged acknowledging admit admits admitted admitting suggest suggests suggested
      suggesting tweet tweets tweeted tweeting observe observes observed observing remark remarks remarked
      remarking comment comments commented commenting contend contends contended contending assert asserts
      asserted asserting allege alleges alleged alleging maintain maintains maintained maintaining stress
      stresses stressed stressing emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised
      emphasising reiterate reiterates reiterated reiterating reveal reveals revealed revealing disclose
      discloses disclosed disclosing confirm confirms confirmed confirming concede concedes conceded conceding
      conclude concludes concluded concluding recall recalls recalled recalling quip quips quipped quipping
      joke jokes joked joking predict predicts predicted predicting promise promises promised promising pledge
      pledges pledged pledging vow vows vowed vowing swear swears swore sworn swearing testify testifies
      testified testifying ask asks asked asking inquire inquires inquired inquiring query queries queried
      querying wonder wonders wondered wondering recount recounts recounted recounting relate relates related
      relating mention mentions mentioned mentioning affirm affirms affirmed affirming reaffirm reaffirms
      reaffirmed reaffirming proclaim proclaims proclaimed proclaiming pronounce pronounces pronounced
      pronouncing caution cautions cautioned cautioning counter counters countered countering retort retorts
      retorted retorting rejoin rejoins rejoined rejoining continue continues continued continuing complain
      complains complained complaining lament laments lamented lamenting muse muses mused musing opine opines
      opined opining boast boasts boasted boasting brag brags bragged bragging chide chides chided chiding cry
      cries cried crying shout shouts shouted shouting yell yells yelled yelling scream screams screamed
      screaming whisper whispers whispered whispering mutter mutters muttered muttering murmur murmurs
      murmured murmuring exclaim exclaims exclaimed exclaiming interject interjects interjected interjecting
      chime chimes chimed chiming protest protests protested protesting object objects objected objecting
      profess professes professed professing posit posits posited positing propose proposes proposed proposing
      recommend recommends recommended recommending advise advises advised advising urge urges urged urging
      indicate indicates indicated indicating imply implies implied implying hint hints hinted hinting
      estimate estimates estimated estimating forecast forecasts forecasted forecasting project projects
      projected projecting calculate calculates calculated calculating clarify clarifies clarified clarifying
      specify specifies specified specifying elaborate elaborates elaborated elaborating describe describes
      described describing deny denies denied denying rebut rebuts rebutted rebutting post posts posted
      posting blog blogs blogged blogging cite cites cited citing quote quotes quoted quoting signal signals
      signaled signaling convey conveys conveyed conveying communicate communicates communicated communicating
      reason reasons reasoned reasoning theorize theorizes theorized theorizing speculate speculates
      speculated speculating demand demands demanded demanding plead pleads pleaded pleading beg begs beged
      beging implore implores implored imploring assure assures assured assuring reassure reassures reassured
      reassuring inform informs informed informing notify notifies notified notifying remind reminds reminded
      reminding instruct instructs instructed instructing order orders ordered ordering chant chants chanted
      chanting sing sings sang sung singing crow crows crowed crowing gush gushes gushed gushing fume fumes
      fumed fuming tout touts touted touting bemoan bemoans bemoaned bemoaning decry decries decried decrying
      summarize summarizes summarized summarizing summarise summarises summarised summarising repeat repeats
      repeated repeating echo echos echoed echoing attest attests attested attesting certify certifies
      certified certifying proffer proffers proffered proffering volunteer volunteers volunteered volunteering
      venture ventures ventured venturing submit submits submitted submitting concur concurs concurred
      concurring quibble quibbles quibbled quibbling marvel marvels marveled marveling scoff scoffs scoffed
      scoffing sneer sneers sneered sneering snap snaps snaped snaping laugh laughs laughed laughing sigh
      sighs sighed sighing grumble grumbles grumbled grumbling moan moans moaned moaning guess guesses guessed
      guessing bet bets beting rule rules ruled ruling find finds found finding show shows showed shown
      showing
    `),
    stanceVerbs: words(`
      believe believes believed believing think thinks thought thinking know knows knew known knowing hope
      hopes hoped hoping fear fears feared fearing want wants wanted wanting expect expects expected expecting
      feel feels felt feeling see sees saw seen seeing consider considers considered considering regard
      regards regarded regarding view views viewed viewing doubt doubts doubted doubting suspect suspects
      suspected suspecting assume assumes assumed assuming suppose supposes supposed supposing understand
      understands understood understanding agree agrees agreed agreeing disagree disagrees disagreed
      disagreeing wish wishes wished wishing intend intends intended intending plan plans planned planning
      support supports supported supporting oppose opposes opposed opposing back backs backed backing endorse
      endorses endorsed endorsing favor favors favored favoring favour favours favoured favouring prefer
      prefers preferred preferring criticize criticizes criticized criticizing criticise criticises criticised
      criticising condemn condemns condemned condemning denounce denounces denounced denouncing blast blasts
      blasted blasting slam slams slammed slamming attack attacks attacked attacking praise praises praised
      praising applaud applauds applauded applauding hail hails hailed hailing welcome welcomes welcomed
      welcoming accuse accuses accused accusing blame blames blamed blaming charge charges charged charging
      defend defends defended defending reject rejects rejected rejecting dismiss dismisses dismissed
      dismissing refuse refuses refused refusing decline declines declined declining threaten threatens
      threatened threatening offer offers offered offering invite invites invited inviting encourage
      encourages encouraged encouraging call calls called calling label labels labeled labelled labelling dub
      dubs dubbed dubbing term terms termed terming brand brands branded branding ridicule ridicules ridiculed
      ridiculing mock mocks mocked mocking question questions questioned questioning challenge challenges
      challenged challenging dispute disputes disputed disputing highlight highlights highlighted highlighting
      underline underlines underlined underlining underscore underscores underscored underscoring outline
      outlines outlined outlining detail details detailed detailing discuss discusses discussed discussing
      address addresses addressed addressing express expresses expressed expressing voice voices voiced
      voicing deem deems deemed deeming deplore deplores deplored deploring regret regrets regretted
      regretting worry worries worried worrying seek seeks sought seeking appeal appeals appealed appealing
      request requests requested requesting require requires required requiring commit commits committed
      committing disapprove disapproves disapproved disapproving approve approves approved approving appear
      appears appeared appearing seem seems seemed seeming learn learns learned learnt learning discover
      discovers discovered discovering realize realizes realized realizing realise realises realised realising
      decide decides decided deciding vote votes voted voting foresee foresees foresaw foreseen foreseeing
      envision envisions envisioned envisioning imagine imagines imagined imagining dream dreams dreamed
      dreaming advocate advocates advocated advocating champion champions championed championing commend
      commends commended commending congratulate congratulates congratulated congratulating thank thanks
      thanked thanking apologize apologizes apologized apologizing apologise apologises apologised apologising
      rail rails railed railing rebuke rebukes rebuked rebuking scold scolds scolded scolding lambast lambasts
      lambasted lambasting lambaste lambastes deride derides derided deriding denigrate denigrates denigrated
      denigrating credit credits credited crediting compare compares compared comparing liken likens likened
      likening characterize characterizes characterized characterizing characterise characterises
      characterised characterising portray portrays portrayed portraying depict depicts depicted depicting
      refer refers referred referring point points pointed pointing allude alludes alluded alluding attribute
      attributes attributed attributing pretend pretends pretended pretending determine determines determined
      determining forget forgets forgot forgotten forgeting remember remembers remembered remembering forgive
      forgives forgived forgiving hate hates hated hating love loves loved loving like likes liked liking
      dislike dislikes disliked disliking admire admires admired admiring resent resents resented resenting
      embrace embraces embraced embracing demonstrate demonstrates demonstrated demonstrating prove proves
      proved proving illustrate illustrates illustrated illustrating document documents documented documenting
      trace traces traced tracing unveil unveils unveiled unveiling unleash unleashes unleashed unleashing
      push pushes pushed pushing press presses pressed pressing lobby lobbies lobbied lobbying petition
      petitions petitioned petitioning pray prays prayed praying pitch pitches pitched pitching spin spins
      spun spining justify justifies justified justifying rationalize rationalizes rationalized rationalizing
      rate rates rated rating rank ranks ranked ranking judge judges judged judging assess assesses assessed
      assessing evaluate evaluates evaluated evaluating anticipate anticipates anticipated anticipating
    `),
    participles: words(`
      saying telling adding writing noting arguing claiming announcing reporting explaining insisting
      declaring stating replying responding warning acknowledging admitting suggesting tweeting observing
      remarking commenting contending asserting alleging maintaining stressing emphasizing emphasising
      reiterating revealing disclosing confirming conceding concluding recalling quipping joking predicting
      promising pledging vowing swearing testifying asking inquiring querying wondering recounting relating
      mentioning affirming reaffirming proclaiming pronouncing cautioning countering retorting rejoining
      continuing complaining lamenting musing opining boasting bragging chiding crying shouting yelling
      screaming whispering muttering murmuring exclaiming interjecting chiming protesting objecting professing
      positing proposing recommending advising urging indicating implying hinting estimating forecasting
      projecting calculating clarifying specifying elaborating describing denying rebutting posting blogging
      citing quoting signaling conveying communicating reasoning theorizing speculating demanding pleading
      beging imploring assuring reassuring informing notifying reminding instructing ordering chanting singing
      crowing gushing fuming touting bemoaning decrying summarizing summarising repeating echoing attesting
      certifying proffering volunteering venturing submitting concurring quibbling marveling scoffing sneering
      snaping laughing sighing grumbling moaning guessing beting ruling finding showing believing thinking
      knowing hoping fearing wanting expecting feeling seeing considering regarding viewing doubting
      suspecting assuming supposing understanding agreeing disagreeing wishing intending planning supporting
      opposing backing endorsing favoring favouring preferring criticizing criticising condemning denouncing
      blasting slamming attacking praising applauding hailing welcoming accusing blaming charging defending
      rejecting dismissing refusing declining threatening offering inviting encouraging calling labelling
      dubbing terming branding ridiculing mocking questioning challenging disputing highlighting underlining
      underscoring outlining detailing discussing addressing expressing voicing deeming deploring regretting
      worrying seeking appealing requesting requiring committing disapproving approving appearing seeming
      learning discovering realizing realising deciding voting foreseeing envisioning imagining dreaming
      advocating championing commending congratulating thanking apologizing apologising railing rebuking
      scolding lambasting deriding denigrating crediting comparing likening characterizing characterising
      portraying depicting referring pointing alluding attributing pretending determining forgeting
      remembering forgiving hating loving liking disliking admiring resenting embracing demonstrating proving
      illustrating documenting tracing unveiling unleashing pushing pressing lobbying petitioning praying
      pitching spining justifying rationalizing rating ranking judging assessing evaluating anticipating
    `),
    nounLike: words(`
      claim claims report reports call calls note notes demand demands plan plans hope hopes fear fears view
      views promise promises pledge pledges vow vows warning comment comments remark remarks tweet tweets post
      posts quote quotes order orders request requests question questions challenge challenges support attack
      attacks appeal appeals doubt doubts wish wishes desire joke jokes praise blame charge charges credit
      vote votes dispute push press project projects estimate estimates forecast forecasts counter answer
      answers reply replies response complaint argument object objects reason reasons signal signals laugh cry
      label labels term terms brand brands guess bet concern rule rules finding saying shows show read reads
      detail details back address spin pitch trace rate rank rally love hate need worry worries dream voice
      point points feeling thinking meaning understanding lobby host block offer offers sound list lists state
      states result results decline threat mention issue issues respect regard regards intent thought thoughts
      rebuke echo volunteer volunteers blog champion champions model
    `),
    phrases: phrases('according to, in the words of, in the view of, in the opinion of, as per'),
    phrasesAfter: [],
    complementisers: words('that whether if'),
    roles: words(`
      official officials spokesman spokeswoman spokesperson spokesmen minister ministers president premier
      chancellor secretary senator governor mayor lawmaker lawmakers deputy deputies representative
      representatives diplomat diplomats ambassador envoy analyst analysts expert experts economist economists
      professor researcher researchers scientist scientists author authors journalist journalists reporter
      reporters editor columnist adviser advisor aide aides lawyer lawyers attorney prosecutor prosecutors
      judge police officer officers detective witness witnesses victim resident residents activist activists
      campaigner leader leaders chief chairman chairwoman chair chairperson director executive executives
      manager head founder owner boss coach captain player general colonel commander soldier soldiers doctor
      doctors nurse teacher student students worker workers farmer farmers source sources insider insiders
      informant observer observers critic critics opponent opponents supporter supporters candidate candidates
      member members delegate delegates fellow investigator investigators inspector commissioner king queen
      prince princess pope bishop priest counsel negotiator strategist consultant trader traders broker banker
      investor investors person people man woman men women mother father brother sister son daughter wife
      husband neighbour neighbor friend friends colleague company companies firm bank government ministry
      agency authorities department office committee party union court statement report study survey poll
      newspaper paper magazine network team group organisation organization administration council association
      institute campaign politician politicians congressman congresswoman
    `),
    pronouns: words('he she they it we i you who one others some many most both'),
    feminine: words('she her'),
    masculine: words('he him'),
    plural: words('they we'),
    auxiliaries: words(`
      has have had is are was were be been being will would shall should can could may might must do does did
      not n't never hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't don't
      doesn't didn't shouldn't having to s've 've 'd 'll
    `),
    passives: words("is are was were be been being isn't aren't wasn't weren't"),
    adverbs: words(`
      also then later now still already again once even only just recently earlier today yesterday tomorrow
      tonight monday tuesday wednesday thursday friday saturday sunday simply clearly publicly privately
      repeatedly reportedly often always immediately quickly finally first previously subsequently meanwhile
      however therefore instead too long largely merely openly explicitly bluntly flatly strongly angrily
      loudly quietly famously initially eventually originally specifically officially formally further
      furthermore additionally similarly likewise nevertheless nonetheless afterwards afterward ahead plainly
      rightly wrongly correctly really actually definitely probably certainly generally usually sometimes
      rarely briefly firmly categorically vehemently jokingly sarcastically consistently constantly
      reluctantly separately jointly all both soon ever
    `),
    determiners: words(`
      the a an this that these those his her its their our my your some several many most each every no any
      another other both two three four five six seven eight nine ten all
    `),
    prepositions: words(`
      in on at after before during as by with without about over under into through since until till amid
      among against between behind following despite near outside inside via per upon toward towards ahead to
    `),
    nounPrepositions: words('of from for at close de von van der al bin'),
    conjunctions: words('and but or yet nor'),
    subordinators: words(`
      that while when because if whether although though as after before since which who whom whose where
      until unless so than what how why whereas once
    `),
    reportedMood: [],
    negations: words(`
      not no never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't
      aren't wasn't weren't wouldn't couldn't shouldn't hasn't haven't hadn't n't
    `),
    opposites: words(`
      increase/decrease rise/fall more/less more/fewer win/lose accept/reject allow/ban support/oppose
      confirm/deny open/close start/end begin/end true/false right/wrong good/bad strong/weak before/after
      above/below always/never all/none legal/illegal guilty/innocent friend/enemy ally/enemy success/failure
      possible/impossible likely/unlikely safe/dangerous peace/war up/down high/low can/cannot buy/sell
      raise/lower gain/loss grow/shrink improve/worsen agree/disagree alive/dead join/leave attack/defend
    `),
  },
  numbers: {
    decimalSeparator: '.',
    groupSeparators: [],
    cardinals: {},
    magnitudes: {},
    fractions: {},
    vague: {},
    approximately: [],
    moreThan: [],
    lessThan: [],
    rangeOpeners: [],
    rangeJoiners: [],
    up: [],
    down: [],
    multiples: [],
    units: {},
  },
  citation: {
    reportingVerbs: [],
    cuesBefore: [],
    cuesAfter: [],
    backReferences: [],
    workNouns: [],
    ownReporting: [],
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
      of, the, and, de, da, di, du, del, della, dos, das, la, le, van, von, der, den, ten, ter, bin, bint,
      ibn, al, el, abu, abd, ben, y, e, zu, zur
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
      forces, police, guard, service, services, organization, organisation, centre, center, society,
      network, press, news, times, post, journal, tribune, herald, gazette, telegraph, observer, courier,
      chronicle, daily, weekly, radio, television, tv, broadcasting, board, trust, nations, chamber,
      cabinet, laboratory, observatory, treaty, alliance, works, utilities, utility, port
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
      moscow, london, paris, berlin, washington, brussels, beijing, tokyo, rome, madrid, kyiv, kiev,
      ankara, istanbul, delhi, new delhi, mumbai, jerusalem, tel aviv, gaza, cairo, tehran, baghdad,
      damascus, beirut, riyadh, dubai, doha, kabul, islamabad, dhaka, seoul, pyongyang, hanoi, bangkok,
      jakarta, manila, canberra, sydney, melbourne, ottawa, toronto, montreal, mexico city, havana,
      caracas, bogota, lima, santiago, buenos aires, brasilia, sao paulo, rio de janeiro, lagos, abuja,
      nairobi, addis ababa, khartoum, tripoli, tunis, algiers, rabat, dakar, accra, johannesburg,
      pretoria, cape town, vienna, geneva, zurich, bern, prague, warsaw, budapest, bucharest, sofia,
      athens, belgrade, zagreb, sarajevo, lisbon, dublin, edinburgh, oslo, stockholm, copenhagen,
      helsinki, tallinn, riga, vilnius, minsk, chisinau, tbilisi, yerevan, baku, astana, nur-sultan,
      almaty, tashkent, bishkek, dushanbe, ashgabat, new york, new york city, los angeles, chicago,
      houston, boston, miami, san francisco, seattle, philadelphia, dallas, atlanta, california, texas,
      florida, hong kong, taipei, shanghai, munich, hamburg, frankfurt, milan, barcelona, st. petersburg,
      saint petersburg, crimea, donbas, donetsk, luhansk, siberia, europe, asia, africa, america, north
      america, south america, latin america, central asia, middle east, eastern europe, western europe,
      antarctica, arctic, pacific, atlantic, mediterranean, black sea, baltic, caucasus, balkans, kremlin,
      west bank, england, scotland, wales, northern ireland, great britain, britain, u.s., us, usa, u.k.,
      uk
    `),
  },
};
