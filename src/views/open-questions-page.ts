import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES, inLanguage, reportAddress } from "../site/addresses.ts";
import { prose, sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Inline, type Line } from "./kit/inline.ts";
import { MOST_SHOWN } from "./kit/most-shown.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { disputesSection } from "./record/disputes-section.ts";
import { groupedBySubject } from "./record/grouped.ts";
import { questionLine, subjectOfQuestion } from "./record/question-facts.ts";
import { subjectFact } from "./record/subject-facts.ts";

/** What the record does not know, or on what its sources conflict. */
export function openQuestionsPage(records: Records): Page {
  const { changes, frame, record, count, date } = wordsOf(records);
  const { kind, thing, none, some, notAccusation, inEnglish } = changes.openQuestions;
  const citations = new Citations(records);
  const questions = records.all("open_questions");
  const asOf = date(records.edition.as_of);
  return pageOf(records, {
    address: ADDRESSES.openQuestions,
    heading: frame.openQuestions,
    kind,
    summary: [
      [questions.length === 0 ? none(asOf) : some(count(questions.length, thing), asOf)],
      [notAccusation],
      ...(inEnglish === null ? [] : [[inEnglish]]),
    ],
    parents: [],
    sections: sectionsOf(
      ...groupedBySubject(questions, (question) => subjectOfQuestion(records, question)).map(
        ({ type, subjects }): Section => ({
          anchor: `on-${type}`,
          heading: record.groups[type],
          blocks: [
            ...(subjects.length > MOST_SHOWN ? [prose(firstLine(records, subjects.length))] : []),
            {
              kind: "facts",
              facts: subjects
                .slice(0, MOST_SHOWN)
                .map(({ subject, items }) =>
                  subjectFact(
                    records,
                    subject,
                    () => items.map((question) => questionLine(records, question)),
                    citations,
                  ),
                ),
            },
          ],
        }),
      ),
      ...disputesSection(records, citations),
      answering(records),
    ),
    citations,
    facets: { type: "page" },
  });
}

/** That the first records alone are shown, and where the others are. */
function firstLine(records: Records, all: number): Line {
  const { changes, number } = wordsOf(records);
  return changes.openQuestions.first<Inline>(number(MOST_SHOWN), number(all), (text) =>
    link(text, `${ADDRESSES.dictionary}#open_questions`),
  );
}

function answering(records: Records): Section {
  const { answering: heading, wanted, looked } = wordsOf(records).changes.openQuestions;
  const report = reportAddress(inLanguage(ADDRESSES.openQuestions, records.language));
  return {
    anchor: "answering",
    heading,
    blocks: [
      prose(
        wanted<Inline>(
          (text) => link(text, report),
          (text) => link(text, ADDRESSES.privacy),
        ),
        looked<Inline>((text) => link(text, ADDRESSES.counties.list)),
      ),
    ],
  };
}
