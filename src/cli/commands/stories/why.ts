import { openStories, type StoriesOffice } from '../../../app/open-stories.ts';
import { HeadwaterError } from '../../../core/errors.ts';
import type { StorySignals } from '../../../core/story.ts';
import type { StoryComparison } from '../../../pipeline/stories/story-judge.ts';
import type { ArticleDecision } from '../../../store/news-reader.ts';
import { type Command, EXIT, write } from '../../command.ts';
import { idOf } from './ruling-command.ts';

const MOST_ARTICLES = 500;
const NEAR = 8;

export const command: Command = {
  name: 'stories why',
  usage: 'STORY [STORY]',
  help: `
Of one story: for each article what was weighed when it joined and how it moved, and the stories that are near. Of two: what
speaks for their being one, what against, with numbers. Contributions are parts of the logarithm of the odds.`,
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'one JSON object' },
  async run({ settings, positionals, values, stdout }) {
    const [one, other, ...more] = positionals.map(idOf);
    if (one === undefined || more.length > 0)
      throw new HeadwaterError('usage', 'name one story or two; see headwater stories why --help');
    const office = openStories(settings);
    try {
      const answer = other === undefined ? await whyOne(office, one) : await whyTwo(office, one, other);
      await write(stdout, values['json'] === true ? `${JSON.stringify(answer.json)}\n` : answer.text);
      return EXIT.done;
    } finally {
      await office.close();
    }
  },
};

interface Answer {
  readonly json: unknown;
  readonly text: string;
}

async function whyOne({ reader, judge }: StoriesOffice, id: string): Promise<Answer> {
  const decisions = await reader.decisions(id, { offset: 0, limit: MOST_ARTICLES });
  if (decisions === null) throw new HeadwaterError('not-found', `there is no story "${id}"`);
  const near = await (await judge()).near(id, NEAR);
  const lines = [
    `${decisions.story.headline} (${decisions.story.id})`,
    ...decisions.articles.flatMap(articleLines),
    ...(near.length === 0 ? [] : ['', 'Near, and another story:']),
    ...near.map(({ story, likelihood }) => `  ${percent(likelihood)}  ${story.id}  ${story.headline}`),
  ];
  return { json: { ...decisions, near }, text: `${lines.join('\n')}\n` };
}

function articleLines({ article, evidence, signals, moves }: ArticleDecision): string[] {
  const reasons = new Set(evidence.map(({ note }) => note));
  return [
    '',
    `${article.title ?? article.url ?? article.id} (${article.outlet?.name ?? 'unknown outlet'}, ${article.id})`,
    ...moves
      .filter(({ from }) => from !== null)
      .map(({ from, reason, because, at }) => {
        const cause =
          because.ruling === null ? (because.article ?? because.version) : `ruling ${because.ruling}`;
        return `  came from ${from}: ${reason}${cause === null ? '' : ` (${cause})`}, ${at.slice(0, 16)}`;
      }),
    ...(signals === null ? (moves.length === 0 ? ['  began the story'] : []) : signalLines(signals)),
    ...[...reasons].map((note) => `  ${note}`),
  ];
}

async function whyTwo({ judge }: StoriesOffice, one: string, other: string): Promise<Answer> {
  const comparison = await (await judge()).compare(one, other);
  return { json: comparison, text: `${comparisonLines(comparison).join('\n')}\n` };
}

function comparisonLines({ one, other, compared, rulings }: StoryComparison): string[] {
  const ruled = rulings.map(({ number, kind }) => `Ruling ${number} (${kind}) is about the two.`);
  const stories = [`1  ${one.headline} (${one.id})`, `2  ${other.headline} (${other.id})`];
  if (compared === null) return [...stories, 'There is nothing left of one of them to compare.', ...ruled];
  return [
    ...stories,
    ...signalLines(compared.signals),
    `  only 1: ${compared.only[0].join(', ') || 'nothing rare'}`,
    `  only 2: ${compared.only[1].join(', ') || 'nothing rare'}`,
    ...ruled,
  ];
}

function signalLines({ likelihood, needed, bias, signals }: StorySignals): string[] {
  return [
    `  ${percent(likelihood)} likely to be one, ${percent(needed)} is needed`,
    ...signals.map(
      ({ name, value, contribution }) => `  ${signed(contribution)}  ${name.padEnd(12)} ${value.toFixed(2)}`,
    ),
    `  ${signed(bias)}  before anything is weighed`,
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`.padStart(5);
}

function signed(number: number): string {
  return `${number < 0 ? '-' : '+'}${Math.abs(number).toFixed(2)}`;
}
