import type { Dataset } from "./dataset.ts";
import type { ReleaseChange } from "./release.ts";

/** When a value was published, by the releases. */
export interface Published {
  /** The day of the release in which it first stood; `null` where it is in none yet. */
  readonly first: string | null;
  /** The day of the release that last changed it; `null` where it changed since the last release, or is in none yet. */
  readonly last: string | null;
}

/** A change and the day of its release; `null` where it is not released yet. */
interface DatedChange {
  readonly change: ReleaseChange;
  readonly day: string | null;
}

const NEVER: Published = { first: null, last: null };

/** When each value of the tables was first published and last changed, from the releases alone. */
export class PublicationDates {
  readonly #firstRelease: string | null;
  /** `table/record` → its changes, the first one first. */
  readonly #changes = new Map<string, DatedChange[]>();
  /** `table/column` → the day on which the column was added; `null` where it is not released yet. */
  readonly #columns = new Map<string, string | null>();

  constructor({ releases, unreleased }: Pick<Dataset, "releases" | "unreleased">) {
    this.#firstRelease = releases[0]?.as_of ?? null;
    for (const { as_of, changes } of releases) for (const change of changes) this.#add(change, as_of);
    for (const change of unreleased) this.#add(change, null);
  }

  /** When a column was first published. */
  columnSince(table: string, column: string): string | null {
    const added = this.#columns.get(`${table}/${column}`);
    return added === undefined ? this.#firstRelease : added;
  }

  /** When the value of a cell was first published and last changed. */
  ofCell(table: string, record: string, field: string): Published {
    const since = this.columnSince(table, field);
    let published: Published = { first: since, last: since };
    for (const { change, day } of this.#changes.get(`${table}/${record}`) ?? []) {
      if (change.field === null) published = change.kind === "added" ? { first: day, last: day } : NEVER;
      else if (change.field === field)
        published = { first: change.old_value === null ? day : published.first, last: day };
    }
    return published;
  }

  #add(change: ReleaseChange, day: string | null): void {
    const { kind, table, record, field } = change;
    if (record === null) {
      if (field !== null && kind === "added") this.#columns.set(`${table}/${field}`, day);
      return;
    }
    const key = `${table}/${record}`;
    const known = this.#changes.get(key);
    if (known) known.push({ change, day });
    else this.#changes.set(key, [{ change, day }]);
  }
}
