import { backupFolder, restoreStore } from '../../app/backups.ts';
import { type Command, EXIT, write } from '../command.ts';

export const command: Command = {
  name: 'restore',
  usage: '[FOLDER]',
  help: `
Takes the newest backup in FOLDER, or in HEADWATER_BACKUP, or the one that --from names. Every file is compared with its sum
before anything takes the place of what is there; cut short, it is finished or begun anew by calling it again. What was taken
down after the backup was made is removed from it before anybody can read it. Headwater must not be running.`,
  options: {
    from: { type: 'string' },
    replace: { type: 'boolean' },
    partial: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  optionHelp: {
    from: 'name of the backup, as headwater verify FOLDER lists it',
    replace: 'put a store that is there aside; it is not deleted',
    partial: 'leave out captures whose file in the backup is missing or broken',
    json: 'what was done as one JSON object',
  },
  async run({ settings, values, positionals, stdout, stderr }) {
    const from = values['from'];
    const restored = await restoreStore(settings, {
      folder: positionals[0] ?? backupFolder(settings),
      name: typeof from === 'string' ? from : undefined,
      replace: values['replace'] === true,
      partial: values['partial'] === true,
    });
    const { name, made, captures, missing, replaced } = restored;
    if (values['json'] === true) await write(stdout, `${JSON.stringify(restored)}\n`);
    else {
      const what = name === null ? 'Finished the restore that was cut short' : `Restored ${name}`;
      const counts = name === null ? '' : `: ${captures - missing.length} captures, as of ${made}`;
      await write(stdout, `${what}${counts}\n`);
      if (replaced !== null)
        await write(stdout, `What was there before is in ${replaced}; delete it when you do not need it.\n`);
    }
    for (const id of missing) stderr.write(`headwater: there is no whole file of ${id}\n`);
    return missing.length === 0 ? EXIT.done : EXIT.someFailed;
  },
};
