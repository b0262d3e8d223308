import { agencyShortName, officerFullName, officerName } from "../format/names.ts";
import type { Records } from "../model/records.ts";
import type { Officer } from "../model/tables/officers.ts";
import { INCLUSION_BASES } from "../model/vocabulary/officers.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { prose, sectionsOf, type Fact, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { convictionsSection } from "./officer/convictions.ts";
import { caseSection, employmentSection } from "./officer/cases.ts";
import { colleaguesSection } from "./officer/colleagues.ts";
import { officerFacets } from "./officer/facets.ts";
import { officerTags } from "./officer/tags.ts";
import { officerTimelineSection } from "./officer/timeline.ts";
import { questionsSection } from "./kit/questions.ts";

/** The page of one officer. */
export function officerPage(records: Records, officerId: string): Page {
  const officer = records.get("officers", officerId);
  const status = records.officerStatus(officerId);
  const citations = new Citations(records);
  const summary: Line[] = [
    introduction(records, officer),
    [status.summary, citations.cite(status.summary_source_ids)],
  ];
  return pageOf(records, {
    address: ADDRESSES.officers.page(officerId),
    heading: officerName(officer),
    kind: "Officer",
    tags: officerTags(status),
    summary,
    parents: [{ text: "Officers", href: ADDRESSES.officers.list }],
    sections: sectionsOf(
      convictionsSection(records, officer, citations),
      caseSection(status, citations),
      employmentSection(status, citations),
      officerTimelineSection(records, officer, citations),
      colleaguesSection(records, officer),
      identitySection(records, officer, citations),
      questionsSection(records, [{ type: "officer", id: officerId }]),
    ),
    citations,
    data: ADDRESSES.officers.json(officerId),
    subject: { type: "officer", id: officerId },
    facets: officerFacets(records, officer),
  });
}

function introduction(records: Records, officer: Officer): Line {
  const agency = records.get("agencies", officer.agency_id);
  const post = [officer.rank, officer.unit].filter((part) => part !== null).join(", ");
  return [`${officerFullName(officer)}, ${agency.name}${post === "" ? "" : ` (${post})`}, as reported.`];
}

function identitySection(records: Records, officer: Officer, citations: Citations): Section {
  const basis = INCLUSION_BASES[officer.inclusion_basis];
  const facts: Fact[] = [
    {
      term: "Why listed",
      details: [
        [`${basis.meaning} `, link("The inclusion rule", `${ADDRESSES.methodology}#inclusion-rule`), "."],
      ],
    },
    {
      term: "Agency",
      details: [
        [agencyShortName(records.get("agencies", officer.agency_id)), citations.cite(officer.source_ids)],
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
  "Other people bear the same name. This page is about the officer described here and about nobody else.";
