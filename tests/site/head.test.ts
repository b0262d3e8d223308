import { describe, expect, it } from "vitest";
import { SITE_ORIGIN } from "../../src/site/constants.ts";
import { fullAddress } from "./addresses.ts";
import {
  bytesOf,
  hasFile,
  isNotFoundPage,
  pages,
  SITE_BASE,
  siteFiles,
  type BuiltPage,
} from "./built-site.ts";
import { attribute, byTag } from "./dom.ts";
import { metaOf } from "./meta.ts";
import { pngSize } from "./png-size.ts";
import { expectNone } from "./problems.ts";

function titleOf(page: BuiltPage): string {
  const title = page.elements.find((element) => element.tagName === "title")?.childNodes[0];
  return title !== undefined && "value" in title ? title.value.trim() : "";
}

it("every page has a title of its own", () => {
  const seen = new Map<string, string>();
  const problems = pages.flatMap((page) => {
    const title = titleOf(page);
    const other = seen.get(title.toLowerCase());
    seen.set(title.toLowerCase(), page.address);
    if (title === "") return [`${page.address} has no title`];
    return other === undefined ? [] : [`${page.address} has the title of ${other}: ${title}`];
  });
  expectNone(problems);
});

it("every page is described in a sentence or two", () => {
  const problems = pages.flatMap((page) => {
    const { length } = metaOf(page, "description").trim();
    // What is said of an officer is not cut, however long it is.
    const most = /^(?:\/es)?\/officers\/[^/]+\/$/.test(page.address) ? Number.POSITIVE_INFINITY : 320;
    return length >= 30 && length <= most
      ? []
      : [`${page.address} has a description of ${length} characters`];
  });
  expectNone(problems);
});

it("every page names its own full address as canonical", () => {
  const problems = pages
    .filter((page) => !isNotFoundPage(page))
    .flatMap((page) => {
      const links = byTag(page.document, "link").filter(
        (element) => attribute(element, "rel") === "canonical",
      );
      const named = links.map((element) => attribute(element, "href")).join(" ");
      return named === fullAddress(page) ? [] : [`${page.address} names ${named === "" ? "none" : named}`];
    });
  expectNone(problems);
});

it("every page says its language and fits narrow screens", () => {
  const problems = pages.flatMap((page) => {
    const html = byTag(page.document, "html")[0]!;
    const ok =
      attribute(html, "lang") === (page.address.startsWith("/es/") ? "es" : "en") &&
      metaOf(page, "viewport").includes("width=device-width");
    return ok ? [] : [page.address];
  });
  expectNone(problems);
});

describe("the card of every page", () => {
  const property = (page: BuiltPage, name: string) =>
    byTag(page.document, "meta").filter((element) => attribute(element, "property") === name);
  const contentOf = (page: BuiltPage, name: string) =>
    property(page, name).map((element) => attribute(element, "content") ?? "");
  const fileOf = (page: BuiltPage) =>
    (contentOf(page, "og:image")[0] ?? "").slice(`${SITE_ORIGIN}${SITE_BASE}`.length);

  it("is one picture under a full address, of the size that is said", () => {
    const problems = pages.flatMap((page) => {
      const [address = "", ...others] = contentOf(page, "og:image");
      if (others.length > 0 || !address.startsWith(`${SITE_ORIGIN}${SITE_BASE}cards/`))
        return [`${page.address} names ${[address, ...others].join(", ")}`];
      if (!hasFile(fileOf(page))) return [`${page.address} names ${address}, which is not there`];
      const { width, height } = pngSize(bytesOf(fileOf(page)));
      const said = [contentOf(page, "og:image:width"), contentOf(page, "og:image:height")].join(" × ");
      return `${width} × ${height}` === "1200 × 630" && said === "1200 × 630"
        ? []
        : [`${page.address}: ${address} is ${width} × ${height}, said to be ${said}`];
    });
    expectNone(problems);
  });

  it("is large, small in bytes, and described", () => {
    const problems = pages.flatMap((page) => [
      ...(metaOf(page, "twitter:card") === "summary_large_image" ? [] : [`${page.address} asks for no card`]),
      ...((contentOf(page, "og:image:alt")[0] ?? "").length > 40
        ? []
        : [`${page.address}: the card has no words`]),
      ...(bytesOf(fileOf(page)).length <= 60_000 ? [] : [`${fileOf(page)} is heavier than 60 kB`]),
    ]);
    expectNone(problems);
  });

  it("is its own on the page of each officer, batch, county, race and pledge", () => {
    const own = pages.filter((page) =>
      /^\/(officers|batches|counties|races|pledges)\/[^/]+\/$/.test(page.address),
    );
    expect(own.length).toBeGreaterThan(100);
    const problems = own.filter((page) => fileOf(page) !== `cards${page.address.replace(/\/$/, ".png")}`);
    expectNone(problems.map((page) => `${page.address} has ${fileOf(page)}`));
  });

  it("is there as a picture alone", () => {
    expect(siteFiles.filter((file) => /^(cards|icons)\/.*(?<!\.png)$/.test(file))).toEqual([]);
  });
});
