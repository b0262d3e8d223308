import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { Correction } from "../model/tables/record.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { prose, type Fact, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { original, type Inline, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import type { ProseHead } from "./prose/head.ts";
import { groupedBySubject } from "./record/grouped.ts";
import { subjectFact } from "./record/subject-facts.ts";
import { subjectOf } from "./record/subject.ts";

/** How corrections work (the prose comes after), and the log of them. */
export function correctionsPage(records: Records, head: ProseHead): Page {
  const citations = new Citations(records);
  const log = logSection(records, citations);
  return pageOf(records, {
    address: ADDRESSES.corrections,
    heading: head.heading,
    kind: head.kind,
    summary: head.summary.map((line) => [line]),
    parents: [],
    sections: [log],
    citations,
    facets: { type: "page" },
  });
}

function logSection(records: Records, citations: Citations): Section {
  const { changes, count, date } = wordsOf(records);
  const { heading, correction, none, some, since } = changes.corrections;
  const corrections = records.all("corrections");
  const { as_of, first_published_on } = records.edition;
  const span = since(date(first_published_on), date(as_of));
  const groups = groupedBySubject(corrections, (row) => subjectOf(records, row.subject_type, row.subject_id));
  const facts = groups.flatMap(({ subjects }) =>
    subjects.map(({ subject, items }): Fact => {
      const details = () => items.map((row) => correctionLine(records, row, citations));
      return subjectFact(records, subject, details, citations);
    }),
  );
  return {
    anchor: "log",
    heading,
    blocks:
      facts.length === 0
        ? [prose([none(span)])]
        : [prose([some(count(corrections.length, correction), span)]), { kind: "facts", facts }],
  };
}

function correctionLine(records: Records, row: Correction, citations: Citations): Line {
  const { changes, date } = wordsOf(records);
  const entry = changes.corrections.entry<Inline>(
    date(row.corrected_on),
    original(records, row.field),
    original(records, row.old_value),
    original(records, row.new_value),
    original(records, row.reason),
  );
  return [...entry, citations.cite(row.source_ids)];
}
