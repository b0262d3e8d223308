import { listOf } from "../../format/lists.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import { whenInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Pledge } from "../../model/tables/pledges.ts";
import { PLEDGE_KINDS } from "../../model/vocabulary/pledges.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Block, type BulletList } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, quoted, strong, type Line } from "../kit/inline.ts";
import { agreementSentences } from "./agreement.ts";
import { answerBlocks } from "./answer-blocks.ts";
import { askWord, demandsOf } from "./demands.ts";
import { isRecorded } from "./respondents.ts";

/** Who put a pledge, when, and what kind of document it is: `Coalition letter, issued on 3 May 2021. Organizers named …` */
export function originSentence(pledge: Pledge): string {
  const by =
    pledge.organizers.length === 0
      ? "Organizers not known."
      : `Organizers named in the texts read: ${listOf(pledge.organizers)}.`;
  const when = pledge.issued_on === null ? ", undated" : `, issued ${whenInWords(pledge.issued_on)}`;
  return `${labelOf(PLEDGE_KINDS, pledge.kind)}${when}. ${by}`;
}

/** One pledge as a race sees it: what was asked, by whom, the answers side by side, the silences. */
export function pledgeInRace(records: Records, group: PledgeAnswers, citations: Citations): readonly Block[] {
  const pledge = records.get("pledges", group.pledge_id);
  const isAnyRecorded = group.respondents.some(({ answers }) => answers.some(isRecorded));
  return [
    prose(
      [
        `${originSentence(pledge)} Put to: ${pledge.addressed_to}.`,
        citations.cite(pledge.source_ids),
        " ",
        link("The document and all answers", ADDRESSES.pledges.page(pledge.pledge_id)),
        ".",
      ],
      [strong(agreementSentences(records, group).join(" "))],
    ),
    ...(isAnyRecorded
      ? []
      : [demandList(records, pledge, citations), prose([pledge.summary, citations.cite(pledge.source_ids)])]),
    ...answerBlocks(records, group, { isAlone: true, inOffice: "#in-office" }, citations),
  ];
}

/** The asks of a pledge in full, with the decisive words of the document where they are recorded. */
function demandList(records: Records, pledge: Pledge, citations: Citations): BulletList {
  const word = askWord(pledge) === "demand" ? "Demand" : "Question";
  return {
    kind: "list",
    items: demandsOf(records, pledge.pledge_id).map(({ demand, number }): Line => [
      strong(number === null ? `${word}: ` : `${word} ${number}: `),
      `${demand.demand}.`,
      ...(demand.key_phrase === null ? [] : [" The document’s words: ", quoted(demand.key_phrase), "."]),
      citations.cite(demand.source_ids),
    ]),
  };
}
