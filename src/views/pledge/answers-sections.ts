import { wordsOf } from "../../messages/words.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, strong } from "../kit/inline.ts";
import { raceName } from "../race/race-name.ts";
import { agreementSentences } from "./agreement.ts";
import { answerBlocks } from "./answer-blocks.ts";

/** All answers to a pledge: of candidates race by race, of office holders apart. */
export function answersSections(
  records: Records,
  pledgeId: string,
  citations: Citations,
): readonly Section[] {
  const { answers } = wordsOf(records).pledge;
  const groups = records.pledgeAnswers({ pledge: pledgeId });
  return groups.length === 0
    ? [{ anchor: "answers", heading: answers.heading, blocks: [prose([answers.none])] }]
    : groups.map((group) => answersSection(records, group, groups.length > 1, citations));
}

/** The answers of one group; how many agreed is said where it is `oneOfSeveral`, else at the head of the page alone. */
function answersSection(
  records: Records,
  group: PledgeAnswers,
  oneOfSeveral: boolean,
  citations: Citations,
): Section {
  const words = wordsOf(records).pledge.answers;
  const counts = oneOfSeveral ? [prose([strong(agreementSentences(records, group).join(" "))])] : [];
  const answers = answerBlocks(records, group, { isAlone: false, inOffice: "#outcomes" }, citations);
  if (group.race_id === null) {
    return {
      anchor: "answers-office-holders",
      heading: words.officeHolders,
      blocks: [...counts, ...answers],
    };
  }
  const name = raceName(records, records.get("races", group.race_id));
  const race = prose([link(words.race(name), ADDRESSES.races.page(group.race_id)), "."]);
  return {
    anchor: `answers-${group.race_id}`,
    heading: words.candidates(name),
    blocks: [...counts, ...answers, race],
  };
}
