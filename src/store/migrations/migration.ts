/** One step of the database's history. Never edited once released: what is wrong is mended by the next one. */
export interface Migration {
  /** 1, 2, 3 …, without gaps. */
  readonly number: number;
  readonly name: string;
  /** Run whole, in one transaction. */
  readonly sql: string;
}
