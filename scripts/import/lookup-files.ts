import { isPartialDate } from "../../src/model/partial-date.ts";
import type { InputRow } from "./input.ts";
import { readDelimited } from "./read-delimited.ts";
import { tidied } from "./read-input.ts";
import type { InputForm, Lookup } from "./mapping.ts";
import { inputSchemaDefaults } from "./mapping.ts";
import { problemAt, type Problem } from "./problem.ts";

const DAY_LENGTH = "2026-11-28".length;

/** What a file of decisions says about a row: the value, nothing, or two different things. */
export type Found = { readonly value: string } | "missing" | "twice";

/** What a decision lacks of its day and its reason. */
function undatedDecision(cells: InputRow["cells"], placeOf: InputRow["placeOf"]): Problem[] {
  const { decided_on: day = "", why = "" } = cells;
  const found: Problem[] = [];
  if (day.length !== DAY_LENGTH || !isPartialDate(day)) {
    const message = `decided_on "${day}" is not a day of the calendar`;
    found.push(
      problemAt(placeOf("decided_on"), "import/lookup", message, "the day of the decision, YYYY-MM-DD"),
    );
  }
  if (why === "") {
    const hint = "write what shows that the row is about this person; a name alone shows nothing";
    found.push(problemAt(placeOf("why"), "import/lookup", "the decision has no reason", hint));
  }
  return found;
}

/** The files of decisions beside a mapping: which record a row of an outside list is about, as an editor found out. */
export class LookupFiles {
  readonly #files = new Map<string, ReadonlyMap<string, readonly string[]>>();
  readonly #problems: Problem[] = [];
  readonly #form: InputForm;
  readonly #bytesOf: (file: string) => Uint8Array | null;

  /**
   * @param form of the input: a name is found however its spaces and accents are written there and in the decision
   * @param bytesOf reads a file beside the mapping; `null` where there is none
   */
  constructor(form: InputForm, bytesOf: (file: string) => Uint8Array | null) {
    this.#form = form;
    this.#bytesOf = bytesOf;
  }

  /** What is wrong with the files that were asked so far. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The entry for the values of a row's columns. */
  find(lookup: Lookup, valueOf: (column: string) => string): Found {
    const names = Object.keys(lookup.on);
    const key = JSON.stringify(Object.values(lookup.on).map(valueOf));
    const cached = `${lookup.file} ${names.join(" ")} ${lookup.take}`;
    const entries = this.#files.get(cached) ?? this.#read(lookup, names);
    this.#files.set(cached, entries);
    const [value, ...others] = entries.get(key) ?? [];
    if (value === undefined) return "missing";
    return others.length > 0 ? "twice" : { value };
  }

  #read({ file, take }: Lookup, names: readonly string[]): ReadonlyMap<string, readonly string[]> {
    const place = { file, line: 1, column: 1 };
    const bytes = this.#bytesOf(file);
    if (bytes === null) {
      const hint = `it is a CSV file beside the mapping, with the columns ${[...names, take].join(",")}`;
      this.#problems.push(problemAt(place, "import/lookup", `${file} is not there`, hint));
      return new Map();
    }
    const { columns, rows, problems } = readDelimited(file, bytes, inputSchemaDefaults);
    const lacking = [...names, take].filter((name) => !columns.includes(name));
    this.#problems.push(
      ...problems,
      ...lacking.map((name) =>
        problemAt(place, "import/lookup", `${file} has no column ${name}`, `it has ${columns.join(", ")}`),
      ),
    );
    const entries = new Map<string, string[]>();
    for (const { cells, placeOf } of rows.map((row) => tidied(row, this.#form))) {
      if ((cells[take] ?? "") !== "" && columns.includes("decided_on"))
        this.#problems.push(...undatedDecision(cells, placeOf));
      const key = JSON.stringify(names.map((name) => cells[name] ?? ""));
      const value = cells[take] ?? "";
      const known = entries.get(key) ?? [];
      if (value !== "" && !known.includes(value)) entries.set(key, [...known, value]);
    }
    return entries;
  }
}
