import type { Records } from "../../model/records.ts";
import type { Fact } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { summaryLine } from "../officer/status-words.ts";
import type { Subject } from "./subject.ts";

/**
 * What is said of one subject, under its name; an officer is never named without how the officer stands.
 * @param details makes the lines; called after the introduction, since sources are numbered in the order of reading
 */
export function subjectFact(
  records: Records,
  subject: Subject,
  details: () => readonly Line[],
  citations: Citations,
): Fact {
  return {
    term: subject.name,
    ...(subject.language === undefined ? {} : { language: subject.language }),
    href: subject.address,
    details: [...introduction(records, subject, citations), ...details()],
  };
}

function introduction(records: Records, subject: Subject, citations: Citations): readonly Line[] {
  if (subject.type !== "officer") return [];
  const status = records.officerStatus(subject.id);
  return [[...summaryLine(records, status), citations.cite(status.summary_source_ids)]];
}
