import fc from "fast-check";
import { expect, it } from "vitest";
import { csvText } from "../../../scripts/pipeline/export/csv-text.ts";
import { jsonText } from "../../../scripts/pipeline/export/json-text.ts";
import { csvOf, jsonOf } from "../../../src/components/explore/export-text.ts";
import { officerStatuses } from "../../../src/model/downloads/officer-statuses.ts";

const columns = Object.keys(officerStatuses.columns);
const texts = fc
  .tuple(
    fc.constantFrom("", "=", "+", "@", "'", '"', " ", ",", "\r", "\n", "\ufeff"),
    fc.string({ unit: "grapheme" }),
  )
  .map((parts) => parts.join(""));
const rows = fc.array(
  fc.record({
    officer_id: texts,
    label: fc.option(texts),
    convicted: fc.boolean(),
    summary: texts.map((text) => `${text} `),
    source_ids: fc.array(texts),
  }),
);

it("what is kept is written, byte for byte, as the downloads are", () => {
  fc.assert(
    fc.property(rows, (some) => {
      expect(csvOf(columns, some)).toBe(csvText(officerStatuses, some));
      expect(jsonOf(columns, some)).toBe(jsonText(officerStatuses, some));
    }),
  );
});

it("only the columns that are seen are kept", () => {
  const row = { officer_id: "a", label: "=1+1", convicted: false, summary: null, source_ids: ["x", "y"] };
  expect(csvOf(["label", "source_ids"], [row])).toBe("label,source_ids\n'=1+1,x;y\n");
  expect(JSON.parse(jsonOf(["label"], [row]))).toEqual([{ label: "=1+1" }]);
});
