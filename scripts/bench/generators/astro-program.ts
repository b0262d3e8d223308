// Has Astro make the program that writes the plain pages: `node scripts/bench/generators/astro-program.ts FOLDER`
import { BUILD_ENVIRONMENT } from "../../site/build-environment.ts";
import { runPackage } from "../../site/program.ts";

const [folder = ""] = process.argv.slice(2);

await runPackage("astro", ["build", "--silent", "--root", `${import.meta.dirname}/astro`], {
  output: "on-failure",
  env: { ...BUILD_ENVIRONMENT, PROGRAM_FILES: `${folder}/files` },
});
