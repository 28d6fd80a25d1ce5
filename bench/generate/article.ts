import { createRandom, pick, type Random, shuffled } from './random.ts';
import { CIRCUMSTANCE, DOES, FACTS, LEADS, TITLES, WHAT, WHO } from './vocabulary.ts';
import { capital, fill, OWN_WORDS, outletName, type World, worldOf } from './world.ts';

/** An article before it has a page around it. */
export interface MadeArticle {
  readonly outlet: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly world: World;
  /** Whether it carries the text of an agency. */
  readonly wire: boolean;
  /** What the page around it is made with. */
  readonly random: Random;
}

const OUTLETS = 60;

/** The `part`-th article of a story: a third of the later ones carry the wire's text, a third name whom they have it from. */
export function writeArticle(story: number, part: number, seed: number): MadeArticle {
  const world = worldOf(story, seed);
  const random = createRandom(seed * 7_919 + story * 613 + part);
  const outlet = Math.floor(random() * OUTLETS);
  const way = part === 0 ? 'own' : pick(random, ['wire', 'credited', 'own']);
  const wire = createRandom(seed * 7_919 + story * 613);
  if (way === 'wire') wire();
  const source = way === 'wire' ? wire : random;
  const title = capital(fill(pick(random, TITLES), world, random));
  const credit =
    way === 'credited' ? ` The ${outletName(story % OUTLETS)} first reported the ${world['event']}.` : '';
  const paragraphs = [fill(pick(source, LEADS), world, source) + credit, ...body(world, source)];
  return { outlet, title, paragraphs, world, wire: way === 'wire', random };
}

function body(world: World, random: Random): string[] {
  const facts = shuffled(FACTS, random).slice(0, 8);
  return facts.map(
    (fact) => `${fill(fact, world, random)} ${colour(world, random)} ${colour(world, random)}`,
  );
}

/** Every story has words of its own, as the names of streets, ships and firms are. */
function colour(world: World, random: Random): string {
  const own = () => world[`own${Math.floor(random() * OWN_WORDS)}`];
  const clause = () =>
    `${pick(random, WHO)} of ${own()} ${pick(random, DOES)} ${own()} and ${pick(random, WHAT)}`;
  return `${clause()} near ${own()}, ${pick(random, CIRCUMSTANCE)}, and ${clause()}.`;
}
