import type { Severity } from "../pipeline/issue-codes.ts";

/** Every kind of problem of an import by its stable code. Each stops the import. */
export const IMPORT_CODES = {
  "import/mapping": "The mapping says something that cannot be done.",
  "import/file": "The file cannot be read in the form that the mapping gives.",
  "import/row": "A row cannot be cut into the cells of the header.",
  "import/unknown-column": "A column of the file is neither used nor ignored by the mapping.",
  "import/missing-column": "A column that the mapping names is not in the file.",
  "import/duplicate-column": "A column stands twice in the file.",
  "import/identical-row": "A row is the same as an earlier one.",
  "import/value": "A value is not in the mapping's list of values.",
  "import/date": "A value is no date in one of the mapping's forms, or can be read in two ways.",
  "import/integer": "A value is not a whole number.",
  "import/lookup":
    "A row has no entry in a file of decisions, or the file has two, or one without its day, its reason or a record that is there.",
  "import/conflict": "Two rows give one cell two values.",
  "import/check": "A row does not pass the check of the record.",
} as const satisfies Readonly<Record<string, string>>;

/** The stable code of a kind of problem. */
export type ImportCode = keyof typeof IMPORT_CODES;

/** One problem, at its place in the input file; the shape of an issue, so that it is printed like one. */
export interface Problem {
  readonly code: ImportCode;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
  readonly waived: null;
}

/** A place in the input file: for a workbook the row and the number of the cell, for JSON the number of the record. */
export interface InputPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Makes a problem. */
export function problemAt(place: InputPlace, code: ImportCode, message: string, hint: string): Problem {
  return { code, severity: "error", ...place, message, hint, waived: null };
}
