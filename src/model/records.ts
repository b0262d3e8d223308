import type { PledgeAnswers } from "./derived/answers.ts";
import type { CountyCoverage } from "./derived/coverage.ts";
import type { OfficerStatus } from "./derived/officer-status.ts";
import type { Timeline } from "./derived/timeline.ts";
import type { BatchStepNumbers, OfficerShare, ScopeKind, ScopeTotals } from "./derived/totals.ts";
import type { Dataset, Edition, Redirect } from "./dataset.ts";
import { computedRowsBy, type ComputedRows, type ComputedSubject } from "./downloads/computed-rows.ts";
import { DATA_LANGUAGE, type Language } from "./language.ts";
import type { LookUp } from "./look-up.ts";
import { RecordMemory, type Listener } from "./record-memory.ts";
import { lastReleaseDays, type Release } from "./release.ts";
import type { TableName } from "./table-name.ts";
import { TABLES, type Tables } from "./tables.ts";

/** The row type of a table. */
export type Row<N extends TableName> = Tables[N][number];
type Column<N extends TableName> = Extract<keyof Row<N>, string>;

/** How the record stands to its last release. */
export interface LastRelease {
  readonly number: number;
  /** Whether the record is still as it was released. */
  readonly isPresent: boolean;
}

/**
 * The dataset with its look-ups: every index is built once, on first use. A build listens to the look-ups: what a page
 * asked for is all that it shows, so that a page need not be made again while the answers are the same.
 */
export class Records {
  readonly #dataset: Dataset;
  #memory: RecordMemory;
  /** The language of the reader for whom the record is put into words. */
  readonly language: Language;

  /** @param listener is told of every look-up in the record, whoever the reader is */
  constructor(dataset: Dataset, language: Language = DATA_LANGUAGE, listener: Listener | null = null) {
    this.#dataset = dataset;
    this.#memory = new RecordMemory(listener);
    this.language = language;
  }

  /** The same record for a reader of a language; the indexes are shared. */
  in(language: Language): Records {
    if (language === this.language) return this;
    const reader = new Records(this.#dataset, language);
    reader.#memory = this.#memory;
    return reader;
  }

  /** The whole dataset, for pages that speak of all of it: they change with every row. */
  get dataset(): Dataset {
    this.#tell("dataset");
    return this.#dataset;
  }

  /** The day for which the record speaks, and that of its first publication. */
  get edition(): Edition {
    this.#tell("edition");
    return this.#dataset.edition;
  }

  /** What became of addresses that are no longer in use. */
  get redirects(): readonly Redirect[] {
    this.#tell("redirects");
    return this.#dataset.redirects;
  }

  /** Every edition that was released, the first one first. */
  get releases(): readonly Release[] {
    this.#tell("releases");
    return this.#dataset.releases;
  }

  /** The last release, and whether the record is still as it was released; `null` before the first. */
  get lastRelease(): LastRelease | null {
    this.#tell("lastRelease");
    const { releases, unreleased, edition } = this.#dataset;
    const last = releases.at(-1);
    if (last === undefined) return null;
    return { number: last.number, isPresent: unreleased.length === 0 && last.as_of === edition.as_of };
  }

  /** The day of the last release in which a row about a record came, changed or went; the first one aside. */
  releasedOn(table: TableName, id: string): string | undefined {
    this.#tell("releasedOn", table, id);
    const { releases } = this.#dataset;
    return this.once("days of releases", () => lastReleaseDays(releases)).get(`${table}/${id}`);
  }

  /** All rows of a table, in the order of the file. */
  all<N extends TableName>(table: N): Tables[N] {
    this.#tell("all", table);
    return this.#dataset.tables[table];
  }

  /** The rows whose column is the value or, in a list, holds it. */
  where<N extends TableName>(table: N, column: Column<N>, value: string): readonly Row<N>[] {
    this.#tell("where", table, column, value);
    const rows: readonly Row<N>[] = this.#dataset.tables[table];
    return this.#memory.rowsOf(`${table}.${column}`, rows, (row) => row[column], value);
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
    this.#tell("officerStatus", officerId);
    return this.#one("officer_statuses", this.#dataset.derived.officer_statuses, "officer_id", officerId);
  }

  /** The shares of one officer in every batch, or of every officer in one batch. */
  shares(column: "officer_id" | "batch_id", id: string): readonly OfficerShare[] {
    this.#tell("shares", column, id);
    const shares = this.#dataset.derived.officer_shares;
    return this.#memory.rowsOf(`officer_shares.${column}`, shares, (share) => share[column], id);
  }

  /** The numbers of one batch by step. */
  batchNumbers(batchId: string): BatchStepNumbers {
    this.#tell("batchNumbers", batchId);
    return this.#one("batch_numbers", this.#dataset.derived.batch_numbers, "batch_id", batchId);
  }

  /** The totals of one scope. */
  totals(kind: ScopeKind, id: string): ScopeTotals {
    this.#tell("totals", kind, id);
    const { totals } = this.#dataset.derived;
    const [found] = this.#memory.rowsOf(
      "totals",
      totals,
      (scope) => `${scope.kind}/${scope.id}`,
      `${kind}/${id}`,
    );
    if (found === undefined) throw new Error(`no totals of ${kind} ${id}`);
    return found;
  }

  /** The dated rows about one record. */
  timeline(kind: Timeline["kind"], id: string): Timeline {
    this.#tell("timeline", kind, id);
    const { timelines } = this.#dataset.derived;
    const keyOf = (timeline: Timeline) => `${timeline.kind}/${timeline.id}`;
    return (
      this.#memory.rowsOf("timelines", timelines, keyOf, `${kind}/${id}`)[0] ?? { kind, id, entries: [] }
    );
  }

  /** The answers to pledges, in one race, to one pledge, or both; `null` for those outside of races. */
  pledgeAnswers(by: { pledge?: string; race?: string | null }): readonly PledgeAnswers[] {
    this.#tell("pledgeAnswers", by.pledge ?? "", by.race === null ? "none" : "", by.race ?? "");
    return this.#dataset.derived.pledge_answers.filter(
      (answers) =>
        (by.pledge === undefined || answers.pledge_id === by.pledge) &&
        (by.race === undefined || answers.race_id === by.race),
    );
  }

  /** What was looked for in a county. */
  coverage(countyId: string): CountyCoverage {
    this.#tell("coverage", countyId);
    return this.#one("coverage", this.#dataset.derived.coverage, "county_id", countyId);
  }

  /** The rows of the computed tables that are about a record; a table without such rows is left out. */
  computed(type: ComputedSubject, id: string): readonly ComputedRows[] {
    this.#tell("computed", type, id);
    const grouped = this.once(`computed rows by ${type}`, () => computedRowsBy(type, this.#dataset));
    return grouped.flatMap(({ table, byId }) => {
      const rows = byId.get(id);
      return rows === undefined ? [] : { table, rows };
    });
  }

  /**
   * What is made of the record as a whole and shown by many pages, made on first use. It may ask for anything: whoever
   * gets it has asked for the same.
   * @param name under which it is kept: its own, whatever is made
   */
  once<T>(name: string, make: () => T): T {
    return this.#memory.once(name, make);
  }

  #tell(...asked: LookUp): void {
    this.#memory.tell(asked);
  }

  #one<T>(name: string, rows: readonly T[], column: keyof T & string, id: string): T {
    const [found] = this.#memory.rowsOf(`derived.${name}`, rows, (row) => row[column], id);
    if (found === undefined) throw new Error(`no ${name} of ${id}`);
    return found;
  }
}
