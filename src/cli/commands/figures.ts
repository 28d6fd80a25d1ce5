import { figureLexiconFor } from '../../language/figure-lexicons.ts';
import { identifyLanguage } from '../../language/identify.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { splitSentences } from '../../language/sentences.ts';
import { findFigures } from '../../provenance/figures/find-figures.ts';
import type { Command } from '../command.ts';
import { filterJsonLines, identity, optionalText, textMember } from '../json-lines.ts';

export const command: Command = {
  name: 'figures',
  usage: '[FILE…]',
  help: `
In, per line: {"id", "text", "language"?}. Out: {"id", "figures": [{"start", "end", "text", "value", "low", "high", "unit",
"change", "of"}]}; units in UCUM, currencies in ISO 4217. A line that fails gives {"id", "error": {"code", "message"}}.`,
  options: {},
  optionHelp: {},
  run: (context) =>
    filterJsonLines(context, (record) => {
      const id = identity(record);
      const text = textMember(record, 'text');
      const language = optionalText(record, 'language') ?? identifyLanguage(text, null);
      const sentences = splitSentences(text, lexiconFor(language));
      return { id, figures: findFigures(text, sentences, figureLexiconFor(language)) };
    }),
};
