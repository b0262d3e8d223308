import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { County } from "../../model/tables/places.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { movedAmount, otherAmount, vacatedAmount } from "../batch/amounts.ts";
import { batchLink } from "../batch/links.ts";
import { citedAmount } from "../batch/rows.ts";
import { prose, type Block, type Fact, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { joined, original, originalLink, tag, type Line, type Tag } from "../kit/inline.ts";
import { termLine } from "../person/term-words.ts";
import { answerSentence } from "../respondent/answer-sentence.ts";
import { batchesCoverage } from "./coverage.ts";
import { holdersOf, type Holder } from "./holder.ts";
import { officeLine, officesOf } from "./offices.ts";

/** Who prosecutes in the county and who did before, each with the batches of the time and what they were asked. */
export function prosecutorsSection(records: Records, county: County, citations: Citations): Section {
  const words = wordsOf(records).county.prosecutors;
  const facts = holdersOf(records, county).map((holder) => holderFact(records, county, holder, citations));
  const lines = officesOf(records, county)
    .map((office) => officeLine(records, office, citations))
    .filter((line) => line !== null);
  const blocks: Block[] = [
    ...(facts.length === 0 ? [] : [{ kind: "facts" as const, facts }]),
    ...(lines.length === 0 ? [] : [prose(...lines)]),
  ];
  const silence = county.note === null ? words.noOffice : original(records, sentenceOf(county.note));
  return {
    anchor: "offices",
    heading: words.heading,
    blocks: blocks.length === 0 ? [prose([silence])] : blocks,
  };
}

function holderFact(records: Records, county: County, holder: Holder, citations: Citations): Fact {
  const { term, batches } = holder;
  return {
    term: records.get("people", term.person_id).name,
    href: ADDRESSES.people.page(term.person_id),
    details: [
      [standingTag(records, holder), " ", ...termLine(records, term, citations)],
      ...(batches.length === 0
        ? [[noBatchWords(records, county)], ...elsewhere(records, holder)]
        : batches.map((batch) => batchLine(records, batch, citations))),
      ...askedLines(records, term.person_id),
    ],
  };
}

/** Whether somebody holds the office now, as far as the rows show: in a word with a shape. */
export function standingTag(records: Records, { standing }: Holder): Tag {
  const { now, before, unknown } = wordsOf(records).county.prosecutors;
  switch (standing) {
    case "now":
      return tag(now, "solid");
    case "before":
      return tag(before, "open");
    case "unknown":
      return tag(unknown, "dashed");
  }
}

/** One batch of somebody's time: when, and how many were moved and vacated, with sources. */
export function batchLine(records: Records, batch: Batch, citations: Citations): Line {
  const { county, dateOrUnknown } = wordsOf(records);
  const other = otherAmount(records, batch);
  return [
    ...county.prosecutors.batch(
      batchLink(records, batch),
      dateOrUnknown(batch.announced_on),
      citedAmount(movedAmount(records, batch), citations),
      citedAmount(vacatedAmount(records, batch), citations),
    ),
    ...(other.sort < 0 ? [] : county.prosecutors.otherUnits(citedAmount(other, citations))),
  ];
}

function noBatchWords(records: Records, county: County): string {
  const { county: words, date } = wordsOf(records);
  const { result, looked_on } = batchesCoverage(records, county.county_id);
  if (result === "not-looked") return words.prosecutors.notLooked;
  return looked_on === null ? words.prosecutors.noBatchUndated : words.prosecutors.noBatch(date(looked_on));
}

/** The batches of somebody's time in an office that are of other counties which it serves; none where there is none. */
function elsewhere(records: Records, { term, office }: Holder): readonly Line[] {
  const batches = records
    .where("batches", "office_id", office.office_id)
    .filter(({ person_id }) => person_id === term.person_id);
  if (batches.length === 0) return [];
  const links = joined(
    batches.map((batch) => [batchLink(records, batch)]),
    "; ",
  );
  return [wordsOf(records).county.prosecutors.elsewhere(links)];
}

/** What an office holder answered outside of races. */
export function askedLines(records: Records, personId: string): readonly Line[] {
  const { asked } = wordsOf(records).county.prosecutors;
  return records.pledgeAnswers({ race: null }).flatMap(({ pledge_id, respondents }) => {
    const respondent = respondents.find(({ person_id }) => person_id === personId);
    if (respondent === undefined) return [];
    const { title } = records.get("pledges", pledge_id);
    const pledge = originalLink(records, title, ADDRESSES.pledges.respondent(pledge_id, personId));
    return [asked(pledge, answerSentence(records, pledge_id, respondent))];
  });
}
