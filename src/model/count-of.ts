/** How many there are; of what is made as it is asked for, by going through it. */
export function countOf(things: Iterable<unknown>): number {
  return Array.isArray(things)
    ? things.length
    : Iterator.from(things).reduce<number>((count) => count + 1, 0);
}
