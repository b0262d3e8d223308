import { z } from "zod";
import type { Dataset } from "../../../src/model/dataset.ts";
import { TABLE_NAMES } from "../../../src/model/table-name.ts";
import { didYouMean } from "../issue-nearest.ts";
import { issueAt, type Issue } from "../issue.ts";
import { readJson, type JsonFile } from "../read/json-file.ts";
import type { SourceFile } from "../read/source-folder.ts";

const bound = z
  .strictObject({
    min: z.number().int().min(0).optional(),
    max: z.number().int().min(0).optional(),
  })
  .refine(({ min = 0, max = Infinity }) => min <= max, "min is more than max");
const TOTALS = ["requested", "moved", "announced_only", "vacated", "people", "cases"] as const;

const expectationsSchema = z.strictObject({
  /** Floors and ceilings of the number of rows, by table. */
  rows: z.partialRecord(z.enum(TABLE_NAMES), bound).default({}),
  /** Floors and ceilings of totals, by scope (`all`, `new-york-city`, a county's id) and total. */
  totals: z.record(z.string(), z.partialRecord(z.enum(TOTALS), bound)).default({}),
});

type Bound = z.output<typeof bound>;
type Expectations = z.output<typeof expectationsSchema>;

/** The bounds of expectations.json, and what is wrong with the file. */
export interface ReadExpectations {
  readonly bounds: (dataset: Dataset) => Issue[];
  readonly issues: readonly Issue[];
}

function boundIssue(
  json: JsonFile,
  path: readonly string[],
  { min, max }: Bound,
  value: number | null,
): Issue[] {
  const low = min !== undefined && (value === null || value < min);
  const high = max !== undefined && value !== null && value > max;
  if (!low && !high) return [];
  const what =
    path[0] === "rows"
      ? `${path[1]} has ${value} rows`
      : `${path[2]} of ${path[1]} is ${value ?? "not known"}`;
  const limit = low ? `at least ${min} is expected` : `at most ${max} is expected`;
  return [
    issueAt(json.placeOf(path), {
      code: "rule/expectation",
      value: value === null ? null : String(value),
      message: `${what}; ${limit}`,
      hint: "if the record really changed so much, change the bound in the same commit; if not, rows were lost or doubled",
    }),
  ];
}

function unknownScope(json: JsonFile, scope: string, { totals }: Dataset["derived"]): Issue {
  const scopes = totals.filter(({ kind }) => kind !== "officer" && kind !== "batch").map(({ id }) => id);
  return issueAt(json.placeOf(["totals", scope]), {
    code: "check/expectations",
    value: scope,
    message: `${scope} has no totals, so its bounds hold nothing`,
    hint: didYouMean(scope, scopes, "write all, new-york-city, or the id of a county or office"),
  });
}

function allBounds(json: JsonFile, { rows, totals }: Expectations, { tables, derived }: Dataset): Issue[] {
  const ofRows = TABLE_NAMES.flatMap((name) => {
    const limits = rows[name];
    return limits ? boundIssue(json, ["rows", name], limits, tables[name].length) : [];
  });
  const ofTotals = Object.entries(totals).flatMap(([scope, limits]) => {
    const found = derived.totals.find(
      ({ kind, id }) => id === scope && kind !== "officer" && kind !== "batch",
    );
    if (!found) return [unknownScope(json, scope, derived)];
    return TOTALS.flatMap((total) => {
      const limit = limits[total];
      return limit
        ? boundIssue(json, ["totals", scope, total], limit, found[total].quantity?.value ?? null)
        : [];
    });
  });
  return [...ofRows, ...ofTotals];
}

/** Reads the floors and ceilings that the editors set for what the public relies on. */
export function expectationIssues(file: SourceFile | undefined): ReadExpectations {
  if (!file) return { bounds: () => [], issues: [] };
  const json = readJson(file);
  if (json.value === undefined) return { bounds: () => [], issues: json.issues };
  const parsed = expectationsSchema.safeParse(json.value);
  if (parsed.success)
    return { bounds: (dataset) => allBounds(json, parsed.data, dataset), issues: json.issues };
  const issues = parsed.error.issues.map(({ path, message }) =>
    issueAt(json.placeOf(path), {
      code: "check/expectations",
      message: path.length === 0 ? message : `${path.join(".")}: ${message}`,
      hint: 'write {"rows": {TABLE: {"min": n, "max": n}}, "totals": {SCOPE: {TOTAL: {"min": n, "max": n}}}}',
    }),
  );
  return { bounds: () => [], issues: [...json.issues, ...issues] };
}
