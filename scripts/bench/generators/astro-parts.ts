// Writes the plain pages with Astro, split over processes: `node scripts/bench/generators/astro-parts.ts NUMBER`
import { spawn } from "node:child_process";
import { readdir, rename, rm } from "node:fs/promises";
import { PROJECT_ROOT } from "../../site/project.ts";

const processes = Number(process.argv[2]);
const out = process.env.BENCH_OUT ?? "";

function build(number: number): Promise<string> {
  const folder = number === 1 ? out : `${out}.part-${number}`;
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        `${PROJECT_ROOT}/node_modules/astro/bin/astro.mjs`,
        "build",
        "--silent",
        "--root",
        `${import.meta.dirname}/astro`,
      ],
      {
        stdio: "inherit",
        env: {
          ...process.env,
          BENCH_OUT: folder,
          BENCH_PART: `${number}/${processes}`,
          ASTRO_TELEMETRY_DISABLED: "1",
        },
      },
    );
    child.on("close", (code) => {
      if (code === 0) resolve(folder);
      else reject(new Error(`Astro ended with ${code ?? "a signal"}`));
    });
  });
}

const folders = await Promise.all(Array.from({ length: processes }, (_, index) => build(index + 1)));
for (const folder of folders.slice(1)) {
  for (const name of await readdir(`${folder}/officers`))
    await rename(`${folder}/officers/${name}`, `${out}/officers/${name}`);
  await rm(folder, { recursive: true });
}
