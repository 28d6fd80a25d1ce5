import { describe, expect, it } from 'vitest';
import type { RightsPolicy } from '../../core/rights.ts';
import { rightsNote, shownNote } from './rights-note.ts';

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

  it('tells the operator’s decision from the publisher’s word', () => {
    const [rule] = policy({}).rules;
    if (rule === undefined) throw new Error('no rule');
    const decided = policy({ rules: [{ ...rule, signal: 'operator', words: 'no text, only links' }] });
    expect(String(rightsNote(decided))).toContain('The operator of this Headwater keeps no text');
    expect(String(rightsNote(decided))).not.toContain('publisher');
    const shown = { text: 'none', words: null, because: 'operator' } as const;
    expect(String(shownNote(shown, decided))).toContain('decided to keep no text');
    expect(String(shownNote(shown, null))).toContain('shows no text of this outlet');
  });

  it('is not there where nothing limits us', () => {
    expect(String(rightsNote(null))).toBe('');
    expect(String(rightsNote(policy({ text: 'full', training: true })))).toBe('');
  });
});
