/** A network with one layer between inputs and result, and a way past it: small enough to be read, written in full. */
export interface StoryNetwork {
  /** What is taken from each input, and what the rest is divided by. */
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  /** By unit, then by input. */
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
  /** What each input adds by itself, past the units: strong evidence of many kinds is not cut off. */
  readonly direct: readonly number[];
  /** By unit. */
  readonly outputs: readonly number[];
  readonly bias: number;
}

/** The logarithm of the odds. */
export function networkLogit(inputs: ArrayLike<number>, network: StoryNetwork): number {
  const { means, spreads, weights, biases, direct, outputs } = network;
  let logit = network.bias;
  for (let at = 0; at < direct.length; at += 1) {
    const scaled = ((inputs[at] ?? 0) - (means[at] ?? 0)) / (spreads[at] ?? 1);
    SCALED[at] = scaled;
    logit += (direct[at] ?? 0) * scaled;
  }
  for (let unit = 0; unit < outputs.length; unit += 1) {
    let sum = biases[unit] ?? 0;
    const row = weights[unit] ?? [];
    for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (SCALED[at] ?? 0);
    logit += (outputs[unit] ?? 0) * Math.tanh(sum);
  }
  return logit;
}

/** Inputs while a logit is computed: pairs are judged by the dozen for every article. */
const SCALED = new Float64Array(64);

/**
 * What each input adds to the logit, from where nothing is in common to what is (integrated gradients: Sundararajan et al.
 * 2017). Together with the logit of the origin they add up to the logit.
 */
export function contributions(
  inputs: ArrayLike<number>,
  origin: ArrayLike<number>,
  network: StoryNetwork,
): Float64Array {
  const { means, spreads, weights, biases, direct, outputs } = network;
  const sums = Float64Array.from(
    direct,
    (weight, at) => (weight / (spreads[at] ?? 1)) * ((inputs[at] ?? 0) - (origin[at] ?? 0)),
  );
  for (let unit = 0; unit < outputs.length; unit += 1) {
    const row = weights[unit] ?? [];
    // What reaches a unit grows evenly on a straight way: its two ends say how steep the unit is on average.
    let begin = biases[unit] ?? 0;
    let change = 0;
    for (let at = 0; at < row.length; at += 1) {
      const weight = (row[at] ?? 0) / (spreads[at] ?? 1);
      begin += weight * ((origin[at] ?? 0) - (means[at] ?? 0));
      change += weight * ((inputs[at] ?? 0) - (origin[at] ?? 0));
    }
    const slope = (outputs[unit] ?? 0) * meanSlope(begin, change);
    for (let at = 0; at < row.length; at += 1)
      sums[at] =
        (sums[at] ?? 0) +
        slope * ((row[at] ?? 0) / (spreads[at] ?? 1)) * ((inputs[at] ?? 0) - (origin[at] ?? 0));
  }
  return sums;
}

/** Shorter ways are as steep as in the middle: the difference of their ends says too little. */
const SHORT = 1e-4;

/** How steep the hyperbolic tangent is on average from `begin` to `begin + change`. */
function meanSlope(begin: number, change: number): number {
  if (Math.abs(change) >= SHORT) return (Math.tanh(begin + change) - Math.tanh(begin)) / change;
  const height = Math.tanh(begin + change / 2);
  return 1 - height * height;
}
