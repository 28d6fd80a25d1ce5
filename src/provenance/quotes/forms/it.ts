/** Forms of quoting in Italian: see quote-forms.ts. */
export const it: readonly string[] = [
  '«[Il molo non reggerà un altro inverno]», ha <detto> {Maria Holt}, comandante del porto.',
  '{Maria Holt} ha <detto>: «[Il molo non reggerà un altro inverno]».',
  '“[Il molo è vecchio]”, <spiega> {Maria Holt}. “[Non reggerà]”.',
  '{La sindaca} ha <affermato> lunedì [che il porto resterà chiuso].',
  '[Il porto resterà chiuso], ha <annunciato> {la sindaca}.',
  '<Secondo> {il comune}, [i lavori cominceranno a maggio].',
  '[I lavori cominceranno a maggio], <secondo> {il comune}.',
  '«[Il molo] – <assicura> {Holt} – [non reggerà]».',
  '{Il ministro} ha <dichiarato> [di non sapere nulla].',
  '{Holt} ha <aggiunto> [che il molo è vecchio].',
];
