import type { Issue } from "../pipeline/issue.ts";
import { counted } from "../report/counts.ts";
import type { Input } from "./input.ts";
import type { LeftOut, MadeRow } from "./made-rows.ts";
import type { Merged } from "./merged-tables.ts";
import type { ImportedFile } from "./provenance.ts";

const DIGEST_SHOWN = 12;

/** What became of the rows of the file: each is counted once. */
export function rowsSummary(
  file: ImportedFile,
  input: Input,
  leftOut: readonly LeftOut[],
  made: readonly MadeRow[],
): string {
  const used = new Set(made.flatMap(({ from }) => from)).size;
  const byReason = Map.groupBy(leftOut, ({ kind, why }) => `${kind}: ${why}`);
  const lines = [...byReason].map(
    ([reason, same]) => [same.reduce((sum, { rows }) => sum + rows.length, 0), reason] as const,
  );
  const all = [...lines, [used, "used"] as const];
  const width = Math.max(...all.map(([count]) => String(count).length));
  const head = `${file.file}: ${counted(input.rows.length, "row")}, SHA-256 ${file.sha256.slice(0, DIGEST_SHOWN)}…\n`;
  return head + all.map(([count, reason]) => `  ${String(count).padStart(width)} ${reason}\n`).join("");
}

/** What the import does to each table. */
export function tablesSummary({ counts }: Merged): string {
  return [...counts]
    .map(
      ([table, { added, changed, same }]) =>
        `${table}: ${added.length} new, ${changed.length} changed, ${same.length} the same\n`,
    )
    .join("");
}

/** The values of the file that differ from what somebody else wrote into the record, and do not replace it. */
export function keptSummary({ kept }: Merged): string {
  if (kept.length === 0) return "";
  const lines = kept.map(({ row, column, present, given }) => {
    const numbers = row.from.map(({ number }) => number).join(", ");
    return `  ${row.table} ${row.key} ${column}: "${present}"; the file says "${given}" (${numbers.includes(",") ? "rows" : "row"} ${numbers})\n`;
  });
  return `${counted(kept.length, "cell")} of the record kept, though the file says something else:\n${lines.join("")}`;
}

/** The rows of earlier imports that are no longer in the file; they stay in the tables. */
export function vanishedSummary(vanished: readonly Readonly<Record<string, string>>[]): string {
  if (vanished.length === 0) return "";
  const lines = vanished.map(({ table = "", row_key: key = "" }) => `  ${table} ${key}\n`);
  return `${counted(vanished.length, "row")} of an earlier import no longer in the file; look at each, it stays until you take it out:\n${lines.join("")}`;
}

/** The published values that an import changes, and what the next build will ask for. */
export function unloggedSummary(unlogged: readonly Issue[]): string {
  if (unlogged.length === 0) return "";
  const lines = unlogged.map(({ message, hint }) => `  ${message}\n    ${hint}\n`);
  return `${counted(unlogged.length, "published value")} changed; the next build asks for an entry that says why:\n${lines.join("")}`;
}
