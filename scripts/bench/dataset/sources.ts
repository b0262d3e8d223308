import type { Row } from "../../../src/model/records.ts";
import { inventedName } from "./invented-words.ts";
import { dayOf, idOf, INVENTED_DAY, MARK, type Invention } from "./invention.ts";

const KINDS = [
  ["news", 371],
  ["press-release", 28],
  ["court-document", 13],
  ["campaign", 8],
  ["government-report", 2],
] as const;

const TITLES = [
  "Office asks court to set convictions aside",
  "Judge grants motion in cases tied to former officers",
  "Former officer sentenced",
  "Candidates answer on review of old cases",
  "What the office found, and what it did not",
];

/** Invented sources; their addresses are of a domain that is kept for examples (RFC 2606). */
export function* sources(invention: Invention): Generator<Row<"sources">> {
  for (let index = 0; index < invention.sizes.sources; index += 1) {
    const dice = invention.dice("sources", index);
    const place = inventedName(dice);
    yield {
      source_id: idOf("source", index),
      title: `${MARK}: ${dice.one(TITLES)}, ${place}`,
      publisher: `${MARK} ${place} Gazette`,
      author: dice.happens(0.4) ? `${inventedName(dice)} ${inventedName(dice)}` : null,
      kind: dice.weighted(KINDS),
      published_on: dice.happens(0.9) ? dayOf(dice) : null,
      url: `https://invented.example/${place.toLowerCase()}/${index}`,
      archive_url: null,
      retrieved_on: INVENTED_DAY,
      extent: dice.happens(0.99) ? "opening" : "full",
      note: dice.happens(0.3) ? "Invented; read in a copy." : null,
    };
  }
}
