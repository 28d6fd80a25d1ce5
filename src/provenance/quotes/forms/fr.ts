/** Forms of quoting in French: see quote-forms.ts. */
export const fr: readonly string[] = [
  '« [Le quai ne tiendra pas un hiver de plus] », a <déclaré> {Marie Holt}, directrice du port.',
  '{Marie Holt} a <déclaré> : « [Le quai ne tiendra pas un hiver de plus]. »',
  '« [Le quai est vieux] », <explique> {Marie Holt}. « [Il ne tiendra pas]. »',
  '{La maire} a <affirmé> lundi [que le port resterait fermé].',
  '[Le port restera fermé], a <annoncé> {la maire}.',
  '<Selon> {la ville}, [les travaux commenceront en mai].',
  '[Les travaux commenceront en mai], <selon> {la ville}.',
  '<D’après> {la police}, [neuf personnes sont portées disparues].',
  '« [Le quai], <assure> {Mme Holt}, [ne tiendra pas]. »',
  '« [Le quai est vieux] », a-t-{elle} <ajouté>.',
  '“[Le quai est vieux]”, <estime> {Marie Holt}.',
  '– [Le quai est vieux], <dit> {Marie Holt}.',
  '{Le ministre} a <démenti> [que le port soit fermé].',
];
