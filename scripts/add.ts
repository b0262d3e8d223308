import { AskedAddition } from "./add/ask-addition.ts";
import type { Noun } from "./add/record-kinds.ts";
import { runAdd } from "./add/run-add.ts";
import { derive } from "./pipeline/derive/derive.ts";
import type { SourceFolder } from "./pipeline/read/source-folder.ts";

/** Asks at the terminal; an interruption shows the answers so far as a call, so that none is lost. */
async function ask(noun: Noun, source: SourceFolder, data: string): Promise<0 | 1> {
  const addition = new AskedAddition(source, data, derive, {
    input: process.stdin,
    output: process.stdout,
  });
  try {
    return await addition.run(noun);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ExitPromptError") throw error;
    console.log(`\nadd: nothing was written. The answers so far, as one call:\n\n${addition.call}`);
    return 1;
  }
}

/** `npm run add`: adds an officer, batch, source, figure or response, by question or by flags. */
process.exitCode = await runAdd(process.argv.slice(2), {
  derive,
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : null,
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
