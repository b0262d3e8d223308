import { cellIssue, soundRows } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** A batch is counted inside another at most once, and within the other's counties. */
export const partOf: Rule = function* (record) {
  const rows = soundRows(record.tables.batches, "batch_id", "part_of");
  const byId = new Map(rows.map((row) => [row.values.batch_id, row]));
  for (const row of rows) {
    const whole = row.values.part_of === null ? undefined : byId.get(row.values.part_of);
    if (!whole) continue;
    const report = (message: string, hint: string) =>
      cellIssue(row, "part_of", { code: "rule/part-of", message, hint });
    if (whole === row) yield report("the batch is part of itself", "leave part_of empty");
    else if (whole.values.part_of !== null) {
      yield report(
        `${whole.values.batch_id} is itself part of ${whole.values.part_of} (line ${whole.line})`,
        "name the batch in which the convictions are counted in the end",
      );
    } else if (!row.broken.has("county_ids") && !whole.broken.has("county_ids")) {
      const outside = row.values.county_ids.filter((id) => !whole.values.county_ids.includes(id));
      if (outside.length === 0) continue;
      const message = `${whole.values.batch_id} (line ${whole.line}) has no convictions of ${outside.join(", ")}`;
      yield report(message, "convictions cannot be counted inside a batch of other counties");
    }
  }
};
