import type { CitationForm } from './citation-form.ts';
import { ar } from './forms/ar.ts';
import { de } from './forms/de.ts';
import { en } from './forms/en.ts';
import { es } from './forms/es.ts';
import { fr } from './forms/fr.ts';
import { it } from './forms/it.ts';
import { ja } from './forms/ja.ts';
import { pl } from './forms/pl.ts';
import { pt } from './forms/pt.ts';
import { ru } from './forms/ru.ts';
import { tr } from './forms/tr.ts';
import { uk } from './forms/uk.ts';
import { zh } from './forms/zh.ts';

/** By language. */
export const CITATION_FORMS: Readonly<Record<string, readonly CitationForm[]>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  pl,
  pt,
  ru,
  tr,
  uk,
  zh,
};
