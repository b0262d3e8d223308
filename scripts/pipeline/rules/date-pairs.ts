import { isCertainlyAfter } from "../../../src/model/partial-date.ts";
import type { TableName } from "../../../src/model/table-name.ts";
import { cellIssue } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

interface DatePair {
  readonly table: TableName;
  readonly first: string;
  readonly then: string;
  readonly why: string;
}

const PAIRS: readonly DatePair[] = [
  {
    table: "sources",
    first: "published_on",
    then: "retrieved_on",
    why: "nothing is read before it is published",
  },
  { table: "terms", first: "started_on", then: "ended_on", why: "a term starts before it ends" },
  {
    table: "batches",
    first: "arrests_from",
    then: "arrests_to",
    why: "the earliest arrest is not after the latest",
  },
  {
    table: "batches",
    first: "arrests_from",
    then: "announced_on",
    why: "people were arrested before their convictions were undone",
  },
  {
    table: "races",
    first: "primary_on",
    then: "general_on",
    why: "the primary comes before the general election",
  },
];

/** Two dates of one row that cannot both be right, whatever days the vaguer of them means. */
export const datePairs: Rule = function* (record) {
  for (const { table, first, then, why } of PAIRS) {
    for (const row of record.tables[table].rows) {
      const early = row.text(first) ?? "";
      const late = row.text(then) ?? "";
      if (early === "" || late === "" || row.broken.has(first) || row.broken.has(then)) continue;
      if (!isCertainlyAfter(early, late)) continue;
      const message = `${first} ${early} lies after ${then} ${late}`;
      yield cellIssue(row, first, { code: "rule/chronology", message, hint: why });
    }
  }
};
