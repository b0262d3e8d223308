import { brotliCompressSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { addressesIn, deadEnd, fullAddress, isInternal } from "./addresses.ts";
import { embeds, mainOf, pages, siteFiles, textOfFile, type BuiltPage } from "./built-site.ts";
import { attribute, byTag, textOf } from "./dom.ts";
import { sizeAtMost } from "./loaded-files.ts";
import { expectNone } from "./problems.ts";

/** What a frame may weigh compressed, with its style, in bytes. */
const MOST = { race: 10_000, pledge: 10_000, chart: 25_000 };

const kindOf = ({ address }: BuiltPage) => address.split("/")[2] as keyof typeof MOST;
const metaOf = (page: BuiltPage, name: string) =>
  byTag(page.document, "meta")
    .filter((element) => attribute(element, "name") === name)
    .map((element) => attribute(element, "content"));
const linksOf = (page: BuiltPage, name: string) =>
  byTag(page.document, "link")
    .filter((element) => attribute(element, "rel") === name)
    .map((element) => attribute(element, "href") ?? "");

describe("every frame for other sites", () => {
  it("is there for every race and every pledge, in both languages, and for every figure", () => {
    const there = new Set(embeds.map(({ address }) => address));
    const records = pages.flatMap(({ address }) => {
      const [, spanish = "", kind, id = ""] = /^\/(es\/)?(races|pledges)\/([^/]+)\/$/.exec(address) ?? [];
      return kind === undefined ? [] : [`/embed/${kind === "races" ? "race" : "pledge"}/${spanish}${id}/`];
    });
    const figures = pages.flatMap((page) =>
      byTag(page.document, "a").flatMap(
        (link) => /^\/embed\/chart\/[^#]+/.exec(attribute(link, "href") ?? "")?.[0] ?? [],
      ),
    );
    expect(records.length).toBeGreaterThan(30);
    expect(figures.length).toBeGreaterThan(300);
    const wanted = new Set([...records, ...figures]);
    expectNone([...wanted].filter((address) => !there.has(address)));
    expectNone(
      [...there]
        .filter((address) => !wanted.has(address))
        .map((address) => `${address} is led to from nowhere`),
    );
  });

  it("weighs little, runs no script and loads nothing", () => {
    const problems = embeds.flatMap((page) => {
      const most = MOST[kindOf(page)];
      const isLight = sizeAtMost(page.html) <= most || brotliCompressSync(page.html).length <= most;
      const loaded = [...byTag(page.document, "script", "img", "iframe"), ...linksOf(page, "stylesheet")];
      return [
        ...(isLight ? [] : [`${page.address} weighs ${brotliCompressSync(page.html).length} bytes`]),
        ...(loaded.length === 0 && !/url\((?!#)|@import|@font-face/.test(page.html)
          ? []
          : [`${page.address} loads something`]),
      ];
    });
    expectNone(problems);
  });

  it("stays out of search engines and the site map, and names the page as its original", () => {
    const original = new Set(pages.map(fullAddress));
    const maps = siteFiles.filter((file) => /^sitemap.*\.xml$/.test(file)).map(textOfFile);
    expectNone(
      embeds
        .filter((page) => {
          const [canonical = ""] = linksOf(page, "canonical");
          return !metaOf(page, "robots").includes("noindex") || !original.has(canonical);
        })
        .map(({ address }) => address),
    );
    expect(maps.join("\n")).not.toContain("/embed/");
    expectNone(
      embeds.filter((page) => page.html.includes("data-pagefind-body")).map(({ address }) => address),
    );
  });

  it("says whose it is and for which day, and leads out of the frame to its page", () => {
    const problems = embeds.filter((page) => {
      const [canonical = ""] = linksOf(page, "canonical");
      const back = byTag(page.document, "a").find((link) => attribute(link, "class") === "back");
      const leads =
        back !== undefined &&
        attribute(back, "target") === "_top" &&
        attribute(back, "rel") === "noopener" &&
        new URL(attribute(back, "href") ?? "", canonical).href.split("#")[0] === canonical;
      const days = byTag(page.document, "time").map((time) => attribute(time, "datetime") ?? "");
      const targets = byTag(page.document, "base").map((base) => attribute(base, "target"));
      const isDated = days.length === 1 && /^\d{4}-\d{2}-\d{2}$/.test(days[0] ?? "");
      return !leads || !isDated || targets[0] !== "_top" || !textOf(page.document).includes("Vacatur, ");
    });
    expectNone(problems.map(({ address }) => address));
  });

  it("has links that lead somewhere, and no blank cell", () => {
    const problems = embeds.flatMap((page) => [
      ...page.elements
        .filter(({ tagName }) => tagName === "a")
        .flatMap(addressesIn)
        .flatMap((written) => {
          const address = new URL(written, fullAddress(page));
          const reason = isInternal(address) ? deadEnd(address) : null;
          return reason === null ? [] : [`${page.address}: ${written} ${reason}`];
        }),
      ...byTag(mainOf(page), "td", "th", "p", "dd", "caption")
        .filter((element) => textOf(element).trim() === "")
        .map(({ tagName }) => `${page.address}: an empty ${tagName}`),
    ]);
    expectNone(problems);
  });

  it("is valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      elements: ["html5", { "interactive-table": { flow: true } }],
      rules: {
        "attribute-boolean-style": "off",
        "attribute-empty-style": "off",
        "doctype-style": "off",
        "no-trailing-whitespace": "off",
        "void-style": "off",
        "long-title": "off",
        "valid-id": ["error", { relaxed: true }],
      },
    });
    const problems: string[] = [];
    for (const { html, address } of embeds) {
      const { results } = await validator.validateString(html, address);
      for (const { ruleId, message } of results.flatMap(({ messages }) => messages))
        problems.push(`${address}: ${ruleId}: ${message}`);
    }
    expectNone(problems);
  });
});
