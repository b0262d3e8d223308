import { agencyShortName, officerName } from "../../format/names.ts";
import { compareNames } from "../../format/order.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { batchLink } from "../batch/links.ts";
import { citedNumber } from "../batch/rows.ts";
import { prose, type Section } from "../kit/block.ts";
import { cell, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { joined, link, type Line } from "../kit/inline.ts";
import { shareOf } from "../officer/share.ts";
import { summaryLine } from "../officer/status-words.ts";
import { officerTags } from "../officer/tags.ts";

/** The listed officers of the county's batches, shared ones included, with their shares. */
export function officersSection(records: Records, county: County, citations: Citations): Section | null {
  const batches = records.where("batches", "county_ids", county.county_id);
  if (batches.length === 0) return null;
  const words = wordsOf(records).county.officers;
  const ties = new Map<string, string[]>();
  for (const { batch_id } of batches)
    for (const { officer_id } of records.where("batch_officers", "batch_id", batch_id))
      ties.set(officer_id, [...(ties.get(officer_id) ?? []), batch_id]);
  if (ties.size === 0)
    return {
      anchor: "officers",
      heading: words.heading,
      blocks: [prose(words.none(ruleLink))],
    };
  const rows = [...ties]
    .map(([id, batchIds]) => ({ officer: records.get("officers", id), batchIds }))
    .sort((a, b) => compareNames(a.officer, b.officer))
    .map(({ officer, batchIds }) => officerRow(records, officer, batchIds, citations));
  const { heads } = words;
  return {
    anchor: "officers",
    heading: words.heading,
    blocks: [
      {
        kind: "table",
        caption: words.caption,
        heads: [
          { text: heads.officer },
          { text: heads.agency },
          { text: heads.status },
          { text: heads.ownCase },
          { text: heads.share },
        ],
        rows,
      },
      prose(words.shared(ruleLink)),
    ],
  };
}

function officerRow(
  records: Records,
  officer: Officer,
  batchIds: readonly string[],
  citations: Citations,
): Row {
  const status = records.officerStatus(officer.officer_id);
  return {
    cells: [
      cell(link(officerName(officer), ADDRESSES.officers.page(officer.officer_id))),
      cell(agencyShortName(records.get("agencies", officer.agency_id))),
      cell(...officerTags(records, status)),
      cell(...summaryLine(records, status), citations.cite(status.summary_source_ids)),
      cell(...sharesLine(records, officer, batchIds, citations)),
    ],
  };
}

/** The known shares batch by batch, and in how many batches the share is not known. */
function sharesLine(
  records: Records,
  officer: Officer,
  batchIds: readonly string[],
  citations: Citations,
): Line {
  const words = wordsOf(records);
  const shares = batchIds.map((id) => shareOf(records, officer.officer_id, id));
  const known = shares.flatMap(({ quantity, batch_id, source_ids }): Line[] => {
    if (quantity === null) return [];
    const amount = quantity.unit === "convictions" ? words.amount(quantity) : words.quantity(quantity);
    const batch = records.get("batches", batch_id);
    return [[batchLink(records, batch), ": ", ...citedNumber(amount, source_ids, citations)]];
  });
  const unknown = shares.length - known.length;
  const rest: Line[] =
    unknown === 0 ? [] : [[words.county.officers.unknownShares(words.count(unknown, words.county.batch))]];
  return joined([...known, ...rest], "; ");
}

function ruleLink(text: string) {
  return link(text, `${ADDRESSES.methodology}#inclusion-rule`);
}
