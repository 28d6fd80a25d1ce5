import { backupFolder, verifyBackups, verifyStore } from '../../app/backups.ts';
import { type Command, type CommandContext, EXIT, write } from '../command.ts';

export const command: Command = {
  name: 'verify',
  usage: '[FOLDER]',
  help: `
Without FOLDER, looks through the store: every page of the database, every reference, the search index, every byte of every
capture. With FOLDER, or --backups for HEADWATER_BACKUP, reads every backup there and compares it with its sums. Writes
nothing and runs beside a running Headwater. Ends with 3 where something is wrong; headwater doctor mends a store.`,
  options: { backups: { type: 'boolean' }, json: { type: 'boolean' } },
  optionHelp: {
    backups: 'the backups in HEADWATER_BACKUP',
    json: 'the result as one JSON object',
  },
  run(context) {
    const { positionals, values, settings } = context;
    const [folder] = positionals;
    if (folder === undefined && values['backups'] !== true) return ofStore(context);
    return ofBackups(context, folder ?? backupFolder(settings));
  },
};

async function ofStore({ settings, values, stdout }: CommandContext): Promise<number> {
  const checked = await verifyStore(settings);
  const { captures, findings } = checked;
  if (values['json'] === true) await write(stdout, `${JSON.stringify(checked)}\n`);
  else {
    for (const { problem, message } of findings) await write(stdout, `${problem}: ${message}\n`);
    if (findings.length === 0) await write(stdout, `The store is whole: ${captures} captures read.\n`);
  }
  return findings.length === 0 ? EXIT.done : EXIT.someFailed;
}

async function ofBackups({ values, stdout }: CommandContext, folder: string): Promise<number> {
  const backups = await verifyBackups(folder);
  if (values['json'] === true) await write(stdout, `${JSON.stringify({ backups })}\n`);
  else {
    for (const { name, captures, wrong } of backups) {
      await write(stdout, `${name}  ${captures} captures  ${wrong.length === 0 ? 'whole' : 'not whole'}\n`);
      for (const sentence of wrong) await write(stdout, `    ${sentence}\n`);
    }
    if (backups.length === 0) await write(stdout, `There is no backup in ${folder}.\n`);
  }
  const isWhole = backups.length > 0 && backups.every(({ wrong }) => wrong.length === 0);
  return isWhole ? EXIT.done : EXIT.someFailed;
}
