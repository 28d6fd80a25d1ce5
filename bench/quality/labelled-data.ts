import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One number: how well a part does on a labelled set. */
export interface Score {
  readonly set: string;
  readonly metric: string;
  readonly value: number;
}

/** Where the labelled data is: it belongs to others and is no part of the project. */
export const SHARED_FOLDER = process.env['HEADWATER_SHARED'] ?? '../shared';

/** The records of a JSON Lines file of the labelled data, or null (with a printed reason) where it is absent. */
export function readCases<Case>(file: string): Case[] | null {
  return readLines(file)?.map((line): Case => JSON.parse(line)) ?? null;
}

/** The rows of a file with values parted by tabs, or null as above. */
export function readRows(file: string): string[][] | null {
  return readLines(file)?.map((line) => line.split('\t')) ?? null;
}

function readLines(file: string): string[] | null {
  const path = join(SHARED_FOLDER, 'data', file);
  if (!existsSync(path)) {
    process.stderr.write(`skipped: no ${path}; HEADWATER_SHARED names the folder of the labelled data\n`);
    return null;
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** What was predicted, what is labelled, and how much of both is the same. */
export interface Counts {
  found: number;
  predicted: number;
  labelled: number;
}

/** Share of what was predicted that is right; 0 where nothing was. */
export function precision({ found, predicted }: Counts): number {
  return found / Math.max(1, predicted);
}

/** Share of what is labelled that was predicted; 0 where nothing is. */
export function recall({ found, labelled }: Counts): number {
  return found / Math.max(1, labelled);
}

/** F1 of counts; 0 where nothing was right, 1 where there was nothing to find. */
export function f1({ found, predicted, labelled }: Counts): number {
  return predicted + labelled === 0 ? 1 : (2 * found) / (predicted + labelled);
}

/** Prints scores as a table when a scorer is run alone. */
export function printScores(scores: readonly Score[]): void {
  for (const { set, metric, value } of scores) {
    process.stdout.write(`${set.padEnd(44)} ${metric.padEnd(36)} ${value.toFixed(3)}\n`);
  }
}
