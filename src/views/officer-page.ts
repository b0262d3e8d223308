import { officerFullName, officerName } from "../format/names.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { Officer } from "../model/tables/officers.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { officerCard } from "./card/officer-card.ts";
import { officerClaim } from "./claim/officer-claim.ts";
import { sectionsOf } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { original, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { convictionsSection } from "./officer/convictions.ts";
import { caseSection, employmentSection } from "./officer/cases.ts";
import { colleaguesSection } from "./officer/colleagues.ts";
import { officerFacets } from "./officer/facets.ts";
import { identitySection } from "./officer/identity.ts";
import { summaryLine } from "./officer/status-words.ts";
import { officerTags } from "./officer/tags.ts";
import { officerTimelineSection } from "./officer/timeline.ts";
import { questionsSection } from "./kit/questions.ts";

/** The page of one officer. */
export function officerPage(records: Records, officerId: string): Page {
  const { frame, officer: words } = wordsOf(records);
  const officer = records.get("officers", officerId);
  const status = records.officerStatus(officerId);
  const citations = new Citations(records);
  const summary: Line[] = [
    introduction(records, officer, citations),
    [...summaryLine(records, status), citations.cite(status.summary_source_ids)],
  ];
  return pageOf(records, {
    address: ADDRESSES.officers.page(officerId),
    heading: officerName(officer),
    kind: words.kind,
    tags: officerTags(records, status),
    summary,
    parents: [{ text: frame.officers, href: ADDRESSES.officers.list }],
    sections: sectionsOf(
      convictionsSection(records, officer, citations),
      caseSection(records, status, citations),
      employmentSection(records, status, citations),
      officerTimelineSection(records, officer, citations),
      colleaguesSection(records, officer, citations),
      identitySection(records, officer, citations),
      questionsSection(records, [{ type: "officer", id: officerId }]),
    ),
    citations,
    data: ADDRESSES.officers.json(officerId),
    subject: { type: "officer", id: officerId },
    facets: officerFacets(records, officer),
    card: officerCard(records, officerId),
    claim: officerClaim(records, officerId),
  });
}

function introduction(records: Records, officer: Officer, citations: Citations): Line {
  const agency = records.get("agencies", officer.agency_id);
  const post = [officer.rank, officer.unit].filter((part) => part !== null).join(", ");
  const { introduction: words } = wordsOf(records).officer;
  return [
    ...words(officerFullName(officer), agency.name, post === "" ? null : original(records, post)),
    citations.cite(officer.source_ids),
  ];
}
