import { openTakedowns, runTakedowns } from '../../../app/open-takedowns.ts';
import { HeadwaterError } from '../../../core/errors.ts';
import { type Command, type CommandContext, EXIT, write } from '../../command.ts';
import { viewText } from './view-text.ts';

export const command: Command = {
  name: 'takedown request',
  usage: '[URL…]',
  help: `
Asks for pages to be removed, by their links; with --outlet for everything of a domain, with --passage for a text, with --person
for articles that name somebody. Without --domain, or where control of it is not shown, an operator decides.
--grant decides at once, as the operator, and waits until it is done.`,
  options: {
    outlet: { type: 'string' },
    domain: { type: 'string' },
    passage: { type: 'string' },
    person: { type: 'string' },
    statement: { type: 'string' },
    name: { type: 'string' },
    contact: { type: 'string' },
    keep: { type: 'string' },
    grant: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  optionHelp: {
    outlet: 'everything of this domain',
    domain: 'the domain that is the requester’s',
    passage: 'some sentences of the text',
    person: 'the name, as articles write it',
    statement: 'why it is theirs to ask',
    name: 'who asks',
    contact: 'where an answer reaches them',
    keep: 'what may stay: link,title,times or none',
    grant: 'decide it now, with copies, and wait',
    json: 'the request as one JSON object',
  },
  async run(context) {
    const { id, secret } = await ask(context);
    if (context.values['grant'] === true) {
      await runTakedowns(context.settings, async (desk) => {
        await desk.decide(id, { verdict: 'granted' });
        return [id];
      });
    }
    const office = openTakedowns(context.settings);
    try {
      // As operators see it, with what is left to do; its articles are listed by “show”.
      const shown = await office.desk.show(id);
      const view = shown === null ? null : { ...shown, articles: undefined };
      const text = view === null ? '' : `${viewText(view)}\nits page: /takedown/status/${secret}`;
      await write(
        context.stdout,
        `${context.values['json'] === true ? JSON.stringify({ id, secret, ...view }) : text}\n`,
      );
      return view?.takedown.state === 'failed' ? EXIT.failed : EXIT.done;
    } finally {
      await office.close();
    }
  },
};

async function ask({
  settings,
  values,
  positionals,
}: CommandContext): Promise<{ id: string; secret: string }> {
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const kind =
    text('outlet') !== null
      ? 'outlet'
      : text('passage') !== null
        ? 'text'
        : text('person') !== null
          ? 'person'
          : 'link';
  const keep = text('keep') ?? 'link,title,times';
  if (!/^(?:none|(?:link|title|times)(?:,(?:link|title|times))*)$/.test(keep))
    throw new HeadwaterError('usage', '--keep takes link, title and times, parted by commas, or none');
  const office = openTakedowns(settings);
  try {
    return await office.desk.request({
      kind,
      links: positionals,
      domain: text('outlet') ?? text('domain'),
      passage: text('passage'),
      person: text('person'),
      statement: text('statement') ?? (values['grant'] === true ? 'By the operator’s own word.' : null),
      name: text('name') ?? 'the operator',
      contact: text('contact') ?? 'command line',
      keep: { link: keep.includes('link'), title: keep.includes('title'), times: keep.includes('times') },
    });
  } finally {
    await office.close();
  }
}
