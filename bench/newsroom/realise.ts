import { pick, type Random } from '../generate/random.ts';
import { capital } from '../generate/world.ts';

export type Slots = Readonly<Record<string, string>>;

const CHOICE = /\[([^[\]]*)\]/;

/** A sentence of a template: choices are drawn, slots filled. A slot that is not given is a mistake of the grammar. */
export function realise(template: string, slots: Slots, random: Random): string {
  let text = template;
  for (let match = CHOICE.exec(text); match !== null; match = CHOICE.exec(text))
    text = text.replace(CHOICE, pick(random, (match[1] ?? '').split('|')));
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name] ?? slots[name.charAt(0).toLowerCase() + name.slice(1)];
    if (value === undefined) throw new Error(`no slot "${name}" for "${template}"`);
    return name === capital(name) ? capital(value) : value;
  });
}
