/** Errors stop the build. Warnings stop it in CI only, unless waived with a reason in `data/waivers.csv`. */
export type Severity = "error" | "warning";

/** What is known of a kind of issue before one is found. */
export interface IssueKind {
  readonly severity: Severity;
  /** One line for the editor's guide. */
  readonly title: string;
}

const error = (title: string): IssueKind => ({ severity: "error", title });
const warning = (title: string): IssueKind => ({ severity: "warning", title });

/** Every kind of issue by its stable code. A code is never reused for something else. */
export const ISSUE_CODES = {
  "read/missing-folder": error("The folder of tables is not there."),
  "read/missing-file": error("The file of a table is not there."),
  "read/unknown-file": error("A file in the folder of tables is not a table."),
  "read/empty-file": error("A file has no text at all."),
  "read/no-rows": error("A table that needs rows has only its header."),
  "read/utf-16": error("A file is encoded in UTF-16."),
  "read/encoding": error("A file is not UTF-8, or its text was damaged by a conversion."),
  "read/byte-order-mark": error("A file starts with a byte order mark."),
  "read/conflict": error("A file has the marks of a merge conflict."),
  "read/line-ends": error("Lines end in CR or CRLF."),
  "read/final-newline": warning("The last line has no end."),
  "read/control-character": error("A cell has a control character."),
  "read/blank-line": error("A line is blank."),
  "read/too-few-cells": error("A row has fewer cells than the header."),
  "read/too-many-cells": error("A row has more cells than the header."),
  "read/header": error("The first line is not the header of the table."),
  "read/unknown-column": error("A header is not a column of the table."),
  "read/missing-column": error("A column of the table has no header."),
  "read/duplicate-column": error("A header stands twice."),
  "read/column-order": warning("The columns stand in another order than in the table's definition."),
  "read/unterminated-quote": error("A quoted cell is never closed."),
  "read/stray-quote": error("A quotation mark stands where none may stand."),
  "read/outer-space": error("A cell starts or ends with white space."),
  "read/not-nfc": error("A cell's text is not in Unicode normal form C."),
  "read/json": error("A JSON file cannot be read."),
  "cell/required": error("A cell that must be filled is empty."),
  "cell/enum": error("A cell has none of the allowed codes."),
  "cell/date": error("A cell is not a date of the calendar."),
  "cell/integer": error("A cell is not a whole number."),
  "cell/id": error("A cell is not an id."),
  "cell/address": error("A cell is not a web address."),
  "cell/list": error("A list has an empty entry, or space around one."),
  "cell/repeated-entry": error("An entry stands twice in a list."),
  "check/duplicate-row": error("Two rows are the same."),
  "check/duplicate-key": error("Two rows have the same key."),
  "check/order": error("The rows are not sorted."),
  "check/edition": error("edition.json does not say for which day the record speaks."),
  "check/expectations": error("expectations.json has an entry that is not a floor or ceiling."),
  "link/unresolved": error("An id points to no row."),
  "link/subject": error("A subject has an id and no record, or a record and no id."),
  "link/renamed-id": error("The id of a row was changed while others still point to it."),
  "link/vanished-id": error("An id that was published is gone."),
  "link/near-id": error("A new case id looks like a misspelling of a known one."),
  "link/unrecorded-id": warning("An id is not yet in the ledger of published ids."),
  "link/reused-id": error("An id that was retired is in use."),
  "link/redirect": error("A redirect leads nowhere."),
  "rule/sourced": error("A statement has no source."),
  "rule/inclusion": error("An officer is listed outside the closed inclusion rule."),
  "rule/strong-source": error("A criminal statement rests on reference works or blogs alone."),
  "rule/chronology": error("Two dates contradict each other."),
  "rule/future-date": error("A date lies after the day of the edition."),
  "rule/case": error("An event is in the wrong case, or in none."),
  "rule/event-name": warning("The id of an event holds another event than its row."),
  "rule/used-figure": error("Two figures of one measure are used."),
  "rule/doubled-row": error("A row says what another row says already."),
  "rule/parts": error("Parts are more than their whole."),
  "rule/shares": warning("The shares of officers add up to more than their batch."),
  "rule/part-of": error("A batch is part of a batch that cannot contain it."),
  "rule/batch-status": error("The status of a batch is not what its steps show."),
  "rule/quote-length": error("A quotation is too long."),
  "rule/privacy": error("A text has what may identify a person who must not be named."),
  "rule/strong-word": error("A text says more of a person than the record does."),
  "rule/keys": error("The ids in a row do not belong together."),
  "rule/plain-text": error(
    "A text has markup, hidden characters, or what a spreadsheet would run or has made of it.",
  ),
  "rule/place-code": error("The code of a county or state has not the form of one, or is that of another."),
  "rule/coverage": error("The grid of coverage has a hole, or a cell without its date."),
  "rule/expectation": error("A total is outside the bounds that were set for it."),
  "release/damaged": error("A release is not as it was written."),
  "release/edition": error("edition.json speaks for an earlier day than the last release."),
  "release/unlogged": error(
    "A published value was changed or removed, and no correction or change says why.",
  ),
  "release/idle-entry": error("A correction or change names a published cell that did not change."),
  "release/correction": error("A correction says other numbers than the cell that it names."),
  "release/subject": warning("A correction or change names cells that are not about its subject."),
  "waiver/unused": error("A waiver matches no warning."),
  "waiver/not-a-warning": error("A waiver names a code that is not a warning."),
} as const satisfies Readonly<Record<string, IssueKind>>;

/** The stable code of a kind of issue. */
export type IssueCode = keyof typeof ISSUE_CODES;
