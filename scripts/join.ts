// Puts parts of the site together that several machines built, and reads the whole against the record, of which it builds
// the data: `npm run join -- part-1 part-2`
import { buildData, joinParts } from "./site/build-site.ts";
import { fail } from "./site/step.ts";

const parts = process.argv.slice(2);
if (parts.length === 0)
  fail("usage: npm run join -- FOLDER… (the folders that `SHARD=1/2 npm run build` and so on made)");
try {
  await buildData();
  console.log(`The site is in ${await joinParts(parts)}`);
} catch (error) {
  fail(error);
}
