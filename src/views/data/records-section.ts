import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { code, link, type Inline, type Link } from "../kit/inline.ts";

/** The data of one record, and the shape it has. */
export function recordsSection(records: Records): Section {
  const { heading, note, csv, parts } = wordsOf(records).data.records;
  return {
    anchor: "records",
    heading,
    blocks: [
      prose(note<Inline>(code(".json"), code(".csv"), exampleOf(records)), csv<Inline>(code)),
      {
        kind: "facts",
        facts: Object.entries(parts).map(([term, meaning]) => ({ term, details: [[meaning]] })),
      },
    ],
  };
}

function exampleOf(records: Records): Link | null {
  const [officer] = records.all("officers");
  if (officer === undefined) return null;
  const address = ADDRESSES.officers.json(officer.officer_id);
  return link(address, address);
}
