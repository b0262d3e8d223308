import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/messages/words.ts";
import { wholeFigures } from "../../../src/views/batch/figures.ts";
import { batchPage } from "../../../src/views/batch-page.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { sectionOf, sectionText, tablesOf } from "../page-text.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const batches = records.all("batches");

describe("a batch that was announced and no more", () => {
  const announced = batches.filter(({ status }) => status === "announced");

  it("exists in the record", () => {
    expect(announced.length).toBeGreaterThan(1);
  });

  it.each(announced.map(({ batch_id }) => batch_id))("says at once that nothing followed: %s", (id) => {
    const page = batchPage(records, id);
    expect(plainText(page.summary[1]!)).toContain(wordsOf(records).batch.steps.nothingFound);
    expect(sectionText(page, "how-far")).toContain("Moved: announced only");
    expect(sectionText(page, "how-far")).toContain("No filing and no ruling found");
  });

  it("counts people where people are counted", () => {
    const page = batchPage(firstRelease, "westchester-2023-05-mount-vernon-narcotics");
    expect(plainText(page.summary[1]!)).toBe(
      "The Westchester County District Attorney, then Miriam E. Rocah, announced on 10 May 2023 that the office would seek to undo the cases of 27 people (disputed: another source says 17 people), 26 convictions among them. Neither a filing nor a ruling was found.",
    );
  });

  it("says no more people than convictions where both are as many, and places none of them in a county served", () => {
    const [where, announced] = batchPage(firstRelease, "snp-2021-05-franco").summary.map(plainText);
    expect(where).toBe("Of an office that serves The Bronx, Brooklyn, Manhattan, Queens, and Staten Island.");
    expect(announced).toContain("would seek to undo 24 convictions of 24 people.");
  });
});

describe("the figures of a batch", () => {
  it.each(batches.map(({ batch_id }) => batch_id))("are all shown, each with its source: %s", (id) => {
    const figures = wholeFigures(records, id);
    const page = batchPage(records, id);
    const [table] = tablesOf({ ...page, sections: [sectionOf(page, "figures")] });
    const rows = table?.rows ?? [];
    expect(rows).toHaveLength(figures.length);
    for (const row of rows)
      expect(row.cells[1]!.line.some((part) => typeof part === "object" && part.kind === "cite")).toBe(true);
  });
});

it("shows every officer of a batch with how the officer's own case stands", () => {
  for (const { batch_id } of batches) {
    const ties = records.where("batch_officers", "batch_id", batch_id);
    const table = tablesOf(batchPage(records, batch_id)).find(({ caption }) => caption.startsWith("Listed"));
    expect((table?.rows ?? []).map((row) => plainText(row.cells[1]!.line)).sort()).toEqual(
      ties.map(({ officer_id }) => records.officerStatus(officer_id).label).sort(),
    );
  }
});

it("does not take the number of a step for convictions where the batch counts people", () => {
  const tulia = sectionText(batchPage(firstRelease, "swisher-2003-tulia"), "timeline");
  expect(tulia).toContain("Granted in part, by pardon (number given: 35)");
  expect(tulia).not.toMatch(/\d+ convictions/);
});

it.each([
  ["kings-2022-09-378", "granted. A court set the convictions aside."],
  ["tulsa-2009-police", "granted. A court granted it; how many convictions it set aside is not known."],
  [
    "alameda-2000-riders",
    "granted, as reported. Reported as undone; no ruling of a court was found, nor how many convictions were set aside.",
  ],
  [
    "kings-2008-brooklyn-south",
    "granted in part. A court granted a part; how many convictions it set aside, and what became of the rest, is not fully known.",
  ],
  [
    "los-angeles-1999-rampart",
    "granted in part. A court granted a part; what became of the rest is not fully known.",
  ],
])("says that convictions were set aside only where convictions are counted: %s", (id, words) => {
  const { summary } = batchPage(firstRelease, id);
  expect(plainText(summary[1]!)).toBe(`Furthest step that a source shows: ${words}`);
});

describe("a batch undone by pardon", () => {
  const page = batchPage(firstRelease, "swisher-2003-tulia");

  it("is not said to have been set aside by a court", () => {
    expect(plainText(page.summary[1]!)).toContain("undone by pardon");
    expect(sectionText(page, "how-far")).toContain(
      "Vacated: Undone by pardon, number of convictions not known, 22 August 2003.",
    );
    expect(sectionText(page, "how-far")).not.toMatch(/Set aside by a court|A court ruled/);
  });

  it("is the only one of its kind", () => {
    const pardoned = firstRelease
      .all("batches")
      .filter(({ batch_id }) => sectionText(batchPage(firstRelease, batch_id), "how-far").includes("pardon"));
    expect(pardoned.map(({ batch_id }) => batch_id)).toEqual(["swisher-2003-tulia"]);
  });
});

describe("a request", () => {
  const page = batchPage(firstRelease, "nyc-2021-05-letter-22");

  it("was asked and not announced, in all its counties", () => {
    const [opening] = page.summary.map(plainText);
    expect(opening).toBe(
      "Of offices that serve The Bronx, Brooklyn, Manhattan, Queens, and Staten Island. Office: Several offices at once. Asked on 3 May 2021.",
    );
    expect(sectionText(page, "what-and-why")).not.toContain("Announced");
  });

  it("does not deny what single offices did later", () => {
    expect(sectionText(page, "how-far")).not.toContain("no act of");
    expect(sectionText(page, "note")).toContain(
      "What single offices did later stands as batches of their own.",
    );
  });
});

it.each([
  [
    "nyc-2021-05-letter-22",
    "The sources count 22 officers (disputed: another source says 20 officers); eleven of them have a page here.",
  ],
  ["new-york-2023-06-316", "The sources count 9 officers; all of them have a page here."],
  ["philadelphia-2013-narcotics-field-unit", "The sources count 7 officers; one of them has a page here."],
  ["alameda-2000-riders", "The sources count 4 officers; none of them has a page here."],
  ["swisher-2003-tulia", "The sources count 1 officer; the officer has a page here."],
  ["cook-2017-watts", "Two of the officers have a page here. No text read gives a number of officers."],
])("says how many officers of a batch have a page: %s", (id, words) => {
  expect(sectionText(batchPage(firstRelease, id), "officers")).toContain(words);
});
