import { durationText } from "./duration.ts";

/** Runs one step of a longer program and prints what it is, then how long it took or that it failed. Rejects as it does. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  console.log(`▸ ${title}`);
  const startedAt = performance.now();
  const took = () => durationText(performance.now() - startedAt);
  try {
    const result = await work();
    console.log(`✓ ${title}  ${took()}\n`);
    return result;
  } catch (error) {
    console.error(`✗ ${title}  ${took()}`);
    throw error;
  }
}

/** Ends the process with 1 after printing why, without a stack: these programs fail in ways that have a message. */
export function fail(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
