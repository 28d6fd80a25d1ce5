import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../src/language/lexicons.ts';
import { stages } from '../src/pipeline/stages.ts';

const root = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

describe('the documents', () => {
  it('name the stages of the pipeline in their order', () => {
    const named = [...read('ARCHITECTURE.md').matchAll(/^\d+\. \*\*(\w+)\*\*/gm)].map(([, name]) => name);
    expect(named).toEqual(stages.map(({ name }) => name));
  });

  it('name every folder of the sources', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    for (const { name } of folders) expect(read('ARCHITECTURE.md')).toContain(`\`src/${name}\``);
  });

  it('name every command', () => {
    for (const file of readdirSync(join(root, 'src/cli/commands'))) {
      if (file.endsWith('.test.ts')) continue;
      const name = file.replace(/\.ts$/, '');
      expect(read('README.md'), name).toMatch(new RegExp(`\`${name}[ \`]`));
    }
  });

  it('name every language that has a lexicon', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    for (const { language } of lexicons) expect(read('README.md')).toContain(names.of(language));
  });

  it('name tests of security that are there', () => {
    const cases = [...read('docs/security.md').matchAll(/\| `([^`]+\.test\.ts)`: (.+) \|$/gm)];
    expect(cases.length).toBeGreaterThan(30);
    for (const [, file = '', name = ''] of cases)
      expect(read(file).includes(`${name}'`), `${file}: ${name}`).toBe(true);
  });

  it('link to files that are there', () => {
    for (const document of ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md']) {
      for (const [, target = ''] of read(document).matchAll(/\]\(((?!https?:)[^)#]+)/g)) {
        expect(() => readdirSync(join(root, target, '..')), target).not.toThrow();
        const folder = readdirSync(join(root, target, '..'));
        expect(folder, `${document} links to ${target}`).toContain(target.split('/').at(-1));
      }
    }
  });
});
