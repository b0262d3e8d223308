// One stage of the build in a process of its own, for `npm run bench`: `node scripts/bench/stage.ts check|derive DATA`,
// `pages SITE`, `search SITE`, `plain DATA FILE`
import { writeFileSync } from "node:fs";
import { buildDataset } from "../pipeline/build-dataset.ts";
import { checkTables } from "../pipeline/check-tables.ts";
import { derive } from "../pipeline/derive/derive.ts";
import { openSourceFolder } from "../pipeline/read/source-folder.ts";
import { officerPages } from "./generators/officer-pages.ts";
import { buildParts } from "../site/build-parts.ts";
import { providePageProgram } from "../site/page-program.ts";
import { writeSearchIndex } from "../site/search-index.ts";

const [name, folder = "", file = ""] = process.argv.slice(2);

function expectNoIssues(issues: readonly unknown[]): void {
  if (issues.length > 0) throw new Error(`the invented record has ${issues.length} issues`);
}

switch (name) {
  case "check":
    expectNoIssues(checkTables(openSourceFolder(folder)).issues);
    break;
  case "derive":
    expectNoIssues(buildDataset(openSourceFolder(folder), derive).issues);
    break;
  case "plain": {
    const { dataset } = buildDataset(openSourceFolder(folder), derive);
    if (dataset === null) throw new Error("the invented record has errors");
    writeFileSync(file, JSON.stringify(officerPages(dataset)));
    break;
  }
  case "pages":
    await buildParts(await providePageProgram(), folder);
    break;
  case "search":
    await writeSearchIndex(folder);
    break;
  default:
    throw new Error(`there is no stage ${name ?? "without a name"}`);
}
