import { describe, expect, it } from 'vitest';
import { pictureKeys } from './picture-keys.ts';

describe('the keys of a picture', () => {
  const common = (a: string, b: string) => pictureKeys(a).filter((key) => pictureKeys(b).includes(key));

  it.each([
    [
      'https://cdn.courier.example/a/AP26063512345678.jpg?w=1200',
      'https://img.herald.example/2026/AP26063512345678-1200x675.jpg',
    ],
    [
      'https://a.example/x/2026-03-04T061200Z_1_RC2XE9A7QK4L_HARBOUR.JPG',
      'https://b.example/2026-03-04t061200z_1_rc2xe9a7qk4l_harbour_large.webp',
    ],
    ['https://www.a.example/dam.jpg?size=small', 'https://a.example/dam.jpg?size=large'],
  ])('find it again under another address or in another size: %s', (a, b) => {
    expect(common(a, b)).toHaveLength(1);
  });

  it.each([
    ['https://a.example/dam.jpg', 'https://b.example/dam.jpg'],
    ['https://a.example/default-1200x675.png', 'https://b.example/default-1200x675.png'],
    ['https://a.example/photo-2026-11-22.jpg', 'https://b.example/photo-2026-11-22.jpg'],
    ['https://a.example/20261122.jpg', 'https://b.example/20261122.jpg'],
  ])('do not take a name that anybody gives for a picture: %s', (a, b) => {
    expect(common(a, b)).toEqual([]);
  });

  it('are none for what is no address', () => {
    expect([null, '', 'data:image/gif;base64,R0lGOD', 'a b'].flatMap(pictureKeys)).toEqual([]);
  });
});
