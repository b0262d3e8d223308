import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Pledge } from "../../model/tables/pledges.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Block, type BulletList } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, original, quoted, strong, type Inline, type Line } from "../kit/inline.ts";
import { agreementSentences } from "./agreement.ts";
import { answerBlocks } from "./answer-blocks.ts";
import { demandWord, demandsOf } from "./demands.ts";
import { isRecorded } from "./respondents.ts";

/** Who put a pledge, when, and what kind of document it is: `Coalition letter, issued on 3 May 2021. Organizers named …` */
export function originSentence(records: Records, pledge: Pledge): string {
  const words = wordsOf(records);
  const { issued_on: issued, organizers } = pledge;
  return words.pledge.origin(
    words.terms.pledgeKinds[pledge.kind].label,
    issued === null ? null : { date: words.date(issued), when: words.when(issued) },
    organizers.length === 0 ? null : { names: words.list(organizers), count: organizers.length },
  );
}

/** To whom a pledge was put, in the words of its row. */
export function putToLine(records: Records, pledge: Pledge): Line {
  return wordsOf(records).pledge.putTo<Inline>(original(records, pledge.addressed_to));
}

/** One pledge as a race sees it: what was asked, by whom, the answers side by side, the silences. */
export function pledgeInRace(records: Records, group: PledgeAnswers, citations: Citations): readonly Block[] {
  const pledge = records.get("pledges", group.pledge_id);
  const isAnyRecorded = group.respondents.some(({ answers }) => answers.some(isRecorded));
  return [
    prose(
      [
        `${originSentence(records, pledge)} `,
        ...putToLine(records, pledge),
        citations.cite(pledge.source_ids),
        " ",
        link(wordsOf(records).pledge.theDocument, ADDRESSES.pledges.page(pledge.pledge_id)),
        ".",
      ],
      [strong(agreementSentences(records, group).join(" "))],
    ),
    ...(isAnyRecorded
      ? []
      : [
          demandList(records, pledge, citations),
          prose([original(records, pledge.summary), citations.cite(pledge.source_ids)]),
        ]),
    ...answerBlocks(records, group, { isAlone: true, inOffice: "#in-office" }, citations),
  ];
}

/** The asks of a pledge in full, with the decisive words of the document where they are recorded. */
function demandList(records: Records, pledge: Pledge, citations: Citations): BulletList {
  const { asks, words } = wordsOf(records).pledge;
  const { head, headNumbered } = asks[demandWord(pledge)];
  return {
    kind: "list",
    items: demandsOf(records, pledge.pledge_id).map(({ demand, number }): Line => [
      strong(`${number === null ? head : headNumbered(number)}: `),
      original(records, sentenceOf(demand.demand)),
      ...(demand.key_phrase === null ? [] : [" ", ...words<Inline>(quoted(records, demand.key_phrase))]),
      citations.cite(demand.source_ids),
    ]),
  };
}
