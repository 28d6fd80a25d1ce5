/** Forms of quoting in Portuguese: see quote-forms.ts. */
export const pt: readonly string[] = [
  '“[O cais não aguentará outro inverno]”, <disse> {Maria Holt}, capitã do porto.',
  '{Maria Holt} <disse>: “[O cais não aguentará outro inverno]”.',
  '“[O cais é velho]”, <explicou> {Maria Holt}. “[Não vai aguentar]”.',
  '{A prefeita} <afirmou> na segunda-feira [que o porto continuará fechado].',
  '[O porto continuará fechado], <anunciou> {a prefeita}.',
  '<Segundo> {a prefeitura}, [as obras começarão em maio].',
  '[As obras começarão em maio], <segundo> {a prefeitura}.',
  '<De acordo com> {a polícia}, [nove pessoas estão desaparecidas].',
  '«[O cais é velho]», <garantiu> {Maria Holt}.',
  '— [O cais é velho] — <disse> {Maria Holt}.',
  '{O ministro} <negou> [que soubesse do perigo].',
];
