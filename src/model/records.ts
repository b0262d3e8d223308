import type { PledgeAnswers } from "./derived/answers.ts";
import type { CountyCoverage } from "./derived/coverage.ts";
import type { OfficerStatus } from "./derived/officer-status.ts";
import type { Timeline } from "./derived/timeline.ts";
import type { BatchStepNumbers, OfficerShare, ScopeKind, ScopeTotals } from "./derived/totals.ts";
import type { Dataset } from "./dataset.ts";
import { DATA_LANGUAGE, type Language } from "./language.ts";
import type { TableName } from "./table-name.ts";
import { TABLES, type Tables } from "./tables.ts";

/** The row type of a table. */
export type Row<N extends TableName> = Tables[N][number];
type Column<N extends TableName> = Extract<keyof Row<N>, string>;

/** The dataset with its look-ups: every index is built once, on first use. */
export class Records {
  readonly dataset: Dataset;
  /** The language of the reader for whom the record is put into words. */
  readonly language: Language;
  readonly #indexes: Map<string, Map<string, unknown[]>>;

  constructor(dataset: Dataset, language: Language = DATA_LANGUAGE, of?: Records) {
    this.dataset = dataset;
    this.language = language;
    this.#indexes = of === undefined ? new Map<string, Map<string, unknown[]>>() : of.#indexes;
  }

  /** The same record for a reader of a language; the indexes are shared. */
  in(language: Language): Records {
    return language === this.language ? this : new Records(this.dataset, language, this);
  }

  /** All rows of a table, in the order of the file. */
  all<N extends TableName>(table: N): Tables[N] {
    return this.dataset.tables[table];
  }

  /** The rows whose column is the value or, in a list, holds it. */
  where<N extends TableName>(table: N, column: Column<N>, value: string): readonly Row<N>[] {
    const rows = this.#index(`${table}.${column}`, this.all(table), (row) => (row as Row<N>)[column]);
    return (rows.get(value) ?? []) as Row<N>[];
  }

  /** The row with the id, or undefined. The table's first column is its id. */
  find<N extends TableName>(table: N, id: string): Row<N> | undefined {
    return this.where(table, TABLES[table].key[0] as Column<N>, id)[0];
  }

  /** The row with the id. @throws Error if there is none: the pipeline has checked every reference. */
  get<N extends TableName>(table: N, id: string): Row<N> {
    const row = this.find(table, id);
    if (row === undefined) throw new Error(`no ${table} row ${id}`);
    return row;
  }

  /** How an officer stands. */
  officerStatus(officerId: string): OfficerStatus {
    return this.#one("officer_statuses", this.dataset.derived.officer_statuses, "officer_id", officerId);
  }

  /** The shares of one officer in every batch, or of every officer in one batch. */
  shares(column: "officer_id" | "batch_id", id: string): readonly OfficerShare[] {
    const shares = this.dataset.derived.officer_shares;
    return (this.#index(`officer_shares.${column}`, shares, (share) => share[column]).get(id) ??
      []) as OfficerShare[];
  }

  /** The numbers of one batch by step. */
  batchNumbers(batchId: string): BatchStepNumbers {
    return this.#one("batch_numbers", this.dataset.derived.batch_numbers, "batch_id", batchId);
  }

  /** The totals of one scope. */
  totals(kind: ScopeKind, id: string): ScopeTotals {
    const ofKind = this.dataset.derived.totals;
    const found = this.#index("totals", ofKind, (scope) => `${scope.kind}/${scope.id}`).get(
      `${kind}/${id}`,
    )?.[0];
    if (found === undefined) throw new Error(`no totals of ${kind} ${id}`);
    return found as ScopeTotals;
  }

  /** The dated rows about one record. */
  timeline(kind: Timeline["kind"], id: string): Timeline {
    const { timelines } = this.dataset.derived;
    const found = this.#index("timelines", timelines, (timeline) => `${timeline.kind}/${timeline.id}`);
    return (found.get(`${kind}/${id}`)?.[0] as Timeline | undefined) ?? { kind, id, entries: [] };
  }

  /** The answers to pledges, in one race, to one pledge, or both. */
  pledgeAnswers(by: { pledge?: string; race?: string | null }): readonly PledgeAnswers[] {
    return this.dataset.derived.pledge_answers.filter(
      (answers) =>
        (by.pledge === undefined || answers.pledge_id === by.pledge) &&
        (by.race === undefined || answers.race_id === by.race),
    );
  }

  /** What was looked for in a county. */
  coverage(countyId: string): CountyCoverage {
    return this.#one("coverage", this.dataset.derived.coverage, "county_id", countyId);
  }

  #one<T>(name: string, rows: readonly T[], column: keyof T & string, id: string): T {
    const found = this.#index(`derived.${name}`, rows, (row) => row[column]).get(id)?.[0];
    if (found === undefined) throw new Error(`no ${name} of ${id}`);
    return found as T;
  }

  #index<T>(name: string, rows: readonly T[], keyOf: (row: T) => unknown): Map<string, unknown[]> {
    const known = this.#indexes.get(name);
    if (known) return known;
    const index = new Map<string, unknown[]>();
    for (const row of rows) {
      const value = keyOf(row);
      for (const key of Array.isArray(value) ? value : [value]) {
        if (typeof key !== "string") continue;
        const bucket = index.get(key);
        if (bucket) bucket.push(row);
        else index.set(key, [row]);
      }
    }
    this.#indexes.set(name, index);
    return index;
  }
}
