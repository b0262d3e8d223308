import { readFileSync } from "node:fs";

const LEGAL_CODE = readFileSync(new URL("cc-by-4.0.txt", import.meta.url), "utf8");

const NOTICE = `The tables in this archive are licensed under the Creative Commons Attribution 4.0 International
licence (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/. Quotations in the columns
"quote" and "key_phrase", and the titles in the table sources, are words of others, quoted with their
source; they remain theirs.

`;

/** The licence of the data: a notice and the legal code. */
export function licenceText(): string {
  return NOTICE + LEGAL_CODE;
}
