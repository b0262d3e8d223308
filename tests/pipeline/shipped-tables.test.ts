import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TABLE_LIST } from "../../src/model/tables.ts";
import { buildDataset } from "../../scripts/pipeline/build-dataset.ts";
import { checkTables } from "../../scripts/pipeline/check-tables.ts";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import type { Cell } from "../../scripts/pipeline/read/cell.ts";
import { placeWithin } from "../../scripts/pipeline/read/cell.ts";
import { readTables } from "../../scripts/pipeline/read/read-tables.ts";
import type { RawRow } from "../../scripts/pipeline/read/sheet.ts";
import type { TableName } from "../../src/model/table-name.ts";
import { briefly, issuesOf } from "./issues-of.ts";
import { changed, shippedSource, textOf } from "./source-in-memory.ts";

const shipped = shippedSource();
const rowsOf = new Map<TableName, readonly RawRow[]>();
readTables(shipped, (name, { rows }) => rowsOf.set(name, [...(rows ?? [])]));

interface Spot {
  readonly file: string;
  readonly cell: Cell;
  readonly id: string;
  readonly index: number;
}

/** Every id in every table, once for each place in which it stands. */
const spots: Spot[] = TABLE_LIST.flatMap((table) =>
  Object.entries(table.columns)
    .filter(([, { kind }]) => kind === "id" || kind === "reference" || kind === "references")
    .flatMap(([name]) =>
      rowsOf.get(table.name)!.flatMap((row) => {
        const cell = row.cells[name]!;
        let index = 0;
        return cell.text.split(";").flatMap((id) => {
          const spot = { file: `tables/${table.name}.csv`, cell, id, index };
          index += id.length + 1;
          return id === "" ? [] : [spot];
        });
      }),
    ),
);
const ids = new Set(spots.map((spot) => spot.id));

/** The dataset with the text of one place in a table replaced. */
function withText(file: string, line: number, column: number, before: string, after: string) {
  const lines = textOf(shipped, file).split("\n");
  const characters = Array.from(lines[line - 1]!);
  expect(
    characters
      .slice(column - 1)
      .join("")
      .startsWith(before),
  ).toBe(true);
  characters.splice(column - 1, Array.from(before).length, after);
  lines[line - 1] = characters.join("");
  return changed(shipped, [{ file, write: lines.join("\n") }]);
}

const errorsOf = (source: typeof shipped) =>
  checkTables(source).issues.filter((issue) => issue.severity === "error");

test("the shipped dataset has no error, and no warning that is not waived", () => {
  const { issues, dataset } = buildDataset(shipped, derive);
  expect(issues.filter((issue) => issue.waived === null).map(briefly)).toEqual([]);
  expect(dataset).not.toBeNull();
});

// Each run reads and checks the whole dataset.
describe("what an editor may do by accident", { timeout: 60_000 }, () => {
  test("a misspelled id, wherever it stands, is an error at that very place", () => {
    const letter = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz"));
    fc.assert(
      fc.property(
        fc.constantFrom(...spots),
        fc.constantFrom("change", "add", "leave out"),
        fc.nat(),
        letter,
        (spot, way, at, put) => {
          const place = at % spot.id.length;
          const misspelled =
            spot.id.slice(0, place) +
            (way === "leave out" ? "" : put) +
            spot.id.slice(way === "add" ? place : place + 1);
          fc.pre(misspelled !== spot.id && misspelled !== "" && !ids.has(misspelled));
          const { line, column } = placeWithin(spot.cell, spot.index);
          const errors = errorsOf(withText(spot.file, line, column, spot.id, misspelled));
          expect(errors.map((issue) => `${issue.file}:${issue.line}:${issue.column}`)).toContain(
            `${spot.file}:${line}:${column}`,
          );
          expect(errors.length).toBeLessThan(6);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("an emptied source_ids cell is rule/sourced at that cell, and nothing else", () => {
    const cells = TABLE_LIST.flatMap((table) => {
      const { required } = table.columns.source_ids ?? { required: false };
      const file = `tables/${table.name}.csv`;
      return required ? rowsOf.get(table.name)!.map((row) => ({ file, cell: row.cells.source_ids! })) : [];
    });
    expect(cells.length).toBeGreaterThan(800);
    fc.assert(
      fc.property(fc.constantFrom(...cells), ({ file, cell }) => {
        const errors = errorsOf(withText(file, cell.line, cell.column, cell.raw, ""));
        expect(errors.map(briefly)).toEqual([`rule/sourced ${file}:${cell.line}:${cell.column}`]);
      }),
      { numRuns: 15 },
    );
  });

  test("a second used figure is rule/used-figure, naming the other line", () => {
    const rows = rowsOf.get("figures")!;
    const key = (row: (typeof rows)[number]) =>
      ["batch_id", "officer_id", "measure"].map((name) => row.cells[name]!.text).join("/");
    const pairs = rows.flatMap((row) => {
      const used = rows.find((other) => key(other) === key(row) && other.cells.standing!.text === "used");
      return used && used !== row ? [{ row, used }] : [];
    });
    expect(pairs.length).toBeGreaterThan(10);
    const second = fc.property(fc.constantFrom(...pairs), ({ row, used }) => {
      const standing = row.cells.standing!;
      const errors = errorsOf(
        withText("tables/figures.csv", standing.line, standing.column, standing.text, "used"),
      );
      const [before, after] = [row, used].toSorted((a, b) => a.line - b.line);
      const issue = errors.find(({ code }) => code === "rule/used-figure");
      expect(issue).toMatchObject({
        file: "tables/figures.csv",
        line: after!.line,
        column: after!.cells.standing!.column,
      });
      expect(issue!.hint).toContain(`line ${before!.line} is used already`);
    });
    fc.assert(second, { numRuns: 12 });
  });

  test("an officer whose every plea and verdict becomes an acquittal is outside the inclusion rule", () => {
    const events = textOf(shipped, "tables/officer_events.csv");
    const convicted = rowsOf
      .get("officers")!
      .filter((row) => row.cells.inclusion_basis!.text === "convicted");
    const acquitted = fc.property(fc.constantFrom(...convicted), ({ cells }) => {
      const own = new RegExp(
        `^([^\\n]*,${cells.officer_id!.text},[^\\n]*?),(?:pleaded-guilty|pleaded-no-contest|convicted|convicted-at-trial),`,
        "gm",
      );
      const source = changed(shipped, [
        { file: "tables/officer_events.csv", write: events.replaceAll(own, "$1,acquitted,") },
      ]);
      const basis = cells.inclusion_basis!;
      expect(errorsOf(source).map(briefly)).toContain(
        `rule/inclusion tables/officers.csv:${basis.line}:${basis.column}`,
      );
    });
    fc.assert(acquitted, { numRuns: 10 });
  });
});

test("the same input gives the same report", () => {
  const broken = changed(shipped, [
    { file: "tables/officers.csv", write: textOf(shipped, "tables/officers.csv").replaceAll("a", "A") },
  ]);
  expect(JSON.stringify(issuesOf(broken))).toBe(JSON.stringify(issuesOf(broken)));
  expect(issuesOf(broken).length).toBeGreaterThan(100);
});
