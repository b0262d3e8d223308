import { expect, it } from "vitest";
import type { Change, Correction } from "../../../src/model/tables/record.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { changesPage } from "../../../src/views/changes-page.ts";
import { correctionsPage } from "../../../src/views/corrections-page.ts";
import { changesFeed } from "../../../src/views/record/feed.ts";
import { publicLog } from "../../../src/views/record/log.ts";
import { pageText } from "../page-text.ts";
import { recordsWith } from "../records-with.ts";
import { shippedRecords } from "../shipped-records.ts";

const HEAD = { heading: "Corrections", kind: "Corrections", summary: ["How."] };
const edition: Change = {
  change_id: "edition-1",
  changed_on: "2026-11-21",
  kind: "edition",
  subject_type: "site",
  subject_id: null,
  summary: "First edition.",
  cells: [],
};
const update: Change = {
  change_id: "franco-update",
  changed_on: "2026-12-01",
  kind: "updated",
  subject_type: "officer",
  subject_id: "joseph-franco",
  summary: "A source was added.",
  cells: [],
};
const correction: Correction = {
  correction_id: "mount-vernon-number",
  corrected_on: "2026-12-02",
  subject_type: "batch",
  subject_id: "westchester-2023-05-mount-vernon-narcotics",
  field: "number of people",
  old_value: "17",
  new_value: "27",
  reason: "One headline was wrong",
  source_ids: ["gothamist-2023-05-10-mount-vernon-26"],
  cells: [],
};
const records = recordsWith({ changes: [edition, update], corrections: [correction] });

it("tells changes and corrections together, the latest first", () => {
  expect(publicLog(records).map(({ id }) => id)).toEqual([
    "mount-vernon-number",
    "franco-update",
    "edition-1",
  ]);
});

it("tells a correction with old value, new value and reason", () => {
  expect(plainText(publicLog(records)[0]!.summary)).toBe(
    "Number of people: was “17”, is now “27”. Reason: One headline was wrong.",
  );
  const text = pageText(correctionsPage(records, HEAD));
  expect(text).toContain("1 correction since the first publication on 21 November 2026");
  expect(text).toContain("2 December 2026, number of people: was “17”, is now “27”. One headline was wrong");
  expect(correctionsPage(records, HEAD).sources).toHaveLength(1);
});

it("never names an officer without how the officer stands", () => {
  const [, item] = changesFeed(records).items;
  expect(item?.title).toBe("Updated: Joseph Franco (department finding; charges dismissed)");
  expect(pageText(changesPage(records))).toContain("Joseph Franco (department finding; charges dismissed)");
});

it("says that nothing was corrected, and since when", () => {
  const text = pageText(correctionsPage(recordsWith({ corrections: [] }), HEAD));
  expect(text).toContain(
    "No published value has been corrected since the first publication on 21 November 2026",
  );
});

it("says that no change is recorded", () => {
  expect(pageText(changesPage(recordsWith({ changes: [], corrections: [] })))).toContain(
    "No change is recorded.",
  );
});

it("gives every entry of the feed an address on the page of changes", () => {
  const { items } = changesFeed(records);
  const [log] = changesPage(records).sections;
  const anchors = log!.blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row.anchor) : [],
  );
  expect(items.map(({ link }) => link.split("#")[1])).toEqual(anchors);
  expect(new Set(items.map(({ link }) => link)).size).toBe(items.length);
  expect(items.map(({ pubDate }) => pubDate)).toEqual(["2026-12-02", "2026-12-01", "2026-11-21"]);
});

it("ships the first edition in the log", () => {
  expect(publicLog(shippedRecords).map(({ kind }) => kind)).toContain("Edition");
  expect(changesPage(shippedRecords).summary.map(plainText).join(" ")).toContain(
    "first published on 21 November 2026",
  );
});

it("is told in Spanish with the words of the tables marked, and never names an officer without how the officer stands", () => {
  const [entry] = publicLog(records.in("es"));
  expect(plainText(entry!.summary)).toBe(
    "Number of people: decía «17», ahora dice «27». Motivo: One headline was wrong.",
  );
  expect(entry?.subject.language).toBe("en");
  expect(pageText(changesPage(records.in("es")))).toContain(
    "Joseph Franco (determinación del departamento; cargos desestimados)",
  );
  const text = pageText(correctionsPage(records.in("es"), HEAD));
  expect(text).toContain("1 corrección desde la primera publicación, el 21 de noviembre de 2026");
});
