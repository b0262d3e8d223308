import { z } from "zod";

/** What happened to a published value: `modified` and `deleted` need an entry that says why. */
const CHANGE_OF_VALUE = ["added", "modified", "deleted"] as const;

/** One difference between two states of the tables. Texts are those of the cells. */
export const releaseChangeSchema = z.strictObject({
  kind: z.enum(CHANGE_OF_VALUE),
  table: z.string(),
  /** The key of the row, its parts joined by `/`; `null` where a whole column or table came or went. */
  record: z.string().nullable(),
  /** The column; `null` where a whole row came or went. */
  field: z.string().nullable(),
  old_value: z.string().nullable(),
  new_value: z.string().nullable(),
  /** Why, from the entry that names the value; `null` where nothing had to be said. */
  reason: z.string().nullable(),
  /** That entry, as `corrections/ID`, `changes/ID` or `redirects/TABLE/ID`. */
  entry: z.string().nullable(),
  /** The records that the row is about, as `TABLE/ID`: itself and those that it points to, sources left out. */
  about: z.array(z.string()),
});

/** One file of a snapshot with its checksum. */
const releaseFileSchema = z.strictObject({
  /** Path below `data/`. */
  path: z.string(),
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many rows it has, the header not counted; `null` where it is no table. */
  rows: z.number().int().min(0).nullable(),
});

/** `data/releases/N/release.json`: one published edition of the record. */
export const releaseSchema = z.strictObject({
  /** 1 for the first, and one more for each that follows. */
  number: z.number().int().min(1),
  /** The day for which it speaks: `as_of` of edition.json at the time. */
  as_of: z.string().length(10),
  /** What differs from the release before; empty for the first, in which everything is new. */
  changes: z.array(releaseChangeSchema),
  /** The entries of corrections.csv and changes.csv that are new in it, as `TABLE/ID`. */
  entries: z.array(z.string()),
  /** Its files, so that anyone can prove that they are as they were. */
  files: z.array(releaseFileSchema).min(1),
});

export type ReleaseChange = z.output<typeof releaseChangeSchema>;
export type Release = z.output<typeof releaseSchema>;

/** The day of the last release that changed a row about each record, by `TABLE/ID`. */
export function lastReleaseDays(releases: readonly Release[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { as_of, changes } of releases)
    for (const { about } of changes) for (const record of about) days.set(record, as_of);
  return days;
}

/** How many changes there are of each kind. */
export function countChanges(
  changes: readonly ReleaseChange[],
): Readonly<Record<ReleaseChange["kind"], number>> {
  const of = (kind: ReleaseChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return { added: of("added"), modified: of("modified"), deleted: of("deleted") };
}
