// Writes the plain pages with Astro in several processes, of which this is one: `node
// scripts/bench/generators/astro-parts.mjs PROCESSES [PROGRAM]`. Without a program that Astro made of the templates before,
// it makes one first.
import { spawn } from "node:child_process";
import { enableCompileCache } from "node:module";

const [processes, made] = process.argv.slice(2);
const program = made ?? `${process.env.BENCH_OUT}.program`;
const writer = `${program}/pages/prerender-entry.mjs`;

function run(file, parameters, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, file, ...parameters], {
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${file} ended with ${code ?? "a signal"}`)),
    );
  });
}

if (made === undefined) await run(`${import.meta.dirname}/astro-program.ts`, [program]);
// What V8 made of the program once is kept beside it, as in a build of the site.
const compiled = `${program}/compiled`;
const others = Array.from({ length: Number(processes) - 1 }, (_, index) =>
  run(writer, [], { BENCH_PART: `${index + 2}/${processes}`, NODE_COMPILE_CACHE: compiled }),
);
enableCompileCache(compiled);
process.env.BENCH_PART = `1/${processes}`;
await Promise.all([import(writer), ...others]);
