import { describe, expect, it } from "vitest";
import type { Records } from "../../../src/model/records.ts";
import { batchPage } from "../../../src/views/batch-page.ts";
import { countyPage } from "../../../src/views/county-page.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import { officerPage } from "../../../src/views/officer-page.ts";
import { personPage } from "../../../src/views/person-page.ts";
import { racePage } from "../../../src/views/race-page.ts";
import { respondentPage } from "../../../src/views/respondent-page.ts";
import { pageText } from "../page-text.ts";
import { recordsWith } from "../records-with.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const answers = new Map(
  firstRelease
    .pledgeAnswers({})
    .flatMap(({ pledge_id, respondents }) =>
      respondents.map(({ person_id }) => [`${pledge_id}/${person_id}`, { pledge_id, person_id }] as const),
    ),
);
const pagesOf = (records: Records): readonly Page[] => [
  ...records.all("officers").map(({ officer_id: id }) => officerPage(records, id)),
  ...records.all("batches").map(({ batch_id: id }) => batchPage(records, id)),
  ...records.all("counties").map(({ county_id: id }) => countyPage(records, id)),
  ...records.all("races").map(({ race_id: id }) => racePage(records, id)),
  ...[...answers.values()].map(({ pledge_id, person_id }) => respondentPage(records, pledge_id, person_id)),
];
const claimOf = ({ claim }: Page) => plainText(claim!.line);
const english = pagesOf(shippedRecords).map((page) => [page.address, page] as const);
const spanish = pagesOf(shippedRecords.in("es")).map((page) => [page.address, page] as const);

/** What a claim says, piece by piece, as it can be looked for on a page. */
function piecesOf(claim: string): readonly string[] {
  return claim
    .split(/[.:;]\s+|\.$|\s\((?=[^()]*\): )|\): /)
    .map((piece) => piece.trim().toLowerCase())
    .filter((piece) => piece !== "" && !piece.startsWith("such counts may include"));
}

describe("a claim", () => {
  it.each(english)("of %s says nothing that its page does not say", (_, page) => {
    const said = [page.title, page.heading, pageText(page)].join("\n").toLowerCase();
    const unsaid = piecesOf(claimOf(page)).filter((piece) => !said.includes(piece));
    expect(unsaid).toEqual([]);
  });

  it.each([...english, ...spanish])("of %s is copied with its citation and its address", (_, page) => {
    expect(page.claim?.copy).toBe(`${claimOf(page)} ${page.citation}`);
    expect(page.claim?.copy.endsWith(page.permalink)).toBe(true);
    expect(page.claim?.line.map((part) => (typeof part === "string" ? "words" : part.kind))).not.toContain(
      "cite",
    );
    expect(page.claim?.copy).not.toMatch(/\s[.;,]|\u202f| {2}/);
  });

  it.each(english)("of %s is short, but for the words that must stand with it", (address, page) => {
    const claim = claimOf(page);
    if (claim.length <= 300) return;
    const [, officerId] = /officers\/([^/]+)/.exec(address) ?? [];
    if (officerId === undefined)
      expect(claim).toMatch(/disputed|may include pending charges|in other units|otherwise/);
    else expect(claim.length).toBeLessThan(shippedRecords.officerStatus(officerId).summary.length + 80);
  });

  it("stands in the language of the page, the words of the tables marked", () => {
    const franco = officerPage(firstRelease.in("es"), "joseph-franco");
    expect(franco.claim?.copy).toMatch(
      /sin condena\. Despido en 2020 .* “Joseph Franco\.” Vacatur, estado del .*\/es\/officers\/joseph-franco\/$/,
    );
    const batch = batchPage(firstRelease.in("es"), "new-york-2023-06-316");
    expect(batch.claim?.line[0]).toMatchObject({ kind: "original", language: "en" });
  });

  it("is on no page that does not say its matter in a sentence", () => {
    expect(personPage(firstRelease, "alvin-bragg").claim).toBeNull();
  });
});

describe("the claim on an officer", () => {
  it.each(shippedRecords.all("officers").map(({ officer_id: id }) => id))(
    "%s is the summary, whole",
    (id) => {
      const { summary } = shippedRecords.officerStatus(id);
      expect(claimOf(officerPage(shippedRecords, id)).endsWith(`: ${summary}`)).toBe(true);
    },
  );

  it("calls Joseph Franco neither convicted nor guilty", () => {
    expect(claimOf(officerPage(firstRelease, "joseph-franco"))).toBe(
      "Joseph E. Franco, New York City Police Department: Indicted on 24 April 2019 and in July 2019; the case was dismissed on 31 January 2023, with no conviction. Fired in 2020 after a departmental finding.",
    );
    expect(claimOf(officerPage(firstRelease.in("es"), "joseph-franco"))).not.toMatch(/culpable|condenad/i);
  });
});

describe("the claim on a batch", () => {
  it("keeps qualifiers, disputes and the furthest step", () => {
    expect(claimOf(batchPage(firstRelease, "new-york-2023-06-316"))).toBe(
      "316 Manhattan convictions tied to nine convicted officers (Manhattan, New York): convictions moved: 316 (disputed: another source says 308); vacated: at least 306; furthest step that a source shows: granted in part.",
    );
  });

  it("says of what was announced only that nothing more was found", () => {
    for (const { batch_id, status } of shippedRecords.all("batches"))
      expect(
        claimOf(batchPage(shippedRecords, batch_id)).includes("Neither a filing nor a ruling was found."),
      ).toBe(status === "announced");
  });

  it("says of a report of dismissals that no ruling was found", () => {
    expect(claimOf(batchPage(firstRelease, "dallas-2002-fake-drugs"))).toContain(
      "Reported as undone; no ruling of a court was found, nor how many convictions were set aside.",
    );
  });

  it("says that a pardon was no ruling, and that motions asked for lawyers only", () => {
    expect(claimOf(batchPage(shippedRecords, "swisher-2003-tulia"))).toContain(
      "undone by pardon; no ruling of a court is recorded.",
    );
    const lawyers = shippedRecords.all("batch_remedies").filter(({ remedy }) => remedy === "lawyers-first");
    expect(lawyers.length).toBeGreaterThan(0);
    for (const { batch_id } of lawyers)
      expect(claimOf(batchPage(shippedRecords, batch_id))).toContain("not yet to undo the convictions");
  });

  it("falls with the step of its row", () => {
    const batches = firstRelease
      .all("batches")
      .map((batch) =>
        batch.batch_id === "bronx-2021-franco" ? { ...batch, status: "motion-filed" as const } : batch,
      );
    const claim = (records: Records) => claimOf(batchPage(records, "bronx-2021-franco"));
    expect(claim(firstRelease)).toContain("furthest step that a source shows: granted.");
    expect(claim(recordsWith({ batches }))).toContain("furthest step that a source shows: motion filed.");
  });
});

describe("the claim on a county, a race and an answer", () => {
  it("says that nobody looked, where nobody did", () => {
    expect(claimOf(countyPage(firstRelease, "albany-ny"))).toBe(
      "Albany County, New York: nobody looked for batches in this county: no conclusion can be drawn.",
    );
  });

  it("says who was elected and how many agreed to what", () => {
    expect(claimOf(racePage(firstRelease, "manhattan-da-2021"))).toBe(
      "Manhattan District Attorney, 2021: Alvin L. Bragg Jr. was elected. Questionnaire and commitment letter put to the Democratic candidates for Manhattan District Attorney: Six of the eight candidates with a recorded answer agreed to all three demands. Liz Crotty and Tali Farhadian Weinstein answered otherwise.",
    );
    expect(claimOf(respondentPage(firstRelease, "coalition-candidate-pledge-2021-05", "alvin-bragg"))).toBe(
      "Questionnaire and commitment letter put to the Democratic candidates for Manhattan District Attorney: Alvin L. Bragg Jr. agreed to all three demands.",
    );
  });
});
