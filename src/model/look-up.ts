import type { ComputedSubject } from "./downloads/computed-rows.ts";
import type { Records } from "./records.ts";
import type { ScopeKind } from "./derived/totals.ts";
import type { Timeline } from "./derived/timeline.ts";
import type { TableName } from "./table-name.ts";

/** How each look-up is answered. */
const ANSWERS = {
  dataset: (records) => records.dataset,
  edition: (records) => records.edition,
  redirects: (records) => records.redirects,
  releases: (records) => records.releases,
  lastRelease: (records) => records.lastRelease,
  releasedOn: (records, table, id) => records.releasedOn(table as TableName, id),
  all: (records, table) => records.all(table as TableName),
  where: (records, table, column, value) => records.where(table as TableName, column as never, value),
  officerStatus: (records, id) => records.officerStatus(id),
  shares: (records, column, id) => records.shares(column as "officer_id", id),
  batchNumbers: (records, id) => records.batchNumbers(id),
  totals: (records, kind, id) => records.totals(kind as ScopeKind, id),
  timeline: (records, kind, id) => records.timeline(kind as Timeline["kind"], id),
  pledgeAnswers: (records, pledge, outside, race) =>
    records.pledgeAnswers({
      ...(pledge === "" ? {} : { pledge }),
      ...(outside === "none" ? { race: null } : race === "" ? {} : { race }),
    }),
  coverage: (records, id) => records.coverage(id),
  computed: (records, type, id) =>
    records.computed(type as ComputedSubject, id).map(({ table, rows }) => [table.name, rows]),
} as const satisfies Readonly<
  Record<string, (records: Records, first: string, second: string, third: string) => unknown>
>;

/** What was asked of a record: the name of the look-up, and what it was given. */
export type LookUp = readonly [name: keyof typeof ANSWERS, ...given: readonly string[]];

/** Asks a record again what was asked before. @throws Error where there is nothing to be found any more */
export function answerTo(records: Records, asked: LookUp): unknown {
  const [name, first = "", second = "", third = ""] = asked;
  const answer: (records: Records, first: string, second: string, third: string) => unknown = ANSWERS[name];
  return answer(records, first, second, third);
}
