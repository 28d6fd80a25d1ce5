import type { SourceMark } from '../../../core/article.ts';
import type { Citation } from '../../../core/citation.ts';
import type { Outlet } from '../../../core/outlet.ts';
import { createOutletCatalogue } from '../../../core/outlet-catalogue.ts';
import { lexiconFor } from '../../../language/lexicons.ts';
import { splitSentences } from '../../../language/sentences.ts';
import { type CitationContext, type CitationInput, findCitations } from '../find-citations.ts';

/** Invented outlets for the tests of this folder. */
const catalogue = createOutletCatalogue([
  outlet('harbourledger.com', 'The Harbour Ledger', { aliases: ['HLR'] }),
  outlet('tellus.org', 'Tellus', {
    kind: 'agency',
    aliases: ['TLS', 'tls', 'Теллус', '特勒斯', 'テルス通信'],
  }),
  outlet('orbis.net', 'Orbis Press', { kind: 'agency', aliases: ['OPN', 'opn'] }),
  outlet('channelnine.tv', 'Channel Nine News', { kind: 'broadcaster', aliases: ['CNNE'] }),
  outlet('eastertimes.com', 'The Easter Times', { ambiguousAliases: ['Times', 'The Times'] }),
  outlet('woche.de', 'Die Woche', { kind: 'magazine', ambiguousAliases: ['Die Woche'] }),
  outlet('nordwacht.de', 'Nordwacht'),
  outlet('phare.fr', 'Le Phare du Soir'),
  outlet('faro.es', 'El Faro del Valle'),
  outlet('zarya.ru', 'Северная заря'),
  outlet('sabahyildizi.com.tr', 'Sabah Yıldızı'),
  outlet('faro.it', 'Il Faro di Orlo'),
  outlet('farol.pt', 'O Farol do Vale'),
  outlet('zorya.ua', 'Північна зоря'),
  outlet('dijkbode.nl', 'De Dijkbode'),
  outlet('kurier.pl', 'Kurier Nadmorski', { languages: ['pl'] }),
  outlet('pobrezi.cz', 'Pobřežní list'),
  outlet('fajr.example', 'فجر الشمال'),
  outlet('beian.cn', '北岸日报'),
  outlet('kitagishi.jp', '北岸新聞'),
]);

function outlet(domain: string, name: string, more: Partial<Outlet> = {}): Outlet {
  return {
    domain,
    name,
    aliases: [],
    ambiguousAliases: [],
    otherDomains: [],
    country: null,
    languages: [],
    kind: 'newspaper',
    owner: null,
    ...more,
  };
}

/** Input and context for a text as the reader would give it. */
export function article(
  text: string,
  more: Partial<CitationInput> = {},
): { input: CitationInput; context: CitationContext } {
  const language = more.language ?? 'en';
  const lexicon = lexiconFor(language);
  const input: CitationInput = {
    id: 'a1',
    text,
    title: null,
    url: null,
    outlet: null,
    language,
    byline: [],
    links: [],
    marks: [],
    ...more,
  };
  return { input, context: { catalogue, lexicon, sentences: splitSentences(text, lexicon) } };
}

/** A source mark with the fields that matter to a test. */
export function mark(type: SourceMark['type'], text: string, more: Partial<SourceMark> = {}): SourceMark {
  return { type, text, url: null, byline: [], date: null, ...more };
}

/** Enough text before a sentence for it to be no lead. */
export const MIDDLE =
  'The dam was built long ago. It feeds nine towns. The valley is dry. Farmers wait for rain. ';

export function cite(text: string, more: Partial<CitationInput> = {}): Citation[] {
  const { input, context } = article(text, more);
  return findCitations(input, context);
}

/** Citations that make an outlet the source, as "words: cue". */
export function sources(text: string, more: Partial<CitationInput> = {}): string[] {
  return cite(text, more)
    .filter((citation) => citation.role !== 'mention')
    .map((citation) => `${citation.text}: ${citation.cue?.text ?? '-'}`);
}
