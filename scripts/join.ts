// Puts parts of the site together that several machines built: `npm run join -- part-1 part-2`
import { joinParts } from "./site/build-site.ts";
import { fail } from "./site/step.ts";

const parts = process.argv.slice(2);
if (parts.length === 0)
  fail("usage: npm run join -- FOLDER… (the folders that `SHARD=1/2 npm run build` and so on made)");
try {
  console.log(`The site is in ${await joinParts(parts)}`);
} catch (error) {
  fail(error);
}
