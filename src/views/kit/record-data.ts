import { csvBeside, type Address } from "../../site/addresses.ts";

/** Where the data of a page's record are. */
export interface RecordData {
  readonly json: Address;
  readonly csv: Address;
}

/** The data beside a page, by the address of the JSON file; `null` where the page has none. */
export function recordData(json: Address | undefined): RecordData | null {
  return json === undefined ? null : { json, csv: csvBeside(json) };
}
