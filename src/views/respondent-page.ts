import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { answerClaim } from "./claim/answer-claim.ts";
import { prose, sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, originalWording, type Inline, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { questionsSection } from "./kit/questions.ts";
import { pledgeFacets } from "./pledge/facets.ts";
import { respondentsTo, type PledgeRespondent } from "./pledge/respondents.ts";
import { raceLink } from "./race/race-name.ts";
import { answerSentence } from "./respondent/answer-sentence.ts";
import { answersSection } from "./respondent/answers-section.ts";
import { ownCommitmentsSection } from "./respondent/commitments-section.ts";
import { sinceThenSection } from "./respondent/in-office-section.ts";
import { officeSentences, recordLines } from "./respondent/record-sentences.ts";
import { respondentStatuses, respondentYears } from "./respondent/facets.ts";

/** The page of one person's answers to one pledge: each demand, the answer, the words, and what followed. */
export function respondentPage(records: Records, pledgeId: string, personId: string): Page {
  const { pledge: ofPledge, respondent: words } = wordsOf(records);
  const pledge = records.get("pledges", pledgeId);
  const person = records.get("people", personId);
  const citations = new Citations(records);
  const own = respondentsTo(records, pledgeId).filter(({ respondent }) => respondent.person_id === personId);
  const commitments = records.where("commitments", "person_id", personId);
  const summary: Line[] = [
    answersLine(records, pledgeId, personId, own, citations),
    officeLine(records, personId, citations),
    ...recordLines(records, pledgeId, personId, citations),
  ];
  return pageOf(records, {
    address: ADDRESSES.pledges.respondent(pledgeId, personId),
    heading: originalWording(records, `${person.name}: ${pledge.title}`),
    kind: words.kind,
    summary,
    parents: [
      { text: ofPledge.pledges, href: ADDRESSES.pledges.list },
      { ...originalWording(records, pledge.title), href: ADDRESSES.pledges.page(pledgeId) },
    ],
    sections: sectionsOf(
      answersSection(records, pledgeId, own, citations),
      ownCommitmentsSection(records, personId, words.commitments.beyond, citations),
      sinceThenSection(records, pledgeId, personId, citations),
      moreSection(records, personId, own),
      questionsSection(records, [
        { type: "pledge", id: pledgeId },
        { type: "person", id: personId },
        ...commitments.map(({ commitment_id: id }) => ({ type: "commitment" as const, id })),
      ]),
    ),
    citations,
    data: ADDRESSES.pledges.json(pledgeId),
    subject: { type: "pledge", id: pledgeId },
    claim: answerClaim(
      records,
      pledgeId,
      own.map(({ respondent }) => respondent),
    ),
    facets: {
      ...pledgeFacets(records, pledgeId, "answer"),
      status: respondentStatuses(records, own),
      ...respondentYears(records, pledgeId, own),
    },
  });
}

/** What the person answered, once for each race in which the pledge was put. */
function answersLine(
  records: Records,
  pledgeId: string,
  personId: string,
  own: readonly PledgeRespondent[],
  citations: Citations,
): Line {
  const responses = records
    .where("responses", "person_id", personId)
    .filter(({ demand_id }) => records.get("demands", demand_id).pledge_id === pledgeId);
  const sources =
    responses.length === 0
      ? records.get("pledges", pledgeId).source_ids
      : responses.flatMap(({ source_ids }) => source_ids);
  return [
    own.map(({ respondent }) => answerSentence(records, pledgeId, respondent)).join(" "),
    citations.cite([...new Set(sources)]),
  ];
}

function officeLine(records: Records, personId: string, citations: Citations): Line {
  const sources = records.where("terms", "person_id", personId).flatMap(({ source_ids }) => source_ids);
  return [
    officeSentences(records, personId).join(" "),
    ...(sources.length === 0 ? [] : [citations.cite(sources)]),
  ];
}

function moreSection(records: Records, personId: string, own: readonly PledgeRespondent[]): Section {
  const { heading, person, race } = wordsOf(records).respondent.more;
  const { name } = records.get("people", personId);
  return {
    anchor: "more",
    heading,
    blocks: [
      prose([link(person(name), ADDRESSES.people.page(personId))]),
      ...own.flatMap(({ group }) =>
        group.race_id === null
          ? []
          : [prose(race<Inline>(raceLink(records, records.get("races", group.race_id))))],
      ),
    ],
  };
}
