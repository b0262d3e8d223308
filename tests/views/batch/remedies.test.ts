import { expect, it } from "vitest";
import { batchPage } from "../../../src/views/batch-page.ts";
import { countyPage } from "../../../src/views/county-page.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { officerPage } from "../../../src/views/officer-page.ts";
import { sectionText } from "../page-text.ts";
import { firstRelease as records } from "../first-release.ts";

const WORDS = "The motions asked courts to appoint lawyers, not yet to undo the convictions.";

it("says in Houston, wherever the motions are counted, that they asked for lawyers only", () => {
  const batches = records.all("batch_remedies").filter(({ remedy }) => remedy === "lawyers-first");
  expect(batches.map(({ batch_id }) => batch_id)).toEqual([
    "harris-2020-02-goines-69",
    "harris-2020-05-goines-91",
  ]);
  for (const { batch_id } of batches)
    expect(sectionText(batchPage(records, batch_id), "how-far")).toContain(WORDS);
  expect(sectionText(officerPage(records, "gerald-goines"), "convictions")).toContain(WORDS);
  expect(countyPage(records, "harris-tx").summary.map(plainText).join(" ")).toContain(WORDS);
});

it("says it nowhere else", () => {
  expect(sectionText(officerPage(records, "joseph-franco"), "convictions")).not.toContain("appoint lawyers");
  expect(countyPage(records, "kings-ny").summary.map(plainText).join(" ")).not.toContain("appoint lawyers");
});
