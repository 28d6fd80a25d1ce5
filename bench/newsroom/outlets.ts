import type { Outlet } from '../../src/core/outlet.ts';
import { pick, type Random } from '../generate/random.ts';
import { capital } from '../generate/world.ts';
import type { NewsroomKnobs } from './knobs.ts';
import type { Grammar } from './languages/grammar.ts';
import { grammars } from './languages/grammars.ts';
import { SYLLABLES } from './names.ts';

/** An outlet of the simulated world, with its name as sentences bear it. */
export interface NewsroomOutlet {
  readonly outlet: Outlet;
  readonly language: string;
  readonly agency: boolean;
  readonly scraper: boolean;
  /** Whether it is no outlet but somebody who announces what happened to them. */
  readonly issuer: boolean;
  /** Whether the catalogue knows it. */
  readonly known: boolean;
  /** In a sentence, and as the person spoken to, in its own language. */
  readonly inSentence: string;
  readonly spokenTo: string;
  /** In texts of other languages. */
  readonly abroad: string;
}

const AGENCIES = 3;
const SCRAPERS = 3;

/** All outlets of a world: agencies, papers and scrapers of each language. */
export function inventOutlets(knobs: NewsroomKnobs, random: Random): NewsroomOutlet[] {
  const taken = new Set<string>();
  const name = (): string => {
    const drawn = capital(pick(random, SYLLABLES) + pick(random, SYLLABLES) + pick(random, SYLLABLES));
    if (taken.has(drawn)) return name();
    taken.add(drawn);
    return drawn;
  };
  return knobs.languages.flatMap((language) =>
    Array.from({ length: AGENCIES + SCRAPERS + Math.round(knobs.outlets) }, (_, at): NewsroomOutlet => {
      const grammar = grammars[language];
      if (grammar === undefined) throw new Error(`there is no grammar of "${language}"`);
      const agency = at < AGENCIES;
      const scraper = !agency && at < AGENCIES + SCRAPERS;
      const own = name();
      const forms = pick(random, agency ? grammar.agencies : grammar.mastheads);
      const [plain = '', inSentence = '', spokenTo = '', latin] = forms.map((form) =>
        form.replace('{name}', grammar.spell(own)).replace('{latin}', own),
      );
      const masthead = plain.replace(/[«»]/g, '');
      const kind = agency ? 'agency' : scraper ? 'aggregator' : 'newspaper';
      return {
        outlet: {
          domain: `${own.toLowerCase()}${agency ? '-wire' : ''}.example`,
          name: masthead,
          aliases: latin === undefined ? [] : [latin],
          ambiguousAliases: [],
          otherDomains: [],
          country: null,
          languages: [language],
          kind,
          owner: null,
        },
        language,
        agency,
        scraper,
        issuer: false,
        known: agency || random() < knobs.known,
        inSentence,
        spokenTo,
        abroad: latin ?? masthead,
      };
    }),
  );
}

/** The site of the company that something happened to, as one that no catalogue knows. */
export function issuerOf(company: string, grammar: Grammar): NewsroomOutlet {
  const name = grammar.company.replace('{name}', grammar.spell(company));
  const latin = `${company} Energy`;
  return {
    outlet: {
      domain: `${company.toLowerCase()}-energy.example`,
      name: name.replace(/[«»]/g, ''),
      aliases: [],
      ambiguousAliases: [],
      otherDomains: [],
      country: null,
      languages: [grammar.language],
      kind: 'online',
      owner: null,
    },
    language: grammar.language,
    agency: false,
    scraper: false,
    issuer: true,
    known: false,
    inSentence: name,
    spokenTo: name,
    abroad: latin,
  };
}
