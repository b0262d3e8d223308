import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { scopeAmount, type TotalName } from "../batch/scope-amount.ts";
import { CITY_ANCHOR, CITY_ID, SITE_ANCHOR } from "../batch/scopes.ts";
import { batchesWithoutNumber } from "../batch/without-number.ts";
import { totalAnchor } from "../batch/totals-table.ts";
import { prose, type Section } from "../kit/block.ts";
import { cell, type Cell, type DataTable } from "../kit/table.ts";
import { link } from "../kit/inline.ts";

/** What each count counts. */
function meaningsIn(records: Records): Readonly<Record<TotalName, string>> {
  const { terms, home, batch } = wordsOf(records);
  const { requested, moved, vacated } = batch.steps.names;
  return {
    requested: requested.meaning,
    moved: moved.meaning,
    announced_only: terms.batchStatuses.announced.meaning,
    vacated: vacated.meaning,
    people: home.counts.mixed,
    cases: home.counts.mixed,
  };
}

/** Every count over the whole record and over New York City. */
export function countsSection(records: Records): Section {
  const { heading, rules } = wordsOf(records).home.counts;
  return { anchor: "counts", heading, blocks: [countsTable(records), prose([rules])] };
}

function countsTable(records: Records): DataTable {
  const site = records.totals("site", "all");
  const city = records.totals("city", CITY_ID);
  const {
    home: { counts: words },
    batch,
  } = wordsOf(records);
  const { heads } = words;
  const meanings = meaningsIn(records);
  const names = Object.keys(meanings) as TotalName[];
  return {
    kind: "table",
    caption: words.caption,
    heads: [
      { text: heads.count },
      { text: heads.meaning },
      { text: heads.site, numeric: true },
      { text: heads.city, numeric: true },
    ],
    rows: names.map((name) => ({
      cells: [
        cell(batch.totals.names[name]),
        cell(meanings[name]),
        amountCell(records, site, name, SITE_ANCHOR),
        amountCell(records, city, name, CITY_ANCHOR),
      ],
    })),
  };
}

function amountCell(records: Records, totals: ScopeTotals, name: TotalName, table: string): Cell {
  const { quantity } = totals[name];
  if (quantity === null) return cell(capitalized(scopeAmount(records, totals, name).words));
  const { amount, count, kit, home } = wordsOf(records);
  const rest = batchesWithoutNumber(records, totals, name).length;
  return cell(
    link(capitalized(amount(quantity)), `${ADDRESSES.batches.list}#${totalAnchor(table, name)}`),
    ...(rest === 0 ? [] : [home.counts.withoutNumber(count(rest, kit.nouns.moreBatch))]),
  );
}
