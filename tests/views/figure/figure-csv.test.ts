import Papa from "papaparse";
import { expect, it } from "vitest";
import { figureCsv } from "../../../src/views/figure/figure-csv.ts";
import { figurePages } from "../../../src/views/figure/figures.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const files = figurePages(records).flatMap(({ address, figures }) =>
  figures(records).map((figure) => [address, figureCsv(figure)] as const),
);

it("no cell of a figure’s CSV file has white space around it, such as that before the numbers of sources", () => {
  expect(files.length).toBeGreaterThan(100);
  const spaced = files.flatMap(([address, csv]) =>
    Papa.parse<string[]>(csv)
      .data.flat()
      .filter((cell) => cell !== cell.trim())
      .map((cell) => [address, cell]),
  );
  expect(spaced).toEqual([]);
});
