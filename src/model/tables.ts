import { z } from "zod";
import { rowSchema, type RowOf, type Table } from "./table.ts";
import { TABLE_NAMES, type TableName } from "./table-name.ts";
import { batches, batchOfficers, batchRemedies, batchSteps, figures } from "./tables/batches.ts";
import { officerEvents, officers } from "./tables/officers.ts";
import { people, terms } from "./tables/people.ts";
import { agencies, counties, offices, placeNames } from "./tables/places.ts";
import { demandOffices, demands, pledgeRaces, pledges, responses } from "./tables/pledges.ts";
import { candidacies, commitments, outcomes, races } from "./tables/races.ts";
import { changes, corrections, coverage, openQuestions } from "./tables/record.ts";
import { sources } from "./tables/sources.ts";

/** Every table by name. */
export const TABLES = {
  sources,
  counties,
  place_names: placeNames,
  offices,
  agencies,
  people,
  terms,
  officers,
  officer_events: officerEvents,
  batches,
  batch_steps: batchSteps,
  batch_remedies: batchRemedies,
  figures,
  batch_officers: batchOfficers,
  pledges,
  demands,
  demand_offices: demandOffices,
  races,
  pledge_races: pledgeRaces,
  candidacies,
  responses,
  commitments,
  outcomes,
  coverage,
  open_questions: openQuestions,
  changes,
  corrections,
} as const satisfies Record<TableName, unknown>;

/** The rows of every table, in the order of the files. */
export type Tables = { readonly [N in TableName]: readonly RowOf<(typeof TABLES)[N]>[] };

/** Every table in the order of TABLE_NAMES, where the columns need not be told apart. */
export const TABLE_LIST: readonly Table[] = TABLE_NAMES.map((name) => TABLES[name] as unknown as Table);

/** Checks the rows of every table. */
export const tablesSchema = z.strictObject(
  Object.fromEntries(TABLE_LIST.map((table) => [table.name, z.array(rowSchema(table))])),
) as unknown as z.ZodType<Tables>;
