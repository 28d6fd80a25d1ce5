import { examine, mend } from '../../app/doctor.ts';
import type { Finding } from '../../store/check/finding.ts';
import { type Command, EXIT, write } from '../command.ts';

export const command: Command = {
  name: 'doctor',
  usage: '',
  help: `
Looks through the store as headwater verify does, and at what it stands on: rights, room on the disk, lock, clock. Without
--mend it writes nothing, runs beside a running Headwater, and says what --mend would do. With --mend, which wants Headwater
stopped, it does that and looks once more. Nothing is dropped in silence: what is damaged is put aside, what is lost is listed.
docs/operations.md explains each finding. Ends with 0 where all is well, with 3 where something is wrong or was lost.`,
  options: { mend: { type: 'boolean' }, json: { type: 'boolean' } },
  optionHelp: { mend: 'put right what can be', json: 'the result as one JSON object' },
  async run({ settings, values, stdout }) {
    const found = await examine(settings);
    const isMending = values['mend'] === true && found.findings.length > 0;
    const treatment = isMending ? await mend(settings, found) : null;
    if (values['json'] === true) await write(stdout, `${JSON.stringify({ found, treatment })}\n`);
    else {
      for (const one of found.findings) await write(stdout, describe(one, treatment === null));
      for (const sentence of treatment?.done ?? []) await write(stdout, `mended: ${sentence}\n`);
      for (const sentence of treatment?.lost ?? []) await write(stdout, `lost: ${sentence}\n`);
      for (const one of treatment?.left.findings ?? []) await write(stdout, `left: ${describe(one, false)}`);
      const { captures, findings } = treatment?.left ?? found;
      if (findings.length === 0) await write(stdout, `All is well: ${captures} captures read.\n`);
    }
    const isWell = (treatment?.left ?? found).findings.length === 0 && (treatment?.lost.length ?? 0) === 0;
    return isWell ? EXIT.done : EXIT.someFailed;
  },
};

function describe({ problem, message, items, count, remedy }: Finding, withRemedy: boolean): string {
  const named = items.length === 0 ? '' : `    ${items.join('\n    ')}\n`;
  const more = count > items.length && items.length > 0 ? `    and ${count - items.length} more\n` : '';
  const would = remedy === null ? 'this is for you to do' : `--mend ${remedy}`;
  return `${problem}: ${message}\n${named}${more}${withRemedy ? `    ${would}\n` : ''}`;
}
