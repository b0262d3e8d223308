import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/charts/grid.ts";
import { ADDRESSES } from "../../../src/site/addresses.ts";
import { coverageFigure } from "../../../src/views/data/coverage-figure.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { recordsWith } from "../records-with.ts";
import { firstRelease as records } from "../first-release.ts";

const figure = coverageFigure(records, ADDRESSES.data);
const { rows, columns, key } = figure.chart as Grid;
const cells = records.all("counties").flatMap(({ county_id }) => records.coverage(county_id).cells);

describe("the grid of what was looked for", () => {
  it("has every county by every topic, and the same in its table", () => {
    expect(columns).toEqual(["Batches", "Officers", "Pledges", "Court rulings", "Outcomes"]);
    expect(rows).toHaveLength(records.all("counties").length);
    for (const row of rows) expect(row.cells).toHaveLength(columns.length);
    expect(figure.table.rows.map(({ cells: line }) => line.length)).toEqual(
      rows.map(() => columns.length + 2),
    );
  });

  it("draws each cell as the rows tell it", () => {
    const tones = { found: "full", partly: "part", "nothing-found": "light", "not-looked": "unknown" };
    const drawn = rows.flatMap((row) => row.cells.map(({ tone }) => tone as string)).sort();
    expect(drawn).toEqual(cells.map(({ result }) => tones[result]).sort());
    const albany = rows.find(({ label }) => label === "Albany County")!;
    expect(albany.cells.map(({ tone }) => tone)).toEqual([
      "unknown",
      "unknown",
      "part",
      "unknown",
      "unknown",
    ]);
    expect(key.map(({ tone }) => tone)).toEqual(["full", "part", "light", "unknown"]);
  });

  it("counts what was found and where nobody looked", () => {
    const count = (result: string) => cells.filter((cell) => cell.result === result).length;
    expect(plainText(figure.finding)).toBe(
      `In ${count("found")} of the ${cells.length} pairs of a county and a topic what was looked for was found, in ${count("partly")} a part was found, in ${count("nothing-found")} nothing was found, and in ${count("not-looked")} nobody looked.`,
    );
  });

  it("says when it was last looked for", () => {
    const words = figure.table.rows.flatMap((row) => row.cells.map(({ line }) => plainText(line)));
    expect(words).toContain("Found in part (21 November 2026)");
    expect(words).toContain("Not looked");
    expect(words).not.toContain("");
  });
});

it("in Spanish draws the same cells and counts the same", () => {
  const spanish = coverageFigure(records.in("es"), ADDRESSES.data);
  const grid = spanish.chart as Grid;
  expect(grid.columns).toEqual(["Grupos", "Agentes", "Compromisos", "Resoluciones", "Resultados"]);
  const tones = (of: Grid) => of.rows.map((row) => row.cells.map(({ tone }) => tone));
  expect(tones(grid)).toEqual(tones(figure.chart as Grid));
  const count = (result: string) => cells.filter((cell) => cell.result === result).length;
  expect(plainText(spanish.finding)).toBe(
    `En ${count("found")} de los ${cells.length} pares de un condado y un tema se halló lo que se buscaba, en ${count("partly")} se halló una parte, en ${count("nothing-found")} no se halló nada y en ${count("not-looked")} no se buscó.`,
  );
});

it("a county less is a row less", () => {
  const fewer = recordsWith({ counties: records.all("counties").slice(1) });
  const grid = coverageFigure(fewer, ADDRESSES.data).chart as Grid;
  expect(grid.rows).toHaveLength(rows.length - 1);
});
