import { identifyLanguage } from '../../language/identify.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { splitSentences } from '../../language/sentences.ts';
import { findQuotes } from '../../provenance/quotes/find-quotes.ts';
import type { Command } from '../command.ts';
import { filterJsonLines, identity, optionalText, textMember } from '../json-lines.ts';

export const command: Command = {
  name: 'quotes',
  usage: '[FILE…]',
  help: `
In, per line: {"id", "text", "language"?}. Out: {"id", "quotes": [{"content": [{"start", "end", "text"}], "cue",
"speaker", "type"}]}. Offsets count UTF-16 code units. A line that fails gives {"id", "error": {"code", "message"}}.`,
  options: {},
  optionHelp: {},
  run: (context) =>
    filterJsonLines(context, (record) => {
      const id = identity(record);
      const text = textMember(record, 'text');
      const lexicon = lexiconFor(optionalText(record, 'language') ?? identifyLanguage(text, null));
      return { id, quotes: findQuotes(text, splitSentences(text, lexicon), lexicon) };
    }),
};
