import { describe, expect, it } from "vitest";
import { useBrowser } from "../browser.ts";
import { expectStatus } from "./search-status.ts";

const { visit } = useBrowser();
const STILL = { reducedMotion: "reduce" } as const;

describe("the search in Spanish", () => {
  it("finds Spanish pages, and says so in Spanish", async () => {
    await visit("/es/search/?q=franco", STILL, async (page) => {
      await expectStatus(page, /^1 persona, \d+ páginas y \d+ fuentes para «franco»\.$/);
      const headings = await page.locator("search-panel h2").allInnerTexts();
      expect(headings.map((heading) => heading.replace(/ \(\d+\)$/, ""))).toEqual([
        "Personas",
        "Páginas",
        "Fuentes",
      ]);
      const links = await page
        .locator("search-panel li a")
        .evaluateAll((found) => found.map((link) => link.getAttribute("href")));
      expect(links[0]).toMatch(/\/es\/officers\/joseph-franco\/$/);
      expect(links.filter((href) => !href?.includes("/es/"))).toEqual([]);
      const batch = page.locator("search-panel ol a[href*='/es/batches/']").first();
      expect(await batch.getAttribute("lang")).toBe("en");
    });
  });

  it("filters by the kinds of pages in Spanish, and keeps them in the address", async () => {
    await visit("/es/search/?q=anuladas", STILL, async (page) => {
      await expectStatus(page, /páginas.* para «anuladas»\.$/);
      await page.getByRole("checkbox", { name: /^Condado \(\d+\)$/ }).check();
      await expectStatus(page, /^\d+ páginas para «anuladas» con Clase de página: Condado\.$/);
      expect(new URL(page.url()).search).toBe("?q=anuladas&type=Condado");
      await page.getByRole("button", { name: "Quitar todos los filtros" }).click();
      await expectStatus(page, /para «anuladas»\.$/);
    });
  });

  it("says what was searched where nothing is found", async () => {
    await visit("/es/search/?q=Manning", STILL, async (page) => {
      await expectStatus(
        page,
        /^No se halló nada para «Manning»\. Se buscó en \d+ nombres y en el texto de \d+ páginas\.$/,
      );
      await page.getByRole("link", { name: "recorrer las listas" }).waitFor();
    });
  });

  it("offers names from the header by keyboard, and leads to the Spanish page", async () => {
    await visit("/es/", STILL, async (page) => {
      const box = page.getByRole("banner").getByRole("combobox", { name: "Buscar nombres y páginas" });
      await box.fill("frnaco");
      const options = page.getByRole("banner").getByRole("option");
      await options.last().waitFor();
      expect(await options.allInnerTexts()).toEqual([
        expect.stringMatching(/^Joseph Franco\s+Nombre parecido\. Agente: .*cargos desestimados$/),
        "Todos los resultados de «frnaco»",
      ]);
      expect(await options.first().locator("[lang=en]").allInnerTexts()).toEqual(["Detective"]);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/es\/officers\/joseph-franco\/$/);
    });
  });

  it("without scripts the header leads to the Spanish search page", async () => {
    await visit("/es/", { javaScriptEnabled: false }, async (page) => {
      await page.getByRole("banner").getByRole("searchbox").fill("coram nobis");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/es\/search\/\?q=coram\+nobis$/);
      expect(await page.locator("main").innerText()).toMatch(/La búsqueda necesita JavaScript/);
    });
  });
});
