import type { Catalogue } from "../browser.ts";
import { TABLE as EN } from "../en/browser/table.ts";
import { TABLE as ES } from "../es/browser/table.ts";

/** The words of a table that can be filtered. */
export const TABLE: Catalogue<typeof EN> = { en: EN, es: ES };
