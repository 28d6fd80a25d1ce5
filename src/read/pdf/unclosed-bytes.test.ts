import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, makePdf } from './testing/make-pdf.ts';
import { unclosedBytes } from './unclosed-bytes.ts';

describe('objects that are not closed', () => {
  it('are none in a whole document, whatever its strings and comments hold', () => {
    const whole = makePdf([lines(['(one', 'two) [three', '50 % of it', '\\back'], 60, 700)], {
      info: { Title: 'A (very) odd << title' },
    });
    expect(unclosedBytes(whole.toString('latin1'))).toBe(0);
    expect(
      unclosedBytes('1 0 obj\n<< /A % [ (\n /B (50% [ of \\) it) /C <48 65> /D [1 0 R] >>\nendobj'),
    ).toBe(0);
    expect(
      unclosedBytes('1 0 obj\n42\nendobj\n2 0 obj\n<< /Length 3 >>\nstream\n[[[\nendstream\nendobj'),
    ).toBe(0);
  });

  it.each(['<< /A [1 2 >>', '<< /A (b >>', '<< /A << /B 1 >>', '<< /A <48 65', '[ << /A >> ]'])(
    'cost the rest of the document: %s',
    (object) => {
      const document = `1 0 obj\n${object}\nendobj\n${' '.repeat(1_000)}`;
      expect(unclosedBytes(document)).toBeGreaterThan(1_000);
      expect(unclosedBytes(document)).toBeLessThan(document.length);
    },
  );

  it('are trailers too', () => {
    expect(unclosedBytes('trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF')).toBe(0);
    expect(unclosedBytes(`trailer\n<< /Info (a >>\nstartxref${' '.repeat(1_000)}`)).toBeGreaterThan(1_000);
  });

  it('are counted in one pass over any text', () => {
    const piece = fc.constantFrom(
      '1 0 obj ',
      'endobj ',
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '/A ',
      '%',
      '\n',
      '<',
      'stream\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(unclosedBytes(pieces.join(''))).toBeGreaterThanOrEqual(0);
      }),
    );
    for (const text of ['(', '<', '[', '1 0 obj (', '1 0 obj <<', '% ', '/A/'].map((part) =>
      part.repeat(200_000),
    )) {
      const before = process.threadCpuUsage();
      unclosedBytes(text);
      const { user, system } = process.threadCpuUsage(before);
      expect((user + system) / 1_000).toBeLessThan(1_500);
    }
  });
});
