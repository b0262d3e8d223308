import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { cell, sortedCell, type DataTable } from "../kit/table.ts";
import type { Link, Reader } from "../kit/inline.ts";
import type { LogEntry } from "./log.ts";
import type { Subject } from "./subject.ts";

/** The anchor of an entry of the log on the page of changes. */
export function logAnchor(entry: LogEntry): string {
  return `log-${entry.id}`;
}

/** The log as a table. */
export function logTable(reader: Reader, log: readonly LogEntry[]): DataTable {
  const { changes, date } = wordsOf(reader);
  const { caption, heads, status } = changes.log;
  return {
    kind: "table",
    caption,
    heads: [{ text: heads.date }, { text: heads.kind }, { text: heads.record }, { text: heads.what }],
    rows: log.map((entry) => ({
      anchor: logAnchor(entry),
      cells: [
        sortedCell(entry.date, date(entry.date)),
        cell(entry.kind),
        cell(subjectLink(entry.subject), ...(entry.status === null ? [] : [status(continued(entry.status))])),
        cell(...entry.summary),
      ],
    })),
  };
}

function subjectLink({ name, language, address }: Subject): Link {
  return { kind: "link", text: name, href: address, ...(language === undefined ? {} : { language }) };
}
