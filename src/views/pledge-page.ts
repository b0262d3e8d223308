import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { pledgeCard } from "./card/pledge-card.ts";
import { pledgeEmbedCode } from "./embed/embed-code.ts";
import { sectionsOf } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { original, originalWording, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { questionsSection } from "./kit/questions.ts";
import { agreementSentences } from "./pledge/agreement.ts";
import { answersSections } from "./pledge/answers-sections.ts";
import { demandsSection } from "./pledge/demands-section.ts";
import { pledgeFacets } from "./pledge/facets.ts";
import { pledgeOutcomesSection } from "./pledge/outcomes-section.ts";
import { originSentence, putToLine } from "./pledge/pledge-block.ts";

/** The page of one pledge: what was asked of whom, all answers, what followed. */
export function pledgePage(records: Records, pledgeId: string): Page {
  const { terms, pledge: words } = wordsOf(records);
  const pledge = records.get("pledges", pledgeId);
  const citations = new Citations(records);
  const counts = records
    .pledgeAnswers({ pledge: pledgeId })
    .flatMap((group) => agreementSentences(records, group));
  const sources = () => citations.cite(pledge.source_ids);
  const summary: Line[] = [
    [`${originSentence(records, pledge)} `, ...putToLine(records, pledge), sources()],
    [original(records, pledge.summary), sources()],
    ...(counts.length === 0 ? [] : [[counts.join(" "), sources()]]),
  ];
  const demands = records.where("demands", "pledge_id", pledgeId);
  return pageOf(records, {
    address: ADDRESSES.pledges.page(pledgeId),
    heading: originalWording(records, pledge.title),
    kind: terms.pledgeKinds[pledge.kind].label,
    summary,
    parents: [{ text: words.pledges, href: ADDRESSES.pledges.list }],
    sections: sectionsOf(
      demandsSection(records, pledgeId, citations),
      ...answersSections(records, pledgeId, citations),
      pledgeOutcomesSection(records, pledgeId, citations),
      questionsSection(records, [
        { type: "pledge", id: pledgeId },
        ...demands.map(({ demand_id }) => ({ type: "demand" as const, id: demand_id })),
      ]),
    ),
    citations,
    data: ADDRESSES.pledges.json(pledgeId),
    subject: { type: "pledge", id: pledgeId },
    facets: pledgeFacets(records, pledgeId, "pledge"),
    card: pledgeCard(records, pledgeId),
    embed: pledgeEmbedCode(records, pledgeId),
  });
}
