import { describe, expect, it } from "vitest";
import { batchListPage } from "../../../src/views/batch-list-page.ts";
import { batchPage } from "../../../src/views/batch-page.ts";
import { homePage } from "../../../src/views/home-page.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import type { Records } from "../../../src/model/records.ts";
import { linesOf, pageText, sectionText } from "../page-text.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords as english } from "../shipped-records.ts";

const spanish = english.in("es");
const released = firstRelease.in("es");
const summaryOf = (id: string) => batchPage(released, id).summary.map(plainText);

/** Makers of the pages, by name. */
const PAGES: readonly (readonly [name: string, make: (records: Records) => Page])[] = [
  ["home", homePage],
  ["list of batches", batchListPage],
  ...english
    .all("batches")
    .map(({ batch_id: id }) => [id, (records: Records) => batchPage(records, id)] as const),
];

/** The sections whose every word is that of a row or of the catalogue, charts aside: those draw the same rows. */
const linesAt = (page: Page) =>
  page.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === "figure" ? [block.finding, ...block.notes, ...linesOf(block.table)] : linesOf(block),
    )
    .map(plainText);

describe("a page of batches in Spanish", () => {
  it.each(PAGES)("has as many lines as in English, each with the same numbers: %s", (_, make) => {
    const [inEnglish, inSpanish] = [linesAt(make(english)), linesAt(make(spanish))];
    expect(inSpanish.length).toBe(inEnglish.length);
    const numbers = (line: string) => (line.match(/\d[\d,]*\d|\d/g) ?? []).sort();
    for (const [index, line] of inSpanish.entries())
      expect(numbers(line), line).toEqual(numbers(inEnglish[index]!));
  });

  it.each(PAGES)("exonerates nobody: %s", (_, make) => {
    const text = pageText(make(spanish)).replaceAll("Anulada no significa exonerada", "");
    expect(text).not.toMatch(/exonerad|inocent(?!e a nadie)/i);
  });
});

describe("the sentences of a batch in Spanish", () => {
  it("say who announced what, and that nothing followed", () => {
    expect(summaryOf("westchester-2023-05-mount-vernon-narcotics")[1]).toBe(
      "La fiscalía (Westchester County District Attorney, entonces Miriam E. Rocah) anunció el 10 de mayo de 2023 que buscaría dejar sin efecto los casos de 27 personas (discrepante: otra fuente dice 17 personas), entre ellos 26 condenas. No se halló ni moción ni resolución.",
    );
  });

  it("say who asked, where and when", () => {
    expect(summaryOf("nyc-2021-05-letter-22")[0]).toBe(
      "De fiscalías que atienden The Bronx, Brooklyn, Manhattan, Queens y Staten Island. Fiscalía: Varias fiscalías a la vez. Se pidió el 3 de mayo de 2021.",
    );
  });

  it("keep the qualifier and the dispute of every number", () => {
    expect(sectionText(batchPage(released, "new-york-2023-06-316"), "how-far")).toContain(
      "Condenas llevadas al tribunal o anunciadas: 316 (discrepante: otra fuente dice 308)\u202f; anuladas: al menos 306\u202f.",
    );
  });

  it("never say that what was only announced was brought to a court", () => {
    const announced = english.all("batches").filter(({ status }) => status === "announced");
    expect(announced.length).toBeGreaterThan(0);
    for (const { batch_id } of announced)
      expect(pageText(batchPage(spanish, batch_id))).not.toMatch(/llevad[ao]s? al tribunal(?! o anunciad)/i);
    const home = pageText(homePage(released));
    expect(home).toMatch(/cerca de 3,\d+ fueron llevadas al tribunal o anunciadas/);
    expect(home).toMatch(/De las llevadas al tribunal o anunciadas, \d+ condenas fueron solo anunciadas/);
  });

  it("never say of a batch without a motion that a court was asked", () => {
    const asked = new Set(
      english.all("batch_steps").flatMap(({ step, batch_id }) => (step === "motion-filed" ? batch_id : [])),
    );
    const others = english.all("batches").filter(({ batch_id }) => !asked.has(batch_id));
    expect(others.length).toBeGreaterThan(0);
    for (const { batch_id } of others)
      expect(pageText(batchPage(spanish, batch_id)), batch_id).not.toMatch(/se pidió al tribunal/i);
  });

  it("tell a pardon from a ruling", () => {
    expect(summaryOf("swisher-2003-tulia")[1]).toBe(
      "Paso más avanzado que muestra una fuente: concedido en parte, por indulto. Las condenas quedaron sin efecto por indulto; no consta ninguna resolución de un tribunal.",
    );
  });
});

it("the first page in Spanish says the finding with its qualifier", () => {
  expect(homePage(released).heading).toBe(
    "Los tribunales han anulado más de 2,330 condenas por la conducta de agentes de policía",
  );
});
