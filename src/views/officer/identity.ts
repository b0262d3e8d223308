import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Fact, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, original, type Inline } from "../kit/inline.ts";

/** Who the officer is, and by which part of the rule the officer is listed. */
export function identitySection(records: Records, officer: Officer, citations: Citations): Section {
  const {
    terms,
    officer: { identity, inclusionRule },
  } = wordsOf(records);
  const { meaning } = terms.inclusionBases[officer.inclusion_basis];
  const facts: Fact[] = [
    {
      term: identity.why,
      details: [[`${meaning} `, link(inclusionRule, `${ADDRESSES.methodology}#inclusion-rule`), "."]],
    },
    ...(officer.also_known_as.length > 0
      ? [{ term: identity.alsoReportedAs, details: officer.also_known_as.map((name) => [name]) }]
      : []),
    ...(officer.identity_note !== null
      ? [
          {
            term: identity.note,
            details: [[original(records, officer.identity_note), citations.cite(officer.source_ids)]],
          },
        ]
      : []),
  ];
  const toRights = (text: string) => link(text, `${ADDRESSES.privacy}#if-you-are-described-here`);
  return {
    anchor: "identity",
    heading: identity.heading,
    blocks: [{ kind: "facts", facts }, prose(identity.others<Inline>(toRights))],
  };
}
