import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { groupedBySubject } from "../record/grouped.ts";
import { rowsOnSource } from "../record/rows-on-source.ts";
import type { SourcedWords } from "../record/rows-on-source.ts";
import { subjectFact } from "../record/subject-facts.ts";

/** Everything on the site that rests on a source: one section for each kind of record. */
export function restingSections(
  records: Records,
  sourceId: string,
  citations: Citations,
): readonly Section[] {
  const { groups } = wordsOf(records).record;
  return groupedBySubject(rowsOnSource(records, sourceId), (row) => row.subject).map(
    ({ type, subjects }) => ({
      anchor: `on-${type}`,
      heading: groups[type],
      blocks: [
        {
          kind: "facts",
          facts: subjects.map(({ subject, items }) =>
            subjectFact(records, subject, () => items.map((row) => rowLine(row, citations)), citations),
          ),
        },
      ],
    }),
  );
}

function rowLine({ words, source_ids }: SourcedWords, citations: Citations): Line {
  return [...words, citations.cite(source_ids)];
}
