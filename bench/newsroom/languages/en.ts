import { wordGroups, wordList } from '../../../src/language/word-list.ts';
import type { Grammar } from './grammar.ts';

export const en: Grammar = {
  language: 'en',
  spell: (name) => name,
  events: wordGroups(`
    a fire, the fire, of the fire, a fire broke out
    an explosion, the explosion, of the explosion, an explosion occurred
    a roof collapse, the collapse, of the collapse, a roof collapsed
    a gas leak, the leak, of the leak, gas leaked
    a flood, the flood, of the flood, a flood struck
    a power failure, the power failure, of the power failure, the power failed
    an acid spill, the spill, of the spill, acid spilled
    a landslide, the landslide, of the landslide, a landslide struck
  `),
  facilities: wordGroups(`
    the ferry terminal, at the ferry terminal
    the paper mill, at the paper mill
    the children’s hospital, at the children’s hospital
    the opera house, at the opera house
    the copper mine, at the copper mine
    the steel works, at the steel works
    the grain store, at the grain store
    the vaccine laboratory, at the vaccine laboratory
    the bus depot, at the bus depot
    the prison, at the prison
  `),
  roles: wordList(
    'mayor, prosecutor, fire chief, union leader, chief engineer, governor, chief physician, safety inspector',
  ),
  parts: wordList('fan, cable, bearing, gearbox'),
  company: '{name} Energy',
  weekdays: wordList('on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday'),
  months: wordList(
    'January, February, March, April, May, June, July, August, September, October, November, December',
  ),
  titles: [
    '{Hurt} [hurt|injured] [in|after] {event} {at} in {place}',
    '{Place}: {event} {at} [leaves|puts] {hurt} in hospital',
    'What is known [about|of] {theEvent} in {place}',
    '{Place} [mourns and asks questions|looks for answers] after {theEvent}',
  ],
  leads: [
    '[At least |]{hurt} people were [hurt|injured] {weekday} when {happened} {at} in {place}[, officials said|, according to the authorities|].',
    '{Event} {at} in {place} [injured|has injured] {hurt} people {weekday}[, the authorities said|, rescue workers said|].',
    '[Rescue workers|Firefighters|Emergency crews] [took|brought] {hurt} people to [hospitals|clinics] {weekday} after {happened} {at} in {place}.',
    '[A day of work ended in disaster|An ordinary shift turned into a nightmare] {weekday} in {place}, where {happened} {at} and {hurt} people were [hurt|injured].',
  ],
  facts: {
    casualties: [
      '[Of the injured|Among the injured], {critical} are in [a critical condition|intensive care], [the hospital of {place}|doctors in {place}] [said|reported].',
      '{Critical} of the [injured|victims] were [still |]fighting for their lives [in the evening|at night], [according to doctors|doctors said].',
    ],
    cause: [
      '[Investigators|Experts of the police] [suspect|believe] that a [worn|faulty] {part} [caused|led to] {theEvent}.',
      'A {part} that had not been [checked|serviced] since {yearChecked} is [thought|believed] to be the cause {ofEvent}.',
    ],
    cost: [
      '{Org} [puts|estimates] the damage at {cost} million euros.',
      'The damage [amounts|comes] to [about |some |]{cost} million euros, [according to {org}|{org} said].',
    ],
    history: [
      'In {yearBefore}, {deadBefore} people died in [a similar accident|an accident of the same kind] in {region}.',
      '[It is|This is] the worst accident in {region} since {yearBefore}, when {deadBefore} people [lost their lives|were killed].',
    ],
    evacuation: [
      '[Some|About] {evacuated} [residents|people] had to leave their homes [for the night|until the next morning].',
      '[The police|Soldiers] [cleared|emptied] the streets around {facility}, and {evacuated} people [spent the night|slept] in [schools|gymnasiums].',
    ],
    promise: [
      '{Org} [promised|announced] {help} euros for every [family concerned|household].',
      'Every family is to [receive|get] {help} euros [within weeks|at once], {org} [announced|said].',
    ],
    closure: [
      'The road [from {place} to {place2}|between {place} and {place2}] [remains closed|is closed] over {km} kilometres.',
      '[Trucks and buses|Drivers] [must|have to] take a detour of {km} kilometres through {place2}.',
    ],
    inquiry: [
      'A [commission|committee] of {experts} experts is to [report|present its findings] in {month}.',
      '[The prosecution|The public prosecutor] has [opened|begun] an inquiry; [first results are|a first report is] expected in {month}.',
    ],
    background: [
      '{Facility} was [built|opened] in {yearBuilt} and [employs|gives work to] {employees} people.',
      '{Employees} people work {at}, which [was opened|was built] in {yearBuilt}.',
    ],
  },
  said: [
    '“{quote},” [said {role} {person}|{role} {person} said].',
    '{Role} {person} said: “{quote}.”',
    '“{quote},” {person}, the {role}, told [reporters|journalists].',
  ],
  saidIndirectly: ['{Role} {person} [said|explained] that {quoteLower}.'],
  toldUs: ['“{quote},” {role} {person} told {toUs}.', '{Role} {person} told {toUs}: “{quote}.”'],
  own: [
    '[Documents|Letters|Minutes] [seen|reviewed] by {us} show that {org} was warned in {month}.',
    '{Org} did not [answer|reply to] questions [sent|put] by {us}.',
    'A reporter of {us} [saw|counted] {critical} ambulances in front of {facility}.',
  ],
  clauses: [
    wordList(`We heard the sirens twice that night, I have warned of this for years, The doors were locked from outside,
      Nobody told us what was in the barrels, My brother carried two children down the stairs, The lamps went out one after another,
      We counted the workers again and again, I have never seen such smoke, The old pumps were sold in the spring,
      They asked us to keep silent, Every minute felt like an hour, The inspectors came only when we called them,
      We pulled the beds into the yard, The keys hung in the wrong office`),
    wordList(`and nobody came to open the gate, but the plans were three decades old, and the water was already at our knees,
      yet the director was at a conference, and the phones stayed dead until noon, but no one wanted to pay for new valves,
      and my hands still smell of it, but the neighbours brought blankets and soup, and the second exit was bricked up,
      yet the report was put into a drawer, and we will not forget who helped, but the money went to a stadium,
      and the drivers waited outside with engines running, yet the forecast had been clear`),
    wordList(`so somebody must answer for it, which is why I am staying here, and that is all I can say today,
      as the law has demanded for ages, so I want to see the contracts, which the ministry knows very well,
      and tomorrow we begin to clean up, as anyone in town can tell you, so do not speak to me of luck,
      which makes me more angry than sad, and the rest is for the judges, as it was in my father’s time,
      so we shall build it again, which should shame them all`),
  ],
  colour: [
    wordList(`Shopkeepers from the square, Two retired miners, The choir of the parish, Students of the evening school,
      A handful of fishermen, Night nurses in their coats, Local historians, The tenants of the yellow house,
      Drivers of the last tram, Volunteers in orange vests, Farmers from the hills, The chess players of the park,
      Clerks of the land registry, Families with prams`),
    wordList(`were collecting, had brought along, kept asking for, handed around, were pointing at, spoke about,
      had photographed, wanted to hear nothing of, were searching for, remembered, argued over, quietly removed,
      had stacked up, kept listening to`),
    wordList(`wet blankets, the missing ledgers, old maps of the cellars, a list of names, the broken railing,
      candles in jam jars, the price of diesel, a radio without batteries, torn posters, the colour of the river,
      buckets of sand, the last timetable, letters from the insurance, the silence of the bells`),
    wordList(`while rain fell on the tents, long after midnight, in front of the bakery, with little hope,
      as helicopters circled, behind a line of tape, although nobody had asked them, until the generators stopped,
      between two aftershocks of noise, under a single lamp, on the steps of the museum, before the buses came,
      at the edge of the market, despite the cold`),
  ],
  credit: {
    sentences: [
      '{Source} [first reported|was the first to report] on the [case|accident] {weekday}.',
      'This was [reported|made public] {weekday} by {source}.',
      '[As|What] {source} reported {weekday}[ came as a surprise in the region|, the facility had long been criticised].',
      'The [news|accident] was first reported by {source}.',
    ],
    clauses: [
      ', {source} reported.',
      ', according to {source}.',
      ', {source} reports.',
      ', as {source} first reported.',
    ],
    chains: [
      '{Source} reported this {weekday}, citing {origin}.',
      '{Source}, citing {origin}, reported {weekday} that [more details would follow|the numbers could rise].',
    ],
    lines: [
      'Source: {name}',
      'Originally published by {source}.',
      'This article first appeared in {source}.',
    ],
    excerpts: ['Read the full article at {name}', 'Continue reading at {name}'],
    translated: ['Translated from {source}.', 'Source: {name} (translated)'],
  },
  announcement: {
    contact: 'Media contact: {name}, press office, +00 000 555 0100',
    clauses: [', {source} said in a statement.', ', according to {source}.', ', {source} said.'],
    sentences: [
      '{Source} made this known in a [press release|statement] {weekday}.',
      'This was [announced|confirmed] {weekday} by {source}.',
    ],
  },
  synonyms: wordGroups(`
    injured, wounded
    hurt, harmed
    people, persons
    said, stated
    experts, specialists
    police, officers
    road, highway
    closed, shut
    houses, buildings
    damage, losses
    about, around
    family, household
    inquiry, probe
    begun, started
    report, account
    accident, mishap
    worst, gravest
    fire, blaze
    explosion, blast
    promised, pledged
    announced, declared
    workers, labourers
    suspect, assume
    faulty, defective
    night, evening
    expected, anticipated
    doctors, physicians
    receive, obtain
    similar, comparable
    died, perished
  `),
  mastheads: wordGroups(`
    The {name} Courier, the {name} Courier, the {name} Courier
    The {name} Herald, the {name} Herald, the {name} Herald
    {name} Gazette, the {name} Gazette, the {name} Gazette
    The {name} Post, the {name} Post, the {name} Post
    {name} Tribune, the {name} Tribune, the {name} Tribune
    {name} Today, {name} Today, {name} Today
  `),
  agencies: wordGroups(`
    {name} News Agency, {name} News Agency, {name} News Agency
    {name} Wire, {name} Wire, {name} Wire
    {name} Press Service, {name} Press Service, {name} Press Service
  `),
};
