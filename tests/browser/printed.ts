import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";

const ROOT = resolve(process.env.SITE_DIST ?? "dist");

/** A point in CSS pixels. */
export const POINT = 96 / 72;

/** The addresses of the pages one step below some collections. */
export function addressesIn(...collections: readonly string[]): readonly string[] {
  return collections.flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `/${folder}/${name}/`),
  );
}

/** On how many sheets of paper a page is printed. */
export async function sheetsOf(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
