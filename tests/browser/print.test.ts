import { describe, expect, it } from "vitest";
import { useBrowser, useTab } from "./browser.ts";
import { addressesIn, POINT, sheetsOf } from "./printed.ts";

const { visit } = useBrowser();
const inTab = useTab();

const ADDRESSES = addressesIn("counties", "races");

/** The lower of the two formats is enough where the words are longer. */
const IN_SPANISH = addressesIn("es/counties", "es/races");

const MOST_SHEETS = 2;

describe("printed", () => {
  it("there are counties and races", () => {
    expect(ADDRESSES.length).toBeGreaterThan(30);
  });

  it.each(ADDRESSES)("%s stands on two sheets at most, of A4 and of Letter", async (address) => {
    const sheets = await inTab(address, async (page) => [
      await sheetsOf(page, "A4"),
      await sheetsOf(page, "Letter"),
    ]);
    expect(Math.min(...sheets)).toBeGreaterThan(0);
    expect(Math.max(...sheets)).toBeLessThanOrEqual(MOST_SHEETS);
  });

  it.each(IN_SPANISH)("%s stands on two sheets at most, of Letter", async (address) => {
    const sheets = await inTab(address, (page) => sheetsOf(page, "Letter"));
    expect(sheets).toBeLessThanOrEqual(MOST_SHEETS);
  });

  it("the sheets are counted as they are", async () => {
    const sheets = await visit("/counties/westchester-ny/", { bypassCSP: true }, async (page) => {
      await page.addStyleTag({ content: "section { break-before: page }" });
      return sheetsOf(page, "A4");
    });
    expect(sheets).toBeGreaterThan(MOST_SHEETS);
  });
});

/** What is seen of a page in print. */
function inPrint<T>(address: string, colorScheme: "light" | "dark", look: () => T): Promise<T> {
  return inTab(address, async (page) => {
    await page.emulateMedia({ media: "print", colorScheme });
    return page.evaluate(look);
  });
}

describe.each(["/counties/new-york-ny/", "/races/manhattan-da-2021/"])("the print of %s", (address) => {
  it("is black on white whatever the scheme", async () => {
    const colors = await inPrint(address, "dark", () => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect(colors).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  });

  it("has no words smaller than 7.5 points but the numbers of sources", async () => {
    const sizes = await inPrint(address, "light", () =>
      [...document.querySelectorAll("body *")]
        .filter(
          (element) => element.checkVisibility() && element.closest(".cite, [rel~=external], svg") === null,
        )
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
        )
        .map((element) => parseFloat(getComputedStyle(element).fontSize)),
    );
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.5 * POINT - 0.01);
  });

  it("gives the address of every document, and of the page in words and as a code", async () => {
    const seen = await inPrint(address, "light", () => ({
      documents: [...document.querySelectorAll(".sources li:not([data-print]) a[rel~=external]")].map(
        (link) =>
          getComputedStyle(link, "::after").content.slice(1, -1) === `<${link.getAttribute("href") ?? ""}>`,
      ),
      words: document.querySelector<HTMLElement>(".paper-corner p")?.innerText,
      code: document.querySelector(".qr")?.getBoundingClientRect().width,
      canonical: document.querySelector("link[rel=canonical]")?.getAttribute("href"),
    }));
    expect(seen.documents.length).toBeGreaterThan(5);
    expect(new Set(seen.documents)).toEqual(new Set([true]));
    expect(seen.words).toBe(seen.canonical);
    expect(seen.code).toBeGreaterThan(60);
  });

  it("shows no ways through the site, and the screen no code", async () => {
    const seen = await inPrint(
      address,
      "light",
      () =>
        [...document.querySelectorAll("nav, form, copy-button, .skip, .twin, .figure-foot")].filter(
          (element) => element.checkVisibility(),
        ).length,
    );
    expect(seen).toBe(0);
    const onScreen = await inTab(address, (page) => page.locator(".paper-note").first().isVisible());
    expect(onScreen).toBe(false);
  });
});
