import { didYouMean } from "../pipeline/issue-nearest.ts";
import type { Input } from "./input.ts";
import type { Mapping } from "./mapping.ts";
import type { ProblemList } from "./problem-list.ts";
import { usedColumns } from "./used-columns.ts";

/** Reports columns that the mapping does not know, and columns that it knows and the file lacks. Returns whether there are any. */
export function columnProblems(
  mapping: Mapping,
  { columns, headerPlaceOf }: Input,
  problems: ProblemList,
): boolean {
  if (columns.length === 0) return true;
  const used = usedColumns(mapping);
  const known = [...used, ...Object.keys(mapping.ignored_columns)];
  const unknown = columns.filter((name) => !known.includes(name));
  const missing = known.filter((name) => !columns.includes(name));
  for (const name of unknown) {
    const hint = "use it in a rule, or put it under ignored_columns with the reason why";
    problems.add(
      headerPlaceOf(name),
      "import/unknown-column",
      name,
      `the mapping says nothing about column "${name}"`,
      hint,
    );
  }
  for (const name of missing) {
    const hint = didYouMean(name, unknown, `the file has ${columns.join(", ")}`);
    problems.add(headerPlaceOf(), "import/missing-column", name, `the file has no column "${name}"`, hint);
  }
  return unknown.length + missing.length > 0;
}
