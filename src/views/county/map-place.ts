import type { MapPlace } from "../../charts/map/panel.ts";
import type { Tile } from "../../charts/tile-map.ts";
import type { ToneMeaning } from "../../charts/kit/tone-key.ts";
import type { Tone } from "../../charts/kit/tone.ts";
import { capitalized } from "../../format/lists.ts";
import { countyShortName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { scopeAmount, type TotalName } from "../batch/scope-amount.ts";
import { FURTHEST_STEPS, furthestStep } from "./furthest-step.ts";

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
  const meanings = new Map<Tone, string>();
  for (const [step, { tone, label }] of Object.entries(FURTHEST_STEPS)) {
    if (!(shown as ReadonlySet<string>).has(step)) continue;
    const before = meanings.get(tone);
    meanings.set(tone, before === undefined ? label : `${before}; ${label.toLowerCase()}`);
  }
  return [...meanings].map(([tone, words]) => ({ tone, words: capitalized(words) }));
}

/** The number of convictions at the furthest step of a county, or in words why there is none. */
function numberWords(records: Records, { county_id }: County): string {
  const totals = records.totals("county", county_id);
  const at = (name: TotalName, done: string) => {
    const { kind, words } = scopeAmount(records, totals, name);
    return kind === "number" ? `${words} ${done}` : "number not known";
  };
  switch (furthestStep(records, county_id)) {
    case "vacated":
      return at("vacated", "vacated");
    case "pardoned":
      return "undone by pardon";
    case "moved":
      return at("moved", "moved");
    case "announced":
      return at("announced_only", "announced");
    case "requested":
      return at("requested", "requested");
    case "refused":
      return "a court refused";
    case "unknown":
      return "not known";
    case "shared-only":
      return "only shared batches";
    case "none-found":
      return "no batch found";
    case "not-looked":
      return "not looked for";
  }
}
