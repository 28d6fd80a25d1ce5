/** A pair as its signals, whether it is to be found, and how much it weighs. */
export interface Example {
  readonly inputs: readonly number[];
  readonly related: boolean;
  readonly weight: number;
}

export interface Regression {
  readonly bias: number;
  readonly weights: readonly number[];
}

const MOST_STEPS = 50;
const SMALL_STEP = 1e-9;

/**
 * Logistic regression with the weights drawn to 0 (ridge; the bias is free), by Newton's method (Hastie, Tibshirani & Friedman,
 * “The Elements of Statistical Learning”, 4.4.1). `decay` is measured against the mean loss of an example. There is one best fit:
 * the same examples always give it.
 */
export function fitRegression(examples: readonly Example[], decay: number): Regression {
  const width = examples[0]?.inputs.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const rows = examples.map(
    ({ inputs, related, weight }): Row => ({
      inputs: [...inputs, 1],
      target: Number(related),
      weight: weight / total,
    }),
  );
  let found = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const change = solve(...slopes(rows, found, decay));
    found = found.map((value, at) => value - (change[at] ?? 0));
    if (change.every((value) => Math.abs(value) < SMALL_STEP)) break;
  }
  return { bias: found[width] ?? 0, weights: found.slice(0, width) };
}

/** An example with a constant input at the end; the weights of all come to 1. */
interface Row {
  readonly inputs: readonly number[];
  readonly target: number;
  readonly weight: number;
}

/** The first and second derivatives of the loss. */
function slopes(rows: readonly Row[], found: readonly number[], decay: number): [number[][], number[]] {
  const size = found.length;
  const held = (at: number) => (at < size - 1 ? decay : 0);
  const gradient = found.map((value, at) => held(at) * value);
  const curvature = found.map((_, at) => found.map((__, other) => (at === other ? held(at) : 0)));
  for (const { inputs, target, weight } of rows) {
    const likely = 1 / (1 + Math.exp(-inputs.reduce((sum, input, at) => sum + input * (found[at] ?? 0), 0)));
    const error = weight * (likely - target);
    const bend = weight * likely * (1 - likely);
    for (const [at, row] of curvature.entries()) {
      const input = inputs[at] ?? 0;
      gradient[at] = (gradient[at] ?? 0) + error * input;
      for (const [other, value] of row.entries()) row[other] = value + bend * input * (inputs[other] ?? 0);
    }
  }
  return [curvature, gradient];
}

/** Gaussian elimination; the matrix is symmetric and positive definite and needs no other order of its rows. */
function solve(matrix: readonly (readonly number[])[], sums: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, sums[at] ?? 0]);
  for (const [at, row] of rows.entries()) {
    const pivot = row[at] ?? 0;
    // A signal that no example has: it stays at 0.
    if (pivot === 0) continue;
    for (const [other, below] of rows.entries()) {
      const share = other === at ? 0 : (below[at] ?? 0) / pivot;
      if (share !== 0)
        for (const [column, value] of row.entries()) below[column] = (below[column] ?? 0) - share * value;
    }
  }
  return rows.map((row, at) => ((row[at] ?? 0) === 0 ? 0 : (row.at(-1) ?? 0) / (row[at] ?? 1)));
}
