import type { MapPanel, MapPlace } from "../../charts/map/panel.ts";
import { stateName } from "../../format/states.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { isInCity } from "../batch/scopes.ts";
import { orderedCounties } from "./table.ts";
import { placeOf } from "./map-place.ts";

/** The maps of the record: the country, the state of New York City, and the city; without the city only the country. */
export function recordPanels(records: Records): readonly MapPanel[] {
  const counties = orderedCounties(records);
  const city = cityCounties(records);
  const state = city[0]?.state;
  const words = wordsOf(records).countyMap;
  const inState = counties.filter((county) => county.state === state);
  const nation: MapPanel = {
    title: words.nation,
    extent: "nation",
    places: [
      ...detail(records, state === undefined ? "" : stateName(state), inState, stateCodes(inState)),
      ...counties.filter((county) => county.state !== state).map((county) => placeOf(records, county)),
    ],
  };
  return state === undefined ? [nation] : [nation, statePanel(records, state), cityPanel(records)];
}

/** The map that shows one county: New York City for its counties, else the state. */
export function countyPanel(records: Records, county: County): MapPanel {
  return isInCity(records, county.county_id)
    ? cityPanel(records, county)
    : statePanel(records, county.state, county);
}

function cityCounties(records: Records): readonly County[] {
  return orderedCounties(records).filter(({ county_id }) => isInCity(records, county_id));
}

function cityPanel(records: Records, marked?: County): MapPanel {
  const counties = cityCounties(records);
  return {
    title: wordsOf(records).countyMap.city,
    extent: counties.map(({ fips }) => fips),
    places: counties.map((county) => placeOf(records, county, county === marked)),
  };
}

function statePanel(records: Records, state: string, marked?: County): MapPanel {
  const counties = orderedCounties(records).filter((county) => county.state === state);
  const city = counties.filter(({ county_id }) => isInCity(records, county_id));
  const words = wordsOf(records).countyMap;
  return {
    title: city.length > 0 ? words.stateOf(stateName(state)) : stateName(state),
    extent: stateCodes(counties),
    places: [
      ...detail(
        records,
        words.city,
        city,
        city.map(({ fips }) => fips),
      ),
      ...counties
        .filter((county) => !city.includes(county))
        .map((county) => placeOf(records, county, county === marked)),
    ],
  };
}

/** Counties that a nearer map shows one by one: outlined as one. */
function detail(
  records: Records,
  label: string,
  counties: readonly County[],
  areas: readonly string[],
): MapPlace[] {
  if (counties.length === 0) return [];
  const { count, county } = wordsOf(records);
  return [
    {
      areas,
      label,
      words: count(counties.length, county.county),
      tone: null,
    },
  ];
}

/** The federal codes of the states of counties: the first two digits of theirs. */
function stateCodes(counties: readonly County[]): readonly string[] {
  return [...new Set(counties.map(({ fips }) => fips.slice(0, 2)))];
}
