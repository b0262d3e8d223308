import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/views/kit/inline.ts";
import { candidacyPage } from "../../../src/views/candidacy-page.ts";
import { sectionText } from "../page-text.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

describe("a candidacy page", () => {
  it("says how it ended with the caveats of the row", () => {
    const page = candidacyPage(records, "manhattan-da-2021", "dan-quart");
    expect(page.heading).toBe("Dan Quart, candidate for Manhattan District Attorney in 2021");
    expect(page.tags.map(({ text }) => text)).toEqual(["Lost the primary"]);
    expect(page.summary.map(plainText)[1]).toBe(
      "Lost the primary. 2.62% (election-night count, 98.44% of scanners).",
    );
  });

  it("says that votes, answers and commitments are not recorded", () => {
    const page = candidacyPage(records, "bronx-da-2019", "darcel-clark");
    expect(page.summary.map(plainText)[1]).toBe("Elected. Votes and shares not recorded.");
    expect(sectionText(page, "answers")).toMatch(/^No pledge, letter or questionnaire/);
    expect(sectionText(page, "commitments")).toBe("No commitment made in this race is recorded.");
  });

  it("shows what followed in office to those elected, and to nobody else", () => {
    for (const { race_id, person_id, result } of shippedRecords.all("candidacies")) {
      const anchors = candidacyPage(shippedRecords, race_id, person_id).sections.map(({ anchor }) => anchor);
      expect(anchors.includes("in-office"), `${race_id} ${person_id}`).toBe(result === "won-general");
    }
  });

  it("has no page for somebody who did not stand", () => {
    expect(() => candidacyPage(records, "manhattan-da-2021", "melinda-katz")).toThrow(/no candidacy/);
  });
});
