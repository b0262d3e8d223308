import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Release, ReleaseChange } from "../../model/release.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { prose, type Block, type Section } from "../kit/block.ts";
import { cell, type Cell, type Row } from "../kit/table.ts";
import { code, link, original, type Inline, type Line } from "../kit/inline.ts";

/** Whether a row is new as a whole: such rows are counted by table, and everything else is shown one by one. */
function isAddedRow({ kind, record, field }: ReleaseChange): boolean {
  return kind === "added" && record !== null && field === null;
}

/** What differs from the release before; nothing for the first. */
export function changesSection(records: Records, { number, changes }: Release): Section | null {
  if (number === 1) return null;
  const words = wordsOf(records).releases.one.changes;
  const shown = changes.filter((change) => !isAddedRow(change));
  const added = Map.groupBy(changes.filter(isAddedRow), ({ table }) => table);
  const blocks: Block[] = [];
  if (changes.length === 0) blocks.push(prose([words.none]));
  if (added.size > 0)
    blocks.push({
      kind: "list",
      items: [...added].map(([table, { length }]) => addedLine(records, table, length)),
    });
  if (shown.length > 0) {
    const { kind, cell: where, before, now, why } = words.heads;
    blocks.push({
      kind: "table",
      caption: words.caption,
      heads: [{ text: where }, { text: kind }, { text: before }, { text: now }, { text: why }],
      rows: shown.map((change) => rowOf(records, change)),
    });
  }
  return { anchor: "changes", heading: words.heading, blocks };
}

function addedLine(records: Records, table: string, rows: number): Line {
  const { releases, count } = wordsOf(records);
  const { changes, row } = releases.one;
  const counted = count(rows, row);
  return [rows === 1 ? changes.addedRow(counted, table) : changes.addedRows(counted, table)];
}

function rowOf(records: Records, change: ReleaseChange): Row {
  const words = wordsOf(records).releases.one.changes;
  const { kind, table, record, field } = change;
  const where = [table, record, field].filter((part) => part !== null).join("/");
  const value = (text: string | null): Cell =>
    field === null || record === null
      ? cell(words.wholeRow)
      : cell(text === null ? words.empty : original(records, text));
  return {
    cells: [
      cell(code(where)),
      cell(words.kinds[kind]),
      value(change.old_value),
      value(change.new_value),
      { line: reasonLine(records, change) },
    ],
  };
}

function reasonLine(records: Records, { record, kind, reason, entry }: ReleaseChange): Line {
  const words = wordsOf(records).releases.one.changes;
  if (record === null) return [words.byProgram];
  if (reason === null || entry === null) return [kind === "added" ? words.noReason : words.byProgram];
  const parts: Inline[] = [original(records, reason), " ("];
  return [...parts, link(entry, addressOfEntry(entry)), ")"];
}

/** Where an entry of the log stands: corrections and changes in the public log, redirects at the former address. */
function addressOfEntry(entry: string): Address {
  const [table, ...id] = entry.split("/");
  if (table === "corrections" || table === "changes") return `${ADDRESSES.changes}#log-${id.join("/")}`;
  return ADDRESSES.corrections;
}
