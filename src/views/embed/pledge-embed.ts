import { wordsOf } from "../../messages/words.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { original, originalWording } from "../kit/inline.ts";
import { originSentence, putToLine } from "../pledge/pledge-block.ts";
import { raceName } from "../race/race-name.ts";
import { answersSection } from "./answers-section.ts";
import { pledgeEmbedCode } from "./embed-code.ts";
import { embedOf, type Embed } from "./embed.ts";

/** A pledge in a frame: what it is, to whom it was put, and every answer in a word. */
export function pledgeEmbed(records: Records, pledgeId: string): Embed {
  const { pledge: words, embed } = wordsOf(records);
  const pledge = records.get("pledges", pledgeId);
  const page = ADDRESSES.pledges.page(pledgeId);
  const head = ({ race_id: raceId }: PledgeAnswers) =>
    raceId === null
      ? { anchor: "office-holders", heading: words.answers.officeHolders }
      : {
          anchor: raceId,
          heading: words.answers.candidates(raceName(records, records.get("races", raceId))),
        };
  const groups = records.pledgeAnswers({ pledge: pledgeId });
  const sections = groups.map((group): Section =>
    answersSection(records, group, head(group), `${page}#outcomes`),
  );
  const none: Section = {
    anchor: "answers",
    heading: words.answers.heading,
    blocks: [prose([words.answers.none])],
  };
  return embedOf(records, {
    heading: originalWording(records, pledge.title),
    summary: [
      [`${originSentence(records, pledge)} `, ...putToLine(records, pledge)],
      [original(records, pledge.summary)],
    ],
    sections: sections.length === 0 ? [none] : sections,
    page,
    back: embed.answers,
    code: pledgeEmbedCode(records, pledgeId),
  });
}
