import Papa from "papaparse";
import { isDeepStrictEqual } from "node:util";
import { buildDataset } from "../../scripts/pipeline/build-dataset.ts";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import { compareIssues, type Issue } from "../../scripts/pipeline/issue.ts";
import type { SourceFolder } from "../../scripts/pipeline/read/source-folder.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { TableName } from "../../src/model/table-name.ts";
import { baseSource } from "../pipeline/source-in-memory.ts";
import type { Mutation } from "./mutation.ts";

const base = baseSource();
const baseTables = buildDataset(base, derive).dataset!.tables;

/** What became of mutated tables. */
export interface Judgement {
  readonly accepted: boolean;
  /** What the oracle says against it; empty where all is well. */
  readonly objections: readonly string[];
}

function withTables(mutations: readonly Mutation[]): SourceFolder {
  const tables = new Map(base.tables);
  for (const { table, bytes } of mutations) {
    const file = `${table}.csv`;
    tables.set(file, { label: tables.get(file)!.label, bytes });
  }
  return { ...base, tables };
}

/** A value as its cell would be written. */
function cellText(value: unknown): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.join(";");
  if (typeof value === "number") return value.toFixed(0);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What another parser reads in a file, and the dataset does not say; `null` where they agree. */
function disagreement({ table, bytes }: Mutation, dataset: Dataset): string | null {
  const [header = [], ...rows] = Papa.parse<string[]>(Buffer.from(bytes).toString("utf8"), {
    skipEmptyLines: true,
  }).data;
  const said = dataset.tables[table] as readonly Readonly<Record<string, unknown>>[];
  if (said.length !== rows.length)
    return `${table}: ${rows.length} rows, of which ${said.length} are in the dataset`;
  for (const [index, row] of rows.entries())
    for (const [column, name] of header.entries()) {
      const own = cellText(said[index]![name]);
      if (own !== row[column]) return `${table}.${name}: "${row[column] ?? ""}" became "${own}"`;
    }
  return null;
}

function isReported({ table, verdict }: Mutation, issues: readonly Issue[]): boolean {
  if (verdict.kind !== "harmful") return true;
  const { codes, from, to } = verdict;
  return issues.some(
    ({ code, file, line }) =>
      codes.test(code) && (from === 0 || (file === `tables/${table}.csv` && line >= from && line <= to)),
  );
}

function brief(issues: readonly Issue[]): string {
  return issues.length === 0
    ? "nothing"
    : issues
        .slice(0, 4)
        .map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)
        .join(", ");
}

/** The lines of a file, as an editor counts them. */
const linesOf = (bytes: Uint8Array) =>
  Buffer.from(bytes).toString("utf8").replace(/\r\n?/g, "\n").split("\n");

function misplaced(mutations: readonly Mutation[], issues: readonly Issue[]): string[] {
  const files = new Map<string, readonly string[]>(
    mutations.map(({ table, bytes }) => [`tables/${table}.csv`, linesOf(bytes)]),
  );
  return issues.flatMap(({ code, file, line, column, message, hint }) => {
    if (message === "" || hint === "") return [`${code} says nothing`];
    const lines = files.get(file);
    if (lines === undefined) return [];
    const text = lines[line - 1];
    const outside = text === undefined || column < 1 || column > Array.from(text).length + 1;
    return outside ? [`${code} stands at ${file}:${line}:${column}, which is not there`] : [];
  });
}

function objectionTo(
  mutation: Mutation,
  issues: readonly Issue[],
  dataset: Dataset | null,
  alone: boolean,
): string[] {
  const { name, table, verdict } = mutation;
  const where = `${name} in ${table}`;
  switch (verdict.kind) {
    case "harmful": {
      // Where two tables are damaged, what one would show of the other may rightly stay unsaid.
      const mustShow = alone || /\^\(?(?:\?:)?(?:read|cell)/.test(verdict.codes.source);
      if (mustShow && !isReported(mutation, issues))
        return [
          `${where}: not reported at ${verdict.from}–${verdict.to} as ${verdict.codes.source}, but ${brief(issues)}`,
        ];
      return [];
    }
    case "same":
      if (!alone) return [];
      if (dataset === null) return [`${where}: refused (${brief(issues)})`];
      return isDeepStrictEqual(dataset.tables, baseTables) ? [] : [`${where}: the dataset changed`];
    case "sound":
      return alone && dataset === null ? [`${where}: refused (${brief(issues)})`] : [];
    case "unknown":
      return [];
  }
}

/** Lets the pipeline read mutated tables and judges what it made of them. Throws what the pipeline throws. */
export function judge(mutations: readonly Mutation[]): Judgement {
  const { issues, dataset } = buildDataset(withTables(mutations), derive);
  const alone = mutations.length === 1;
  const objections = mutations.flatMap((mutation) => [
    ...objectionTo(mutation, issues, dataset, alone),
    ...(dataset === null ? [] : [disagreement(mutation, dataset)].filter((found) => found !== null)),
  ]);
  const order = isDeepStrictEqual(issues.toSorted(compareIssues), issues)
    ? []
    : ["the report is out of order"];
  const tables = Object.keys(dataset?.tables ?? baseTables).filter(
    (table) => !mutations.some((mutation) => mutation.table === table),
  ) as TableName[];
  const others =
    dataset === null
      ? []
      : tables
          .filter((table) => !isDeepStrictEqual(dataset.tables[table], baseTables[table]))
          .map((table) => `${table} changed although nobody touched it`);
  return {
    accepted: dataset !== null,
    objections: [...objections, ...order, ...others, ...misplaced(mutations, issues)],
  };
}
