import { countOf } from "../format/counts.ts";
import { dateInWords } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { prose, type Fact, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
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
    facets: { type: "Page" },
  });
}

function logSection(records: Records, citations: Citations): Section {
  const corrections = records.all("corrections");
  const { as_of, first_published_on } = records.dataset.edition;
  const since = `since the first publication on ${dateInWords(first_published_on)}, in the state of ${dateInWords(as_of)}`;
  const groups = groupedBySubject(corrections, (row) => subjectOf(records, row.subject_type, row.subject_id));
  const facts = groups.flatMap(({ subjects }) =>
    subjects.map(({ subject, items }): Fact => {
      const details = () =>
        items.map((row) => [
          `${dateInWords(row.corrected_on)}, ${row.field}: was “${row.old_value}”, is now “${row.new_value}”. ${row.reason}`,
          citations.cite(row.source_ids),
        ]);
      return subjectFact(records, subject, details, citations);
    }),
  );
  return {
    anchor: "log",
    heading: "Log of corrections",
    blocks:
      facts.length === 0
        ? [prose([`No published value has been corrected ${since}.`])]
        : [prose([`${countOf(corrections.length, "correction")} ${since}.`]), { kind: "facts", facts }],
  };
}
