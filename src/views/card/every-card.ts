import { LANGUAGES, type Language } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, inLanguage, pathOf, type Address } from "../../site/addresses.ts";
import { batchPage } from "../batch-page.ts";
import { countyPage } from "../county-page.ts";
import type { Page } from "../kit/page.ts";
import { officerPage } from "../officer-page.ts";
import { pledgePage } from "../pledge-page.ts";
import { racePage } from "../race-page.ts";
import { defaultCard } from "./default-card.ts";
import type { PageCard } from "./page-card.ts";

/** The pages that have a card of their own, by collection. */
const PAGES_WITH_CARDS = {
  officers: officerPage,
  batches: batchPage,
  counties: countyPage,
  races: racePage,
  pledges: pledgePage,
} as const satisfies Readonly<Record<string, (records: Records, id: string) => Page>>;

type CardCollection = keyof typeof PAGES_WITH_CARDS;

const COLLECTIONS = Object.keys(PAGES_WITH_CARDS) as CardCollection[];

/** Whose card it is: that of one record's page in a language, or the one for all other pages. */
export interface CardOwner {
  readonly language: Language;
  /** `null` for the card of the pages without one of their own. */
  readonly record: { readonly collection: CardCollection; readonly id: string } | null;
}

/** A path of the route of cards, without the folder and the ending, and whose card it is; nothing of it is made yet. */
export interface CardPath {
  readonly params: { readonly card: string };
  readonly props: CardOwner;
}

/** The paths of every card of the site in every language. */
export function cardPaths(records: Records): readonly CardPath[] {
  return LANGUAGES.flatMap((language) => [
    cardPath(ADDRESSES.defaultCard(language), { language, record: null }),
    ...COLLECTIONS.flatMap((collection) =>
      idsIn(records, collection).map((id) =>
        cardPath(ADDRESSES.card(inLanguage(ADDRESSES[collection].page(id), language)), {
          language,
          record: { collection, id },
        }),
      ),
    ),
  ]);
}

/** Makes a card. @throws Error if the page has none of its own */
export function cardOf(records: Records, { language, record }: CardOwner): PageCard {
  const reader = records.in(language);
  if (record === null) return defaultCard(reader);
  const { address, card } = PAGES_WITH_CARDS[record.collection](reader, record.id);
  if (!("words" in card)) throw new Error(`${address} has no card of its own`);
  return card;
}

function idsIn(records: Records, collection: CardCollection): readonly string[] {
  switch (collection) {
    case "officers":
      return records.all("officers").map(({ officer_id }) => officer_id);
    case "batches":
      return records.all("batches").map(({ batch_id }) => batch_id);
    case "counties":
      return records.all("counties").map(({ county_id }) => county_id);
    case "races":
      return records.all("races").map(({ race_id }) => race_id);
    case "pledges":
      return records.all("pledges").map(({ pledge_id }) => pledge_id);
  }
}

function cardPath(address: Address, props: CardOwner): CardPath {
  const card = pathOf(address)
    .replace(/^cards\//, "")
    .replace(/\.png$/, "");
  return { params: { card }, props };
}
