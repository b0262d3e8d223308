import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Citations } from "../kit/citations.ts";
import { original, strong, type Inline, type Line } from "../kit/inline.ts";
import { batchLink } from "../batch/links.ts";
import { batchStatusTag, vacatedInWords } from "../kit/batch-words.ts";
import { effectTag, eventLine } from "../pledge/outcome-words.ts";
import { electionOn, officeTitle, raceLink } from "../race/race-name.ts";
import { responsesText, type PersonRows } from "./moments.ts";
import { termSpan } from "./term-words.ts";

/** What an item of a person's timeline says, with its sources. */
export function momentText(records: Records, rows: PersonRows, citations: Citations): Line {
  const { date, table, rowIds } = rows;
  const id = rowIds[0];
  switch (table) {
    case "terms":
      return termText(records, id, citations);
    case "candidacies":
      return candidacyText(records, id, date, citations);
    case "responses":
      return responsesText(records, rowIds, citations);
    case "commitments": {
      const row = records.get("commitments", id);
      const commitment = original(records, sentenceOf(row.commitment));
      const words = wordsOf(records).personTimeline;
      return [...words.commitment<Inline>(strong, commitment), citations.cite(row.source_ids)];
    }
    case "batches":
      return batchText(records, id, citations);
    case "outcomes": {
      const row = records.get("outcomes", id);
      return [effectTag(records, row.effect), " ", ...eventLine(records, row, citations)];
    }
    default:
      throw new Error(`a person's timeline has no words for ${table}`);
  }
}

function termText(records: Records, id: string, citations: Citations): Line {
  const { inOffice, termBegan } = wordsOf(records).personTimeline;
  const term = records.get("terms", id);
  const office = officeTitle(records, records.get("offices", term.office_id));
  const sentence = term.started_on === null ? inOffice<Inline> : termBegan<Inline>;
  return [...sentence(strong, office, termSpan(records, term)), citations.cite(term.source_ids)];
}

/** A batch of which the person was the prosecutor, how far it got, and how many convictions were vacated. */
function batchText(records: Records, id: string, citations: Citations): Line {
  const { personTimeline: words } = wordsOf(records);
  const batch = records.get("batches", id);
  return [
    ...words.batch<Inline>(
      strong(batch.status === "requested" ? words.batchRequested : words.batchAnnounced),
      batchLink(records, batch),
      batchStatusTag(records, batch),
      vacatedInWords(records, batch),
    ),
    citations.cite(batch.source_ids),
  ];
}

function candidacyText(records: Records, id: string, date: PartialDate | null, citations: Citations): Line {
  const { terms, personTimeline } = wordsOf(records);
  const candidacy = records.get("candidacies", id);
  const race = records.get("races", candidacy.race_id);
  if (candidacy.result === "withdrew") {
    const end = candidacy.result_detail;
    return [
      ...personTimeline.withdrawn<Inline>(
        strong,
        raceLink(records, race),
        end === null ? `${terms.raceResults.withdrew.label}.` : original(records, sentenceOf(end)),
      ),
      citations.cite(candidacy.source_ids),
    ];
  }
  return [
    ...personTimeline.candidacy<Inline>(
      strong(electionOn(records, race, date)),
      raceLink(records, race),
      terms.raceResults[candidacy.result].label.toLowerCase(),
    ),
    citations.cite(candidacy.source_ids),
  ];
}
