import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { ViteDevServer } from "vite";
import { buildDataset } from "../pipeline/build-dataset.ts";
import { derive } from "../pipeline/derive/derive.ts";
import { readSourceFolder } from "../pipeline/read/source-folder.ts";
import { keepReport, lastReportPage, REPORT_ADDRESS } from "../report/last-report.ts";
import { watchFiles } from "../report/watch-files.ts";
import { PROJECT_ROOT } from "./project.ts";
import { datasetFiles, DATASET_FOLDER } from "../../src/model/dataset-files.ts";
import { replaceFile } from "../tables/replace-file.ts";
import { overlayOf, type Overlay } from "./data-overlay.ts";

/** Where the data lie that the pages show (`SITE_DATA`, else those of the project), and the tables beside them. */
function datasetFolders(): { readonly generated: string; readonly home: string } {
  const { SITE_DATA: named = "" } = process.env;
  const generated = path.resolve(PROJECT_ROOT, named === "" ? "data/generated" : named);
  return { generated, home: path.dirname(generated) };
}

/** Makes the pages from the data as it is now, and the browsers load them again. */
function showNewData(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.moduleGraph.invalidateAll();
    environment.hot.send({ type: "full-reload" });
  }
}

function serveReport(server: ViteDevServer, base: string): void {
  const address = `${base.replace(/\/$/, "")}/${REPORT_ADDRESS}`;
  server.middlewares.use((request, response, next) => {
    if ((request.url ?? "").split("?")[0] !== address) {
      next();
      return;
    }
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
    response.end(lastReportPage(PROJECT_ROOT));
  });
}

/**
 * Checks the tables after each change: errors lie over the page, and without any the pages show the new data. Only what
 * pages are made from is written; the downloads stay as they were until `npm run data`. Data without tables beside them
 * are shown as they are.
 */
function followTables(server: ViteDevServer): void {
  const { generated, home } = datasetFolders();
  if (!existsSync(path.join(home, "tables"))) return;
  const built = () => buildDataset(readSourceFolder(home, PROJECT_ROOT), derive);
  let overlay: Overlay | null = overlayOf(built().issues, PROJECT_ROOT);
  const show = () => {
    // Astro's overlay shows more than Vite's type of it knows.
    if (overlay) server.ws.send(overlay as unknown as Parameters<typeof server.ws.send>[0]);
  };
  const check = () => {
    const { dataset, issues } = built();
    keepReport(PROJECT_ROOT, issues);
    overlay = overlayOf(issues, PROJECT_ROOT);
    show();
    if (dataset === null) return;
    mkdirSync(path.join(generated, DATASET_FOLDER), { recursive: true });
    for (const file of datasetFiles(dataset))
      replaceFile(path.join(generated, file.path), [...file.lines].join(""));
    showNewData(server);
  };
  server.ws.on("connection", show);
  const end = watchFiles([home, path.join(home, "tables")], check);
  server.httpServer?.once("close", end);
}

/** Shows the report on the data while pages are worked on; nothing of it is in a built site. */
export function showDataReport(server: ViteDevServer): void {
  serveReport(server, server.config.base);
  followTables(server);
}
