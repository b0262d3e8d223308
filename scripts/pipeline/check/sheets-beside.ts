import { code, date, groupId, id, list, required, text } from "../../../src/model/column.ts";
import { TABLE_NAMES } from "../../../src/model/table-name.ts";
import type { Vocabulary } from "../../../src/model/vocabulary/vocabulary.ts";
import type { Sheet } from "../read/sheet.ts";

const COLLECTIONS: Vocabulary = Object.fromEntries(
  [...TABLE_NAMES, "cases"].map((name) => [name, { label: name, meaning: `The ids of ${name}.` }]),
);

/** `data/redirects.csv`: what became of a published address. */
export const REDIRECTS_SHEET: Sheet = {
  name: "redirects",
  key: ["collection", "retired_id"],
  order: ["collection", "retired_id"],
  optional: true,
  columns: {
    collection: required(code(COLLECTIONS, "The table of the id.")),
    retired_id: id("The id that is no longer in use."),
    present_id: groupId("Where to go instead; empty where the record was withdrawn."),
    retired_on: required(date("When it was retired.")),
    reason: required(text("Why.")),
  },
};

/** `data/published-ids.csv`: every id that was ever published. */
export const LEDGER_SHEET: Sheet = {
  name: "published-ids",
  key: ["collection", "id"],
  order: ["collection", "id"],
  optional: true,
  columns: {
    collection: required(code(COLLECTIONS, "The table of the id, or `cases` for the cases of officers.")),
    id: id("The id."),
    first_published_on: required(date("When it was first published.")),
  },
};

/** `data/waivers.csv`: warnings that are accepted. */
export const WAIVERS_SHEET: Sheet = {
  name: "waivers",
  key: ["code", "file", "row_key"],
  order: ["code", "file", "row_key"],
  optional: true,
  columns: {
    code: required(text("The code of the warning.")),
    file: required(text("The name of the file, such as figures.csv.")),
    row_key: text("The key of the row, its parts joined by /; empty where the warning is about the file."),
    reason: required(text("Why the warning is accepted.")),
    waived_on: required(date("When it was accepted.")),
  },
};

const TABLE_CODES: Vocabulary = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, { label: name, meaning: `The rows of ${name}.` }]),
);

/** `data/imports.csv`: which rows were imported, and from which rows of which file. */
export const IMPORTS_SHEET: Sheet = {
  name: "imports",
  key: ["mapping", "table", "row_key"],
  order: ["mapping", "table", "row_key"],
  optional: true,
  columns: {
    mapping: required(text("The name of the mapping.")),
    table: required(code(TABLE_CODES, "The table of the row.")),
    row_key: required(text("The key of the row, its parts joined by /.")),
    file: required(text("The name of the imported file.")),
    sha256: required(text("The SHA-256 of that file.")),
    rows: required(list("The numbers of its rows, counted from 1 without the header.")),
    cells: required(
      list(
        "The columns that the import wrote, each with a mark of its text; only where that still stands may an import update it.",
      ),
    ),
  },
};
