import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { prose, sectionsOf } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { questionsSection } from "./kit/questions.ts";
import { pledgeFacets } from "./pledge/facets.ts";
import { respondentsTo } from "./pledge/respondents.ts";
import { raceLink } from "./race/race-name.ts";
import { answerSentence } from "./respondent/answer-sentence.ts";
import { answersSection } from "./respondent/answers-section.ts";
import { ownCommitmentsSection } from "./respondent/commitments-section.ts";
import { sinceThenSection } from "./respondent/in-office-section.ts";
import { officeSentences, recordLines } from "./respondent/record-sentences.ts";
import { respondentStatuses, respondentYears } from "./respondent/facets.ts";

/** The page of one person's answers to one pledge: each demand, the answer, the words, and what followed. */
export function respondentPage(records: Records, pledgeId: string, personId: string): Page {
  const pledge = records.get("pledges", pledgeId);
  const person = records.get("people", personId);
  const citations = new Citations(records);
  const own = respondentsTo(records, pledgeId).filter(({ respondent }) => respondent.person_id === personId);
  const responses = records
    .where("responses", "person_id", personId)
    .filter(({ demand_id }) => records.get("demands", demand_id).pledge_id === pledgeId);
  const terms = records.where("terms", "person_id", personId);
  const sources =
    responses.length === 0 ? pledge.source_ids : responses.flatMap(({ source_ids }) => source_ids);
  const commitments = records.where("commitments", "person_id", personId);
  const summary: Line[] = [
    [
      own.map(({ respondent }) => answerSentence(records, pledgeId, respondent)).join(" "),
      citations.cite([...new Set(sources)]),
    ],
    [
      officeSentences(records, personId).join(" "),
      ...(terms.length === 0 ? [] : [citations.cite(terms.flatMap(({ source_ids }) => source_ids))]),
    ],
    ...recordLines(records, pledgeId, personId, citations),
  ];
  return pageOf(records, {
    address: ADDRESSES.pledges.respondent(pledgeId, personId),
    heading: `${person.name}: ${pledge.title}`,
    kind: "Answer to a pledge",
    summary,
    parents: [
      { text: "Pledges", href: ADDRESSES.pledges.list },
      { text: pledge.title, href: ADDRESSES.pledges.page(pledgeId) },
    ],
    sections: sectionsOf(
      answersSection(records, pledgeId, own, citations),
      ownCommitmentsSection(records, personId, "Commitments beyond this document", citations),
      sinceThenSection(records, pledgeId, personId, citations),
      {
        anchor: "more",
        heading: "More about this person",
        blocks: [
          prose([
            link(`${person.name}: offices, races, answers, commitments`, ADDRESSES.people.page(personId)),
          ]),
          ...own.flatMap(({ group }) =>
            group.race_id === null
              ? []
              : [prose(["The race: ", raceLink(records, records.get("races", group.race_id))])],
          ),
        ],
      },
      questionsSection(records, [
        { type: "pledge", id: pledgeId },
        { type: "person", id: personId },
        ...commitments.map(({ commitment_id: id }) => ({ type: "commitment" as const, id })),
      ]),
    ),
    citations,
    data: ADDRESSES.pledges.json(pledgeId),
    subject: { type: "pledge", id: pledgeId },
    facets: {
      ...pledgeFacets(records, pledgeId, "Answer to a pledge"),
      status: respondentStatuses(own),
      ...respondentYears(records, pledgeId, own),
    },
  });
}
