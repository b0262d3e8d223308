import type { DownloadColumn } from "./download-table.ts";

/** What stands in a cell of the column, in a few words; for the dictionary. */
export function typeInWords(column: DownloadColumn): string {
  switch (column.kind) {
    case "id":
      return "id";
    case "reference":
      return `id of a row of ${column.target ?? "another table"}`;
    case "references":
      return `ids of rows of ${column.target ?? "another table"}`;
    case "text":
      return "text";
    case "quote":
      return "exact words of somebody else";
    case "list":
      return "list of texts";
    case "date":
      return "date: year, month or day";
    case "integer":
      return "whole number";
    case "code":
      return "one of the codes";
    case "address":
      return "web address";
    case "yes-no":
      return "true or false";
  }
}

/** Whether a cell of the column may be empty, in words. */
export function emptyInWords(column: DownloadColumn): string {
  return column.required ? "never empty" : "may be empty";
}
