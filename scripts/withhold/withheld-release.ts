import type { Release } from "../../src/model/release.ts";
import { sha256, type ReadRelease } from "../pipeline/release/read-releases.ts";
import type { WithheldText } from "./withheld-text.ts";

/** A release without the names, and in how many places of each of its files one stood. */
export interface WithheldRelease extends ReadRelease {
  /** Path below `data/releases/N/`, or below `data/` of a file that the release keeps → places; those with any. */
  readonly places: ReadonlyMap<string, number>;
}

/** The file of what differs from the release before. */
export const CHANGES = "release.json";

/**
 * Takes names out of a release: out of the files that it keeps, whose checksums follow, and out of the values that
 * changed in it. Its number, its day and its shape stay.
 */
export function withheldRelease(
  { release, files }: ReadRelease,
  withhold: (text: string) => WithheldText,
): WithheldRelease {
  const places = new Map<string, number>();
  const without = (file: string) => (text: string) => {
    const withheld = withhold(text);
    if (withheld.places > 0) places.set(file, (places.get(file) ?? 0) + withheld.places);
    return withheld.text;
  };
  const texts = new Map([...files].map(([path, text]) => [path, without(path)(text)]));
  const said = without(CHANGES);
  const maybe = (text: string | null) => (text === null ? null : said(text));
  const kept: Release = {
    ...release,
    changes: release.changes.map((change) => ({
      ...change,
      record: maybe(change.record),
      old_value: maybe(change.old_value),
      new_value: maybe(change.new_value),
      reason: maybe(change.reason),
      entry: maybe(change.entry),
      about: change.about.map(said),
    })),
    entries: release.entries.map(said),
    files: release.files.map((file) => ({ ...file, sha256: sha256(texts.get(file.path) ?? "") })),
  };
  return { release: kept, files: texts, places };
}
