import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { type ClusterDocument, clusterDocuments, clusterFeatures } from './cluster-documents.ts';
import { packMeaning } from './meaning.ts';
import { createStoryIndex } from './story-index.ts';

const BRIDGE: ClusterDocument[] = [
  {
    id: 'bridge-1',
    title: 'Bridge over the Orle closes after cracks are found',
    text: 'The Lindqvist Bridge over the river Orle was closed on Monday after divers found cracks in two of its piers. Engineer Petra Hallam said 14,000 drivers a day would have to take the ferry at Wexcombe.',
    published: '2024-03-04T09:00:00Z',
    language: 'en',
  },
  {
    id: 'bridge-2',
    title: 'Cracks close Lindqvist Bridge',
    text: 'Divers have found cracks in two piers of the Lindqvist Bridge, which was closed on Monday. About 14,000 drivers use it every day. The ferry at Wexcombe will run until midnight, engineer Petra Hallam said.',
    published: '2024-03-04T15:00:00Z',
    language: 'en',
  },
  {
    id: 'bridge-de',
    title: 'Risse: Lindqvist-Brücke über die Orle gesperrt',
    text: 'Nach dem Fund von Rissen ist die Lindqvist-Brücke seit Montag gesperrt. Die Ingenieurin Petra Hallam sagte, 14.000 Fahrer am Tag müssten die Fähre in Wexcombe nehmen.',
    published: '2024-03-04T18:00:00Z',
    language: 'de',
  },
];
const BAKERY: ClusterDocument[] = [
  {
    id: 'bakery-1',
    title: 'Bakers in Tolm strike over night pay',
    text: 'Bakers in the port of Tolm walked out on Tuesday to demand higher pay at night. Union leader Sven Okoro said 900 members took part and that shops would have no bread until Thursday.',
    published: '2024-03-05T09:00:00Z',
    language: 'en',
  },
  {
    id: 'bakery-2',
    title: 'No bread in Tolm as bakers walk out',
    text: 'Shops in Tolm had no bread on Tuesday because bakers are on strike for higher night pay. Some 900 members of the union took part, said its leader Sven Okoro.',
    published: '2024-03-05T12:00:00Z',
    language: 'en',
  },
];

function storiesOf(documents: readonly ClusterDocument[]): string[][] {
  const groups = Map.groupBy(clusterDocuments(documents), ({ final }) => final);
  return [...groups.values()].map((members) => members.map(({ id }) => id).sort()).sort();
}

describe('createStoryIndex', () => {
  it('goes on after a restart with the stories as they were decided', () => {
    const [first, second] = BRIDGE.map(clusterFeatures);
    const [bread] = BAKERY.map(clusterFeatures);
    if (first === undefined || second === undefined || bread === undefined) throw new Error('no features');
    const index = createStoryIndex();
    index.restore(first, 'story_kept');
    index.restore(bread, 'story_other');
    expect(index.assign(second).story).toBe('story_kept');
  });

  it('weighs what an embedding model says of two texts, beside all else', () => {
    const [english] = BRIDGE.map(clusterFeatures);
    const turkish = clusterFeatures({
      id: 'bridge-tr',
      title: 'Köprü kapandı',
      text: 'Köprü kapandı, vapur kalabalık, trafik yoğun.',
      published: '2024-03-04T20:00:00Z',
      language: 'tr',
    });
    if (english === undefined) throw new Error('no features');
    const meaning = (...vector: number[]) => [
      ...packMeaning({ version: 'model', mean: new Float32Array(3) }, Float32Array.from(vector)),
    ];
    const together = (first: number[], second: number[]) => {
      const index = createStoryIndex();
      const { story } = index.assign({ ...english, meaning: first });
      return index.assign({ ...turkish, meaning: second }).story === story;
    };
    expect(together([], [])).toBe(false);
    expect(together(meaning(1, 0.2, 0), meaning(1, 0.3, 0))).toBe(true);
    expect(together(meaning(1, 0.2, 0), meaning(0, 0.3, 1))).toBe(false);
  });

  it('puts articles about one happening together, across languages, and others apart', () => {
    expect(storiesOf([...BRIDGE, ...BAKERY])).toEqual([
      ['bakery-1', 'bakery-2'],
      ['bridge-1', 'bridge-2', 'bridge-de'],
    ]);
  });

  it('puts them together in whatever order they come', () => {
    expect(storiesOf([...BAKERY, ...BRIDGE].reverse())).toEqual(storiesOf([...BRIDGE, ...BAKERY]));
  });

  it('keeps two reports of one country apart about different matters, whatever came before', () => {
    const mines: ClusterDocument[] = [
      {
        id: 'mine-1',
        title: 'Norvalia doubles its spending on copper mines',
        text: 'Norvalia will double its spending on copper mines to $640 million, President Tove Ekman said in March, as it turns from its neighbour Sudmark. A senior official said the mines at Karsk would hire 4,200 people before the winter.',
        language: 'en',
      },
      {
        id: 'mine-2',
        title: 'Norvalia to double money for copper',
        text: 'Spending on the copper mines of Norvalia will rise to $640 million, twice as much as before, President Tove Ekman said in March. The mines at Karsk will hire 4,200 people, a senior official said.',
        language: 'en',
      },
      {
        id: 'border',
        title: 'Norvalia ends its customs union with Sudmark',
        text: 'Norvalia left the customs union with Sudmark in October after a quarrel over rail tariffs that lasted all summer, since August at the latest. President Tove Ekman told parliament that lorries would be stopped at the crossing of Ilm from Sunday.',
        language: 'en',
      },
    ];
    const separate = (stories: string[][]) => [
      stories.some((story) => story.includes('mine-1') && story.includes('mine-2')),
      stories.some((story) => story.includes('border') && story.includes('mine-1')),
    ];
    for (const before of [[], BAKERY, [...BRIDGE, ...BAKERY]]) {
      expect(separate(storiesOf([...before, ...mines]))).toEqual([true, false]);
      expect(separate(storiesOf([...before, ...mines.toReversed()]))).toEqual([true, false]);
    }
  });

  it('says why an article joined', () => {
    const index = createStoryIndex();
    const [first, second] = BRIDGE.slice(0, 2).map((document) => index.assign(clusterFeatures(document)));
    expect(first?.joined).toEqual([]);
    expect(second?.story).toBe(first?.story);
    expect(second?.joined.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['name', 'figure', 'title', 'term', 'time']),
    );
    expect(second?.joined.find(({ type }) => type === 'name')?.text).toContain('Hallam');
  });

  it('says so in words as the article writes them, not in stems', () => {
    const index = createStoryIndex();
    const [, second] = BRIDGE.slice(0, 2).map((document) => index.assign(clusterFeatures(document)));
    const text = `${BRIDGE[1]?.title} ${BRIDGE[1]?.text}`.toLowerCase();
    const words = (second?.joined ?? [])
      .filter(({ type }) => type === 'term' || type === 'title')
      .flatMap((reason) => reason.text?.toLowerCase().split(', ') ?? []);
    expect(words.length).toBeGreaterThan(2);
    for (const word of words) expect(text).toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'));
  });

  it('takes a like event of another year for another story', () => {
    const later: ClusterDocument = {
      id: 'bakery-later',
      title: 'Bakers in Tolm strike again',
      text: 'Bakers in the port of Tolm walked out on Friday to demand shorter shifts. Union leader Ines Park said 450 members took part and that shops would have no bread until Sunday.',
      published: '2025-06-06T09:00:00Z',
      language: 'en',
    };
    expect(storiesOf([...BAKERY, ...BRIDGE, later])).toContainEqual(['bakery-later']);
  });

  it('names a story by its first article and gives a known article the story it has', () => {
    const index = createStoryIndex();
    const [document] = BRIDGE;
    if (document === undefined) throw new Error('no document');
    const features = clusterFeatures(document);
    const once = index.assign(features);
    expect(index.assign(features).story).toBe(once.story);
    expect(index.size).toBe(1);
    expect(createStoryIndex().assign(features).story).toBe(once.story);
  });

  it('gives the same stories when features are stored and assigned again', () => {
    const features = [...BRIDGE, ...BAKERY].map(clusterFeatures);
    const [live, rebuilt] = [features, JSON.parse(JSON.stringify(features))].map((list: typeof features) => {
      const index = createStoryIndex();
      return list.map((one) => index.assign(one).story);
    });
    expect(rebuilt).toEqual(live);
  });

  it('forgets what leaves the window, by number', () => {
    const index = createStoryIndex({ window: 3 });
    for (const document of [...BRIDGE, ...BAKERY]) index.assign(clusterFeatures(document));
    expect(index.size).toBe(3);
    expect(index.storyOf('bridge-1')).toBeNull();
    expect(index.stories().flatMap(({ articles }) => articles)).toHaveLength(3);
  });

  it('leaves nothing of an article that is to be forgotten, and goes on with the others', () => {
    const index = createStoryIndex({ window: 4 });
    const features = [...BRIDGE, ...BAKERY].map(clusterFeatures);
    const [first, second, , bread] = features;
    if (first === undefined || second === undefined || bread === undefined) throw new Error('no features');
    index.assign(first);
    index.assign(bread);
    expect(index.forget(first.article)).toBe(true);
    expect(index.forget(first.article)).toBe(false);
    expect([index.storyOf(first.article), index.keep(first.article), index.size]).toEqual([null, null, 1]);
    expect(index.copiesOf({ ...first, article: 'copy' })).toEqual([]);
    expect(index.assign(second).joined).toEqual([]);
    for (const one of features) index.assign(one);
    expect(index.size).toBe(4);
    expect(index.stories().flatMap(({ articles }) => articles)).toHaveLength(4);
  });

  it('is moved by no single wrong date', () => {
    const index = createStoryIndex({ days: 30 });
    const stray = { id: 'stray', title: 'Old chronicle', text: 'A chronicle of the year.', language: 'en' };
    for (const document of [...BRIDGE, { ...stray, published: '9999-01-01' }, ...BAKERY]) {
      index.assign(clusterFeatures(document));
    }
    expect(index.storyOf('bridge-1')).not.toBeNull();
  });
});

describe('hostile input', () => {
  it('takes empty texts, ten words, 500,000 characters and the year 1246 in bounded time', () => {
    const documents: ClusterDocument[] = [
      { id: 'empty', title: null, text: '', language: null },
      { id: 'empty too', title: '', text: ' ', language: 'en' },
      {
        id: 'ten',
        title: 'Ten words',
        text: 'One two three four five six seven eight nine ten.',
        language: 'en',
      },
      { id: 'long', title: 'Long', text: 'Zorg blam. '.repeat(45_000), language: 'en' },
      {
        id: 'old',
        title: 'Monks finish the abbey',
        text: 'Monks have finished it.',
        published: '1246-05-01',
        language: 'en',
      },
      { id: 'no date', title: 'Rain', text: 'It rained.', published: 'yesterday', language: 'en' },
    ];
    const started = threadMilliseconds();
    expect(new Set(clusterDocuments(documents).map(({ story }) => story)).size).toBe(documents.length);
    expect(threadMilliseconds() - started).toBeLessThan(3_000);
  });

  it('keeps 10,000 copies of one text in one story and others out of it', () => {
    const [bridge, , german] = BRIDGE;
    if (bridge === undefined || german === undefined) throw new Error('no document');
    const features = clusterFeatures(bridge);
    const index = createStoryIndex();
    const started = threadMilliseconds();
    for (let copy = 0; copy < 10_000; copy += 1) index.assign({ ...features, article: `copy-${copy}` });
    const others = BAKERY.map((document) => index.assign(clusterFeatures(document)).story);
    expect(threadMilliseconds() - started).toBeLessThan(60_000);
    expect(new Set(others).size).toBe(1);
    expect(others[0]).not.toBe(index.storyOf('copy-0'));
    expect(index.stories()).toHaveLength(2);
  }, 90_000);
});
