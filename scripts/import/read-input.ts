import type { Input, InputRow } from "./input.ts";
import type { InputForm } from "./mapping.ts";
import { readDelimited } from "./read-delimited.ts";
import { readJsonRecords } from "./read-json-records.ts";
import { readWorkbook } from "./read-workbook.ts";

function asIs(file: string, bytes: Uint8Array, form: InputForm): Input | Promise<Input> {
  switch (form.format) {
    case "csv":
    case "tsv":
      return readDelimited(file, bytes, form);
    case "xlsx":
      return readWorkbook(file, bytes, form);
    case "json":
      return readJsonRecords(file, bytes, form);
  }
}

/** A row with spaces, empty values and accents (NFC) as a form says. */
export function tidied(row: InputRow, { spaces, empty }: InputForm): InputRow {
  const cells = Object.entries(row.cells).map(([name, raw]) => {
    const text = (spaces === "collapse" ? raw.replace(/\s+/gu, " ").trim() : raw).normalize("NFC");
    return [name, empty.includes(text) ? "" : text];
  });
  return { ...row, cells: Object.fromEntries(cells) as Record<string, string> };
}

/** Reads an input file in the form that a mapping gives: spaces, empty values and accents (NFC) as it says, nothing else changed. */
export async function readInput(file: string, bytes: Uint8Array, form: InputForm): Promise<Input> {
  const input = await asIs(file, bytes, form);
  return { ...input, rows: input.rows.map((row) => tidied(row, form)) };
}
