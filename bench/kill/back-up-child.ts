// Backs a store up again and again, or restores one: "back-up" DATA BACKUPS TIMES, "restore" DATA BACKUPS.
import { backUp } from '../../src/store/backup/back-up.ts';
import { restoreBackup } from '../../src/store/backup/restore-backup.ts';

const [what = '', data = '', folder = '', times = '1'] = process.argv.slice(2);
process.stdout.write('BEGUN\n');
if (what === 'restore') await restoreBackup({ folder, data, now: new Date(), replace: true });
else
  for (let time = 0; time < Number(times); time += 1) {
    const { name } = await backUp({ data, folder, keep: 3, now: new Date() });
    process.stdout.write(`MADE ${name}\n`);
  }
process.stdout.write('DONE\n');
