import { describe, expect, it } from 'vitest';
import { identifyLanguage } from './identify.ts';

const GERMAN =
  'Der Stadtrat hat am Montag beschlossen, dass die alte Brücke über den Fluss im Herbst gesperrt wird, weil sie nicht mehr sicher ist und die Arbeiten lange dauern werden.';

describe('identifyLanguage', () => {
  it('sees the language of running text, whatever the page claims', () => {
    expect(identifyLanguage(GERMAN, 'de-DE')).toBe('de');
    expect(identifyLanguage(GERMAN, 'en')).toBe('de');
    expect(identifyLanguage(GERMAN, null)).toBe('de');
  });

  it('takes the claim where the text is too short to tell', () => {
    expect(identifyLanguage('Ergebnis: 3:2', 'tr')).toBe('tr');
  });

  it('knows a claimed language by its script where no other that can be told is written in it', () => {
    expect(
      identifyLanguage(
        '市は月曜日、川に架かる古い橋を秋から通行止めにすると決めた。工事は一年かかるという。橋の名は雲雀橋。',
        'ja',
      ),
    ).toBe('ja');
    expect(identifyLanguage(GERMAN, 'ja')).toBe('de');
  });

  it('believes the claim of a language that the detector does not know, unless the text is plainly another', () => {
    const croatian =
      'Gradska knjižnica u četvrtak je ponovno otvorila vrata nakon dvije godine u kojima su zamijenjeni krov, prozori i grijanje.';
    expect(identifyLanguage(croatian, 'hr')).toBe('hr');
    expect(identifyLanguage(GERMAN, 'hr')).toBe('de');
  });
});
