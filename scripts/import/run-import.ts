import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Derived } from "../../src/model/dataset.ts";
import type { Tables } from "../../src/model/tables.ts";
import { readSourceFolder, type SourceFolder } from "../pipeline/read/source-folder.ts";
import { terminalReport } from "../report/terminal.ts";
import { ChangedMeanwhile, editableTables, sourceDiff, writeTables } from "../tables/edited-source.ts";
import { understoodCall, type Printers } from "../process/call.ts";
import { readCall, USAGE, type ImportCall } from "./call.ts";
import { checkProblems } from "./check-problems.ts";
import { includedRows } from "./included-rows.ts";
import { LookupFiles } from "./lookup-files.ts";
import { madeRows } from "./made-rows.ts";
import type { Mapping } from "./mapping.ts";
import { ProblemList } from "./problem-list.ts";
import {
  afterImport,
  readProvenance,
  vanishedRows,
  writeProvenance,
  writtenBefore,
  type ImportedFile,
} from "./provenance.ts";
import { readInput } from "./read-input.ts";
import { readMapping } from "./read-mapping.ts";
import { rowsSummary, keptSummary, tablesSummary, unloggedSummary, vanishedSummary } from "./summary.ts";

/** The world around the program. */
export interface ImportSurroundings extends Printers {
  readonly derive: (tables: Tables) => Derived;
}

const NOTHING_WRITTEN = "import: stopped; nothing was written\n";

/** A parameter that is missing or unknown, as a sentence; `null` where all are right. */
function parameterFault({ parameters }: Mapping, given: ImportCall["parameters"]): string | null {
  const missing = Object.keys(parameters).find((name) => (given[name] ?? "") === "");
  if (missing !== undefined) return `give --set ${missing}=…: ${parameters[missing] ?? ""}`;
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(parameters, name));
  return unknown === undefined
    ? null
    : `the mapping has no parameter ${unknown}; it has ${Object.keys(parameters).join(", ") || "none"}`;
}

function besideMapping(mapping: string): (file: string) => Uint8Array | null {
  return (name) => {
    const file = path.join(path.dirname(mapping), path.basename(name));
    return existsSync(file) ? readFileSync(file) : null;
  };
}

async function importFile(
  call: ImportCall,
  mapping: Mapping,
  source: SourceFolder,
  surroundings: ImportSurroundings,
): Promise<0 | 1> {
  const { print, printError, derive } = surroundings;
  const bytes = readFileSync(call.file);
  const file: ImportedFile = {
    mapping: path.basename(call.mapping, ".json"),
    file: path.basename(call.file),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  const { rows: present, obstacles } = editableTables(source);
  const provenance = readProvenance(source);
  const input = await readInput(call.file, bytes, mapping.input);
  const lookups = new LookupFiles(mapping.input, besideMapping(call.mapping));
  const problems = new ProblemList();
  const made = madeRows(mapping, input, present, { parameters: call.parameters, lookups, problems });
  const found = [
    ...obstacles,
    ...provenance.obstacles,
    ...input.problems,
    ...lookups.problems,
    ...problems.all,
  ];
  if (found.length > 0) {
    print(terminalReport(found));
    printError(NOTHING_WRITTEN);
    return 1;
  }
  const before = writtenBefore(provenance.rows, file.mapping);
  const included = includedRows(source, present, made.rows, before, derive);
  print(rowsSummary(file, input, [...made.leftOut, ...included.stopped], included.rows));
  print(tablesSummary(included.merged));
  print(keptSummary(included.merged));
  print(vanishedSummary(vanishedRows(provenance.rows, made.rows, file.mapping)));
  if (included.issues.length > 0) {
    print(`\n${terminalReport(checkProblems(included.issues, included.rows))}`);
    printError(NOTHING_WRITTEN);
    return 1;
  }
  if (included.rows.length === 0) {
    printError("import: stopped; nothing of this file goes into the record\n");
    return 1;
  }
  print(sourceDiff(source, included.after));
  print(unloggedSummary(included.unlogged));
  if (!call.write) {
    print("import: nothing was written; --write does it\n");
    return 0;
  }
  try {
    const files = writeTables(source, included.after);
    if (writeProvenance(source, afterImport(provenance.rows, included.rows, included.merged, file)))
      files.push("imports.csv");
    print(
      files.length === 0 ? "import: there was nothing to change\n" : `import: written: ${files.join(", ")}\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    printError(`import: ${error.message}\n`);
    return 1;
  }
}

/**
 * The program behind `npm run import`.
 * @returns the exit code: 0 where the import went well or would, 1 where it stopped, 2 where the call made no sense
 */
export async function runImport(
  args: readonly string[],
  surroundings: ImportSurroundings,
): Promise<0 | 1 | 2> {
  const { print, printError } = surroundings;
  const call = understoodCall(args, { usage: USAGE, read: readCall }, surroundings);
  if (typeof call === "number") return call;
  const lacking = [call.mapping, call.file].find((file) => !existsSync(file));
  if (lacking !== undefined) {
    printError(`${lacking} is not there\n`);
    return 2;
  }
  const source = readSourceFolder(call.data);
  if (source.tables === null || source.home === null) {
    printError(`${call.data} is not a dataset with tables/ in it\n`);
    return 2;
  }
  const { mapping, problems } = readMapping(call.mapping, readFileSync(call.mapping));
  if (mapping === null) {
    print(terminalReport(problems));
    printError(NOTHING_WRITTEN);
    return 1;
  }
  const fault = parameterFault(mapping, call.parameters);
  if (fault !== null) {
    printError(`${fault}\n`);
    return 2;
  }
  return importFile(call, mapping, source, surroundings);
}
