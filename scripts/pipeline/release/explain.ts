import type { ReleaseChange } from "../../../src/model/release.ts";
import type { CheckedRecord } from "../check/checked.ts";
import type { Difference } from "./delta.ts";
import type { LogEntry } from "./log-entries.ts";

/** What says why a published value changed. */
interface Explanation {
  readonly entry: string;
  readonly reason: string;
}

/** A retired id and what stands in its place. */
interface Retired extends Explanation {
  readonly present: string | null;
}

/** How entries name a difference: the cell, and its row. */
export function namesOf({ table, record, field }: Difference): string[] {
  if (record === null) return [];
  const row = `${table}/${record}`;
  return field === null ? [row] : [`${row}/${field}`, row];
}

/** Whether published words are gone, so that somebody must say why. A column or table that went is the program's doing. */
export function needsEntry({ kind, record }: Difference): boolean {
  return kind !== "added" && record !== null;
}

function retiredIds({ redirects }: CheckedRecord): Map<string, Retired> {
  return new Map(
    redirects.rows.map(({ values: { collection, retired_id, present_id, reason } }) => {
      const id = `${collection}/${retired_id}`;
      return [id, { entry: `redirects/${id}`, reason, present: present_id }];
    }),
  );
}

/** The redirect that explains a difference: the row, or one that it stood for, was retired; or its id was replaced. */
function byRedirect(difference: Difference, retired: ReadonlyMap<string, Retired>): Explanation | undefined {
  const { kind, about, field, old_value, new_value } = difference;
  // Cases have no table, so that no row is about one.
  const ids = field === "case_id" ? [...about, `cases/${old_value ?? ""}`] : about;
  const found = ids.flatMap((id) => retired.get(id) ?? []);
  if (kind === "deleted") return found[0];
  return found.find(
    ({ entry, present }) =>
      present !== null && old_value === entry.slice(entry.lastIndexOf("/") + 1) && new_value === present,
  );
}

/** Every difference with the entry that says why, where there is one. */
export function explained(
  differences: readonly Difference[],
  entries: readonly LogEntry[],
  record: CheckedRecord,
): ReleaseChange[] {
  const named = new Map<string, Explanation>();
  for (const { id, cells, reason } of entries)
    for (const cell of cells) if (!named.has(cell)) named.set(cell, { entry: id, reason });
  const retired = retiredIds(record);
  return differences.map((difference) => {
    const [first] = namesOf(difference).flatMap((name) => named.get(name) ?? []);
    const found = first ?? (needsEntry(difference) ? byRedirect(difference, retired) : undefined);
    return { ...difference, reason: found?.reason ?? null, entry: found?.entry ?? null };
  });
}
