import { TABLES } from "../../src/model/tables.ts";
import { readJson } from "../pipeline/read/json-file.ts";
import { isDateForm } from "./date-format.ts";
import { mappingSchema, type CellRule, type Mapping, type TableMapping } from "./mapping.ts";
import { problemAt, type Problem } from "./problem.ts";
import { usedColumns } from "./used-columns.ts";

/** A mapping, or what is wrong with it. */
export interface ReadMapping {
  readonly mapping: Mapping | null;
  readonly problems: readonly Problem[];
}

/** What is wrong, and where: the names that lead there. */
interface Complaint {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

function ruleComplaints(
  path: readonly PropertyKey[],
  rule: CellRule,
  { parameters, group }: Mapping,
): Complaint[] {
  if ("parameter" in rule && !Object.hasOwn(parameters, rule.parameter)) {
    const hint = "say under parameters what it is";
    return [{ path, message: `parameter ${rule.parameter} is not declared`, hint }];
  }
  if ("from" in rule) {
    const ways = [rule.map, rule.date, rule.integer].filter((way) => way !== undefined);
    if (ways.length > 1)
      return [{ path, message: "a value is read in one way", hint: "leave one of map, date and integer" }];
    const bad = rule.date?.find((form) => !isDateForm(form));
    const hint = "it is made of YYYY, Month, Mon, MM, M, DD, D and what stands between them, with a year";
    if (bad !== undefined) return [{ path, message: `"${bad}" is no form of dates`, hint }];
  }
  if ("list" in rule && group === undefined)
    return [{ path, message: "a list is made from a group", hint: "declare group, or use from" }];
  return [];
}

function tableComplaints(mapping: Mapping, table: TableMapping, index: number): Complaint[] {
  const { columns, key } = TABLES[table.table];
  const path = ["tables", index, "columns"];
  const unknown = Object.keys(table.columns).filter((name) => !Object.hasOwn(columns, name));
  const missing = key.filter((name) => !Object.hasOwn(table.columns, name));
  return [
    ...unknown.map((name) => ({
      path: [...path, name],
      message: `${name} is not a column of ${table.table}`,
      hint: `the columns are ${Object.keys(columns).join(", ")}`,
    })),
    ...missing.map((name) => ({
      path,
      message: `${table.table} needs its key ${name}`,
      hint: "say where it comes from: by the key a row is found again",
    })),
    ...Object.entries(table.columns).flatMap(([name, rule]) =>
      ruleComplaints([...path, name], rule, mapping),
    ),
  ];
}

function complaintsOf(mapping: Mapping): Complaint[] {
  const both = usedColumns(mapping).filter((name) => Object.hasOwn(mapping.ignored_columns, name));
  return [
    ...both.map((name) => ({
      path: ["ignored_columns", name],
      message: `column ${name} is used and ignored`,
      hint: "take it out of ignored_columns, or out of the rules",
    })),
    ...mapping.tables.flatMap((table, index) => tableComplaints(mapping, table, index)),
  ];
}

/** Reads and checks a mapping. */
export function readMapping(label: string, bytes: Uint8Array): ReadMapping {
  const json = readJson({ label, bytes });
  if (json.value === undefined) {
    const problems = json.issues.map((issue) =>
      problemAt(issue, "import/mapping", issue.message, issue.hint),
    );
    return { mapping: null, problems };
  }
  const at = ({ path, message, hint }: Complaint) => {
    const { file, line, column } = json.placeOf(path.filter((name) => typeof name === "string"));
    return problemAt({ file, line, column }, "import/mapping", message, hint);
  };
  const parsed = mappingSchema.safeParse(json.value);
  if (!parsed.success) {
    const hint = "data/mappings/README.md says what a mapping may have";
    const problems = parsed.error.issues.map(({ path, message }) =>
      at({ path, message: `${path.join(".") || "the mapping"}: ${message}`, hint }),
    );
    return { mapping: null, problems };
  }
  const problems = complaintsOf(parsed.data).map(at);
  return { mapping: problems.length === 0 ? parsed.data : null, problems };
}
