import { allEnded } from "./all-ended.ts";

/**
 * Does the same with each of several things, in their order, so many at once. Where one fails no further one is begun, and
 * it rejects with the failure once those that were begun have ended.
 */
export async function forEachAtOnce<T>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const left = things.values();
  let hasFailed = false;
  const worker = async () => {
    try {
      for (let next = left.next(); !hasFailed && next.done !== true; next = left.next())
        await work(next.value);
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
  await allEnded(Array.from({ length: atOnce }, worker));
}
