import { readFileSync } from "node:fs";
import Papa from "papaparse";

type Cells = Readonly<Record<string, string>>;

function rowsOf(table: string): Cells[] {
  const text = readFileSync(new URL(`../../data/tables/${table}.csv`, import.meta.url), "utf8");
  return Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}

/** One batch, counted straight from the text of the tables, without anything of the pipeline. */
export interface RawBatch {
  readonly id: string;
  readonly office: string;
  readonly counties: readonly string[];
  readonly status: string;
  /** Convictions of the used figure; `undefined` where the batch is not counted in convictions. */
  readonly convictions: number | undefined;
  readonly people: number | undefined;
  readonly cases: number | undefined;
  /** Numbers of the steps by name of the step. */
  readonly requested: readonly number[];
  readonly ruled: readonly number[];
}

/** Every batch that is not inside another. */
export function rawBatches(): RawBatch[] {
  const figures = rowsOf("figures").filter((cells) => cells.standing === "used" && cells.officer_id === "");
  const steps = rowsOf("batch_steps").filter((cells) => cells.convictions !== "");
  const figure = (batch: string, measure: string): number | undefined => {
    const found = figures.filter((cells) => cells.batch_id === batch && cells.measure === measure);
    return found.length > 0 ? Number(found[0]!.value) : undefined;
  };
  const numbers = (batch: string, ...names: string[]) =>
    steps
      .filter((cells) => cells.batch_id === batch && names.includes(cells.step!))
      .map((cells) => Number(cells.convictions));
  return rowsOf("batches")
    .filter((cells) => cells.part_of === "")
    .map((cells) => ({
      id: cells.batch_id!,
      office: cells.office_id!,
      counties: cells.county_ids!.split(";"),
      status: cells.status!,
      convictions: figure(cells.batch_id!, "convictions"),
      people: figure(cells.batch_id!, "people"),
      cases: figure(cells.batch_id!, "cases"),
      requested: numbers(cells.batch_id!, "requested"),
      ruled: numbers(cells.batch_id!, "granted", "granted-in-part"),
    }));
}

/** The state of every county. */
export function rawStates(): Map<string, string> {
  return new Map(rowsOf("counties").map((cells) => [cells.county_id!, cells.state!]));
}

function sum(numbers: readonly (number | undefined)[]): number | null {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? known.reduce((total, number) => total + number, 0) : null;
}

/** The headline numbers of a set of batches; `null` where nothing is counted. */
export function rawHeadline(batches: readonly RawBatch[]): Record<string, number | null> {
  const counted = batches.filter(({ convictions }) => convictions !== undefined);
  const others = batches.filter(({ convictions }) => convictions === undefined);
  const moved = counted.filter(({ status }) =>
    /^(announced|motion-filed|granted-in-part|granted)$/.test(status),
  );
  const vacated = counted.map(({ status, convictions, ruled }) => {
    if (status === "granted") return convictions;
    return status === "granted-in-part" && ruled.length > 0 ? ruled.reduce((a, b) => a + b) : undefined;
  });
  return {
    requested: sum(counted.flatMap(({ requested }) => requested)),
    moved: sum(moved.map(({ convictions }) => convictions)),
    announced_only: sum(
      moved.filter(({ status }) => status === "announced").map(({ convictions }) => convictions),
    ),
    vacated: sum(vacated),
    people: sum(others.map(({ people }) => people)),
    cases: sum(others.map(({ cases }) => cases)),
  };
}
