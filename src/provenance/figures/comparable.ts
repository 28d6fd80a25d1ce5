import type { Figure } from '../../core/figure.ts';

/** Factors to a base unit, for units of one dimension that texts mix. Exact by definition (NIST SP 811, appendix B). */
const BASES: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  m: ['length', 1],
  km: ['length', 1000],
  cm: ['length', 0.01],
  mm: ['length', 0.001],
  '[mi_i]': ['length', 1609.344],
  '[nmi_i]': ['length', 1852],
  '[ft_i]': ['length', 0.3048],
  '[yd_i]': ['length', 0.9144],
  '[in_i]': ['length', 0.0254],
  g: ['mass', 1],
  kg: ['mass', 1e3],
  mg: ['mass', 1e-3],
  t: ['mass', 1e6],
  '[lb_av]': ['mass', 453.59237],
  '[oz_av]': ['mass', 28.349523125],
  m2: ['area', 1],
  km2: ['area', 1e6],
  har: ['area', 1e4],
  '[acr_us]': ['area', 4046.87261],
  '[smi_us]': ['area', 2589998.47],
  '[sft_i]': ['area', 0.09290304],
  L: ['volume', 1],
  mL: ['volume', 1e-3],
  m3: ['volume', 1e3],
  km3: ['volume', 1e12],
  '[gal_us]': ['volume', 3.785411784],
  '[bbl_us]': ['volume', 158.987294928],
  s: ['time', 1],
  min: ['time', 60],
  h: ['time', 3600],
  d: ['time', 86_400],
  wk: ['time', 604_800],
  mo: ['time', 2_629_800],
  a: ['time', 31_557_600],
  W: ['power', 1],
  kW: ['power', 1e3],
  MW: ['power', 1e6],
  GW: ['power', 1e9],
  TW: ['power', 1e12],
  'kW.h': ['energy', 1],
  'MW.h': ['energy', 1e3],
  'GW.h': ['energy', 1e6],
  'TW.h': ['energy', 1e9],
  'km/h': ['speed', 1],
  '[mi_i]/h': ['speed', 1.609344],
  '[kn_i]': ['speed', 1.852],
};

/** What a figure can be compared with: figures of the same dimension, in base units, as an interval. */
export interface Comparable {
  readonly dimension: string;
  /** Bounds that the words allow, rounding included; either may be infinite. */
  readonly low: number;
  readonly high: number;
  /** The number in the middle of things, for ordering. */
  readonly centre: number;
  /** The number as it is written, in its own unit. */
  readonly stated: number;
  /** The unit as written, and what a conversion rounds away of a whole number without zeros at its end, in base units. */
  readonly unit: string | null;
  readonly grain: number;
  readonly isRange: boolean;
  readonly isBound: boolean;
}

/** How far beyond "more than X" a figure may lie and still say the same. */
const FARTHEST_BEYOND = 1.5;
/** What "about" allows on either side. */
const ABOUT = 0.05;

export function comparable(written: Figure): Comparable {
  const figure = inCelsius(written);
  const [dimension, factor] = BASES[figure.unit ?? ''] ?? [figure.unit ?? 'count', 1];
  const isRange = figure.value === null && figure.low !== null && figure.high !== null;
  const isBound = figure.value !== null && (figure.low === null) !== (figure.high === null);
  if (figure.value === null) {
    const low = (figure.low ?? Number.NEGATIVE_INFINITY) * factor;
    const high = (figure.high ?? Number.POSITIVE_INFINITY) * factor;
    return {
      dimension,
      low,
      high,
      centre: Number.isFinite(low + high) ? (low + high) / 2 : low,
      isRange,
      isBound,
      stated: figure.low ?? 0,
      unit: written.unit,
      grain: 0,
    };
  }
  const slack = Math.max(rounding(figure.value), figure.change === '~' ? Math.abs(figure.value) * ABOUT : 0);
  const low =
    figure.low === null
      ? figure.value - Math.abs(figure.value) * (1 - 1 / FARTHEST_BEYOND)
      : figure.value - (figure.high === null ? 0 : slack);
  const high =
    figure.high === null
      ? figure.value + Math.abs(figure.value) * (FARTHEST_BEYOND - 1)
      : figure.value + (figure.low === null ? 0 : slack);
  return {
    dimension,
    low: low * factor,
    high: high * factor,
    centre: figure.value * factor,
    stated: figure.value,
    unit: written.unit,
    grain: Number.isInteger(figure.value) && rounding(figure.value) === 0 ? 0.5 * factor : 0,
    isRange,
    isBound,
  };
}

/** A temperature in Fahrenheit as degrees Celsius; a rise or fall has no zero to move. */
function inCelsius(figure: Figure): Figure {
  if (figure.unit !== '[degF]') return figure;
  const zero = figure.change === 'up' || figure.change === 'down' ? 0 : 32;
  const converted = (degrees: number | null) =>
    degrees === null ? null : Math.round((degrees - zero) / 0.18) / 10;
  return {
    ...figure,
    unit: 'Cel',
    value: converted(figure.value),
    low: converted(figure.low),
    high: converted(figure.high),
  };
}

/** More decimals than anybody writes: a fraction in words. */
const MOST_DECIMALS = 8;

/** Half of the last digit that is given: 7,600 may be anything from 7,550 to 7,650. */
function rounding(value: number): number {
  if (value === 0) return 0;
  if (!Number.isInteger(value)) {
    const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
    // A third and two thirds, as per cent: who gives digits gives them rounded.
    if (decimals > MOST_DECIMALS) return value > 1 ? 0.5 : 0;
    return 0.5 * 10 ** -decimals;
  }
  const zeros = /0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0;
  // A whole number without zeros at its end is exact: 14 dead is not 14.4 dead.
  return zeros === 0 ? 0 : Math.min(0.5 * 10 ** zeros, Math.abs(value) * ABOUT);
}

const EXACT = 1e-9;

/** Whether two figures can both be true of one quantity. A range and a bound that only touch cannot. */
export function agree(a: Comparable, b: Comparable): boolean {
  if (a.dimension !== b.dimension) return false;
  // "157 feet" is 48 metres: a conversion is rounded as its own digits are, and no double holds it exactly.
  const isConverted = a.unit !== b.unit;
  const grain = isConverted ? Math.max(a.grain, b.grain) : 0;
  const low = Math.max(a.low, b.low) - grain;
  const high = Math.min(a.high, b.high) + grain + (isConverted ? Math.abs(a.centre) * EXACT : 0);
  const touchesOnly = (a.isRange && b.isBound) || (a.isBound && b.isRange);
  return touchesOnly ? low < high : low <= high;
}
