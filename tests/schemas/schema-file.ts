import { readFileSync } from "node:fs";

/** A schema of this folder. */
export function schemaFile(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Record<string, unknown>;
}
