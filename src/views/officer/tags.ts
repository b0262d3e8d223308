import type { OfficerStatus } from "../../model/derived/officer-status.ts";
import { tag, type Tag } from "../kit/inline.ts";

/** The officer's status in a word with a shape. */
export function officerTags(status: OfficerStatus): readonly Tag[] {
  return [tag(status.label, status.convicted ? "solid" : "half")];
}
