/** Forms of quoting in English: see quote-forms.ts. */
export const en: readonly string[] = [
  '“[The quay will not last another winter],” <said> {Maren Holt}, the harbour master.',
  '{Maren Holt} <said>: “[The quay will not last another winter].”',
  '“[The quay is old],” {Maren Holt} <told> reporters. “[It will not last].”',
  '{The mayor} <said> on Monday [that the harbour would stay closed].',
  '[The harbour would stay closed], {the mayor} <said>.',
  '<According to> {the city council}, [the works will begin in May].',
  '[The works will begin in May], <according to> {the city council}.',
  '{Holt} <warned> [that the quay could collapse at any time].',
  '{The ministry} <confirmed> [that nine people were missing].',
  '“[The quay is old],” {she} <added>.',
  'In a statement, {the company} <denied> [that it had known of the danger].',
  '{Holt} <insisted> [the quay was safe].',
  '‘[The quay is old],’ {Holt} <said>.',
];
