import { describeSettings } from '../../config/settings.ts';
import { type Command, EXIT, write } from '../command.ts';

export const command: Command = {
  name: 'config',
  usage: '',
  help: 'Settings are environment variables; some commands take an option in their place.',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'one JSON object' },
  async run({ settings, values, stdout }) {
    const described = describeSettings(settings);
    if (values['json'] === true) {
      const object = Object.fromEntries(described.map(({ variable, value }) => [variable, value]));
      await write(stdout, `${JSON.stringify(object, null, 2)}\n`);
    } else {
      for (const { variable, value, description } of described) {
        await write(stdout, `${variable}=${value}\n    ${description}\n`);
      }
    }
    return EXIT.done;
  },
};
