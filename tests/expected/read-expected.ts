import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** The rows of a hand-checked table of expected results. */
export function expectedRows(name: "expected-status" | "expected-totals"): Record<string, string>[] {
  const text = readFileSync(new URL(`./${name}.csv`, import.meta.url), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
