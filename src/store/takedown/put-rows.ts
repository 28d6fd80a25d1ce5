/** Most rows of one statement. */
const ROWS = 64;

/** Hands rows on in pieces of 64, then of 32, 16 and so on: few statements are made, whatever the number of rows. */
export async function putRows<Row>(
  rows: readonly Row[],
  put: (some: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0, size = ROWS; start < rows.length; start += size) {
    while (size > rows.length - start) size /= 2;
    await put(rows.slice(start, start + size));
  }
}
