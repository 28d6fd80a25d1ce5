import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { figureLexiconFor } from '../../language/figure-lexicons.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { splitSentences } from '../../language/sentences.ts';
import { findFigures } from './find-figures.ts';

function figures(text: string, language = 'en') {
  return findFigures(text, splitSentences(text, lexiconFor(language)), figureLexiconFor(language));
}

describe('finding figures', () => {
  it.each([
    [
      'en',
      'The fund holds 441 billion tenge ($918 million).',
      ['441 billion tenge', 441e9, 'KZT'],
      ['$918 million', 918e6, 'USD'],
    ],
    ['en', 'It is 4,750 miles long and two and a half metres wide.', ['4,750 miles', 4750, '[mi_i]']],
    ['en', 'A border of 7.600 kilometres, 3.5 of them fenced.', ['7.600 kilometres', 7600, 'km']],
    [
      'en',
      'Prices rose 2.5% to US$58.24 per barrel.',
      ['2.5%', 2.5, '%'],
      ['US$58.24 per barrel', 58.24, 'USD/[bbl_us]'],
    ],
    [
      'de',
      'Der Schaden beträgt 3,5 Millionen Euro bei 1.200 Häusern.',
      ['3,5 Millionen Euro', 3.5e6, 'EUR'],
      ['1.200', 1200, null],
    ],
    ['de', 'Zweihundertfünfzig Menschen warteten.', ['Zweihundertfünfzig', 250, null]],
    [
      'fr',
      'Le pont mesure quatre-vingt-dix mètres et coûte 3,5 millions d’euros.',
      ['quatre-vingt-dix mètres', 90, 'm'],
      ['3,5 millions d’euros', 3.5e6, 'EUR'],
    ],
    ['es', 'Costó 3,5 millones de euros.', ['3,5 millones de euros', 3.5e6, 'EUR']],
    [
      'ru',
      'Ущерб составил 3,5 млрд рублей, разрушено двадцать пять домов.',
      ['3,5 млрд рублей', 3.5e9, 'RUB'],
      ['двадцать пять', 25, null],
    ],
    [
      'cs',
      'Škoda je 3,5 miliardy korun, zničeno bylo dvacet pět domů, ceny klesly o 12 procent.',
      ['3,5 miliardy korun', 3.5e9, 'CZK'],
      ['dvacet pět', 25, null],
      ['12 procent', 12, '%'],
    ],
    [
      'it',
      'Sono 3,5 miliardi di euro per duecentocinquanta case, il 12 per cento.',
      ['3,5 miliardi di euro', 3.5e9, 'EUR'],
      ['duecentocinquanta', 250, null],
      ['12 per cento', 12, '%'],
    ],
    [
      'pt',
      'São 3,5 milhões de reais e vinte e cinco casas.',
      ['3,5 milhões de reais', 3.5e6, 'BRL'],
      ['vinte e cinco', 25, null],
    ],
    [
      'uk',
      "Збитки становлять 3,5 млрд гривень, зруйновано двадцять п'ять будинків.",
      ['3,5 млрд гривень', 3.5e9, 'UAH'],
      ["двадцять п'ять", 25, null],
    ],
    [
      'pl',
      'Straty wynoszą 3,5 mld złotych, zniszczono dwadzieścia pięć domów.',
      ['3,5 mld złotych', 3.5e9, 'PLN'],
      ['dwadzieścia pięć', 25, null],
    ],
    [
      'ar',
      'بلغت الخسائر 3.5 مليار دولار وارتفعت الأسعار بنسبة 12 في المئة.',
      ['3.5 مليار دولار', 3.5e9, 'USD'],
      ['12 في المئة', 12, '%'],
    ],
    [
      'zh',
      '损失达3.5亿美元，二十五人受伤，价格上涨百分之十二，超过三千五百万人受影响。',
      ['3.5亿美元', 3.5e8, 'USD'],
      ['二十五', 25, null],
      ['百分之十二', 12, '%'],
      ['超过三千五百万', 3.5e7, null],
    ],
    ['ja', '被害額は3億5000万円で、価格は12％上昇した。', ['3億5000万円', 3.5e8, 'JPY'], ['12％', 12, '%']],
    [
      'tr',
      'Fiyatlar yüzde 20 arttı, 3,5 milyar lira ödendi.',
      ['yüzde 20', 20, '%'],
      ['3,5 milyar lira', 3.5e9, 'TRY'],
    ],
  ] as const)('reads %s: %s', (language, text, ...expected) => {
    const found = figures(text, language).map((figure) => [figure.text, figure.value, figure.unit]);
    for (const figure of expected) expect(found).toContainEqual([...figure]);
  });

  it('gives a range its bounds and no value', () => {
    expect(figures('They sent around 1,500 to 2,000 soldiers.')[0]).toMatchObject({
      value: null,
      low: 1500,
      high: 2000,
      change: '~',
      of: 'soldiers',
    });
    expect(figures('It costs $2–3 million.')[0]).toMatchObject({ low: 2e6, high: 3e6, unit: 'USD' });
  });

  it.each([
    ['en', 'Half a million people and two-thirds of the voters came.', [5e5, null], [66.67, '%']],
    ['en', 'One in five adults smokes; a quarter of the shops closed.', [20, '%'], [25, '%']],
    ['en', 'It took two and a half hours, half an hour more than planned.', [2.5, 'h'], [0.5, 'h']],
    ['en', 'It was minus 12 degrees Celsius; the rate is -0.5%.', [-12, 'Cel'], [-0.5, '%']],
    ['en', 'The price fell to 3 dollars and 40 cents.', [3.4, 'USD']],
    ['en', 'A field of 40 m2 and 12 km² with a mast 1.8m tall.', [40, 'm2'], [12, 'km2'], [1.8, 'm']],
    [
      'en',
      'It earned $US113 million, HK $4.5m and 75 EUR million.',
      [113e6, 'USD'],
      [4.5e6, 'HKD'],
      [75e6, 'EUR'],
    ],
    [
      'en',
      'Oil costs $52 a barrel; trains run at 188 miles an hour.',
      [52, 'USD/[bbl_us]'],
      [188, '[mi_i]/h'],
    ],
    ['en', 'The baby weighed seven pounds. The ticket costs seven pounds.', [7, '[lb_av]'], [7, 'GBP']],
    ['fr', 'Une dette de 75 millions de $ et un prix de 50 cents.', [75e6, 'USD'], [50, '{cent}']],
    ['de', 'Zweieinhalb Millionen Euro, zwei Drittel der Summe.', [2.5e6, 'EUR'], [66.67, '%']],
    ['es', 'Unos mil millones de euros.', [1e9, 'EUR']],
    ['ru', 'Около миллиона человек, две трети населения, миллион рублей.', [66.67, '%'], [1e6, 'RUB']],
  ] as const)('reads parts, signs and compounds in %s: %s', (language, text, ...expected) => {
    const found = figures(text, language).map(({ value, unit }) => [
      value === null ? null : Math.round(value * 100) / 100,
      unit,
    ]);
    for (const figure of expected) expect(found).toContainEqual([...figure]);
  });

  it('takes separators as the text itself uses them', () => {
    expect(figures('He paid 441,5 billion for 7.612 km of fence.').map(({ value }) => value)).toEqual([
      441.5e9, 7612,
    ]);
    expect(figures('He paid 441.5 billion for 7.612 km of fence.').map(({ value }) => value)).toEqual([
      441.5e9, 7.612,
    ]);
  });

  it('gives a conversion in brackets the bound of the amount before it', () => {
    expect(figures('They fly more than 100 kilometres (60 miles).')[1]).toMatchObject({
      change: '>',
      high: null,
    });
  });

  it('takes a number in a name or address for none', () => {
    expect(
      figures('The S&P 500 rose, the iPhone 11 sold, and a 787 Dreamliner landed near 49 Zorro Road.'),
    ).toEqual([]);
    expect(figures('Then 20 Russian soldiers left.')[0]).toMatchObject({ value: 20, of: 'Russian soldiers' });
  });

  it('leaves one bound open for "more than", "at least", "or more", "up to"', () => {
    expect(figures('More than 2,000 troops came.')[0]).toMatchObject({ low: 2000, high: null, change: '>' });
    expect(figures('Some 14 or more people died.')[0]).toMatchObject({ low: 14, high: null });
    expect(figures('Up to 400 jobs are at risk.')[0]).toMatchObject({ low: null, high: 400, change: '<' });
    expect(figures('200’den fazla ev yıkıldı.', 'tr')[0]).toMatchObject({ low: 200, high: null });
  });

  it('gives a vague number bounds only', () => {
    expect(figures('It cost several billion dollars.')[0]).toMatchObject({
      value: null,
      low: 2e9,
      unit: 'USD',
    });
    expect(figures('Hundreds of thousands of people left.')[0]).toMatchObject({ value: null, low: 1e5 });
  });

  it('knows a rise by an amount from a level', () => {
    expect(figures('Spending rose by nearly 12 percent.')[0]?.change).toBe('up');
    expect(figures('Spending rose to 12 percent.')[0]?.change).toBe('=');
  });

  it.each([
    ['en', 'On July 26, 2022 he turned 70, his 70th birthday, in Room 14 of a Boeing 767 at 14:05.', [70]],
    ['en', 'Article 5 was signed in 1994 and again on 24.07.22.', []],
    ['de', 'Am 24. Juli 2022 um 14:05 Uhr.', []],
    ['ru', '24 февраля 2022 года.', []],
    ['zh', '2016年5月31日，第3届会议。', []],
    ['ja', '2016年5月31日。', []],
  ] as const)('takes no date, ordinal, label or name for a quantity: %s %s', (language, text, values) => {
    expect(
      figures(text, language)
        .map(({ value }) => value)
        .filter((value) => !(values as readonly (number | null)[]).includes(value)),
    ).toEqual([]);
  });

  it.each([
    ['es', 'Tardó tres años y medio.', 3.5, 'a'],
    ['fr', 'Elle a duré deux heures et demie.', 2.5, 'h'],
    ['pt', 'Durou duas horas e meia.', 2.5, 'h'],
    ['it', 'È durata due ore e mezza.', 2.5, 'h'],
    ['ru', 'Прошло два с половиной года.', 2.5, 'a'],
    ['uk', 'Минуло два з половиною роки.', 2.5, 'a'],
    ['pl', 'Trwało to dwie i pół godziny.', 2.5, 'h'],
    ['cs', 'Trvalo to dva a půl roku.', 2.5, 'a'],
    ['tr', 'İki buçuk yıl sürdü.', 2.5, 'a'],
    ['ar', 'استمر ثلاث سنوات ونصف.', 3.5, 'a'],
    ['ja', '工事は三年半かかった。', 3.5, 'a'],
    ['zh', '工程历时三年半。', 3.5, 'a'],
    ['zh', '他等了两个半小时。', 2.5, 'h'],
    ['zh', '圆的半径长5米半径', 5, 'm'],
    ['en', 'It took five years and a half.', 5.5, 'a'],
    ['es', 'Pagó tres euros y media docena de huevos.', 3, 'EUR'],
  ])('adds a half in %s where it stands behind the number or its unit: %s', (language, text, value, unit) => {
    expect(figures(text, language)[0]).toMatchObject({ value, unit });
  });

  it.each([
    ['fr', 'Le kilo vaut 15 euros 50 en ville.', 15.5, 'EUR'],
    ['de', 'Das Kilo kostet 3 Euro 50 pro Stück.', 3.5, 'EUR'],
    ['es', 'El kilo cuesta 25 euros con 50.', 25.5, 'EUR'],
    ['zh', '每斤卖50元6角3分。', 50.63, 'CNY'],
    ['zh', '这碗面三块五毛。', 3.5, 'CNY'],
    ['en', 'He threw 15 dollars 20 times.', 15, 'USD'],
    ['en', 'It costs between 15 dollars and 50.', 15, 'USD'],
    ['en', 'Sales came to MSEK 60 in May.', 60e6, 'SEK'],
  ])('reads the lesser part and the million of a price in %s: %s', (language, text, value, unit) => {
    expect(figures(text, language)[0]).toMatchObject({ value, unit });
  });

  it('tells the Chinese weight from the numeral that is written alike', () => {
    expect(figures('他买了三十两黄金和两百两银子。', 'zh')).toMatchObject([
      { value: 30, unit: '{liang}' },
      { value: 200, unit: '{liang}' },
    ]);
    expect(figures('两千两百人参加。', 'zh')).toMatchObject([{ value: 2200 }]);
  });

  it('leaves the prefix of a Chinese unit of data to the unit', () => {
    expect(figures('文件有五十兆字节。', 'zh')).toMatchObject([{ value: 50, unit: 'MBy' }]);
  });

  it('reads ages, units behind the second of two numbers, and short forms with dots', () => {
    expect(figures('Ilse Brandt, 65, paid 7- or 8-inch screens at 80 m.p.h. a day.')).toMatchObject([
      { value: 65, unit: 'a' },
      { value: 7, unit: '[in_i]' },
      { value: 8, unit: '[in_i]' },
      { value: 80, unit: expect.stringContaining('[mi_i]/h') },
    ]);
    expect(figures('They sold 12, 65, and 70 cars.').some(({ unit }) => unit === 'a')).toBe(false);
  });

  it('knows what a later number counts that stands before no noun', () => {
    expect(
      figures('Six thousand homes, including 1,500 in the Lindow region, and dozens of shops closed.').map(
        ({ of }) => of,
      ),
    ).toEqual(['homes', 'homes', 'shops']);
  });

  it('takes no word for a number that only the program knows', () => {
    expect(figures('The constructor said toString and hasOwnProperty failed.')).toEqual([]);
  });

  it('never throws, and its spans hold the words they say, whatever the text', () => {
    const words = fc.constantFrom(
      '12',
      '1,5',
      '7.600',
      '$',
      '€',
      'million',
      'to',
      '–',
      '-',
      'hundred',
      'and',
      'more than',
      'miles',
      '%',
      '(',
      ')',
      'July',
      '\n\n',
      '.',
      'Людей',
      '三千五百万人',
      '二两',
      '亿',
      '百分之',
      'two-thirds of',
      'half a',
      'minus',
      '两半',
      '3元5角',
      'y medio',
      '15 euros 50',
      'MSEK 60',
      '1/2',
      '½',
      '9'.repeat(400),
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.constantFrom('en', 'de', 'fr', 'ru', 'tr', 'it', 'pl', 'ar', 'zh', 'ja', 'ko', 'hi', 'nl', 'fi'),
        (parts, language) => {
          const text = parts.join(' ');
          for (const figure of figures(text, language)) {
            expect(text.slice(figure.start, figure.end)).toBe(figure.text);
            if (figure.low !== null && figure.high !== null)
              expect(figure.low).toBeLessThanOrEqual(figure.high);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the text, also for digits without end', () => {
    const start = threadMilliseconds();
    figures('1'.repeat(500_000));
    figures('1,'.repeat(200_000));
    figures('hundred '.repeat(50_000));
    figures('half a third of '.repeat(20_000));
    figures('5 pounds '.repeat(20_000));
    figures('height 48m or 3 ft '.repeat(10_000));
    figures('thousands of hundreds of '.repeat(10_000));
    figures(`9${'만억조원명'.repeat(10_000)}`, 'ko');
    figures('数十'.repeat(20_000), 'zh');
    figures('두三５'.repeat(10_000), 'ja');
    figures('करोड़ से 5 '.repeat(10_000), 'hi');
    figures('\u202e٣٬٤\u202c'.repeat(20_000), 'ar');
    figures('两'.repeat(50_000), 'zh');
    figures('9亿8'.repeat(30_000), 'zh');
    figures('一二三'.repeat(30_000), 'ja');
    figures('十两半'.repeat(30_000), 'zh');
    figures('1元2角3分'.repeat(20_000), 'zh');
    expect(threadMilliseconds() - start).toBeLessThan(3_000);
  });
});
