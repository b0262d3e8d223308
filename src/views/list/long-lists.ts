import type { Records } from "../../model/records.ts";
import { batchList, batchListTable } from "../batch-list-page.ts";
import { countyTable } from "../county/table.ts";
import { countyList } from "../county-list-page.ts";
import { Citations } from "../kit/citations.ts";
import { localized } from "../kit/localized.ts";
import type { DataTable } from "../kit/table.ts";
import { officerList, officerTable } from "../officer-list-page.ts";
import { personList, personTable } from "../person-list-page.ts";
import { pledgeList, pledgeTable } from "../pledge-list-page.ts";
import { raceList, raceTable } from "../race-list-page.ts";
import { sourceList, sourceTable } from "../source-list-page.ts";
import { listRows, type ListRows } from "./list-rows.ts";
import type { LongList } from "./long-list.ts";

/** The lists that have several pages, by their collections, each with its rows for the program that sorts and filters them. */
export function longLists(records: Records): ReadonlyMap<string, () => ListRows> {
  const rowsOf = <Item>(list: LongList<Item>, table: (items: readonly Item[]) => DataTable) => ({
    isLong: list.isLong,
    rows: () => listRows(localized(table(list.items), records.language)),
  });
  const lists = {
    officers: rowsOf(officerList(records), (items) => officerTable(records, items, new Citations(records))),
    batches: rowsOf(batchList(records), (items) => batchListTable(records, items, new Citations(records))),
    counties: rowsOf(countyList(records), (items) => countyTable(records, items)),
    races: rowsOf(raceList(records), (items) => raceTable(records, items, new Citations(records))),
    pledges: rowsOf(pledgeList(records), (items) => pledgeTable(records, items, new Citations(records))),
    people: rowsOf(personList(records), (items) => personTable(records, items, new Citations(records))),
    sources: rowsOf(sourceList(records), (items) => sourceTable(records, items)),
  };
  return new Map(Object.entries(lists).flatMap(([name, { isLong, rows }]) => (isLong ? [[name, rows]] : [])));
}
