import { sentenceOf } from "../format/lists.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { sectionsOf } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { original, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { questionsSection } from "./kit/questions.ts";
import { personAnswersSection } from "./person/answers-section.ts";
import { personBatchesSection } from "./person/batches-section.ts";
import { candidaciesTable } from "./person/candidacies-table.ts";
import { recordedSentence } from "./person/counts.ts";
import { personFacets } from "./person/facets.ts";
import { personInOfficeSection } from "./person/in-office-section.ts";
import { officesSection } from "./person/offices-section.ts";
import { notRecordedSection } from "./person/not-recorded.ts";
import { isLatestTerm, termLine } from "./person/term-words.ts";
import { personTimelineSection } from "./person/timeline.ts";
import { ownCommitmentsSection } from "./respondent/commitments-section.ts";

/** The page of one candidate or prosecutor across races and terms: said, promised, did. */
export function personPage(records: Records, personId: string): Page {
  const person = records.get("people", personId);
  const citations = new Citations(records);
  const candidacies = records.where("candidacies", "person_id", personId);
  const commitments = records.where("commitments", "person_id", personId);
  const terms = records.where("terms", "person_id", personId);
  const { frame, person: words } = wordsOf(records);
  const background =
    person.background === null ? words.noBackground : original(records, sentenceOf(person.background));
  const summary: Line[] = [
    [background, citations.cite(person.source_ids)],
    [recordedSentence(records, personId)],
  ];
  return pageOf(records, {
    address: ADDRESSES.people.page(personId),
    heading: person.name,
    kind: words.kind,
    summary,
    parents: [{ text: frame.people, href: ADDRESSES.people.list }],
    sections: sectionsOf(
      terms.length === 0
        ? null
        : officesSection(
            records,
            terms.map((term) => termLine(records, term, citations)),
          ),
      candidacies.length === 0
        ? null
        : {
            anchor: "races",
            heading: words.races.heading,
            blocks: [candidaciesTable(records, candidacies, citations)],
          },
      personAnswersSection(records, personId, citations),
      commitments.length === 0
        ? null
        : ownCommitmentsSection(records, personId, words.commitments.heading, citations),
      personInOfficeSection(records, personId, citations),
      personBatchesSection(records, personId, citations),
      personTimelineSection(records, personId, citations),
      notRecordedSection(records, personId),
      questionsSection(records, [
        { type: "person", id: personId },
        ...commitments.map(({ commitment_id: id }) => ({ type: "commitment" as const, id })),
        ...terms
          .filter((term) => isLatestTerm(records, term))
          .map(({ office_id: id }) => ({ type: "office" as const, id })),
      ]),
    ),
    citations,
    data: ADDRESSES.people.json(personId),
    subject: { type: "person", id: personId },
    facets: personFacets(records, personId),
  });
}
