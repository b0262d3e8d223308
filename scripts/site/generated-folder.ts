import { resolve } from "node:path";
import { setting } from "../../src/model/build/setting.ts";

/** The folder of what was made of the tables, of which the site is made: `data/generated`, or that of `SITE_DATA`. */
export function generatedFolder(): string {
  return resolve(setting(process.env.SITE_DATA) ?? "data/generated");
}
