import type { Records } from "../../model/records.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { openApi } from "../api/open-api.ts";
import { catalog } from "./catalog.ts";
import type { FileSizes } from "./files.ts";

/** A description that is made with the pages, not with the downloads. */
export interface DescribedText {
  readonly address: Address;
  readonly text: string;
}

/** The description of the addresses, by OpenAPI. */
export function openApiText(records: Records): DescribedText {
  return { address: ADDRESSES.openApi, text: `${JSON.stringify(openApi(records), null, 1)}\n` };
}

/** The catalogue of the data, by DCAT. */
export function catalogText(records: Records, sizes: FileSizes): DescribedText {
  return { address: ADDRESSES.catalog, text: `${JSON.stringify(catalog(records, sizes), null, 1)}\n` };
}
