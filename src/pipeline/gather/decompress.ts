import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** Bytes as they were before they were compressed, or why they cannot be had. */
export type Decompressed = Uint8Array | 'too-large' | 'damaged';

const FLUSH = { finishFlush: constants.Z_SYNC_FLUSH };
const GZIP_START = [0x1f, 0x8b, 0x08] as const;

/** Whether bytes begin as a gzip file does (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return GZIP_START.every((byte, index) => bytes[index] === byte);
}

/** A gzip file as at most `maxBytes`. What is cut off gives what stands before the cut. */
export function gunzip(bytes: Uint8Array, maxBytes: number): Decompressed {
  return attempt(() => gunzipSync(bytes, { ...FLUSH, maxOutputLength: maxBytes }));
}

/**
 * A body without the codings that the header field `Content-Encoding` names (RFC 9110, 8.4), at most `maxBytes`. Archives
 * often keep the body decoded and the field in place: what does not decode is taken as it is. `damaged` where a coding is
 * not known.
 */
export function decodeContent(body: Uint8Array, encodings: string | null, maxBytes: number): Decompressed {
  let decoded = body;
  const codings = (encodings ?? '').toLowerCase().split(',').slice(0, 4);
  for (const coding of codings.map((name) => name.trim()).reverse()) {
    if (coding === '' || coding === 'identity') continue;
    const decode = DECODERS[coding];
    if (decode === undefined) return 'damaged';
    const result = decode(decoded, maxBytes);
    if (result === 'too-large') return result;
    if (result !== 'damaged') decoded = result;
  }
  return decoded.byteLength > maxBytes ? 'too-large' : decoded;
}

const DECODERS: Readonly<Record<string, (bytes: Uint8Array, maxBytes: number) => Decompressed>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate(bytes, maxOutputLength) {
    const wrapped = attempt(() => inflateSync(bytes, { ...FLUSH, maxOutputLength }));
    // Some servers send the bare stream of RFC 1951 instead of that of RFC 1950.
    return wrapped === 'damaged'
      ? attempt(() => inflateRawSync(bytes, { ...FLUSH, maxOutputLength }))
      : wrapped;
  },
  br: (bytes, maxOutputLength) =>
    attempt(() =>
      brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength }),
    ),
};

function attempt(decompress: () => Uint8Array): Decompressed {
  try {
    return decompress();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
  }
}
