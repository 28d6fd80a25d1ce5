/** Codes of the errors that a user can meet. The message says what to do. */
export const ERROR_CODES = [
  'usage',
  'bad-setting',
  'bad-json',
  'bad-input',
  'not-found',
  'not-allowed',
  'unreadable-file',
  'store-not-writable',
  'store-full',
  'store-newer',
  'store-damaged',
  'store-in-use',
  'backup-damaged',
  'port-taken',
  'address-not-available',
  'timed-out',
  'too-large',
  'embedding-unavailable',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error with a code that programs can rely on, a sentence that tells the user what to do, and its cause. */
export class HeadwaterError extends Error {
  override readonly name = 'HeadwaterError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** The shape in which errors leave the program: on the command line's JSON Lines and in the API. */
export interface ErrorRecord {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Any thrown value as code and message; what is not ours is `internal`. */
export function errorRecord(thrown: unknown): ErrorRecord {
  if (thrown instanceof HeadwaterError) return { code: thrown.code, message: thrown.message };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'internal', message };
}
