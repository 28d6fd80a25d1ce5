/**
 * A made-up world of news, for measuring: pages of real length (about 3,500 characters of text in 20 KB of HTML with the
 * clutter that news pages have) about stories whose sizes are spread as they are in the news: most stories have one
 * article, a few have hundreds. The same seed gives the same pages.
 */

export interface GeneratedPage {
  readonly url: string;
  readonly html: string;
  readonly published: string;
  /** The story that it was made for. */
  readonly story: number;
}

export interface GenerateOptions {
  readonly articles: number;
  readonly seed?: number;
  /** Most articles that one story has. */
  readonly largestStory?: number;
}

const START = Date.UTC(2026, 0, 5, 6);
/** A page every four minutes, as a desk that watches some hundred feeds sees them. */
const STEP = 240_000;

/** The pages in the order in which they appear. They are made one by one, so that any number fits the memory. */
export function* generatePages(options: GenerateOptions): Generator<GeneratedPage> {
  const random = createRandom(options.seed ?? 1);
  for (const { story, part, time } of schedule(options, random))
    yield page(story, part, time, options.seed ?? 1);
}

interface Slot {
  readonly story: number;
  /** The how-manieth article of its story. */
  readonly part: number;
  readonly time: number;
}

/** Sizes follow a power law, P(size) ~ size^-2.4; a story's articles come ever more slowly after the first. */
function schedule({ articles, largestStory = 200 }: GenerateOptions, random: Random): Slot[] {
  const slots: Slot[] = [];
  const span = articles * STEP;
  for (let story = 0; slots.length < articles; story += 1) {
    const size = Math.min(largestStory, articles - slots.length, Math.floor((1 - random()) ** (-1 / 1.4)));
    const begin = START + random() * span;
    for (let part = 0; part < size; part += 1) {
      const lag = part === 0 ? 0 : -Math.log(1 - random()) * 5 * 3_600_000 * Math.log2(2 + part);
      slots.push({ story, part, time: begin + lag });
    }
  }
  return slots.sort((a, b) => a.time - b.time);
}

type Random = () => number;

/** mulberry32 by Tommy Ettinger: small, fast, good enough to choose words. */
function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

const SYLLABLES = [
  'ba',
  'bel',
  'cor',
  'da',
  'dren',
  'el',
  'fa',
  'gar',
  'hol',
  'il',
  'ka',
  'kas',
  'len',
  'lo',
  'mar',
  'mi',
  'mon',
  'na',
  'nor',
  'o',
  'pel',
  'ra',
  'rin',
  'sa',
  'sel',
  'ta',
  'tor',
  'u',
  'val',
  'ven',
  'wes',
  'yor',
  'za',
  'zel',
];
const ENDINGS = {
  place: ['burg', 'haven', 'port', 'ton', 'stad', 'mouth'],
  surname: ['ez', 'in', 'ko', 'man', 'sen', 'son', 'wick'],
};
const GIVEN = [
  'Ada',
  'Amir',
  'Bruno',
  'Celia',
  'Dora',
  'Emil',
  'Farah',
  'Gita',
  'Hugo',
  'Ines',
  'Jonas',
  'Kira',
  'Leon',
  'Mara',
  'Nils',
  'Olga',
  'Pavel',
  'Rosa',
  'Samir',
  'Tilda',
  'Ugo',
  'Vera',
  'Yara',
  'Zeno',
];
const ROLES = [
  'Mayor',
  'Minister',
  'union leader',
  'chief engineer',
  'professor',
  'prosecutor',
  'spokeswoman',
  'harbour master',
  'police chief',
  'opposition leader',
  'chief executive',
  'bishop',
  'coach',
  'judge',
];
const THINGS = [
  'ferry terminal',
  'tram depot',
  'copper mine',
  'regional parliament',
  'children’s hospital',
  'grain exchange',
  'opera house',
  'reactor',
  'football club',
  'border crossing',
  'weather satellite',
  'river dam',
  'brewery',
  'fishing fleet',
  'county court',
  'chess federation',
  'vaccine laboratory',
  'steel mill',
  'airport tower',
  'public library',
  'coal port',
  'lottery company',
  'botanical garden',
  'radio mast',
  'savings bank',
  'prison',
  'cable car',
  'monastery',
  'water works',
  'film festival',
  'bus factory',
  'salt marsh',
  'naval academy',
  'wind park',
  'zoo',
  'theatre school',
  'toll bridge',
  'observatory',
  'orchestra',
  'paper mill',
  'tax office',
  'ice rink',
  'seed bank',
  'wine cooperative',
  'racecourse',
  'lighthouse',
  'embassy',
  'tunnel',
  'swimming hall',
  'archive',
  'slaughterhouse',
  'circus',
  'ski resort',
  'shipyard',
  'museum',
  'pharmacy chain',
  'driving school',
];
const EVENTS = [
  ['collapse', 'gave way'],
  ['strike', 'came to a halt'],
  ['flood', 'filled with water'],
  ['sale', 'changed hands'],
  ['fire', 'burned to the ground'],
  ['bankruptcy', 'ran out of money'],
  ['blockade', 'was sealed off'],
  ['robbery', 'was robbed'],
  ['vote', 'was dissolved'],
  ['poisoning', 'had to be cleared'],
  ['reform', 'was reorganised'],
  ['scandal', 'lost its director'],
  ['record', 'broke all records'],
  ['trial', 'was taken to court'],
  ['discovery', 'gave up a secret'],
  ['reopening', 'opened its doors again'],
  ['explosion', 'blew up'],
  ['boycott', 'lost its guests'],
  ['leak', 'began to leak'],
  ['anniversary', 'celebrated its centenary'],
  ['fraud', 'was found to be insolvent'],
  ['outbreak', 'was put under quarantine'],
  ['landslide', 'slid into the valley'],
  ['merger', 'joined its rival'],
  ['award', 'won the state prize'],
  ['escape', 'was searched for hours'],
] as const;
const FIELDS = [
  'transport',
  'industry',
  'politics',
  'health',
  'business',
  'culture',
  'energy',
  'sport',
  'science',
  'justice',
];
const ADJECTIVES = [
  'maritime',
  'municipal',
  'geological',
  'constitutional',
  'medical',
  'agricultural',
  'architectural',
  'nuclear',
  'financial',
  'diplomatic',
  'scientific',
  'hydrological',
  'criminal',
  'educational',
  'statistical',
  'historical',
];
const LEADS = [
  'The {place} {thing} {verb} {when}, {authority} said, in what {p1r} {p1} called the worst {event} in {n1} years.',
  'A {event} at the {thing} in {place} has left {n2} people without work, {authority} said {when}.',
  '{p1r} {p1} promised an inquiry {when} after the {thing} of {place} {verb}.',
];
const FACTS = [
  'About {n2} people were at the {thing} when it {verb}, according to {org}.',
  'The damage is put at {m1} million euros, {n3} percent more than {org} had first estimated.',
  '“{quote1},” said {p2r} {p2}, who has worked in {place} since {year}.',
  '“{quote2},” {p1} told reporters outside the {thing}.',
  '{org} had inspected the {thing} in {month} and found {n4} {adjective} defects, documents show.',
  'The {event} cut off {n1} villages along the road between {place} and {place2}.',
  '{p2} said that {org} would pay {m2} euros to every family concerned before the end of {month}.',
  'In {place2}, {n5} kilometres away, the {field} office opened a shelter with {n2} beds.',
  'The last {event} of this kind in {region} was in {year}, when {n3} people were hurt.',
  'A spokesman for {org} declined to say whether {p1} had known of the {adjective} report.',
  '{p1} denied that the {field} budget had been cut by {n3} percent since {year}.',
  'Work on a new {thing} is to begin in {month} and to cost {m1} million euros.',
];
/** Sentences that no two stories need to share: a who, a does, a what, a where or when or why, each of many. */
const WHO = [
  'Neighbours',
  'Shopkeepers',
  'The families',
  'The lawyers',
  'Fishermen',
  'Students',
  'Retired miners',
  'A choir',
  'The tenants',
  'Night nurses',
  'Truck drivers',
  'Local historians',
  'The archivist',
  'Councillors',
  'Farmers',
  'The insurers',
  'A retired pilot',
  'Teachers',
  'The caretakers',
  'Volunteers',
  'Auditors',
  'Economists',
  'Critics',
  'The parish',
  'Pensioners',
  'Commuters',
  'The suppliers',
  'Apprentices',
  'A former clerk',
  'Several witnesses',
];
const DOES = [
  'remember',
  'question',
  'have collected',
  'are waiting for',
  'had asked about',
  'speak of',
  'doubt',
  'have kept',
  'were promised',
  'want to see',
  'had measured',
  'complain about',
  'have photographed',
  'rarely mention',
  'demand',
  'cannot explain',
  'will examine',
  'had warned of',
  'are selling',
  'have repaired',
  'would rather forget',
  'describe',
];
const WHAT = [
  'the broken railings',
  'another opinion',
  'the missing ledgers',
  'years of delay',
  'the new timetable',
  'soup and tea',
  'the cracks in the wall',
  'letters from the ministry',
  'a bridge that was never built',
  'the price of diesel',
  'old blueprints',
  'the sound of that night',
  'an empty promise',
  'the pumps in the cellar',
  'a list of names',
  'the lowest bid',
  'unpaid wages',
  'the colour of the water',
  'the sirens',
  'a petition with many signatures',
  'the locked doors',
  'the view from the tower',
  'rusted cranes',
  'the minutes of the meeting',
  'a change of plan',
];
const CIRCUMSTANCE = [
  'since the spring',
  'in front of the town hall',
  'without giving a reason',
  'once again',
  'late in the evening',
  'although nobody had asked',
  'in a crowded gymnasium',
  'on the way to work',
  'because the heating failed',
  'while the rain went on',
  'long before the inquiry',
  'with little hope',
  'at the edge of the market',
  'in writing',
  'after a sleepless night',
  'despite the cold',
  'behind closed doors',
  'to anyone who listens',
  'in the old dialect',
  'between the trains',
  'as the lights came on',
  'during the lunch break',
  'from the upper windows',
  'by candlelight',
];
const OWN_WORDS = 24;
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  when: ['on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'at the weekend'],
  authority: ['officials', 'the police', 'the city council', 'rescue workers', 'the ministry'],
  square: ['market square', 'main street', 'old harbour', 'station'],
  quiet: ['quiet', 'almost empty', 'full of police'],
  many: ['many', 'most people', 'younger people'],
  weather: ['rain', 'fog', 'frost', 'heat', 'wind'],
  machines: ['pumps', 'cranes', 'generators', 'boats'],
  quarter: ['district', 'valley', 'province', 'suburb'],
  insist: ['insist', 'demand', 'hope'],
  month: ['January', 'March', 'May', 'July', 'September', 'November'],
};
const OUTLETS = 60;

interface World extends Readonly<Record<string, string>> {}

/** What is so in one story, whoever reports it. */
function worldOf(story: number, seed: number): World {
  const random = createRandom(seed * 1_000_003 + story);
  const word = () =>
    capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join(''));
  const person = () => `${word()} ${word()}${pick(random, ENDINGS.surname)}`;
  const number = (from: number, to: number) => String(from + Math.floor(random() * (to - from)));
  const thing = pick(random, THINGS);
  const [event, verb] = pick(random, EVENTS);
  const field = pick(random, FIELDS);
  const adjective = pick(random, ADJECTIVES);
  return {
    thing,
    event,
    verb,
    field,
    adjective,
    place: word() + pick(random, ENDINGS.place),
    place2: word() + pick(random, ENDINGS.place),
    region: `${word()}ia`,
    org: `the ${word()} ${pick(random, ['Authority', 'Foundation', 'Group', 'Institute', 'Council'])}`,
    p1: person(),
    p2: person(),
    p1r: pick(random, ROLES),
    p2r: pick(random, ROLES),
    n1: number(3, 40),
    n2: number(50, 3_000),
    n3: number(5, 60),
    n4: number(2, 12),
    n5: number(8, 90),
    m1: number(2, 900),
    m2: number(500, 9_000),
    year: number(1975, 2024),
    quote1: quoteOf(random, word()),
    quote2: quoteOf(random, word()),
    ...Object.fromEntries(Array.from({ length: OWN_WORDS }, (_, index) => [`own${index}`, word()])),
  };
}

function quoteOf(random: Random, own: string): string {
  const who = pick(random, WHO);
  return `${who} in ${own} ${pick(random, DOES)} ${own}, ${pick(random, WHAT)}, ${pick(random, CIRCUMSTANCE)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function page(story: number, part: number, time: number, seed: number): GeneratedPage {
  const world = worldOf(story, seed);
  const random = createRandom(seed * 7_919 + story * 613 + part);
  const outlet = Math.floor(random() * OUTLETS);
  const published = new Date(time).toISOString();
  // A third of the later articles carry the wire's text, a third name the outlet that they have it from.
  const way = part === 0 ? 'own' : pick(random, ['wire', 'credited', 'own']);
  const wire = createRandom(seed * 7_919 + story * 613);
  if (way === 'wire') wire();
  const source = way === 'wire' ? wire : random;
  const title = capital(
    fill(
      pick(random, [
        '{event} at {place} {thing}: {p1} promises inquiry',
        '{place} {thing} {verb}',
        'After the {event}: {place} waits for {org}',
      ]),
      world,
      random,
    ),
  );
  const credit =
    way === 'credited' ? ` The ${outletName(story % OUTLETS)} first reported the ${world['event']}.` : '';
  const paragraphs = [fill(pick(source, LEADS), world, source) + credit, ...body(world, source)];
  const url = `https://www.outlet${outlet}.example/${world['field']}/${slug(title)}-${story}-${part}`;
  return {
    url,
    published,
    story,
    html: wrap({ title, url, published, outlet, paragraphs, world, random, wire: way === 'wire' }),
  };
}

function body(world: World, random: Random): string[] {
  const facts = shuffled(FACTS, random).slice(0, 8);
  return facts.map(
    (fact) => `${fill(fact, world, random)} ${colour(world, random)} ${colour(world, random)}`,
  );
}

/** Every story has words of its own, as the names of streets, ships and firms are. */
function colour(world: World, random: Random): string {
  const own = () => world[`own${Math.floor(random() * OWN_WORDS)}`];
  const clause = () =>
    `${pick(random, WHO)} of ${own()} ${pick(random, DOES)} ${own()} and ${pick(random, WHAT)}`;
  return `${clause()} near ${own()}, ${pick(random, CIRCUMSTANCE)}, and ${clause()}.`;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => [random(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
}

function fill(template: string, world: World, random: Random): string {
  return capital(
    template.replace(/\{(\w+)\}/g, (_, name: string) => world[name] ?? pick(random, CHOICES[name] ?? [''])),
  );
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 60);
}

function outletName(outlet: number): string {
  return `${capital(SYLLABLES[outlet % SYLLABLES.length] ?? '')}${SYLLABLES[(outlet * 7 + 3) % SYLLABLES.length]} ${pick(createRandom(outlet), ['Courier', 'Gazette', 'Herald', 'Post', 'Times'])}`;
}

interface Parts {
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly outlet: number;
  readonly paragraphs: readonly string[];
  readonly world: World;
  readonly random: Random;
  readonly wire: boolean;
}

/** The page around an article: metadata, scripts, navigation, teasers, comments, footer. */
function wrap({ title, url, published, outlet, paragraphs, world, random, wire }: Parts): string {
  const name = outletName(outlet);
  const teaser = () =>
    capital(
      fill(
        pick(random, [
          '{weather} stops {machines} in the {quarter}',
          '{many} {insist} on new rules',
          'Why the {square} was {quiet}',
        ]),
        world,
        random,
      ),
    );
  const links = (count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `<li class="nav__item"><a class="nav__link" href="/section/${index}?ref=menu">${capital(pick(random, SYLLABLES))}${pick(random, SYLLABLES)}</a></li>`,
    ).join('\n');
  const teasers = Array.from(
    { length: 14 },
    (_, index) =>
      `<div class="teaser teaser--${index}"><a href="/news/${index}"><img src="/img/${index}.jpg" alt=""><h3>${teaser()}</h3></a><span class="teaser__time">${index + 2} min read</span></div>`,
  ).join('\n');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    url,
    author: { '@type': 'Person', name: wire ? 'Harbour Wire' : world['p2'] },
    publisher: { '@type': 'NewsMediaOrganization', name },
  };
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - ${name}</title>
<meta name="viewport" content="width=device-width"><link rel="canonical" href="${url}">
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${name}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${published}"><meta property="og:image" content="https://www.outlet${outlet}.example/img/top.jpg">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<script>window.dataLayer=window.dataLayer||[];${'function track(e){dataLayer.push({event:e,page:location.href})};'.repeat(40)}</script>
<style>${'.teaser{display:flex;margin:0 0 1rem}.nav__link:hover{color:#c00}'.repeat(30)}</style></head>
<body class="page page--article"><header class="site-header"><a href="/">${name}</a><nav class="nav"><ul>${links(45)}</ul></nav></header>
<div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/${world['field']}">${world['field']}</a></div>
<main><article class="article"><h1 class="article__title">${title}</h1>
<p class="article__meta">By <a rel="author" href="/authors/1">${wire ? 'Harbour Wire' : `${pick(random, GIVEN)} Rowan`}</a> | <time datetime="${published}">${published.slice(0, 10)}</time></p>
<div class="share"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Mail</a></div>
<figure><img src="/img/top.jpg" alt=""><figcaption>The ${world['thing']} in ${world['place']}. Photo: ${pick(random, GIVEN)} Lens</figcaption></figure>
<div class="article__body">${paragraphs.map((paragraph, index) => `<p>${paragraph}</p>${index === 3 ? '<aside class="promo"><h4>Newsletter</h4><p>Get the news of the day by mail.</p></aside>' : ''}`).join('\n')}</div>
</article><aside class="related"><h2>More on this</h2>${teasers}</aside>
<section class="comments"><h2>Comments (3)</h2>${Array.from({ length: 3 }, () => `<div class="comment"><b>${pick(random, GIVEN)}</b><p>${teaser()}, or so they say.</p></div>`).join('')}</section></main>
<footer><ul>${links(20)}</ul><p>© ${name}. All rights reserved.</p></footer></body></html>`;
}
