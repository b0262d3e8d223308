import { describe, expect, it } from "vitest";
import { ADDRESSES } from "../../../src/site/addresses.ts";
import { Citations } from "../../../src/views/kit/citations.ts";
import { link, originalWording } from "../../../src/views/kit/inline.ts";
import { pageOf } from "../../../src/views/kit/page.ts";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import { batchPage } from "../../../src/views/batch-page.ts";
import { homePage } from "../../../src/views/home-page.ts";
import type { Records } from "../../../src/model/records.ts";
import { firstRelease } from "../first-release.ts";
import { recordsWith } from "../records-with.ts";
import { shippedRecords } from "../shipped-records.ts";

const address = ADDRESSES.batches.page("kings-2022-09-378");

function pageFor(records: Records) {
  const citations = new Citations(records);
  const untitled = records.all("sources").find(({ title }) => title === null);
  const titled = records.all("sources").find(({ title, author }) => title !== null && author !== null);
  const cited = citations.cite([titled?.source_id ?? "", untitled?.source_id ?? ""]);
  return pageOf(records, {
    address,
    heading: originalWording(records, "A title"),
    kind: "-",
    summary: [[link("-", ADDRESSES.officers.list), cited]],
    parents: [],
    sections: [],
    citations,
    facets: { type: "page" },
  });
}

describe("a page for a Spanish reader", () => {
  const english = pageFor(shippedRecords);
  const spanish = pageFor(shippedRecords.in("es"));

  it("stands at the Spanish address, is cited there, and leads to the other page", () => {
    expect(spanish).toMatchObject({ address: `/es${address}`, language: "es", translation: address });
    expect(english).toMatchObject({ address, language: "en", translation: `/es${address}` });
    expect(spanish.permalink).toMatch(/\/es\/batches\/kings-2022-09-378\/$/);
    expect(spanish.citation).toContain(spanish.permalink);
    expect(english.citation).toMatch(/^“A title\.” Vacatur, state of .+ https:\/\/\S+$/);
    expect(spanish.citation).toMatch(/^“A title\.” Vacatur, estado del .+ https:\/\/\S+$/);
  });

  it("leads on in Spanish", () => {
    expect(spanish.summary[0]?.[0]).toMatchObject({ href: "/es/officers/" });
    expect(spanish.breadcrumbs[0]).toEqual({ text: "Inicio", href: "/es/" });
  });

  it("marks titles of the tables, and says the rest of a source in Spanish", () => {
    expect([english.headingLanguage, spanish.headingLanguage]).toEqual([undefined, "en"]);
    expect(spanish.breadcrumbs.at(-1)).toMatchObject({ text: "A title", language: "en" });
    const links = spanish.sources
      .flatMap(({ line }) => line.slice(0, 1))
      .filter((part) => typeof part === "object");
    const [marked, own] = links.map((part) => ("text" in part ? part : null));
    expect(marked).toHaveProperty("language", "en");
    expect(own?.text).toMatch(/\(título no mostrado\)$/);
    expect(own).not.toHaveProperty("language");
  });

  it("has the files of its figures in Spanish", () => {
    for (const { page, files, anchor } of figuresOf(homePage(shippedRecords.in("es")))) {
      expect(page).toBe("/es/");
      expect(files.svg).toBe(`/charts/es/${anchor}.svg`);
    }
    for (const { files, anchor } of figuresOf(homePage(shippedRecords)))
      expect(files.svg).toBe(`/charts/${anchor}.svg`);
  });
});

describe("the day on which a page last changed", () => {
  const change = {
    ...firstRelease.all("changes")[0]!,
    changed_on: "2026-12-01",
    subject_type: "batch",
    subject_id: "kings-2022-09-378",
  } as const;
  const changedOn = (id: string) => batchPage(recordsWith({ changes: [change] }), id).changedOn;

  it("is that of the last entry about its record, and of no other", () => {
    expect(changedOn("kings-2022-09-378")).toBe("2026-12-01");
    expect(changedOn("kings-2021-04-franco")).toBe("2026-11-21");
  });
});
