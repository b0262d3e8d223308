import type { DownloadColumn } from "../../model/downloads/download-table.ts";

/** How the cells of a column are filtered: by words, by a range of numbers or dates, or by a set of codes. */
export type FilterKind = "text" | "number" | "date" | "set";

/** The filter that fits a column. */
export function filterKindOf({ kind }: DownloadColumn): FilterKind {
  switch (kind) {
    case "integer":
      return "number";
    case "date":
      return "date";
    case "code":
    case "yes-no":
      return "set";
    case "id":
    case "reference":
    case "references":
    case "text":
    case "quote":
    case "list":
    case "address":
      return "text";
  }
}
