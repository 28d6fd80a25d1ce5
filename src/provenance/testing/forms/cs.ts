import type { LanguageForms } from '../language-forms.ts';

/** Forms of citing and of quoting in Czech. */
export const cs: LanguageForms = {
  citations: [
    ['verb', 'Starosta odstoupí, napsal {Pobřežní list}.'],
    ['according', 'Podle agentury {Tellus} starosta odstoupí.'],
    ['subject', 'Pobřežní list propustí devadesát lidí, oznámil majitel.'],
  ],
  quotes: [
    '„[Molo další zimu nevydrží,]“ řekla {Marie Holtová}.',
    '{Starosta Jan Novák} ve středu uvedl, [že přístav zůstane zavřený].',
    'Podle {starosty} [bude přístav zavřený].',
  ],
};
