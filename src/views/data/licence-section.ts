import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, inLanguage, permalink } from "../../site/addresses.ts";
import { DATA_LICENCE, SITE_NAME } from "../../site/constants.ts";
import { prose, type Section } from "../kit/block.ts";
import { citedEdition } from "../kit/edition.ts";
import { externalLink, type Inline } from "../kit/inline.ts";

/** Licence, citation and edition. */
export function licenceSection(records: Records): Section {
  const { data, date } = wordsOf(records);
  const { heading, licence, use, cite, citation, edition, state, ids } = data.licence;
  const { as_of, first_published_on } = records.edition;
  const address = permalink(inLanguage(ADDRESSES.data, records.language));
  return {
    anchor: "licence",
    heading,
    blocks: [
      {
        kind: "facts",
        facts: [
          {
            term: licence,
            details: [use<Inline>(externalLink(DATA_LICENCE.name, DATA_LICENCE.address))],
          },
          { term: cite, details: [[citation(SITE_NAME, citedEdition(records), DATA_LICENCE.name, address)]] },
          { term: edition, details: [[state(date(as_of), date(first_published_on))]] },
        ],
      },
      prose([ids]),
    ],
  };
}
