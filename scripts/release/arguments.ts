import { parseArgs } from "node:util";

/** What `npm run release` was asked to do. */
export interface ReleaseArguments {
  readonly data: string;
  /** Whether it is only said what would be released. */
  readonly dryRun: boolean;
}

/** How the program is called. */
export const USAGE = `npm run release -- [--data DIR] [--dry-run]

  --data DIR    the dataset: a folder with tables/ in it (default: data)
  --dry-run     says what would be released, and writes nothing

Writes the next release below releases/ in that folder, its entry in releases/CHANGELOG.md, and new ids into
published-ids.csv. A refusal ends with 1 and writes nothing; a call that makes no sense ends with 2.
`;

/**
 * Reads the arguments of the program.
 * @throws Error with a sentence for the reader if they make no sense
 */
export function readArguments(args: readonly string[]): ReleaseArguments | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "data" },
      "dry-run": { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  if (values.data === "") throw new Error("--data needs the name of a folder");
  return { data: values.data, dryRun: values["dry-run"] };
}
