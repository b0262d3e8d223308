import { describe, expect, it } from "vitest";
import { SITE_ORIGIN } from "../../src/site/constants.ts";
import { addressesIn, deadEnd, fullAddress, isInternal } from "./addresses.ts";
import { isNotFoundPage, pages, siteFiles, textOfFile, type BuiltPage } from "./built-site.ts";
import { attribute, byTag } from "./dom.ts";
import { expectNoFindings, expectNone, type Finding } from "./problems.ts";

function findingsOn(page: BuiltPage): Finding[] {
  return page.elements.flatMap((element) =>
    addressesIn(element).flatMap((written) => {
      const address = URL.parse(written, fullAddress(page));
      if (address === null || written.trim() === "")
        return [{ where: page.address, what: `"${written}" is no address` }];
      if (!isInternal(address)) return [];
      const reason = deadEnd(address);
      return reason === null ? [] : [{ where: page.address, what: `${written} ${reason}` }];
    }),
  );
}

/** Whether a page is not meant to be come upon: the one for missing addresses, and that for those who work on the site. */
function isUnlisted(page: BuiltPage): boolean {
  return isNotFoundPage(page) || page.html.includes('name="robots" content="noindex"');
}

describe("links", () => {
  it("lead to a page, a file or a place on a page", () => {
    expect(pages.length).toBeGreaterThan(100);
    expectNoFindings(pages.flatMap(findingsOn));
  });

  it("in data, feeds and the sitemap lead somewhere", () => {
    const pattern = new RegExp(`${SITE_ORIGIN.replaceAll(".", "\\.")}[^\\s"'<>)\\\\,;]*`, "g");
    const texts = siteFiles.filter((file) => /\.(json|jsonld|csv|xml|txt|md|cff)$/.test(file));
    expectNone(
      texts.flatMap((file) =>
        [...new Set(textOfFile(file).match(pattern))].flatMap((written) => {
          const reason = deadEnd(new URL(written));
          return reason === null ? [] : [`${file}: ${written} ${reason}`];
        }),
      ),
    );
  });

  it("reach every page from the home page", () => {
    const linked = new Map(pages.map((page) => [fullAddress(page), page]));
    const reached = new Set<BuiltPage>();
    const visit = (page: BuiltPage): void => {
      if (reached.has(page)) return;
      reached.add(page);
      for (const link of byTag(page.document, "a")) {
        const address = URL.parse(attribute(link, "href") ?? "", fullAddress(page));
        const target = linked.get(`${address?.origin ?? ""}${address?.pathname ?? ""}`);
        if (target !== undefined) visit(target);
      }
    };
    visit(pages.find((page) => page.address === "/")!);
    const lost = pages.filter((page) => !reached.has(page) && !isUnlisted(page));
    expectNone(lost.map((page) => `${page.address} is linked from nowhere`));
  });

  it("of the sitemap are all pages but the one for missing addresses", () => {
    const maps = siteFiles.filter((file) => /^sitemap-\d+\.xml$/.test(file)).map(textOfFile);
    const listed = maps.flatMap((text) =>
      [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]),
    );
    const wanted = pages.filter((page) => !isUnlisted(page));
    expect(listed.sort()).toEqual(wanted.map(fullAddress).sort());
  });
});
