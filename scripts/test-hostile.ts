// Builds a site as large as the record, every text of it a hostile string, and opens all its pages. `npm run test:hostile`
import { provideChromium } from "./site/install-chromium.ts";
import { runPackage } from "./site/program.ts";
import { fail } from "./site/step.ts";

try {
  await runPackage("vitest", ["run", "--project", "hostile"], {
    output: "shown",
    env: { HOSTILE_RECORD: "whole", CHROMIUM_PATH: await provideChromium() },
  });
} catch (error) {
  fail(error);
}
