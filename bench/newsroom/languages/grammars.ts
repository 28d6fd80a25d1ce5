import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Grammar } from './grammar.ts';
import { ru } from './ru.ts';

/** The languages of the simulated world. */
export const grammars: Readonly<Record<string, Grammar>> = { en, de, fr, es, ru };
