import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { link } from "../kit/inline.ts";
import { publicLog } from "../record/log.ts";
import { logTable } from "../record/log-table.ts";

const SHOWN = 5;

/** The latest entries of the public log. */
export function changesSection(records: Records): Section {
  const log = publicLog(records).slice(0, SHOWN);
  return {
    anchor: "latest-changes",
    heading: "Latest changes",
    blocks: [
      log.length > 0
        ? { ...logTable(log), caption: "The latest changes and corrections" }
        : prose(["No change has been published yet."]),
      prose([
        link("All changes", ADDRESSES.changes),
        " · ",
        link("As a feed", ADDRESSES.changesFeed),
        " · ",
        link("Corrections", ADDRESSES.corrections),
      ]),
    ],
  };
}
