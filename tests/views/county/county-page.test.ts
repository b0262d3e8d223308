import { describe, expect, it } from "vitest";
import { COVERAGE_TOPICS } from "../../../src/model/vocabulary/places.ts";
import { countyListPage } from "../../../src/views/county-list-page.ts";
import { countyPage } from "../../../src/views/county-page.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { pageText, sectionOf, sectionText, tablesOf } from "../page-text.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const counties = shippedRecords.all("counties").map(({ county_id }) => county_id);

describe("Westchester's page", () => {
  const page = countyPage(records, "westchester-ny");

  it("says what was announced in May 2023 and that no more was found", () => {
    expect(sectionText(page, "batches")).toContain(
      "The Westchester County District Attorney, then Miriam E. Rocah, announced on 10 May 2023 that the office would seek to undo the cases of 27 people (disputed: another source says 17 people), 26 convictions among them: Request to undo drug cases from the 2017 Mount Vernon undercover operation. Neither a filing nor a ruling was found.",
    );
  });

  it("tells announced from vacated in its summary", () => {
    expect(plainText(page.summary[0]!)).toContain(
      "courts were asked, or a prosecutor said publicly that they would be asked, to undo 40 convictions (26 announced only); courts vacated 14 convictions.",
    );
  });
});

describe("the first sentence of a county", () => {
  const sentence = (id: string) => plainText(countyPage(records, id).summary[0]!);

  it("counts only the batches whose convictions are in its numbers, and tells of the others", () => {
    expect(sentence("cook-il")).toContain(
      "In 1 of 2 batches of this county alone, courts were asked, or a prosecutor said publicly that they would be asked, to undo 8 convictions; courts vacated at least 7 convictions, and granted 1 more batch, wholly or in part, with no number of convictions in use.",
    );
    expect(sentence("philadelphia-pa")).toMatch(
      /^In 2 of 4 batches of this county alone, .* and granted 3 more batches, wholly or in part/,
    );
    expect(sentence("kings-ny")).toMatch(/^In 2 of 3 batches .* to undo 468 .* and granted 1 more batch/);
    expect(sentence("bronx-ny")).toMatch(/^In 3 batches .*; courts vacated 324 convictions\./);
    expect(plainText(countyPage(records.in("es"), "cook-il").summary[0]!)).toContain(
      "En 1 de 2 grupos que son solo de este condado, se pidió a los tribunales, o una fiscalía dijo en público que se les pediría, que dejaran sin efecto 8 condenas; los tribunales anularon al menos 7 condenas, y concedieron 1 grupo más, en todo o en parte, sin que se use un número de condenas.",
    );
  });

  it("takes no report that cases were undone for a ruling where none was found", () => {
    for (const id of ["alameda-ca", "dallas-tx"])
      expect(sentence(id)).toContain("sources report cases as undone, but no ruling of a court was found.");
  });

  it("does not say of convictions reported as undone that their number is not known", () => {
    expect(sentence("los-angeles-ca")).toContain(
      "to undo about 171 convictions; courts vacated convictions, but no ruling with a number was found.",
    );
  });
});

describe("a county's page", () => {
  it("says what nobody looked for, and is never blank or zero about it", () => {
    const albany = countyPage(records, "albany-ny");
    expect(pageText(albany)).toContain(
      "Nobody looked for batches in this county: no conclusion can be drawn.",
    );
    expect(sectionText(albany, "outcomes")).toBe("Not looked for.");
  });

  it("lists shared batches apart and does not divide them", () => {
    const island = countyPage(records, "richmond-ny");
    expect(island.summary.map(plainText).join(" ")).toContain("No batch of this county alone was found");
    expect(sectionText(island, "shared")).toContain("counted once for all of them together, not divided");
    expect(sectionOf(island, "totals").blocks.map(({ kind }) => kind)).toEqual(["prose"]);
    expect(island.sections.map(({ anchor }) => anchor)).not.toContain("batches");
  });

  it("says in how many batches the share of an officer is not known", () => {
    const listed = tablesOf(countyPage(records, "new-york-ny")).find(({ caption }) =>
      caption.startsWith("Listed"),
    )!;
    const shareOf = (officer: string) =>
      listed.rows
        .map(({ cells }) => cells.map(({ line }) => plainText(line)))
        .find(([name]) => name === officer)![4];
    expect(shareOf("Oscar Sandino")).toMatch(/\b19\W+not known in 1 batch$/);
    expect(shareOf("Richard Hall")).toBe("not known in 3 batches");
    expect(shareOf("Joseph Franco")).not.toContain("not known");
  });

  it("names shared batches beside a number only where they took its step", () => {
    const [block] = sectionOf(countyPage(records, "kings-ny"), "totals").blocks;
    if (block?.kind !== "numbers") throw new Error("no numbers");
    const shared = "Apart from 1 batch shared with other counties.";
    expect(block.numbers.map(({ label, note }) => [label, plainText(note).includes(shared)])).toEqual([
      ["Requested", false],
      ["Moved", true],
      ["Vacated", false],
    ]);
  });

  it.each(counties)("tells every topic of the coverage with its day: %s", (id) => {
    const [facts] = sectionOf(countyPage(shippedRecords, id), "coverage").blocks;
    expect(facts?.kind).toBe("facts");
    if (facts?.kind !== "facts") return;
    expect(facts.facts).toHaveLength(Object.keys(COVERAGE_TOPICS).length);
    const cells = shippedRecords.coverage(id).cells;
    for (const [index, { details }] of facts.facts.entries())
      expect(plainText(details[0]!).includes("last looked on")).toBe(cells[index]!.looked_on !== null);
  });

  it.each(records.all("counties").map(({ county_id }) => county_id))(
    "shows the city's totals in the city alone: %s",
    (id) => {
      const inCity = ["bronx-ny", "kings-ny", "new-york-ny", "queens-ny", "richmond-ny"].includes(id);
      const text = pageText(countyPage(records, id));
      expect(text.includes("more than 1,526 convictions (24 announced only)")).toBe(inCity);
    },
  );

  it.each(counties)("names no officer without the officer's status: %s", (id) => {
    const table = tablesOf(countyPage(shippedRecords, id)).find(({ caption }) =>
      caption.startsWith("Listed"),
    );
    for (const row of table?.rows ?? []) {
      expect(plainText(row.cells[2]!.line)).not.toBe("");
      expect(row.cells[3]!.line.some((part) => typeof part === "object" && part.kind === "cite")).toBe(true);
    }
  });
});

it("the list of counties has a row for each, and words where there is no number", () => {
  const [table] = tablesOf(countyListPage(shippedRecords));
  expect(table!.rows).toHaveLength(counties.length);
  const cells = table!.rows.flatMap((row) => row.cells.map(({ line }) => plainText(line)));
  expect(cells).not.toContain("");
  expect(cells).not.toContain("0");
});

it("says of a primary that it is one, and no court is said to have ruled where none did", () => {
  expect(sectionText(countyPage(records, "albany-ny"), "timeline")).toContain("Primary: Albany");
  const swisher = countyPage(records, "swisher-tx").summary.map(plainText).join(" ");
  expect(swisher).not.toContain("courts vacated");
  expect(swisher).toContain("convictions were undone by pardon; no ruling of a court is recorded.");
  expect(swisher).toContain("38 people");
});

it("says where it counts cases that some may be under review only, and nowhere else", () => {
  const summaryOf = (id: string) => countyPage(records, id).summary.map(plainText).join(" ");
  expect(summaryOf("philadelphia-pa")).toContain(
    "nearly 1,000 cases. Such counts may include pending charges and cases only under review.",
  );
  expect(summaryOf("tulsa-ok")).not.toContain("under review");
});
