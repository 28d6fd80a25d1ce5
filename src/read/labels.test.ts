import { describe, expect, it } from 'vitest';
import { labelsOf } from './labels.ts';

const german = labelsOf('Der Rat hat am Donnerstag beschlossen, dass die Brücke geschlossen wird.', 'de');

describe('labelsOf', () => {
  it('knows the labels of the language and of English, and not those of others', () => {
    expect(german.isBoilerplate('Artikel drucken')).toBe(true);
    expect(german.isBoilerplate('Share this article')).toBe(true);
    expect(german.isBoilerplate('Paylaş')).toBe(false);
  });

  it('asks the text where the page claims English, as software does that was never told', () => {
    const text =
      'Der Rat hat am Donnerstag nach langer Beratung beschlossen, dass die alte Brücke über den Fluss geschlossen wird.';
    expect(labelsOf(text, 'en-US').isEnd('Das könnte Sie auch interessieren')).toBe(true);
  });

  it('reads lines in any case, also with the Turkish dotted capital', () => {
    const turkish = labelsOf('', 'tr');
    expect(german.isEnd('MEHR ZUM THEMA')).toBe(true);
    expect(turkish.isBoilerplate('İçeriğe geç')).toBe(true);
  });

  it('gives what follows a label as it was written', () => {
    expect(german.textCreditOf('Quelle: North Wire')).toBe('North Wire');
    expect(german.textCreditOf('Die Quelle des Flusses')).toBeNull();
  });

  it('finds where a photo credit starts, and none in a sentence', () => {
    expect(german.photoCreditStart('Die Brücke im Mai. Foto: Jane Roe')).toBe(19);
    expect(german.photoCreditStart('Image source, Jane Roe')).toBe(0);
    expect(german.photoCreditStart('photo by the river')).toBe(-1);
  });

  it('knows calls to action and legal notices', () => {
    expect(german.isCallToAction('Jetzt kostenlos anmelden »')).toBe(true);
    expect(german.isCallToAction('Anmeldung der Kinder in der Schule')).toBe(false);
    expect(german.isLegalNotice('Alle Rechte vorbehalten.')).toBe(true);
  });
});
