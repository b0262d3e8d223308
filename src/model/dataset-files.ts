import type { z } from "zod";
import { datasetSchema, derivedSchema, editionSchema, type Dataset } from "./dataset.ts";
import { SharedTexts } from "./shared-texts.ts";
import { rowSchema } from "./table.ts";
import { TABLE_LIST } from "./tables.ts";

/** The folder of a built dataset, in that of all that is generated. */
export const DATASET_FOLDER = "dataset";

/** One file of a built dataset: JSON Lines, a row each. */
export interface DatasetFile {
  /** The path below the folder of generated files. */
  readonly path: string;
  readonly lines: Iterable<string>;
}

/** Gives the lines of a file at a path below the folder of generated files; blank ones are none. */
export type LinesOf = (path: string) => Iterable<string>;

/** A line of a built dataset is not as its schema has it. */
export class DatasetMisfit extends Error {
  override readonly name = "DatasetMisfit";
}

/** A list of a dataset that has a file of its own, by the names under which it is found. */
interface Part {
  readonly names: readonly string[];
  readonly schema: z.ZodType;
}

const { redirects, releases, unreleased } = datasetSchema.shape;

/** The parts of a dataset, in the order of their properties. */
const PARTS: readonly Part[] = [
  ...Object.entries({ redirects, releases, unreleased }).map(([name, list]) => ({
    names: [name],
    schema: list.element,
  })),
  ...TABLE_LIST.map((table) => ({ names: ["tables", table.name], schema: rowSchema(table) })),
  ...Object.entries(derivedSchema.shape).map(([name, list]) => ({
    names: ["derived", name],
    schema: list.element,
  })),
];

/** The edition is no list: its file has one line. */
const EDITION: Part = { names: ["edition"], schema: editionSchema };

const pathOf = ({ names }: Part) => `${DATASET_FOLDER}/${names.join("-")}.jsonl`;

type Branch = Readonly<Record<string, unknown>>;

function rowsOf(dataset: Dataset, { names }: Part): readonly unknown[] {
  return names.reduce<unknown>((branch, name) => (branch as Branch)[name], dataset) as readonly unknown[];
}

function* linesOf(rows: readonly unknown[], { schema }: Part): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(schema.parse(row))}\n`;
}

/**
 * The files of a dataset, the keys of each row in the order of its schema, whatever order they came in.
 * @throws ZodError, when lines are asked for, where a row does not fit the schema by which the site reads it
 */
export function* datasetFiles(dataset: Dataset): Generator<DatasetFile> {
  yield { path: pathOf(EDITION), lines: linesOf([dataset.edition], EDITION) };
  for (const part of PARTS) yield { path: pathOf(part), lines: linesOf(rowsOf(dataset, part), part) };
}

/** Makes a value of a line. */
type Take = (value: unknown, part: Part, line: number) => unknown;

function datasetOf(lines: LinesOf, take: Take): Dataset {
  const texts = new SharedTexts();
  const read = (part: Part): unknown[] => {
    const rows: unknown[] = [];
    for (const line of lines(pathOf(part)))
      if (line !== "") rows.push(take(texts.in(JSON.parse(line)), part, rows.length + 1));
    return rows;
  };
  const [edition] = read(EDITION);
  const dataset: Record<string, unknown> = { edition };
  for (const part of PARTS) {
    const [first = "", second] = part.names;
    if (second === undefined) dataset[first] = read(part);
    else dataset[first] = { ...(dataset[first] as Branch | undefined), [second]: read(part) };
  }
  return dataset as Dataset;
}

/** A dataset from its files, taken as they are. Throws what the lines throw, and where one is no JSON. */
export function trustedDataset(lines: LinesOf): Dataset {
  return datasetOf(lines, (value) => value);
}

/**
 * A dataset from its files, every line checked.
 * @throws {DatasetMisfit} where a line does not fit its schema; also what the lines throw
 */
export function checkedDataset(lines: LinesOf): Dataset {
  const dataset = datasetOf(lines, (value, part, line) => {
    const { success, data, error } = part.schema.safeParse(value);
    if (success) return data;
    const [first] = error.issues;
    throw new DatasetMisfit(
      `${pathOf(part)}:${line}: ${first?.path.join(".") ?? ""}: ${first?.message ?? ""}`,
    );
  });
  editionSchema.parse(dataset.edition);
  return dataset;
}
