import { parseArgs } from "node:util";

/** What `npm run bench` is to measure. */
export interface BenchPlan {
  /** The sizes of the records, in officers. */
  readonly officers: readonly number[];
  /** Records up to this size are built whole, with downloads and site; larger ones are read, checked and derived. */
  readonly whole: number;
  /** Numbers of plain pages that the generators write beside those of the records. */
  readonly plain: readonly number[];
  /** Sizes of sites that are built whole, and again after one figure was changed. */
  readonly changed: readonly number[];
  /** Such a site is compared with so great a part of a whole one: 1 for all of it, 40 for a fortieth of its pages. */
  readonly part: number;
  /** So many events are read, checked and linked as well, with the officers of a record that is large enough; 0 for none. */
  readonly events: number;
  readonly seed: number;
  /** How often each generator writes the same pages, in turns with the others. */
  readonly rounds: number;
  /** Of the pages of the site itself about so many are built; a larger site is measured by a part of it. */
  readonly pages: number;
  /** Where the results go: a JSON file, and a page of the documentation. */
  readonly json: string;
  readonly page: string;
}

/** No officer of an invented record is given more events than this. */
const MOST_EVENTS = 100;

/** Whether the events of the plan are to be measured with so many officers: at the first size that is large enough. */
export function hasEvents({ officers, events }: BenchPlan, size: number): boolean {
  return events > 0 && officers.find((number) => number * MOST_EVENTS >= events) === size;
}

/** How the program is called. */
export const USAGE = `npm run bench -- [--officers N,N…] [--whole N] [--plain N,N…] [--rounds N] [--pages N] [--changed N,N…] [--part N] [--events N] [--seed N] [--json FILE] [--page FILE]

  --officers N,N…  sizes of the invented records (default: 1000,10000; none: 0)
  --whole N        larger records are read, checked and derived, without downloads and site (default: 1000)
  --plain N,N…     more plain pages for the generators, made of the largest record's (default: 50000,100000; none: 0)
  --rounds N       how often each generator writes the same pages, in turns with the others (default: 3)
  --pages N        about so many files of the site itself are built at each size; 0 leaves the site out (default: 4000)
  --changed N,N…   sites of so many officers are built whole, and after one changed figure (default: 100; none: 0)
  --part N         after the change an N-th of the pages is built once more and compared, where building all of them takes
                   too long (default: 1)
  --events N       so many events of officers are read, checked and linked as well, at the first size at which no officer
                   has more than ${MOST_EVENTS} (default: 1000000; none: 0)
  --seed N         what the invented records follow from (default: 1)
  --json FILE      the measurements (default: docs/benchmark.json)
  --page FILE      the same as a page (default: docs/benchmark.md)

What is written stays until the end, below node_modules/.cache: some 10 GB of disk for 100,000 pages and three rounds.
`;

function wholeNumber(text: string, name: string, least: number): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new Error(`--${name} ${text} is no whole number from ${least}`);
  return Number(text);
}

function counts(text: string, name: string, least = 1): number[] {
  return text === "0" ? [] : text.split(",").map((part) => wholeNumber(part, name, least));
}

/** What is measured at a size has a folder named by the size, which a second one would find full hours later. */
function refuseRepeated(sizes: readonly number[], options: string): void {
  const repeated = sizes.find((size, place) => sizes.indexOf(size) !== place);
  if (repeated !== undefined) throw new Error(`${options}: the size ${repeated} is named twice`);
}

/**
 * Reads the arguments of the program.
 * @throws Error with a sentence for the reader if they make no sense
 */
export function readPlan(args: readonly string[]): BenchPlan | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      officers: { type: "string", default: "1000,10000" },
      whole: { type: "string", default: "1000" },
      plain: { type: "string", default: "50000,100000" },
      rounds: { type: "string", default: "3" },
      pages: { type: "string", default: "4000" },
      changed: { type: "string", default: "100" },
      part: { type: "string", default: "1" },
      events: { type: "string", default: "1000000" },
      seed: { type: "string", default: "1" },
      json: { type: "string", default: "docs/benchmark.json" },
      page: { type: "string", default: "docs/benchmark.md" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  if (values.officers === "0" && values.plain !== "0")
    throw new Error("--officers 0 has no record of which --plain could make pages: write --plain 0 too");
  const officers = counts(values.officers, "officers", 20);
  const plain = counts(values.plain, "plain");
  const changed = counts(values.changed, "changed", 20);
  refuseRepeated([...officers, ...plain], "--officers and --plain");
  refuseRepeated(changed, "--changed");
  return {
    officers,
    whole: wholeNumber(values.whole, "whole", 0),
    plain,
    changed,
    part: wholeNumber(values.part, "part", 1),
    rounds: wholeNumber(values.rounds, "rounds", 1),
    pages: wholeNumber(values.pages, "pages", 0),
    events: wholeNumber(values.events, "events", 0),
    seed: wholeNumber(values.seed, "seed", 0),
    json: values.json,
    page: values.page,
  };
}
