import { countOf } from "../../format/counts.ts";
import { capitalized, listOf } from "../../format/lists.ts";
import { countyShortName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import type { Section } from "../kit/block.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import { link, type Line } from "../kit/inline.ts";
import { FURTHEST_STEPS, furthestStep } from "./furthest-step.ts";
import { countyPanel, recordPanels } from "./map-panels.ts";
import { keyOf, placeOf, tileOf } from "./map-place.ts";
import { orderedCounties, stepsTable } from "./table.ts";

/** Every county of the record on maps, in the tone of its furthest step; on a phone as tiles. */
export function recordMapFigure(records: Records, page: Address): FigureBlock {
  const counties = orderedCounties(records);
  const tiles = counties.map((county) => tileOf(records, county));
  return figure(page, {
    anchor: "map",
    title: "The counties of this record, by the furthest step found",
    finding: [`${capitalized(listOf(clausesOf(records, counties)))}.`],
    description: descriptionOf(records, counties),
    chart: { form: "county-map", panels: recordPanels(records), tiles, key: keyOf(records, counties) },
    notes: [NUMBERS_NOTE, MARKS_NOTE],
    table: stepsTable(records, counties),
    source: SOURCE,
  });
}

/**
 * Where a county lies, with the others of the record in its state, or in New York City; `null` where the county is the
 * whole of its state.
 */
export function countyMapFigure(records: Records, page: Address, countyId: string): FigureBlock | null {
  const county = records.get("counties", countyId);
  if (county.name === stateName(county.state)) return null;
  const panel = countyPanel(records, county);
  const onMap = orderedCounties(records).filter(({ fips }) =>
    panel.places.some(({ areas }) => areas.includes(fips)),
  );
  const shown = onMap.filter(({ fips }) =>
    panel.places.some(({ areas }) => areas[0] === fips && areas.length === 1),
  );
  const place = panel.extent.length > 1 ? panel.title : stateName(county.state);
  return figure(page, {
    anchor: "map",
    title: `${countyShortName(county)} in ${place}`,
    finding: [findingOf(county, onMap, place)],
    description: `A map of ${place}. ${descriptionOf(records, shown)}`,
    chart: { form: "county-map", panels: [{ ...panel, title: "" }], tiles: [], key: keyOf(records, shown) },
    notes: [NUMBERS_NOTE],
    table: stepsTable(records, onMap),
    source: SOURCE,
  });
}

/** Where a county lies, on its own page. */
export function whereSection(records: Records, countyId: string): Section | null {
  const map = countyMapFigure(records, ADDRESSES.counties.page(countyId), countyId);
  return map === null ? null : { anchor: "where", heading: "Where it lies", blocks: [map] };
}

const NUMBERS_NOTE: Line = [
  "Each number counts convictions at the furthest step found in batches of the county alone. Batches that span counties are in no county’s number.",
];

const MARKS_NOTE: Line = [
  "In the map of the country a mark shows where a county lies, not how large it is; marks that would cover each other stand a little apart. What is only outlined there is drawn on a map of its own.",
];

const SOURCE: Line = [
  "Sources: every number is cited on the page of its batch (",
  link("all batches", ADDRESSES.batches.list),
  "). Borders: U.S. Census Bureau, 2017, through us-atlas.",
];

function descriptionOf(records: Records, counties: readonly County[]): string {
  const parts = counties.map((county) => {
    const { label, words } = placeOf(records, county);
    return `${label}, ${stateName(county.state)}: ${words}`;
  });
  return `${parts.join("; ")}.`;
}

/** In how many counties the furthest step was which, the furthest first. */
function clausesOf(records: Records, counties: readonly County[]): readonly string[] {
  const steps = counties.map(({ county_id }) => FURTHEST_STEPS[furthestStep(records, county_id)]);
  const clauses = new Set(Object.values(FURTHEST_STEPS).map(({ clause }) => clause));
  return [...clauses]
    .map((clause) => ({ clause, count: steps.filter((step) => step.clause === clause).length }))
    .filter(({ count }) => count > 0)
    .map(({ clause, count }, index) =>
      index === 0
        ? `in ${count} of the ${countOf(counties.length, "county", "counties")} ${clause}`
        : `in ${count} ${clause}`,
    );
}

function findingOf(county: County, onMap: readonly County[], place: string): string {
  const others = onMap.filter((other) => other !== county).map(countyShortName);
  return others.length === 0
    ? `${countyShortName(county)} is the only county of ${place} in this record, which is not a list of all.`
    : `${countyShortName(county)} is one of ${countOf(onMap.length, "county", "counties")} of ${place} in this record, with ${listOf(others)}.`;
}
