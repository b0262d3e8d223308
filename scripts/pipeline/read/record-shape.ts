import { issueAt, type Finding, type Issue, type Place } from "../issue.ts";
import type { Cell } from "./cell.ts";
import type { CsvRecord } from "./placed-record.ts";

const COMMAS_HINT = "take the commas at the end of the line out";
const COPY_HINT = "a text with a comma must stand in quotation marks";

function atCell(file: string, { line, column, text }: Cell, finding: Finding): Issue {
  return issueAt({ file, line, column }, { value: text, ...finding });
}

/** What is wrong with the quotation marks of a record, if anything. */
export function quotingIssue(file: string, { misquoted }: CsvRecord): Issue | null {
  if (!misquoted) return null;
  const { cell, unterminated } = misquoted;
  if (unterminated) {
    return atCell(file, cell, {
      code: "read/unterminated-quote",
      value: null,
      message: "this cell opens with a quotation mark and is never closed",
      hint: "close it; everything after it was read as one cell",
    });
  }
  return atCell(file, cell, {
    code: "read/stray-quote",
    value: cell.raw,
    message: "a quotation mark stands where none may stand",
    hint: 'put the whole cell in quotation marks and double those inside: "said ""yes"""',
  });
}

/** The two cells into which a comma most likely cut one text: a space follows a comma of a sentence, and none between cells. */
function cutText(cells: readonly Cell[]): readonly [Cell, Cell] | null {
  const at = cells.findIndex(({ raw }, index) => raw.startsWith(" ") && cells[index - 1]?.raw.trim());
  const [before, after] = [cells[at - 1], cells[at]];
  return before && after ? [before, after] : null;
}

function countIssue(file: string, cells: readonly Cell[], headers: readonly Cell[]): Issue | null {
  const message = `the row has ${cells.length} cells; the header has ${headers.length}`;
  const extra = cells[headers.length];
  if (extra) {
    const cut = cutText(cells);
    if (cut) {
      const hint = `${COPY_HINT}: is it "${cut[0].text},${cut[1].text}"?`;
      return atCell(file, cut[0], { code: "read/too-many-cells", message, hint });
    }
    const hint = cells.slice(headers.length).every(({ raw }) => raw === "") ? COMMAS_HINT : COPY_HINT;
    return atCell(file, extra, { code: "read/too-many-cells", message, hint });
  }
  const last = cells.at(-1);
  if (!last || cells.length === headers.length) return null;
  const header = headers[cells.length - 1]?.text ?? "";
  const hint = `the row ends in what would be ${header}; an empty cell needs its comma too`;
  return atCell(file, last, { code: "read/too-few-cells", message, hint });
}

/** Why a record cannot be cut into the cells of the header; `null` where it can. */
export function shapeIssue(file: string, record: CsvRecord, headers: readonly Cell[]): Issue | null {
  const quoting = quotingIssue(file, record);
  if (quoting) return quoting;
  if (record.texts.length === headers.length && record.texts.some((text) => text !== "")) return null;
  if (record.cells.every(({ raw }) => raw === "")) {
    const place: Place = { file, line: record.line, column: 1 };
    return issueAt(place, {
      code: "read/blank-line",
      message: record.cells.length === 1 ? "the line is blank" : "the line has nothing but commas",
      hint: "take the line out",
    });
  }
  return countIssue(file, record.cells, headers);
}
