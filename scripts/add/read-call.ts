import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { TABLE_LIST } from "../../src/model/tables.ts";
import { didYouMean } from "../pipeline/issue-nearest.ts";
import { columnsOf, DEFAULT_DATA, inheritedFrom, type NewRow } from "./addition.ts";
import { isNoun, kindOf, NOUNS, type Noun } from "./record-kinds.ts";

/** What `npm run add` was asked to do. */
export interface AddCall {
  readonly data: string;
  readonly dryRun: boolean;
  readonly noun: Noun;
  /** The rows given by flags; `null` where none was given, and questions must be asked. */
  readonly rows: readonly NewRow[] | null;
}

/** How the program is called. */
export const USAGE = `npm run add -- ${NOUNS.slice(0, 5).join("|")}
npm run add -- NOUN --COLUMN VALUE … [--with NOUN --COLUMN VALUE …] [--data DIR] [--dry-run]

Without columns it asks for one after the other. With them it asks nothing, so that a script can call it.

  NOUN            one of ${NOUNS.join(", ")}
  --COLUMN VALUE  a cell of the new row; a value that starts with a hyphen is written --COLUMN=VALUE
  --with NOUN     a further row that is added together with the first: the events and ties of an officer, the steps,
                  figures, ties and remedies of a batch; it has the id of the first row already
  --dry-run       check and show the rows, and write nothing
  --data DIR      the dataset: a folder with tables/ in it, or a bare folder of tables (default: data)

The rows are checked with the whole record. If anything is wrong, the report says what, and nothing is written.
`;

const COLUMNS = [...new Set(TABLE_LIST.flatMap(({ columns }) => Object.keys(columns)))];
const OPTIONS: ParseArgsOptionsConfig = {
  ...Object.fromEntries(COLUMNS.map((name) => [name, { type: "string" } as const])),
  with: { type: "string", multiple: true },
  data: { type: "string" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
};
const OWN = ["data", "dry-run", "with", "help"];

/** The first flag that is neither a column of any table nor one of the program's own. */
function unknownFlag(args: readonly string[]): string | undefined {
  return args
    .flatMap((word) => /^--([\w-]+)/.exec(word)?.[1] ?? [])
    .find((name) => ![...COLUMNS, ...OWN].includes(name));
}

function readNoun(word: string | undefined): Noun {
  if (word === undefined) throw new Error(`say what to add: ${NOUNS.join(", ")}`);
  if (isNoun(word)) return word;
  throw new Error(`"${word}" cannot be added; ${didYouMean(word, NOUNS, `one of ${NOUNS.join(", ")}`)}`);
}

function readPart(main: Noun, word: string | undefined): Noun {
  const noun = readNoun(word);
  const { parts } = kindOf(main);
  if (parts.includes(noun)) return noun;
  const allowed = parts.length === 0 ? "nothing" : parts.join(", ");
  throw new Error(`${main} takes no ${noun} with it; allowed: ${allowed}`);
}

function expectColumn(noun: Noun, name: string, row: Readonly<Record<string, string>>): void {
  const columns = Object.keys(columnsOf(noun));
  if (!columns.includes(name)) {
    const { table } = kindOf(noun);
    throw new Error(
      `${table} has no column ${name}; ${didYouMean(name, columns, `it has ${columns.join(", ")}`)}`,
    );
  }
  if (Object.hasOwn(row, name)) throw new Error(`--${name} stands twice for one ${noun}`);
}

/**
 * Reads the arguments of the program.
 * @throws Error with a sentence for the reader if they make no sense
 */
export function readCall(args: readonly string[]): AddCall | "help" {
  const unknown = unknownFlag(args);
  if (unknown !== undefined)
    throw new Error(
      `no table has a column ${unknown}; ${didYouMean(unknown, COLUMNS, "--help lists what can be said")}`,
    );
  const { tokens, positionals, values } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help === true) return "help";
  const [word, ...rest] = positionals;
  const noun = readNoun(word);
  if (rest.length > 0)
    throw new Error(`"${rest.join(" ")}" belongs to no column; a value with spaces needs quotation marks`);
  const rows: { noun: Noun; values: Record<string, string> }[] = [{ noun, values: {} }];
  let data = DEFAULT_DATA;
  for (const token of tokens) {
    const row = rows.at(-1);
    if (token.kind !== "option" || token.name === "dry-run" || token.name === "help" || !row) continue;
    if (token.name === "data") data = token.value ?? "";
    else if (token.name === "with") rows.push({ noun: readPart(noun, token.value), values: {} });
    else {
      expectColumn(row.noun, token.name, row.values);
      row.values[token.name] = token.value ?? "";
    }
  }
  if (data === "") throw new Error("--data needs the name of a folder");
  const [main, ...parts] = rows;
  const given = main !== undefined && (parts.length > 0 || Object.keys(main.values).length > 0);
  const complete = given
    ? [
        main,
        ...parts.map((part) => ({ ...part, values: { ...inheritedFrom(main, part.noun), ...part.values } })),
      ]
    : null;
  return { data, dryRun: values["dry-run"] === true, noun, rows: complete };
}
