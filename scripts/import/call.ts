import { parseArgs } from "node:util";

/** What `npm run import` was asked to do. */
export interface ImportCall {
  readonly mapping: string;
  readonly file: string;
  readonly data: string;
  readonly write: boolean;
  readonly parameters: Readonly<Record<string, string>>;
}

/** How the program is called. */
export const USAGE = `npm run import -- MAPPING.json FILE [--set NAME=VALUE …] [--data DIR] [--write]

  MAPPING.json      what to make of the file: data/mappings/README.md
  FILE              CSV, TSV, XLSX or JSON, as the mapping says
  --set NAME=VALUE  a parameter of the mapping, such as the id of the source
  --data DIR        the dataset: a folder with tables/ in it (default: data)
  --write           write the tables and imports.csv; without it nothing is written, and the difference is shown

Ends with 0 where the import went well or would, with 1 where it stopped and wrote nothing, with 2 where the call made no
sense.
`;

function readParameter(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new Error(`--set ${text}: write NAME=VALUE`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/**
 * Reads the arguments of the program.
 * @throws Error with a sentence for the reader if they make no sense
 */
export function readCall(args: readonly string[]): ImportCall | "help" {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "data" },
      set: { type: "string", multiple: true, default: [] },
      write: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
    allowPositionals: true,
  });
  if (values.help) return "help";
  const [mapping, file, ...others] = positionals;
  if (mapping === undefined || file === undefined) throw new Error("give a mapping and a file");
  if (others.length > 0) throw new Error(`one file at a time; ${others.join(", ")} is too much`);
  return {
    mapping,
    file,
    data: values.data,
    write: values.write,
    parameters: Object.fromEntries(values.set.map(readParameter)),
  };
}
