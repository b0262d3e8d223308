import type { Cost } from "./measure/measured-run.ts";
import type { Spread } from "./measure/spread.ts";

/** What one stage cost at one size. */
export interface StageCost {
  readonly stage: string;
  readonly cost: Cost;
  /** How many things it made or read, and what they are; `null` where nothing is counted. */
  readonly counted: { readonly count: number; readonly noun: string } | null;
  /** Bytes on disk of what it made; `null` where it keeps nothing. */
  readonly bytes: number | null;
}

/** What one generator cost for the same pages, over all rounds. */
export interface GeneratorCost {
  readonly name: string;
  /** How often it wrote the pages. */
  readonly rounds: number;
  /** Milliseconds from start to end. */
  readonly wall: Spread;
  /** Milliseconds on processors; `null` where the system does not tell. */
  readonly cpu: Spread | null;
  /** Times that of the first generator, round by round. */
  readonly wallRatio: Spread;
  readonly cpuRatio: Spread | null;
  /** The most memory of any round, in bytes. */
  readonly memory: number | null;
  readonly pages: number;
  readonly bytes: number;
}

/** Everything measured at one size. */
export interface SizeResult {
  readonly officers: number;
  readonly rows: number;
  readonly stages: readonly StageCost[];
  readonly generators: readonly GeneratorCost[];
}

/** What it cost to build a site, and to build it again after one figure of its record was changed; from the tables on. */
export interface ChangedSite {
  readonly officers: number;
  readonly files: number;
  /** How many of the files were made once more after the change, with no page kept, and are the same. */
  readonly compared: number;
  /** With nothing kept. */
  readonly whole: Cost;
  /** With templates and pictures kept; `null` where only a part of the site was made once more. */
  readonly again: Cost | null;
  /** With the pages kept too that show nothing of the change. */
  readonly changed: Cost;
}

/** Where and when it was measured. */
export interface Machine {
  readonly date: string;
  readonly processor: string;
  readonly processors: number;
  readonly memory: number;
  readonly system: string;
  /** The mean number of programs that wanted a processor, over the quarter of an hour before and that at the end. */
  readonly load: readonly [before: number, after: number];
  readonly versions: Readonly<Record<string, string>>;
}

/** All that `npm run bench` found. */
export interface Measurements {
  readonly machine: Machine;
  readonly seed: number;
  readonly sizes: readonly SizeResult[];
  readonly changes: readonly ChangedSite[];
}
