import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import { runImport } from "../../scripts/import/run-import.ts";
import { testFile } from "../pipeline/source-in-memory.ts";
import { madeOf, MAPPINGS, reasons, shippedMapping } from "./workshop.ts";

/** Public files that are not part of the project; only counts of them stand here. */
const SAMPLES = path.resolve(import.meta.dirname, "../../../shared/samples");

const TESTS = path.resolve(import.meta.dirname, "..");

interface Sample {
  readonly mapping: string;
  readonly file: string;
  readonly decisions: string;
  readonly id: string;
  readonly column: string;
}

const SAMPLE_FILES: readonly Sample[] = [
  { mapping: "roster", file: "nypd-profiles/officers_2024-07-02.csv", decisions: "officers-by-tax-id.csv", id: "tax_id", column: "taxid" },
  { mapping: "discipline", file: "nypd-profiles/discipline.csv", decisions: "officers-by-tax-id.csv", id: "tax_id", column: "taxid" },
  { mapping: "complaints", file: "ccrb-penalties/penalties_2026-07-01.csv", decisions: "officers-by-tax-id.csv", id: "tax_id", column: "Tax ID" },
  { mapping: "complaints-2022", file: "ccrb-penalties/penalties_2022-12-08.csv", decisions: "officers-by-random-id.csv", id: "random_id", column: "Randomized Officer Id" },
]; // prettier-ignore

/** A file of decisions in which every number of the sample is a person of its own, so that every row is made. */
function everybody({ id, column, mapping }: Sample, bytes: Uint8Array): string {
  const lines = Papa.parse<string[]>(Buffer.from(bytes).toString(), { skipEmptyLines: true }).data;
  const last = shippedMapping(mapping).input.header === "last";
  const header = (last ? lines.at(-1) : lines[0]) ?? [];
  const numbers = new Set(
    lines.filter((line) => line !== header).map((line) => line[header.indexOf(column)]!),
  );
  return `${id},officer_id\n${[...numbers].map((number) => `${number},p-${number}\n`).join("")}`;
}

async function summary(sample: Sample) {
  const bytes = readFileSync(path.join(SAMPLES, sample.file));
  const decisions = { [sample.decisions]: everybody(sample, bytes) };
  const made = await madeOf(shippedMapping(sample.mapping), sample.file, bytes, decisions);
  const left = made.leftOut.reduce((sum, { rows }) => sum + rows.length, 0);
  const used = new Set(made.rows.flatMap(({ from }) => from)).size;
  return {
    rows: made.count,
    made: made.rows.length,
    used,
    left,
    reasons: reasons(made),
    problems: made.problems.map(({ code, message }) => [code, message]),
  };
}

describe.runIf(existsSync(SAMPLES))("the public samples", { timeout: 120_000 }, () => {
  test.each(SAMPLE_FILES)(
    "$file: every value is in the mapping, every row is accounted for",
    async (sample) => {
      const found = await summary(sample);
      expect(found.used + found.left).toBe(found.rows);
      const golden = `golden/imports/sample-${sample.mapping}.json`;
      if (process.env.UPDATE_GOLDEN === "1")
        writeFileSync(path.join(TESTS, golden), `${JSON.stringify(found, null, 2)}\n`);
      expect(found).toEqual(JSON.parse(testFile(golden)!));
    },
  );

  test.each(SAMPLE_FILES)(
    "$file: with nobody decided upon, the inclusion rule stops every row",
    async ({ mapping, file }) => {
      let printed = "";
      let complaints = "";
      const parameters = Object.keys(shippedMapping(mapping).parameters).flatMap((name) => [
        "--set",
        `${name}=x`,
      ]);
      const code = await runImport(
        [path.join(MAPPINGS, `${mapping}.json`), path.join(SAMPLES, file), "--write", ...parameters],
        { derive, print: (text) => (printed += text), printError: (text) => (complaints += text) },
      );
      expect(code).toBe(1);
      expect(printed).toMatch(/^ +0 used$/m);
      expect(complaints).toBe("import: stopped; nothing of this file goes into the record\n");
    },
  );
});
