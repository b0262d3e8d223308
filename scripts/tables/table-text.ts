import Papa from "papaparse";

/**
 * Rows of texts as a CSV file in canonical form: RFC 4180, commas, LF line ends, a cell in quotation marks only where it
 * must be. The first row is the header.
 */
export function tableText(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: "\n" })}\n`;
}
