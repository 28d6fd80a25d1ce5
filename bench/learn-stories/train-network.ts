import type { StoryNetwork } from '../../src/stories/story-network.ts';
import { randomNumbers } from './labelled-streams.ts';
import type { Examples } from './observe-pairs.ts';

/** Examples with how much all of them together weigh. */
export interface WeighedExamples {
  readonly examples: Examples;
  readonly weight: number;
}

export interface Training {
  /** So many networks are trained from as many beginnings; what is written is their mean, which is steadier than each. */
  readonly networks: number;
  readonly units: number;
  readonly steps: number;
  /** How strongly weights are drawn to 0 (L2): less of it, and the network fits the examples more closely. */
  readonly decay: number;
  /**
   * How strongly the strictness of a set is drawn to 0. Sets draw the line of “one story” elsewhere: each has a bias of its
   * own while the network learns, so that not all of it is learned as signals, and the network is written without them.
   * Null for none.
   */
  readonly strictnessDecay: number | null;
  /** What takes the place of a set's own in the network that is written. */
  readonly leniency: number;
  /** By input: 1 where more must not speak against one story, −1 where it must not speak for it, 0 for either. */
  readonly directions: readonly number[];
}

const BATCH = 512;
const RATE = 4e-3;
const LEAST_SPREAD = 1e-3;
/** Inputs are scaled to a spread of 1: a weight below this does not turn a decision. */
const DIGITS = 3;

/**
 * Trains a network that is monotone in most of its inputs (all weights on the way from input to result have the input's
 * sign), by Adam (Kingma & Ba 2015) on batches drawn by weight. The same examples always give the same network.
 */
export function trainNetwork(sources: readonly WeighedExamples[], training: Training): StoryNetwork {
  const random = randomNumbers(1);
  const sets = [...new Set(sources.map(({ examples }) => examples.set))];
  const draw = drawer(sources, sets, random);
  const layout = layoutOf(training, sets.length);
  const scales = scalesOf(draw, layout.width);
  const trained = Array.from({ length: training.networks }, () =>
    parametersLearned(startOf(layout, training.directions, random), draw, layout, scales, training),
  );
  return written(trained, layout, scales, training.leniency);
}

/** Changes parameters step by step until they fit what is drawn. */
function parametersLearned(
  parameters: Float64Array,
  draw: () => Drawn,
  layout: Layout,
  scales: Scales,
  training: Training,
): Float64Array {
  const addGradient = gradientAdder(parameters, layout, scales);
  const gradient = new Float64Array(layout.size);
  const first = new Float64Array(layout.size);
  const second = new Float64Array(layout.size);
  for (let step = 1; step <= training.steps; step += 1) {
    gradient.fill(0);
    for (let at = 0; at < BATCH; at += 1) addGradient(draw(), gradient);
    const rate = RATE * (1 - step / (training.steps + 1));
    for (let at = 0; at < layout.size; at += 1) {
      const before = parameters[at] ?? 0;
      const slope = (gradient[at] ?? 0) + decayAt(at, layout, training) * before;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const change =
        (first[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      const value = before - rate * change;
      parameters[at] = value * directionAt(at, layout, training.directions) < 0 ? 0 : value;
    }
  }
  return parameters;
}

/** Where in a list of parameters each kind begins; the strictness of sets comes last. */
interface Layout {
  readonly units: number;
  readonly width: number;
  readonly biases: number;
  readonly outputs: number;
  readonly direct: number;
  readonly bias: number;
  readonly strictness: number;
  readonly size: number;
}

function layoutOf({ units, directions, strictnessDecay }: Training, sets: number): Layout {
  const width = directions.length;
  const biases = units * width;
  const outputs = biases + units;
  const direct = outputs + units;
  const bias = direct + width;
  const strictness = bias + 1;
  const size = strictness + (strictnessDecay === null ? 0 : sets);
  return { units, width, biases, outputs, direct, bias, strictness, size };
}

function decayAt(at: number, layout: Layout, { decay, strictnessDecay }: Training): number {
  if (at >= layout.strictness) return strictnessDecay ?? 0;
  const isWeight = at < layout.biases || (at >= layout.outputs && at < layout.bias);
  return isWeight ? decay : 0;
}

function directionAt(at: number, layout: Layout, directions: readonly number[]): number {
  if (at < layout.biases) return directions[at % layout.width] ?? 0;
  if (at < layout.outputs || at >= layout.bias) return 0;
  return at < layout.direct ? 1 : (directions[at - layout.direct] ?? 0);
}

function startOf(layout: Layout, directions: readonly number[], random: () => number): Float64Array {
  const { units, width, biases, outputs, direct, size } = layout;
  const gaussian = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Float64Array.from({ length: size }, (_, at) => {
    if (at < biases) {
      const direction = directions[at % width] ?? 0;
      const start = gaussian() / Math.sqrt(width);
      return direction === 0 ? start : direction * Math.abs(start);
    }
    return at >= outputs && at < direct ? Math.abs(gaussian()) / Math.sqrt(units) : 0;
  });
}

/** Adds the gradient of the log loss of one example of a batch. */
function gradientAdder(parameters: Float64Array, layout: Layout, { means, spreads }: Scales) {
  const { units, width, biases, outputs, direct, bias, strictness, size } = layout;
  const row = new Float64Array(width);
  const hidden = new Float64Array(units);
  return ({ inputs, offset, same, set }: Drawn, gradient: Float64Array): void => {
    const add = (at: number, value: number) => {
      gradient[at] = (gradient[at] ?? 0) + value;
    };
    const ofSet = strictness + set;
    let logit = (parameters[bias] ?? 0) + (ofSet < size ? (parameters[ofSet] ?? 0) : 0);
    for (let input = 0; input < width; input += 1) {
      row[input] = ((inputs[offset + input] ?? 0) - (means[input] ?? 0)) / (spreads[input] ?? 1);
      logit += (parameters[direct + input] ?? 0) * (row[input] ?? 0);
    }
    for (let unit = 0; unit < units; unit += 1) {
      let sum = parameters[biases + unit] ?? 0;
      const start = unit * width;
      for (let input = 0; input < width; input += 1)
        sum += (parameters[start + input] ?? 0) * (row[input] ?? 0);
      hidden[unit] = Math.tanh(sum);
      logit += (parameters[outputs + unit] ?? 0) * (hidden[unit] ?? 0);
    }
    const error = (1 / (1 + Math.exp(-logit)) - same) / BATCH;
    add(bias, error);
    if (ofSet < size) add(ofSet, error);
    for (let input = 0; input < width; input += 1) add(direct + input, error * (row[input] ?? 0));
    for (let unit = 0; unit < units; unit += 1) {
      const value = hidden[unit] ?? 0;
      add(outputs + unit, error * value);
      const back = error * (parameters[outputs + unit] ?? 0) * (1 - value * value);
      add(biases + unit, back);
      const start = unit * width;
      for (let input = 0; input < width; input += 1) add(start + input, back * (row[input] ?? 0));
    }
  };
}

/**
 * The mean of networks as one: their units side by side, each saying its share; without weights that say nothing, and without
 * units that are the same for every pair.
 */
function written(
  trained: readonly Float64Array[],
  layout: Layout,
  { means, spreads }: Scales,
  leniency: number,
): StoryNetwork {
  const { units, width, biases, outputs, direct, bias } = layout;
  const share = 1 / trained.length;
  const kept: { row: number[]; bias: number; output: number }[] = [];
  const past = new Float64Array(width);
  let constant = leniency;
  for (const parameters of trained) {
    constant += share * (parameters[bias] ?? 0);
    for (let input = 0; input < width; input += 1)
      past[input] = (past[input] ?? 0) + share * (parameters[direct + input] ?? 0);
    for (let unit = 0; unit < units; unit += 1) {
      const row = Array.from(parameters.subarray(unit * width, (unit + 1) * width), short);
      const ofUnit = short(parameters[biases + unit] ?? 0);
      const output = short(share * (parameters[outputs + unit] ?? 0));
      if (output !== 0 && row.some((weight) => weight !== 0)) kept.push({ row, bias: ofUnit, output });
      else constant += output * Math.tanh(ofUnit);
    }
  }
  return {
    means: means.map(rounded),
    spreads: spreads.map(rounded),
    weights: kept.map(({ row }) => row),
    biases: kept.map((unit) => unit.bias),
    direct: Array.from(past, short),
    outputs: kept.map(({ output }) => output),
    bias: short(constant),
  };
}

function short(number: number): number {
  return Number(number.toFixed(DIGITS));
}

interface Drawn {
  inputs: Float32Array;
  offset: number;
  same: number;
  /** The place of its set. */
  set: number;
}

function drawer(
  sources: readonly WeighedExamples[],
  sets: readonly string[],
  random: () => number,
): () => Drawn {
  let total = 0;
  const pools = sources
    .filter(({ examples }) => examples.same.length > 0)
    .map(({ examples, weight }) => {
      total += weight;
      return { examples, set: sets.indexOf(examples.set), end: total };
    });
  const drawn: Drawn = { inputs: new Float32Array(0), offset: 0, same: 0, set: 0 };
  return () => {
    const at = random() * total;
    const pool = pools.find(({ end }) => at < end);
    if (pool === undefined) throw new Error('nothing to learn from');
    const row = Math.floor(random() * pool.examples.same.length);
    drawn.inputs = pool.examples.inputs;
    drawn.offset = row * pool.examples.width;
    drawn.same = pool.examples.same[row] ?? 0;
    drawn.set = pool.set;
    return drawn;
  };
}

const SAMPLE = 50_000;

interface Scales {
  readonly means: readonly number[];
  readonly spreads: readonly number[];
}

function scalesOf(draw: () => Drawn, width: number): Scales {
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
