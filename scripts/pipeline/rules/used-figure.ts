import { cellIssue, soundRows } from "../check/checked.ts";
import type { CheckedRow } from "../check/checked.ts";
import type { Figure } from "../../../src/model/tables/batches.ts";
import type { Rule } from "./rule.ts";

/** At most one figure of each batch, officer and measure is used: the site shows one number and says why. */
export const usedFigure: Rule = function* (record) {
  const used = new Map<string, CheckedRow<Figure>>();
  for (const row of soundRows(record.tables.figures, "batch_id", "officer_id", "measure", "standing")) {
    const { batch_id: batch, officer_id: officer, measure, standing, figure_id: id } = row.values;
    if (standing !== "used") continue;
    const subject = `${batch}/${officer ?? ""}/${measure}`;
    const before = used.get(subject);
    if (!before) {
      used.set(subject, row);
      continue;
    }
    const { qualifier, value } = before.values;
    const isSame = qualifier === row.values.qualifier && value === row.values.value;
    const whose = officer === null ? `batch ${batch}` : `${officer} in batch ${batch}`;
    yield cellIssue(row, "standing", {
      code: "rule/used-figure",
      message: `a second figure of ${measure} is used for ${whose} (${id})`,
      hint: isSame
        ? `line ${before.line} says ${qualifier} ${value} too: add the sources to its source_ids, and take this row out`
        : `line ${before.line} is used already (${qualifier} ${value}): call one of the two disputed or superseded`,
    });
  }
};
