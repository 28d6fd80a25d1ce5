/** Forms of quoting in Polish: see quote-forms.ts. */
export const pl: readonly string[] = [
  '„[Pomost nie wytrzyma kolejnej zimy]” – <powiedziała> {kapitan portu Maria Holt}.',
  '{Maria Holt} <powiedziała>: „[Pomost nie wytrzyma kolejnej zimy]”.',
  '– [Pomost jest stary] – <wyjaśniła> {Maria Holt}. – [Nie wytrzyma].',
  '{Burmistrz} <oświadczyła> w poniedziałek, [że port pozostanie zamknięty].',
  '<Według> {ratusza} [prace zaczną się w maju].',
  '<Zdaniem> {policji} [zaginęło dziewięć osób].',
  '[Prace zaczną się w maju], <podał> {ratusz}.',
  '<Jak poinformował> {rzecznik}, [prace zaczną się w maju].',
  '{Minister} <podkreślił>, [że nikt o tym nie wiedział].',
  '«[Pomost jest stary]» – <dodał> {minister}.',
  '„[Nikt nas nie ostrzegł]” – <opowiada> {rybak, który stracił łódź}.',
  '{Prokuratura} <podała> w komunikacie, [że zatrzymano dwóch mężczyzn].',
  '{Burmistrz} <uważa>, [że pomost jest stracony].',
  '„[To koniec]” – <napisał> {minister} w mediach społecznościowych.',
];
