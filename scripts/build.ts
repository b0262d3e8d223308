// Builds the whole site into dist/: data, pages, search index. `npm run build`; `npm run build:changed` makes only the
// pages again that show something that changed
import { parseArgs } from "node:util";
import { buildData, buildPages, expectBuildable } from "./site/build-site.ts";
import { fail } from "./site/step.ts";

try {
  const { values } = parseArgs({ options: { changed: { type: "boolean", default: false } } });
  expectBuildable();
  await buildData();
  const directory = await buildPages({ keeps: values.changed });
  console.log(`The site is in ${directory}`);
} catch (error) {
  fail(error);
}
