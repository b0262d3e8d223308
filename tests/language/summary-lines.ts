import type { Records } from "../../src/model/records.ts";
import { candidacyPage } from "../../src/views/candidacy-page.ts";
import { countyPage } from "../../src/views/county-page.ts";
import { countySheet } from "../../src/views/county-sheet.ts";
import { plainText, type Line } from "../../src/views/kit/inline.ts";
import type { Page } from "../../src/views/kit/page.ts";
import { officerPage } from "../../src/views/officer-page.ts";
import { personPage } from "../../src/views/person-page.ts";
import { pledgePage } from "../../src/views/pledge-page.ts";
import { respondentPages } from "../../src/views/pledge/respondents.ts";
import { racePage } from "../../src/views/race-page.ts";
import { respondentPage } from "../../src/views/respondent-page.ts";
import { PLACEHOLDER } from "./table-words.ts";

/** The pages that a reader without much time comes to, by their kind. */
const PAGES: Readonly<Record<string, (records: Records) => readonly Page[]>> = {
  race: (records) => records.all("races").map(({ race_id: id }) => racePage(records, id)),
  pledge: (records) => records.all("pledges").map(({ pledge_id: id }) => pledgePage(records, id)),
  candidacy: (records) =>
    records.all("candidacies").map((row) => candidacyPage(records, row.race_id, row.person_id)),
  "candidate’s pledge": (records) =>
    respondentPages(records).map(({ pledgeId, personId }) => respondentPage(records, pledgeId, personId)),
  county: (records) => records.all("counties").map(({ county_id: id }) => countyPage(records, id)),
  person: (records) => records.all("people").map(({ person_id: id }) => personPage(records, id)),
  officer: (records) => records.all("officers").map(({ officer_id: id }) => officerPage(records, id)),
};

/** The printed pages, which are read as a whole. */
const SHEETS: Readonly<Record<string, (records: Records) => readonly Page[]>> = {
  "county sheet": (records) => records.all("counties").map(({ county_id: id }) => countySheet(records, id)),
};

/** The kinds of those pages and sheets. */
export const PAGE_KINDS: readonly string[] = [...Object.keys(PAGES), ...Object.keys(SHEETS)];

/** What a page says first, or a sheet says at all, with its address. */
export interface Summary {
  readonly address: string;
  readonly lines: readonly string[];
}

/** What every page of a kind says. */
export function summariesOf(records: Records, kind: string): readonly Summary[] {
  const sheets = SHEETS[kind]?.(records).map((sheet) => ({
    ...sheet,
    summary: [...sheet.summary, ...linesOf(sheet)],
  }));
  return (sheets ?? PAGES[kind]!(records)).map(({ address, summary }) => ({
    address,
    lines: summary.map(wordsIn),
  }));
}

/** The paragraphs and the points of lists of a page. */
function linesOf({ sections }: Page): readonly Line[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "prose" ? block.lines : block.kind === "list" ? block.items : []));
}

/** The words of a line; what is marked as words of the tables is left out. */
function wordsIn(line: Line): string {
  return plainText(
    line.map((part) => (typeof part !== "string" && part.kind === "original" ? PLACEHOLDER : part)),
  );
}
