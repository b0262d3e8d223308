import { isCriminalEvent, isFindingEvent } from "../../../src/model/vocabulary/officers.ts";
import { cellIssue, soundRows } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** A criminal statement, or a finding, about a person rests on more than encyclopedias and blogs. */
export const strongSource: Rule = function* (record) {
  const { sources, officer_events: events } = record.tables;
  const weak = new Set(
    soundRows(sources, "source_id", "kind")
      .filter((row) => row.values.kind === "reference")
      .map((row) => row.values.source_id),
  );
  for (const row of soundRows(events, "event", "source_ids")) {
    const { event, source_ids: ids, officer_id: officer } = row.values;
    if (!isCriminalEvent(event) && !isFindingEvent(event)) continue;
    if (ids.length === 0 || !ids.every((id) => weak.has(id))) continue;
    yield cellIssue(row, "source_ids", {
      code: "rule/strong-source",
      message: `the event ${event} of ${officer} rests on reference works or blogs alone`,
      hint: "a criminal statement about a person needs a news report, court paper, official or other first-hand source as well",
    });
  }
};
