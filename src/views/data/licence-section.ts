import { dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, permalink } from "../../site/addresses.ts";
import { DATA_LICENCE, SITE_NAME } from "../../site/constants.ts";
import { prose, type Section } from "../kit/block.ts";
import { externalLink } from "../kit/inline.ts";

/** Licence, citation and edition. */
export function licenceSection(records: Records): Section {
  const asOf = dateInWords(records.dataset.edition.as_of);
  const since = dateInWords(records.dataset.edition.first_published_on);
  return {
    anchor: "licence",
    heading: "Licence, citation, edition",
    blocks: [
      {
        kind: "facts",
        facts: [
          {
            term: "Licence",
            details: [
              [
                externalLink(DATA_LICENCE.name, DATA_LICENCE.address),
                ": use and share the data for any purpose, name the source, and say what you changed. Quotations and the titles of sources are words of others.",
              ],
            ],
          },
          {
            term: "Cite as",
            details: [
              [`${SITE_NAME}, data, state of ${asOf}, ${DATA_LICENCE.name}. ${permalink(ADDRESSES.data)}`],
            ],
          },
          {
            term: "Edition",
            details: [[`The record is the state of ${asOf}. It was first published on ${since}.`]],
          },
        ],
      },
      prose([
        "Ids do not change silently: the address of a retired id leads to the present one, or says why the page was withdrawn.",
      ]),
    ],
  };
}
