/** Forms of quoting in Spanish: see quote-forms.ts. */
export const es: readonly string[] = [
  '“[El muelle no aguantará otro invierno]”, <dijo> {María Holt}, capitana del puerto.',
  '{María Holt} <dijo>: “[El muelle no aguantará otro invierno]”.',
  '«[El muelle es viejo]», <explicó> {María Holt}. «[No aguantará]».',
  '{La alcaldesa} <afirmó> el lunes [que el puerto seguirá cerrado].',
  '[El puerto seguirá cerrado], <anunció> {la alcaldesa}.',
  '<Según> {el ayuntamiento}, [las obras empezarán en mayo].',
  '[Las obras empezarán en mayo], <según> {el ayuntamiento}.',
  '<De acuerdo con> {la policía}, [nueve personas están desaparecidas].',
  '—[El muelle es viejo] —<dijo> {María Holt}.',
  '{Holt} <advirtió> de [que el muelle podría derrumbarse].',
  '“[El muelle es viejo]”, ha <señalado> {la ministra}.',
  '{El ministro} <aseguró> [que nadie lo sabía].',
  '{La empresa} <negó> [que conociera el peligro].',
];
