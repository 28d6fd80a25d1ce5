import type { Embedder } from './embedder.ts';

/** Sentences that have nothing to do with each other, in several languages. */
const UNRELATED = [
  'The ferry was delayed by fog until the early afternoon.',
  'A new recipe for rye bread needs only three ingredients.',
  'The court fined the brewery for selling unsealed barrels.',
  'Astronomers counted the moons of a distant planet again.',
  'Der Torwart hielt zwei Elfmeter in der Nachspielzeit.',
  'Die Bibliothek leiht jetzt auch Werkzeug und Nähmaschinen aus.',
  'Le conservatoire cherche un professeur de hautbois.',
  'La récolte de lentilles a souffert de la sécheresse.',
  'El museo restauró un mapa del siglo dieciséis.',
  'Los panaderos votaron contra el nuevo horario de noche.',
  'Учёные описали новый вид пауков в пещере.',
  'Трамвайную линию закрыли на ремонт до октября.',
  'Belediye parktaki yaşlı çınarları koruma altına aldı.',
  'Satranç turnuvasını on iki yaşındaki bir öğrenci kazandı.',
  '市議会は小学校の給食費を無料にすると決めた。',
  '气象台预计周末山区会有小雪。',
];

/** The mean direction that a model gives texts that have nothing to do with each other. */
export async function measureMean(embedder: Embedder): Promise<Float32Array> {
  const vectors = await embedder.embed(UNRELATED);
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    const length = Math.hypot(...vector) || 1;
    for (const [at, value] of vector.entries()) mean[at] = (mean[at] ?? 0) + value / length / vectors.length;
  }
  return mean;
}
