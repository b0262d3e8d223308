/**
 * The items in an order by chance that anybody can make again: the same items and seed always give the same order, and
 * nothing but the seed and the order of the items has a part in it.
 *
 * The seed text becomes a number by FNV-1a in 32 bits (Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/),
 * the number a sequence by mulberry32 (Tommy Ettinger,
 * https://gist.github.com/tommyettinger/46a874533244883189143505d203312c), and the sequence an order by the shuffle of
 * Fisher and Yates, from the last place to the first (Knuth, The Art of Computer Programming, volume 2, 3.4.2, algorithm P).
 */
export function shuffled<Item>(items: readonly Item[], seed: string): readonly Item[] {
  const next = mulberry32(fnv1a(seed));
  const order = items.map((item) => ({ item }));
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
  }
  return order.map(({ item }) => item);
}

/** The hash FNV-1a of the bytes of a text in UTF-8, as a whole number of 32 bits. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The sequence mulberry32 from a whole number of 32 bits: numbers from 0 up to, and without, 1. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const spread = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((spread ^ (spread >>> 14)) >>> 0) / 2 ** 32;
  };
}
