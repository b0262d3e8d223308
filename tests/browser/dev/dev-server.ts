// Starts the development server on a free port and tells its parent the address. Ends with its parent.
import { dev } from "astro";
import { PROJECT_ROOT } from "../../../scripts/site/project.ts";

process.on("disconnect", () => process.exit());
const server = await dev({
  root: PROJECT_ROOT,
  logLevel: "error",
  server: { host: "127.0.0.1", port: 0 },
  vite: { cacheDir: `${PROJECT_ROOT}/node_modules/.cache/vacatur/dev-test` },
});
process.send?.(`http://127.0.0.1:${server.address.port}`);
