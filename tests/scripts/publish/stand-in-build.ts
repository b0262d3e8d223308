// A build in small: writes a site of many files, each of which names its edition, through the same publication as the
// real one. `node stand-in-build.ts FOLDER EDITION [FILES]`
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { publish } from "../../../scripts/site/publish.ts";

const [directory = "", edition = "", files = "120"] = process.argv.slice(2);
const TEXT_LENGTH = 4000;

await publish(directory, async (fresh) => {
  for (let number = 0; number < Number(files); number += 1) {
    const path = join(fresh, `folder-${number % 7}`, `page-${number}.html`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${edition} ${number}\n`.repeat(TEXT_LENGTH / 8));
    if (number % 10 === 0) await setTimeout(1);
  }
});
