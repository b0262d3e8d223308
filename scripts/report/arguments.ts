import { parseArgs } from "node:util";
import { REPORTS, type ReportFormat } from "./report.ts";

/** What `npm run data` was asked to do. */
export interface DataArguments {
  readonly data: string;
  readonly out: string;
  readonly format: ReportFormat;
  readonly record: boolean;
  readonly watch: boolean;
}

/** How the program is called. */
export const USAGE = `npm run data -- [--data DIR] [--out DIR] [--format terminal|github|json] [--record]
npm run data -- --watch [--data DIR]

  --data DIR    the dataset: a folder with tables/ in it, or a bare folder of tables (default: data)
  --out DIR     where the generated files go (default: data/generated); a folder with anything else in it is refused
  --format F    how issues are printed: for people, as annotations of GitHub Actions, or as JSON
  --record      write new ids into published-ids.csv: they are about to be published and can never change again
  --watch       check now and whenever a file is saved, until Ctrl-C; print the report and write nothing

Errors leave what was generated before untouched and end with 1; a call that makes no sense ends with 2.
With CI=true an unwaived warning stops the build like an error.
`;

/**
 * Reads the arguments of the program.
 * @throws Error with a sentence for the reader if they make no sense
 */
export function readArguments(args: readonly string[]): DataArguments | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "data" },
      out: { type: "string", default: "data/generated" },
      format: { type: "string", default: "terminal" },
      record: { type: "boolean", default: false },
      watch: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  if (!Object.hasOwn(REPORTS, values.format)) {
    throw new Error(`--format ${values.format} is none of ${Object.keys(REPORTS).join(", ")}`);
  }
  if (values.out === "" || values.data === "")
    throw new Error("--data and --out each need the name of a folder");
  return {
    data: values.data,
    out: values.out,
    format: values.format as ReportFormat,
    record: values.record,
    watch: values.watch,
  };
}
