import { SUBJECT_TABLES } from "../../model/subject-tables.ts";

/** Where the ids of a column belong to the table that another column names. */
export interface NamedBy {
  /** The other column. */
  readonly column: string;
  /** Its codes, each with the table of the names. */
  readonly tables: Readonly<Record<string, string>>;
}

/** The columns whose ids are of one table or another. */
export const NAMED_BY: Readonly<Record<string, NamedBy>> = {
  subject_id: {
    column: "subject_type",
    tables: SUBJECT_TABLES,
  },
  id: {
    column: "scope",
    tables: {
      county: "counties",
      city: "areas",
      state: "areas",
      office: "offices",
      officer: "officers",
      batch: "batches",
      site: "areas",
    },
  },
};
