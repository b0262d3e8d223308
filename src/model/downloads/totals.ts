import { code, integer, references, required, text } from "../column.ts";
import type { ScopeKind, ScopeTotals } from "../derived/totals.ts";
import { MEASURES, QUALIFIERS } from "../vocabulary/batches.ts";
import type { Term, Vocabulary } from "../vocabulary/vocabulary.ts";
import type { DownloadColumn, DownloadRow, HeldTable } from "./download-table.ts";

/** What is summed. */
export const SCOPES = {
  county: { label: "County", meaning: "The batches of this county alone." },
  city: { label: "City", meaning: "The batches of a city of several counties, those that span them too." },
  state: { label: "State", meaning: "The batches of a state." },
  office: { label: "Prosecutor's office", meaning: "The batches of one office." },
  officer: { label: "Officer", meaning: "The officer's shares; shared convictions stand with each officer." },
  batch: { label: "Batch", meaning: "One batch." },
  site: { label: "The whole record", meaning: "Every batch once." },
} as const satisfies Record<ScopeKind, Term>;

/** Which of the totals of a scope it is. */
export const COUNTS = {
  requested: { label: "Convictions requested", meaning: "Others than the prosecutor asked for it." },
  moved: {
    label: "Convictions moved",
    meaning:
      "They were put before a court, by the prosecutor or the defense, or a prosecutor said publicly that they would be.",
  },
  announced_only: {
    label: "Convictions announced only",
    meaning: "The part of those moved for which only an announcement was seen.",
  },
  vacated: { label: "Convictions vacated", meaning: "A court ruled." },
  people: {
    label: "People",
    meaning: "People in batches that are not counted in convictions; not a count of vacated convictions.",
  },
  cases: {
    label: "Cases",
    meaning: "Cases in batches that are not counted in convictions; not a count of vacated convictions.",
  },
} as const satisfies Vocabulary;

const id: DownloadColumn = required(
  text("The id of the county, office, officer or batch; the two letters of a state; new-york-city; all."),
);

function rowsOf(scope: ScopeTotals): DownloadRow[] {
  const counts = Object.keys(COUNTS) as (keyof typeof COUNTS)[];
  return counts.map((count) => {
    const { quantity, batch_ids, batch_ids_without_number } = scope[count];
    return {
      scope: scope.kind,
      id: scope.id,
      count,
      unit: quantity?.unit ?? null,
      qualifier: quantity?.qualifier ?? null,
      value: quantity?.value ?? null,
      batch_ids,
      batch_ids_without_number,
      shared_batch_ids: scope.shared_batch_ids,
    };
  });
}

/** The totals of every scope, one row for each count. */
export const totals: HeldTable = {
  name: "derived_totals",
  title: "Totals",
  description: "One count of one county, city, state, office, officer, batch, or of the whole record.",
  computed: true,
  key: ["scope", "id", "count"],
  columns: {
    scope: required(code(SCOPES, "What is summed.")),
    id,
    count: required(code(COUNTS, "Which count it is. The counts are never added to each other.")),
    unit: code(MEASURES, "What is counted; empty where there is nothing to add."),
    qualifier: code(
      QUALIFIERS,
      "How exact the sum is: never stronger than its weakest part. Of an officer also at-least where the share in a batch that is counted only in people or cases is not known; the row of the count moved names such batches.",
    ),
    value: integer("The sum; empty where there is nothing to add, which is not zero."),
    batch_ids: references("batches", "The batches whose numbers are in the sum."),
    batch_ids_without_number: references(
      "batches",
      "The batches that belong here and have no number, so that the sum is a lower bound. In the counts moved, announced_only and vacated those counted in people or cases only are not among them, but for an officer's moved that has a sum; `derived_unknown_numbers` names them.",
    ),
    shared_batch_ids: references(
      "batches",
      "The batches that span this county and others: listed, never divided, not in the sum.",
    ),
  },
  rows: ({ derived }) => derived.totals.flatMap(rowsOf),
};
