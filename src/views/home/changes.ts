import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { link, type Inline } from "../kit/inline.ts";
import { publicLog } from "../record/log.ts";
import { logTable } from "../record/log-table.ts";

const SHOWN = 5;

/** The latest entries of the public log. */
export function changesSection(records: Records): Section {
  const { changes } = wordsOf(records).home;
  const log = publicLog(records).slice(0, SHOWN);
  return {
    anchor: "latest-changes",
    heading: changes.heading,
    blocks: [
      log.length > 0 ? { ...logTable(records, log), caption: changes.caption } : prose([changes.none]),
      prose(
        changes.more<Inline>(
          (text) => link(text, ADDRESSES.changes),
          (text) => link(text, ADDRESSES.changesFeed),
          (text) => link(text, ADDRESSES.corrections),
        ),
      ),
    ],
  };
}
