import { expect, it } from "vitest";
import { batchPage } from "../../../src/views/batch-page.ts";
import { countyPage } from "../../../src/views/county-page.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { countyCard } from "../../../src/views/card/county-card.ts";
import { officerCard } from "../../../src/views/card/officer-card.ts";
import { officerPage } from "../../../src/views/officer-page.ts";
import { sectionText } from "../page-text.ts";
import { firstRelease as records } from "../first-release.ts";

const GOINES = officerCard(records, "gerald-goines");
const WORDS = "The motions asked courts to appoint lawyers, not yet to undo the convictions.";

it("says in Houston, wherever the motions are counted, that they asked for lawyers only", () => {
  const batches = records.all("batch_remedies").filter(({ remedy }) => remedy === "lawyers-first");
  expect(batches.map(({ batch_id }) => batch_id)).toEqual([
    "harris-2020-02-goines-69",
    "harris-2020-05-goines-91",
  ]);
  for (const { batch_id } of batches)
    expect(sectionText(batchPage(records, batch_id), "how-far")).toContain(WORDS);
  const county = countyPage(records, "harris-tx");
  expect(sectionText(county, "totals")).toContain(WORDS);
  for (const card of [countyCard(records, records.get("counties", "harris-tx")), GOINES])
    expect((card.lines ?? []).join(" ")).toContain(WORDS);
});

it("never says beside it that courts were asked to undo them", () => {
  const officer = sectionText(officerPage(records, "gerald-goines"), "convictions");
  expect(officer).toContain(
    "Courts were asked to appoint lawyers for people with 160 convictions tied to this officer, not yet to undo them.",
  );
  expect(plainText(countyPage(records, "harris-tx").summary[0]!)).toContain(
    "In 2 batches of this county alone, courts were asked to appoint lawyers for people with 160 convictions, not yet to undo them; courts vacated at least 1 conviction.",
  );
  const spanish = records.in("es");
  expect(plainText(countyPage(spanish, "harris-tx").summary[0]!)).toContain(
    "se pidió a los tribunales que nombraran abogados para personas con 160 condenas, todavía no la anulación; los tribunales anularon al menos 1 condena.",
  );
});

it("says it nowhere else", () => {
  expect(sectionText(officerPage(records, "joseph-franco"), "convictions")).not.toContain("appoint lawyers");
  expect(countyPage(records, "kings-ny").summary.map(plainText).join(" ")).not.toContain("appoint lawyers");
});
