import { describe, expect, it } from "vitest";
import { inLanguage, languageOf } from "../../src/site/addresses.ts";
import { localized } from "../../src/views/kit/localized.ts";

describe("an address in Spanish", () => {
  it.each([
    ["/", "/es/"],
    ["/officers/a-b/", "/es/officers/a-b/"],
    ["/glossary/#vacatur", "/es/glossary/#vacatur"],
    ["/data/explore/?table=officers", "/es/data/explore/?table=officers"],
  ])("of %s is %s", (english, spanish) => {
    expect(inLanguage(english, "es")).toBe(spanish);
    expect(inLanguage(spanish, "es")).toBe(spanish);
    expect(inLanguage(spanish, "en")).toBe(english);
    expect([languageOf(english), languageOf(spanish)]).toEqual(["en", "es"]);
  });

  it.each([
    "https://example.org/a/",
    "mailto:a@example.org",
    "#sources",
    "/officers/a-b.json",
    "/data/downloads/officers.csv",
    "/charts/counties/x/steps.svg",
    "/changes/feed.xml",
  ])("%s stays", (address) => {
    expect(inLanguage(address, "es")).toBe(address);
  });

  it("is found anywhere in a page object, which is not changed itself", () => {
    const page = { title: "/", parts: [{ href: "/races/", text: "/races/" }, { files: { csv: "/a.csv" } }] };
    const before = structuredClone(page);
    expect(localized(page, "es")).toEqual({
      title: "/",
      parts: [{ href: "/es/races/", text: "/races/" }, { files: { csv: "/a.csv" } }],
    });
    expect(page).toEqual(before);
    expect(localized(page, "en")).toBe(page);
  });
});
