import { describe, expect, it } from "vitest";
import { Dice } from "../../../scripts/bench/dataset/dice.ts";
import { Invention } from "../../../scripts/bench/dataset/invention.ts";
import { OFFICER_NAMES, officerName } from "../../../scripts/bench/dataset/officer-name.ts";
import { ROWS_OF_THE_RECORD, sizesFor } from "../../../scripts/bench/dataset/proportions.ts";
import { buildDataset } from "../../../scripts/pipeline/build-dataset.ts";
import { derive } from "../../../scripts/pipeline/derive/derive.ts";
import { inventedTexts, sourceOfTexts } from "../../pipeline/invented-source.ts";

describe("an invented record", () => {
  it.each([
    [20, 1],
    [20, 5],
    [53, 1],
    [200, 7],
  ])("of %i officers, seed %i, passes every check without a warning", (officers, seed) => {
    const { issues, dataset } = buildDataset(sourceOfTexts(inventedTexts(officers, seed)), derive);
    expect(issues).toEqual([]);
    expect(dataset?.tables.officers).toHaveLength(officers);
  });

  it("has as many events as are asked for, and passes every check with them too", () => {
    const { issues, dataset } = buildDataset(sourceOfTexts(inventedTexts(20, 1, 2_001)), derive);
    expect(issues).toEqual([]);
    expect(dataset?.tables.officer_events).toHaveLength(2_001);
  });

  it("keeps the proportions of the record", () => {
    const { dataset } = buildDataset(sourceOfTexts(inventedTexts(ROWS_OF_THE_RECORD.officers, 1)), derive);
    const { tables } = dataset!;
    expect(tables.sources).toHaveLength(ROWS_OF_THE_RECORD.sources);
    expect(tables.officer_events.length).toBeGreaterThan(150);
    expect(tables.officer_events.length).toBeLessThan(260);
    expect(tables.figures.length).toBeGreaterThan(130);
    expect(tables.figures.length).toBeLessThan(220);
    expect(tables.batch_officers.length).toBeGreaterThan(52);
  });

  it("says of every officer and source that it is invented", () => {
    const { dataset } = buildDataset(sourceOfTexts(inventedTexts(53, 1)), derive);
    const { officers, people, sources, batches, counties } = dataset!.tables;
    const said = [
      ...officers.map(({ identity_note }) => identity_note),
      ...people.map(({ background }) => background),
      ...sources.map(({ title }) => title),
      ...batches.map(({ title }) => title),
      ...counties.map(({ name }) => name),
    ];
    expect(said.filter((text) => !text?.startsWith("Invented"))).toEqual([]);
  });

  it("is the same for the same seed and another for another", () => {
    expect(inventedTexts(53, 1)).toEqual(inventedTexts(53, 1));
    expect(inventedTexts(53, 2)).not.toEqual(inventedTexts(53, 1));
  });
});

it.each([1, 2, 7])("gives every officer a name of its own, seed %i", (seed) => {
  const officers = 1_000_000;
  const invention = new Invention(officers, seed);
  const names = new Set<string>();
  for (let index = 0; index < officers; index += 1) {
    const { given, family } = officerName(invention, index);
    names.add(`${given} ${family}`);
  }
  expect(names.size).toBe(officers);
  expect(OFFICER_NAMES).toBeGreaterThanOrEqual(officers);
});

it("calls no town and nobody else like an officer", () => {
  const { dataset } = buildDataset(sourceOfTexts(inventedTexts(500, 1)), derive);
  const { officers, people, agencies, sources } = dataset!.tables;
  const families = officers.map(({ family_name: name }) => name);
  expect(new Set(families).size).toBe(officers.length);
  const others = JSON.stringify([people, agencies, sources, officers.map(({ given_name: name }) => name)]);
  expect(families.filter((name) => others.includes(name))).toEqual([]);
});

it("has no more counties than there are", () => {
  expect(sizesFor(100_000).counties).toBe(3143);
  expect(() => sizesFor(19)).toThrow(RangeError);
});

it("rolls what the seed says, and by weight", () => {
  expect(new Dice(1).roll()).toBe(new Dice(1).roll());
  const dice = new Dice(3);
  const rolled = Array.from({ length: 1000 }, () =>
    dice.weighted([
      ["rare", 1],
      ["often", 9],
    ] as const),
  );
  const rare = rolled.filter((name) => name === "rare").length;
  expect(rare).toBeGreaterThan(50);
  expect(rare).toBeLessThan(170);
});
