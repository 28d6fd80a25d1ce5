import { backUpStore } from '../../app/backups.ts';
import { HeadwaterError } from '../../core/errors.ts';
import { type Command, EXIT, write } from '../command.ts';

export const command: Command = {
  name: 'backup',
  usage: '[FOLDER]',
  help: `
FOLDER, or HEADWATER_BACKUP, holds any number of backups of one store; it is made where it is not there. Each has the database
as it was at one moment; captures are copied once for all of them. A backup that was cut short is none, and the next one
removes it. Runs beside a running Headwater.`,
  options: { keep: { type: 'string' }, json: { type: 'boolean' } },
  optionHelp: {
    keep: 'backups that are kept (HEADWATER_BACKUP_KEEP)',
    json: 'what was done as one JSON object',
  },
  async run({ settings, values, positionals, stdout, stderr }) {
    const [folder] = positionals;
    const made = await backUpStore(settings, {
      ...(folder === undefined ? {} : { folder }),
      ...(values['keep'] === undefined ? {} : { keep: wholeNumber(String(values['keep'])) }),
    });
    if (values['json'] === true) await write(stdout, `${JSON.stringify(made)}\n`);
    else {
      const { name, captures, copied, bytes, pruned } = made;
      const gone = pruned.length === 0 ? '' : `; ${pruned.length} old let go`;
      await write(
        stdout,
        `Backup ${name}: ${captures} captures, ${copied} of them new, ${(bytes / 1e6).toFixed(1)} MB${gone}\n`,
      );
    }
    for (const id of made.missing) stderr.write(`headwater: the store has no whole file of ${id}\n`);
    return made.missing.length === 0 ? EXIT.done : EXIT.someFailed;
  },
};

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new HeadwaterError('usage', `--keep must be a whole number from 1, it is "${text}"`);
  return number;
}
