import { officerFullName } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Inline, Line } from "../kit/inline.ts";
import { summaryLine } from "../officer/status-words.ts";

/** How an officer stands, in the words that must be said whenever the officer is introduced. */
export function officerClaim(records: Records, officerId: string): Line {
  const officer = records.get("officers", officerId);
  const agency = records.get("agencies", officer.agency_id);
  return wordsOf(records).claim.officer<Inline>(
    officerFullName(officer),
    agency.name,
    summaryLine(records, records.officerStatus(officerId)),
  );
}
