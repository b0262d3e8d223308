import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ISSUE_CODES } from "../../scripts/pipeline/issue-codes.ts";
import {
  IMPORTS_SHEET,
  LEDGER_SHEET,
  REDIRECTS_SHEET,
  WAIVERS_SHEET,
} from "../../scripts/pipeline/check/sheets-beside.ts";
import { TABLE_LIST } from "../../src/model/tables.ts";
import { dataDictionary, GENERATED_FROM_HERE } from "./data-dictionary.ts";

const FILE = new URL("../../data/README.md", import.meta.url);

function written(): string {
  const text = readFileSync(FILE, "utf8");
  if (process.env.UPDATE_GOLDEN !== "1") return text;
  const [byHand = ""] = text.split(GENERATED_FROM_HERE);
  const updated = `${byHand.trimEnd()}\n\n${dataDictionary()}`;
  writeFileSync(FILE, updated);
  return updated;
}

const readme = written();

it("says of every table, column and issue code what the code says", () => {
  const start = readme.indexOf(GENERATED_FROM_HERE);
  expect(readme.slice(start), "UPDATE_GOLDEN=1 npm run test:unit -- tests/docs writes it anew").toBe(
    dataDictionary(),
  );
});

it("has a heading for every table and a line for every column", () => {
  for (const { name, columns } of TABLE_LIST) {
    const [, section = ""] = readme.split(`### ${name}.csv\n`);
    const [own = ""] = section.split("\n### ");
    for (const column of Object.keys(columns))
      expect(own, `${name}.${column}`).toContain(`- \`${column}\` (`);
  }
});

it("explains every issue code once", () => {
  for (const code of Object.keys(ISSUE_CODES)) expect(readme.split(`- \`${code}\` (`), code).toHaveLength(2);
});

it("describes every file beside the tables with its columns", () => {
  const [, section = ""] = readme.split("## The files beside the tables");
  for (const { name, columns } of [IMPORTS_SHEET, LEDGER_SHEET, REDIRECTS_SHEET, WAIVERS_SHEET]) {
    const line = section.split("\n").find((text) => text.startsWith(`- \`${name}.csv\``));
    for (const column of Object.keys(columns)) expect(line, `${name}.${column}`).toContain(`\`${column}\``);
  }
  expect(section).toContain("`edition.json`");
  expect(section).toContain("`expectations.json`");
});
