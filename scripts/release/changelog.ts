import { countChanges, type Release, type ReleaseChange } from "../../src/model/release.ts";
import { counted } from "../report/counts.ts";

const HEAD = `# Releases of the data

Written by \`npm run release\`, the latest first. Each release is in the folder with its number, and on the site below \`/data/releases/\`.
`;

const KINDS: Readonly<Record<ReleaseChange["kind"], string>> = {
  added: "Added",
  modified: "Changed",
  deleted: "Removed",
};

const LONGEST = 80;

function shown(value: string | null): string {
  if (value === null) return "empty";
  const text = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return `“${text.replaceAll("\n", " ")}”`;
}

function nameOf({ table, record, field }: ReleaseChange): string {
  return `\`${[table, record, field].filter((part) => part !== null).join("/")}\``;
}

function changeLine(change: ReleaseChange): string {
  const { field, record, old_value, new_value, reason, entry } = change;
  const values = field === null || record === null ? "" : `: ${shown(old_value)} → ${shown(new_value)}`;
  const why = reason === null ? "" : `. ${reason} (${entry ?? ""})`;
  return `- ${KINDS[change.kind]} ${nameOf(change)}${values}${why}`;
}

/** Rows that were added are counted by table; everything else is told one by one. */
function changeLines(changes: readonly ReleaseChange[]): string[] {
  const isRow = ({ kind, field, record }: ReleaseChange) =>
    kind === "added" && field === null && record !== null;
  const byTable = Map.groupBy(changes.filter(isRow), ({ table }) => table);
  const rows = [...byTable].map(
    ([table, { length }]) => `- Added to \`${table}\`: ${counted(length, "row")}`,
  );
  return [...rows, ...changes.filter((change) => !isRow(change)).map(changeLine)];
}

function counts(changes: readonly ReleaseChange[]): string {
  const { added, modified, deleted } = countChanges(changes);
  return `${added} added, ${modified} changed, ${deleted} removed.`;
}

function rowsOf({ files }: Release): number {
  return files.reduce((sum, { rows }) => sum + (rows ?? 0), 0);
}

/** What one release brought, as Markdown. */
export function changelogEntry(release: Release): string {
  const { number, as_of, changes, entries } = release;
  const what = number === 1 ? ["The first release."] : [counts(changes), "", ...changeLines(changes)];
  const log = entries.length === 0 ? [] : ["", `In the log: ${entries.map((id) => `\`${id}\``).join(", ")}.`];
  const tables = release.files.filter(({ rows }) => rows !== null).length;
  const size = `${counted(rowsOf(release), "row")} in ${counted(tables, "table")}.`;
  return [`## Release ${number}, state of ${as_of}`, "", size, "", ...what, ...log, ""].join("\n");
}

/** `data/releases/CHANGELOG.md`: every release, the latest first. */
export function changelogText(releases: readonly Release[]): string {
  return [HEAD, ...releases.toReversed().map(changelogEntry)].join("\n");
}
