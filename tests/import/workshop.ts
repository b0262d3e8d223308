import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { LookupFiles } from "../../scripts/import/lookup-files.ts";
import type { Made } from "../../scripts/import/made-rows.ts";
import { madeRows } from "../../scripts/import/made-rows.ts";
import type { Mapping } from "../../scripts/import/mapping.ts";
import { ProblemList } from "../../scripts/import/problem-list.ts";
import type { Problem } from "../../scripts/import/problem.ts";
import { readInput } from "../../scripts/import/read-input.ts";
import { readMapping } from "../../scripts/import/read-mapping.ts";
import type { RowsByTable } from "../../scripts/tables/edited-source.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The folder of the shipped mappings. */
export const MAPPINGS = path.join(ROOT, "data/mappings");

/** A shipped mapping by its name. @throws Error where it is not right */
export function shippedMapping(name: string): Mapping {
  const { mapping, problems } = readMapping(
    `${name}.json`,
    readFileSync(path.join(MAPPINGS, `${name}.json`)),
  );
  if (mapping === null) throw new Error(problems.map(({ message }) => message).join("; "));
  return mapping;
}

/** What is made of a file, and the problems: nothing is checked against the record yet. */
export async function madeOf(
  mapping: Mapping,
  file: string,
  bytes: Uint8Array,
  decisions: Readonly<Record<string, string>>,
  present: RowsByTable = new Map(),
): Promise<Made & { readonly problems: readonly Problem[]; readonly count: number }> {
  const input = await readInput(file, bytes, mapping.input);
  const lookups = new LookupFiles(mapping.input, (name) => {
    const shipped = path.join(MAPPINGS, name);
    if (decisions[name] !== undefined) return Buffer.from(decisions[name]);
    return existsSync(shipped) ? readFileSync(shipped) : null;
  });
  const problems = new ProblemList();
  const parameters = Object.fromEntries(Object.keys(mapping.parameters).map((name) => [name, `the-${name}`]));
  const made = madeRows(mapping, input, present, { parameters, lookups, problems });
  return {
    ...made,
    problems: [...input.problems, ...lookups.problems, ...problems.all],
    count: input.rows.length,
  };
}

/** How many rows were left out for each reason, the reason cut to its first words. */
export function reasons({ leftOut }: Made): Record<string, number> {
  return Object.fromEntries(
    leftOut.map(({ kind, why, rows }) => [`${kind}: ${why.slice(0, 60)}`, rows.length]),
  );
}
