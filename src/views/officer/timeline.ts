import { officerName } from "../../format/names.ts";
import { listOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { timelineBlock } from "../timeline/timeline-figure.ts";
import { OFFICER_LANES, officerMoments, type OfficerLane } from "./moments.ts";

/** The officer's own events and the steps of the officer's batches, on one line of time. */
export function officerTimelineSection(records: Records, officer: Officer, citations: Citations): Section {
  const status = records.officerStatus(officer.officer_id);
  const moments = officerMoments(records, officer, citations);
  const lanes = (Object.keys(OFFICER_LANES) as OfficerLane[]).filter((lane) =>
    moments.some((moment) => moment.lane === lane && moment.date !== null),
  );
  const label = `${status.label.charAt(0).toLowerCase()}${status.label.slice(1)}`;
  return {
    anchor: "timeline",
    heading: "Timeline",
    blocks: [
      prose([TIMELINE_NOTE]),
      timelineBlock(moments, OFFICER_LANES, {
        page: ADDRESSES.officers.page(officer.officer_id),
        title: `${officerName(officer)}: ${listOf(lanes.map((lane) => OFFICER_LANES[lane].name.toLowerCase()))}`,
        finding: [`How the officer’s own case stands: ${label}.`, citations.cite(status.summary_source_ids)],
        opening: `${status.summary} The events on one line of time.`,
        caption: "Every event, oldest first",
      }),
    ],
  };
}

const TIMELINE_NOTE =
  "An entry without an exact date stands where its wording allows; one without any date stands first.";
