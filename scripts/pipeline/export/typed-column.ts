import type {
  DownloadColumn,
  DownloadRow,
  DownloadTable,
  DownloadValue,
} from "../../../src/model/downloads/download-table.ts";
import { earliest, latest } from "../../../src/model/partial-date.ts";

/** What a column of a format with types holds. A `day` is `YYYY-MM-DD`; a `date` may be a year or a month alone. */
type ColumnType = "text" | "date" | "day" | "integer" | "yes-no" | "list";

/** One column as it stands in a format with types. */
export interface TypedColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** The column of the table from which it comes. */
  readonly column: DownloadColumn;
  /** One sentence for the dictionary. */
  readonly meaning: string;
  readonly required: boolean;
  readonly value: (row: DownloadRow) => DownloadValue;
}

function typeOf({ kind }: DownloadColumn): ColumnType {
  switch (kind) {
    case "references":
    case "list":
      return "list";
    case "date":
    case "integer":
    case "yes-no":
      return kind;
    default:
      return "text";
  }
}

/** The first and the last day that a date may be, so that dates of any precision can be compared and subtracted. */
function boundsOf(name: string, column: DownloadColumn): TypedColumn[] {
  const bound = (end: string, meaning: string, day: (date: string) => string): TypedColumn => ({
    name: `${name}_${end}`,
    type: "day",
    column,
    meaning: `${meaning} day that ${name} may be; computed.`,
    required: column.required,
    value: (row) => {
      const date = row[name];
      return typeof date === "string" ? day(date) : null;
    },
  });
  return [bound("earliest", "The first", earliest), bound("latest", "The last", latest)];
}

/** The columns of a table in a format with types: its own, each date followed by the two days between which it lies. */
export function typedColumns(table: DownloadTable): readonly TypedColumn[] {
  return Object.entries(table.columns).flatMap(([name, column]) => {
    const { meaning, required } = column;
    const own: TypedColumn = {
      name,
      type: typeOf(column),
      column,
      meaning,
      required,
      value: (row) => row[name] ?? null,
    };
    return column.kind === "date" ? [own, ...boundsOf(name, column)] : [own];
  });
}
