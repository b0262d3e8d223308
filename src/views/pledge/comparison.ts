import { capitalized, sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { PledgeAnswers, Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { anchorOf } from "../../site/addresses.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import { cell, type DataTable, type Head, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { link, original, quoted, type Cite, type Inline, type Line } from "../kit/inline.ts";
import { officeTitle } from "../race/race-name.ts";
import { resultTag } from "../race/result-words.ts";
import { answerMark, keyOf } from "./answer-marks.ts";
import { demandsOf, type NumberedDemand } from "./demands.ts";
import { inOfficeRow } from "./in-office-row.ts";
import { isRecorded } from "./respondents.ts";
import { tallyRows } from "./tally.ts";

/** Where a comparison stands: on a page that has the demands in full above it, or alone. */
export interface ComparisonPlace {
  /** Whether the heads give the demands with the document’s words and the sources. */
  readonly isAlone: boolean;
  /** The address of what followed in office. */
  readonly inOffice: string;
}

/** The anchor of what a person answered to a pledge. */
export function answersAnchor(pledgeId: string, personId: string): string {
  return anchorOf(`${pledgeId}-${personId}`);
}

/** Everyone beside every demand, with a mark in every cell; `null` where nobody’s answer is recorded. */
export function comparisonTable(
  records: Records,
  group: PledgeAnswers,
  place: ComparisonPlace,
  citations: Citations,
): DataTable | null {
  if (!group.respondents.some(({ answers }) => answers.some(isRecorded))) return null;
  const { comparison, candidateHead, officeHolderHead } = wordsOf(records).pledge;
  const demands = demandsOf(records, group.pledge_id);
  const followed = inOfficeRow(records, group, place.inOffice);
  return {
    kind: "table",
    caption: comparison.caption,
    order: comparison.order,
    heads: [
      { text: group.race_id === null ? officeHolderHead : candidateHead },
      ...demands.map((demand) => demandHead(records, demand, place, citations)),
    ],
    rows: group.respondents.map((respondent) => respondentRow(records, group, respondent, citations)),
    foot: [...tallyRows(records, group), ...(followed === null ? [] : [followed.row])],
    key: keyOf(records, group, followed?.effects ?? new Set()),
  };
}

function demandHead(
  records: Records,
  { demand, name, number }: NumberedDemand,
  place: ComparisonPlace,
  citations: Citations,
): Head {
  const { comparison, inItsWords } = wordsOf(records).pledge;
  const words: Line =
    demand.key_phrase === null ? [] : [" ", ...inItsWords<Inline>(quoted(records, demand.key_phrase))];
  const asked = original(records, sentenceOf(demand.demand));
  return {
    text: number === null ? comparison.answer : capitalized(name),
    note: place.isAlone ? [asked, ...words, citations.cite(demand.source_ids)] : [asked],
    demand: demand.demand_id,
  };
}

function respondentRow(
  records: Records,
  { pledge_id, demand_ids }: PledgeAnswers,
  { person_id, candidacy_id, answers }: Respondent,
  citations: Citations,
): Row {
  const { name } = records.get("people", person_id);
  return {
    candidate: person_id,
    cells: [
      cell(
        link(name, `#${answersAnchor(pledge_id, person_id)}`),
        ...citedAnswers(records, answers, citations),
        ...(candidacy_id === null
          ? officeWords(records, person_id)
          : [" ", resultMark(records, records.get("candidacies", candidacy_id))]),
      ),
      ...demand_ids.map((id) =>
        cell(
          answerMark(
            records,
            answers.find(({ demand_id }) => demand_id === id),
          ),
        ),
      ),
    ],
  };
}

/**
 * The sources of what a person answered. They stand after the name: they say nothing of a result or an office, which
 * may be later than they are.
 */
export function citedAnswers(
  records: Records,
  answers: Respondent["answers"],
  citations: Citations,
): readonly Cite[] {
  const sources = answers
    .filter(isRecorded)
    .flatMap(({ response_id }) => records.get("responses", response_id).source_ids);
  return sources.length === 0 ? [] : [citations.cite([...new Set(sources)])];
}

/** How a candidacy ended: a mark for those who won, words alone for the others. */
export function resultMark(records: Records, candidacy: Candidacy): Inline {
  const mark = resultTag(records, candidacy);
  return candidacy.result.startsWith("won") ? mark : mark.text;
}

/** The office of an office holder; nothing where no term is recorded. */
function officeWords(records: Records, personId: string): Line {
  const titles = records
    .where("terms", "person_id", personId)
    .map(({ office_id }) => officeTitle(records, records.get("offices", office_id)));
  return titles.length === 0 ? [] : [` ${wordsOf(records).list([...new Set(titles)])}`];
}
