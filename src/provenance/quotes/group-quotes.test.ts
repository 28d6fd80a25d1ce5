import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../core/analysis.ts';
import { bareArticle } from '../../core/testing/bare-article.ts';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { findNames } from '../../language/names.ts';
import { paragraphSpans, splitSentences } from '../../language/sentences.ts';
import { findQuotes } from './find-quotes.ts';
import { groupQuotes } from './group-quotes.ts';

function analysed(id: string, text: string, language = 'en'): AnalysedArticle {
  const lexicon = lexiconFor(language);
  const sentences = splitSentences(text, lexicon);
  return {
    article: bareArticle(id, text, language),
    analysis: {
      article: id,
      language,
      sentences,
      names: findNames(text, sentences, lexicon),
      quotes: findQuotes(text, sentences, lexicon),
      figures: [],
      citations: [],
      ownReporting: [],
    },
  };
}

function families(...texts: string[]) {
  return groupQuotes(texts.map((text, index) => analysed(`a${index}`, text)));
}

describe('groupQuotes', () => {
  it('gives no drift where only marks and punctuation differ', () => {
    const [family] = families(
      '“The old quay cannot carry another winter,” said Maren Holt.',
      "'The old quay cannot carry another winter', Maren Holt said.",
    );
    expect(family?.members.map((member) => member.drift)).toEqual([[], []]);
    expect(family?.conflicts).toEqual([]);
  });

  it('takes the fullest form and names what the others left out, put in or spelled otherwise', () => {
    const [family] = families(
      '“The harbour [of Skarvik] cannot carry another long winter,” said Maren Holt.',
      '“The harbor cannot survive another long winter,” said Maren Holt.',
    );
    expect(family?.text).toBe('The harbour [of Skarvik] cannot carry another long winter');
    expect(family?.members[1]?.drift).toEqual([
      { kind: 'spelling', before: 'harbour', after: 'harbor' },
      { kind: 'removed', before: '[of Skarvik]', after: '' },
      { kind: 'replaced', before: 'carry', after: 'survive' },
    ]);
  });

  it('makes the family of what is common where one article quotes more', () => {
    const found = families(
      '“The old quay cannot carry another winter. We asked the council for help. Nobody ever answered us,” said Maren Holt.',
      '“The old quay cannot carry another winter,” said Maren Holt.',
    );
    expect(found.map((family) => [family.text, family.members.length])).toEqual([
      ['The old quay cannot carry another winter.', 2],
      ['We asked the council for help. Nobody ever answered us', 1],
    ]);
  });

  it('tells a changed meaning from a changed wording', () => {
    const [reworded] = families(
      '“We will surely close the northern ferry line in March,” said Maren Holt.',
      '“We will probably close the northern ferry line in March,” said Maren Holt.',
    );
    expect(reworded?.conflicts).toEqual([]);
    const [negated] = families(
      '“We will close the northern ferry line in March,” said Maren Holt.',
      '“We will not close the northern ferry line in March,” said Maren Holt.',
    );
    expect(negated?.conflicts).toEqual(['words']);
  });

  it('finds speakers that cannot be the same, and not those described more fully', () => {
    const words = '“The ice will not hold the trucks this year,”';
    expect(families(`${words} said Maren Holt.`, `${words} said Jon Aker.`)[0]?.conflicts).toEqual([
      'speaker',
    ]);
    expect(families(`${words} said Maren Holt.`, `${words} said Mrs. Holt.`)[0]?.conflicts).toEqual([]);
    expect(
      families(
        `${words} said a senior official from a northern country.`,
        `${words} said a Danish fisherman.`,
      )[0]?.conflicts,
    ).toEqual([]);
    expect(
      families(`${words} said a Danish official.`, `${words} said a Swedish official.`)[0]?.conflicts,
    ).toEqual(['speaker']);
  });

  it('resolves pronouns to the name that the article gives', () => {
    const [family] = families(
      'Maren Holt said the quay was sinking. “It cannot carry another winter,” she added.',
    );
    expect(family?.members[0]?.speaker).toBe('Maren Holt');
  });

  it('knows whom a pronoun or an office stands for, and says nothing where it does not', () => {
    const speakers = (text: string) =>
      families(text).flatMap((family) => family.members.map((member) => member.speaker));
    expect(
      speakers(
        'The council met. Jorun Aske, a doctor, treated nine people. “The vet was the best of us tonight,” she said.',
      ),
    ).toEqual(['Jorun Aske']);
    expect(
      speakers(
        'The energy minister, Ann Roe, arrived late. “The money is where it has always been,” the minister said.',
      ),
    ).toEqual(['Ann Roe']);
    expect(
      speakers(
        'On the board somebody had written the names. “Nobody knows who brought the chalk,” she said.',
      ),
    ).toEqual([null]);
  });

  it('verifies a quote in the running text of the article that it was taken from', () => {
    const [family] = families(
      '"The council has promised new piers for the northern ferries and a defence against the ice," The Harbour Post.',
      'Nobody was surprised. The council has promised new piers for the northern ferries and a defense against the ice. Work starts in May.',
    );
    expect(family?.verifiedIn.map((place) => place.article)).toEqual(['a1']);
    expect(family?.members[0]?.drift).toEqual([{ kind: 'spelling', before: 'defense', after: 'defence' }]);
  });

  it('finds reported speech that says the same, and leaves other sentences alone', () => {
    const [family] = families(
      '“The ferries are too heavy for the frozen channel near Skarvik,” said Maren Holt.',
      'Maren Holt warned that ferries were far too heavy for the frozen channel at Skarvik. She said that the council met on Monday to choose a new mayor.',
    );
    const paraphrases = family?.members.filter((member) => member.drift[0]?.kind === 'paraphrase');
    expect(paraphrases?.map((member) => member.text)).toEqual([
      'that ferries were far too heavy for the frozen channel at Skarvik',
    ]);
  });

  it('joins translations by speaker, order and length, and keeps two utterances of one speaker apart', () => {
    const english = analysed(
      'en',
      'Maren Holt spoke in Skarvik. “The old quay cannot carry another winter,” Maren Holt said. “We asked the council of Skarvik for 40 million crowns, and nobody there ever gave us an answer.”',
    );
    const german = analysed(
      'de',
      'Maren Holt sprach in Skarvik. „Der alte Kai hält keinen weiteren Winter aus“, sagte Maren Holt. „Wir haben den Rat von Skarvik um 40 Millionen Kronen gebeten, und niemand hat uns je geantwortet.“',
      'de',
    );
    const found = groupQuotes([english, german]);
    expect(found.every((family) => family.members.length === 2)).toBe(true);
    expect(found.flatMap((family) => family.members[1]?.drift.map(({ kind }) => kind))).toContain(
      'translated',
    );
    expect(found.every((family) => family.conflicts.length === 0)).toBe(true);
    const other = analysed(
      'fr',
      'Jon Aker est arrivé tard. « Le vieux quai ne tiendra pas un autre hiver », a dit Jon Aker.',
      'fr',
    );
    expect(groupQuotes([english, other]).every((family) => family.members.length === 1)).toBe(true);
  });

  it('keeps a single quote only where it is long and direct', () => {
    expect(families('It was “a very costly step,” the mayor said.')).toEqual([]);
    expect(families('“It was a very costly step,” the mayor said.')).toHaveLength(1);
  });

  it('stays near linear: 500 articles of one story in a few seconds', () => {
    const texts = Array.from(
      { length: 500 },
      (_, index) =>
        `“The old quay cannot carry another winter number ${index % 50},” said Maren Holt. Reporter ${index} saw boat ${index} leave. “Harbour dues will rise by ${index} crowns in the spring,” said Jon Aker of pier ${index}.`,
    );
    const started = threadMilliseconds();
    expect(families(...texts).length).toBeGreaterThan(0);
    expect(threadMilliseconds() - started).toBeLessThan(10_000);
  }, 30_000);
});

const shared = join(
  import.meta.dirname,
  '../../..',
  process.env['HEADWATER_SHARED'] ?? '../shared',
  'input/five-captures',
);

describe('the five captures', () => {
  it.skipIf(!existsSync(shared))('give the four labelled families', () => {
    const expected = JSON.parse(readFileSync(join(shared, 'expected.json'), 'utf8')) as {
      stories: { articles: string[] }[];
      quotes: {
        canonical: string;
        in: string[];
        foundAsTextIn?: string[];
        paraphrasedIn?: string[];
        speakerConflict?: boolean;
        speakers?: Record<string, string>;
        drift?: Record<string, string>;
      }[];
    };
    const articles = (expected.stories[0]?.articles ?? []).map((name) => {
      const raw = readFileSync(join(shared, name), 'utf8');
      const text = paragraphSpans(raw)
        .map(({ start, end }) => raw.slice(start, end).replace(/\s*\n\s*/g, ' '))
        .filter((paragraph) => paragraph.length > 60)
        .join('\n\n');
      return analysed(name, text);
    });
    const found = groupQuotes(articles);
    const plain = (text: string) =>
      text
        .replace(/[’']/g, "'")
        .replace(/defence/g, 'defense')
        .toLowerCase();
    for (const quote of expected.quotes) {
      const family = found.find((candidate) => plain(candidate.text).includes(plain(quote.canonical)));
      expect(family, quote.canonical).toBeDefined();
      const quoted = family?.members.filter((member) => member.drift[0]?.kind !== 'paraphrase') ?? [];
      expect(new Set(quoted.map((member) => member.article))).toEqual(new Set(quote.in));
      expect(family?.conflicts.includes('speaker')).toBe(quote.speakerConflict ?? false);
      const paraphrased = family?.members.filter((member) => member.drift[0]?.kind === 'paraphrase') ?? [];
      expect(new Set(paraphrased.map((member) => member.article))).toEqual(
        new Set(quote.paraphrasedIn ?? []),
      );
      expect(new Set(family?.verifiedIn.map((place) => place.article))).toEqual(
        new Set(quote.foundAsTextIn ?? []),
      );
      for (const [article, speaker] of Object.entries(quote.speakers ?? {})) {
        expect(quoted.find((member) => member.article === article)?.speaker).toContain(speaker);
      }
      for (const article of Object.keys(quote.drift ?? {})) {
        expect(quoted.find((member) => member.article === article)?.drift.length).toBeGreaterThan(0);
      }
    }
  });
});
