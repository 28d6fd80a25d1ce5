/** Forms of quoting in German: see quote-forms.ts. */
export const de: readonly string[] = [
  '„[Der Kai hält keinen weiteren Winter]“, <sagte> {die Hafenmeisterin Maren Holt}.',
  '{Maren Holt} <sagte>: „[Der Kai hält keinen weiteren Winter].“',
  '„[Der Kai ist alt]“, <sagte> {Maren Holt}. „[Er hält nicht mehr lange].“',
  '{Die Bürgermeisterin} <sagte> am Montag, [dass der Hafen geschlossen bleibt].',
  '{Die Bürgermeisterin} <sagte>, [der Hafen bleibe geschlossen].',
  '[Der Hafen bleibe geschlossen], <sagte> {die Bürgermeisterin}.',
  '<Laut> {der Stadt} [beginnen die Arbeiten im Mai].',
  '<Nach Angaben> {der Stadt} [beginnen die Arbeiten im Mai].',
  '[Die Arbeiten beginnen im Mai], <teilte> {die Stadt} am Dienstag mit.',
  '{Holt} <warnte>, [der Kai könne jederzeit einstürzen].',
  '»[Der Kai ist alt]«, <sagte> {Holt}.',
  '„[Der Kai ist alt]“, so {Holt}.',
  '{Der Minister} <forderte>, [den Hafen sofort zu schließen].',
  '„[Der Kai]“, <sagte> {Holt}, „[hält keinen weiteren Winter].“',
];
