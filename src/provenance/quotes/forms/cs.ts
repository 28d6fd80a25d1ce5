/** Forms of quoting in Czech: see quote-forms.ts. */
export const cs: readonly string[] = [
  '„[Molo další zimu nevydrží,]“ řekla {Marie Holtová}.',
  '{Starosta Jan Novák} ve středu uvedl, [že přístav zůstane zavřený].',
  'Podle {starosty} [bude přístav zavřený].',
];
