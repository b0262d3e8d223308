import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES, inLanguage, reportAddress } from "../site/addresses.ts";
import { prose, sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Inline, type Line } from "./kit/inline.ts";
import { MOST_SHOWN, notAllShown } from "./kit/most-shown.ts";
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
        ({ type, subjects }): Section => {
          const shown = subjects.slice(0, MOST_SHOWN);
          const facts = shown.map(({ subject, items }) =>
            subjectFact(
              records,
              subject,
              () => items.map((question) => questionLine(records, question)),
              citations,
            ),
          );
          return {
            anchor: `on-${type}`,
            heading: record.groups[type],
            blocks: [
              ...firstLine(records, shown.length, subjects.length).map((line) => prose(line)),
              { kind: "facts", facts },
            ],
          };
        },
      ),
      ...disputesSection(records, citations),
      answering(records),
    ),
    citations,
    facets: { type: "page" },
  });
}

/** That the first records alone are shown, and where the others are; nothing where there are no others. */
function firstLine(records: Records, shown: number, all: number): readonly Line[] {
  const { first } = wordsOf(records).changes.openQuestions;
  const table = (text: string) => link(text, `${ADDRESSES.dictionary}#open_questions`);
  return notAllShown(records, shown, all, (some, whole) => first<Inline>(some, whole, table));
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
