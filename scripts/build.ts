// Builds the whole site into dist/: data, pages, search index. `npm run build`
import { buildData, buildPages } from "./site/build-site.ts";
import { fail } from "./site/step.ts";

try {
  await buildData();
  const directory = await buildPages();
  console.log(`The site is in ${directory}`);
} catch (error) {
  fail(error);
}
