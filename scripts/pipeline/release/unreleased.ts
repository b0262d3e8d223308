import type { Release, ReleaseChange } from "../../../src/model/release.ts";
import type { CheckedRecord } from "../check/checked.ts";
import { deltaOf } from "./delta.ts";
import { explained } from "./explain.ts";
import { newEntries, type LogEntry } from "./log-entries.ts";
import { presentSnapshot } from "./present-snapshot.ts";
import type { ReadRelease } from "./read-releases.ts";
import { snapshotOf } from "./snapshot.ts";

/** The record since its last release. */
export interface Unreleased {
  /** The last release; `null` before the first. */
  readonly last: Release | null;
  /** What differs from it; empty before the first. */
  readonly changes: readonly ReleaseChange[];
  /** The entries of the log that are not in it; empty before the first. */
  readonly entries: readonly LogEntry[];
}

/** Holds the record against its last release. */
export function unreleasedOf(record: CheckedRecord, releases: readonly ReadRelease[]): Unreleased {
  const last = releases.at(-1);
  if (!last) return { last: null, changes: [], entries: [] };
  const released = snapshotOf(last.files);
  const entries = newEntries(record, released);
  const differences = [...deltaOf(released, presentSnapshot(record))];
  return { last: last.release, changes: explained(differences, entries, record), entries };
}
