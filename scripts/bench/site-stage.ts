// Builds the data of a record and its site, for `npm run bench`: `node scripts/bench/site-stage.ts DATA GENERATED
// whole|changed`. The second makes only what changed since the last build. Settings say where the site goes.
import { buildRecord } from "../edits/change-record.ts";
import { buildPages } from "../site/build-site.ts";

const [data = "", generated = "", how] = process.argv.slice(2);
await buildRecord({ data, generated });
await buildPages({ keeps: how === "changed" });
