import { TABLE_LIST } from "../../../src/model/tables.ts";
import { cellIssue } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** Every row of a factual table names at least one source. */
export const sourced: Rule = function* (record) {
  for (const table of TABLE_LIST) {
    for (const [name, column] of Object.entries(table.columns)) {
      if (column.target !== "sources" || !column.required) continue;
      for (const row of record.tables[table.name].rows) {
        if (!row.sound || row.text(name) !== "") continue;
        yield cellIssue(row, name, {
          code: "rule/sourced",
          message: `${table.name} row "${row.key}" has no source`,
          hint: "nothing is published without a source: add the source_id of at least one row of sources.csv",
        });
      }
    }
  }
};
