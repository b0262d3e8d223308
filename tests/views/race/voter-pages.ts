import { candidacyPage } from "../../../src/views/candidacy-page.ts";
import type { Records } from "../../../src/model/records.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import { personListPage } from "../../../src/views/person-list-page.ts";
import { personPage } from "../../../src/views/person-page.ts";
import { pledgeListPage } from "../../../src/views/pledge-list-page.ts";
import { pledgePage } from "../../../src/views/pledge-page.ts";
import { respondentPages } from "../../../src/views/pledge/respondents.ts";
import { raceListPage } from "../../../src/views/race-list-page.ts";
import { racePage } from "../../../src/views/race-page.ts";
import { respondentPage } from "../../../src/views/respondent-page.ts";
import { shippedRecords } from "../shipped-records.ts";

/** Every page about races, pledges and people of a record. */
export function votersPagesFor(records: Records): readonly Page[] {
  return [
    raceListPage(records),
    pledgeListPage(records),
    personListPage(records),
    ...records.all("races").map(({ race_id }) => racePage(records, race_id)),
    ...records.all("candidacies").map(({ race_id, person_id }) => candidacyPage(records, race_id, person_id)),
    ...records.all("pledges").map(({ pledge_id }) => pledgePage(records, pledge_id)),
    ...respondentPages(records).map(({ pledgeId, personId }) => respondentPage(records, pledgeId, personId)),
    ...records.all("people").map(({ person_id }) => personPage(records, person_id)),
  ];
}

/** Those of the shipped record, for a reader of the tables' language. */
export const voterPages = votersPagesFor(shippedRecords);
