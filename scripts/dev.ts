// Cuts the fonts, builds the data once and starts Astro's development server. `npm run dev`
import { buildData } from "./site/build-site.ts";
import { provideFonts } from "./site/fonts.ts";
import { runPackage } from "./site/program.ts";
import { fail } from "./site/step.ts";

try {
  await provideFonts();
  await buildData();
  await runPackage("astro", ["dev", ...process.argv.slice(2)], { output: "shown" });
} catch (error) {
  fail(error);
}
