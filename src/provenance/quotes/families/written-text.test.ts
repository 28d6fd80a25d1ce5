import { describe, expect, it } from 'vitest';
import { utteranceWords } from './utterance.ts';
import { writtenText } from './written-text.ts';

function joined(...pieces: string[]): string {
  const text = pieces.join(' | ');
  let at = 0;
  const words = pieces.flatMap((piece, number) => {
    const start = text.indexOf(piece, at);
    at = start + piece.length;
    return utteranceWords(text, start, at, number, number);
  });
  return writtenText({ text, words });
}

describe('writtenText', () => {
  it('keeps the marks of sentences between pieces', () => {
    expect(joined('The ice is thin.', 'Nobody should drive.')).toBe('The ice is thin. Nobody should drive.');
  });

  it('shows where a new sentence begins after a comma that stood for the full stop', () => {
    expect(joined('The ice is thin,', 'Nobody should drive.')).toBe('The ice is thin … Nobody should drive.');
  });

  it('keeps the comma where the sentence goes on', () => {
    expect(joined('The ice is thin,', 'and nobody knows it')).toBe('The ice is thin, and nobody knows it');
  });

  it('marks a gap between pieces without marks', () => {
    expect(joined('a thin line', 'of very old ice')).toBe('a thin line … of very old ice');
  });
});
