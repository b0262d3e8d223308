import { countyName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { statesInWords } from "../county/states.ts";
import { orderedCounties } from "../county/table.ts";
import { localized } from "../kit/localized.ts";

/** A box in which a reader types the name of a place and gets to its county, and the list for those without scripts. */
export interface FindCounty {
  readonly heading: string;
  readonly label: string;
  readonly hint: string;
  /** How many counties the record covers: what is said where none is found. */
  readonly covered: string;
  /** The name of the list of all. */
  readonly all: string;
  readonly states: readonly FindState[];
}

/** The counties of one state. */
interface FindState {
  readonly name: string;
  /** The names under which the state is looked for, separated by `|`. */
  readonly names: string;
  readonly counties: readonly FindEntry[];
}

/** One county. */
interface FindEntry {
  readonly text: string;
  readonly href: Address;
  /** Its names, separated by `|`. */
  readonly names: string;
  /** The names of the places in it, separated by `|`; empty where none is recorded. */
  readonly places: string;
}

/** Every county with its names and places, state by state. */
export function findCounty(records: Records): FindCounty {
  const words = wordsOf(records);
  const { heading, label, hint, covered, all } = words.findCounty;
  const counties = orderedCounties(records);
  const codes = [...new Set(counties.map(({ state }) => state))];
  const found: FindCounty = {
    heading,
    label,
    hint,
    covered: covered(
      words.count(counties.length, words.county.county),
      statesInWords(records, new Set(codes)),
    ),
    all: all(words.count(counties.length, words.county.county)),
    states: codes.map((code) => ({
      name: stateName(code),
      names: [...typedNames(records, stateName(code)), code].join("|"),
      counties: counties.filter(({ state }) => state === code).map((county) => entryOf(records, county)),
    })),
  };
  return localized(found, records.language);
}

function entryOf(records: Records, county: County): FindEntry {
  const names = [county.name, ...(county.also_known_as === null ? [] : [county.also_known_as])];
  const places = records.where("place_names", "county_id", county.county_id);
  return {
    text: countyName(county),
    href: ADDRESSES.counties.page(county.county_id),
    names: names.flatMap((name) => typedNames(records, name)).join("|"),
    places: places.flatMap(({ name }) => typedNames(records, name)).join("|"),
  };
}

/** A name, and how readers of the page's language write it where that is different. */
function typedNames(records: Records, name: string): readonly string[] {
  const other = wordsOf(records).findCounty.typed[name];
  return other === undefined ? [name] : [name, other];
}
