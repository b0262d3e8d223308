import { wordsOf } from "../../messages/words.ts";
import type { Noun } from "../../messages/kit/noun.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { link, type Inline, type Line, type Reader } from "../kit/inline.ts";

/** The finding of the whole record in one sentence, with its qualifier; the subject alone where there is no number. */
export function headline(records: Records): string {
  const { home, quantity } = wordsOf(records);
  const { quantity: vacated } = records.totals("site", "all").vacated;
  return vacated === null ? home.subject : home.headline(quantity(vacated));
}

/** How large the record is and how old. */
export function coverageLine(records: Records): Line {
  const { home, kit, count, date } = wordsOf(records);
  const counted = (
    table: "batches" | "officers" | "counties" | "races" | "sources",
    noun: Noun,
    list: Address,
  ) => link(count(records.all(table).length, noun), list);
  return home.coverage<Inline>(
    counted("batches", kit.nouns.batch, ADDRESSES.batches.list),
    counted("officers", kit.nouns.officer, ADDRESSES.officers.list),
    counted("counties", kit.nouns.county, ADDRESSES.counties.list),
    counted("races", kit.nouns.race, ADDRESSES.races.list),
    counted("sources", kit.nouns.source, ADDRESSES.sources.list),
    date(records.edition.as_of),
  );
}

/** What must not be read into the number. */
export function cautionLine(reader: Reader): Line {
  return wordsOf(reader).home.caution<Inline>((text) => link(text, ADDRESSES.methodology));
}
