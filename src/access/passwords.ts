import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { HeadwaterError } from '../core/errors.ts';

/** OWASP's least for Argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT_BYTES = 16;
const TAG_BYTES = 32;
/** NIST SP 800-63B, 3.1.1.2: long ones rather than odd ones; without a second factor at least this many characters. */
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 256;
/** Hashes that wait: one at a time is made, so that signing in never takes all memory and threads. */
const MOST_WAITING = 20;

const hash = promisify<'argon2id', Argon2Parameters, Buffer>(argon2);

/**
 * Why a password is refused, in words; null where it is good enough.
 */
export function passwordProblem(password: string, name: string): string | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return `Choose a password of at least ${SHORTEST_PASSWORD} characters.`;
  if (length > LONGEST_PASSWORD) return `Choose a password of at most ${LONGEST_PASSWORD} characters.`;
  const plain = password.toLowerCase();
  if (name.length > 3 && plain.includes(name.toLowerCase()))
    return 'Choose a password without your name in it.';
  if (new Set(plain).size < 5 || isRun(plain)) return 'Choose a password that is harder to guess.';
  return null;
}

/** "123456789012", "abcdefghijkl" and the like: each character follows the one before it. */
function isRun(text: string): boolean {
  const steps = [...text]
    .slice(1)
    .map((character, index) => character.charCodeAt(0) - text.charCodeAt(index));
  return steps.filter((step) => Math.abs(step) === 1).length > steps.length * 0.7;
}

/** A password as it is kept: Argon2id in PHC form. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES);
  const tag = await inTurn({ ...COST, message: password.normalize('NFKC'), nonce, tagLength: TAG_BYTES });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/**
 * Whether a password is the one that was kept. Takes as long where there is none to compare with: nobody learns which names
 * exist.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const match = PHC.exec(kept ?? NOBODYS);
  if (match === null) throw new Error('a kept password is not in PHC form');
  const [, memory, passes, parallelism, salt = '', tag = ''] = match;
  const expected = Buffer.from(tag, 'base64');
  const found = await inTurn({
    message: password.slice(0, LONGEST_PASSWORD * 2).normalize('NFKC'),
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.byteLength,
  });
  return timingSafeEqual(found, expected) && kept !== null;
}

const NOBODYS = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(Buffer.alloc(SALT_BYTES))}$${unpadded(Buffer.alloc(TAG_BYTES))}`;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

function inTurn(parameters: Argon2Parameters): Promise<Buffer> {
  if (waiting >= MOST_WAITING)
    throw new HeadwaterError(
      'timed-out',
      'too many people are signing in at this moment; try again in a minute',
    );
  waiting += 1;
  const result = last
    .then(() => hash('argon2id', parameters))
    .finally(() => {
      waiting -= 1;
    });
  last = result.catch(() => {});
  return result;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
