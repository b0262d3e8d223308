/** The middle one of an odd number of values. Throws where there is none. */
function middleOf(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[(values.length - 1) / 2];
  if (middle === undefined) throw new Error(`${values.length} values have no middle one`);
  return middle;
}

/**
 * The median of three measurements of the same, which meets their noise. The third is left out where the first two
 * agree: it could not change the median.
 */
export async function medianOfThree(measure: () => Promise<number>): Promise<number> {
  const [first, second] = [await measure(), await measure()];
  return first === second ? first : middleOf([first, second, await measure()]);
}
