import { officerName } from "../../format/names.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, type Line } from "../kit/inline.ts";

/** An officer named in prose: always with how the officer stands. */
export function officerMention(records: Records, officerId: string): Line {
  const { label } = records.officerStatus(officerId);
  const name = officerName(records.get("officers", officerId));
  return [link(name, ADDRESSES.officers.page(officerId)), ` (${label.toLowerCase()})`];
}
