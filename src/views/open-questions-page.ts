import { countOf } from "../format/counts.ts";
import { dateInWords } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES, reportAddress } from "../site/addresses.ts";
import { prose, sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { groupedBySubject } from "./record/grouped.ts";
import { questionLine, subjectOfQuestion } from "./record/question-facts.ts";
import { subjectFact } from "./record/subject-facts.ts";
import { SUBJECT_GROUPS } from "./record/subject-groups.ts";

/** What the record does not know, or on what its sources conflict. */
export function openQuestionsPage(records: Records): Page {
  const citations = new Citations(records);
  const questions = records.all("open_questions");
  const asOf = dateInWords(records.dataset.edition.as_of);
  return pageOf(records, {
    address: ADDRESSES.openQuestions,
    heading: "Open questions",
    kind: "What is not known",
    summary: [
      [
        questions.length === 0
          ? `No open question is recorded in the state of ${asOf}. That does not mean that everything is known.`
          : `${countOf(questions.length, "thing")} that the sources read do not tell, or on which they conflict, in the state of ${asOf}. Each stands also on the page of the record it is about.`,
      ],
      [
        "A question is not an accusation: it says what a reader cannot conclude. Where sources conflict, both numbers are shown on the page of the record, and one is used for a stated reason.",
      ],
    ],
    parents: [],
    sections: sectionsOf(
      ...groupedBySubject(questions, (question) => subjectOfQuestion(records, question)).map(
        ({ type, subjects }): Section => ({
          anchor: `on-${type}`,
          heading: SUBJECT_GROUPS[type],
          blocks: [
            {
              kind: "facts",
              facts: subjects.map(({ subject, items }) =>
                subjectFact(records, subject, () => items.map(questionLine), citations),
              ),
            },
          ],
        }),
      ),
      ANSWERING,
    ),
    citations,
    facets: { type: "Page" },
  });
}

const ANSWERING: Section = {
  anchor: "answering",
  heading: "If you can answer one",
  blocks: [
    prose(
      [
        "What is wanted is a document: a court order, a filing, a release, a report with a date. ",
        link("Write to the editors", reportAddress(ADDRESSES.openQuestions)),
        " and say where it can be read. Please do not send names, docket numbers or papers of people whose convictions were undone; ",
        link("the privacy page", ADDRESSES.privacy),
        " says why they are not kept here.",
      ],
      [
        "What was looked for in each county, and what came of it, is on ",
        link("the pages of the counties", ADDRESSES.counties.list),
        ".",
      ],
    ),
  ],
};
