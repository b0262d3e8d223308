import { describe, expect, it } from "vitest";
import { Records } from "../../../src/model/records.ts";
import { pledgeEmbed } from "../../../src/views/embed/pledge-embed.ts";
import { raceEmbed } from "../../../src/views/embed/race-embed.ts";
import { raceEmbedCode } from "../../../src/views/embed/embed-code.ts";
import type { Embed } from "../../../src/views/embed/embed.ts";
import { framed } from "../../../src/views/embed/framed.ts";
import type { Section } from "../../../src/views/kit/block.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { pledgePage } from "../../../src/views/pledge-page.ts";
import { racePage } from "../../../src/views/race-page.ts";
import { citedNumbers, linesOf } from "../page-text.ts";
import { recordsWith } from "../records-with.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const MANHATTAN = "manhattan-da-2021";
const races = shippedRecords.all("races").map(({ race_id }) => race_id);
const pledges = shippedRecords.all("pledges").map(({ pledge_id }) => pledge_id);

/** The marks of all comparisons, row by row. */
const marksIn = (sections: readonly Section[]) =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .filter(({ candidate }) => candidate !== undefined)
    .map(({ cells }) => cells.slice(1).map(({ line }) => plainText(line)));
const textOf = (embed: Embed) =>
  [...embed.summary, ...embed.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf))]
    .map(plainText)
    .join("\n");

describe("the frame of a race", () => {
  it.each(races)("has the answers of the page, each in the same word: %s", (id) => {
    const comparisons = (sections: readonly Section[]) =>
      marksIn(sections.filter(({ anchor }) => anchor !== "candidates"));
    expect(comparisons(raceEmbed(shippedRecords, id).sections)).toEqual(
      comparisons(racePage(shippedRecords, id).sections),
    );
  });

  it.each(races)("cites nothing that it does not list, and leads to the page: %s", (id) => {
    const embed = raceEmbed(shippedRecords, id);
    const page = racePage(shippedRecords, id);
    const sections = { ...page, summary: embed.summary, sections: embed.sections };
    expect(citedNumbers(sections)).toEqual([]);
    expect(embed.back.href).toBe(page.address);
    expect(embed.canonical).toBe(page.permalink);
    const anchors = [...JSON.stringify(embed).matchAll(/"href":"(#[^"]*)"/g)];
    expect(anchors).toEqual([]);
  });

  it("answers who won, who agreed and who did not, for which day", () => {
    const embed = raceEmbed(records, MANHATTAN);
    expect(textOf(embed)).toContain("Alvin L. Bragg Jr. was elected.");
    expect(textOf(embed)).toContain("Liz Crotty");
    expect(embed.asOf).toEqual({ date: "2026-11-21", words: "state of 21 November 2026" });
  });

  it("says where no question is recorded, and names the candidates", () => {
    const silent = races.filter((id) => shippedRecords.pledgeAnswers({ race: id }).length === 0);
    expect(silent.length).toBeGreaterThan(3);
    for (const id of silent) {
      const embed = raceEmbed(shippedRecords, id);
      expect(embed.summary.length, id).toBe(2);
      const names = textOf(embed);
      for (const { person_id } of shippedRecords.where("candidacies", "race_id", id))
        expect(names).toContain(shippedRecords.get("people", person_id).name);
    }
  });

  it("changes with an answer", () => {
    const { dataset } = records;
    const pledge_answers = dataset.derived.pledge_answers.map((group) => {
      const others = group.respondents.find(({ person_id }) => person_id === "liz-crotty");
      if (group.race_id !== MANHATTAN || others === undefined) return group;
      const { answers } = others;
      return {
        ...group,
        respondents: group.respondents.map((one) =>
          one.person_id === "tahanie-aboushi" ? { ...one, answers } : one,
        ),
      };
    });
    const changed = new Records({ ...dataset, derived: { ...dataset.derived, pledge_answers } });
    const [before, after] = [records, changed].map((from) => marksIn(raceEmbed(from, MANHATTAN).sections));
    expect(before?.[0]).toEqual(["Agreed", "Agreed", "Agreed"]);
    expect(after?.[0]).toEqual(["Own alternative", "Unclear", "Own alternative"]);
  });
});

describe("the frame of a pledge", () => {
  it.each(pledges)("has the answers of the page, each in the same word: %s", (id) => {
    expect(marksIn(pledgeEmbed(shippedRecords, id).sections)).toEqual(
      marksIn(pledgePage(shippedRecords, id).sections),
    );
  });
});

describe("a frame in Spanish", () => {
  const embed = raceEmbed(records.in("es"), MANHATTAN);

  it("leads to the Spanish page, and stands at an address of its own", () => {
    expect(embed.back.href).toBe(`/es/races/${MANHATTAN}/`);
    expect(embed.code.frame).toBe(`/embed/race/es/${MANHATTAN}/`);
    expect(embed.asOf.words).toBe("estado del 21 de noviembre de 2026");
    expect(JSON.stringify(embed.sections)).not.toMatch(/"href":"\/(?!es\/)/);
  });
});

describe("the code to embed", () => {
  it("is one frame that nothing in its title can break", () => {
    const { html } = raceEmbedCode(
      recordsWith({
        offices: records.all("offices").map((row) => ({ ...row, name: `"><script>` })),
      }),
      MANHATTAN,
    );
    expect(html).toMatch(/^<iframe ([a-z]+="[^"<]*" ?)+><\/iframe>$/);
    expect(html).toContain('loading="lazy"');
    expect(html).toMatch(/ height="\d{3}"/);
  });
});

describe("lines in a frame", () => {
  it("lose the numbers of sources and the space before them, and keep everything else", () => {
    const cite = { kind: "cite", marks: [{ number: 1, anchor: "a" }] };
    const line = ["vacated: 306\u202f", cite, ". More", cite, { kind: "link", text: "here", href: "#a" }];
    expect(framed([line], "/races/x/")).toEqual([
      ["vacated: 306", ". More", { kind: "link", text: "here", href: "/races/x/#a" }],
    ]);
  });
});
