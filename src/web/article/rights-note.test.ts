import { describe, expect, it } from 'vitest';
import type { RightsPolicy } from '../../core/rights.ts';
import { rightsNote } from './rights-note.ts';

const policy = (changes: Partial<RightsPolicy>): RightsPolicy => ({
  text: 'none',
  excerptLength: null,
  training: false,
  rules: [
    {
      signal: 'robots-meta',
      where: '<meta name="robots">',
      words: 'noarchive<script>',
      text: 'none',
      excerptLength: null,
      training: false,
      meaning: 'No copy of the page may be kept.',
    },
  ],
  ...changes,
});

describe('the note on rights', () => {
  it('says why there is no text, with the words and where they stand', () => {
    const note = String(rightsNote(policy({})));
    expect(note).toContain('wants no text kept');
    expect(note).toContain('<code dir="auto">noarchive&lt;script&gt;</code>');
    expect(note).toContain('&lt;meta name=&quot;robots&quot;&gt;');
  });

  it('says how much is shown, and what others may not do', () => {
    expect(String(rightsNote(policy({ text: 'excerpt', excerptLength: 120 })))).toContain('120 characters');
    expect(String(rightsNote(policy({ text: 'full' })))).toContain('no model trained');
  });

  it('is not there where nothing limits us', () => {
    expect(String(rightsNote(null))).toBe('');
    expect(String(rightsNote(policy({ text: 'full', training: true })))).toBe('');
  });
});
