import { rmSync } from "node:fs";
import { relative } from "node:path";
import { changeRecord } from "../edits/change-record.ts";
import { differingFiles } from "../site/differing-files.ts";
import { keptPictures } from "../site/picture-cache.ts";
import { PROJECT_ROOT } from "../site/project.ts";
import { Dice } from "./dataset/dice.ts";
import { writeDataset } from "./dataset/write-dataset.ts";
import { measuredRun, type Cost } from "./measure/measured-run.ts";
import type { ChangedSite } from "./measurements.ts";
import { WITHOUT_PROSE } from "./without-prose.ts";
import { WORKSHOP } from "./workshop.ts";

const SITE_STAGE = `${PROJECT_ROOT}/scripts/bench/site-stage.ts`;

/**
 * Measures how long a whole site takes from the tables on, with nothing kept; again with what may be kept, its templates
 * and pictures; and after one figure was changed, with the pages that show nothing of it kept too.
 * @throws Error if a file is not the same as in a whole build of the changed record
 */
export async function measureChange(
  officers: number,
  seed: number,
  say: (what: string) => void,
): Promise<ChangedSite> {
  const [data, generated] = [`${WORKSHOP}/changed-data`, `${WORKSHOP}/changed-generated`];
  writeDataset(data, officers, seed);
  const pictures = keptPictures(generated);
  rmSync(pictures, { recursive: true, force: true });
  const build = (site: string, how: "whole" | "changed"): Promise<Cost> =>
    measuredRun([SITE_STAGE, data, generated, how], {
      SITE_DATA: relative(PROJECT_ROOT, generated),
      SITE_OUT: site,
      BUILD_WITHOUT: WITHOUT_PROSE,
      PAGE_PROGRAMS: `${WORKSHOP}/programs-changed`,
    });
  const [kept, fresh] = [`${WORKSHOP}/site-changed`, `${WORKSHOP}/site-whole`];
  say("the whole site");
  const whole = await build(kept, "whole");
  await changeRecord({ data, generated }, new Dice(seed), "figures");
  say("the site after one changed figure");
  const changed = await build(kept, "changed");
  say("the whole site after the change");
  const again = await build(fresh, "whole");
  const { compared, different } = differingFiles(kept, fresh);
  rmSync(pictures, { recursive: true });
  if (different.length > 0)
    throw new Error(
      `${different.length} files are not as in a whole build, among them ${different[0] ?? ""}`,
    );
  return { officers, files: compared, whole, again, changed };
}
