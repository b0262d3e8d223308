import type { Officer } from "../../model/tables/officers.ts";
import { INCLUSION_BASES } from "../../model/vocabulary/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Fact, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link } from "../kit/inline.ts";

/** Who the officer is, and by which part of the rule the officer is listed. */
export function identitySection(officer: Officer, citations: Citations): Section {
  const basis = INCLUSION_BASES[officer.inclusion_basis];
  const facts: Fact[] = [
    {
      term: "Why listed",
      details: [
        [`${basis.meaning} `, link("The inclusion rule", `${ADDRESSES.methodology}#inclusion-rule`), "."],
      ],
    },
    ...(officer.also_known_as.length > 0
      ? [{ term: "Also reported as", details: officer.also_known_as.map((name) => [name]) }]
      : []),
    ...(officer.identity_note !== null
      ? [{ term: "Note", details: [[officer.identity_note, citations.cite(officer.source_ids)]] }]
      : []),
  ];
  return {
    anchor: "identity",
    heading: "Who this is, and why listed",
    blocks: [{ kind: "facts", facts }, prose([OTHERS_NOTE])],
  };
}

const OTHERS_NOTE =
  "Other people may bear the same name. This page is about the officer described here and about nobody else.";
