import type { Records } from "../../src/model/records.ts";
import { TABLE_LIST } from "../../src/model/tables.ts";

/** What stands where the tables gave the words: as short as a name can be. */
export const PLACEHOLDER = "Ann";

/** Every wording of the tables: names, offenses, sentences, notes, quotations; the longest first. */
function wordingsOf(records: Records): readonly string[] {
  const cells = TABLE_LIST.flatMap(({ name, columns }) => {
    const rows = records.all(name) as readonly Readonly<Record<string, unknown>>[];
    const free = Object.keys(columns).filter((column) => {
      const { kind, vocabulary } = columns[column]!;
      return vocabulary === undefined && ["text", "quote", "list"].includes(kind);
    });
    return rows.flatMap((row) => free.flatMap((column) => row[column]));
  });
  const names = records
    .all("officers")
    .flatMap(({ given_name, middle_name, family_name }) => [
      [given_name, family_name],
      [given_name, middle_name, family_name],
    ])
    .map((parts) => parts.filter((part) => part !== null).join(" "));
  const wordings = [...cells, ...names].filter((cell) => typeof cell === "string" && cell.length > 2);
  return [...new Set(wordings as string[])].sort((one, other) => other.length - one.length);
}

/** Takes the wordings of the tables out of a text, so that only what the views say is left. */
export function withoutTableWords(records: Records): (text: string) => string {
  const wordings = wordingsOf(records).map((wording) => ({
    bare: wording.replace(/[.;]$/, ""),
    pattern: pattern(wording.replace(/[.;]$/, "")),
  }));
  return (text) =>
    wordings.reduce(
      (rest, { bare, pattern: words }) =>
        rest.toLowerCase().includes(bare.toLowerCase()) ? rest.replaceAll(words, PLACEHOLDER) : rest,
      text,
    );
}

/** The wording as whole words, with a capital letter or without. */
function pattern(wording: string): RegExp {
  const literal = wording.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const first = literal.charAt(0);
  const either = /\p{L}/u.test(first) ? `[${first.toLowerCase()}${first.toUpperCase()}]` : first;
  return new RegExp(`(?<![\\p{L}\\p{N}])${either}${literal.slice(1)}(?![\\p{L}\\p{N}])`, "gu");
}
