import { resolve } from "node:path";
import { setting } from "../model/build/setting.ts";

/** The folder of what was made from the tables: `data/generated`, or that of `SITE_DATA`. An absolute path. */
export const GENERATED = resolve(setting(process.env.SITE_DATA) ?? "data/generated");

/** What to do where the folder is not as it should be. */
export const MAKE_ANEW = "run `npm run data`";
