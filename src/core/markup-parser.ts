import { type Handler, Parser, type ParserOptions } from 'htmlparser2';

/** No page or feed that anybody writes nests deeper. */
const DEEPEST = 1_000;

/**
 * A tokenizer of HTML or XML for documents from outside. It ends at tags that are nested deeper than any real ones, since
 * htmlparser2's time for a tag grows with the depth: 60,000 open tags take seconds.
 */
export function createMarkupParser(handler: Partial<Handler>, options?: ParserOptions): Parser {
  let depth = 0;
  const parser = new Parser(
    {
      ...handler,
      onopentagname(name) {
        depth += 1;
        if (depth > DEEPEST) parser.pause();
        else handler.onopentagname?.(name);
      },
      onclosetag(name, isImplied) {
        depth -= 1;
        handler.onclosetag?.(name, isImplied);
      },
    },
    options,
  );
  return parser;
}
