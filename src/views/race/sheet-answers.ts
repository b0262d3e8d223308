import { capitalized, sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { BulletList, Section } from "../kit/block.ts";
import { cell, type DataTable, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { link, original, quoted, strong, type Inline, type Line } from "../kit/inline.ts";
import { answerMark, keyOf } from "../pledge/answer-marks.ts";
import { citedAnswers, resultMark } from "../pledge/comparison.ts";
import { demandsOf } from "../pledge/demands.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { candidatesSection } from "./candidates-section.ts";
import { askedSections } from "./asked-sections.ts";
import { pledgesPutTo } from "./pledges-put.ts";
import type { SheetMaking } from "./sheet-making.ts";

/** All candidates beside what was asked of them; where nothing was asked, the candidates, and that it was not. */
export function answersParts({ records, race, citations, shown }: SheetMaking): readonly (Section | null)[] {
  const [first] = pledgesPutTo(records, race.race_id);
  if (first === undefined)
    return [candidatesSection(records, race.race_id, citations), ...askedSections(records, race, citations)];
  return [
    {
      anchor: "answers",
      heading: wordsOf(records).race.sheet.answers,
      blocks: [
        demandList(records, first, shown.words > 1, citations),
        answersTable(records, race.race_id, first, shown.words > 2, citations),
      ],
    },
  ];
}

/** What was asked, with the document’s decisive words where there is room. */
function demandList(
  records: Records,
  { pledge_id: id }: PledgeAnswers,
  isQuoted: boolean,
  citations: Citations,
): BulletList {
  const { inItsWords } = wordsOf(records).pledge;
  return {
    kind: "list",
    items: demandsOf(records, id).map(({ demand, name }): Line => [
      strong(`${capitalized(name)}: `),
      original(records, sentenceOf(demand.demand)),
      ...(demand.key_phrase === null || !isQuoted
        ? []
        : [" ", ...inItsWords<Inline>(quoted(records, demand.key_phrase))]),
      citations.cite(demand.source_ids),
    ]),
  };
}

/** Everyone beside every demand, one line each; with little room only the marks of silence are explained. */
function answersTable(
  records: Records,
  raceId: string,
  group: PledgeAnswers,
  isKeyWhole: boolean,
  citations: Citations,
): DataTable {
  const { race, pledge } = wordsOf(records);
  const demands = demandsOf(records, group.pledge_id);
  const candidates = candidatesOf(records, raceId);
  return {
    kind: "table",
    caption: race.sheet.order,
    heads: [
      { text: pledge.candidateHead },
      { text: race.candidates.heads.result },
      ...demands.map(({ name }) => ({ text: capitalized(name) })),
    ],
    rows: candidates.map((candidate) => answersRow(records, group, candidate, citations)),
    key: keyOf(records, group, new Set()).filter(({ mark }) => isKeyWhole || mark.shape === "dashed"),
  };
}

function answersRow(
  records: Records,
  { pledge_id, demand_ids, respondents }: PledgeAnswers,
  { candidacy, person }: Candidate,
  citations: Citations,
): Row {
  const answers = respondents.find(({ person_id }) => person_id === person.person_id)?.answers ?? [];
  const marks = demand_ids.map((id) => answers.find(({ demand_id }) => demand_id === id));
  return {
    cells: [
      cell(
        link(person.name, ADDRESSES.pledges.respondent(pledge_id, person.person_id)),
        ...citedAnswers(records, answers, citations),
      ),
      cell(resultMark(records, candidacy)),
      ...marks.map((answer) => cell(answerMark(records, answer))),
    ],
  };
}
