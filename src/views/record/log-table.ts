import { dateInWords } from "../../model/partial-date.ts";
import { cell, sortedCell, type DataTable } from "../kit/block.ts";
import { link } from "../kit/inline.ts";
import type { LogEntry } from "./log.ts";

/** The anchor of an entry of the log on the page of changes. */
export function logAnchor(entry: LogEntry): string {
  return `log-${entry.id}`;
}

/** The log as a table. */
export function logTable(log: readonly LogEntry[]): DataTable {
  return {
    kind: "table",
    caption: "Changes and corrections, the latest first",
    heads: [{ text: "Date" }, { text: "Kind" }, { text: "Record" }, { text: "What changed" }],
    rows: log.map((entry) => ({
      anchor: logAnchor(entry),
      cells: [
        sortedCell(entry.date, dateInWords(entry.date)),
        cell(entry.kind),
        cell(
          link(entry.subject.name, entry.subject.address),
          ...(entry.status === null ? [] : [` (${entry.status.toLowerCase()})`]),
        ),
        cell(entry.summary),
      ],
    })),
  };
}
