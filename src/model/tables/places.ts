import { code, id, reference, references, required, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { AGENCY_KINDS, OFFICE_KINDS, PLACE_KINDS } from "../vocabulary/places.ts";

export const counties = defineTable({
  name: "counties",
  title: "Counties",
  description: "One county, or an area that works as one.",
  columns: {
    county_id: id("The county."),
    fips: required(text("Five-digit code of the county in the federal standard (FIPS 6-4).")),
    name: required(text("Official name.")),
    also_known_as: text("The name most people use."),
    state: required(text("Two-letter code of the state.")),
    prosecutor_office: text("The office that prosecutes there, in words."),
    note: text("What a reader should know about it."),
  },
});

export const placeNames = defineTable({
  name: "place_names",
  title: "Place names",
  description:
    "One place in a county, under whose name a reader may look for the county; only places that this record is about.",
  key: ["name", "county_id"],
  optional: true,
  columns: {
    name: required(text("Name of the place; not the county's own.")),
    county_id: required(reference("counties", "The county in which the place lies, wholly or in part.")),
    kind: required(code(PLACE_KINDS, "What kind of place it is.")),
    source_ids: required(
      references("sources", "A document about the county's batches or office that names the place."),
    ),
  },
});

export const offices = defineTable({
  name: "offices",
  title: "Prosecutors' offices",
  description: "One prosecutor's office.",
  columns: {
    office_id: id("The office."),
    name: required(text("Official name.")),
    county_ids: required(
      references("counties", "Every county that the office serves and that is in this record."),
    ),
    kind: required(code(OFFICE_KINDS, "What kind of office it is.")),
    note: text("What a reader should know about it."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const agencies = defineTable({
  name: "agencies",
  title: "Police agencies",
  description: "One agency that employed a listed officer.",
  columns: {
    agency_id: id("The agency."),
    name: required(text("Official name.")),
    short_name: text("The short name most people use."),
    state: text("Two-letter code of the state; empty for a federal agency."),
    county_ids: references("counties", "The counties it serves."),
    kind: required(code(AGENCY_KINDS, "What kind of agency it is.")),
  },
});

export type County = RowOf<typeof counties>;
export type Office = RowOf<typeof offices>;
export type Agency = RowOf<typeof agencies>;
