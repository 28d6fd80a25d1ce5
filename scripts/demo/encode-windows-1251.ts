const BYTES = new Map<string, number>();
const decoder = new TextDecoder('windows-1251');
for (let byte = 0; byte < 256; byte += 1) BYTES.set(decoder.decode(Uint8Array.of(byte)), byte);

/** HTML in windows-1251; characters that it lacks become numeric character references. */
export function encodeWindows1251(html: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of html) {
    const byte = BYTES.get(character);
    if (byte !== undefined) bytes.push(byte);
    else for (const digit of `&#${character.codePointAt(0)};`) bytes.push(digit.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
