import { TABLE_LIST } from "../tables.ts";
import { batchNumbers } from "./batch-numbers.ts";
import { coverageGrid } from "./coverage-grid.ts";
import { disputes } from "./disputes.ts";
import type { DownloadTable, HeldTable } from "./download-table.ts";
import { officerCases } from "./officer-cases.ts";
import { officerEmployment } from "./officer-employment.ts";
import { officerShares } from "./officer-shares.ts";
import { officerStatuses } from "./officer-statuses.ts";
import { pledgeAnswers } from "./pledge-answers.ts";
import { statements } from "./statements.ts";
import { totals } from "./totals.ts";
import { unknownNumbers } from "./unknown-numbers.ts";

/** The tables as they were typed. */
export const TYPED_TABLES: readonly HeldTable[] = TABLE_LIST.map((table) => ({
  name: table.name,
  title: table.title,
  description: table.description,
  computed: false,
  key: table.key,
  columns: table.columns,
  rows: ({ tables }) => tables[table.name],
}));

/** The tables that follow from those; their names start with `derived_`, but for the statements. */
export const COMPUTED_TABLES: readonly DownloadTable[] = [
  officerStatuses,
  officerCases,
  officerEmployment,
  officerShares,
  batchNumbers,
  totals,
  pledgeAnswers,
  coverageGrid,
  disputes,
  unknownNumbers,
  statements,
];

/** Every table that can be downloaded. */
export const DOWNLOAD_TABLES: readonly DownloadTable[] = [...TYPED_TABLES, ...COMPUTED_TABLES];
