import { capitalized } from "../../format/lists.ts";
import { countyShortName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import { link, type Line } from "../kit/inline.ts";
import { MOST_SHOWN } from "../kit/most-shown.ts";
import { FURTHEST_STEPS, furthestStep } from "./furthest-step.ts";
import { countyPanel, recordPanels } from "./map-panels.ts";
import { keyOf, placeOf, tileOf } from "./map-place.ts";
import { orderedCounties, stepsTable } from "./table.ts";

/** Every county of the record on maps, in the tone of its furthest step; on a phone as tiles. */
export function recordMapFigure(records: Records, page: Address): FigureBlock {
  const counties = orderedCounties(records);
  // More tiles than that would be a list of many screens: a phone shows the maps then.
  const tiles = counties.length <= MOST_SHOWN ? counties.map((county) => tileOf(records, county)) : [];
  const { list, countyMap: words } = wordsOf(records);
  return figure(page, {
    anchor: "map",
    title: words.allTitle,
    finding: [`${capitalized(list(clausesOf(records, counties)))}.`],
    description: descriptionOf(records, counties),
    chart: { form: "county-map", panels: recordPanels(records), tiles, key: keyOf(records, counties) },
    notes: [[words.numbersNote], [words.marksNote]],
    table: stepsTable(records, counties),
    source: sourceLine(records),
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
  const words = wordsOf(records).countyMap;
  return figure(page, {
    anchor: "map",
    title: words.title(countyShortName(county), place),
    finding: [findingOf(records, county, onMap, place)],
    description: words.description(place, descriptionOf(records, shown)),
    chart: { form: "county-map", panels: [{ ...panel, title: "" }], tiles: [], key: keyOf(records, shown) },
    notes: [[words.numbersNote]],
    table: stepsTable(records, onMap),
    source: sourceLine(records),
  });
}

function sourceLine(records: Records): Line {
  return wordsOf(records).countyMap.source((text) => link(text, ADDRESSES.batches.list));
}

function descriptionOf(records: Records, counties: readonly County[]): string {
  const { countyMap, kit, count } = wordsOf(records);
  const parts = counties.map((county) => {
    const { label, words } = placeOf(records, county);
    return countyMap.placed(label, stateName(county.state), words);
  });
  const rest = parts.length - MOST_SHOWN;
  const more = rest > 0 ? [count(rest, kit.nouns.moreCounty)] : [];
  return `${[...parts.slice(0, MOST_SHOWN), ...more].join("; ")}.`;
}

/** In how many counties the furthest step was which, the furthest first. */
function clausesOf(records: Records, counties: readonly County[]): readonly string[] {
  const { number, count, county, countyMap } = wordsOf(records);
  const steps = counties.map(({ county_id }) => FURTHEST_STEPS[furthestStep(records, county_id)].clause);
  const clauses = new Set(Object.values(FURTHEST_STEPS).map(({ clause }) => clause));
  return [...clauses]
    .map((clause) => ({ clause, found: steps.filter((step) => step === clause).length }))
    .filter(({ found }) => found > 0)
    .map(({ clause, found }, index) => {
      const words = countyMap.clauses[clause];
      return index === 0
        ? countyMap.inOf(number(found), count(counties.length, county.county), words)
        : countyMap.in(number(found), words);
    });
}

function findingOf(records: Records, county: County, onMap: readonly County[], place: string): string {
  const { list, count, county: nouns, countyMap } = wordsOf(records);
  const name = countyShortName(county);
  const others = onMap.filter((other) => other !== county).map(countyShortName);
  return others.length === 0
    ? countyMap.only(name, place)
    : countyMap.oneOf(name, count(onMap.length, nouns.county), place, list(others));
}
