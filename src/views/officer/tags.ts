import type { OfficerStatus } from "../../model/derived/officer-status.ts";
import type { Records } from "../../model/records.ts";
import { tag, type Tag } from "../kit/inline.ts";
import { statusLabel } from "./status-words.ts";

/** The officer's status in a word with a shape. */
export function officerTags(records: Records, status: OfficerStatus): readonly Tag[] {
  return [tag(statusLabel(records, status), status.convicted ? "solid" : "half")];
}
