import { describe, expect, test } from "vitest";
import { issuesAfter, put } from "../issues-of.ts";

/** The codes after a text was put where the record speaks of Sample Brook, who was never charged. */
const ofBrook = (text: string) =>
  issuesAfter(put("officer_events", "False statements found.", `"${text.replaceAll('"', '""')}"`)).map(
    (issue) => issue.split(" ")[0],
  );

const inNote = (text: string) =>
  issuesAfter(put("terms", "2021-01-01,,,", `2021-01-01,,"${text.replaceAll('"', '""')}",`)).map(
    (issue) => issue.split(" ")[0],
  );

describe("of an officer without a conviction no text says guilt", () => {
  test.each([
    "Convicted after a hearing.",
    "Pleaded guilty to false statements.",
    "The department called the guilt plain.",
    "Sample Brook was convicted.",
    "A felon by any measure.",
    "Se declaró culpable.",
    "Fue condenado en 2020.",
    "The officer was later convicted.",
    "El agente fue condenado.",
    "His conviction was for false statements.",
    "Convicted together with Mock Alderfield.",
    "One of the officers convicted.",
    "Like Mock Alderfield, he pleaded guilty.",
    "Like Mock Alderfield, pleaded guilty.",
    "Mock Alderfield and he were convicted.",
    "Mock Alderfield pleaded guilty, and so did the sergeant.",
    "A jury convicted him and Mock Alderfield.",
    "Mock Alderfield’s plea and his conviction came in 2020.",
    "Como Mock Alderfield, él fue condenado.",
  ])("%s", (text) => {
    expect(ofBrook(text)).toEqual(["rule/strong-word"]);
  });

  test.each([
    "Never convicted of a crime.",
    "Neither convicted nor acquitted.",
    "Pleaded not guilty.",
    "The paper wrote: “a convicted liar”.",
    "Two other officers were convicted.",
    "The batch has twelve convictions.",
    "Mock Alderfield pleaded guilty in May.",
    "A jury convicted Mock Alderfield.",
    "A jury convicted former detective Alderfield of perjury.",
    "Other officers were convicted.",
    "People convicted in these cases asked for relief.",
    "The court vacated the conviction of one man.",
    "Charged with a felony, and acquitted.",
    "Nunca fue condenado.",
  ])("but may say: %s", (text) => {
    expect(ofBrook(text)).toEqual([]);
  });

  test("wherever a text names them", () => {
    expect(inNote("The office acted after Sergeant Brook was found guilty.")).toEqual(["rule/strong-word"]);
    expect(inNote("The office acted after Mock Alderfield pleaded guilty.")).toEqual([]);
  });

  test("also where only a sentence before names them", () => {
    expect(inNote("The office acted after Sergeant Brook lied. He was convicted.")).toEqual([
      "rule/strong-word",
    ]);
    expect(inNote("The office acted after Sergeant Brook lied. Mock Alderfield was convicted.")).toEqual([]);
  });

  test("also where a sentence that names another takes them in", () => {
    for (const text of ["Like Mock Alderfield, he was convicted.", "Mock Alderfield and he were convicted."])
      expect(inNote(`The office acted after Sergeant Brook lied. ${text}`)).toEqual(["rule/strong-word"]);
  });

  const found = (table: string, find: string, replace: string) =>
    issuesAfter(put(table, find, replace)).map((issue) => issue.split(":")[0]);

  test("also in an offense, and in a name", () => {
    expect(
      found("officer_events", "department-finding,,", "department-finding,convicted of lies,"),
    ).toContain("rule/strong-word tables/officer_events.csv");
    expect(found("offices", "South County", "Convicted Sergeant Brook’s County")).toContain(
      "rule/strong-word tables/offices.csv",
    );
  });

  test("also where they are the subject, or all that a batch is tied to", () => {
    expect(found("changes", ",Added.,", ",Added as convicted.,")).toEqual([
      "rule/strong-word tables/changes.csv",
    ]);
    const basis = [
      "A sergeant was found to have made false statements.",
      "The sergeant was convicted.",
    ] as const;
    expect(found("batches", ...basis)).toEqual(["rule/strong-word tables/batches.csv"]);
    expect(found("batches", basis[0], "Three sergeants were convicted.")).toEqual([]);
  });

  test("also when the one conviction there was is undone", () => {
    const ended = (event: string) =>
      issuesAfter(
        put("officers", ",convicted,", ",department-finding,"),
        put("officer_events", "2019-05,,pleaded-guilty", `2019-05,,${event}`),
        put("terms", "2021-01-01,,,", "2021-01-01,,Mock Alderfield was convicted.,"),
      ).join("\n");
    expect(ended("acquitted")).toContain("rule/strong-word tables/terms.csv");
    expect(ended("pleaded-guilty")).not.toContain("rule/strong-word");
  });

  test("but of nobody while an event cannot be read, which may be the conviction", () => {
    const issues = issuesAfter(
      put("officer_events", "2019-05,,pleaded-guilty", "2019-05,,pleaded-gilty"),
      put("terms", "2021-01-01,,,", "2021-01-01,,Mock Alderfield was convicted.,"),
    ).join("\n");
    expect(issues).toContain("cell/enum tables/officer_events.csv");
    expect(issues).not.toContain("rule/strong-word");
  });

  test("also where the plea is to a violation, which is no crime", () => {
    const issues = issuesAfter(
      put("officer_events", ",pleaded-guilty,perjury,felony,", ",pleaded-guilty,perjury,violation,"),
      put("terms", "2021-01-01,,,", "2021-01-01,,Mock Alderfield was convicted.,"),
    );
    expect(issues.join("\n")).toContain("rule/strong-word tables/terms.csv");
  });
});

describe("of anybody no text says more than that a judgment was set aside", () => {
  test.each([
    "Twelve people were exonerated.",
    "The innocent men went home.",
    "They had been framed by the unit.",
    "A corrupt officer made the arrests.",
    "Doce personas fueron exoneradas.",
    "Los inocentes salieron libres.",
  ])("%s", (text) => {
    expect(inNote(text)).toEqual(["rule/strong-word"]);
  });

  test.each([
    "Vacated is not exonerated.",
    "Dismissed for constitutional error, not because anybody was innocent.",
    "The registry lists twelve people as exonerated.",
    "Called “the exonerated twelve” in the paper.",
    "Worked with the Innocence Project and the Exoneration Project.",
    "A commission against corruption.",
  ])("but may say: %s", (text) => {
    expect(inNote(text)).toEqual([]);
  });

  test("titles and quotations are the words of others", () => {
    expect(
      issuesAfter(put("responses", '"Yes, every case."', '"They are innocent and were framed."')),
    ).toEqual([]);
  });
});
