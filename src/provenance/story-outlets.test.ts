import { describe, expect, it } from 'vitest';
import { writtenArticle } from '../../tests/written-articles.ts';
import type { AnalysedArticle } from '../core/analysis.ts';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import { analyse } from './analyse.ts';
import { knowStoryOutlets } from './story-outlets.ts';
import { traceStory } from './trace-story.ts';

const catalogue = createOutletCatalogue([]);

/** An article of an outlet that no catalogue has, with what its text alone gives away. */
function analysed(id: string, domain: string, name: string, text: string, language = 'en'): AnalysedArticle {
  const { article } = writtenArticle({ id, outlet: domain, url: `https://${domain}/${id}-on-the-dam`, text });
  const own = { ...article, language, outlet: { domain, name }, byline: ['Ana Brek'] };
  return { article: own, analysis: analyse(own, { catalogue }) };
}

const report = analysed(
  'dam',
  'orlo-lantern.example',
  'The Orlo Lantern',
  [
    'The upper gate of the Orlo dam has not closed since the spring, and water runs past the turbines.',
    'Letters seen by The Orlo Lantern show that engineers asked for a new gate in March, and again in May.',
    '"We wrote until our fingers hurt," Lidia Varn, who kept the books of the plant, told The Orlo Lantern.',
  ].join('\n\n'),
);
const copyist = analysed(
  'gate',
  'valley-voice.example',
  'Valley Voice',
  'A gate of the Orlo dam has been open since the spring, The Orlo Lantern reported on Monday.\n\nEngineers asked for a new one twice.',
);

describe('outlets of a story that no catalogue has', () => {
  it('are known by the name that their own pages give', () => {
    const [, knowing] = knowStoryOutlets([report, copyist], catalogue);
    expect(copyist.analysis.citations.filter(({ outlet }) => outlet !== null)).toEqual([]);
    expect(knowing?.analysis.citations).toMatchObject([
      { text: 'The Orlo Lantern', outlet: { domain: 'orlo-lantern.example' }, role: 'origin' },
    ]);
  });

  it('become the primary source of those who name them', () => {
    const { verdicts } = traceStory([report, copyist], { catalogue });
    expect(verdicts.find(({ article }) => article === 'gate')).toMatchObject({
      primarySource: { outlet: { domain: 'orlo-lantern.example' }, article: 'dam' },
    });
  });

  it('are known where they name themselves without their article', () => {
    const text = '« Nous sommes partis tôt », a dit Mme Roe au Courrier d’Orlo.';
    const alone = analysed('gate', 'orlo.example', 'Le Courrier d’Orlo', text, 'fr');
    const [knowing] = knowStoryOutlets([alone], catalogue);
    expect(alone.analysis.ownReporting).toEqual([]);
    expect(knowing?.analysis.ownReporting.map((sign) => sign.text)).toEqual([
      'a dit Mme Roe au Courrier d’Orlo',
    ]);
  });

  it('leave articles that name none of them as they are', () => {
    const other = analysed('rain', 'rain.example', 'Rain and Shine', 'It rained in the valley on Monday.');
    const [first, second] = knowStoryOutlets([other, copyist], catalogue);
    expect(first).toBe(other);
    expect(second).toBe(copyist);
  });

  it('take no everyday word for a name', () => {
    const weather = analysed('sun', 'sun.example', 'Weather', 'Sun is expected.');
    const text = 'The Weather will improve, officials reported on Monday.';
    const [, second] = knowStoryOutlets([weather, analysed('rain', 'b.example', 'B', text)], catalogue);
    expect(second?.analysis.citations.filter(({ role }) => role === 'origin')).toEqual([]);
  });
});
