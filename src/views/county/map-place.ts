import type { MapPlace } from "../../charts/map/panel.ts";
import type { Tile } from "../../charts/tile-map.ts";
import type { ToneMeaning } from "../../charts/kit/tone-key.ts";
import type { Tone } from "../../charts/kit/tone.ts";
import { capitalized } from "../../format/lists.ts";
import { countyShortName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { scopeAmount, type TotalName } from "../batch/scope-amount.ts";
import { FURTHEST_STEPS, furthestStep, type FurthestStep } from "./furthest-step.ts";

/** A county on a map: in the tone of its furthest step, with the number of convictions at that step. */
export function placeOf(records: Records, county: County, marked = false): MapPlace {
  return {
    areas: [county.fips],
    label: countyShortName(county),
    words: numberWords(records, county),
    tone: FURTHEST_STEPS[furthestStep(records, county.county_id)].tone,
    marked,
  };
}

/** A county as a tile, under its state. */
export function tileOf(records: Records, county: County): Tile {
  const { label, words, tone } = placeOf(records, county);
  const state = stateName(county.state);
  return { group: state === label ? "" : state, label, words, tone: tone ?? "unknown" };
}

/** What the tones of these counties mean: only steps that one of them shows are named. */
export function keyOf(records: Records, counties: readonly County[]): readonly ToneMeaning[] {
  const shown = new Set(counties.map(({ county_id }) => furthestStep(records, county_id)));
  const { furthest } = wordsOf(records).countyMap;
  const meanings = new Map<Tone, string>();
  for (const step of Object.keys(FURTHEST_STEPS) as FurthestStep[]) {
    if (!shown.has(step)) continue;
    const [{ tone }, label] = [FURTHEST_STEPS[step], furthest[step]];
    const before = meanings.get(tone);
    meanings.set(tone, before === undefined ? label : `${before}; ${label.toLowerCase()}`);
  }
  return [...meanings].map(([tone, words]) => ({ tone, words: capitalized(words) }));
}

/** The number of convictions at the furthest step of a county, or in words why there is none. */
function numberWords(records: Records, { county_id }: County): string {
  const { at, without } = wordsOf(records).countyMap;
  const totals = records.totals("county", county_id);
  const step = furthestStep(records, county_id);
  if (!hasTotal(step)) return without[step];
  const total = TOTALS[step];
  const { kind, words } = scopeAmount(records, totals, total);
  if (kind === "no-ruling-number") return without.noRulingNumber;
  return kind === "number" ? at[total](words) : without.number;
}

/** The total of each furthest step that has one. */
const TOTALS = {
  vacated: "vacated",
  moved: "moved",
  announced: "announced_only",
  requested: "requested",
} as const satisfies Partial<Record<FurthestStep, TotalName>>;

function hasTotal(step: FurthestStep): step is keyof typeof TOTALS {
  return step in TOTALS;
}
