/** How many there are; of what is made as it is asked for, by going through it. */
export function countOf(things: Iterable<unknown>): number {
  if (Array.isArray(things)) return things.length;
  let count = 0;
  for (const thing of things) count += Number(thing !== undefined);
  return count;
}
