/**
 * What several works come to that go on at once. Rejects with the failure of the first in order that failed, but not
 * before all have ended: what one still writes would be in the way of who clears up.
 */
export async function allEnded<const T extends readonly Promise<unknown>[]>(
  works: T,
): Promise<{ -readonly [Index in keyof T]: Awaited<T[Index]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
