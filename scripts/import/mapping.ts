import { z } from "zod";
import { TABLE_NAMES } from "../../src/model/table-name.ts";

const filled = z.string().min(1);
const why = filled.describe("The reason, for whoever reads the mapping or the report.");

/** A text with `{COLUMN}` where the value of an input column, or of a value of the group, is put in. */
const template = filled;

/** How the input file is read. */
const inputSchema = z.strictObject({
  format: z.enum(["csv", "tsv", "xlsx", "json"]),
  /** Where the names of the columns stand. */
  header: z.enum(["first", "last"]).default("first"),
  encoding: z.enum(["utf-8", "windows-1252", "utf-16le"]).default("utf-8"),
  /** XLSX: the name of the sheet; the first one unless given. */
  sheet: filled.optional(),
  /** JSON: the names that lead to the list of records, joined by `.`; the file itself unless given. */
  records: filled.optional(),
  /** `collapse`: outer white space goes, and inner white space, line ends too, becomes one space. */
  spaces: z.enum(["keep", "collapse"]).default("keep"),
  /** Texts that stand for an empty cell, such as `N/A`. */
  empty: z.array(z.string()).default([]),
  /** What is done with a row that is the same as an earlier one in every cell. */
  identical_rows: z.enum(["report", "leave-out"]).default("report"),
});

/** How a plain CSV file is read: the file of decisions of a look-up. */
export const inputSchemaDefaults = inputSchema.parse({ format: "csv" });

/** Rows are chosen by the values of their columns; all conditions must hold. */
const conditionSchema = z.union([
  z.strictObject({ column: filled, is: z.array(z.string()).min(1) }),
  z.strictObject({ column: filled, is_not: z.array(z.string()).min(1) }),
]);
const rowRuleSchema = z.strictObject({ when: z.array(conditionSchema).min(1), why });

/** Rows that are put together to one: those with the same values in the columns of `by`. */
const groupSchema = z.strictObject({
  by: z.array(filled).min(1),
  values: z.record(
    filled,
    z.union([
      z.strictObject({ sum: filled }),
      z.strictObject({ sum: filled, by: filled, text: template, separator: z.string() }),
    ]),
  ),
});

/** The id of the record that belongs to a row, as an editor decided: from a CSV file beside the mapping. */
const lookupSchema = z.strictObject({
  file: filled,
  /** Column of that file → column of the input. */
  on: z.record(filled, filled),
  take: filled,
  /** `stop`: a row without an entry is about nobody in the record; `report`: it is a problem. */
  missing: z.enum(["stop", "report"]),
  why,
});

/** One cell of the table: where its text comes from. */
const cellSchema = z.union([
  z.strictObject({
    from: filled,
    /** Every value that may stand there → the text of the cell. */
    map: z.record(z.string(), z.string()).optional(),
    /** The forms of dates that may stand there; see date-format.ts. */
    date: z.array(filled).min(1).optional(),
    /** Digits, with commas between thousands allowed. */
    integer: z.literal(true).optional(),
  }),
  z.strictObject({ constant: filled }),
  z.strictObject({ parameter: filled }),
  /** Parts joined by a space; a part with an empty column in it is left out. */
  z.strictObject({ text: z.array(template).min(1) }),
  /** Parts as an id, joined by hyphens; `digest` adds eight characters made from columns, which tell rows apart. */
  z.strictObject({ id: z.array(template).min(1), digest: z.array(filled).min(1).optional() }),
  /** The different values of a column in the rows of a group, each mapped, in the order of the file. */
  z.strictObject({ list: filled, map: z.record(z.string(), z.string()).optional() }),
  z.strictObject({ lookup: lookupSchema }),
]);

const tableSchema = z.strictObject({
  table: z.enum(TABLE_NAMES),
  /** Whether rows may be added, or only present ones changed. */
  new_rows: z.union([z.literal(true), z.strictObject({ stop: why })]),
  /** The cells that this import may fill. */
  columns: z.record(filled, cellSchema),
});

/** A declarative mapping from the rows of a file to rows of tables. */
export const mappingSchema = z.strictObject({
  title: filled,
  about: filled,
  input: inputSchema,
  /** Texts that are given with each call: name → what it is. */
  parameters: z.record(filled, filled).default({}),
  /** Columns that are left out on purpose: name → why. */
  ignored_columns: z.record(z.string(), why).default({}),
  /** Rows that are left out on purpose. */
  ignored_rows: z.array(rowRuleSchema).default([]),
  /** Rows that the inclusion rule keeps out. */
  stopped_rows: z.array(rowRuleSchema).default([]),
  group: groupSchema.optional(),
  tables: z.array(tableSchema).min(1),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type InputForm = z.infer<typeof inputSchema>;
export type RowRule = z.infer<typeof rowRuleSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Lookup = z.infer<typeof lookupSchema>;
export type CellRule = z.infer<typeof cellSchema>;
export type TableMapping = z.infer<typeof tableSchema>;
