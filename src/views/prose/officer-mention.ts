import { officerName } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, type Line } from "../kit/inline.ts";
import { localized } from "../kit/localized.ts";
import { statusLabel } from "../officer/status-words.ts";

/** An officer named in prose: always with how the officer stands. */
export function officerMention(records: Records, officerId: string): Line {
  const status = statusLabel(records, records.officerStatus(officerId));
  const name = link(officerName(records.get("officers", officerId)), ADDRESSES.officers.page(officerId));
  return localized(wordsOf(records).prose.officer(name, status.toLowerCase()), records.language);
}
