import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { changeRecord } from "../edits/change-record.ts";
import { pathsBelow } from "../site/files-below.ts";
import { unmarkPart } from "../site/part-mark.ts";
import { keptPictures } from "../site/picture-cache.ts";
import { PROJECT_ROOT } from "../site/project.ts";
import { isSameFile } from "../site/same-file.ts";
import { Dice } from "./dataset/dice.ts";
import { writeDataset } from "./dataset/write-dataset.ts";
import { measuredRun, type Cost } from "./measure/measured-run.ts";
import type { ChangedSite } from "./measurements.ts";
import type { BenchPlan } from "./plan.ts";
import { WITHOUT_PROSE } from "./without-prose.ts";
import { WORKSHOP } from "./workshop.ts";

const SITE_STAGE = `${PROJECT_ROOT}/scripts/bench/site-stage.ts`;

/**
 * Measures how long a whole site takes from the tables on, with nothing kept; and after one figure was changed, with the
 * pages kept that show nothing of it. What came of that is compared with a whole site that is built once more, with its
 * templates and pictures kept, or with a part of one.
 * @throws Error if a file is not the same as in a whole build of the changed record
 */
export async function measureChange(
  officers: number,
  { seed, part }: Pick<BenchPlan, "seed" | "part">,
  say: (what: string) => void,
): Promise<ChangedSite> {
  const [data, generated] = [`${WORKSHOP}/changed-data`, `${WORKSHOP}/changed-generated`];
  writeDataset(data, officers, seed);
  const pictures = keptPictures(generated);
  rmSync(pictures, { recursive: true, force: true });
  const build = (site: string, how: "whole" | "changed", shard = ""): Promise<Cost> =>
    measuredRun([SITE_STAGE, data, generated, how], {
      SITE_DATA: relative(PROJECT_ROOT, generated),
      SITE_OUT: site,
      BUILD_WITHOUT: WITHOUT_PROSE,
      PAGE_PROGRAMS: `${WORKSHOP}/programs-changed`,
      SHARD: shard,
    });
  const [kept, fresh] = [`${WORKSHOP}/site-changed`, `${WORKSHOP}/site-whole`];
  say("the whole site");
  const whole = await build(kept, "whole");
  await changeRecord({ data, generated }, new Dice(seed), "figures");
  say("the site after one changed figure");
  const changed = await build(kept, "changed");
  say(part === 1 ? "the whole site after the change" : `1/${part} of the site after the change`);
  const again = await build(fresh, "whole", part === 1 ? "" : `1/${part}`);
  if (part !== 1) unmarkPart(fresh);
  const files = pathsBelow(kept);
  const compared = part === 1 ? [...new Set([...files, ...pathsBelow(fresh)])] : pathsBelow(fresh);
  const different = compared.find((path) => !isSameFile(join(kept, path), join(fresh, path)));
  rmSync(pictures, { recursive: true });
  if (different !== undefined) throw new Error(`${different} is not as in a whole build`);
  return {
    officers,
    files: files.length,
    compared: compared.length,
    whole,
    again: part === 1 ? again : null,
    changed,
  };
}
