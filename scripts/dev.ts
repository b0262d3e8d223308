// Cuts the fonts, builds the data once and starts Astro's development server. `npm run dev`
import { existsSync } from "node:fs";
import { DATASET_FOLDER } from "../src/model/dataset-files.ts";
import { buildData } from "./site/build-site.ts";
import { provideFonts } from "./site/fonts.ts";
import { runPackage } from "./site/program.ts";
import { PROJECT_ROOT } from "./site/project.ts";
import { fail } from "./site/step.ts";

try {
  await provideFonts();
  // With mistakes in the tables the pages show what was built last, and the report lies over them.
  await buildData().catch((error: unknown) => {
    if (!existsSync(`${PROJECT_ROOT}/data/generated/${DATASET_FOLDER}`)) throw error;
  });
  await runPackage("astro", ["dev", ...process.argv.slice(2)], { output: "shown" });
} catch (error) {
  fail(error);
}
