import { expect, it } from "vitest";
import { statementsAbout } from "../../src/model/statements-about.ts";

const named = (sentence: string) => ["Brook", "Alderfield"].filter((name) => sentence.includes(name));

it.each([
  ["Brook testified. He was convicted.", ["Brook"]],
  ["Brook testified. Convicted of perjury in 2023.", ["Brook"]],
  ["Brook testified. The court ruled in May. The detective was convicted.", ["Brook"]],
  ["Brook testificó. Fue condenado.", ["Brook"]],
  ["Brook and Alderfield testified. He was convicted.", ["Brook", "Alderfield"]],
  ["Brook testified. So did Alderfield. She was convicted.", ["Alderfield"]],
  ["Brook testified. Two people were convicted.", []],
  ["He was convicted.", []],
])("who is meant at the end of: %s", (text, officers) => {
  expect(statementsAbout(text, named).at(-1)?.officers).toEqual(officers);
});

it("a text may be about somebody before it names anybody", () => {
  expect(statementsAbout("The detective was convicted.", named, ["Brook"])[0]?.officers).toEqual(["Brook"]);
  expect(statementsAbout("Two people were convicted.", named, ["Brook"])[0]?.officers).toEqual([]);
});
