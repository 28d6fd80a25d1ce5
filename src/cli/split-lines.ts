/**
 * The lines of a stream of UTF-8 bytes, without their line breaks. Only a line feed ends a line: JSON texts may hold U+2028
 * and other characters at which `node:readline` would cut them. Takes time in proportion to the input, however long a line is.
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const pieces = text.split('\n');
    for (let index = 0; index < pieces.length - 1; index += 1) {
      yield withoutReturn(parts.join('') + (pieces[index] ?? ''));
      parts = [];
    }
    parts.push(pieces.at(-1) ?? '');
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield last;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
