import { wordGroups, wordList } from '../../src/language/word-list.ts';

/** Names are made of syllables, with the ending of what they name. */
export const SYLLABLES = wordList(`
  ba, bel, cor, da, dren, el, fa, gar, hol, il, ka, kas, len, lo, mar, mi, mon, na, nor, o, pel, ra, rin,
  sa, sel, ta, tor, u, val, ven, wes, yor, za, zel
`);
export const PLACE_ENDINGS = wordList('burg, haven, port, ton, stad, mouth');
export const SURNAME_ENDINGS = wordList('ez, in, ko, man, sen, son, wick');

export const GIVEN = wordList(`
  Ada, Amir, Bruno, Celia, Dora, Emil, Farah, Gita, Hugo, Ines, Jonas, Kira, Leon, Mara, Nils, Olga,
  Pavel, Rosa, Samir, Tilda, Ugo, Vera, Yara, Zeno
`);

export const ROLES = wordList(`
  Mayor, Minister, union leader, chief engineer, professor, prosecutor, spokeswoman, harbour master,
  police chief, opposition leader, chief executive, bishop, coach, judge
`);
export const THINGS = wordList(`
  ferry terminal, tram depot, copper mine, regional parliament, children’s hospital, grain exchange,
  opera house, reactor, football club, border crossing, weather satellite, river dam, brewery,
  fishing fleet, county court, chess federation, vaccine laboratory, steel mill, airport tower,
  public library, coal port, lottery company, botanical garden, radio mast, savings bank, prison,
  cable car, monastery, water works, film festival, bus factory, salt marsh, naval academy, wind park,
  zoo, theatre school, toll bridge, observatory, orchestra, paper mill, tax office, ice rink, seed bank,
  wine cooperative, racecourse, lighthouse, embassy, tunnel, swimming hall, archive, slaughterhouse,
  circus, ski resort, shipyard, museum, pharmacy chain, driving school
`);

/** What happens, and how a sentence says so of a thing. */
export const EVENTS = wordGroups(`
  collapse, gave way
  strike, came to a halt
  flood, filled with water
  sale, changed hands
  fire, burned to the ground
  bankruptcy, ran out of money
  blockade, was sealed off
  robbery, was robbed
  vote, was dissolved
  poisoning, had to be cleared
  reform, was reorganised
  scandal, lost its director
  record, broke all records
  trial, was taken to court
  discovery, gave up a secret
  reopening, opened its doors again
  explosion, blew up
  boycott, lost its guests
  leak, began to leak
  anniversary, celebrated its centenary
  fraud, was found to be insolvent
  outbreak, was put under quarantine
  landslide, slid into the valley
  merger, joined its rival
  award, won the state prize
  escape, was searched for hours
`);

export const FIELDS = wordList(`
  transport, industry, politics, health, business, culture, energy, sport, science, justice
`);
export const ADJECTIVES = wordList(`
  maritime, municipal, geological, constitutional, medical, agricultural, architectural, nuclear,
  financial, diplomatic, scientific, hydrological, criminal, educational, statistical, historical
`);

/** Sentences are templates: a name in braces is a word of the story, or one of the choices below. */
export const TITLES = [
  '{event} at {place} {thing}: {p1} promises inquiry',
  '{place} {thing} {verb}',
  'After the {event}: {place} waits for {org}',
];
export const LEADS = [
  'The {place} {thing} {verb} {when}, {authority} said, in what {p1r} {p1} called the worst {event} in {n1} years.',
  'A {event} at the {thing} in {place} has left {n2} people without work, {authority} said {when}.',
  '{p1r} {p1} promised an inquiry {when} after the {thing} of {place} {verb}.',
];
export const FACTS = [
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
export const WHO = wordList(`
  Neighbours, Shopkeepers, The families, The lawyers, Fishermen, Students, Retired miners, A choir,
  The tenants, Night nurses, Truck drivers, Local historians, The archivist, Councillors, Farmers,
  The insurers, A retired pilot, Teachers, The caretakers, Volunteers, Auditors, Economists, Critics,
  The parish, Pensioners, Commuters, The suppliers, Apprentices, A former clerk, Several witnesses
`);
export const DOES = wordList(`
  remember, question, have collected, are waiting for, had asked about, speak of, doubt, have kept,
  were promised, want to see, had measured, complain about, have photographed, rarely mention, demand,
  cannot explain, will examine, had warned of, are selling, have repaired, would rather forget, describe
`);
export const WHAT = wordList(`
  the broken railings, another opinion, the missing ledgers, years of delay, the new timetable,
  soup and tea, the cracks in the wall, letters from the ministry, a bridge that was never built,
  the price of diesel, old blueprints, the sound of that night, an empty promise, the pumps in the cellar,
  a list of names, the lowest bid, unpaid wages, the colour of the water, the sirens,
  a petition with many signatures, the locked doors, the view from the tower, rusted cranes,
  the minutes of the meeting, a change of plan
`);
export const CIRCUMSTANCE = wordList(`
  since the spring, in front of the town hall, without giving a reason, once again, late in the evening,
  although nobody had asked, in a crowded gymnasium, on the way to work, because the heating failed,
  while the rain went on, long before the inquiry, with little hope, at the edge of the market,
  in writing, after a sleepless night, despite the cold, behind closed doors, to anyone who listens,
  in the old dialect, between the trains, as the lights came on, during the lunch break,
  from the upper windows, by candlelight
`);
/** Words of a sentence, not of its story. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
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
/** Headlines of other articles on the same page. */
export const TEASERS = [
  '{weather} stops {machines} in the {quarter}',
  '{many} {insist} on new rules',
  'Why the {square} was {quiet}',
];
export const OUTLET_NAMES = wordList('Courier, Gazette, Herald, Post, Times');
