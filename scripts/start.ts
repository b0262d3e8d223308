// Checks the tables, builds data, pages and search index, and serves the site at http://localhost:4321. `npm start`
import { buildData, buildPages } from "./site/build-site.ts";
import { expectFreePort, wantedPort } from "./site/serve-site.ts";
import { serveUntilInterrupted } from "./site/serve-until-interrupted.ts";
import { fail } from "./site/step.ts";

try {
  await expectFreePort(wantedPort());
  await buildData();
  await serveUntilInterrupted(await buildPages());
} catch (error) {
  fail(error);
}
