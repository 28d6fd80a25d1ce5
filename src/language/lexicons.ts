import type { Lexicon } from './lexicon.ts';
import { arabic } from './lexicons/ar.ts';
import { czech } from './lexicons/cs.ts';
import { german } from './lexicons/de.ts';
import { english } from './lexicons/en.ts';
import { spanish } from './lexicons/es.ts';
import { french } from './lexicons/fr.ts';
import { italian } from './lexicons/it.ts';
import { japanese } from './lexicons/ja.ts';
import { dutch } from './lexicons/nl.ts';
import { polish } from './lexicons/pl.ts';
import { portuguese } from './lexicons/pt.ts';
import { russian } from './lexicons/ru.ts';
import { turkish } from './lexicons/tr.ts';
import { ukrainian } from './lexicons/uk.ts';
import { chinese } from './lexicons/zh.ts';

/** All languages that have a lexicon. A new language is one file and one line here. */
export const lexicons: readonly Lexicon[] = [
  english,
  german,
  french,
  spanish,
  russian,
  turkish,
  italian,
  portuguese,
  ukrainian,
  polish,
  czech,
  arabic,
  chinese,
  japanese,
  dutch,
];

const byLanguage = new Map(lexicons.map((lexicon) => [lexicon.language, lexicon]));

/**
 * The lexicon of a BCP 47 tag's primary language. A language without one is read with English, whose numbers and marks
 * are the most widely understood; the caller sees it by `lexicon.language`.
 */
export function lexiconFor(language: string | null): Lexicon {
  const primary = language?.toLowerCase().split('-')[0];
  return (primary === undefined ? undefined : byLanguage.get(primary)) ?? english;
}
