import type { CheckedRecord } from "../check/checked.ts";
import type { Issue } from "../issue.ts";

/**
 * One editorial rule: reads the whole record, changes nothing, yields what breaks the rule. It looks only at cells
 * that are not broken, and calls something missing only where every row that could hold it was read.
 */
export type Rule = (record: CheckedRecord) => Iterable<Issue>;
