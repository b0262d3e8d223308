import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Block, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { original, type Line } from "../kit/inline.ts";
import { countyMapFigure } from "./map-figure.ts";

/** Where a county lies: its places that the record names, what else a reader should know, and a map. */
export function whereSection(records: Records, county: County, citations: Citations): Section | null {
  const map = countyMapFigure(records, ADDRESSES.counties.page(county.county_id), county.county_id);
  const lines: readonly Line[] = [
    ...placesLine(records, county, citations),
    ...(county.note === null ? [] : [[original(records, sentenceOf(county.note))]]),
  ];
  const blocks: Block[] = [...(lines.length === 0 ? [] : [prose(...lines)]), ...(map === null ? [] : [map])];
  return blocks.length === 0
    ? null
    : { anchor: "where", heading: wordsOf(records).county.where.heading, blocks };
}

function placesLine(records: Records, { county_id }: County, citations: Citations): readonly Line[] {
  const places = records.where("place_names", "county_id", county_id);
  if (places.length === 0) return [];
  const words = wordsOf(records);
  const sources = new Set(places.flatMap(({ source_ids }) => source_ids));
  return [
    [words.county.places.named(words.list(places.map(({ name }) => name))), citations.cite([...sources])],
  ];
}
