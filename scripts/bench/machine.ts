import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { PROJECT_ROOT } from "../site/project.ts";
import type { Machine } from "./measurements.ts";

const PACKAGES = ["astro", "@11ty/eleventy", "pagefind"];

function versionOf(name: string): string {
  const text = readFileSync(`${PROJECT_ROOT}/node_modules/${name}/package.json`, "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** The load of the last quarter of an hour; 0 on systems that do not tell. */
export function presentLoad(): number {
  return loadavg()[2] ?? 0;
}

/** The machine, and the versions of what is compared. @param before the load when it began */
export function machine(before: number): Machine {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: processors[0]?.model.trim() ?? "not known",
    processors: processors.length,
    memory: totalmem(),
    system: `${type()} ${release().split(".").slice(0, 2).join(".")}`,
    load: [before, presentLoad()],
    versions: {
      Node: process.versions.node,
      ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    },
  };
}
