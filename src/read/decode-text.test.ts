import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** Latin letters of windows-1252 are the code points below 256. */
const latin = (text: string) => Uint8Array.from([...text], (character) => character.charCodeAt(0));

describe('decodeText', () => {
  it('takes valid UTF-8 for UTF-8 whatever is declared', () => {
    const text = '<meta charset="windows-1251"><p>Größe – naïve</p>';
    expect(decodeText(bytes(text), 'text/html; charset=koi8-r')).toMatchObject({ text, charset: 'utf-8' });
  });

  it('takes the declaration where the bytes are not UTF-8', () => {
    const text = 'Ein großer Bär läuft über die Straße';
    expect(decodeText(latin(text), 'text/plain; charset=iso-8859-1')).toMatchObject({
      text,
      rule: 'content-type',
    });
  });

  it('detects Western text that declares nothing or declares nonsense', () => {
    const text = 'La forêt où vivait le garçon était très éloignée, et personne ne passait l\u00e0-bas';
    expect(decodeText(latin(text), null).text).toBe(text);
    expect(decodeText(latin(text), 'text/html; charset=no-such-thing').text).toBe(text);
  });

  it('reads text cut off within a character', () => {
    const whole = bytes(`${'Der Bär schläft. '.repeat(40)}ö`);
    expect(decodeText(whole.subarray(0, whole.length - 1), null).charset).toBe('utf-8');
  });

  it('knows UTF-16 by its mark and by its zeros', () => {
    const wide = Buffer.from('\ufeffThe bear sleeps under the tree.', 'utf16le');
    expect(decodeText(wide, null).text).toContain('bear sleeps');
    expect(decodeText(wide.subarray(2), null).text).toContain('bear sleeps');
  });
});
