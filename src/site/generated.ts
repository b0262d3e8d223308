import { join } from "node:path";
import { setting } from "./setting.ts";

/** Where the generated data stand from which the site is built: `SITE_DATA`, or `data/generated` in the project. */
export const GENERATED: string = join(process.cwd(), setting(process.env.SITE_DATA) ?? "data/generated");
