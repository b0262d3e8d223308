import { editionSchema, type Edition } from "../../../src/model/dataset.ts";
import { latest } from "../../../src/model/partial-date.ts";
import { issueAt, type Issue } from "../issue.ts";
import { readJson } from "../read/json-file.ts";
import type { SourceFile } from "../read/source-folder.ts";
import { soundRows, type CheckedTables } from "./checked.ts";

/** For which day the record speaks. */
export interface CheckedEdition {
  readonly edition: Edition;
  readonly issues: readonly Issue[];
}

/** The last day on which anything was read, looked for or asked: the edition of a dataset without edition.json. */
function editionOfTables(tables: CheckedTables): Edition {
  const days = [
    ...soundRows(tables.sources, "retrieved_on").map((row) => row.values.retrieved_on),
    ...soundRows(tables.coverage, "looked_on").map((row) => row.values.looked_on),
    ...soundRows(tables.open_questions, "raised_on").map((row) => row.values.raised_on),
  ].flatMap((date) => (date === null ? [] : [latest(date)]));
  const day = days.sort().at(-1) ?? "1970-01-01";
  return { as_of: day, first_published_on: day };
}

/** Reads edition.json; without it, or where it is wrong, the dates of the tables decide. */
export function checkEdition(file: SourceFile | undefined, tables: CheckedTables): CheckedEdition {
  const edition = editionOfTables(tables);
  if (!file) return { edition, issues: [] };
  const json = readJson(file);
  if (json.value === undefined) return { edition, issues: json.issues };
  const parsed = editionSchema.safeParse(json.value);
  const issues = [...json.issues];
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      const name = path.join(".");
      issues.push(
        issueAt(json.placeOf(path), {
          code: "check/edition",
          message: name === "" ? message : `${name} is not a day, YYYY-MM-DD`,
          hint: 'write {"as_of": "YYYY-MM-DD", "first_published_on": "YYYY-MM-DD"}',
        }),
      );
    }
    return { edition, issues };
  }
  if (parsed.data.first_published_on > parsed.data.as_of) {
    const message = `first_published_on ${parsed.data.first_published_on} lies after as_of ${parsed.data.as_of}`;
    const hint = "the record cannot speak for a day before it was first published";
    issues.push(issueAt(json.placeOf(["first_published_on"]), { code: "check/edition", message, hint }));
  }
  return { edition: parsed.data, issues };
}
