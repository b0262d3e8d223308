import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FRAMES, RESPONSE_HEADERS, type Headers } from "./response-headers.ts";

/** The file that Netlify and Cloudflare Pages read: an address, and below it the headers of its answers. */
const HEADERS_FILE = "_headers";

/** Files whose names change with their content. */
const FOR_GOOD: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };

/**
 * The text of a headers file for the entries of a site's root folder, published below `base` (slashes at both ends).
 * Rules that match one address add up on these hosts, so that what may not hold for frames is said of every other
 * entry by name. Cloudflare reads at most 100 rules.
 */
export function headersText(
  entries: readonly { readonly name: string; readonly folder: boolean }[],
  base: string,
): string {
  const unframed = entries
    .filter(({ name }) => name !== FRAMES && name !== HEADERS_FILE)
    .map(({ name, folder }) => rule(`${base}${name}${folder ? "/*" : ""}`, RESPONSE_HEADERS.unframed));
  return [
    rule(`${base}*`, RESPONSE_HEADERS.everywhere),
    rule(base, RESPONSE_HEADERS.unframed),
    ...unframed,
    rule(`${base}_astro/*`, FOR_GOOD),
  ].join("\n");
}

/** Writes the headers file of a built site into its folder. Throws the file system's error. */
export function writeHeadersFile(directory: string, base: string): void {
  const entries = readdirSync(directory, { withFileTypes: true })
    .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(join(directory, HEADERS_FILE), headersText(entries, base));
}

function rule(address: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join("")}`;
}
