import Papa from "papaparse";
import type {
  DownloadColumn,
  DownloadRow,
  DownloadTable,
  DownloadValue,
} from "../../../src/model/downloads/download-table.ts";
import { textOfSpreadsheet } from "../../../src/model/spreadsheet-text.ts";

function valueOf(column: DownloadColumn, cell: string): DownloadValue {
  const text = textOfSpreadsheet(cell);
  if (column.kind === "list" || column.kind === "references") return text === "" ? [] : text.split(";");
  if (text === "") return null;
  if (column.kind === "integer") return Number(text);
  return column.kind === "yes-no" ? text === "true" : text;
}

/** The typed rows of a downloaded CSV file, read as its README says. Throws where it is not RFC 4180. */
export function rowsOfCsv(table: DownloadTable, csv: string): DownloadRow[] {
  if (!csv.endsWith("\n")) throw new Error("no line end at the end");
  const { data, errors } = Papa.parse<string[]>(csv.slice(0, -1), { newline: "\n", delimiter: "," });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [header, ...records] = data;
  const names = Object.keys(table.columns);
  if (header?.join() !== names.join()) throw new Error(`header ${header?.join()}`);
  return records.map((cells) => {
    if (cells.length !== names.length) throw new Error(`${cells.length} cells`);
    return Object.fromEntries(
      names.map((name, index) => [name, valueOf(table.columns[name]!, cells[index]!)]),
    );
  });
}
