import { LANGUAGES } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import { pathOf } from "../../site/addresses.ts";
import { batchPage } from "../batch-page.ts";
import { countyPage } from "../county-page.ts";
import { officerPage } from "../officer-page.ts";
import { pledgePage } from "../pledge-page.ts";
import { racePage } from "../race-page.ts";
import { defaultCard } from "./default-card.ts";
import type { PageCard } from "./page-card.ts";

/** Every card of the site in every language. */
export function everyCard(records: Records): readonly PageCard[] {
  return LANGUAGES.flatMap((language) => cardsFor(records.in(language)));
}

/** The cards of each officer, batch, county, race and pledge, and the one for all other pages, in one language. */
function cardsFor(records: Records): readonly PageCard[] {
  return [
    defaultCard(records),
    ...records.all("officers").map(({ officer_id: id }) => officerPage(records, id).card),
    ...records.all("batches").map(({ batch_id: id }) => batchPage(records, id).card),
    ...records.all("counties").map(({ county_id: id }) => countyPage(records, id).card),
    ...records.all("races").map(({ race_id: id }) => racePage(records, id).card),
    ...records.all("pledges").map(({ pledge_id: id }) => pledgePage(records, id).card),
  ];
}

/** What the route of cards calls a card: its path without the folder and the ending. */
export function cardParam({ address }: PageCard): string {
  return pathOf(address)
    .replace(/^cards\//, "")
    .replace(/\.png$/, "");
}
