import { parseArgs } from "node:util";

/** What `npm run withhold` was asked to do. */
export interface WithholdArguments {
  readonly data: string;
  /** The file with the names. */
  readonly names: string;
  /** Whether it is only said where the names stand. */
  readonly dryRun: boolean;
}

/** How the program is called. */
export const USAGE = `npm run withhold -- FILE [--data DIR] [--dry-run]

  FILE          names that must not be public, one a line, as SITE_NEVER_NAMED has them; keep it outside the project
  --data DIR    the dataset: a folder with releases/ in it (default: data)
  --dry-run     says where the names stand, and writes nothing

Takes the names out of every release, of releases/CHANGELOG.md and of published-ids.csv, and writes "[withheld]" in
their place ("withheld" in an id or an address). Names that still stand in other files below DIR are told by file and
line, to be mended by hand: then it ends with 1. No name is printed. A call that makes no sense ends with 2.
`;

/**
 * Reads the arguments of the program.
 * @throws Error with a sentence for the reader if they make no sense
 */
export function readArguments(args: readonly string[]): WithholdArguments | "help" {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: "string", default: "data" },
      "dry-run": { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  if (values.data === "") throw new Error("--data needs the name of a folder");
  const [names, ...more] = positionals;
  if (names === undefined || more.length > 0) throw new Error("one file with names is needed");
  return { data: values.data, names, dryRun: values["dry-run"] };
}
