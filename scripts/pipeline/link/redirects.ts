import { cellIssue, type CheckedRecord, type CheckedRow, type Collection } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import { didYouMean } from "../issue-nearest.ts";
import type { IdSet, KnownIds } from "./known-ids.ts";

function* reusedInTable(ids: IdSet): Generator<Issue> {
  for (const row of new Set(ids.rows.values())) {
    const text = row.text("previous_ids") ?? "";
    if (text === "" || row.broken.has("previous_ids")) continue;
    let index = 0;
    for (const id of text.split(";")) {
      const user = ids.rows.get(id);
      if (user) {
        const message = `${id} is given as a former id and is the id of line ${user.line}`;
        yield cellIssue(
          row,
          "previous_ids",
          { code: "link/reused-id", message, hint: "an id is never used again" },
          index,
        );
      }
      index += id.length + 1;
    }
  }
}

function redirectIssue(
  row: CheckedRow<CheckedRecord["redirects"]["rows"][number]["values"]>,
  ids: IdSet,
  retired: ReadonlySet<string>,
): Issue | null {
  const { collection, retired_id: from, present_id: to } = row.values;
  const user = ids.rows.get(from);
  if (user) {
    return cellIssue(row, "retired_id", {
      code: "link/reused-id",
      message: `${from} was retired and is the id of ${user.file}:${user.line}`,
      hint: "an id is never used again; give that row a new one, or take the redirect out",
    });
  }
  if (to === null || !ids.complete || ids.rows.has(to)) return null;
  const chained = retired.has(`${collection}/${to}`);
  return cellIssue(row, "present_id", {
    code: "link/redirect",
    message: chained ? `${to} was itself retired` : `${to} is not in ${collection}`,
    hint: chained
      ? "point to where it leads in the end"
      : didYouMean(to, ids.rows.keys(), `the ids are in ${collection}.csv`),
  });
}

/** Redirects that lead nowhere, and retired ids that are in use again. */
export function* redirectIssues(record: CheckedRecord, known: KnownIds): Generator<Issue> {
  for (const ids of known.values()) yield* reusedInTable(ids);
  const { rows } = record.redirects;
  const retired = new Set(rows.map(({ values }) => `${values.collection}/${values.retired_id}`));
  for (const row of rows) {
    const ids = known.get(row.values.collection as Collection);
    if (row.broken.size > 0) continue;
    if (ids) {
      const issue = redirectIssue(row, ids, retired);
      if (issue) yield issue;
      continue;
    }
    const hint = `collections with ids: ${[...known.keys()].join(", ")}`;
    const message = `rows of ${row.values.collection} have no ids of their own`;
    yield cellIssue(row, "collection", { code: "link/redirect", message, hint });
  }
}
