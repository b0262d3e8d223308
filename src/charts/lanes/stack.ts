/** What a drawing takes of a row, from its left to its right edge. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The room between two drawings of one row. */
const GAP = 5;

/** The row of each drawing, from 0: the first in which it stands clear of those placed before it. */
export function stacked(extents: readonly Extent[]): readonly number[] {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const clear = (placed: readonly Extent[]) =>
      placed.every(({ left, right }) => extent.left >= right + GAP || extent.right + GAP <= left);
    const found = rows.findIndex(clear);
    const row = found < 0 ? rows.length : found;
    (rows[row] ??= []).push(extent);
    return row;
  });
}
