import { officerName } from "../../format/names.ts";
import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { plainText } from "../kit/inline.ts";
import { lanesOf, timelineBlock } from "../timeline/timeline-figure.ts";
import { OFFICER_LANES, officerMoments, type OfficerLane } from "./moments.ts";
import { statusLabel, summaryLine } from "./status-words.ts";

/** The officer's own events and the steps of the officer's batches, on one line of time. */
export function officerTimelineSection(records: Records, officer: Officer, citations: Citations): Section {
  const {
    list,
    officer: { timeline: words },
  } = wordsOf(records);
  const status = records.officerStatus(officer.officer_id);
  const moments = officerMoments(records, officer, citations);
  const drawn = (Object.keys(OFFICER_LANES) as OfficerLane[]).filter((lane) =>
    moments.some((moment) => moment.lane === lane && moment.date !== null),
  );
  const label = statusLabel(records, status);
  const several = status.cases.filter(({ case_id }) => case_id !== null).length > 1;
  const lanes = list(drawn.map((lane) => words.lanes[lane].toLowerCase()));
  return {
    anchor: "timeline",
    heading: words.heading,
    blocks: [
      prose([words.note]),
      timelineBlock(records, moments, lanesOf(OFFICER_LANES, words.lanes), {
        page: ADDRESSES.officers.page(officer.officer_id),
        title: words.title(officerName(officer), lanes),
        finding: [words.finding(continued(label), several), citations.cite(status.summary_source_ids)],
        opening: words.opening(plainText(summaryLine(records, status)), label),
        caption: words.caption,
      }),
    ],
  };
}
