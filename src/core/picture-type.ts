/** What the bytes of a picture say of themselves, whatever whoever sent them says. */
export interface PictureType {
  readonly contentType: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif';
  /** In pixels, as the header claims. */
  readonly width: number;
  readonly height: number;
}

/** Headers end before this. */
const MOST_HEADER = 256 * 1024;

/**
 * The type of a picture by its first bytes, and its size as browsers will lay it out; null for everything else, SVG above all,
 * which may hold scripts. Formats: ITU T.81, W3C PNG, GIF89a, the WebP container, ISO/IEC 23008-12 (AVIF).
 */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MOST_HEADER));
  if (view.byteLength < 24) return null;
  const size = jpeg(view) ?? png(view) ?? gif(view) ?? webp(view) ?? avif(view);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

function jpeg(view: DataView): PictureType | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Start of frame, of all kinds but tables (C4, C8, CC).
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { contentType: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function png(view: DataView): PictureType | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a || words(view, 12) !== 'IHDR')
    return null;
  return { contentType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): PictureType | null {
  if (words(view, 0) !== 'GIF8') return null;
  return { contentType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function webp(view: DataView): PictureType | null {
  if (words(view, 0) !== 'RIFF' || words(view, 8) !== 'WEBP' || view.byteLength < 30) return null;
  const contentType = 'image/webp';
  switch (words(view, 12)) {
    case 'VP8X':
      return { contentType, width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { contentType, width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return {
        contentType,
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    default:
      return null;
  }
}

function avif(view: DataView): PictureType | null {
  if (words(view, 4) !== 'ftyp' || !/^avi[fs]$/.test(words(view, 8))) return null;
  for (let at = 16; at + 16 <= view.byteLength; at += 1)
    if (view.getUint8(at) === 0x69 && words(view, at) === 'ispe')
      return { contentType: 'image/avif', width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
  return null;
}

function words(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
