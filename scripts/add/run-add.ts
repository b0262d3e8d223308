import type { Derived } from "../../src/model/dataset.ts";
import type { Tables } from "../../src/model/tables.ts";
import { readSourceFolder, type SourceFolder } from "../pipeline/read/source-folder.ts";
import { counted } from "../report/counts.ts";
import { terminalReport } from "../report/terminal.ts";
import { ChangedMeanwhile, sourceDiff, writeTables } from "../tables/edited-source.ts";
import { understoodCall, type Printers } from "../process/call.ts";
import type { NewRow } from "./addition.ts";
import { checkAddition } from "./checked-addition.ts";
import { readCall, USAGE } from "./read-call.ts";
import type { Noun } from "./record-kinds.ts";

/** The world around the program. */
export interface AddSurroundings extends Printers {
  readonly derive: (tables: Tables) => Derived;
  /** Asks for the rows and writes them when the editor agrees; `null` where nobody can be asked. */
  readonly ask: ((noun: Noun, source: SourceFolder, data: string) => Promise<0 | 1>) | null;
}

/** Checks rows and writes them where they are right; says what was done. Returns the exit code. */
function addRows(
  source: SourceFolder,
  rows: readonly NewRow[],
  dryRun: boolean,
  { derive, print, printError }: Omit<AddSurroundings, "ask">,
): 0 | 1 {
  const { after, issues, accepted } = checkAddition(source, rows, derive);
  print(terminalReport(issues));
  if (!accepted) {
    printError("add: nothing was written\n");
    return 1;
  }
  if (dryRun) {
    print(`${sourceDiff(source, after)}add: ${counted(rows.length, "row")} would be added\n`);
    return 0;
  }
  try {
    const files = writeTables(source, after);
    print(`add: ${counted(rows.length, "row")} added; changed: ${files.join(", ")}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    printError(`add: ${error.message}\n`);
    return 1;
  }
}

/**
 * The program behind `npm run add`.
 * @returns the exit code: 0 where rows were added, 1 where they were refused, 2 where the call made no sense
 */
export async function runAdd(args: readonly string[], surroundings: AddSurroundings): Promise<0 | 1 | 2> {
  const { ask, printError } = surroundings;
  const asked = understoodCall(args, { usage: USAGE, read: readCall }, surroundings);
  if (typeof asked === "number") return asked;
  const source = readSourceFolder(asked.data);
  if (source.tables === null) {
    printError(`${source.label} has no tables\n`);
    return 2;
  }
  if (asked.rows !== null) return addRows(source, asked.rows, asked.dryRun, surroundings);
  if (ask === null) {
    printError(`there is no terminal to ask at: give the columns of the ${asked.noun}\n\n${USAGE}`);
    return 2;
  }
  return ask(asked.noun, source, asked.data);
}
