import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import { capitalized } from "../words/list.ts";
import { whenAtEnd } from "../words/when.ts";

/**
 * One employment event in a sentence: `Fired in 2020 after a departmental finding.`
 * @param afterFinding whether it is a firing after a departmental finding, because of which the officer is listed
 */
export function employmentInBrief(row: OfficerEventRow, afterFinding: boolean): string {
  const cause = afterFinding ? " after a departmental finding" : "";
  return `${capitalized(row.event)}${whenAtEnd(row)}${cause}.`;
}

/** The same with the wording of the sources, where the date in the row says less than they do. */
export function employmentStatement(row: OfficerEventRow, afterFinding: boolean): string {
  const brief = employmentInBrief(row, afterFinding);
  const said = row.date === null || row.date.length === 10 || row.date_as_reported === null;
  return said ? brief : `${brief} As reported: ${row.date_as_reported}.`;
}
