import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureType } from './picture-type.ts';

const text = (words: string) => [...words].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: (number | number[])[]) => Uint8Array.from([...parts.flat(), ...Array(40).fill(0)]);
const sized = (type: string, width = 300, height = 200) => ({ contentType: `image/${type}`, width, height });

describe('pictureType', () => {
  it('reads type and size of what browsers show, from the bytes alone', () => {
    const png = bytes(
      [0x89],
      text('PNG\r\n\u001a\n'),
      [0, 0, 0, 13],
      text('IHDR'),
      [0, 0, 1, 44],
      [0, 0, 0, 200],
    );
    expect(pictureType(png)).toEqual(sized('png'));
    const exif = [0xff, 0xe1, 0, 6, 1, 2, 3, 4];
    expect(pictureType(bytes([0xff, 0xd8], exif, [0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44]))).toEqual(
      sized('jpeg'),
    );
    expect(pictureType(bytes(text('GIF89a'), [44, 1, 200, 0]))).toEqual(sized('gif'));
    const riff = [text('RIFF'), [0, 0, 0, 0], text('WEBP')].flat();
    expect(
      pictureType(bytes(riff, text('VP8X'), [10, 0, 0, 0], [0, 0, 0, 0], [43, 1, 0], [199, 0, 0])),
    ).toEqual(sized('webp'));
    const ispe = [text('ispe'), [0, 0, 0, 0], [0, 0, 1, 44], [0, 0, 0, 200]].flat();
    expect(pictureType(bytes([0, 0, 0, 20], text('ftypavif'), text('junkjunk'), ispe))).toEqual(
      sized('avif'),
    );
  });

  it('knows no SVG, no page, no script, and nothing that only claims to be a picture', () => {
    for (const words of [
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      '<!doctype html><title>x</title>',
    ])
      expect(pictureType(bytes(text(words)))).toBeNull();
    expect(pictureType(bytes(text('GIF89a'), [0, 0, 0, 0]))).toBeNull();
    expect(pictureType(new Uint8Array())).toBeNull();
  });

  it('never fails, whatever the bytes', () => {
    const starts = [[0xff, 0xd8], text('RIFF0000WEBPVP8L'), text('0000ftypavif'), text('GIF89a'), []];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        pictureType(Uint8Array.from([...start, ...rest]));
      }),
    );
  });
});
