import { codePrint } from "./code-print.ts";

/** The code that cuts the fonts and draws with them, and the versions of the packages that do so and of the originals. */
const CODE = [
  "scripts/site/fonts.ts",
  "scripts/site/indexed-png.ts",
  "scripts/site/named-font.ts",
  "scripts/site/pictures.ts",
  "package-lock.json",
] as const;

/**
 * What the fonts of the site depend on, and what its pictures depend on beside their drawings: another text where that
 * code is, a package, or the version of Node, which compresses them.
 */
export function drawingPrint(): Promise<string> {
  return codePrint([], CODE);
}
