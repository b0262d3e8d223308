/** Where a program says what it did, and what was wrong. */
export interface Printers {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** How a program is called: its lines of help, and what makes a call of its words. */
interface CallForm<Call> {
  readonly usage: string;
  /** @throws Error that says what is wrong with the words */
  readonly read: (args: readonly string[]) => Call | "help";
}

/**
 * Reads the words with which a program was called. Prints the help where it is asked for or where they make no sense.
 * @returns the call; or the exit code with which the program ends: 0 after the help, 2 where the call made no sense
 */
export function understoodCall<Call extends object>(
  args: readonly string[],
  { usage, read }: CallForm<Call>,
  { print, printError }: Printers,
): Call | 0 | 2 {
  let call;
  try {
    call = read(args);
  } catch (error) {
    printError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  if (call !== "help") return call;
  print(usage);
  return 0;
}
