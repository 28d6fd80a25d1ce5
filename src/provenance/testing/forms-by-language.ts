import { ar } from './forms/ar.ts';
import { cs } from './forms/cs.ts';
import { de } from './forms/de.ts';
import { en } from './forms/en.ts';
import { es } from './forms/es.ts';
import { fr } from './forms/fr.ts';
import { it } from './forms/it.ts';
import { ja } from './forms/ja.ts';
import { nl } from './forms/nl.ts';
import { pl } from './forms/pl.ts';
import { pt } from './forms/pt.ts';
import { ru } from './forms/ru.ts';
import { tr } from './forms/tr.ts';
import { uk } from './forms/uk.ts';
import { zh } from './forms/zh.ts';
import type { LanguageForms } from './language-forms.ts';

/** Invented sentences that cite and that quote, by language. */
export const FORMS: Readonly<Record<string, LanguageForms>> = {
  ar,
  cs,
  de,
  en,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  zh,
};
