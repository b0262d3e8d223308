import fc from "fast-check";
import type { TableName } from "../../src/model/table-name.ts";
import { baseCells, bytesOf, withCell, type Mutation } from "./mutation.ts";
import { written } from "./table-text.ts";

/** A change after which every cell is in form, and the record says what it may not say. */
interface Lie {
  readonly name: string;
  readonly table: TableName;
  /** The row by its key, and what is put into which of its columns. */
  readonly row: string;
  readonly put: Readonly<Record<string, string>>;
  readonly codes: RegExp;
}

const NORTH = "mock-alderfield-2019-05-pleaded-guilty";
const notConvicted = (event: string): Lie => ({
  name: "a conviction that was none",
  table: "officer_events",
  row: NORTH,
  put: { event },
  codes: /^rule\/(?:inclusion|case|chronology)$/,
});

const LIES: readonly Lie[] = [
  ...["acquitted", "charges-dismissed", "charged", "accused", "indicted", "verdict-set-aside"].map(
    notConvicted,
  ),
  ...["conviction-reversed", "verdict-set-aside"].map((event): Lie => ({
    name: "a conviction that was undone",
    table: "officer_events",
    row: "mock-alderfield-2019-06-10-sentenced",
    put: { event },
    codes: /^rule\/(?:inclusion|case|chronology)$/,
  })),
  {
    name: "a conviction on the word of a blog",
    table: "officer_events",
    row: NORTH,
    put: { source_ids: "blog-2020-alderfield" },
    codes: /^rule\/strong-source$/,
  },
  {
    name: "a finding on the word of a blog",
    table: "officer_events",
    row: "sample-brook-2020-02-01-department-finding",
    put: { source_ids: "blog-2020-alderfield" },
    codes: /^rule\/strong-source$/,
  },
  {
    name: "somebody listed without a finding",
    table: "officer_events",
    row: "sample-brook-2020-02-01-department-finding",
    put: { event: "suspended" },
    codes: /^rule\/inclusion$/,
  },
  {
    name: "a finding called a conviction",
    table: "officers",
    row: "sample-brook",
    put: { inclusion_basis: "convicted" },
    codes: /^rule\/inclusion$/,
  },
  {
    name: "a statement without a source",
    table: "officer_events",
    row: NORTH,
    put: { source_ids: "" },
    codes: /^(?:cell\/required|rule\/sourced)$/,
  },
  {
    name: "a verdict before the charge",
    table: "officer_events",
    row: NORTH,
    put: { date: "2011-01-01" },
    codes: /^(?:rule\/chronology|check\/order)$/,
  },
  {
    name: "a ruling that was only asked for",
    table: "batches",
    row: "south-2022",
    put: { status: "granted" },
    codes: /^rule\/batch-status$/,
  },
  {
    name: "a batch inside itself",
    table: "batches",
    row: "north-2021",
    put: { part_of: "north-2021-first" },
    codes: /^rule\/(?:part-of|parts)$/,
  },
  {
    name: "a part larger than its whole",
    table: "figures",
    row: "north-2021-felonies-5",
    put: { value: "50" },
    codes: /^rule\/parts$/,
  },
  {
    name: "a share larger than its batch",
    table: "figures",
    row: "north-2021-sample-brook-convictions-4",
    put: { value: "400" },
    codes: /^rule\/(?:parts|shares)$/,
  },
  {
    name: "two numbers used for one",
    table: "figures",
    row: "north-2021-convictions-13",
    put: { standing: "used" },
    codes: /^rule\/used-figure$/,
  },
  {
    name: "an answer to a demand by somebody else",
    table: "responses",
    row: "otto-placeholder-2020-review",
    put: { person_id: "ida-placeholder" },
    codes: /^rule\/keys$/,
  },
  {
    name: "an answer in an office not held",
    table: "responses",
    row: "otto-placeholder-2020-review",
    put: { candidacy_id: "" },
    codes: /^rule\/keys$/,
  },
  {
    name: "two winners of a race",
    table: "candidacies",
    row: "ida-placeholder-2020",
    put: { result: "won-general" },
    codes: /^rule\/keys$/,
  },
  {
    name: "a race in another year",
    table: "races",
    row: "north-da-2020",
    put: { year: "2021" },
    codes: /^rule\/chronology$/,
  },
];

/** Harm that no cell shows by itself; the report must say so in some place, and nothing may be built. */
export const lie: fc.Arbitrary<Mutation> = fc
  .constantFrom(...LIES)
  .map(({ name, table, row, put, codes }) => {
    const cells = baseCells(table);
    const at = cells.findIndex(([key]) => key === row);
    if (at < 0) throw new Error(`${table} has no row ${row}`);
    const changed = Object.entries(put).reduce(
      (text, [column, cell]) => withCell(text, at, cells[0]!.indexOf(column), cell),
      cells,
    );
    return {
      name,
      table,
      bytes: bytesOf(written(changed).text),
      verdict: { kind: "harmful", codes, from: 0, to: Number.MAX_SAFE_INTEGER },
    };
  });
