import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { Section } from "../kit/block.ts";
import { Citations } from "../kit/citations.ts";
import { inOriginal } from "../kit/inline.ts";
import { candidatesSection } from "../race/candidates-section.ts";
import { pledgesPutTo } from "../race/pledges-put.ts";
import { raceName } from "../race/race-name.ts";
import { electedLine } from "../race/result-words.ts";
import { answersSection } from "./answers-section.ts";
import { raceEmbedCode } from "./embed-code.ts";
import { embedOf, type Embed } from "./embed.ts";

/** A race in a frame: who won, what was asked, and every candidate’s answer in a word; else who the candidates were. */
export function raceEmbed(records: Records, raceId: string): Embed {
  const { race: words, embed } = wordsOf(records);
  const citations = new Citations(records);
  const page = ADDRESSES.races.page(raceId);
  const groups = pledgesPutTo(records, raceId);
  const asked = groups.map((group): Section => {
    const { title } = records.get("pledges", group.pledge_id);
    const head = { anchor: group.pledge_id, heading: title, ...inOriginal(records) };
    return answersSection(records, group, head, `${page}#in-office`);
  });
  const candidates = candidatesSection(records, raceId, citations);
  return embedOf(records, {
    heading: { text: raceName(records, records.get("races", raceId)) },
    summary: [
      electedLine(records, raceId, citations),
      ...(groups.length === 0 ? [[words.nothingAsked]] : []),
    ],
    sections: groups.length === 0 && candidates !== null ? [candidates] : asked,
    page,
    back: embed.answers,
    code: raceEmbedCode(records, raceId),
  });
}
