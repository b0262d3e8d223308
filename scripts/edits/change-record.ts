import { writeFileSync } from "node:fs";
import type { Dice } from "../bench/dataset/dice.ts";
import { runNode } from "../site/program.ts";
import { PROJECT_ROOT } from "../site/project.ts";
import { editByChance, type EditedTable } from "./edit-table.ts";

/** More changes than this are refused in a row only where something else is wrong. */
const MOST_REFUSED = 50;

/** Where the tables of a record are, and what is made of them. */
export interface RecordFolders {
  readonly data: string;
  readonly generated: string;
}

/** Checks the tables of a record and builds its data. Rejects where they have errors. */
export function buildRecord({ data, generated }: RecordFolders): Promise<void> {
  const program = `${PROJECT_ROOT}/scripts/build-data.ts`;
  return runNode(program, ["--data", data, "--out", generated], { output: "on-failure" });
}

/**
 * Changes a row of a record by chance, so that the checks accept it, and builds its data. Returns the line before and
 * after. Rejects where every change is refused.
 * @param table the table, where it is to be a certain one
 */
export async function changeRecord(
  folders: RecordFolders,
  dice: Dice,
  table?: string,
): Promise<EditedTable["line"]> {
  for (let refused = 0; refused < MOST_REFUSED; refused += 1) {
    const { file, before, line } = editByChance(folders.data, dice, table);
    const isAccepted = await buildRecord(folders).then(
      () => true,
      () => false,
    );
    if (isAccepted) return line;
    writeFileSync(file, before);
  }
  throw new Error(`${MOST_REFUSED} changes in a row were refused`);
}
