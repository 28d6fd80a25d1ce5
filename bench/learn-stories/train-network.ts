import type { StoryNetwork } from '../../src/stories/story-network.ts';
import { randomNumbers } from './labelled-streams.ts';
import type { Examples } from './observe-pairs.ts';

/** Examples with how much all of them together weigh. */
export interface WeighedExamples {
  readonly examples: Examples;
  readonly weight: number;
  /** Only some of them; all where not given. */
  readonly rows?: (story: number) => boolean;
}

export interface Training {
  readonly units: number;
  readonly steps: number;
  /** By input: 1 where more must not speak against one story, −1 where it must not speak for it, 0 for either. */
  readonly directions: readonly number[];
}

const BATCH = 512;
const RATE = 4e-3;
const DECAY = 1e-3;
const LEAST_SPREAD = 1e-3;

/**
 * Trains a network that is monotone in most of its inputs (all weights on the way from input to result have the input's
 * sign), by Adam (Kingma & Ba 2015) on batches drawn by weight. The same examples always give the same network.
 */
export function trainNetwork(sources: readonly WeighedExamples[], training: Training): StoryNetwork {
  const { units, steps, directions } = training;
  const width = directions.length;
  const random = randomNumbers(1);
  const draw = drawer(sources, random);
  const { means, spreads } = scales(draw, width);
  const gaussian = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const size = units * width + 2 * units + width + 1;
  const parameters = Float64Array.from({ length: size }, (_, at) => {
    if (at < units * width) {
      const direction = directions[at % width] ?? 0;
      const start = gaussian() / Math.sqrt(width);
      return direction === 0 ? start : direction * Math.abs(start);
    }
    return at >= units * (width + 1) && at < units * (width + 2)
      ? Math.abs(gaussian()) / Math.sqrt(units)
      : 0;
  });
  const gradient = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const row = new Float64Array(width);
  const hidden = new Float64Array(units);
  const biases = units * width;
  const outputs = biases + units;
  const direct = outputs + units;
  const directionAt = (at: number) => {
    if (at < biases) return directions[at % width] ?? 0;
    if (at < outputs || at === size - 1) return 0;
    return at < direct ? 1 : (directions[at - direct] ?? 0);
  };
  for (let step = 1; step <= steps; step += 1) {
    gradient.fill(0);
    for (let at = 0; at < BATCH; at += 1) {
      const { inputs, offset, same } = draw();
      for (let input = 0; input < width; input += 1)
        row[input] = ((inputs[offset + input] ?? 0) - (means[input] ?? 0)) / (spreads[input] ?? 1);
      let logit = parameters[size - 1] ?? 0;
      for (let input = 0; input < width; input += 1)
        logit += (parameters[direct + input] ?? 0) * (row[input] ?? 0);
      for (let unit = 0; unit < units; unit += 1) {
        let sum = parameters[biases + unit] ?? 0;
        const start = unit * width;
        for (let input = 0; input < width; input += 1)
          sum += (parameters[start + input] ?? 0) * (row[input] ?? 0);
        const value = Math.tanh(sum);
        hidden[unit] = value;
        logit += (parameters[outputs + unit] ?? 0) * value;
      }
      const error = (1 / (1 + Math.exp(-logit)) - same) / BATCH;
      gradient[size - 1] = (gradient[size - 1] ?? 0) + error;
      for (let input = 0; input < width; input += 1)
        gradient[direct + input] = (gradient[direct + input] ?? 0) + error * (row[input] ?? 0);
      for (let unit = 0; unit < units; unit += 1) {
        const value = hidden[unit] ?? 0;
        gradient[outputs + unit] = (gradient[outputs + unit] ?? 0) + error * value;
        const back = error * (parameters[outputs + unit] ?? 0) * (1 - value * value);
        gradient[biases + unit] = (gradient[biases + unit] ?? 0) + back;
        const start = unit * width;
        for (let input = 0; input < width; input += 1)
          gradient[start + input] = (gradient[start + input] ?? 0) + back * (row[input] ?? 0);
      }
    }
    const rate = RATE * (1 - step / (steps + 1));
    for (let at = 0; at < size; at += 1) {
      const isWeight = at < biases || (at >= outputs && at < size - 1);
      const slope = (gradient[at] ?? 0) + (isWeight ? DECAY * (parameters[at] ?? 0) : 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const change =
        (first[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      const value = (parameters[at] ?? 0) - rate * change;
      const direction = directionAt(at);
      parameters[at] = value * direction < 0 ? 0 : value;
    }
  }
  const list = (from: number, length: number) =>
    Array.from(parameters.subarray(from, from + length), rounded);
  return {
    means: means.map(rounded),
    spreads: spreads.map(rounded),
    weights: Array.from({ length: units }, (_, unit) => list(unit * width, width)),
    biases: list(biases, units),
    direct: list(direct, width),
    outputs: list(outputs, units),
    bias: rounded(parameters[size - 1] ?? 0),
  };
}

interface Drawn {
  inputs: Float32Array;
  offset: number;
  same: number;
}

function drawer(sources: readonly WeighedExamples[], random: () => number): () => Drawn {
  let total = 0;
  const pools = sources
    .map(({ examples, weight, rows = () => true }) => ({
      examples,
      weight,
      rows: Uint32Array.from(examples.same.keys().filter((row) => rows(examples.story[row] ?? 0))),
    }))
    .filter(({ rows }) => rows.length > 0)
    .map((pool) => {
      total += pool.weight;
      return { ...pool, end: total };
    });
  const drawn: Drawn = { inputs: new Float32Array(0), offset: 0, same: 0 };
  return () => {
    const at = random() * total;
    const pool = pools.find(({ end }) => at < end);
    if (pool === undefined) throw new Error('nothing to learn from');
    const row = pool.rows[Math.floor(random() * pool.rows.length)] ?? 0;
    drawn.inputs = pool.examples.inputs;
    drawn.offset = row * pool.examples.width;
    drawn.same = pool.examples.same[row] ?? 0;
    return drawn;
  };
}

const SAMPLE = 50_000;

function scales(draw: () => Drawn, width: number) {
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  for (let at = 0; at < SAMPLE; at += 1) {
    const { inputs, offset } = draw();
    for (let input = 0; input < width; input += 1) {
      const value = inputs[offset + input] ?? 0;
      sums[input] = (sums[input] ?? 0) + value / SAMPLE;
      squares[input] = (squares[input] ?? 0) + (value * value) / SAMPLE;
    }
  }
  const means = Array.from(sums);
  const spreads = means.map(
    (mean, at) => Math.sqrt(Math.max(0, (squares[at] ?? 0) - mean * mean)) + LEAST_SPREAD,
  );
  return { means, spreads };
}

function rounded(number: number): number {
  return Number(number.toPrecision(4));
}
