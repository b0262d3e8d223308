import { cellIssue } from "../check/checked.ts";
import { figureInWords, figuresOfBatches, limitOf, lowOf } from "./batch-figures.ts";
import type { Rule } from "./rule.ts";

/**
 * No officer's share is more than the batch. That the shares together are more is a warning only: a conviction
 * shared by officers is counted once for each of them.
 */
export const shares: Rule = function* (record) {
  for (const figures of figuresOfBatches(record)) {
    for (const [measure, whole] of figures.whole) {
      const limit = limitOf(whole);
      const own = figures.shares.filter((row) => row.values.measure === measure);
      if (limit === null || own.length === 0) continue;
      const over = own.filter((row) => lowOf(row) > limit.high);
      for (const row of over) {
        const officer = row.values.officer_id ?? "";
        const message = `the share of ${officer} (${figureInWords(row)}) is more than the batch (${figureInWords(whole)})`;
        const hint = `the batch's figure stands in line ${whole.line}`;
        yield cellIssue(row, "value", { code: "rule/parts", message, hint });
      }
      const sum = own.reduce((total, row) => total + lowOf(row), 0);
      if (over.length > 0 || sum <= limit.high) continue;
      yield cellIssue(whole, "value", {
        code: "rule/shares",
        message: `the shares of ${own.length} officers add up to ${sum} ${measure}, the batch has ${limit.high}`,
        hint: "if convictions are shared by officers, say so in a waiver; if not, a share or the whole is wrong",
      });
    }
  }
};
