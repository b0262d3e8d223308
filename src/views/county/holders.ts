import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { outcomesTable } from "../batch/answers.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { EFFECT_NOTE, nothingFound } from "../pledge/outcome-words.ts";
import { officesOf } from "./offices.ts";

/** What those who held the county's offices then did about demands and promises. */
export function holdersSection(records: Records, county: County, citations: Citations): Section {
  const people = new Set(
    officesOf(records, county).flatMap(({ office_id }) =>
      records.where("terms", "office_id", office_id).map((term) => term.person_id),
    ),
  );
  const outcomes = [...people].flatMap((id) => records.where("outcomes", "person_id", id));
  if (outcomes.length === 0) {
    return {
      anchor: "outcomes",
      heading: "What office holders did",
      blocks: [prose([nothingFound(records, [county.county_id])])],
    };
  }
  const caption = "Acts that bear on a demand or a promise, the earliest first";
  return {
    anchor: "outcomes",
    heading: "What office holders did",
    blocks: [outcomesTable(records, outcomes, citations, caption), prose(EFFECT_NOTE)],
  };
}
