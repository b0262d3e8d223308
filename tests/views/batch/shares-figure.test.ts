import { describe, expect, it } from "vitest";
import { batchPage } from "../../../src/views/batch-page.ts";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const figureOf = (id: string, from = records) => {
  const found = figuresOf(batchPage(from, id)).find(({ anchor }) => anchor === "shares");
  return found?.chart.form === "share-bars" ? { ...found, bars: found.chart.bars } : null;
};

describe("the shares in a batch", () => {
  it("are drawn for every listed officer, unknown where no row gives one, and for what is in no known share", () => {
    for (const { batch_id: id } of shippedRecords.all("batches")) {
      const found = figureOf(id, shippedRecords);
      if (found === null) continue;
      const shares = shippedRecords.shares("batch_id", id);
      const ofOfficers = found.bars.filter(({ label }) => label !== "Known shares together");
      expect(ofOfficers.map(({ share }) => share).sort(), id).toEqual(
        shares.map(({ quantity }) => quantity?.value ?? null).sort(),
      );
      expect(found.table.rows, id).toHaveLength(shares.length);
    }
  });

  it("leave to nobody what no share covers", () => {
    const found = figureOf("new-york-2023-06-316")!;
    expect(plainText(found.finding)).toBe(
      "The shares of six of the nine listed officers are known and add up to 231 of 316 convictions.",
    );
    expect(found.bars.at(-1)).toEqual({
      label: "Known shares together",
      words: "231 of 316 convictions; 85 in no known share",
      whole: 316,
      share: 231,
      restUnknown: true,
    });
  });

  it("add up to the whole where they do", () => {
    const found = figureOf("queens-2021-11-60")!;
    expect(plainText(found.finding)).toBe(
      "The shares of all three listed officers are known and add up to the whole, 60 convictions.",
    );
    expect(found.bars.at(-1)?.words).toBe("60 of 60 convictions");
  });

  it("are no picture where none is known, or where one officer’s share is the whole", () => {
    expect(figureOf("new-york-2022-11-188")).toBeNull();
    expect(figureOf("bronx-2021-franco")).toBeNull();
    expect(figureOf("nyc-2021-05-letter-22")).toBeNull();
  });
});
