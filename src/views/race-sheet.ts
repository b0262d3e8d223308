import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { sectionsOf } from "./kit/block.ts";
import { ShortCitations } from "./kit/short-citations.ts";
import { sheetOf, type Sheet } from "./kit/sheet.ts";
import { raceFacets } from "./race/facets.ts";
import { raceName } from "./race/race-name.ts";
import { answersParts } from "./race/sheet-answers.ts";
import { RACE_LISTS } from "./race/sheet-making.ts";
import { notKnownPart, otherwisePart } from "./race/sheet-parts.ts";
import { inOfficePart } from "./race/sheet-in-office.ts";
import { promisesPart } from "./race/sheet-promises.ts";
import { sheetSummary } from "./race/sheet-summary.ts";

/** A race on one printed page: who won, what was asked, who answered what, what followed, what is not known. */
export function raceSheet(records: Records, raceId: string): Sheet {
  const race = records.get("races", raceId);
  const { race: words } = wordsOf(records);
  const name = raceName(records, race);
  const place = { address: ADDRESSES.races.sheet(raceId), page: ADDRESSES.races.page(raceId) };
  return sheetOf(records, place, RACE_LISTS, (shown) => {
    const citations = new ShortCitations(records);
    const making = { records, race, citations, shown };
    return {
      heading: name,
      title: words.sheet.title(name),
      kind: words.sheet.kind,
      summary: sheetSummary(making),
      parents: [
        { text: words.races, href: ADDRESSES.races.list },
        { text: name, href: place.page },
      ],
      sections: sectionsOf(
        ...answersParts(making),
        otherwisePart(making),
        inOfficePart(making),
        promisesPart(making),
        notKnownPart(making),
      ),
      citations,
      data: ADDRESSES.races.json(raceId),
      subject: { type: "race", id: raceId },
      facets: raceFacets(records, race, "race"),
    };
  });
}
